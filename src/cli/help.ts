/** What `sallyport --help` prints. */
export const HELP = `sallyport decides what each action of an AI coding agent may do, before it happens

  sallyport check COMMAND            allow, ask or deny one shell command, and why
  sallyport check < payload.json     the same for a hook payload of an agent
  sallyport check --jsonl < lines    judge many: one JSON line in, one out
  sallyport explain COMMAND          every effect, the rule that settled it, the smallest change that allows it
  sallyport policy init              write a sallyport.yaml to start from
  sallyport policy check [FILE]      is the policy well formed? file:line:column where not
  sallyport policy explain           the rules that hold here, by layer
  sallyport policy test [FILE]       run the examples that the rules carry
  sallyport policy diff OLD NEW      what another policy would decide differently
  sallyport policy lint [FILE]       rules that never match, are shadowed, fragile or expired
  sallyport policy schema            the JSON Schema of policy files, for editors
  sallyport install claude-code      put the hook into Claude Code's settings
  sallyport uninstall claude-code    take it out again
  sallyport compile claude-code      the policy in the client's own terms; --report: what those cannot say
  sallyport verify-install           is what is active here what the policy says? --canary proves it
  sallyport doctor                   every control, on or off here, and the command that turns it on
  sallyport status                   what is installed, which policy holds here
  sallyport tour                     a short tour on a repository in a temporary folder

options of check and explain
  --baseline NAME   judge by a baseline alone: low-risk, production-adjacent, regulated,
                    privileged-infrastructure, unattended-ci
  --policy FILE     judge by a policy file alone
  --cwd FOLDER      folder in which the command would run (default: this one)
  --json            print JSON
options of install and uninstall
  --scope SCOPE     user (default), project or managed
  --managed         the same as --scope managed: settings of the machine, compiled from its policy
  --dry-run         show the change and write nothing
options of install --managed and compile
  --print           print the settings and write nothing else
  --root DIR        write below DIR, for another machine or an image; --runtime and --hook name the guard there
  --policy FILE     the managed policy for a machine that has none
options of verify-install
  --canary          run the real client against a scripted model and see that a denied action is denied
  --fresh-home      in a home of its own; --client FILE: the client, when it is not on PATH

exit codes: 0 done or allowed, 1 asked, denied or something found, 2 wrong use or broken input`;

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
  sallyport status                   what is installed, which policy holds here
  sallyport scan secrets [PATH]      secrets in files, \`--staged\` changes or the whole \`--history\`
  sallyport scan secrets --jsonl     the same for texts: one JSON line in, one out
  sallyport scan text [PATH|-]       hidden text and instructions to an agent; \`--jsonl\` for many
  sallyport redact [FILE|-]          placeholders for secrets and personal data; \`--restore\` puts them back
  sallyport data classify [PATH]     public, internal, confidential or regulated, and why; \`--to\` says whether it may go there
  sallyport data providers           what providers do with data, when that was read, when it falls due
  sallyport data register            which projects use which agents, and what those have taken in
  sallyport scan install-pre-commit  refuse commits that bring secrets
  sallyport tour                     a short tour on a repository in a temporary folder

options of check and explain
  --baseline NAME   judge by a baseline alone: low-risk, production-adjacent, regulated,
                    privileged-infrastructure, unattended-ci
  --policy FILE     judge by a policy file alone
  --cwd FOLDER      folder in which the command would run (default: this one)
  --json            print JSON
options of install and uninstall
  --scope SCOPE     user (default), project or managed
  --dry-run         show the change and write nothing
options of scan secrets
  --json, --sarif   print JSON or SARIF 2.1.0
  --show-values     print the values too
  --tier TIER       only this tier and surer ones: exact, checked, provider, generic
  --ignored         also files that git ignores and that are named like secrets
  --baseline FILE   leave out what the baseline names; --write-baseline FILE --reason TEXT makes one

exit codes: 0 done or allowed, 1 asked, denied or something found, 2 wrong use or broken input`;

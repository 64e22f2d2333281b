/** What `sallyport --help` prints. */
export const HELP = `sallyport decides what each action of an AI coding agent may do, before it happens

  sallyport check COMMAND            allow, ask or deny one shell command, and why
  sallyport check < payload.json     the same for a hook payload of an agent
  sallyport check --jsonl < lines    judge many: one JSON line in, one out
  sallyport explain COMMAND          every effect, the rule that settled it, the smallest change that allows it
  sallyport init [FOLDER]            the least-privilege policy for a repository, tried on its own commands; --dry-run writes nothing
  sallyport policy init              write a sallyport.yaml to start from
  sallyport policy check [FILE]      is the policy well formed? file:line:column where not
  sallyport policy explain           the rules that hold here, by layer
  sallyport policy test [FILE]       run the examples that the rules carry
  sallyport policy diff OLD NEW      what another policy would decide differently
  sallyport policy lint [FILE]       rules that never match, are shadowed, fragile or expired
  sallyport policy schema            the JSON Schema of policy files, for editors
  sallyport approvals list           calls that the policy holds for a person; also show ID, approve ID, deny ID
  sallyport grant add                an exception for a time; also grant list, grant revoke ID
  sallyport agents                   which agents are here, how strongly each is protected, and why; --all, --json
  sallyport install AGENT            put the hook into the settings of claude-code, codex, …
  sallyport uninstall AGENT          take it out again
  sallyport run AGENT -- …           start an agent with nothing around it that switches the guard off; --print: what it would do
  sallyport daemon start             the resident guard: start, stop, status, logs, run, unit
  sallyport console                  a page for your browser: what happened, what waits for you, what to do; --open, --at PLACE
  sallyport compile AGENT            the policy in the agent's own terms; --report: what those cannot say
  sallyport verify-install [AGENT]   is what is active here what the policy says? --canary proves it
  sallyport doctor                   every control, on or off here, and the command that turns it on
  sallyport status                   what is installed, which policy holds here
  sallyport log                      what agents did here, newest first; filters below, --follow, --jsonl, --limit N
  sallyport log show ID              one event whole: who, what, which rule, before and after, its place in the chain
  sallyport session [ID]             the recent sessions, or the timeline of one: what it did, what was blocked
  sallyport trace --file FILE        who produced this file, through which agent, by which calls
  sallyport trace --commit COMMIT    the same for a commit; --repository FOLDER
  sallyport trace --host HOST        every contact with a host, and what the sessions had read before
  sallyport verify                   is the record as it was written? --pin FILE, --save-pin FILE, --json
  sallyport prove ID                 proof that one event is in the record, --out FILE; --check FILE checks one
  sallyport export --format FORMAT   jsonl, ocsf, ecs, otlp, cloudevents or hec; filters below, --out FILE, --content
  sallyport detect list              the rules of detection; also test [RULE|FILE], explain RULE, run
  sallyport detect backtest          rules over the stored past; --since TIME, --rules FOLDER, filters below
  sallyport findings list            what the rules found; also show ID, dispose ID --as VERDICT --note TEXT
  sallyport respond list             what is contained, and what a person has to do; also lift ID, done ID, automatic LEVEL, target
  sallyport respond ACTION …         quarantine-session, block, require-approval, revoke-tool, revoke-server, revoke-grant, tighten-tier,
                                     open-policy-review, rotate-credential; --dry-run shows the blast radius, --incident N, --reason TEXT
  sallyport graph SESSION            how one thing led to another; --led-to FILE|HOST|COMMIT, --reached X, --mermaid, --json
  sallyport incident list            incidents that are open; also show, close, report, to-test NUMBER
  sallyport telemetry install AGENT  switch an agent's own telemetry on, towards the daemon: a second witness; also env, status, uninstall
  sallyport telemetry target add …   push events to otlp, hec, webhook or a file; also target list, remove
  sallyport mcp list                 every tool server that agents here are configured to use; --json
  sallyport mcp inspect FILE         hidden orders in definitions, results and configurations; --jsonl for many
  sallyport mcp approve NAME         let a server run, by its exact command or address; also revoke, quarantine
  sallyport mcp lock NAME            pin what a server defines; also diff, update
  sallyport mcp audit NAME           what a server reaches, needs and says; also a folder, or npm:PACKAGE
  sallyport mcp chains               what the configured servers let a session do together; --json, --graph
  sallyport mcp matrix               what each kind of tool server may do, for sessions, CI and production; --json
  sallyport scan [PATH]              what is wrong in a repository: agents' settings, tool servers, skills, CI, secrets
  sallyport scan --fix               the changes that can be made safely, as a diff; --yes writes them
  sallyport rules list               the rules of the scan; also show ID, new FAMILY/NAME; --json
  sallyport scan secrets [PATH]      secrets in files, \`--staged\` changes or the whole \`--history\`
  sallyport scan secrets --jsonl     the same for texts: one JSON line in, one out
  sallyport scan text [PATH|-]       hidden text and instructions to an agent; \`--jsonl\` for many
  sallyport scan --machine           credentials that an agent could take here, and what holds it back; --json
  sallyport review [DIFF|-]          what a change brings that was not there before; --base REF for a branch, or a diff
  sallyport redact [FILE|-]          placeholders for secrets and personal data; \`--restore\` puts them back
  sallyport data classify [PATH]     public, internal, confidential or regulated, and why; \`--to\` says whether it may go there
  sallyport data providers           what providers do with data, when that was read, when it falls due
  sallyport data register            which projects use which agents, and what those have taken in
  sallyport mcp run NAME             a tool server behind the gateway, for the client's configuration (standard input and output)
  sallyport mcp login NAME           log in to a server by the browser; the gateway keeps the tokens
  sallyport mcp serve                all of them over HTTP on this machine; --port N
  sallyport scan install-pre-commit  refuse commits that bring secrets
  sallyport tour                     a short tour on a repository in a temporary folder

options of check and explain
  --baseline NAME   judge by a baseline alone: low-risk, production-adjacent, regulated,
                    privileged-infrastructure, unattended-ci
  --policy FILE     judge by a policy file alone
  --cwd FOLDER      folder in which the command would run (default: this one)
  --json            print JSON
options of approvals approve and deny: --reason TEXT
options of grant add
  --allow EFFECT    what is granted; with --path, --host, --branch, --program, --server, … as in a policy
  --for TIME        how long (30m, 2h, 3d), or --until MOMENT
  --reason TEXT     why; --owner NAME: who answers for it (default: you)
  --repo            in this repository only, or --session ID
options of install and uninstall
  --scope SCOPE     user (default), project or managed (of agents other than Claude Code: machine)
  --managed         the same as --scope managed: settings of the machine, compiled from its policy
  --mode MODE       standalone (default): a process for each call; daemon: one resident process
  --port N          port of the daemon (default: a free one, kept from then on)
  --dry-run         show the change and write nothing
filters of log and export
  --session ID  --user NAME  --agent NAME  --tool NAME|GLOB  --server NAME  --kind KIND  --rule ID
  --path FILE|GLOB  --host HOST|GLOB  --effect KIND|FAMILY|CLASS  --decision allow|ask|deny|error
  --repository TEXT  --branch NAME  --text WORDS  --from TIME  --to TIME   (2h, 7d, yesterday, 2026-11-21T14:30)
options of scan
  --format FORMAT   text (default), json, sarif, markdown or html
  --fail-on LEVEL   exit 1 from this level on: critical, high (default), medium, low or none
  --baseline FILE   leave out what the baseline names; --write-baseline FILE --reason TEXT [--until DAY] makes one
  --ci              only what CI reads, and what GitHub says of the default branch by gh (--offline: not); --all: also remarks, in text
  --no-cache        look at every file again; --cache FOLDER: where to keep what was found
options of scan secrets
  --json, --sarif   print JSON or SARIF 2.1.0
  --show-values     print the values too
  --tier TIER       only this tier and surer ones: exact, checked, provider, generic
  --ignored         also files that git ignores and that are named like secrets
  --baseline FILE   leave out what the baseline names; --write-baseline FILE --reason TEXT makes one
options of install --managed and compile
  --print           print the settings and write nothing else
  --root DIR        write below DIR, for another machine or an image; --runtime and --hook name the guard there
  --policy FILE     the managed policy for a machine that has none
options of verify-install
  --canary          run the real client against a scripted model and see that a denied action is denied
  --fresh-home      in a home of its own; --client FILE: the client, when it is not on PATH

exit codes: 0 done or allowed, 1 asked, denied or something found, 2 wrong use or broken input`;

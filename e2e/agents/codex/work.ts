import { fileHolds, fileLacks, isGone, modelReads } from "../../scenario.ts";
import { roundTripHolds, TEST_AND_COMMIT, workAt } from "../shared-scenarios.ts";
import { call, shell } from "../script.ts";
import type { Scenario } from "../scenario.ts";
import { NOTES_SERVER, patch, serverSettings } from "./parts.ts";

/** Commands of the person that show what an installation leaves, and what `verify-install` says of changes by hand. */
const ROUND_TRIP = (scope: string, file: string, spoil: string): string =>
  [
    `cp ${file} ~/installed; node %SALLYPORT% verify-install codex --scope ${scope} > ~/good.txt; echo "code $?" >> ~/good.txt`,
    `${spoil} ${file}; node %SALLYPORT% verify-install codex --scope ${scope} > ~/bad.txt; echo "code $?" >> ~/bad.txt`,
    `cp ~/installed ${file}; node %SALLYPORT% uninstall codex --scope ${scope} > /dev/null; cmp ${file} ~/original && echo same > ~/round.txt`,
    `node %SALLYPORT% install codex --scope ${scope} > /dev/null; cmp ${file} ~/installed && echo again >> ~/round.txt`,
    "node %SALLYPORT% agents > ~/agents.txt; true",
  ].join("; ");

/** Ordinary work, which runs unasked. */
export const CODEX_WORK: readonly Scenario[] = [
  workAt(["user", "machine"], TEST_AND_COMMIT),
  {
    kind: "work",
    id: "work-patch",
    title: "adds, changes and deletes files with patches",
    levels: ["user", "machine"],
    turns: [
      [
        patch(
          "*** Add File: src/mean.js",
          "+export const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length;",
          "*** Update File: src/index.js",
          "@@",
          "-console.log(sum(2, 3));",
          "+console.log(sum(2, 4));",
        ),
      ],
      [patch("*** Delete File: docs/guide.md")],
    ],
    done: [fileHolds("src/mean.js", "mean"), fileHolds("src/index.js", "sum(2, 4)"), isGone("docs/guide.md")],
  },
  {
    kind: "work",
    id: "work-code-mode",
    title: "works from a program that calls the tools",
    levels: ["user", "machine"],
    setting: { model: "gpt-6-astra" },
    turns: [
      [
        {
          tool: "exec",
          text: 'const found = await tools.exec_command({ cmd: "npm test 2>&1 | tail -9" }); text(found); await tools.apply_patch("*** Begin Patch\\n*** Add File: made.txt\\n+made\\n*** End Patch\\n");',
        },
      ],
    ],
    done: [modelReads("pass 1"), fileHolds("made.txt", "made")],
  },
  {
    kind: "work",
    id: "work-sub-agent",
    title: "has a sub-agent do a part of the work",
    levels: ["user", "machine"],
    setting: { model: "gpt-5" },
    turns: [
      [call("spawn_agent", { message: "Lint the sources." }, "multi_agent_v1")],
      ...Array.from({ length: 4 }, () => [shell("test -e linted.txt || sleep 4")]),
      [shell("cat linted.txt")],
    ],
    agents: { "Lint the sources": [[shell("npm run lint && echo linted > linted.txt")]] },
    done: [fileHolds("linted.txt"), modelReads("linted")],
  },
  {
    kind: "work",
    id: "work-round-trip",
    title: "is installed, found damaged and taken out byte for byte, for a user",
    levels: ["user"],
    before: "cp ~/.codex/config.toml ~/original",
    installed: ROUND_TRIP("user", "~/.codex/config.toml", "sed -i 's/timeout = 150/timeout = 151/'"),
    turns: [[shell("git status --short")]],
    done: roundTripHolds("`hooks.PreToolUse` is not what an installation writes", "advisory"),
  },
  {
    kind: "work",
    id: "work-client-edits",
    title: "is taken out of settings that the client has edited meanwhile, and what the client wrote stays",
    levels: ["user"],
    installed: [
      "codex mcp add other -- node other.mjs > /dev/null",
      "node %SALLYPORT% verify-install codex > ~/good.txt; echo code $? >> ~/good.txt",
      "node %SALLYPORT% uninstall codex > /dev/null; cp ~/.codex/config.toml ~/left.toml; node %SALLYPORT% install codex > /dev/null",
    ].join("; "),
    turns: [[shell("git status --short")]],
    done: [fileHolds("~/good.txt", "code 0"), fileHolds("~/left.toml", "[mcp_servers.other]"), fileLacks("~/left.toml", "sallyport")],
  },
  {
    kind: "work",
    id: "work-machine-round-trip",
    title: "is installed beside an administrator's own requirements, found damaged and taken out byte for byte",
    levels: ["machine"],
    machineFiles: {
      "/etc/codex/requirements.toml": '# ours\nallowed_approval_policies = ["never", "on-request"]\n\n[features]\nweb_search_request = false # no searches',
    },
    administered: [
      'printf \'# ours\\nallowed_approval_policies = ["never", "on-request"]\\n\\n[features]\\nweb_search_request = false # no searches\' > ~/original',
      ROUND_TRIP("machine", "/etc/codex/requirements.toml", "sed -i 's/^unified_exec = false/unified_exec = true/'"),
      "chown -R --reference=$HOME/project ~; true",
    ].join("; "),
    turns: [[shell("git status --short")]],
    done: roundTripHolds("`features.unified_exec` is not what an installation writes", "enforced"),
  },
  {
    kind: "work",
    id: "work-accepted",
    title: "has everything that was compiled reported as active by the client itself",
    levels: ["machine"],
    installed: "node %HOME%/ask.mjs > ~/active.json",
    files: {
      "~/ask.mjs": `import { spawn } from "node:child_process";
const child = spawn("codex", ["app-server"], { stdio: ["pipe", "pipe", "ignore"] });
const say = (message) => child.stdin.write(JSON.stringify({ jsonrpc: "2.0", ...message }) + "\\n");
let text = "";
child.stdout.on("data", (chunk) => {
  text += chunk;
  const lines = text.split("\\n");
  text = lines.pop();
  for (const line of lines) {
    const { id, result } = JSON.parse(line);
    if (id === 1) {
      say({ method: "initialized" });
      say({ id: 2, method: "configRequirements/read", params: {} });
      say({ id: 3, method: "hooks/list", params: { cwds: [process.cwd()] } });
    }
    if (id === 2 || id === 3) console.log(JSON.stringify(result));
    if (id === 3) child.kill();
  }
});
say({ id: 1, method: "initialize", params: { clientInfo: { name: "test", version: "1.0.0" } } });
`,
    },
    turns: [[shell("git status --short")]],
    done: [
      fileHolds("~/active.json", '"allowManagedHooksOnly":true'),
      fileHolds("~/active.json", '"hooks":true,"unified_exec":false'),
      fileHolds("~/active.json", '"allowedWebSearchModes":["disabled"]'),
      ...["preToolUse", "permissionRequest", "postToolUse", "userPromptSubmit", "sessionStart", "sessionEnd", "subagentStart", "subagentStop"].map((event) =>
        fileHolds("~/active.json", `"eventName":"${event}"`),
      ),
      fileHolds("~/active.json", '"trustStatus":"managed"'),
    ],
  },
  {
    kind: "work",
    id: "work-mcp",
    title: "uses an MCP server that the machine's policy admits",
    levels: ["machine"],
    policy:
      "version: 1\nextends: production-adjacent\nrules:\n  - allow: mcp.call\n    server: notes\nagents:\n  codex:\n    mcp:\n      admit:\n        notes: { command: [node, %HOME%/notes.mjs] }\n",
    files: { "~/notes.mjs": NOTES_SERVER },
    setting: { more: serverSettings("notes") },
    turns: [[call("add_note", { text: "remember" }, "mcp__notes")]],
    done: [fileHolds("~/notes.txt", "remember")],
  },
  {
    kind: "work",
    id: "work-user-canary",
    title: "is proved by its own canary for a user, and the proof fails where the entry is not trusted",
    levels: ["user"],
    installed: [
      "node %SALLYPORT% verify-install codex --canary > ~/proved.txt 2>&1; echo code $? >> ~/proved.txt",
      "cp ~/.codex/config.toml ~/kept; sed -i 's/sha256:./sha256:0/' ~/.codex/config.toml",
      "node %SALLYPORT% verify-install codex --canary > ~/failed.txt 2>&1; echo code $? >> ~/failed.txt; cp ~/kept ~/.codex/config.toml; true",
    ].join("; "),
    turns: [[shell("git status --short")]],
    // Where an entry is not trusted, the client passes it over in silence.
    done: [
      fileHolds("~/proved.txt", "held  as it is"),
      fileHolds("~/failed.txt", "FAIL  as it is: the denied command was run"),
      fileHolds("~/failed.txt", "code 1"),
    ],
  },
  {
    kind: "work",
    id: "work-canary",
    title: "is proved by its own canary, and the proof fails where the pins are gone",
    levels: ["machine"],
    administered: [
      "cd ~ && node %SALLYPORT% verify-install codex --scope machine --canary > proved.txt 2>&1; echo code $? >> proved.txt",
      "cp /etc/codex/requirements.toml kept; sed -i 's/^hooks = true/hooks = false/' /etc/codex/requirements.toml",
      "node %SALLYPORT% verify-install codex --scope machine --canary > failed.txt 2>&1; echo code $? >> failed.txt",
      "cp kept /etc/codex/requirements.toml; chown -R --reference=project ~; true",
    ].join("; "),
    turns: [[shell("git status --short")]],
    done: [
      fileHolds("~/proved.txt", "held  as it is"),
      fileHolds("~/proved.txt", "held  repository that switches hooks off"),
      fileHolds("~/proved.txt", "code 0"),
      fileHolds("~/failed.txt", "FAIL  as it is: the denied command was run"),
      fileHolds("~/failed.txt", "code 1"),
    ],
  },
];

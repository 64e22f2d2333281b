import { fileHolds, modelReads } from "../../scenario.ts";
import { NOTES_SERVER } from "../codex/parts.ts";
import { roundTrip } from "../round-trip.ts";
import { roundTripHolds, TEST_AND_COMMIT, workAt } from "../shared-scenarios.ts";
import { call, shell } from "../script.ts";
import type { Scenario } from "../scenario.ts";

/** Ordinary work, which runs unasked. */
export const GEMINI_WORK: readonly Scenario[] = [
  workAt(["user", "project", "machine"], TEST_AND_COMMIT, {
    setting: { isTrusted: true },
    // The client runs git without the person's own settings.
    before: "git config user.name Dev && git config user.email dev@example.com",
  }),
  {
    kind: "work",
    id: "work-files",
    title: "reads, writes, edits and searches with its file tools",
    levels: ["user", "machine"],
    turns: [
      [call("read_file", { file_path: "src/index.js" }), call("list_directory", { dir_path: "src" }), call("glob", { pattern: "**/*.md" })],
      [call("write_file", { file_path: "src/mean.js", content: "export const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length;\n" })],
      [call("replace", { file_path: "docs/guide.md", instruction: "say more", old_string: "# Guide", new_string: "# The guide" })],
      [call("grep_search", { pattern: "mean", dir_path: "src" })],
    ],
    done: [fileHolds("src/mean.js", "reduce"), fileHolds("docs/guide.md", "# The guide"), modelReads("sum"), modelReads("mean.js")],
  },
  {
    kind: "work",
    id: "work-folder",
    title: "runs a command in a folder, wrapped in a shell, and another in the background",
    levels: ["user"],
    turns: [
      [shell("ls", { dir_path: "src" })],
      [shell("bash -c 'git status --short && echo fine'")],
      [shell("sleep 1; echo late > late.txt", { is_background: true })],
      [shell("sleep 3; cat late.txt")],
    ],
    done: [modelReads("index.js"), modelReads("fine"), modelReads("late")],
  },
  {
    kind: "work",
    id: "work-sub-agent",
    title: "has a sub-agent do a part of the work",
    levels: ["user", "machine"],
    turns: [[call("invoke_agent", { agent_name: "generalist", prompt: "Lint the sources." })]],
    agents: { "Lint the sources": [[shell("npm run lint && echo linted > linted.txt")], [call("complete_task", { result: "linted" })]] },
    done: [fileHolds("linted.txt")],
  },
  {
    kind: "work",
    id: "work-mcp",
    title: "uses an MCP server that the policy admits",
    levels: ["machine"],
    policy: "version: 1\nextends: production-adjacent\nrules:\n  - allow: mcp.call\n    server: notes\n",
    files: { "~/notes.mjs": NOTES_SERVER },
    setting: { isTrusted: true, more: '"mcpServers": { "notes": { "command": "node", "args": ["%HOME%/notes.mjs"], "trust": true } }' },
    turns: [[call("mcp_notes_add_note", { text: "remember" })]],
    done: [fileHolds("~/notes.txt", "remember")],
  },
  {
    kind: "work",
    id: "work-round-trip",
    title: "is installed, found damaged and taken out byte for byte, for a user",
    levels: ["user"],
    before: "cp ~/.gemini/settings.json ~/original",
    installed: roundTrip("gemini-cli", "user", "~/.gemini/settings.json", "sed -i 's/150000/1000/'"),
    turns: [[shell("git status --short")]],
    done: roundTripHolds("not what an installation writes", "advisory"),
  },
  {
    kind: "work",
    id: "work-machine-round-trip",
    title: "is installed, found damaged and taken out byte for byte, for the machine",
    levels: ["machine"],
    administered: `${roundTrip("gemini-cli", "machine", "/etc/gemini-cli/settings.json", 'sed -i \'s/"enabled": true/"enabled": false/\'')}; chown -R --reference=$HOME/project ~; true`,
    turns: [[shell("git status --short")]],
    done: roundTripHolds("switches every hook off"),
  },
  {
    kind: "work",
    id: "work-canary",
    title: "is proved by its own canary, and the proof fails where the hook is gone",
    levels: ["machine"],
    administered: [
      "cd ~ && node %SALLYPORT% verify-install gemini-cli --scope machine --canary > proved.txt 2>&1; echo code $? >> proved.txt",
      'sed -i \'s/"BeforeTool"/"AfterModel"/\' /etc/gemini-cli/settings.json; rm -r /etc/gemini-cli/policies',
      "node %SALLYPORT% verify-install gemini-cli --scope machine --canary > failed.txt 2>&1; echo code $? >> failed.txt",
      "node %SALLYPORT% install gemini-cli --scope machine > again.txt 2>&1; chown -R --reference=project ~; true",
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

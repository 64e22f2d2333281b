import { fileHolds, isGone, modelReads } from "../../scenario.ts";
import { NOTES_SERVER } from "../codex/parts.ts";
import { roundTrip } from "../round-trip.ts";
import { noGapIsTold, withTelemetry } from "../with-telemetry.ts";
import { roundTripHolds, TEST_AND_COMMIT, workAt } from "../shared-scenarios.ts";
import { call, shell } from "../script.ts";
import type { Scenario } from "../scenario.ts";
import { admitted, patch, servers, task } from "./parts.ts";

const ADMIT = (server: string): string => admitted(server, `rules:\n  - allow: mcp.call\n    server: ${server}\n`);

/** Ordinary work, which runs unasked. */
export const COPILOT_WORK: readonly Scenario[] = [
  withTelemetry(shell, "node %SALLYPORT% telemetry install copilot > ~/telemetry.sh", false, {
    setting: { sourced: "telemetry.sh" },
    done: [noGapIsTold],
  }),
  workAt(["user", "project", "machine"], TEST_AND_COMMIT, { setting: { isTrusted: true } }),
  {
    kind: "work",
    id: "work-files",
    title: "reads, creates, edits and searches with its file tools",
    levels: ["user", "machine"],
    turns: [
      [call("view", { path: "%REPO%/src/index.js" }), call("glob", { pattern: "**/*.md" })],
      [call("create", { path: "%REPO%/src/mean.js", file_text: "export const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length;\n" })],
      [call("edit", { path: "%REPO%/docs/guide.md", old_str: "# Guide", new_str: "# The guide" })],
      [call("grep", { pattern: "mean", paths: ["src", "docs"], output_mode: "content" })],
    ],
    done: [fileHolds("src/mean.js", "reduce"), fileHolds("docs/guide.md", "# The guide"), modelReads("sum"), modelReads("mean.js")],
  },
  {
    kind: "work",
    id: "work-patch",
    title: "adds, changes and deletes files with patches",
    levels: ["user", "machine"],
    setting: { model: "gpt-5.5" },
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
    id: "work-background",
    title: "runs a command in the background and reads what it prints",
    levels: ["user"],
    turns: [
      [call("bash", { command: "sleep 1; echo late > late.txt", description: "x", mode: "async", shellId: "s1" })],
      [call("read_bash", { shellId: "s1", delay: 3 })],
      [shell("cat late.txt")],
    ],
    done: [modelReads("late")],
  },
  {
    kind: "work",
    id: "work-sub-agent",
    title: "has a sub-agent do a part of the work",
    levels: ["user", "machine"],
    turns: [[task("Lint the sources.")]],
    agents: { "Lint the sources": [[shell("npm run lint && echo linted > linted.txt")]] },
    done: [fileHolds("linted.txt")],
  },
  {
    kind: "work",
    id: "work-mcp",
    title: "uses an MCP server that the policy admits",
    levels: ["machine"],
    policy: ADMIT("notes"),
    files: { "~/notes.mjs": NOTES_SERVER },
    setting: { servers: servers("notes") },
    turns: [[call("notes-add_note", { text: "remember" })]],
    done: [fileHolds("~/notes.txt", "remember")],
  },
  {
    kind: "work",
    id: "work-mcp-signs",
    title: "uses an admitted MCP server with a sign in its name",
    levels: ["machine"],
    policy: ADMIT("my-notes"),
    files: { "~/notes.mjs": NOTES_SERVER },
    setting: { servers: servers("my-notes") },
    turns: [[call("my-notes-add_note", { text: "remember" })]],
    done: [fileHolds("~/notes.txt", "remember")],
  },
  {
    kind: "work",
    id: "work-round-trip",
    title: "is installed, found damaged and taken out, for a user",
    levels: ["user"],
    installed: roundTrip("copilot", "user", "~/.copilot/hooks/sallyport.json", 'sed -i \'s/"timeoutSec": 150/"timeoutSec": 1/\''),
    turns: [[shell("git status --short")]],
    done: roundTripHolds("not what an installation writes", "advisory"),
  },
  {
    kind: "work",
    id: "work-machine-round-trip",
    title: "is installed, found damaged and taken out, for the machine",
    levels: ["machine"],
    administered: `${roundTrip("copilot", "machine", "/etc/github-copilot/managed-settings.json", "sed -i 's/true/false/'")}; chown -R --reference=$HOME/project ~; true`,
    turns: [[shell("git status --short")]],
    done: roundTripHolds("`allowManagedHooksOnly` is not", "enforced"),
  },
  {
    kind: "work",
    id: "work-canary",
    title: "is proved by its own canary, and the proof fails where the hook is gone",
    levels: ["machine"],
    administered: [
      "cd ~ && node %SALLYPORT% verify-install copilot --scope machine --canary > proved.txt 2>&1; echo code $? >> proved.txt",
      'sed -i \'s/"preToolUse"/"preCompact"/; s/"permissionRequest"/"errorOccurred"/\' /etc/github-copilot/policy.d/50-sallyport.json',
      "node %SALLYPORT% verify-install copilot --scope machine --canary > failed.txt 2>&1; echo code $? >> failed.txt",
      "node %SALLYPORT% install copilot --scope machine > again.txt 2>&1; chown -R --reference=project ~; true",
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

import { agent, bash, call, edit, fileHolds, gitSays, modelReads, read, write, type Scenario } from "../scenario.ts";

const NOTEBOOK = `${JSON.stringify({
  cells: [
    {
      cell_type: "code",
      id: "first",
      execution_count: null,
      metadata: {},
      outputs: [],
      source: ["print(1)"],
    },
  ],
  metadata: { language_info: { name: "python" } },
  nbformat: 4,
  nbformat_minor: 5,
})}\n`;

/** Ordinary work with the client's other tools, and in its other modes. */
export const WORK_WITH_TOOLS: readonly Scenario[] = [
  {
    kind: "work",
    id: "read-sources",
    title: "reads several sources at once",
    mode: "default",
    turns: [[read("%REPO%/src/sum.js"), read("%REPO%/test/sum.test.js"), read("%REPO%/README.md")]],
    done: [modelReads("return a + b"), modelReads('test("adds"'), modelReads("# Sums")],
  },
  {
    kind: "work",
    id: "edit-source",
    title: "edits a source and tests it, unasked",
    mode: "default",
    turns: [
      [read("%REPO%/src/sum.js")],
      [edit("%REPO%/src/sum.js", "return a + b;", "return Number(a) + Number(b);")],
      [bash("npm test 2>&1 | grep '^# pass\\|pass 1'")],
    ],
    done: [fileHolds("src/sum.js", "Number(a)"), modelReads("pass 1")],
  },
  {
    kind: "work",
    id: "write-new-files",
    title: "writes a module and its test, and commits both",
    mode: "default",
    turns: [
      [
        write("%REPO%/src/product.js", "export const product = (a, b) => a * b;\n"),
        write(
          "%REPO%/test/product.test.js",
          'import assert from "node:assert/strict";\nimport { test } from "node:test";\nimport { product } from "../src/product.js";\n\ntest("multiplies", () => assert.equal(product(2, 3), 6));\n',
        ),
      ],
      [bash("npm test 2>&1 | tail -9")],
      [bash("git add src/product.js test/product.test.js && git commit -q -m 'Multiply' && git log -1 --stat")],
    ],
    done: [modelReads("pass 2"), gitSays("log -1 --format=%s", "Multiply")],
  },
  {
    kind: "work",
    id: "accept-edits",
    title: "edits and commits in the mode acceptEdits",
    mode: "acceptEdits",
    turns: [
      [read("%REPO%/docs/guide.md")],
      [edit("%REPO%/docs/guide.md", "Call `sum`.", "Call `sum(a, b)`.")],
      [bash("git commit -qam 'Say how' && git status --short --branch")],
    ],
    done: [gitSays("log -1 --format=%s", "Say how"), modelReads("## feature/x")],
  },
  {
    kind: "work",
    id: "plan-mode",
    title: "reads and searches in plan mode",
    mode: "plan",
    turns: [[read("%REPO%/src/sum.js"), bash("git log --oneline && grep -rn sum src")]],
    done: [modelReads("return a + b"), modelReads("Add sums")],
  },
  {
    kind: "work",
    id: "bypass-mode",
    title: "tests, edits and commits with the client's own checks off",
    mode: "bypassPermissions",
    turns: [
      [bash("npm test >/dev/null && echo tests pass")],
      [write("%REPO%/docs/notes.md", "# Notes\n")],
      [bash("git add docs && git commit -qm 'Add notes'")],
    ],
    done: [modelReads("tests pass"), gitSays("log -1 --format=%s", "Add notes")],
  },
  {
    kind: "work",
    id: "sub-agent",
    title: "hands a search to a sub-agent",
    mode: "default",
    turns: [[agent("Find where sum is defined: SEARCH-FOR-SUM")]],
    agents: {
      "SEARCH-FOR-SUM": [[bash("grep -rn 'function sum' src")], [read("%REPO%/src/sum.js")]],
    },
    done: [modelReads("src/sum.js:2:export function sum"), modelReads("return a + b")],
  },
  {
    kind: "work",
    id: "mention",
    title: "is given a file of the project by `@`",
    mode: "default",
    prompt: "Summarise @README.md for me",
    turns: [[bash("git log -1 --format=%s -- README.md")]],
    done: [modelReads("Point to the docs"), { says: "the model is sent README.md", holds: ({ sent }) => sent.includes("Adds numbers.") }],
  },
  {
    kind: "work",
    id: "skill",
    title: "uses a skill of the project",
    mode: "default",
    prompt: "/release-notes",
    files: {
      ".claude/skills/release-notes/SKILL.md":
        "---\nname: release-notes\ndescription: Writes release notes\n---\n\nRead the log and write docs/release.md. MARK-OF-THE-SKILL\n",
    },
    turns: [[bash("git log --format='- %s' > docs/release.md")]],
    done: [
      fileHolds("docs/release.md", "- Add sums"),
      {
        says: "the model is sent the skill",
        holds: ({ sent }) => sent.includes("MARK-OF-THE-SKILL"),
      },
    ],
  },
  {
    kind: "work",
    id: "skill-call",
    title: "calls a skill by itself",
    mode: "default",
    files: {
      ".claude/skills/style/SKILL.md": "---\nname: style\ndescription: How we write\n---\n\nWrite short functions. MARK-OF-THE-SKILL\n",
    },
    turns: [[call("Skill", { skill: "style" })], [bash("npm run lint --silent")]],
    done: [
      modelReads("lint clean"),
      {
        says: "the model is sent the skill",
        holds: ({ sent }) => sent.includes("MARK-OF-THE-SKILL"),
      },
    ],
  },
  {
    kind: "work",
    id: "notebook",
    title: "edits a notebook",
    mode: "acceptEdits",
    files: { "docs/sums.ipynb": NOTEBOOK },
    turns: [
      [read("%REPO%/docs/sums.ipynb")],
      [
        call("NotebookEdit", {
          notebook_path: "%REPO%/docs/sums.ipynb",
          cell_id: "first",
          new_source: "print(2 + 3)",
        }),
      ],
    ],
    done: [fileHolds("docs/sums.ipynb", "2 + 3")],
  },
  {
    kind: "work",
    id: "tool-search",
    title: "looks for a tool, then watches the tests with a monitor",
    mode: "default",
    turns: [
      [call("ToolSearch", { query: "select:Monitor", max_results: 3 })],
      [
        call("Monitor", {
          command: "npm test > monitored.txt 2>&1; echo ended",
          description: "Watch the tests",
          timeout_ms: 20000,
        }),
      ],
      [bash("sleep 3; tail -3 monitored.txt")],
    ],
    done: [modelReads("duration_ms")],
  },
];

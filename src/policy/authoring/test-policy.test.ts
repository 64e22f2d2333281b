import { describe, expect, it } from "vitest";
import { compilePolicy } from "./compile.ts";
import { initPolicyText } from "./init.ts";
import { testPolicy } from "./test-policy.ts";

const text = `version: 1
examples:
  allow: [ls]
rules:
  - deny: fs.delete
    id: keep
    examples:
      deny: ["rm a", { tool: Write, input: { path: a } }]
  - ask: vcs.push
    examples:
      ask: ["git push"]
`;

describe("examples of a policy", () => {
  it("are run with their place, rule and what came of it", () => {
    const compilation = compilePolicy([{ layer: "user", path: "u.yaml", text }]);
    const results = testPolicy(compilation, (example) => (example === "ls" ? "allow" : example === "rm a" ? "deny" : "ask"));
    expect(
      results.map(({ file, line, column, rule, example, expected, actual, isPassed }) => [
        `${file}:${line}:${column}`,
        rule,
        example,
        expected,
        actual,
        isPassed,
      ]),
    ).toEqual([
      ["u.yaml:3:11", undefined, "ls", "allow", "allow", true],
      ["u.yaml:8:14", "keep", "rm a", "deny", "deny", true],
      ["u.yaml:8:22", "keep", { tool: "Write", input: { path: "a" } }, "deny", "ask", false],
      ["u.yaml:11:13", "user/2", "git push", "ask", "ask", true],
    ]);
  });

  it("a new policy file compiles, and has one", () => {
    const compilation = compilePolicy([{ layer: "user", path: "u.yaml", text: initPolicyText("regulated") }]);
    expect(compilation).toMatchObject({ problems: [], warnings: [] });
    expect(compilation.policy?.layers).toEqual([{ name: "user", default: "ask", baselines: ["regulated"] }]);
    expect(testPolicy(compilation, () => "deny").map(({ isPassed }) => isPassed)).toEqual([true]);
  });

  it("what the new file shows in comments compiles too", () => {
    const all = initPolicyText().replace(/^( *)# (?=- |  |overrides:|grants:)/gm, "$1");
    const { problems, policy } = compilePolicy([{ layer: "user", path: "u.yaml", text: all }]);
    expect(problems).toEqual([]);
    expect(policy?.grants).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import { baselinePolicy } from "../../policy/index.ts";
import { asFields } from "../fields.ts";
import { parseToml } from "../toml-fences.ts";
import { compileRules } from "./compile.ts";

const policy = baselinePolicy("production-adjacent");
const { text, unexpressed } = compileRules(policy);
const rules = (parseToml(text, "rules.toml")["rule"] as readonly unknown[]).map((rule) => asFields(rule)!);

/** Whether a rule denies a call, as the client compares: the tool's name, and the pattern with the input as JSON. */
const isDenied = (tool: string, input: object): boolean =>
  rules.some(
    ({ toolName, argsPattern }) => [toolName].flat().includes(tool) && typeof argsPattern === "string" && new RegExp(argsPattern).test(JSON.stringify(input)),
  );

describe("the client's own rules", () => {
  it.each([
    ["read_file", { file_path: "deploy/id_rsa" }, true],
    ["read_file", { file_path: "/home/dev/.ssh/id_ed25519" }, true],
    ["read_file", { file_path: "id_rsa" }, true],
    ["read_file", { file_path: "docs/id_rsa.md" }, false],
    ["read_file", { file_path: "src/my_id_rsax" }, false],
    ["read_file", { file_path: ".env.example" }, false],
    ["write_file", { file_path: "sallyport.yaml", content: "" }, true],
    ["write_file", { file_path: "src/index.js", content: '"file_path":"id_rsa' }, false],
    ["web_fetch", { prompt: "read http://169.254.169.254/latest" }, true],
    ["web_fetch", { prompt: "read http://metadata.google.internal/" }, true],
    ["web_fetch", { prompt: "http://user@metadata.google.internal:80/x and" }, true],
    ["web_fetch", { prompt: "read https://example.com/metadata.google.internal" }, false],
  ])("%s %j: %s", (tool, input, expected) => expect(isDenied(tool, input)).toBe(expected));

  it("the client takes every pattern (0.61.0 passes over long ones, and groups that repeat)", () => {
    for (const { argsPattern } of rules) {
      const pattern = String(argsPattern ?? "");
      expect(pattern.length).toBeLessThanOrEqual(2048);
      expect(pattern).not.toMatch(/\([^)]*[*+?{].*\)[*+?{]/);
    }
  });

  it("every rule is a denial with its reason, and every deny rule is there or told to be missing", () => {
    for (const rule of rules) expect(rule).toMatchObject({ decision: "deny", priority: 900, denyMessage: expect.stringMatching(/^Sallyport: .+\[.+\]$/) });
    for (const { id } of policy.rules.filter(({ outcome }) => outcome === "deny"))
      expect(text.includes(`[${id}]`) || unexpressed.some((one) => one.startsWith(`${id}:`))).toBe(true);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { EFFECT_KINDS } from "../../model/index.ts";
import { BASELINE_NAMES, baselineNamed, baselinePolicy } from "../baselines.ts";
import { compilePolicy, policyHash } from "./compile.ts";
import { baselinesFromSource, generatedFiles } from "./generate.ts";
import { policyJsonSchema } from "./json-schema.ts";
import { policyFile } from "./schema.ts";

/** The text without what a formatter may change: spaces, the dashes of tables, commas at the end, kinds of quotes. */
function bare(text: string): string {
  return text.replace(/[\s\-|,'"\\]+/g, "");
}

describe("what is generated is current (run `node src/policy/authoring/generate.ts`)", () => {
  it.each([...generatedFiles()].map(([path, text]) => [path.split("/").slice(-2).join("/"), path, text] as const))("%s", (_name, path, text) => {
    expect(bare(readFileSync(path, "utf8")) === bare(text)).toBe(true);
  });

  it("the baselines in the bundle are those of the YAML", () => {
    for (const baseline of baselinesFromSource()) {
      expect(baselineNamed(baseline.name)).toEqual(baseline);
      expect(policyHash(baselinePolicy(baseline.name as "low-risk"))).toBe(baselinePolicy(baseline.name as "low-risk").hash);
    }
  });
});

describe("the baselines", () => {
  it.each(BASELINE_NAMES)("%s: each rule has an id and a reason", (name) => {
    for (const rule of baselineNamed(name)!.rules) {
      expect(rule.id).toMatch(/^(?:pa|lr|rg|pi|ci)-[a-z-]+$/);
      expect(rule.why).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("speak of every kind of effect", () => {
    const kinds = new Set(baselineNamed("production-adjacent")!.rules.flatMap(({ kinds: own }) => own));
    for (const kind of EFFECT_KINDS) expect([...kinds].some((own) => own === kind || own === `${kind.split(".", 1)[0]}.*`)).toBe(true);
  });
});

describe("the documentation", () => {
  const page = readFileSync(`${import.meta.dirname}/../../../docs/policy.md`, "utf8");
  const examples = [...page.matchAll(/```yaml\n([^]*?)```/g)].map((match) => match[1]!);

  it.each(examples.map((text, number) => [number + 1, text] as const))("example %i of policy.md compiles", (_number, text) => {
    expect(compilePolicy([{ layer: "user", path: "policy.md", text }])).toMatchObject({
      problems: [],
      warnings: [],
    });
  });

  it("has examples", () => {
    expect(examples.length).toBeGreaterThan(4);
  });
});

describe("the published schema", () => {
  interface Schema {
    readonly properties: Record<string, unknown>;
  }
  const schema = policyJsonSchema() as unknown as Schema & {
    readonly additionalProperties: boolean;
  };

  it("knows the keys that are read, and no others", () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(policyFile.shape));
    expect(schema.additionalProperties).toBe(false);
  });

  it("says that a rule has one outcome", () => {
    expect(JSON.stringify(schema)).toContain('"oneOf":[{"required":["allow"]},{"required":["ask"]},{"required":["deny"]}]');
  });

  it("the baselines are policies by it", () => {
    for (const name of BASELINE_NAMES) {
      const text = readFileSync(`${import.meta.dirname}/../baselines/${name}.yaml`, "utf8");
      expect(policyFile.safeParse(parse(text)).success).toBe(true);
    }
  });
});

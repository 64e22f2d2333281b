import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordedEventSchema } from "../record/schema/index.ts";
import { builtInRules, CASE_TEXTS, RULE_TEXTS } from "./built-in.ts";
import { readCases, runCases } from "./cases.ts";
import { generatedRules } from "./generate.ts";

const set = builtInRules();
const rulesIn = (file: string) => set.rules.filter((rule) => rule.file === file);
const files = RULE_TEXTS.map(({ file }) => file).filter((file) => file !== "base.yaml");

describe("the rules that come with it", () => {
  it("are forty classes of alerts, each with its cases", () => {
    expect(files.map((file) => file.slice(0, 3))).toEqual(Array.from({ length: 40 }, (_, number) => `r${String(number + 1).padStart(2, "0")}`));
    expect(CASE_TEXTS.map(({ file }) => file)).toEqual(files.map((file) => file.replace(".yaml", ".cases.yaml")));
  });

  it("are those of the files", () => {
    expect(readFileSync(join(import.meta.dirname, "built-in.generated.ts"), "utf8")).toBe(generatedRules());
  });

  it("say what they are, what they mistake, where they belong and what to do first", () => {
    for (const rule of set.rules) {
      if (rule.level === "informational") continue;
      expect(rule, rule.key).toMatchObject({ title: expect.any(String), id: expect.any(String), description: expect.any(String), hint: expect.any(String) });
      expect(rule.falsepositives.length, rule.key).toBeGreaterThan(0);
      expect(
        rule.tags.some((tag) => tag.startsWith("attack.")),
        rule.key,
      ).toBe(true);
    }
  });

  it("are proved by events that the record can hold: a rule about others would never fire", () => {
    const schema = recordedEventSchema.strict();
    for (const { file, text } of CASE_TEXTS)
      for (const { name, events } of readCases(text, file, rulesIn(file.replace(".cases.yaml", ".yaml"))).cases)
        for (const event of events) expect(schema.safeParse(event), `${file} ${name}`).toEqual({ success: true, data: event });
  });

  const results = CASE_TEXTS.flatMap(({ file, text }) => {
    const own = rulesIn(file.replace(".cases.yaml", ".yaml")).filter(({ level }) => level !== "informational");
    return runCases(readCases(text, file, own), own, set);
  });

  it("have five cases each", () => expect(results).toHaveLength(200));

  it.each(results.map((one) => [`${one.file} ${one.name}`, one] as const))("%s", (_, { actual, expected }) => {
    expect(actual).toBe(expected);
  });
});

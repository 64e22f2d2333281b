import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Baseline, BASELINE_NAMES, policyOf } from "../baselines.ts";
import { baselinesPage } from "./baselines-page.ts";
import { compileBaseline } from "./baseline-source.ts";
import { policyHash } from "./compile.ts";
import { jsonSchemaText } from "./json-schema.ts";
import { withReference } from "./reference.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const FOLDER = join(import.meta.dirname, "..", "baselines");

/** All baselines, from their YAML. */
export function baselinesFromSource(): readonly Baseline[] {
  const made = new Map<string, Baseline>();
  const lookup = (name: string): Baseline | undefined => {
    if (!(BASELINE_NAMES as readonly string[]).includes(name)) return undefined;
    const known = made.get(name);
    if (known !== undefined) return known;
    const { baseline } = compileBaseline(join(FOLDER, `${name}.yaml`), readFileSync(join(FOLDER, `${name}.yaml`), "utf8"), lookup);
    made.set(name, baseline);
    return baseline;
  };
  return BASELINE_NAMES.map((name) => lookup(name)!);
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

/** Each different rule once, as JSON; each baseline as the numbers of its rules. */
function generatedModule(baselines: readonly Baseline[]): string {
  const lines: string[] = [];
  const numbers = new Map<string, number>();
  const rows = baselines.map((baseline) => {
    const rules = baseline.rules.map((rule) => {
      const text = JSON.stringify(rule);
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, lines.length);
      lines.push(text);
      return lines.length - 1;
    });
    const hash = policyHash(policyOf(baseline, ""));
    return `  { name: ${JSON.stringify(baseline.name)}, default: ${JSON.stringify(baseline.default)}, ${baseline.asks === undefined ? "" : 'asks: "deny", '}hash: ${JSON.stringify(hash)}, about: ${JSON.stringify(baseline.about)}, rules: [${rules.join(", ")}] },`;
  });
  return [
    "// Made by `node src/policy/authoring/generate.ts` from `baselines/*.yaml`. Do not edit.",
    "",
    "/** Every rule of every baseline once, as JSON: read only when its baseline is asked for. */",
    "export const RULE_LINES: readonly string[] = [",
    ...lines.map((line) => `  ${quoted(line)},`),
    "];",
    "",
    "/** A baseline by the numbers of its rules. */",
    "export interface BaselineRow {",
    "  readonly name: string;",
    '  readonly default: "ask" | "deny";',
    '  readonly asks?: "deny";',
    "  readonly hash: string;",
    "  readonly about: string;",
    "  readonly rules: readonly number[];",
    "}",
    "",
    "export const BASELINE_TABLE: readonly BaselineRow[] = [",
    ...rows,
    "];",
    "",
  ].join("\n");
}

/** Everything that is made from the baselines and the schema, by path. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const baselines = baselinesFromSource();
  return new Map([
    [join(ROOT, "src/policy/baselines.generated.ts"), generatedModule(baselines)],
    [join(ROOT, "docs/baselines.md"), baselinesPage(baselines)],
    [join(ROOT, "docs/policy.md"), withReference(readFileSync(join(ROOT, "docs/policy.md"), "utf8"))],
    [join(ROOT, "schema/sallyport.schema.json"), jsonSchemaText()],
  ]);
}

if (import.meta.main) {
  for (const [path, text] of generatedFiles()) writeFileSync(path, text);
}

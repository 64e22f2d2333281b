/**
 * Writes `built-in.generated.ts`: the rules and their cases as texts, so that they are in the built program.
 *
 *     npm run detect-rules
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const RULES = join(import.meta.dirname, "rules");

/** The text of the generated module. */
export function generatedRules(): string {
  const files = readdirSync(RULES)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted();
  const texts = files.map((file) => ({ file, text: readFileSync(join(RULES, file), "utf8") }));
  const named = (isCase: boolean): string =>
    JSON.stringify(
      texts.filter(({ file }) => file.endsWith(".cases.yaml") === isCase),
      undefined,
      2,
    );
  return `// Made by \`npm run detect-rules\` from the files in rules/.\nimport type { RuleText } from "./rule/read-rules.ts";\n\nexport const RULE_TEXTS: readonly RuleText[] = ${named(false)};\n\nexport const CASE_TEXTS: readonly RuleText[] = ${named(true)};\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(import.meta.dirname, "built-in.generated.ts"), generatedRules());

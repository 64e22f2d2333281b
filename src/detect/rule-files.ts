import { readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { UserError, type Problem } from "../model/index.ts";
import { RULE_TEXTS } from "./built-in.ts";
import { readRules, type RuleText } from "./rule/read-rules.ts";
import type { RuleSet } from "./rule/rule.ts";

const MAX_BYTES = 512 * 1024;
const MAX_FILES = 2000;

/** Where a person's own rules and filters lie. */
export function ownRulesFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const base = environment["XDG_CONFIG_HOME"];
  return join(base !== undefined && isAbsolute(base) ? base : join(environment["HOME"] || homedir(), ".config"), "sallyport", "detect");
}

/** The text of a file of rules. */
export function ruleText(path: string): RuleText {
  try {
    if (statSync(path).size > MAX_BYTES) throw new UserError([{ code: "rules", message: "the file is larger than 512 KiB", help: "split it", file: path }]);
    return { file: path, text: readFileSync(path, "utf8") };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError([
      {
        code: "rules",
        message: code === "ENOENT" ? "there is no such file or folder" : `it cannot be read (${code ?? "error"})`,
        help: "name a file that is there",
        file: path,
      },
    ]);
  }
}

/** Files of rules in a folder, by name; cases stand beside them and are none. A file is its own. */
export function ruleTexts(path: string): readonly RuleText[] {
  try {
    if (!statSync(path).isDirectory()) return [ruleText(path)];
  } catch {
    return [ruleText(path)];
  }
  const names = readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name) && !/\.cases\.ya?ml$/.test(name))
    .toSorted();
  if (names.length > MAX_FILES)
    throw new UserError([{ code: "rules", message: `the folder holds more than ${MAX_FILES} files of rules`, help: "name another folder", file: path }]);
  return names.map((name) => ruleText(join(path, name)));
}

/** The rules that hold here: those that come with the product, and a person's own. What is wrong with the latter is told, and the others hold. */
export function rulesInForce(environment: Readonly<Record<string, string | undefined>>): { readonly set: RuleSet; readonly problems: readonly Problem[] } {
  const folder = ownRulesFolder(environment);
  let own: readonly RuleText[] = [];
  try {
    own = statSync(folder).isDirectory() ? ruleTexts(folder) : [];
  } catch (error) {
    if (error instanceof UserError) return { ...readRules(RULE_TEXTS), problems: error.problems };
    // There is none as a rule.
  }
  return readRules([...RULE_TEXTS, ...own]);
}

/** Tells a state of a person's own rules from every other, without reading them. */
export function ownRulesMark(environment: Readonly<Record<string, string | undefined>>): string {
  const folder = ownRulesFolder(environment);
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".yaml") || name.endsWith(".yml"))
      .toSorted()
      .map((name) => {
        const { size, mtimeMs, ctimeMs } = statSync(join(folder, name));
        return `${name} ${size} ${mtimeMs} ${ctimeMs}`;
      })
      .join("\n");
  } catch {
    return "none";
  }
}

import { readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, isAbsolute, join } from "node:path";
import { detectNew, readRules, RULE_TEXTS, type RuleSet, type RuleText } from "../detect/index.ts";
import { formatProblem, UserError } from "../model/index.ts";
import { defaultStateFolder } from "../record/index.ts";
import { sequenceOnce } from "./record-sequence.ts";
import { printable } from "./terminal.ts";

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

/** The rules that come with the product, those of the person, and those of a folder or file that was named. Throws with every mistake of the latter. */
export function rulesWith(named: string | undefined): RuleSet {
  const more = named === undefined ? [] : ruleTexts(named);
  const { set, problems } = readRules([...RULE_TEXTS, ...more]);
  if (problems.length > 0) throw new UserError(problems);
  return set;
}

/** The rules that hold here. What is wrong with the person's own is said, and the others hold. */
export function rulesHere(): RuleSet {
  const folder = ownRulesFolder(process.env);
  let own: readonly RuleText[] = [];
  try {
    own = statSync(folder).isDirectory() ? ruleTexts(folder) : [];
  } catch {
    // There is none as a rule.
  }
  const { set, problems } = readRules([...RULE_TEXTS, ...own]);
  for (const problem of problems) console.error(`warning: ${printable(formatProblem(problem)).replaceAll("\\n", "\n")}`);
  return set;
}

/** Takes what hooks have written into the record, and looks at what nobody has looked at. @returns the state folder */
export function detectHere(): string {
  const stateFolder = defaultStateFolder(process.env);
  sequenceOnce(stateFolder);
  const { anew, dropped } = detectNew(stateFolder, rulesHere(), Date.now());
  for (const { rule, why } of anew)
    console.error(`note: \`${printable(rule)}\` begins anew: ${why === "changed" ? "the rule has changed" : "what it remembered cannot be read"}`);
  for (const [rule, count] of Object.entries(dropped))
    console.error(`warning: \`${printable(rule)}\` has forgotten ${count} groups before their time: there are too many`);
  return stateFolder;
}

/** Where the cases of a file of rules are looked for. */
export function casesBeside(path: string): string {
  return join(path, "..", basename(path).replace(/\.ya?ml$/, ".cases.yaml"));
}

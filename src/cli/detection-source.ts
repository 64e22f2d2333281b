import { basename, join } from "node:path";
import { detectNew, readRules, RULE_TEXTS, rulesInForce, ruleTexts, type RuleSet } from "../detect/index.ts";
import { formatProblem, UserError } from "../model/index.ts";
import { defaultStateFolder } from "../record/index.ts";
import { sequenceOnce } from "./record-sequence.ts";
import { printable } from "./terminal.ts";

/** The rules that come with the product, those of the person, and those of a folder or file that was named. Throws with every mistake of the latter. */
export function rulesWith(named: string | undefined): RuleSet {
  const more = named === undefined ? [] : ruleTexts(named);
  const { set, problems } = readRules([...RULE_TEXTS, ...more]);
  if (problems.length > 0) throw new UserError(problems);
  return set;
}

/** The rules that hold here. What is wrong with the person's own is said, and the others hold. */
export function rulesHere(): RuleSet {
  const { set, problems } = rulesInForce(process.env);
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

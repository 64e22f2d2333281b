import { join } from "node:path";
import { parseArgs } from "node:util";
import { allRuleTexts, newRule, ruleText, type RuleText } from "../scan/index.ts";
import { printableLine } from "./printable.ts";
import { mistake } from "./secret-scan/mistake.ts";

const LEAST_LIKE = 4;

/** The id that was probably meant: the longest one that has a part of the word in it. */
function likeIt(id: string): readonly string[] {
  const word = id.slice(id.indexOf("/") + 1).toLowerCase();
  if (word.length < LEAST_LIKE) return [];
  return allRuleTexts()
    .map((one) => one.id)
    .filter((one) => one.includes(word) || word.split("-").some((part) => part.length >= LEAST_LIKE && one.includes(part)))
    .slice(0, 5);
}

function list(family: string | undefined, isJson: boolean): number {
  const all = allRuleTexts();
  const families = [...new Set(all.map(({ id }) => id.slice(0, id.indexOf("/"))))];
  if (family !== undefined && !families.includes(family)) throw mistake(`there is no family \`${printableLine(family)}\`\n  say one of ${families.join(", ")}`);
  // A line for each kind of secret would hide the others.
  const shown = all.filter(({ id }) => (family === undefined ? isJson || !id.startsWith("secret/") : id.startsWith(`${family}/`)));
  if (isJson) console.log(JSON.stringify(shown, undefined, 2));
  else {
    for (const { id, severity, title } of shown) console.log(`${severity.padEnd(8)} ${id.padEnd(36)} ${title}`);
    const rest = all.length - shown.length;
    console.log(`${shown.length} rules${family === undefined && rest > 0 ? `, and ${rest} for kinds of secrets: \`sallyport rules list secret\`` : ""}`);
  }
  return 0;
}

function textOf({ id, title, severity, why, help, sources }: RuleText): string {
  return [`${id} (${severity})`, title, "", why, "", `what to do: ${help}`, "", ...sources.map((one) => `source: ${one}`)].join("\n");
}

function show(id: string | undefined, isJson: boolean): number {
  if (id === undefined) throw mistake("no rule is named\n  say `sallyport rules show ID`; `sallyport rules list` names them");
  const found = ruleText(id);
  if (found === undefined) {
    const like = likeIt(id);
    throw mistake(`there is no rule \`${printableLine(id)}\`\n  ${like.length === 0 ? "`sallyport rules list` names them" : `is it ${like.join(", ")}?`}`);
  }
  console.log(isJson ? JSON.stringify(found, undefined, 2) : textOf(found));
  return 0;
}

function start(id: string | undefined, folder: string): number {
  if (id === undefined) throw mistake("no rule is named\n  say `sallyport rules new FAMILY/NAME` in a checkout of sallyport");
  const made = newRule(join(folder, "src", "scan", "rules"), id);
  if ("why" in made) throw mistake(`no rule was started: ${made.why}`);
  console.log(
    `${made.files.join("\n")}\n\nadd to src/scan/rules/index.ts:\n  ${made.importLine}\n  ${made.name},\nthen write them: \`npx vitest run src/scan/rules\` fails until the rule finds ng.json and says why, and \`npm run rules-docs\``,
  );
  return 0;
}

/** `sallyport rules list [FAMILY]`, `rules show ID`, `rules new FAMILY/NAME`. */
export function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: "boolean" } } });
  const [what = "list", name, ...more] = positionals;
  if (more.length > 0)
    throw mistake(`\`${printableLine(more[0]!)}\` is too much\n  say \`sallyport rules list\`, \`rules show ID\` or \`rules new FAMILY/NAME\``);
  if (what === "list") return list(name, values.json === true);
  if (what === "show") return show(name, values.json === true);
  if (what === "new") return start(name, process.cwd());
  throw mistake(`\`rules\` knows no \`${printableLine(what)}\`\n  say \`sallyport rules list\`, \`rules show ID\` or \`rules new FAMILY/NAME\``);
}

import { Analysis, analyseInto, type World } from "../../shell/index.ts";
import { usesVariable } from "../shell-variable.ts";

/** A word that no program has for a name: where it is run, a stranger's text would be. */
const MARK = "sallyport-stranger-ran";
/** Values that end the word, the quotes or the substitution that a variable stands in. */
const BREAKING: readonly string[] = [`x;${MARK};x`, `x';${MARK};'x`, `x";${MARK};"x`, `$(${MARK})`];
const MOST_TEXT = 64 * 1024;

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Source that is handed to an interpreter in double quotes, into which the shell puts the variable. */
const inSource = (name: string): RegExp =>
  new RegExp(String.raw`\b(?:python[\d.]*|node|bun|deno|ruby|perl|php|osascript)\s[^\n"']{0,60}"[^"]{0,4000}\$\{?${name}\b`);
/** The variables of later steps, and where their programs are looked for. */
const intoLaterSteps = (name: string): RegExp =>
  new RegExp(
    String.raw`\$\{?${name}\b[^\n]{0,300}>>?\s*["']?\$\{?(?:GITHUB_ENV|GITHUB_PATH|BASH_ENV)\b|>>?\s*["']?\$\{?(?:GITHUB_ENV|GITHUB_PATH)\b[^\n]{0,40}<<[^\n]*\n(?:[^\n]*\n){0,20}?[^\n]*\$\{?${name}\b`,
  );

/** What a filter leaves of a stranger's text is a stranger's text still: variables that are set from it get the same value. */
function withDerived(text: string, name: string, value: string): string {
  const names = new Set([name]);
  return text
    .split("\n")
    .map((line) => {
      const [, before, set, from] = /^(\s*(?:export\s+|local\s+|declare\s+|readonly\s+)?)([A-Za-z_]\w*)=(["']?(?:\$\(|`).*)$/.exec(line) ?? [];
      if (set === undefined || ![...names].some((one) => usesVariable(from!, one))) return line;
      names.add(set);
      return `${before}${set}=${quoted(value)}`;
    })
    .join("\n");
}

/**
 * The first of some variables whose value the script runs, whoever wrote it: the script is evaluated with values that break out of words and quotes, and what
 * would run is looked at; so `eval`, `sh -c` and what they are put together from are one.
 */
export function runByVariable(script: string, names: readonly string[], world: World, folder: string): string | undefined {
  const text = script.slice(0, MOST_TEXT);
  return names.find((name) => {
    if (!usesVariable(text, name)) return false;
    if (
      new RegExp(
        String.raw`\$\{?${name}\b[^\n]{0,200}\|\s*xargs\b[^\n]{0,60}\s-I\s?(\S+)[^\n]{0,40}\s(?:\S*\/)?(?:ba|z|da)?sh\s+-c\s+["']?[^\n]{0,80}\1|\$\{?${name}\b[^\n]{0,200}\|\s*(?:sudo\s+)?(?:\S*\/)?(?:ba|z|da)?sh\s*(?:$|\n|;)`,
      ).test(text)
    )
      return true;
    if (inSource(name).test(text) || intoLaterSteps(name).test(text)) return true;
    return BREAKING.some((value) => {
      const analysis = new Analysis(world);
      analyseInto(`${name}=${quoted(value)}\n${withDerived(text, name, value)}`, analysis, folder);
      return analysis.effects.some(({ kind, resource }) => kind === "proc.run" && resource.type === "program" && resource.name === MARK);
    });
  });
}

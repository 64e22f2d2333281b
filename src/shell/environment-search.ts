import { isPublicVariable, isSecretVariable } from "../catalog/index.ts";
import { knownText, type Value } from "./value.ts";

/** Options of grep and its kin that change neither what matches, but for case and whole words, nor which further lines are shown. */
const HARMLESS = /^(?:-[iwEFGsn]+|--ignore-case|--colou?r(?:=\w+)?|-m\d+)$/;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** One branch of a pattern finds lines of variables that hold no credential: a whole name at the start of a line, or a name that every machine has. */
function findsNoSecret(branch: string): boolean {
  const whole = /^\^(?:declare -x |export )?(\w+)=(?:\.\*\$?)?$/.exec(branch)?.[1];
  if (whole !== undefined) return NAME.test(whole) && !isSecretVariable(whole);
  const name = branch.replace(/^\^/, "").replace(/=$/, "");
  return NAME.test(name) && isPublicVariable(name);
}

/** Branches of a pattern whose only operators are `|`, also as `\|`, and one group around them that may be anchored: `^(A|B)=`. */
function branchesOf(pattern: string): readonly string[] {
  const group = /^(\^?)\\?\(([\w|\\=^]+?)\\?\)(=?)$/.exec(pattern);
  const parts = (group === null ? pattern : group[2]!).split(/\\?\|/);
  return group === null ? parts : parts.map((part) => `${group[1]}${part}${group[3]}`);
}

/**
 * True when a search through a printed environment can show only variables that hold no credential: `env | grep NODE_ENV`, `env | grep -E '^(PATH|HOME)='`.
 * Patterns that more names could match, such as `KEY` or `^AWS`, are not.
 * @param words arguments of grep or a program like it.
 */
export function findsOnlyPublicVariables(words: readonly Value[]): boolean {
  const patterns: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = knownText(words[at]!);
    if (word === undefined) return false;
    if (HARMLESS.test(word)) continue;
    const isNext = word === "-e" || word === "--regexp";
    if (isNext) at += 1;
    else if (word.startsWith("-") || patterns.length > 0) return false;
    const pattern = isNext ? knownText(words[at] ?? words[0]!) : word;
    if (pattern === undefined) return false;
    patterns.push(pattern);
  }
  return patterns.length > 0 && patterns.every((pattern) => branchesOf(pattern).every(findsNoSecret));
}

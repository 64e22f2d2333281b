import { oneOf, possibleTexts } from "./alternatives.ts";
import { setVariable } from "./assign.ts";
import type { Builtin } from "./builtins.ts";
import { formatPrintf, unescapeEcho } from "./printf.ts";
import { concat, EMPTY, holeValue, isMany, knownText, quoted, single, textValue, type Value } from "./value.ts";

/** Words with blanks between them, as one text. */
export function joined(args: readonly Value[]): Value {
  return single(concat(args.flatMap((arg, n) => (n === 0 ? [quoted(arg)] : [textValue(" "), quoted(arg)]))));
}

/** `echo`: its words, decoded where a shell does that. */
export const echo: Builtin = ({ args, state, name }) => {
  let rest = args;
  let isEscaped = false;
  let endsLine = true;
  let isOption = false;
  for (let flags = knownText(rest[0] ?? EMPTY); flags !== undefined && /^-[neE]+$/.test(flags); flags = knownText(rest[0] ?? EMPTY)) {
    for (const letter of flags.slice(1)) {
      if (letter === "e") isEscaped = true;
      else if (letter === "E") isEscaped = false;
      else endsLine = false;
    }
    isOption = true;
    rest = rest.slice(1);
  }
  const value = joined(rest);
  const texts = possibleTexts(value);
  const why = "what echo prints";
  // A word that is not known may be an option.
  const isOpen = rest[0] !== undefined && isMany(rest[0]);
  if (texts === undefined || isOpen) return isEscaped || isOpen ? holeValue("any", why, value.flows) : endsLine ? concat([value, textValue("\n")]) : value;
  // Other shells decode escapes without being asked, and print the options they do not know.
  const isElsewhere = name === "print" || state.modes.has("posix") || state.modes.has("echo");
  const hasEscapes = texts.some((text) => text.includes("\\"));
  if (isElsewhere && isOption && args.some((arg) => /^-\w*[eE]/.test(knownText(arg) ?? ""))) return holeValue("any", why, value.flows);
  const bodies: readonly (string | undefined)[] =
    !hasEscapes || (!isEscaped && !isElsewhere) ? texts : isEscaped ? texts.map(unescapeEcho) : [...texts, ...texts.map(unescapeEcho)];
  if (bodies.includes(undefined)) return holeValue("any", why, value.flows);
  return oneOf(
    bodies.map((text) => (endsLine ? `${text!}\n` : text!)),
    why,
    value.flows,
  );
};

/** `printf`: its output, or the value of a variable. */
export const printf: Builtin = ({ args: words, state, shell }) => {
  const args = knownText(words[0] ?? EMPTY) === "--" ? words.slice(1) : words;
  const first = knownText(args[0] ?? EMPTY);
  if (args[0] !== undefined && isMany(args[0])) {
    shell.analysis.unknown("which variable printf sets is not known");
    return holeValue("any", "what printf prints");
  }
  const isOdd = state.modes.has("posix") && /\\[xuUeE]|%[bq]/.test(args.map((arg) => knownText(arg) ?? "").join(" "));
  const format = (values: readonly Value[]): Value =>
    isOdd ? holeValue("any", "what printf prints") : formatPrintf(knownText(values[0] ?? EMPTY) === "--" ? values.slice(1) : values);
  if (first?.startsWith("-v") !== true) return first?.startsWith("-") === true && first.length > 1 ? holeValue("any", "what printf prints") : format(args);
  const target = first === "-v" ? args[1] : textValue(first.slice(2));
  const name = target === undefined ? undefined : knownText(target);
  const value = format(args.slice(first === "-v" ? 2 : 1));
  if (name === undefined) shell.analysis.unknown("which variable printf sets is not known");
  else if (name !== "") setVariable(name, value, state, shell);
  return EMPTY;
};

import { EMPTY, holeValue, knownStart, knownText, shownText, textValue } from "./value.ts";
import { mayBeOption } from "./arguments.ts";
import type { Builtin } from "./builtins.ts";
import { runUnknownOrText } from "./run-text.ts";

export const KEYWORDS: ReadonlySet<string> = new Set([
  "if",
  "then",
  "elif",
  "else",
  "fi",
  "for",
  "while",
  "until",
  "do",
  "done",
  "case",
  "esac",
  "in",
  "function",
  "select",
  "time",
  "coproc",
  "{",
  "}",
  "!",
  "[[",
  "]]",
]);

export const alias: Builtin = ({ args, state, shell }) => {
  let isPrinted = args.length === 0;
  for (const arg of args) {
    const text = knownText(arg);
    if (text === undefined) shell.analysis.unknown("what an alias stands for is not known");
    const match = text === undefined ? null : /^([^=]+)=([^]*)$/.exec(text);
    if (match === null) isPrinted = true;
    else {
      state.aliases.set(match[1]!, [...new Set([...(state.aliases.get(match[1]!) ?? []), match[2]!])]);
      if (KEYWORDS.has(match[1]!)) shell.analysis.unknown(`an alias takes the place of \`${match[1]!}\``);
    }
  }
  return isPrinted ? holeValue("any", "the aliases of the shell") : EMPTY;
};

export const enable: Builtin = ({ args, state, shell }) => {
  const at = args.findIndex((arg) => knownText(arg) === "-f");
  const file = at === -1 ? undefined : args[at + 1];
  if (args.some((arg) => /^-\w*n/.test(knownText(arg) ?? "-n")) && args.length > 1) {
    shell.analysis.unknown("commands of the shell are switched off, so that programs of the same name would run");
  }
  if (file === undefined) return args.every((arg) => knownText(arg)?.startsWith("-") === true) ? holeValue("any", "the builtins of the shell") : EMPTY;
  const [resource] = shell.analysis.paths(file, state);
  shell.analysis.emit("proc.code", resource ?? { type: "named", name: "a shell plug-in" }, { traits: ["hook"], note: "enable -f loads code into the shell" });
  return EMPTY;
};

export const hash: Builtin = ({ args, state, shell }) => {
  const at = args.findIndex((arg) => /^-\w*p/.test(knownText(arg) ?? ""));
  const attached = at === -1 ? "" : knownText(args[at]!)!.replace(/^-\w*?p/, "");
  const file = at === -1 ? undefined : attached === "" ? args[at + 1] : textValue(attached);
  if (file === undefined)
    return args.every((arg) => knownText(arg)?.startsWith("-") === true) || args.some((arg) => knownText(arg) === "-t")
      ? holeValue("any", "the programs the shell remembers")
      : EMPTY;
  const text = knownText(file);
  if (text === undefined || !/^[\w./@+-]+$/.test(text)) shell.analysis.unknown("which program the shell would run under another name is not known");
  // From now on the names mean this file.
  for (const name of args.slice(attached === "" ? at + 2 : at + 1)) state.aliases.set(knownText(name) ?? "", [shownText(file)]);
  return EMPTY;
};

export const bindOrComplete: Builtin = ({ name, args, state, shell, streams }) => {
  const texts = args.map((arg) => knownText(arg));
  if (args.some((arg, n) => texts[n] === undefined && (knownStart(arg).startsWith("-") || mayBeOption(arg)))) {
    shell.analysis.unknown(`arguments of \`${name}\` that may be options are not known before it runs`);
  }
  texts.forEach((text, n) => {
    const match = text === undefined ? null : /^-[a-zA-Z]*?([CFxW])([^]*)$/.exec(text);
    if (match === null) return;
    const value = match[2] === "" ? args[n + 1] : textValue(match[2]!);
    if (value === undefined) return;
    const own = state.branch();
    const known = knownText(value);
    // Words to choose from are expanded, not run.
    if (match[1] !== "W") runUnknownOrText(value, own, shell, streams, "a command bound in the shell");
    else if (known === undefined) shell.analysis.unknown("words that the shell would complete are not known");
    else if (/[$`]/.test(known)) shell.runText(`: "${known.replace(/"/g, "")}"`, own, "words that the shell would complete");
    shell.join(state, own);
  });
  return name === "compgen" || texts.every((text) => text?.startsWith("-") === true) ? holeValue("any", `what ${name} prints`) : EMPTY;
};

import { hasOption } from "../arguments.ts";
import { runUnknownOrText } from "../run-text.ts";
import { applyOptions, applyRoles, assignRoles, type ProgramRun } from "../program.ts";
import { applyRole } from "../roles.ts";
import { concat, EMPTY, knownText, quoted, textValue, type Value } from "../value.ts";

/** Programs whose words are joined by spaces and handed to a shell: `watch`, `tmux new`, `entr -s`; with `-x`, and by some releases, they are run as they are. */
export function shellWords(run: ProgramRun): Value {
  const { parsed, shell, state, streams, context } = run;
  const { analysis } = shell;
  if (parsed.isDry) return EMPTY;
  for (const { name } of parsed.unlisted)
    if (!run.spec.isLenient) analysis.unknown(`the option \`${name}\` of \`${run.spec.path.join(" ")}\` is not in the catalog`);
  applyOptions({ ...run, parsed: { ...parsed, unlisted: [] } });
  const roles = assignRoles(run);
  for (const { role, value } of roles) if (role.name !== "sh" && role.name !== "cmd") applyRole(role, value, context);
  const words = roles.filter(({ role }) => role.name === "sh" || role.name === "cmd").map(({ value }) => value);
  if (words.length === 0) return EMPTY;
  const isEntr = context.program === "entr";
  const isPlain = words.length > 1 && !words.some((word) => /[\s;|&<>$`]/.test(knownText(word) ?? "x"));
  if (isPlain || hasOption(parsed, "-x", "--exec") || (isEntr && !hasOption(parsed, "-s"))) return shell.runWords(words, state.copy(), streams.input);
  if (words.length > 1) shell.runWords(words, state.copy(), streams.input);
  const text = concat(words.flatMap((word, n) => (n === 0 ? [quoted(word)] : [textValue(" "), quoted(word)])));
  return runUnknownOrText(text, state.copy(), shell, streams, `the command given to ${context.program}`);
}

/** Programs that run what follows `--` when something happens: `onchange "src/**" -- make`. */
export function afterDashes(run: ProgramRun): Value {
  const { args, parsed, shell, state, streams } = run;
  const dashes = args.findIndex((arg) => knownText(arg) === "--");
  if (dashes < 0 || parsed.isDry) return applyRoles(run);
  applyOptions(run);
  return shell.runWords(args.slice(dashes + 1), state.copy(), streams.input);
}

import { optionValue } from "../arguments.ts";
import { emitDeclared } from "../declared.ts";
import { applyOptions, applyRoles, type ProgramRun } from "../program.ts";
import { runUnknownOrText } from "../run-text.ts";
import { applyRole } from "../roles.ts";
import { suspectWords } from "../suspicion.ts";
import { EMPTY, holeValue, knownText, type Value } from "../value.ts";

/** `electron-builder --publish WHEN`: a release, unless WHEN is `never`. */
export function publishing(run: ProgramRun): Value {
  const when = optionValue(run.parsed, "-p", "--publish");
  const text = when === undefined ? "never" : knownText(when);
  if (!run.parsed.isDry && text !== "never") emitDeclared(run, [{ kind: "deploy.release", of: run.spec.path[0]!, traits: [] }]);
  return applyRoles(run);
}

/** `pm2 start WHAT`: a script of the project, or shell text when it is more than one word. */
export function scriptOrText(run: ProgramRun): Value {
  const { parsed, shell, state, streams, spec } = run;
  if (parsed.isDry) return EMPTY;
  applyOptions(run);
  const [what] = parsed.positionals;
  const text = what === undefined ? undefined : knownText(what);
  if (what !== undefined && (text === undefined || /\s/.test(text)))
    runUnknownOrText(what, state.copy(), shell, streams, `the command given to ${spec.path[0]!}`);
  else if (what !== undefined && /[/.]/.test(text!) && !/\.json$|\.config\.c?js$|\.ya?ml$/.test(text!)) applyRole({ name: "x" }, what, run.context);
  if (spec.isLenient) suspectWords(run, new Set());
  emitDeclared(run, spec.effects);
  return holeValue("any", `what ${spec.path[0]!} prints`);
}

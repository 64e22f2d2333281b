import { emitProject } from "../declared.ts";
import { hasOption, optionValue } from "../arguments.ts";
import { applyOptions, type ProgramRun } from "../program.ts";
import { holeValue, knownText, textValue, type Value } from "../value.ts";
import { DRY_SCRIPT, RISKY_SCRIPT, runFetchedFile } from "./delegates.ts";
import { makeRecipes } from "./makefile.ts";

/** `make TARGET`: recipes of the Makefile are followed. */
export function make(run: ProgramRun): Value {
  const { parsed, shell } = run;
  const { analysis } = shell;
  // The data base that it prints holds every variable of the environment.
  const printsAll = hasOption(parsed, "-p", "--print-data-base");
  const output = holeValue("any", "what make prints", printsAll ? [{ from: "environment", name: "make -p" }] : []);
  if (parsed.unlisted.length > 0 && !run.spec.isLenient) analysis.unknown(`the option \`${parsed.unlisted[0]!.name}\` of \`make\` is not in the catalog`);
  const own = { ...run, state: run.state.copy() };
  const context = { ...run.context, state: own.state };
  applyOptions({ ...own, context });
  const file = optionValue(parsed, "-f", "--file", "--makefile");
  const assignments = parsed.positionals.filter((word) => /^[A-Za-z_][\w.]*\s*[:?+]?=/.test(knownText(word) ?? ""));
  const targets = parsed.positionals.filter((word) => !assignments.includes(word)).map((word) => knownText(word));
  for (const word of assignments) {
    const text = knownText(word)!;
    const name = /^[\w.]+/.exec(text)![0];
    const value = text.slice(text.indexOf("=") + 1);
    if (name === "SHELL" || name === ".SHELLFLAGS" || /`|\$\(|\$\{/.test(value))
      shell.runText(value.replace(/\$\(shell ([^]*)\)$/, "$1").replace(/^\$\(([^]*)\)$/, "$1"), own.state.copy(), "a variable given to make");
    else shell.setForCommand(name, textValue(value), own.state);
  }
  const isDry = parsed.isDry || hasOption(parsed, "-n", "--just-print", "--dry-run", "--recon", "-q", "--question", "-p", "--print-data-base");
  const recipes = makeRecipes(file, targets, assignments, { ...own, context });
  runFetchedFile(file === undefined ? ["GNUmakefile", "makefile", "Makefile"].map((name) => textValue(name)) : [file], own);
  if (recipes === undefined) {
    const risky = targets.find(
      (target) => target !== undefined && (RISKY_SCRIPT.test(target) || /^(?:un)?install(?:-\w+)*$/.test(target)) && !DRY_SCRIPT.test(target),
    );
    if (risky !== undefined && !isDry) analysis.unknown(`the target \`${risky}\` cannot be read here, and its name stands for a change elsewhere`);
    else emitProject(own, "targets of the project's Makefile are built");
    return output;
  }
  analysis.emit("proc.code", { type: "path", path: recipes.path, scope: recipes.scope, sets: [] }, { traits: recipes.isWritten ? ["session-written"] : [] });
  if (isDry) return output;
  const before = analysis.isTrustedText;
  if (!recipes.isWritten && recipes.scope === "workspace") analysis.isTrustedText = true;
  for (const line of recipes.lines) shell.runText(line, own.state.copy(), "a recipe of the Makefile");
  analysis.isTrustedText = before;
  return output;
}

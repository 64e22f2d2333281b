import type { Effect, Flow } from "../model/index.ts";
import { Analysis, type OverlayFile, type World } from "./analysis.ts";
import { ShellInterpreter } from "./evaluate.ts";
import { parseShell } from "./parse.ts";
import { ShellState } from "./state.ts";
import type { Value } from "./value.ts";

/** What a command would do, and what its files hold afterwards. */
export interface ShellAnalysis {
  readonly effects: readonly Effect[];
  /** Files as the command leaves them, by canonical path. */
  readonly files: ReadonlyMap<string, OverlayFile>;
}

/**
 * Evaluates the text of a shell command without running it.
 * @param cwd absolute folder in which the shell starts
 * @returns every effect found; what cannot be known is an `unknown` effect
 */
export function analyseShell(text: string, world: World, cwd: string): ShellAnalysis {
  const analysis = new Analysis(world);
  analyseInto(text, analysis, cwd);
  return { effects: analysis.effects, files: analysis.overlay };
}

/** The same, adding to an analysis that has begun. */
export function analyseInto(text: string, analysis: Analysis, cwd: string): void {
  const shell = new ShellInterpreter(analysis);
  const state = new ShellState([cwd]);
  try {
    const parsed = parseShell(text);
    if (!parsed.ok) analysis.unknown(parsed.why);
    const { script } = parsed;
    if (script !== undefined)
      showOutput(
        shell.asShell(state, () => shell.runLines(script, text, state)),
        analysis,
      );
  } catch (error) {
    // A fault of ours may never become silence: the stack limit is the usual one.
    analysis.isTrustedText = false;
    analysis.unknown(error instanceof RangeError ? "the command is nested too deeply to be followed" : "the command could not be followed");
  }
}

/** What a command prints goes to the model: secrets in variables and whole environments are shown by it. */
function showOutput(output: Value, analysis: Analysis): void {
  const secret = output.flows.find((flow: Flow) => flow.from === "secrets" && flow.name?.startsWith("$") === true);
  if (secret !== undefined) {
    analysis.emit("secret.use", { type: "named", name: secret.name! }, { traits: ["discloses"], note: `the value of ${secret.name} is printed` });
  }
  if (output.flows.some((flow) => flow.from === "history")) {
    analysis.emit("secret.use", { type: "named", name: "the shell's history" }, { note: "commands of a person, with what stood in them, would be printed" });
  }
  if (output.flows.some((flow) => flow.from === "environment")) {
    analysis.emit(
      "secret.use",
      { type: "named", name: "the environment" },
      { traits: ["discloses", "environment"], note: "all variables of the environment are printed" },
    );
  }
}

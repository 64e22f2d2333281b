import type { Effect } from "../model/index.ts";
import { Analysis } from "./analysis.ts";
import { ShellInterpreter } from "./evaluate.ts";
import { runInline } from "./inline/run-inline.ts";
import { withOwnPlace } from "./own-place.ts";
import { newContext } from "./program.ts";
import { followText, languageOf } from "./script.ts";
import { ShellState } from "./state.ts";
import { isGrave } from "./suspicion.ts";
import { textValue, type Value } from "./value.ts";

/** Files of a session that are read again when the project's code runs. */
const MAX_FILES = 60;
const MAX_FILE = 64 * 1024;
const CODE = /\.(?:[cm]?[jt]sx?|py|rb|pl|php|lua|sh|bash|r|jl)$/i;

/**
 * The project's code is about to run (tests, builds, scripts), and this session has written files of it: what they would
 * do is looked at, as far as it would be grave. A person has not read them, and no single call shows it.
 */
export function followWrittenCode(analysis: Analysis, cwd: string): void {
  const { session, locator, facts } = analysis.world;
  const files = session.writtenFiles?.() ?? [];
  const isRun = analysis.effects.some(({ kind, resource }) => kind === "proc.code" && resource.type === "named" && resource.name === "project");
  if (!isRun) return;
  let looked = 0;
  for (const path of files.toReversed()) {
    if (!CODE.test(path) || locator.scope(path) !== "workspace" || analysis.overlay.get(path)?.content !== undefined) continue;
    looked += 1;
    if (looked > MAX_FILES || !analysis.step()) return;
    const text = facts.readText(path, MAX_FILE);
    if (text === undefined) continue;
    const aside = new Analysis(analysis.world);
    const shell = new ShellInterpreter(aside);
    const state = new ShellState([cwd]);
    const language = languageOf(path, text);
    if (language === "shell") followText(textValue(text), state, shell, path);
    else {
      const run = { name: path, args: [], state, streams: { input: undefined, outputs: [], isOutputElsewhere: false, sockets: [] }, local: new Map<string, Value>(), shell };
      runInline(language, textValue(withOwnPlace(text, path)), newContext(run, path));
    }
    for (const effect of aside.effects) {
      if (effect.certainty !== "certain" || !isGrave(effect) || isUsualInCode(effect)) continue;
      analysis.emit(effect.kind, effect.resource, { traits: [...effect.traits, "session-written"], flows: effect.flows, note: `\`${path}\`, which this session wrote, would do it` });
    }
  }
}

/** Tests set databases up and tear them down, and code sends what is not secret. */
function isUsualInCode({ kind, flows }: Effect): boolean {
  return kind === "db.destroy" || (kind === "net.send" && !flows.some(({ from }) => from === "secrets" || from === "environment" || from === "history"));
}

import type { Effect } from "../model/index.ts";
import { Analysis } from "./analysis.ts";
import { ShellInterpreter } from "./evaluate.ts";
import { runInline } from "./inline/run-inline.ts";
import { withOwnPlace } from "./own-place.ts";
import { newContext } from "./program.ts";
import { followText, languageOf } from "./script.ts";
import { ShellState } from "./state.ts";
import { suspectText } from "./suspicion-text.ts";
import { isGrave } from "./suspicion.ts";
import { isLoaded, isLoadedBy, readWrittenSource } from "./written-sources.ts";
import { knownText, textValue, type Value } from "./value.ts";

/** Files of a session that are read again when the project's code runs. */
const MAX_FILES = 60;
const MAX_FILE = 64 * 1024;
/** Program text that a reader knows. */
const CODE = /\.(?:[cm]?[jt]sx?|py|rb|pl|php|lua|sh|bash|r|jl)$/i;
/** Text of languages that no reader knows is looked into whole, all files together. */
const MAX_WHOLE = 256 * 1024;
/** Parts of a text that are looked into one by one, so that padding hides nothing. */
const PART = 7 * 1024;

interface Written {
  readonly path: string;
  readonly text: string;
  /** Written by this very command. */
  readonly isNow: boolean;
}

/** What this session, and this command above all, has written. */
function writtenFiles(analysis: Analysis): readonly Written[] {
  const { session, locator, facts } = analysis.world;
  const found: Written[] = [];
  for (const [path, file] of analysis.overlay) {
    const text = file.content === undefined ? undefined : knownText(file.content);
    if (text !== undefined && text !== "" && text.length <= MAX_FILE && (CODE.test(path) || isLoaded(path))) found.push({ path, text, isNow: true });
  }
  for (const path of (session.writtenFiles?.() ?? []).toReversed()) {
    if (found.length >= MAX_FILES) break;
    if (!(CODE.test(path) || isLoaded(path)) || locator.scope(path) !== "workspace" || analysis.overlay.get(path)?.content !== undefined) continue;
    const text = facts.readText(path, MAX_FILE);
    if (text !== undefined) found.push({ path, text, isNow: false });
  }
  return found.slice(0, MAX_FILES);
}

/** What a file is run as, aside: its effects are looked at, not taken over. */
function asideOf(path: string, analysis: Analysis, cwd: string) {
  const aside = new Analysis(analysis.world);
  const shell = new ShellInterpreter(aside);
  const state = new ShellState([cwd]);
  const run = {
    name: path,
    args: [],
    state,
    streams: { input: undefined, outputs: [], isOutputElsewhere: false, sockets: [] },
    local: new Map<string, Value>(),
    shell,
  };
  return { aside, shell, state, context: newContext(run, path) };
}

function effectsOf({ path, text, isNow }: Written, analysis: Analysis, cwd: string): readonly Effect[] {
  const { aside, shell, state, context } = asideOf(path, analysis, cwd);
  const language = CODE.test(path) ? languageOf(path, text) : "other";
  if (language === "shell") followText(textValue(text), state, shell, path);
  else if (language !== "other") runInline(language, textValue(withOwnPlace(text, path)), context);
  if (isNow && language !== "shell") suspectText(language, text, context);
  return aside.effects;
}

/** Effects of a text that is looked into part by part; parts overlap by a line or so. */
function suspectedIn(language: string, text: string, path: string, analysis: Analysis, cwd: string): readonly Effect[] {
  const { aside, context } = asideOf(path, analysis, cwd);
  for (let at = 0; at < text.length; at += PART) suspectText(language, text.slice(Math.max(0, at - 200), at + PART), context);
  // Programs take their secrets from variables.
  return aside.effects.filter(({ kind, resource }) => !(kind === "secret.use" && resource.type === "named" && resource.name.startsWith("$")));
}

/**
 * Code of the project is about to run (tests, builds, scripts), and this session or this very command has written files of
 * it: what they would do is looked at, as far as it would be grave. A person has not read them, and no single call shows it.
 * @param command text of the action, if it is a command
 */
export function followWrittenCode(analysis: Analysis, cwd: string, command: string | undefined): void {
  const isRun = analysis.effects.some(({ kind, traits }) => kind === "proc.code" && !traits.includes("inline"));
  const programs = new Set(analysis.effects.flatMap(({ kind, resource }) => (kind === "proc.run" && resource.type === "program" ? [resource.name] : [])));
  if (!isRun && programs.size === 0) return;
  const whole = { left: MAX_WHOLE };
  for (const file of writtenFiles(analysis)) {
    const isCode = CODE.test(file.path);
    if (!(isRun && (isCode || file.isNow)) && (isCode || !isLoadedBy(file.path, programs, isRun))) continue;
    if (!analysis.step()) return;
    if (!isCode && !file.isNow) followSource(file, analysis, cwd, command, whole);
    else takeOver(effectsOf(file, analysis, cwd), file, analysis);
  }
}

function isCounted(effect: Effect): boolean {
  return effect.certainty === "certain" && isGrave(effect) && !isUsualInCode(effect);
}

function takeOver(effects: readonly Effect[], file: Written, analysis: Analysis): void {
  for (const effect of effects) {
    if (!isCounted(effect)) continue;
    analysis.emit(effect.kind, effect.resource, {
      traits: [...effect.traits, "session-written"],
      flows: effect.flows,
      note: `\`${file.path}\`, which this session wrote, would do it`,
    });
  }
}

/** A source or build file of an earlier call, in a language that no reader knows. */
function followSource(file: Written, analysis: Analysis, cwd: string, command: string | undefined, whole: { left: number }): void {
  const words = command === undefined || /[$`*?{]/.test(command) ? undefined : new Set(command.split(/[\s;&|'"()]+/));
  const isDirect = words !== undefined && ["just", "task", "go-task"].some((name) => words.has(name));
  const { language, near, all, loads } = readWrittenSource(file.path, file.text, isDirect ? words : undefined);
  const { state } = asideOf(file.path, analysis, cwd);
  for (const path of loads) {
    for (const resource of analysis.paths(textValue(path), state))
      if (resource.scope !== "workspace" && resource.scope !== "system")
        analysis.emit("proc.code", resource, { traits: ["hook", "session-written"], note: `\`${file.path}\`, which this session wrote, makes a tool load it` });
  }
  const certain = near === "" ? [] : suspectedIn(language, near, file.path, analysis, cwd);
  takeOver(certain, file, analysis);
  if (all === near || certain.some(isCounted) || all.length > whole.left) return;
  whole.left -= all.length;
  const possible = suspectedIn(language, all, file.path, analysis, cwd).find(isCounted);
  if (possible !== undefined) analysis.unknown(`\`${file.path}\`, which this session wrote, may do more than what can be read from it (${possible.kind})`);
}

/** Tests set databases up and tear them down, and code sends what is not secret. */
function isUsualInCode({ kind, flows }: Effect): boolean {
  return kind === "db.destroy" || (kind === "net.send" && !flows.some(({ from }) => from === "secrets" || from === "environment" || from === "history"));
}

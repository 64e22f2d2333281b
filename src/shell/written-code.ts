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
import { knownText, textValue, type Value } from "./value.ts";

/** Files of a session that are read again when the project's code runs. */
const MAX_FILES = 60;
const MAX_FILE = 64 * 1024;
/** Program text that a reader knows. */
const CODE = /\.(?:[cm]?[jt]sx?|py|rb|pl|php|lua|sh|bash|r|jl)$/i;
/** Program text that none knows, and files that tell tools what to run. */
const OTHER_CODE =
  /\.(?:go|rs|c|cc|cpp|cxx|h|hpp|m|mm|java|kts?|scala|sc|groovy|gradle|swift|exs?|erl|hs|ml|clj|cs|fsx?|dart|zig|nim|cr|cmake|mk|bzl|toml|cfg|ini|ninja|tf|rake|gemspec|nix|vim|el|tcl|d|v|s|asm)$|(?:^|\/)(?:CMakeLists\.txt|meson\.build|BUILD(?:\.bazel)?|WORKSPACE|SConstruct|SConscript|Rakefile|Gemfile|[Jj]ustfile|Jenkinsfile|Vagrantfile|Fastfile|dodo\.py|\.(?:bazelrc|rspec|irbrc|pryrc|luacheckrc|npmrc|envrc|gitconfig|curlrc|wgetrc|bash_profile|profile|bashrc|zshrc|vimrc|gdbinit|condarc))$/;

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
    if (text !== undefined && text !== "" && text.length <= MAX_FILE && (CODE.test(path) || OTHER_CODE.test(path))) found.push({ path, text, isNow: true });
  }
  for (const path of (session.writtenFiles?.() ?? []).toReversed()) {
    if (found.length >= MAX_FILES) break;
    if (!CODE.test(path) || locator.scope(path) !== "workspace" || analysis.overlay.get(path)?.content !== undefined) continue;
    const text = facts.readText(path, MAX_FILE);
    if (text !== undefined) found.push({ path, text, isNow: false });
  }
  return found.slice(0, MAX_FILES);
}

function effectsOf({ path, text, isNow }: Written, analysis: Analysis, cwd: string): readonly Effect[] {
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
  const language = CODE.test(path) ? languageOf(path, text) : "other";
  if (language === "shell") followText(textValue(text), state, shell, path);
  else if (language !== "other") runInline(language, textValue(withOwnPlace(text, path)), newContext(run, path));
  if (isNow && language !== "shell") suspectText(language, text, newContext(run, path));
  return aside.effects;
}

/**
 * Code of the project is about to run (tests, builds, scripts), and this session or this very command has written files of
 * it: what they would do is looked at, as far as it would be grave. A person has not read them, and no single call shows it.
 */
export function followWrittenCode(analysis: Analysis, cwd: string): void {
  const isRun = analysis.effects.some(({ kind, traits }) => kind === "proc.code" && !traits.includes("inline"));
  if (!isRun) return;
  for (const file of writtenFiles(analysis)) {
    if (!analysis.step()) return;
    for (const effect of effectsOf(file, analysis, cwd)) {
      if (effect.certainty !== "certain" || !isGrave(effect) || isUsualInCode(effect)) continue;
      analysis.emit(effect.kind, effect.resource, {
        traits: [...effect.traits, "session-written"],
        flows: effect.flows,
        note: `\`${file.path}\`, which this session wrote, would do it`,
      });
    }
  }
}

/** Tests set databases up and tear them down, and code sends what is not secret. */
function isUsualInCode({ kind, flows }: Effect): boolean {
  return kind === "db.destroy" || (kind === "net.send" && !flows.some(({ from }) => from === "secrets" || from === "environment" || from === "history"));
}

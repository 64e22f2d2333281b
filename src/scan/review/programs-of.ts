import { hookCommands } from "../hook-commands.ts";
import { readItem } from "../read-item.ts";
import { asObject, objectAt } from "../values.ts";
import { lineAndColumn, type ScanItem } from "../item.ts";
import { asShellText } from "../init/index.ts";
import { workflowOf } from "../workflow/index.ts";

/** Shell text that a file makes somebody run. */
export interface ProgramText {
  readonly text: string;
  /** Line of the file on which it starts, from 1. */
  readonly line: number;
  /** Does each line of the text stand on a line of the file? */
  readonly isVerbatim: boolean;
  /** Runs in CI, where releases belong. */
  readonly isCi: boolean;
}

const MAX_PROGRAMS = 400;
const SHELL_NAME = /\.(?:sh|bash|zsh|ksh|bats|envrc)$|(?:^|\/)(?:\.envrc|\.husky\/[^/_][^/]*|\.?githooks\/[^/]+|hooks\/(?:pre|post)-[a-z-]+)$/;

/** A script for a POSIX shell or bash, by its name or its first line. */
export function isShellScript(path: string, text: string): boolean {
  return SHELL_NAME.test(path) || /^#![^\n]{0,80}\b(?:ba|da|z|k)?sh\b/.test(text);
}

function lineOf(item: ScanItem, at: readonly (string | number)[]): number {
  return lineAndColumn(item.text, item.placeOf(at).start).line;
}

function packagePrograms(item: ScanItem): readonly ProgramText[] {
  return Object.entries(objectAt(item.value, "scripts") ?? {}).flatMap(([name, text]) =>
    typeof text === "string" ? [{ text, line: lineOf(item, ["scripts", name]), isVerbatim: false, isCi: false }] : [],
  );
}

function workflowPrograms(item: ScanItem): readonly ProgramText[] {
  return workflowOf(item)
    .jobs.flatMap(({ steps }) => steps)
    .filter(({ run }) => run !== "")
    .map(({ run, at }) => {
      const start = item.kind === "workflow" ? item.placeOf([...at, "run"]).start : item.placeOf(at).start;
      const isBlock = /^[|>]/.test(item.text.slice(start, start + 1));
      return { text: asShellText(run), line: lineAndColumn(item.text, start).line + (isBlock ? 1 : 0), isVerbatim: isBlock, isCi: true };
    });
}

function actionPrograms(item: ScanItem): readonly ProgramText[] {
  const steps = objectAt(item.value, "runs")?.["steps"];
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step, index) => {
    const run = asObject(step)?.["run"];
    return typeof run === "string" ? [{ text: asShellText(run), line: lineOf(item, ["runs", "steps", index, "run"]) + 1, isVerbatim: true, isCi: true }] : [];
  });
}

function dockerPrograms(text: string): readonly ProgramText[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const found = /^\s*RUN\s+(?!\[)(.*)$/i.exec(line);
    if (found === null) return [];
    const parts = [found[1]!.replaceAll(/--(?:mount|network|security)=\S+\s*/g, "")];
    for (let at = index; /\\\s*$/.test(lines[at] ?? "") && parts.length < 200; at += 1) parts.push(lines[at + 1] ?? "");
    return [{ text: parts.join("\n"), line: index + 1, isVerbatim: true, isCi: true }];
  });
}

/** Recipes of a makefile, each line as make gives it to a shell. */
function makePrograms(text: string): readonly ProgramText[] {
  return text.split("\n").flatMap((line, index) =>
    line.startsWith("\t")
      ? [
          {
            text: line
              .slice(1)
              .replace(/^[@+-]+/, "")
              .replaceAll("$$", "$"),
            line: index + 1,
            isVerbatim: true,
            isCi: false,
          },
        ]
      : [],
  );
}

/** The shell texts that a file at a path holds; none for other files. */
export function programsOf(path: string, text: string): readonly ProgramText[] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/^(?:Dockerfile(?:\..+)?|.+\.Dockerfile|Containerfile)$/.test(name)) return dockerPrograms(text).slice(0, MAX_PROGRAMS);
  if (/^(?:GNUm|M|m)akefile$|\.mk$/.test(name)) return makePrograms(text).slice(0, MAX_PROGRAMS);
  if (isShellScript(path, text)) return [{ text, line: 1, isVerbatim: true, isCi: false }];
  const item = readItem(path, text, "project");
  if (item === undefined) return [];
  const found =
    item.kind === "package"
      ? packagePrograms(item)
      : item.kind === "workflow" || item.kind === "gitlab-ci"
        ? workflowPrograms(item)
        : item.kind === "action"
          ? actionPrograms(item)
          : hookCommands(item).map(({ command, at }) => ({ text: command, line: lineOf(item, at), isVerbatim: false, isCi: false }));
  return found.slice(0, MAX_PROGRAMS);
}

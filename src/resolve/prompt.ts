import type { Action } from "../model/index.ts";
import { analyseInto, type Analysis } from "../shell/index.ts";
import { resolveSkill } from "./skill.ts";

const MAX_MENTIONS = 60;

/** Files that a prompt names with `@path`: the client reads them without any tool call. */
function mentions(text: string): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/(?<![\w@`])@(?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})'|((?:\\.|[^\s"'`]){1,1000}))/g)) {
    const path = (match[1] ?? match[2] ?? match[3]!.replace(/\\(.)/g, "$1")).replace(/#L?\d+(?:-L?\d+)?$/, "");
    found.push(path, path.replace(/[.,;:!?)\]}>]+$/, ""));
  }
  return [...new Set(found.filter((path) => path !== ""))];
}

/** What happens when a prompt is sent: mentioned files are read, slash commands load their text, `!` runs shell. */
export function resolvePrompt(text: string, action: Action, analysis: Analysis): void {
  const { facts, locator } = analysis.world;
  const found = mentions(text);
  for (const path of found.slice(0, MAX_MENTIONS)) {
    const resource = locator.locate(path, action.cwd);
    // A mention of a package or a person is no file; a secret's name counts even where no file can be seen.
    const isThere = facts.lookAt(resource.path) !== undefined;
    if (isThere || resource.sets.includes("secrets")) analysis.emit("fs.read", resource, { note: `\`@${path}\` in the prompt` });
  }
  if (found.length > MAX_MENTIONS) analysis.unknown("the prompt mentions more files than can be looked at");
  const command = /^\s*\/([\w:./-]+)(?:\s+([^]*))?$/.exec(text);
  if (command !== null) resolveSkill(command[1]!, command[2] ?? "", action, analysis);
  const shell = /^\s*!\s*([^]+)$/.exec(text);
  if (shell !== null) analyseInto(shell[1]!, analysis, action.cwd);
}

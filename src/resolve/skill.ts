import type { Action } from "../model/index.ts";
import { analyseInto, type Analysis } from "../shell/index.ts";

const MAX_SKILL = 256 * 1024;

/** Folders in which skills and commands lie, nearest first. */
function places(name: string, action: Action, home: string): readonly string[] {
  const own = name.replace(/^[\w-]+:/, "").replaceAll(":", "/");
  return [action.root, home].flatMap((folder) => [
    `${folder}/.claude/skills/${own}/SKILL.md`,
    `${folder}/.claude/commands/${own}.md`,
    `${folder}/.agents/skills/${own}/SKILL.md`,
  ]);
}

/** Shell text that a skill runs while it is loaded: `` !`cmd` `` and blocks that start with ```` ```! ````. The client asks no hook about them. */
function inlineCommands(text: string): readonly string[] {
  const single = [...text.matchAll(/!`([^`\n]+)`/g)].map((match) => match[1]!);
  const blocks = [...text.matchAll(/^```!\s*\n([^]*?)^```/gm)].map((match) => match[1]!);
  return [...single, ...blocks];
}

/** A skill or slash command is loaded: its inline shell runs at once, the rest is text for the model. */
export function resolveSkill(name: string, args: string, action: Action, analysis: Analysis): void {
  const { facts, locator } = analysis.world;
  if (!/^[\w:./-]{1,200}$/.test(name) || name.includes("..")) {
    analysis.unknown(`the skill name \`${name.slice(0, 60)}\` cannot be read`);
    return;
  }
  for (const path of places(name, action, facts.home)) {
    const found = facts.lookAt(path);
    if (found === undefined) continue;
    const resource = locator.locate(path, "/");
    const text = facts.readText(path, MAX_SKILL);
    if (text === undefined) {
      analysis.unknown(`the skill \`${name}\` cannot be read`);
      return;
    }
    analysis.emit("fs.read", { ...resource, sets: resource.sets.filter((set) => set === "secrets") });
    for (const command of inlineCommands(text)) {
      const filled = command.replaceAll("$ARGUMENTS", () => (/^[\w ./:@=-]*$/.test(args) ? args : "$SALLYPORT_UNKNOWN_ARGUMENTS"));
      analysis.nested(() => analyseInto(filled, analysis, action.cwd));
    }
    return;
  }
}

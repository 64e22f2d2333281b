import { globTest } from "../facts/index.ts";
import type { Action, ToolRequest } from "../model/index.ts";
import { secretsBelow, type Analysis } from "../shell/index.ts";

/** Names that the `.gitignore` of the workspace leaves out, as far as simple lines say. */
function ignoredNames(root: string, analysis: Analysis): readonly string[] {
  const text = analysis.world.facts.readText(`${root}/.gitignore`, 32 * 1024) ?? "";
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("!"));
}

function isIgnored(path: string, root: string, names: readonly string[]): boolean {
  const relative = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  return names.some((name) => {
    const pattern = name.replace(/^\//, "").replace(/\/$/, "");
    return globTest(pattern)(relative) || globTest(`**/${pattern}`)(`/${relative}`) || relative.startsWith(`${pattern}/`);
  });
}

/** Glob and grep tools: names only, or the content of what they search, hidden files included. */
export function resolveSearch(request: Extract<ToolRequest, { type: "search" }>, action: Action, analysis: Analysis): void {
  const { locator, facts } = analysis.world;
  const resource = locator.locate(request.path === "" ? "." : request.path, action.cwd);
  if (!request.isContent) {
    // Whether a pattern is in a secret tells the secret, bit by bit.
    const isAsked = resource.sets.includes("secrets") && facts.lookAt(resource.path)?.kind !== "directory";
    analysis.emit("fs.read", resource, { traits: isAsked ? [] : ["metadata"] });
    return;
  }
  const isFile = facts.lookAt(resource.path)?.kind === "file";
  analysis.emit("fs.read", resource, { traits: isFile ? [] : ["recursive"] });
  if (isFile) return;
  const { globs } = request;
  const wanted = globs?.flatMap((glob) => [globTest(glob), globTest(`**/${glob}`)]);
  for (const glob of globs ?? []) {
    const pattern = locator.locatePattern(`${resource.path === "/" ? "" : resource.path}/${glob}`);
    if (pattern.sets.includes("secrets")) analysis.emit("fs.read", pattern);
  }
  const ignored = ignoredNames(locator.root, analysis);
  for (const secret of secretsBelow(resource, analysis, false)) {
    const { path } = secret.resource;
    const relative = path.slice(resource.path.length + 1);
    if (wanted !== undefined && !wanted.some((test) => test(relative) || test(`/${relative}`))) continue;
    if (isIgnored(path, locator.root, ignored)) continue;
    analysis.emit("fs.read", secret.resource, {
      certainty: secret.certainty,
      note: "lies in the folder that is searched; search a narrower folder or name the files",
    });
  }
}

import { Analysis, analyseInto, connectToServices, followWrittenCode, type OverlayFile, type World } from "../shell/index.ts";
import type { Action, Effect, FileRequest, PathResource, ToolRequest } from "../model/index.ts";
import { resolveMcp } from "./mcp.ts";
import { resolvePrompt } from "./prompt.ts";
import { resolveSkill } from "./skill.ts";
import { resolveSearch } from "./search.ts";
import { reach } from "./web.ts";

/** What an action would do, and what files would hold after it. */
export interface Resolution {
  readonly effects: readonly Effect[];
  readonly files: ReadonlyMap<string, OverlayFile>;
  /** Texts that programs are given, as evaluated. */
  readonly given: ReadonlySet<string>;
}

/**
 * The effects of an action, whatever tool it uses. Never throws: what cannot be understood is an `unknown` effect.
 */
export function resolve(action: Action, world: World): Resolution {
  const analysis = new Analysis(world);
  try {
    resolveRequest(action.request, action, analysis);
    followWrittenCode(analysis, action.cwd, action.request.type === "shell" ? action.request.text : undefined);
    connectToServices(analysis.effects, analysis);
  } catch {
    analysis.unknown("the call could not be followed");
  }
  for (const { content } of analysis.overlay.values()) analysis.give([content]);
  return { effects: analysis.effects, files: analysis.overlay, given: analysis.given };
}

function resolveRequest(request: ToolRequest, action: Action, analysis: Analysis): void {
  switch (request.type) {
    case "shell":
      analysis.withTraits(request.isUnsandboxed === true ? ["unsandboxed"] : [], () => analyseInto(request.text, analysis, action.cwd));
      return;
    case "read":
      fileEffect("fs.read", request.path, action, analysis);
      return;
    case "write":
    case "edit":
      write(request.path, action, analysis);
      return;
    case "patch":
      for (const file of request.files) applyFile(file, action, analysis);
      if (request.files.length === 0) analysis.unknown("the patch names no file");
      return;
    case "search":
      resolveSearch(request, action, analysis);
      return;
    case "fetch":
      reach(request.url, analysis);
      return;
    case "web-search":
      analysis.emit("net.connect", { type: "host", host: "web-search", sets: ["vendor"] }, { traits: ["untrusted"] });
      return;
    case "spawn":
      analysis.emit("agent.spawn", { type: "named", name: `subagent ${request.name}` }, { note: "its own calls are judged one by one" });
      if (request.mode !== undefined) analysis.emit("agent.mode", { type: "named", name: request.mode });
      if (request.isRemote === true) analysis.unknown("the agent would run on another machine, where nothing judges its calls");
      return;
    case "skill":
      resolveSkill(request.name, request.args, action, analysis);
      return;
    case "mcp":
      resolveMcp(request, action, analysis);
      return;
    case "schedule":
      analysis.emit("agent.spawn", { type: "named", name: "schedule" }, { note: `a prompt is scheduled to run later: ${request.what.slice(0, 120)}` });
      return;
    case "worktree":
      analysis.emit("vcs.commit", { type: "named", name: `worktree ${request.name}` });
      return;
    case "mode":
      analysis.emit("agent.mode", { type: "named", name: request.mode });
      return;
    case "prompt":
      resolvePrompt(request.text, action, analysis);
      return;
    case "internal":
      return;
    case "unknown":
      analysis.unknown(request.why);
      return;
  }
}

/** One file of a patch. */
function applyFile(file: FileRequest, action: Action, analysis: Analysis): void {
  if (file.type === "delete") {
    remove(file.path, action, analysis);
    return;
  }
  write(file.path, action, analysis);
  if (file.type === "write" || file.to === undefined) return;
  const flows = analysis.world.session.flowsOf(analysis.world.locator.locate(file.path, action.cwd).path);
  const target = fileEffect("fs.write", file.to, action, analysis);
  if (target !== undefined) analysis.overlay.set(target.path, { flows });
  remove(file.path, action, analysis);
}

function remove(path: string, action: Action, analysis: Analysis): void {
  const resource = fileEffect("fs.delete", path, action, analysis);
  if (resource !== undefined) analysis.overlay.set(resource.path, { flows: [], isDeleted: true });
}

function fileEffect(kind: "fs.read" | "fs.write" | "fs.delete", path: string, action: Action, analysis: Analysis): PathResource | undefined {
  if (path === "" || path.includes("\0")) {
    analysis.unknown("the call names no path that can be read");
    return undefined;
  }
  const resource = analysis.world.locator.locate(path, action.cwd);
  analysis.emit(kind, resource, resource.scope === "unknown" ? { certainty: "possible" as const, note: `which file \`${path}\` is, is not known` } : {});
  return resource;
}

/** A file is written by the session: what ran as the project's own code before is now read before it runs. */
function write(path: string, action: Action, analysis: Analysis): void {
  const resource = fileEffect("fs.write", path, action, analysis);
  if (resource === undefined) return;
  analysis.overlay.set(resource.path, { flows: analysis.world.session.flowsOf(resource.path) });
}

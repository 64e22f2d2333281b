import { parentOf } from "../facts/index.ts";
import type { EffectKind, Flow, PathResource, Trait } from "../model/index.ts";
import { isSubstitution, type Analysis } from "./analysis.ts";
import { controlBelow } from "./control-below.ts";
import { secretsListed } from "./listing.ts";
import { secretsBelow } from "./secret-search.ts";
import type { ShellState } from "./state.ts";
import { suspectWritten } from "./suspicion-files.ts";
import { concat, holeValue, knownText, mergeFlows, shownText, type Value } from "./value.ts";

/** Files up to this size are read to know what a script does or a variable holds. */
export const MAX_FILE = 64 * 1024;

interface FileOptions {
  /** The path may be a folder that is filled with whatever the source holds. */
  readonly isTree?: boolean;
  readonly traits?: readonly Trait[];
  readonly flows?: readonly Flow[];
}

function emitFor(kind: EffectKind, resources: readonly PathResource[], value: Value, analysis: Analysis, options: FileOptions): void {
  for (const resource of resources) {
    const isUnknown = resource.scope === "unknown";
    const isOpen = isUnknown || (resource.isPattern === true && value.pieces.some((piece) => piece.type === "hole"));
    analysis.emit(kind, resource, {
      ...options,
      // A glob the user wrote names what it matches; a hole may stand for something else.
      certainty: isOpen && !resource.sets.includes("secrets") ? "possible" : "certain",
      ...(isUnknown ? { note: `which file \`${shownText(value)}\` is, is not known` } : {}),
    });
  }
}

/** Content of the named files is read. Returns what was read, known where the file is small text. */
export function readContent(value: Value, state: ShellState, analysis: Analysis, options: FileOptions = {}): Value {
  const resources = analysis.paths(value, state);
  const contents: Value[] = [];
  for (const resource of resources) {
    const own = analysis.overlay.get(resource.path);
    if (own?.copyOf !== undefined && resource.sets.length === 0) {
      contents.push(holeValue("any", `the content of ${resource.path}`, own.flows));
    } else if (own?.content !== undefined) contents.push(own.content);
    else {
      const text = resource.isPattern === true ? undefined : analysis.world.facts.readText(resource.path, MAX_FILE);
      const isFolder = analysis.world.facts.lookAt(resource.path)?.kind === "directory";
      const flows = mergeFlows(analysis.fileFlows(resource), isFolder ? [{ from: "tree", name: resource.path }] : []);
      contents.push(
        text === undefined ? holeValue("any", `the content of \`${resource.path}\``, flows) : { pieces: [{ type: "text", text, isQuoted: true }], flows },
      );
    }
  }
  const real = resources.filter((resource) => !isSubstitution(resource.path));
  emitFor("fs.read", real, value, analysis, options);
  for (const piece of value.pieces) {
    if (piece.type !== "hole" || piece.listing === undefined || piece.glob === undefined) continue;
    const start = piece.glob.slice(0, piece.glob.search(/\/[^/]*[*?[]/));
    const [folder] = real.filter(({ path }) => path.startsWith(`${start}/`));
    const below: PathResource = { type: "path", path: start || "/", scope: folder?.scope ?? "unknown", sets: [] };
    for (const secret of secretsListed(below, piece.listing, analysis)) {
      analysis.emit("fs.read", secret.resource, {
        ...options,
        certainty: secret.certainty,
        note: `lies below \`${below.path}\`, whose files are read by their names`,
      });
      if (secret.certainty === "certain") contents.push(holeValue("any", "the content of a secret", [{ from: "secrets", name: secret.resource.path }]));
    }
  }
  if (contents.length === 0) return holeValue("any", "the content of a file that is not known");
  if (contents.length === 1) return contents[0]!;
  return holeValue("any", "the content of one of several files", mergeFlows(...contents.map((content) => content.flows)));
}

/** A tree is read: what lies in it counts, secrets above all. */
export function readTree(value: Value, state: ShellState, analysis: Analysis, skipsHidden: boolean, options: FileOptions = {}): Value {
  const resources = analysis.paths(value, state);
  const flows: (readonly Flow[])[] = [];
  for (const resource of resources) {
    const kind = analysis.world.facts.lookAt(resource.path)?.kind;
    if (kind === "file") {
      flows.push(readContent(value, state, analysis, options).flows);
      continue;
    }
    const found = secretsBelow(resource, analysis, skipsHidden);
    emitFor("fs.read", [resource], value, analysis, { ...options, traits: [...(options.traits ?? []), "recursive"] });
    for (const secret of found) {
      analysis.emit("fs.read", secret.resource, {
        ...options,
        certainty: secret.certainty,
        note: `lies below \`${shownText(value)}\`, which is read as a whole`,
      });
    }
    flows.push(analysis.fileFlows(resource), [{ from: "tree", name: resource.path }]);
    if (found.some((secret) => secret.certainty === "certain")) flows.push([{ from: "secrets", name: resource.path }]);
  }
  return holeValue("any", `the content of \`${shownText(value)}\``, mergeFlows(...flows));
}

/** Only names, sizes and dates are looked at. */
export function readMetadata(value: Value, state: ShellState, analysis: Analysis): void {
  for (const resource of analysis.paths(value, state)) {
    analysis.emit("fs.read", resource, { traits: ["metadata"], certainty: resource.scope === "unknown" ? "possible" : "certain" });
  }
}

const QUIET = /^\/dev\/(?:null|stdout|stderr|tty|zero|full|fd\/\d+)$/;

/** A file is written or made. */
export function writeFile(value: Value, state: ShellState, analysis: Analysis, options: FileOptions = {}): void {
  const text = knownText(value);
  if (text !== undefined && (QUIET.test(text) || text === "")) return;
  const resources = analysis.paths(value, state).filter((resource) => !isSubstitution(resource.path));
  const own = options.flows ?? [];
  emitFor("fs.write", resources, value, analysis, { ...options, flows: own });
  if (options.isTree !== true && options.traits?.includes("recursive") !== true) return;
  for (const resource of resources) {
    const control = controlBelow(resource, analysis);
    if (control !== undefined) analysis.emit("fs.write", control, { ...options, flows: own, note: `a whole tree is written into \`${shownText(value)}\`` });
  }
}

/** Records what a file holds now, for later commands of the same action. */
export function setContent(value: Value, content: Value, state: ShellState, analysis: Analysis): void {
  for (const resource of analysis.paths(value, state)) {
    if (resource.scope !== "unknown" && resource.isPattern !== true) {
      analysis.overlay.set(resource.path, { content, flows: content.flows });
      suspectWritten(resource, content, state, analysis);
    } else analysis.unknownWrites.add(value, content);
  }
}

/** Folders whose removal is never meant: every root, home, top folder of the system, the workspace and all above it, `.git`. */
export function isWide(resource: PathResource, analysis: Analysis): boolean {
  const { facts, locator } = analysis.world;
  const path = resource.path.replace(/(?:\/(?:\*+|\.\*|\.\[[^\]]*\]\*|\?+\*))+$/, "") || "/";
  if (path === "/" || path === facts.home || path === locator.root) return true;
  if (locator.root.startsWith(`${path}/`) || facts.home.startsWith(`${path}/`)) return true;
  if (/(?:^|\/)\.git(?:\/(?:objects|refs|logs)(?:\/.*)?)?$/.test(path)) return true;
  const depth = path.split("/").length - 1;
  if (resource.scope === "system" && depth <= 2) return true;
  if (resource.scope === "device" && depth <= 2) return true;
  if (resource.scope === "temp" && depth <= (path.startsWith("/var/folders") ? 3 : path.startsWith("/var/tmp") || path.startsWith("/private") ? 2 : 1))
    return true;
  if (resource.scope === "home" && parentOf(path) === facts.home) return true;
  return resource.scope === "outside" && depth <= 2;
}

/** `rm *` in the workspace's root removes more than any of the names it was expanded to. */
function isWideGlob(value: Value, state: ShellState, analysis: Analysis): boolean {
  if (value.expandedFrom === undefined) return false;
  const pattern: Value = { pieces: [{ type: "glob", text: value.expandedFrom }], flows: [] };
  return analysis.paths(pattern, state).some((resource) => isWide(resource, analysis));
}

/** Files or trees are removed. */
export function deleteFiles(value: Value, state: ShellState, analysis: Analysis, isTree: boolean, options: FileOptions = {}): void {
  for (const resource of analysis.paths(value, state)) {
    const traits: Trait[] = [...(options.traits ?? [])];
    if (isTree) traits.push("recursive");
    const isGlob = resource.isPattern === true || value.pieces.some((piece) => piece.type === "glob");
    if ((isWide(resource, analysis) && (isTree || isGlob)) || isWideGlob(value, state, analysis)) traits.push("wide");
    const holdsGuard = isTree && !resource.sets.includes("guard") && analysis.world.locator.holdsGuard(resource.path);
    const removed = holdsGuard ? { ...resource, sets: [...resource.sets, "guard"] } : resource;
    emitFor("fs.delete", [removed], value, analysis, { ...options, traits });
    analysis.overlay.set(resource.path, { flows: [], isDeleted: true });
  }
}

/** Mode, owner or times change. */
export function changeAttributes(value: Value, state: ShellState, analysis: Analysis, isTree: boolean, options: FileOptions = {}): void {
  for (const resource of analysis.paths(value, state)) {
    const traits: Trait[] = [...(options.traits ?? [])];
    if (isTree) traits.push("recursive");
    if (isTree && isWide(resource, analysis)) traits.push("wide");
    emitFor("fs.attr", [resource], value, analysis, { ...options, traits });
  }
}

/** Source is copied to target: what is in the one is then in the other. */
export function copyContent(source: Value, target: Value, content: Value, state: ShellState, analysis: Analysis): void {
  const from = analysis.paths(source, state);
  for (const resource of analysis.paths(target, state)) {
    if (resource.scope === "unknown") continue;
    const origin = from.length === 1 ? from[0]!.path : undefined;
    analysis.overlay.set(resource.path, {
      content,
      flows: content.flows,
      ...(origin === undefined ? {} : { copyOf: analysis.overlay.get(origin)?.copyOf ?? origin }),
    });
  }
}

/** The path `folder/name` as a value. */
export function joinPath(folder: Value, name: Value): Value {
  return concat([folder, { pieces: [{ type: "text", text: "/", isQuoted: true }], flows: [] }, name]);
}

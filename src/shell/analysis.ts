import { PathLocator, type ProgramCatalog } from "../catalog/index.ts";
import type { Effect, EffectKind, Facts, Flow, PathResource, Resource, Span, Trait } from "../model/index.ts";
import type { ShellState } from "./state.ts";
import { possibleTexts } from "./alternatives.ts";
import { Overlay } from "./overlay.ts";
import { UnknownWrites } from "./unknown-writes.ts";
import { knownText, mergeFlows, pathPattern, shownText, textValue, type Value } from "./value.ts";

/** What the session knows about files from earlier calls. */
export interface SessionView {
  /** This session wrote or made the file. */
  isWritten(path: string): boolean;
  /** What flowed into the file, by earlier calls. */
  flowsOf(path: string): readonly Flow[];
  /** Files that this session wrote, by canonical path; absent where nobody keeps them. */
  writtenFiles?(): readonly string[];
}

/** A file as this command has changed it so far. */
export interface OverlayFile {
  readonly content?: Value;
  readonly flows: readonly Flow[];
  /** Made a symlink to this path. */
  readonly linkTo?: string;
  /** A copy of this path. */
  readonly copyOf?: string;
  readonly isDeleted?: boolean;
  /** Written on one way through the command only: the file may be as it was before. */
  readonly isMaybe?: boolean;
}

export interface World {
  readonly facts: Facts;
  readonly catalog: ProgramCatalog;
  readonly locator: PathLocator;
  readonly session: SessionView;
}

const nothingKnown: Omit<Facts, "platform" | "home" | "user" | "now"> = {
  lookAt: () => undefined,
  linkTarget: () => undefined,
  readText: () => undefined,
  list: () => undefined,
  variable: () => undefined,
};
const nothingWritten: SessionView = { isWritten: () => false, flowsOf: () => [] };

/** Most effects one action may have; reached by padding, not by work. */
const MAX_EFFECTS = 600;
/** Commands evaluated, loops and functions unrolled included. */
const MAX_STEPS = 3000;
/** Nested texts: eval in sh -c in a script in a Makefile … */
export const MAX_DEPTH = 14;
/** Work of all kinds, in units of about a microsecond: words expanded, paths looked at, states copied. */
const MAX_WORK = 60_000;
/** Characters that programs are given and that are looked through, and of the shortest text among them. */
const MAX_GIVEN = 1024 * 1024;
const LEAST_GIVEN = 8;
/** Units of work after which the clock is looked at. */
const CLOCK_INTERVAL = 200;
/**
 * Wall clock limit of one analysis. Steps and work end what a command can cost, at the same place on every machine and however busy it is: the
 * dearest of the hostile inputs of `limits.test.ts` take a sixth of this on a loaded machine. The clock only ends what a fault of ours makes endless.
 */
const MAX_MS = 2000;

export interface EmitOptions {
  readonly traits?: readonly Trait[];
  readonly flows?: readonly Flow[];
  readonly certainty?: Effect["certainty"];
  readonly note?: string;
  readonly span?: Span;
}

/** Folder of the paths that stand for process substitutions (no real one: `/dev/fd` is a link into /proc). */
const SUBSTITUTIONS = "/dev/substitution/";

/** True for the path of a process substitution. */
export function isSubstitution(path: string | undefined): boolean {
  return path?.startsWith(SUBSTITUTIONS) === true;
}

/** One analysis of one action: collects effects, holds the limits. */
export class Analysis {
  #world: World;
  readonly effects: Effect[] = [];
  readonly overlay = new Overlay();
  readonly unknownWrites = new UnknownWrites();
  depth = 0;
  /** Traits that every effect gets while a wrapper (sudo, ssh) is being followed. */
  #traits: readonly Trait[] = [];
  /** Where in the action's own text the command stands that is being evaluated. */
  span: Span | undefined;
  /** The text being evaluated is not the action's own: spans stay at the outer command. */
  isOtherText = false;
  /** Unknown effects are dropped: a script of the project that this session did not write is being followed. */
  isTrustedText = false;
  /** What programs are given, as far as it is known: arguments, input, variables put before them. */
  readonly given = new Set<string>();
  #givenLength = 0;
  /** Programs that this command has built from sources of the workspace, by canonical path. */
  readonly built = new Set<string>();
  /** Names of functions, targets and scripts being followed, to see recursion. */
  readonly active: { readonly name: string; readonly forks: number }[] = [];
  /** How many programs that start programs are open around the command being evaluated. */
  starts = 0;
  /** How many pipelines and background jobs are open around the command being evaluated. */
  forks = 0;
  #steps = 0;
  #work = 0;
  #nextLook = CLOCK_INTERVAL;
  #keys = new Set<string>();
  #isOver = false;
  readonly #deadline: number;
  #virtualFiles = 0;

  /** @param around the analysis that this one is an aside of: they share its time and its steps */
  constructor(world: World, around?: Analysis) {
    this.#world = world;
    this.#deadline = around === undefined ? world.facts.now() + MAX_MS : around.#deadline;
    this.#steps = around === undefined ? 0 : around.#steps;
    this.#work = around === undefined ? 0 : around.#work;
  }

  /** The steps that an aside has taken are taken here as well. */
  spend(aside: Analysis): void {
    this.#steps = Math.max(this.#steps, aside.#steps);
    this.#work = Math.max(this.#work, aside.#work);
  }

  get world(): World {
    return this.#world;
  }

  /** Runs `work` as on another machine or in a container: no local file can be looked at, no folder is the workspace. */
  elsewhere(work: () => void): void {
    const before = this.#world;
    const facts: Facts = { ...nothingKnown, platform: "linux", home: before.facts.home, user: "", now: () => before.facts.now() };
    this.#world = { facts, catalog: before.catalog, locator: new PathLocator(facts, "/no-workspace-here"), session: nothingWritten };
    try {
      work();
    } finally {
      this.#world = before;
    }
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Counts one step; false when a limit is reached, which is then an `unknown` effect. */
  step(): boolean {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS && !this.#isOver) return this.#stop("the command runs more steps than can be followed");
    return this.work(16);
  }

  /** Counts work that is no step; false when a limit is reached, which is then an `unknown` effect. */
  work(units: number): boolean {
    // What is refused is not done, so it is no work.
    if (this.#isOver) return false;
    this.#work += units;
    if (this.#work > MAX_WORK) return this.#stop("the command takes more work than can be done");
    if (this.#work < this.#nextLook) return true;
    this.#nextLook = this.#work + CLOCK_INTERVAL;
    return this.world.facts.now() <= this.#deadline || this.#stop("following the command took too long");
  }

  /** Steps and work so far; both are bounded whatever the command is. */
  get effort(): { readonly steps: number; readonly work: number } {
    return { steps: this.#steps, work: this.#work };
  }

  /** Keeps what a program is given. */
  give(values: Iterable<Value | undefined>): void {
    for (const value of values) {
      const text = value === undefined ? "" : shownText(value);
      if (text.length < LEAST_GIVEN || this.given.has(text)) continue;
      this.#givenLength += text.length;
      if (this.#givenLength > MAX_GIVEN) return this.unknown("the command gives programs more text than can be looked through");
      this.given.add(text);
    }
  }

  #stop(why: string): false {
    this.isTrustedText = false;
    this.unknown(why);
    this.#isOver = true;
    return false;
  }

  emit(kind: EffectKind, resource: Resource, options: EmitOptions = {}): void {
    if (this.#isOver) return;
    this.#work += 2;
    if (this.isTrustedText && (kind === "unknown" || options.certainty === "possible")) return;
    const traits = [...new Set([...this.#traits, ...(options.traits ?? [])])];
    const span = options.span ?? this.span;
    const effect: Effect = {
      kind,
      resource,
      certainty: options.certainty ?? "certain",
      traits,
      flows: options.flows ?? [],
      ...(span === undefined ? {} : { span }),
      ...(options.note === undefined ? {} : { note: options.note }),
    };
    const key = `${kind} ${JSON.stringify(resource)} ${effect.certainty} ${traits.join()} ${effect.flows.map((f) => f.from + f.name).join()} ${options.note ?? ""}`;
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    this.effects.push(effect);
    if (this.effects.length >= MAX_EFFECTS) this.#stop("the command has more effects than can be judged");
  }

  /** Something that cannot be known, with its reason. */
  unknown(why: string, traits: readonly Trait[] = []): void {
    this.emit("unknown", { type: "named", name: why }, { note: why, traits: ["opaque", ...traits] });
  }

  /** Runs `work` with traits added to every effect. */
  withTraits<T>(traits: readonly Trait[], work: () => T): T {
    const before = this.#traits;
    this.#traits = [...new Set([...before, ...traits])];
    try {
      return work();
    } finally {
      this.#traits = before;
    }
  }

  hasTrait(trait: Trait): boolean {
    return this.#traits.includes(trait);
  }

  /** Runs `work` one level deeper, on text that is not the action's own. False, and `unknown`, when too deep. */
  nested(work: () => void): boolean {
    if (this.depth >= MAX_DEPTH) {
      this.unknown("the command is nested more deeply than can be followed");
      return false;
    }
    const wasOther = this.isOtherText;
    this.depth += 1;
    this.isOtherText = true;
    try {
      work();
    } finally {
      this.depth -= 1;
      this.isOtherText = wasOther;
    }
    return true;
  }

  /** A path that stands for a process substitution: its content is the process's output. */
  virtualFile(content: Value): string {
    this.#virtualFiles += 1;
    const path = `${SUBSTITUTIONS}${this.#virtualFiles}`;
    this.overlay.set(path, { content, flows: content.flows });
    return path;
  }

  /** Follows symlinks made by this command. */
  throughOverlay(path: string): string {
    let current = path;
    for (let hops = 0; hops < 20; hops++) {
      const own = this.overlay.get(current);
      if (own?.linkTo !== undefined) {
        current = own.linkTo;
        continue;
      }
      const parent = [...this.overlay].find(([link, file]) => file.linkTo !== undefined && current.startsWith(`${link}/`));
      if (parent === undefined) return current;
      current = parent[1].linkTo! + current.slice(parent[0].length);
    }
    return current;
  }

  /**
   * The resources a word may name as a path: one for each folder the shell may be in.
   * An unknown path is a resource with scope `unknown`.
   */
  paths(value: Value, state: ShellState): readonly PathResource[] {
    if (!this.work(10 + (this.overlay.size >> 3))) return [];
    const { locator } = this.world;
    const text = knownText(value);
    const folders = state.folders;
    const texts = text === undefined ? possibleTexts(value) : undefined;
    if (texts !== undefined) return texts.flatMap((one) => this.paths(textValue(one, value.flows), state));
    const isAbsolute = text?.startsWith("/") === true;
    if (text !== undefined && !value.pieces.some((piece) => piece.type === "glob")) {
      if (text === "") return [];
      if (isAbsolute) return [this.#locate(text, "/")];
      if (folders.length > 0) return folders.map((folder) => this.#locate(text, folder));
      const lexical = locator.locate(text, "/unknown-folder");
      return [{ ...lexical, path: text, scope: "unknown" }];
    }
    // A pattern is compared with every set of paths.
    if (!this.work(50)) return [];
    const { pattern, mayEscape } = pathPattern(value);
    if (mayEscape || (folders.length === 0 && !pattern.startsWith("/"))) {
      const shown = shownText(value);
      const sets = locator.sets(pattern.startsWith("/") ? pattern : `/${pattern}`);
      return [{ type: "path", path: shown === "" ? "?" : shown, scope: "unknown", sets, isPattern: true }];
    }
    const roots = pattern.startsWith("/") ? [""] : folders.map((folder) => `${folder === "/" ? "" : folder}/`);
    return roots.map((root) => locator.locatePattern(root + pattern));
  }

  #locate(text: string, folder: string): PathResource {
    const found = this.world.locator.locate(text, folder);
    if (this.overlay.size === 0) return found;
    const real = this.throughOverlay(found.path);
    return real === found.path ? found : { ...this.world.locator.locate(real, "/"), written: text };
  }

  /** What is known to have flowed into a file: by this command, by earlier calls, by its place. */
  fileFlows(resource: PathResource): readonly Flow[] {
    const own = this.overlay.get(resource.path);
    if (own !== undefined) return own.flows;
    const earlier = this.world.session.flowsOf(resource.path);
    const place: Flow[] = [];
    const name = resource.path;
    if (resource.sets.includes("secrets")) place.push({ from: "secrets", name });
    else if (resource.sets.includes("sensitive")) place.push({ from: "sensitive", name });
    else if (resource.scope === "workspace") place.push({ from: "workspace", name });
    else if (resource.scope === "home" || resource.scope === "outside" || resource.scope === "unknown") {
      place.push({ from: "outside", name });
    }
    return mergeFlows(place, earlier);
  }
}

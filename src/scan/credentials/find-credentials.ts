import { lstatSync, realpathSync, type Stats } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { readBounded, type SkippedList } from "../walk.ts";
import type { CredentialClass, CredentialStore, OpenedSystem, Shape } from "./credential.ts";
import { expand, strayFiles, type StrayLimits } from "./find-paths.ts";
import { gradeOf, weightOf, type Grade } from "./grade.ts";
import { STORES } from "./stores/index.ts";
import { trackedPaths } from "./tracked-by-git.ts";

/** One credential that a program of this user can use; it never holds a value. */
export interface FoundCredential {
  readonly id: string;
  readonly tool: string;
  readonly opens: OpenedSystem;
  readonly path: string;
  /** Section and key names within the file. */
  readonly at: string;
  readonly class: CredentialClass;
  readonly grade: Grade;
  readonly prefix?: string;
  /** Moment of its end, ISO 8601. */
  readonly expires?: string;
  /** Permission bits, in octal. */
  readonly mode?: string;
  readonly isOwn?: boolean;
  /** Days since the file was changed. */
  readonly ageDays?: number;
  readonly isReadableByOthers: boolean;
  readonly isInWorkspace: boolean;
  readonly isTracked: boolean;
  readonly weight: number;
  readonly fix: string;
}

export interface CredentialSearch {
  readonly home: string;
  /** Root of the repository that is worked in. */
  readonly workspace?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: number;
  /** How far the home is looked through for files outside the known places; left out for the known places only. */
  readonly strays?: StrayLimits;
}

/** Some tens of thousands of names take a second at most. */
export const STRAY_LIMITS: StrayLimits = { entries: 60_000, depth: 5 };
/** A workspace is looked through further. */
const WORKSPACE_LIMITS: StrayLimits = { entries: 200_000, depth: 12 };
/** Credential files are small; histories and states are not. */
const MAX_BYTES = 8 * 1024 * 1024;
const DAY = 86_400_000;
/** Folders of a repository whose keys are made for tests, nearly always; they are told of, as low. */
const EXAMPLES = /(?:^|\/)(?:tests?|__tests__|specs?|testdata|fixtures?|__fixtures__|examples?|e2e|mocks?)\//i;

/** Finds credentials by where tools keep them and by the shape of the file. Opens regular files only, and none outside the home through a link. */
export class CredentialFinder {
  readonly found: FoundCredential[] = [];
  readonly #search: CredentialSearch;
  readonly #skipped: SkippedList;
  readonly #seen = new Set<string>();
  readonly #home: string;
  readonly #workspace: string | undefined;
  #tracked: ReadonlySet<string> | undefined;

  constructor(search: CredentialSearch, skipped: SkippedList) {
    this.#search = search;
    this.#skipped = skipped;
    this.#home = realOr(search.home);
    const workspace = search.workspace === undefined ? undefined : realOr(search.workspace);
    // A home that is a repository (of dot files) is not what an agent is asked to work on.
    this.#workspace = workspace === this.#home ? undefined : workspace;
  }

  /** The places that tools document. */
  known(): void {
    const { environment, home } = this.#search;
    for (const store of STORES) {
      for (const pattern of store.paths) {
        if (pattern.startsWith("/")) {
          if (environment["HOME"] === home) for (const path of expand("/", pattern.slice(1))) this.#look(path, store, dirname(path));
          continue;
        }
        for (const path of expand(home, pattern)) this.#look(path, store, home);
        const configured = environment["XDG_CONFIG_HOME"];
        if (pattern.startsWith(".config/") && configured !== undefined && configured !== "")
          for (const path of expand(configured, pattern.slice(".config/".length))) this.#look(path, store, configured);
      }
      for (const name of store.variables ?? []) {
        const value = environment[name.replace(/\/$/, "")];
        if (value === undefined || value === "" || value.length > 4096) continue;
        const paths = name.endsWith("/") ? expand(value, store.paths[0]!.replace(/^(?:\.(?:config|cache)\/)?[^/]+\//, "")) : value.split(":");
        for (const path of paths) if (path.startsWith("/")) this.#look(path, store, dirname(path));
      }
    }
  }

  /** Files that are named like credentials anywhere in the workspace and the home. */
  strays(): void {
    if (this.#workspace !== undefined) this.#straysBelow(this.#workspace, WORKSPACE_LIMITS);
    if (this.#search.strays !== undefined) this.#straysBelow(this.#home, this.#search.strays);
  }

  #straysBelow(root: string, limits: StrayLimits): void {
    const wanted = STORES.filter((store) => store.anywhere !== undefined);
    const remote = STORES.find((store) => store.tool === "git remote")!;
    for (const path of strayFiles(root, limits, this.#skipped)) {
      if (path.endsWith(".git/config")) {
        this.#look(join(root, path), remote, root);
        continue;
      }
      const name = path.slice(path.lastIndexOf("/") + 1);
      const store = wanted.find(({ anywhere }) => anywhere!.test(name));
      if (store !== undefined) this.#look(join(root, path), store, root);
    }
  }

  /** A path as a person knows it. */
  #shown(path: string): string {
    const inHome = relative(this.#search.home, path);
    return inHome.startsWith("..") ? path : `~/${inHome}`;
  }

  #look(path: string, store: CredentialStore, root: string): void {
    let real = path;
    let about: Stats;
    try {
      // Most of the places are not there: no error is made for them.
      const first = lstatSync(path, { throwIfNoEntry: false });
      if (first === undefined) return;
      real = realpathSync(path);
      about = real === path ? first : lstatSync(real);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== "ENOENT" && code !== "ENOTDIR") this.#skipped.add(this.#shown(path), `it cannot be looked at (${code ?? "a fault"})`);
      return;
    }
    if (this.#seen.has(real)) return;
    if (!isWithin(real, realOr(root)) && !isWithin(real, this.#home)) {
      this.#skipped.add(this.#shown(path), "it is a link to a place outside; links are not followed there");
      return;
    }
    if (about.isDirectory()) return;
    if (!about.isFile()) {
      this.#skipped.add(this.#shown(path), "it is no regular file");
      return;
    }
    if (about.size === 0) return;
    const shapes = this.#shapes(real, path, store);
    if (shapes.length === 0) return;
    this.#seen.add(real);
    for (const shape of shapes) this.#add(shape, store, real, path, about);
  }

  #shapes(real: string, path: string, store: CredentialStore): readonly Shape[] {
    const unread: readonly Shape[] = store.otherwise === undefined ? [] : [{ at: "whole file", class: store.otherwise }];
    if (store.read === undefined) return unread;
    const text = readBounded(real, this.#shown(path), this.#skipped, MAX_BYTES);
    if (text === undefined) return [];
    try {
      const shapes = store.read(text, this.#search.now);
      return shapes.length > 0 || text.trim() === "" ? shapes : unread;
    } catch {
      // What a reader chokes on is said, never what it read.
      this.#skipped.add(this.#shown(path), "its form is not understood");
      return unread;
    }
  }

  #add(shape: Shape, store: CredentialStore, real: string, path: string, about: Stats): void {
    const isInWorkspace = this.#workspace !== undefined && isWithin(real, this.#workspace);
    if (isInWorkspace) this.#tracked ??= trackedPaths(this.#workspace!);
    const exposure = {
      isReadableByOthers: (about.mode & 0o044) !== 0 && !this.#isShielded(real, about.mode),
      isInWorkspace,
      isTracked: isInWorkspace && this.#tracked!.has(relative(this.#workspace!, real).replaceAll(sep, "/")),
    };
    const { now } = this.#search;
    const graded = gradeOf(shape.class, exposure, shape.expires, now);
    const grade = graded !== "info" && isInWorkspace && EXAMPLES.test(relative(this.#workspace!, real)) ? "low" : graded;
    const mode = (about.mode & 0o777).toString(8).padStart(4, "0");
    this.found.push({
      id: `${store.tool.replaceAll(/[^a-z0-9]+/g, "-")}-${this.found.length + 1}`,
      tool: store.tool,
      opens: store.opens,
      path: this.#shown(path),
      at: shape.at,
      class: shape.class,
      grade,
      ...(shape.prefix === undefined ? {} : { prefix: shape.prefix }),
      ...(shape.expires === undefined || Math.abs(shape.expires) > 8e15 ? {} : { expires: new Date(shape.expires).toISOString() }),
      mode,
      isOwn: about.uid === process.getuid?.(),
      ageDays: Math.max(0, Math.floor((now - about.mtimeMs) / DAY)),
      ...exposure,
      weight: grade === graded ? weightOf(store.opens, shape.class, grade) : 0,
      fix: fixOf(store.fix, this.#shown(path), exposure),
    });
  }

  /** A folder below the home that others may not enter. The home itself does not count: its mode is changed by backups and by images of containers. */
  #isShielded(real: string, fileMode: number): boolean {
    for (let folder = dirname(real); isWithin(folder, this.#home) && folder !== this.#home; folder = dirname(folder)) {
      try {
        const { mode } = lstatSync(folder);
        const canOthers = (fileMode & 0o004) !== 0 && (mode & 0o001) !== 0;
        const canGroup = (fileMode & 0o040) !== 0 && (mode & 0o010) !== 0;
        if (!canOthers && !canGroup) return true;
      } catch {
        return false;
      }
    }
    return false;
  }
}

function fixOf(step: string, path: string, exposure: { readonly isReadableByOthers: boolean; readonly isTracked: boolean }): string {
  const parts = [
    ...(exposure.isTracked ? [`revoke it first: it is in git (\`git rm --cached\`, and in the history)`] : []),
    ...(exposure.isReadableByOthers ? [`\`chmod 600 ${path}\``] : []),
    step,
  ];
  return parts.join("; ");
}

function realOr(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

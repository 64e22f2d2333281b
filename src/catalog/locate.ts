import { absolutePath, baseName, canonicalPath, isInside, parentOf } from "../facts/index.ts";
import type { Facts, PathResource, PathScope } from "../model/index.ts";
import { PathClassifier } from "./classify-path.ts";

const TEMP = ["/tmp", "/var/tmp", "/private/tmp", "/private/var/folders", "/var/folders", "/dev/shm"];
const DEVICE = ["/dev", "/proc", "/sys"];
const SYSTEM = [
  "/bin",
  "/boot",
  "/cdrom",
  "/efi",
  "/etc",
  "/lib",
  "/lib32",
  "/lib64",
  "/libx32",
  "/opt",
  "/run",
  "/sbin",
  "/snap",
  "/usr",
  "/var",
  "/nix",
  "/System",
  "/Library",
  "/Applications",
  "/private",
  "/cores",
];

/** Configuration files that are secret only when they hold a credential. Checked by content, where it can be read. */
const SECRET_BY_CONTENT: ReadonlyMap<string, RegExp> = new Map([
  [".npmrc", /_authToken\s*=\s*(?!\$\{)|_password|_auth\s*=|:_secret/],
  [".yarnrc.yml", /npmAuthToken:\s*(?!["']?\$\{)|npmAuthIdent/],
  ["auth.json", /token|password|secret|oauth|basic/i],
  ["credentials.json", /secret|private_key|token|password/i],
  ["secrets.yaml", /./],
]);
const CONTENT_LIMIT = 64 * 1024;

/** Names in the home and workspace that a hard link could be another name of. */
const LINKED_SECRETS = [
  ".ssh/id_rsa",
  ".ssh/id_ed25519",
  ".ssh/id_ecdsa",
  ".aws/credentials",
  ".netrc",
  ".npmrc",
  ".git-credentials",
  ".pgpass",
  ".kube/config",
  ".docker/config.json",
  ".env",
  ".env.local",
  ".env.production",
];

/** The one set that makes rules milder: what a build makes again. */
const REMADE = "build-output";

const classifier = new PathClassifier();

/** Says what a path is: where it really leads, in which scope it lies, to which named sets it belongs. */
export class PathLocator {
  readonly #facts: Facts;
  readonly #root: string;
  readonly #ignoreCase: boolean;
  readonly #known = new Map<string, PathResource>();
  readonly #temps: readonly string[];
  /** Worked out when the first path is asked for: many actions name none. */
  #own: readonly string[] | undefined;
  #isMisnamed: boolean | undefined;

  /** @param root the folder of the session, absolute. */
  constructor(facts: Facts, root: string) {
    this.#facts = facts;
    this.#root = canonicalPath(root, "/", facts)?.path ?? root;
    this.#ignoreCase = facts.platform !== "linux";
    const own = facts.variable("TMPDIR");
    this.#temps = own?.startsWith("/") === true && own.length > 4 ? [...TEMP, absolutePath(own, "/")] : TEMP;
  }

  /** Where the guard's own folders lead. */
  get #guardFolders(): readonly string[] {
    this.#own ??= (this.#facts.guard?.folders ?? []).map((folder) => canonicalPath(folder, "/", this.#facts)?.path ?? folder);
    return this.#own;
  }

  /** A folder above the session's makes what lies below it look harmless: `~/build/project`, `~/fixtures/project`, `/tmp/project`. */
  get #isRootMisnamed(): boolean {
    if (this.#isMisnamed === undefined) {
      const probe = classifier.sets(`${this.#root}/x.key`, this.#facts.home, this.#ignoreCase);
      this.#isMisnamed = this.#root !== "/" && (probe.includes(REMADE) || !probe.includes("secrets"));
    }
    return this.#isMisnamed;
  }

  get root(): string {
    return this.#root;
  }

  /** Where a canonical path lies. */
  scope(path: string): PathScope {
    if (this.#root !== "/" && isInside(path, this.#root)) return "workspace";
    if (this.#temps.some((folder) => isInside(path, folder))) return "temp";
    if (isInside(path, this.#facts.home) && this.#facts.home !== "/") return "home";
    if (DEVICE.some((folder) => isInside(path, folder))) return "device";
    if (path === "/" || SYSTEM.some((folder) => isInside(path, folder))) return "system";
    return "outside";
  }

  /** The resource for a path as written, relative to `cwd`. */
  locate(written: string, cwd: string): PathResource {
    const key = `${cwd}\n${written}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = this.#locate(written, cwd);
    this.#known.set(key, made);
    return made;
  }

  /**
   * The resource for a pattern: all that `*` and `**` match below its literal start.
   * @param pattern absolute, with `\` before literal glob characters
   */
  locatePattern(pattern: string): PathResource {
    const start = pattern.search(/[*?[]/);
    const literal = (start === -1 ? pattern : pattern.slice(0, start)).replace(/\\(.)/g, "$1");
    const folder = literal.slice(0, literal.lastIndexOf("/") + 1) || "/";
    const canonical = canonicalPath(folder, "/", this.#facts);
    const tail = pattern.slice(pattern.lastIndexOf("/", start === -1 ? undefined : start) + 1);
    const path = `${canonical?.path === "/" ? "" : (canonical?.path ?? "")}/${tail}`;
    const sets = this.sets(path);
    const mayBeSecret = !sets.includes("secrets") && !path.endsWith("/**") && this.#mayBeSecret(path);
    return { type: "path", path, scope: this.scope(canonical?.path ?? "/"), sets: mayBeSecret ? [...sets, "secrets"] : sets, isPattern: true };
  }

  /** True for the guard's own program and state, wherever they lie. */
  #isGuard(path: string): boolean {
    return this.#guardFolders.some((folder) => isInside(path, folder));
  }

  /** True when the guard's own program or state lies below a folder. */
  holdsGuard(folder: string): boolean {
    return this.#guardFolders.some((own) => isInside(own, folder));
  }

  /** Named sets of a canonical path, hard links and content of doubtful files taken into account. */
  sets(path: string): readonly string[] {
    const known = this.#classified(path);
    const sets = this.#isGuard(path) && !known.includes("guard") ? [...known, "guard"] : known;
    if (!sets.includes("secrets")) return sets;
    const test = SECRET_BY_CONTENT.get(baseName(path));
    if (test === undefined || !isInside(path, this.#root)) return sets;
    const text = this.#facts.readText(path, CONTENT_LIMIT);
    return text === undefined || test.test(text) ? sets : sets.filter((name) => name !== "secrets");
  }

  /** Named sets by the path alone. Folders above the session's own add sets, and take none away: that a project lies below `build` says nothing of its files. */
  #classified(path: string): readonly string[] {
    const all = classifier.sets(path, this.#facts.home, this.#ignoreCase);
    if (!this.#isRootMisnamed || !isInside(path, this.#root)) return all;
    const below = classifier.sets(`/w${path.slice(this.#root.length)}`, this.#facts.home, this.#ignoreCase);
    return [...new Set([...all.filter((name) => name !== REMADE), ...below])];
  }

  /** True when a glob fits a secret at a fixed place, or is aimed at one that may lie anywhere. */
  #mayBeSecret(pattern: string): boolean {
    const home = this.#facts.home;
    const isOwn = isInside(pattern.slice(0, pattern.search(/[*?[]/)), this.#root);
    return (!isOwn && classifier.mayMatchAnchored(pattern, home, "secrets")) || classifier.mayMatchFloating(pattern, "secrets");
  }

  /** Sets whose members at fixed places lie below a folder. */
  setsBelow(folder: string): ReturnType<PathClassifier["setsBelow"]> {
    return classifier.setsBelow(folder, this.#facts.home);
  }

  #locate(written: string, cwd: string): PathResource {
    const canonical = canonicalPath(written, cwd, this.#facts);
    if (canonical === undefined) {
      return { type: "path", path: written, scope: "unknown", sets: [], written };
    }
    const asWritten = absolutePath(written, cwd);
    const sets = new Set(this.sets(canonical.path));
    if (asWritten !== canonical.path) for (const name of this.sets(asWritten)) sets.add(name);
    if (!sets.has("secrets") && this.#isLinkedSecret(canonical.path)) sets.add("secrets");
    return {
      type: "path",
      path: canonical.path,
      scope: this.scope(canonical.path),
      sets: [...sets],
      ...(written === canonical.path ? {} : { written }),
    };
  }

  /** True when the file is a hard link to a secret at one of the usual places. */
  #isLinkedSecret(path: string): boolean {
    const own = this.#facts.lookAt(path);
    if (own === undefined || own.kind !== "file" || own.links < 2) return false;
    const folders = [this.#facts.home, this.#root, parentOf(path)];
    return folders.some((folder) => LINKED_SECRETS.some((name) => this.#facts.lookAt(`${folder}/${name}`)?.identity === own.identity));
  }
}

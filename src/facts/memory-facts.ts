import type { Facts, FileFacts } from "../model/index.ts";
import { absolutePath, baseName, parentOf } from "./canonical-path.ts";

/** A world that exists only in memory: for tests, for a policy playground, for commands judged without a machine. */
export interface MemoryWorld {
  /** Text of each file by absolute path; folders are implied. */
  readonly files?: Readonly<Record<string, string>>;
  /** Folders that hold nothing. */
  readonly folders?: readonly string[];
  /** Symlinks: absolute path → target as written. */
  readonly links?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly home?: string;
  readonly user?: string;
  readonly platform?: Facts["platform"];
  readonly now?: () => number;
  /** Folders of this product, port and processes of its daemon. */
  readonly guard?: { readonly folders?: readonly string[]; readonly port?: number; readonly processes?: readonly number[] };
}

/** Facts about a world in memory. */
export function memoryFacts(world: MemoryWorld = {}): Facts {
  const { guard } = world;
  const nodes = new Map<string, FileFacts["kind"]>([["/", "directory"]]);
  const children = new Map<string, Set<string>>();
  const add = (path: string, kind: FileFacts["kind"]): void => {
    nodes.set(path, kind);
    for (let at = path; at !== "/"; at = parentOf(at)) {
      const parent = parentOf(at);
      const names = children.get(parent) ?? new Set();
      children.set(parent, names.add(baseName(at)));
      if (!nodes.has(parent)) nodes.set(parent, "directory");
    }
  };
  const files = world.files ?? {};
  const links = world.links ?? {};
  for (const path of Object.keys(files)) add(absolutePath(path, "/"), "file");
  for (const path of Object.keys(links)) add(absolutePath(path, "/"), "link");
  for (const path of world.folders ?? []) add(absolutePath(path, "/"), "directory");
  return {
    platform: world.platform ?? "linux",
    home: world.home ?? "/home/dev",
    user: world.user ?? "dev",
    lookAt(path) {
      const kind = nodes.get(path);
      return kind === undefined ? undefined : { kind, size: files[path]?.length ?? 0, links: 1, identity: path, modifiedMs: 0 };
    },
    linkTarget: (path) => links[path],
    readText(path, limit) {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      return text === undefined || text.length > limit ? undefined : text;
    },
    list(path, limit) {
      const names = children.get(path);
      return names === undefined ? (nodes.get(path) === "directory" ? [] : undefined) : [...names].slice(0, limit);
    },
    variable: (name) => (Object.hasOwn(world.variables ?? {}, name) ? world.variables?.[name] : undefined),
    now: world.now ?? ((): number => Date.now()),
    ...(guard === undefined
      ? {}
      : {
          guard: {
            folders: guard.folders ?? [],
            isPort: (port: number) => port === guard.port,
            isProcess: (pid: number) => guard.processes?.includes(pid) === true,
          },
        }),
  };
}

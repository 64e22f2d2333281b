import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml } from "yaml";
import type { ServerEntry } from "./entry.ts";
import { identityOf } from "./identity.ts";
import { configFolders, configLocations, type ConfigScope, type Machine } from "./locations.ts";
import { packageSource, type PackageSource } from "./package-source.ts";
import { readConfig, serversIn, type ReadConfig } from "./read-config.ts";

/** A server as one file configures it for one agent. */
export interface ConfiguredServer {
  readonly agent: string;
  readonly scope: ConfigScope;
  readonly file: string;
  readonly entry: ServerEntry;
  /** Digest that approvals and pins are about; absent where nothing can be started. */
  readonly identity?: string;
  readonly starts?: PackageSource;
}

/** A file that could not be read as a configuration. */
export interface BrokenConfig {
  readonly agent: string;
  readonly file: string;
  readonly why: string;
}

export interface Inventory {
  readonly servers: readonly ConfiguredServer[];
  readonly broken: readonly BrokenConfig[];
  /** Files that were there and were read. */
  readonly files: readonly string[];
}

const LARGEST = 64 * 1024 * 1024;
const MOST_FILES = 2000;

/** A file's text; `undefined` where there is none. What is no plain file is an error: a pipe would hold the reader. */
function textOf(file: string): string | undefined {
  let handle: number;
  try {
    handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new Error(`it cannot be opened (${code ?? "error"})`, { cause: error });
  }
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) throw new Error("it is no plain file");
    if (found.size > LARGEST) throw new Error("it is larger than 64 MiB");
    return readFileSync(handle, "utf8");
  } finally {
    closeSync(handle);
  }
}

function filesIn(folder: string, names: readonly string[], depth: number): string[] {
  const out: string[] = [];
  const walk = (path: string, left: number): void => {
    if (out.length >= MOST_FILES) return;
    let entries;
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch {
      return;
    }
    for (const one of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (one.isDirectory() && left > 0 && one.name !== "node_modules" && one.name !== ".git") walk(join(path, one.name), left - 1);
      else if (one.isFile() && names.some((name) => (name.startsWith("*") ? one.name.endsWith(name.slice(1)) : one.name === name)))
        out.push(join(path, one.name));
    }
  };
  walk(folder, depth);
  return out;
}

/** Servers in the head of an agent's description in Markdown. */
function fromFrontmatter(text: string): ReadConfig {
  const head = /^---\r?\n([^]{1,65536}?)\r?\n---/.exec(text)?.[1];
  if (head === undefined || !/mcpServers/.test(head)) return { servers: [] };
  try {
    const value: unknown = parseYaml(head, { maxAliasCount: 20 });
    return { servers: serversIn(value) };
  } catch (error) {
    return { servers: [], problem: `its head is no YAML (${(error as Error).message.split("\n", 1)[0]!.slice(0, 120)})` };
  }
}

function identified(entry: ServerEntry): Pick<ConfiguredServer, "identity" | "starts"> {
  if (entry.transport === undefined) return {};
  try {
    return { identity: identityOf(entry.transport), ...(entry.transport.type === "stdio" ? { starts: packageSource(entry.transport) } : {}) };
  } catch {
    // Text that is no Unicode has no digest, so it can never be approved.
    return {};
  }
}

/**
 * Every server in the configuration files of the known agents, on the machine and in a repository. Starts nothing. Files that
 * cannot be read are told of; what could be made out of them counts all the same.
 * @param from folder in which an agent would be started
 * @param root root of the repository; the same folder where there is none
 */
export function takeInventory(machine: Machine, from: string, root: string): Inventory {
  const servers: ConfiguredServer[] = [];
  const broken: BrokenConfig[] = [];
  const files: string[] = [];
  const places = [
    ...configLocations(machine, from, root),
    ...configFolders(machine, root).flatMap(({ folder, names, depth, ...rest }) => filesIn(folder, names, depth).map((file) => ({ ...rest, file }))),
  ];
  for (const { agent, scope, file, format } of places) {
    try {
      const text = textOf(file);
      if (text === undefined) continue;
      files.push(file);
      const read = format === "frontmatter" ? fromFrontmatter(text) : readConfig(text, format);
      if (read.problem !== undefined) broken.push({ agent, file, why: read.problem });
      for (const entry of read.servers)
        servers.push({ agent, scope: scope === "user" && entry.project !== undefined ? "local" : scope, file, entry, ...identified(entry) });
    } catch (error) {
      broken.push({ agent, file, why: (error as Error).message.slice(0, 200) });
    }
  }
  return { servers, broken, files };
}

import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Effect } from "../../model/index.ts";
import { bytesHold } from "./disguises.ts";
import type { KnownSecrets } from "./known-secrets.ts";

/** Larger files are not read while somebody waits; what flowed into them is still known. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_FILES = 400;

/** Reads what a call would send, to see whether a known value is in it. */
class CarriedFiles {
  readonly #known: KnownSecrets;
  readonly #seen = new Map<string, boolean>();
  #bytes = MOST_BYTES;
  #files = MOST_FILES;

  constructor(known: KnownSecrets) {
    this.#known = known;
  }

  hold(path: string): boolean {
    const seen = this.#seen.get(path);
    if (seen !== undefined) return seen;
    this.#seen.set(path, false);
    const found = this.#look(path);
    this.#seen.set(path, found);
    return found;
  }

  #look(path: string): boolean {
    this.#files -= 1;
    if (this.#files < 0) return false;
    try {
      const { size, isFile, isFolder } = kindOf(path);
      if (isFolder) return readdirSync(path).some((name) => name !== ".git" && name !== "node_modules" && this.hold(join(path, name)));
      if (!isFile || size > this.#bytes) return false;
      this.#bytes -= size;
      return bytesHold(readFileSync(path), this.#known);
    } catch {
      // It is not there or may not be read: then it is not sent either.
      return false;
    }
  }
}

function kindOf(path: string): { readonly size: number; readonly isFile: boolean; readonly isFolder: boolean } {
  const found = lstatSync(path);
  return { size: found.size, isFile: found.isFile(), isFolder: found.isDirectory() };
}

/** The effects, those that send a file with a known value in it, in whatever form or archive, with a flow that says so. */
export function withCarried(effects: readonly Effect[], known: KnownSecrets): readonly Effect[] {
  const files = new CarriedFiles(known);
  const read = effects.flatMap(({ kind, resource }) => (kind === "fs.read" && resource.type === "path" && resource.isPattern !== true ? [resource.path] : []));
  return effects.map((effect) => {
    const isServer = effect.kind === "mcp.call";
    if (!isServer && effect.kind !== "net.send" && effect.kind !== "infra.change") return effect;
    if (effect.flows.some(({ from }) => from === "secrets")) return effect;
    const named = effect.flows.flatMap(({ name }) => (name?.startsWith("/") === true ? [name] : []));
    const path = [...named, ...(isServer ? read : [])].find((one) => files.hold(one));
    return path === undefined ? effect : { ...effect, flows: [...effect.flows, { from: "secrets", name: path }] };
  });
}

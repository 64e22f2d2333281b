import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../model/index.ts";
import { baselinePolicy, DEFAULT_BASELINE, readCompiledPolicy, type CompiledPolicy, type Layer } from "../policy/index.ts";
import { sha256 } from "../record/index.ts";
import type { PolicyPlace } from "./policy-places.ts";
import { storePolicy } from "./store-policy.ts";

/** The text of one policy file. */
export interface PolicyText {
  readonly layer: Layer;
  readonly path: string;
  readonly text: string;
}

/** Compiles the texts; throws a `UserError` that says where and what is wrong. */
export type CompilePolicy = (texts: readonly PolicyText[]) => CompiledPolicy;

const MAX_SOURCE = 1024 * 1024;

/** The file's text, `undefined` when there is none. One that is there and cannot be read is not taken for missing. */
function readSource({ layer, path }: PolicyPlace): PolicyText | undefined {
  try {
    const file = openSync(path, "r");
    try {
      const { size } = fstatSync(file);
      if (size > MAX_SOURCE)
        throw new UserError([
          {
            code: "policy-too-large",
            message: "the policy file is larger than 1 MB",
            help: "make it smaller",
            file: path,
          },
        ]);
      return { layer, path, text: readFileSync(file, "utf8") };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (error instanceof UserError) throw error;
    throw new UserError([
      {
        code: "policy-unreadable",
        message: `the policy file cannot be read (${code ?? "error"})`,
        help: "make it readable for the user of the agent",
        file: path,
      },
    ]);
  }
}

/** True when every file that the policy was made from, those it extends included, still says the same. */
function isCurrent({ sources }: CompiledPolicy): boolean {
  return sources.every(({ layer, path, digest }) => sha256(readSource({ layer, path })?.text ?? "").startsWith(digest));
}

/** A compiled policy that `storePolicy` put there; `undefined` when there is none, or none that only this user could have written. Never throws. */
export function storedPolicy(path: string): CompiledPolicy | undefined {
  try {
    const file = openSync(path, "r");
    try {
      const found = fstatSync(file);
      const isOwn = process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o022) === 0);
      if (!isOwn || !found.isFile()) return undefined;
      const stored = readFileSync(file, "utf8");
      const cut = stored.indexOf("\n");
      const body = stored.slice(cut + 1);
      if (cut === -1 || stored.slice(0, cut) !== sha256(body)) return undefined;
      const read = readCompiledPolicy(body);
      return read.ok ? read.policy : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/**
 * The policy that holds now. YAML is compiled when a file has changed; between changes the compiled form is
 * taken from the state folder, under a name that is made of the digests of all files.
 * Throws a `UserError` when the policy is broken: no policy is not an empty policy.
 * @param build identifies this build of the product, whose baselines go into the compiled form.
 */
export function loadPolicy(places: readonly PolicyPlace[], stateFolder: string, build: string, compile: CompilePolicy): CompiledPolicy {
  const texts = places.map(readSource).filter((text) => text !== undefined);
  if (texts.length === 0) return baselinePolicy(DEFAULT_BASELINE);
  const key = sha256(JSON.stringify([build, ...texts.map(({ layer, path, text }) => [layer, path, sha256(text)])]));
  const path = join(stateFolder, "policy", `${key}.json`);
  const cached = storedPolicy(path);
  if (cached !== undefined && isCurrent(cached)) return cached;
  const policy = compile(texts);
  storePolicy(path, policy);
  return policy;
}

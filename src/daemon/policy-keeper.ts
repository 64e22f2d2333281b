import { statSync } from "node:fs";
import { join } from "node:path";
import { loadPolicy, reasonOf, storedPolicy, storePolicy, type CompilePolicy, type PolicyPlace } from "../hook/index.ts";
import { UserError } from "../model/index.ts";
import type { CompiledPolicy } from "../policy/index.ts";
import { sha256 } from "../record/index.ts";
import { daemonPaths } from "./daemon-folder.ts";

/** Workspaces whose policies are kept ready. */
const MAX_KEPT = 64;
/** A file that changed so recently may change again within the same tick of the file system's clock: it is read again. */
const SETTLED_MS = 1500;
/** Between two tries of a broken policy whose files have not changed. */
const RETRY_MS = 2000;

/** A policy that has become broken, or whole again. */
export interface PolicyNews {
  /** The project's policy file, which names the workspace. */
  readonly place: string;
  /** Why the new policy is broken; `undefined`: it is whole again. */
  readonly problem: string | undefined;
  /** The policy that goes on holding; `undefined`: none, every call is refused. */
  readonly holds: string | undefined;
}

interface Kept {
  readonly marks: string;
  readonly policy: CompiledPolicy | undefined;
  readonly problem: UserError | undefined;
  /** When a broken one was tried; what it extends may be mended without a change of the files that are known. */
  readonly triedAt?: number;
}

/** What tells one state of a file from another: replaced, written, or only its times set back (the change time cannot be). */
function markOf(path: string): { readonly mark: string; readonly changedMs: number } {
  try {
    // Most places hold no file, and an error takes longer to make than the question.
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (found === undefined) return { mark: "ENOENT", changedMs: 0 };
    const { ino, size, mtimeNs, ctimeNs, ctimeMs } = found;
    return { mark: `${ino} ${size} ${mtimeNs} ${ctimeNs}`, changedMs: Number(ctimeMs) };
  } catch (error) {
    return { mark: (error as NodeJS.ErrnoException).code ?? "error", changedMs: 0 };
  }
}

function marksOf(paths: readonly string[]): { readonly marks: string; readonly isSettled: boolean } {
  const found = paths.map(markOf);
  const newest = Math.max(0, ...found.map(({ changedMs }) => changedMs));
  return { marks: found.map(({ mark }) => mark).join("\n"), isSettled: Math.abs(Date.now() - newest) > SETTLED_MS };
}

/**
 * The compiled policies of the workspaces that the daemon serves. Each call looks whether a file has changed; between
 * changes nothing is read. A new policy that is broken does not take effect: the last good one goes on holding, in this
 * process and the next, and `onNews` is told. Where there never was a good one, every call is refused.
 */
export class PolicyKeeper {
  readonly #stateFolder: string;
  readonly #build: string;
  readonly #compile: CompilePolicy;
  readonly #onNews: (news: PolicyNews) => void;
  readonly #kept = new Map<string, Kept>();

  constructor(stateFolder: string, build: string, compile: CompilePolicy, onNews: (news: PolicyNews) => void) {
    this.#stateFolder = stateFolder;
    this.#build = build;
    this.#compile = compile;
    this.#onNews = onNews;
  }

  /** The policy that holds. Throws a `UserError` when there is none. */
  policyFor(places: readonly PolicyPlace[]): CompiledPolicy {
    const paths = places.map(({ path }) => path);
    const key = paths.join("\n");
    const before = this.#kept.get(key);
    const sources = before?.policy?.sources.map(({ path }) => path).filter((path) => !paths.includes(path)) ?? [];
    const now = marksOf([...paths, ...sources]);
    if (before !== undefined && before.marks === now.marks && !isDue(before)) return this.#held(before);
    let kept: Kept;
    try {
      const policy = loadPolicy(places, this.#stateFolder, this.#build, this.#compile);
      const read = marksOf([...paths, ...policy.sources.map(({ path }) => path).filter((path) => !paths.includes(path))]);
      // The files may have changed while they were read: what is kept then fits no later look.
      const isSame = read.marks.startsWith(marksOf(paths).marks) && read.isSettled;
      kept = { marks: isSame ? read.marks : "", policy, problem: undefined };
      if (before?.policy?.hash !== policy.hash) storePolicy(this.#goodFile(key), policy);
      if (before?.problem !== undefined) this.#onNews({ place: placeOf(places), problem: undefined, holds: policy.hash });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      kept = { triedAt: Date.now(), marks: now.isSettled ? now.marks : "", policy: before?.policy ?? storedPolicy(this.#goodFile(key)), problem: error };
      if (before?.problem?.message !== error.message) this.#onNews({ place: placeOf(places), problem: reasonOf(error), holds: kept.policy?.hash });
    }
    if (this.#kept.size >= MAX_KEPT && !this.#kept.has(key)) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(key, kept);
    return this.#held(kept);
  }

  #held({ policy, problem }: Kept): CompiledPolicy {
    if (policy !== undefined) return policy;
    throw problem!;
  }

  #goodFile(key: string): string {
    return join(daemonPaths(this.#stateFolder).policies, `${sha256(key).slice(0, 40)}.json`);
  }
}

/** True when a broken policy is to be compiled again. */
function isDue({ triedAt }: Kept): boolean {
  return triedAt !== undefined && Math.abs(Date.now() - triedAt) > RETRY_MS;
}

function placeOf(places: readonly PolicyPlace[]): string {
  return (places.find(({ layer }) => layer === "project") ?? places[0])?.path ?? "";
}

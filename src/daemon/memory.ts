import { setFlagsFromString } from "node:v8";
import type { ResourceLimits } from "node:worker_threads";

/**
 * Flags of the runtime for the daemon's process. Short-lived objects get 3 MB at most: the main thread would otherwise keep up to 48 MB for them, because it has no
 * limits of its own as the others have.
 */
const FLAGS: readonly string[] = ["--max-semi-space-size=1"];

/**
 * Variables that only count when the process starts (mallopt(3)). Every thread would get an arena of its own for what is not a JavaScript object, up to eight
 * for each core, and keep what it has freed there; two are shared without a loss that could be measured.
 */
export const MEMORY_VARIABLES: Readonly<Record<string, string>> = { MALLOC_ARENA_MAX: "2", MALLOC_TRIM_THRESHOLD_: "262144" };

/** The command that runs the daemon in the foreground, with what keeps it small. */
export function daemonCommand(runtime: string, file: string, stateFolder: string): readonly [string, ...string[]] {
  return [runtime, ...FLAGS, file, "run", "--state", stateFolder];
}

/** Makes the limits of threads count, over which a flag of the process goes. To be called before the first of them starts. */
export function letThreadsHaveLimits(): void {
  // The main thread has its own already. 0: as if the flag had not been given.
  setFlagsFromString("--max-semi-space-size=0");
}

/**
 * What a decision thread may take; under load one has 29 MB. One that needs more is ended, and its calls are refused. A limit that V8's parser of JSON could reach would
 * end the daemon: it is far above what `Decider` lets it read.
 */
export const DECISION_LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 3 };

/** What the sequencer's thread may take: it reads 1 MiB of the spool at a time. */
export const SEQUENCER_LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 4 };

/** Flags of the process that detects: what the correlations remember is bounded, and mostly small. */
export const DETECTION_FLAGS: readonly string[] = ["--max-old-space-size=384", "--max-semi-space-size=4"];

/**
 * What telemetry's thread may take: requests of 64 MiB are held at most, and each takes several times its size while it is read. With less room for short-lived
 * objects than a request needs they are moved on to the old ones, and reading takes twice as long.
 */
export const TELEMETRY_LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 16 };

/** What the console's thread may take: a page of events, a session, the record in figures. */
export const CONSOLE_LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 16 };

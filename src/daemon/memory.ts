import type { ResourceLimits } from "node:worker_threads";

/**
 * Flags of the runtime for the daemon's process. Short-lived objects of each thread get 3 MB at most: half a dozen threads that are busy at once would
 * otherwise keep up to 48 MB each for them.
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

/**
 * What a decision thread may take; under load one has 29 MB. One that needs more is ended, and its calls are refused. A limit that V8's parser of JSON could reach would
 * end the daemon: it is far above what `Decider` lets it read.
 */
export const DECISION_LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 4 };

/** What the sequencer's thread may take: it reads 1 MiB of the spool at a time. */
export const SEQUENCER_LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 2 };

/** What the detection thread may take: what the correlations remember is bounded, and mostly small. */
export const DETECTION_LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 8 };

/** What telemetry's thread may take: requests of 64 MiB are held at most, and each takes several times its size while it is read. */
export const TELEMETRY_LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 16 };

/** What the console's thread may take: a page of events, a session, the record in figures. */
export const CONSOLE_LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 16 };

export type { Gunzip } from "./decoded.ts";
export { TIERS, type Kind, type Tier } from "./kind.ts";
export { allKinds, kindOf } from "./kinds/index.ts";
export { formsOf, KnownValues, type KnownDigests, type Sought } from "./known-values.ts";
export { createScanner, type ScanOptions, type Scanner, type ScannerOptions, type SecretFinding } from "./scanner.ts";
export { createStream, type SecretStream } from "./stream.ts";
export { applyIgnores, ignoresIn, type Ignore, type Sorted } from "./ignores.ts";
export { markOf, marksOn, readBaseline, type Baseline, type BaselineEntry, type Digest } from "./baseline.ts";

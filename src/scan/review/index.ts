export { DIFF_LIMITS, readDiff, type ReadDiff } from "./read-diff.ts";
export { reviewChange, type ReviewOptions } from "./review-change.ts";

export { decide, type DecideOutput, type GuardState } from "./decide.ts";
export { effectPhrase } from "./phrases.ts";

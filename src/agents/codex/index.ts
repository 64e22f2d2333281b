export { adapter } from "./adapter.ts";
export { setup } from "./setup.ts";
export { readTranscript } from "./transcript.ts";

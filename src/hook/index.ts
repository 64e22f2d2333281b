export { partLoader, useFewerCompilers } from "./load-part.ts";
export { nodeFacts } from "./node-facts.ts";
export { loadPolicy, type CompilePolicy } from "./policy-cache.ts";
export { policyPlaces, type PolicyPlace } from "./policy-places.ts";
export { principalsOf, versionOf } from "./principals.ts";
export { reasonOf, runHook, type HookWorld } from "./run-hook.ts";
export { readInput, writeAll } from "./standard-io.ts";
export { workspaceOf } from "./workspace.ts";

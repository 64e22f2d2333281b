export { nodeFacts } from "./node-facts.ts";
export { loadPolicy, type CompilePolicy, type PolicyText } from "./policy-cache.ts";
export { policyPlaces, type PolicyPlace } from "./policy-places.ts";
export { principalsOf } from "./principals.ts";
export { reasonOf, runHook, type HookWorld } from "./run-hook.ts";
export { workspaceOf } from "./workspace.ts";

export { answerHeldCall, giveGrant, revokeGrant, sweepHeldCalls } from "./answers.ts";
export { nodeFacts } from "./node-facts.ts";
export { policyPlaces, type PolicyPlace } from "./policy-places.ts";
export { policyWithGrants } from "./policy-with-grants.ts";
export { runHook, type HookWorld } from "./run-hook.ts";
export { workspaceOf } from "./workspace.ts";

export { CHAIN_KINDS, findChains, type Chain, type ChainKind, type ChainWorld, type Control, type Hop } from "./find-chains.ts";
export { mermaidGraph } from "./graph.ts";
export { reachOf, type ReachOptions, type ReachTool, type ServerReach } from "./reach.ts";
export { triggeredWorkflow, triggeredWorkflows, type TriggeredWorkflow } from "./workflows.ts";

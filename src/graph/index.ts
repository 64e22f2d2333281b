export { ledTo, reachedBy, sessionGraph, type GraphTarget } from "./build.ts";
export { type ActionGraph, type EdgeType, type GraphEdge, type GraphNode, type NodeType } from "./graph.ts";
export { graphMermaid } from "./mermaid.ts";

export { type ActionGraph, type EdgeType, type GraphEdge, type GraphNode, type NodeType } from "./graph.ts";

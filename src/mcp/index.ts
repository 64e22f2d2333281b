export type { DefinitionMethod, JsonObject, Passage, Passing, ProtocolEra, Route, ServerConfig, ServerTransport, TrafficJudge } from "./traffic.ts";

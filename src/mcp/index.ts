export type { DefinitionMethod, JsonObject, Judged, Passage, Passing, ProtocolEra, Route, ServerConfig, ServerTransport, TrafficJudge } from "./traffic.ts";

import type { JSX } from "preact";
import { AgentsScreen, ApiScreen } from "./agents.tsx";
import { ApprovalsScreen } from "./approvals.tsx";
import { AuditScreen } from "./audit.tsx";
import { EventsScreen } from "./events.tsx";
import { FindingsScreen } from "./findings.tsx";
import { GraphScreen } from "./graph.tsx";
import { IncidentsScreen } from "./incidents.tsx";
import { LiveScreen } from "./live.tsx";
import { OverviewScreen } from "./overview.tsx";
import { PolicyScreen } from "./policy.tsx";
import { ResponsesScreen } from "./respond.tsx";
import { ServersScreen } from "./servers.tsx";
import { SessionsScreen } from "./sessions.tsx";

export interface ScreenProps {
  /** What follows the screen's name in the address. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

export interface Screen {
  readonly name: string;
  readonly title: string;
  /** Pressed after `g`. */
  readonly key: string;
  readonly group: "look" | "act" | "govern";
  readonly show: (props: ScreenProps) => JSX.Element;
}

export const SCREENS: readonly Screen[] = [
  { name: "overview", title: "Overview", key: "o", group: "look", show: OverviewScreen },
  { name: "live", title: "Live", key: "l", group: "look", show: LiveScreen },
  { name: "events", title: "Events", key: "e", group: "look", show: EventsScreen },
  { name: "sessions", title: "Sessions", key: "s", group: "look", show: SessionsScreen },
  { name: "graph", title: "Action graph", key: "t", group: "look", show: GraphScreen },
  { name: "approvals", title: "Approvals", key: "a", group: "act", show: ApprovalsScreen },
  { name: "findings", title: "Findings", key: "f", group: "act", show: FindingsScreen },
  { name: "incidents", title: "Incidents", key: "i", group: "act", show: IncidentsScreen },
  { name: "responses", title: "Responses", key: "r", group: "act", show: ResponsesScreen },
  { name: "policy", title: "Policy", key: "p", group: "govern", show: PolicyScreen },
  { name: "servers", title: "Tool servers", key: "m", group: "govern", show: ServersScreen },
  { name: "agents", title: "Agents", key: "c", group: "govern", show: AgentsScreen },
  { name: "audit", title: "Audit", key: "v", group: "govern", show: AuditScreen },
  { name: "api", title: "API", key: "h", group: "govern", show: ApiScreen },
];

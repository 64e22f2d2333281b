import { existsSync } from "node:fs";
import { factsState, higherTier, PROVIDER_PLANS, type DataTier } from "../content/index.ts";
import { UserError, type ActionEvent } from "../model/index.ts";
import { spooledEvents } from "../record/index.ts";
import { dataPolicy } from "./data-policy.ts";
import { choosePolicy } from "./policy-source.ts";
import type { OpenRecord } from "./record-source.ts";

/** One agent in one project. */
interface Row {
  readonly project: string;
  readonly root: string | undefined;
  readonly agent: string;
  readonly sessions: Set<string>;
  first: number;
  last: number;
  /** What its sessions have taken in. */
  tier: DataTier;
  readonly hosts: Set<string>;
  readonly servers: Set<string>;
}

export interface Register {
  readonly rows: readonly Row[];
  readonly unreadable: number;
}

/** More hosts of one project say nothing that the count does not. */
const MOST_NAMES = 200;

/** The light of what an event's session had taken in by then. */
function seenTier({ labels = [] }: ActionEvent): DataTier {
  return labels.reduce<DataTier>((most, label) => {
    if (label.type !== "sensitive") return most;
    const isRed = ["secret", "regulated", "unknown"].includes(label.class);
    return higherTier(most, isRed ? "red" : "yellow");
  }, "green");
}

/** Every event once: those that still lie in the spool, where they could not be taken in, and those of the log. */
function* eventsOf({ reader, stateFolder }: OpenRecord): Generator<{ readonly events: readonly ActionEvent[]; readonly unreadable: number }> {
  const seen = new Set<string>();
  for (const { events, unreadable } of spooledEvents(stateFolder)) {
    const fresh = events.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    yield { events: fresh, unreadable };
  }
  for (const { event } of reader.select()) if (!seen.has(event.id)) yield { events: [event], unreadable: 0 };
}

/** Which projects use which agents, and what those have taken in, from the whole record. */
export function dataRegister(record: OpenRecord): Register {
  const rows = new Map<string, Row>();
  let unreadable = 0;
  for (const { events, unreadable: bad } of eventsOf(record)) {
    unreadable += bad;
    for (const event of events) {
      const { repository, root, cwd, agent, session, ts } = event;
      const project = repository ?? root ?? cwd;
      if (project === undefined) continue;
      const key = `${project}\n${agent.name}`;
      const row = rows.get(key) ?? {
        project,
        root,
        agent: agent.name,
        sessions: new Set(),
        first: ts,
        last: ts,
        tier: "green" as DataTier,
        hosts: new Set(),
        servers: new Set(),
      };
      rows.set(key, row);
      row.sessions.add(session);
      row.first = Math.min(row.first, ts);
      row.last = Math.max(row.last, ts);
      row.tier = higherTier(row.tier, seenTier(event));
      for (const host of event.hosts ?? []) if (row.hosts.size < MOST_NAMES) row.hosts.add(host);
      if (event.mcp !== undefined && row.servers.size < MOST_NAMES) row.servers.add(event.mcp.server);
    }
  }
  return { rows: [...rows.values()].sort((a, b) => (a.project < b.project ? -1 : a.project > b.project ? 1 : a.agent < b.agent ? -1 : 1)), unreadable };
}

/** What the policies say of an agent in a project: the baselines that hold there, and the provider's plan that it works under. */
function saidOf(root: string | undefined, agent: string): { readonly policy: string; readonly plan: string } {
  if (root === undefined || !existsSync(root)) return { policy: "not on this machine", plan: "not said" };
  try {
    const names = choosePolicy({}, root).layers.flatMap(({ baselines }) => baselines);
    const { plans = {} } = dataPolicy(root);
    return { policy: [...new Set(names)].join(", ") || "no baseline", plan: planText(Object.hasOwn(plans, agent) ? plans[agent] : undefined) };
  } catch (error) {
    if (error instanceof UserError) return { policy: "a policy with errors", plan: "not said" };
    throw error;
  }
}

function planText(id: string | undefined): string {
  if (id === undefined) return "not said";
  const plan = PROVIDER_PLANS.find((one) => one.id === id);
  if (plan === undefined) return `${id} (unknown)`;
  const { isVerified, isOverdue } = factsState(plan, Date.now());
  return `${id}${isVerified ? (isOverdue ? " (overdue)" : "") : " (not verified)"}`;
}

function day(ts: number): string {
  return new Date(ts).toISOString().slice(0, 10);
}

/** The register as data. */
export function registerRecord({ rows, unreadable }: Register): unknown {
  return {
    projects: rows.map(({ project, root, agent, sessions, first, last, tier, hosts, servers }) => ({
      project,
      agent,
      tier,
      ...saidOf(root, agent),
      sessions: sessions.size,
      first: day(first),
      last: day(last),
      hosts: [...hosts].sort(),
      mcpServers: [...servers].sort(),
    })),
    unreadableLines: unreadable,
  };
}

/** The register as a person reads it. */
export function registerText({ rows, unreadable }: Register): string {
  const lines = rows.map(({ project, root, agent, sessions, first, last, tier, hosts, servers }) => {
    const others = [
      servers.size > 0 ? `MCP ${[...servers].sort().join(", ")}` : "",
      hosts.size > 0 ? `${hosts.size} ${hosts.size === 1 ? "host" : "hosts"}` : "",
    ].filter((part) => part !== "");
    const said = saidOf(root, agent);
    return `${tier.padEnd(7)} ${project}\n        ${agent}, ${sessions.size} ${sessions.size === 1 ? "session" : "sessions"}, ${day(first)} to ${day(last)}; policy: ${said.policy}; plan: ${said.plan}${others.length === 0 ? "" : `; ${others.join("; ")}`}`;
  });
  if (lines.length === 0) lines.push("the record names no project yet");
  if (unreadable > 0) lines.push(`${unreadable} lines of the record could not be read`);
  return lines.join("\n");
}

import { CHAIN_KINDS, findChains, reachOf, triggeredWorkflow, type Chain, type ServerReach } from "../../mcp/chains/index.ts";
import { identityOf, serversIn, type ConfiguredServer } from "../../mcp/servers/index.ts";
import { baselinePolicy, DEFAULT_BASELINE, type CompiledPolicy } from "../../policy/index.ts";
import type { ScanItem } from "../item.ts";
import type { ScanFinding } from "../run-rules.ts";

/** Servers that are looked at; more say nothing that these do not. */
const MOST_SERVERS = 200;
/** Many work places have such servers side by side: chains are told of, and few of them are a fault by themselves. */
export const CHAIN_SEVERITIES = {
  "untrusted-private-out": "low",
  "index-rewrite": "low",
  "staging-to-review": "low",
  "comment-to-ci": "medium",
  "shared-key": "medium",
} as const;

function serversOf(items: readonly ScanItem[]): readonly ConfiguredServer[] {
  const out: ConfiguredServer[] = [];
  for (const { kind, agent = "an agent", path, value } of items) {
    if (kind !== "mcp" && kind !== "settings" && kind !== "plugin") continue;
    for (const entry of serversIn(value)) {
      if (out.length >= MOST_SERVERS) return out;
      if (entry.transport === undefined) continue;
      try {
        out.push({ agent, scope: "project", file: path, entry, identity: identityOf(entry.transport) });
      } catch {
        // Text that is no Unicode starts no program.
      }
    }
  }
  return out;
}

function findingOf(chain: Chain, count: number, first: ConfiguredServer): ScanFinding {
  const { kind, hops, control } = chain;
  const steps = hops.map(({ at, tool, does }) => `${at}${tool === undefined ? "" : ` \`${tool}\``} ${does}`).join(", then ");
  return {
    rule: `chain/${kind}`,
    title: CHAIN_KINDS[kind],
    severity: CHAIN_SEVERITIES[kind],
    message: `${steps}${count > 1 ? ` (one of ${count} such ways)` : ""}`,
    path: first.file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    help: control.text,
    snippet: hops.map(({ at, tool }) => `${at} ${tool ?? ""}`).join(" > "),
  };
}

/**
 * Attack chains over the tool servers and workflows of the items, one finding for each kind and agent: what a session could be made to do with them together.
 * @param policy what judges the servers' tools; the usual baseline where a repository brings none
 */
export function chainFindings(items: readonly ScanItem[], policy: CompiledPolicy = baselinePolicy(DEFAULT_BASELINE)): readonly ScanFinding[] {
  const servers = serversOf(items);
  if (servers.length === 0) return [];
  const options = { policy, principal: "session", isApproved: () => true, definitionsOf: () => undefined } as const;
  const reach = servers.map((server) => reachOf(server, options)).filter((one): one is ServerReach => one !== undefined);
  const workflows = items.flatMap(({ kind, path, text }) => (kind === "workflow" ? (triggeredWorkflow(path, text) ?? []) : []));
  const groups = Map.groupBy(findChains({ servers: reach, workflows }), ({ kind, agent }) => `${kind} ${agent}`);
  return [...groups.values()].map((chains) => {
    const [chain] = chains;
    const names = new Set(chain!.hops.map(({ at }) => at));
    return findingOf(chain!, chains.length, servers.find(({ entry }) => names.has(entry.name)) ?? servers[0]!);
  });
}

import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { nodeFacts, workspaceOf } from "../hook/index.ts";
import { CHAIN_KINDS, findChains, mermaidGraph, reachOf, triggeredWorkflows, type Chain, type ServerReach } from "../mcp/chains/index.ts";
import { admissionOf, type PinnedServer, PinStore, StandingStore } from "../mcp/servers/index.ts";
import { MCP_PRINCIPALS, type McpPrincipal } from "../policy/index.ts";
import { defaultStateFolder } from "../record/index.ts";
import { fault, inventoryHere } from "./mcp-servers-here.ts";
import { choosePolicy } from "./policy-source.ts";
import { printableLine } from "./printable.ts";

function pinsOf(state: string): Readonly<Record<string, PinnedServer>> {
  try {
    return new PinStore(state).read();
  } catch (error) {
    console.error((error as Error).message);
    return {};
  }
}

function chainText({ id, kind, agent, severity, hops, control }: Chain): string {
  return [
    `${severity} ${kind} (${agent})  ${id}: ${CHAIN_KINDS[kind]}`,
    ...hops.map(
      ({ role, at, tool, does, evidence }) =>
        `  ${role.padEnd(9)} ${printableLine(at)}${tool === undefined ? "" : ` ${printableLine(tool)}`}: ${printableLine(does)}\n            ${printableLine(evidence)}`,
    ),
    `  break it: ${printableLine(control.text)} (breaks ${control.breaks})`,
  ].join("\n");
}

/** `sallyport mcp chains [--json|--graph]`: what the configured servers let a session do together. Exit 1 when a chain is open. */
export function run(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean" },
      graph: { type: "boolean" },
      cwd: { type: "string" },
      root: { type: "string" },
      home: { type: "string" },
      state: { type: "string" },
      policy: { type: "string" },
      baseline: { type: "string" },
      principal: { type: "string", default: "session" },
      limit: { type: "string", default: "20" },
    },
  });
  const { principal } = values;
  if (!MCP_PRINCIPALS.includes(principal as McpPrincipal)) throw fault(`there is no principal \`${principal}\``, `say one of ${MCP_PRINCIPALS.join(", ")}`);
  const state = values.state ?? defaultStateFolder(process.env);
  const standing = new StandingStore(state);
  const pins = pinsOf(state);
  const inventory = inventoryHere(values);
  const { root } = workspaceOf(resolve(values.cwd ?? process.cwd()), nodeFacts(process.env));
  const options = {
    policy: choosePolicy(values, root),
    principal: principal as McpPrincipal,
    isApproved: (server: (typeof inventory.servers)[number]) => admissionOf(standing, server).state === "approved",
    definitionsOf: ({ identity }: (typeof inventory.servers)[number]) =>
      identity !== undefined && Object.hasOwn(pins, identity) ? pins[identity]!.definitions : undefined,
  };
  const servers = inventory.servers
    .filter((server) => !["revoked", "quarantined"].includes(admissionOf(standing, server).state))
    .map((server) => reachOf(server, options))
    .filter((one): one is ServerReach => one !== undefined);
  const chains = findChains({ servers, workflows: triggeredWorkflows(root) });
  const unknown = [...new Set(servers.filter(({ isKnown }) => !isKnown).map(({ name }) => name))];
  if (values.graph === true) console.log(mermaidGraph(chains));
  else if (values.json === true) console.log(JSON.stringify({ chains, unknown, broken: inventory.broken }, undefined, 2));
  else {
    const limit = Number(values.limit);
    for (const chain of chains.slice(0, limit)) console.log(chainText(chain));
    if (chains.length > limit) console.log(`${chains.length - limit} more: \`--limit ${chains.length}\``);
    const controls = new Map(chains.map(({ control }) => [control.id, control]));
    if (controls.size > 0) console.log("smallest controls first:");
    for (const { text, breaks } of [...controls.values()].sort((a, b) => b.breaks - a.breaks).slice(0, 8))
      console.log(`  ${breaks} chains: ${printableLine(text)}`);
    console.log(`${chains.length} chains over ${servers.length} servers`);
    if (unknown.length > 0)
      console.log(`nothing is known of the tools of ${unknown.map(printableLine).join(", ")}: \`sallyport mcp lock\` them to have them counted`);
    for (const { file, why } of inventory.broken) console.error(`${printableLine(file)} cannot be used: ${printableLine(why)}`);
  }
  return chains.length === 0 ? 0 : 1;
}

import { parseArgs } from "node:util";
import { inspectServer, reportOf } from "../mcp/inspect/index.ts";
import {
  admissionOf,
  authorOfLine,
  type ConfiguredServer,
  PinStore,
  shownAddress,
  shownArguments,
  shownTransport,
  StandingStore,
  valueSources,
} from "../mcp/servers/index.ts";
import { defaultStateFolder } from "../record/index.ts";
import { inventoryHere } from "./mcp-servers-here.ts";
import { printableLine } from "./printable.ts";

function pinsIn(store: PinStore): { readonly has: (identity: string) => boolean; readonly why?: string } {
  try {
    const all = store.read();
    return { has: (identity) => Object.hasOwn(all, identity) };
  } catch (error) {
    return { has: () => false, why: (error as Error).message };
  }
}

/** A server as data, without any value of its environment or headers. */
function recordOf(server: ConfiguredServer, standing: StandingStore, isPinned: boolean, withAuthor: boolean): Record<string, unknown> {
  const { agent, scope, file, entry, identity, starts } = server;
  const { transport } = entry;
  const admission = admissionOf(standing, server);
  const author = withAuthor && (scope === "project" || scope === "local" || scope === "plugin") ? authorOfLine(file, entry.name) : undefined;
  const findings = inspectServer(entry);
  return {
    name: entry.name,
    agent,
    scope,
    file,
    path: entry.path,
    ...(entry.project === undefined ? {} : { project: entry.project }),
    ...(transport === undefined
      ? {}
      : transport.type === "stdio"
        ? {
            type: "stdio",
            command: transport.command,
            args: shownArguments(transport.args),
            env: valueSources(transport),
            ...(transport.cwd === undefined ? {} : { cwd: transport.cwd }),
          }
        : { type: "http", url: shownAddress(transport.url), headers: valueSources(transport) }),
    ...(starts === undefined ? {} : { starts }),
    ...(entry.headersHelper === undefined ? {} : { headersHelper: true }),
    ...(entry.unasked.length === 0 ? {} : { unasked: entry.unasked }),
    ...(entry.isDisabled ? { disabled: true } : {}),
    ...(entry.problems.length === 0 ? {} : { problems: entry.problems }),
    ...(identity === undefined ? {} : { identity }),
    approval: admission.state,
    pinned: isPinned,
    ...(author === undefined ? {} : { addedBy: author }),
    verdict: reportOf(findings).verdict,
    findings: findings.map(({ rule, severity, why }) => ({ rule, severity, why })),
  };
}

function line(server: ConfiguredServer, record: Record<string, unknown>): string {
  const { entry, scope, agent, file, identity } = server;
  const { transport } = entry;
  const what = transport === undefined ? "(neither a command nor an address)" : shownTransport(transport);
  const values = transport === undefined ? [] : valueSources(transport);
  const author = record["addedBy"] as { readonly name: string; readonly commit: string; readonly at: number } | undefined;
  const findings = record["findings"] as readonly { readonly severity: string; readonly why: string; readonly rule: string }[];
  return [
    `${printableLine(entry.name)}  ${String(record["approval"])}, ${record["pinned"] === true ? "pinned" : "not pinned"}${entry.isDisabled ? ", disabled" : ""}  ${String(record["verdict"])}`,
    `  ${agent}, ${scope}${entry.project === undefined ? "" : ` of ${printableLine(entry.project)}`}: ${printableLine(file)}`,
    `  ${printableLine(what)}`,
    ...(values.length === 0
      ? []
      : [
          `  ${transport?.type === "http" ? "headers" : "environment"}: ${values.map(({ name, source, refersTo }) => `${printableLine(name)} (${source}${refersTo === undefined ? "" : ` ${printableLine(refersTo)}`})`).join(", ")}`,
        ]),
    ...(author === undefined
      ? []
      : [`  added by ${printableLine(author.name)} in ${author.commit.slice(0, 12)}, ${new Date(author.at).toISOString().slice(0, 10)}`]),
    ...(identity === undefined ? [] : [`  identity ${identity.slice(0, 16)}`]),
    ...[...entry.problems.map((problem) => `  ! ${printableLine(problem)}`)],
    ...findings.filter(({ severity }) => severity !== "info").map(({ severity, rule, why }) => `  ${severity} ${rule}: ${printableLine(why)}`),
  ].join("\n");
}

/** `sallyport mcp list`: every server that agents on this machine and in this repository are configured to use. Exit 1 when a file cannot be read. */
export function run(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean" },
      cwd: { type: "string" },
      root: { type: "string" },
      home: { type: "string" },
      state: { type: "string" },
      agent: { type: "string", multiple: true },
      "no-blame": { type: "boolean" },
    },
  });
  const inventory = inventoryHere(values);
  const state = values.state ?? defaultStateFolder(process.env);
  const standing = new StandingStore(state);
  const pins = pinsIn(new PinStore(state));
  if (pins.why !== undefined) console.error(pins.why);
  const chosen = inventory.servers.filter(({ agent }) => values.agent === undefined || values.agent.includes(agent));
  const records = chosen.map((server) => recordOf(server, standing, server.identity !== undefined && pins.has(server.identity), values["no-blame"] !== true));
  if (values.json === true) console.log(JSON.stringify({ servers: records, broken: inventory.broken, files: inventory.files }, undefined, 2));
  else {
    chosen.forEach((server, i) => console.log(line(server, records[i]!)));
    console.log(`${chosen.length} servers in ${inventory.files.length} files`);
  }
  if (values.json !== true)
    for (const { agent, file, why } of inventory.broken) console.error(`${printableLine(file)} (${agent}) cannot be used: ${printableLine(why)}`);
  return inventory.broken.length === 0 ? 0 : 1;
}

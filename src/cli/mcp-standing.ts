import { parseArgs } from "node:util";
import { inspectServer, reportOf } from "../mcp/inspect/index.ts";
import {
  LOCK_NAME,
  PinStore,
  readLockFile,
  shownAddress,
  shownArguments,
  StandingStore,
  valueSources,
  type ConfiguredServer,
  type StandingState,
} from "../mcp/servers/index.ts";
import type { ActionEvent } from "../model/index.ts";
import { defaultStateFolder, ownEvent, RecordError, Spool } from "../record/index.ts";
import type { Approver } from "../session/index.ts";
import { fault, inventoryHere, serverNamed } from "./mcp-servers-here.ts";
import { readLock } from "./mcp-lock-file.ts";
import { ourSurroundings, personHere, whyNoPerson, type Surroundings } from "./person.ts";
import { printableLine } from "./printable.ts";

/** `npm:NAME`, `host:NAME`, …: what all servers can be banned by. */
const SUBJECT = /^(?:npm|pypi|image|git|url|program|host):\S{1,400}$/;

function event(state: StandingState, name: string, digest: string | undefined, by: Approver, why: string | undefined, now: number): ActionEvent {
  return {
    ...ownEvent("settings.change", "cli", by, now),
    session: "grants",
    subject: `mcp server ${name} ${state}`,
    decider: "person",
    reason: why ?? "",
    ...(digest === undefined ? {} : { digest }),
  };
}

/** Everything that is approved: the person must have seen it. */
function description({ entry, agent, scope, file, identity }: ConfiguredServer): string {
  const { transport } = entry;
  const findings = inspectServer(entry);
  return [
    `${printableLine(entry.name)} (${agent}, ${scope}: ${printableLine(file)})`,
    ...(transport?.type === "stdio"
      ? [`  command   ${printableLine(transport.command)}`, ...shownArguments(transport.args).map((word) => `  argument  ${printableLine(word)}`)]
      : transport === undefined
        ? []
        : [`  address   ${printableLine(shownAddress(transport.url))}`]),
    ...(transport === undefined
      ? []
      : valueSources(transport).map(
          ({ name, source, refersTo }) =>
            `  ${transport.type === "http" ? "header   " : "variable "} ${printableLine(name)} (${source}${refersTo === undefined ? "" : ` ${printableLine(refersTo)}`})`,
        )),
    ...(identity === undefined ? [] : [`  identity  ${identity}`]),
    ...findings.filter(({ score }) => score > 0).map(({ severity, rule, why }) => `  ${severity} ${rule}: ${printableLine(why)}`),
    `  judged    ${reportOf(findings).verdict}`,
  ].join("\n");
}

/** The one who decides: a person to approve; whoever it is to take away, since that can only make things stricter. */
function decider(state: StandingState, surroundings: Surroundings): Approver {
  return state === "approved" || whyNoPerson(surroundings) === undefined
    ? personHere(surroundings)
    : { type: "user", id: `uid ${process.getuid?.() ?? "unknown"}`, via: "unattended" };
}

/** `sallyport mcp approve|revoke|quarantine NAME|IDENTITY|KIND:SUBJECT`. */
export function runStanding(state: StandingState, args: readonly string[], surroundings: Surroundings = ourSurroundings()): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      reason: { type: "string" },
      state: { type: "string" },
      cwd: { type: "string" },
      root: { type: "string" },
      home: { type: "string" },
      malicious: { type: "boolean" },
    },
  });
  const [word, more] = positionals;
  if (word === undefined || more !== undefined)
    throw fault("one server at a time is decided about", "name it as `sallyport mcp list` does, or by its identity, or `npm:NAME`, `host:NAME`");
  const by = decider(state, surroundings);
  const folder = values.state ?? defaultStateFolder(process.env);
  const store = new StandingStore(folder);
  const now = Date.now();
  const why = values.reason?.slice(0, 400);
  const standing = (name: string): { state: StandingState; name: string; at: number; by: string; why?: string } => ({
    state,
    name,
    at: now,
    by: by.id,
    ...(why === undefined ? {} : { why }),
  });
  try {
    if (SUBJECT.test(word)) {
      store.decide({ subject: word }, standing(word), () => new Spool(folder).append(event(state, word, undefined, by, why, now)));
      console.log(
        state === "approved"
          ? `the ban of ${printableLine(word)} is lifted; servers are approved one by one`
          : `nothing that starts or reaches ${printableLine(word)} may run any more`,
      );
      return 0;
    }
    // What is no longer configured can still be revoked.
    if (state !== "approved" && /^[0-9a-f]{64}$/.test(word)) {
      store.decide({ identity: word }, standing(word), () => new Spool(folder).append(event(state, word, word, by, why, now)));
      console.log(`${word.slice(0, 16)} is ${state}`);
      return 0;
    }
    const server = serverNamed(word, inventoryHere(values));
    console.log(description(server));
    if (state === "approved" && reportOf(inspectServer(server.entry)).verdict === "malicious" && values.malicious !== true)
      throw fault(
        "this configuration is judged malicious, so it is not approved in passing",
        "mend what is listed, or repeat with `--malicious` and a `--reason`",
      );
    store.decide({ identity: server.identity }, standing(server.entry.name), () =>
      new Spool(folder).append(event(state, server.entry.name, server.identity, by, why, now)),
    );
    console.log(`${printableLine(server.entry.name)} is ${state}`);
    if (state === "approved") adoptPins(server, folder, values.cwd);
    return 0;
  } catch (error) {
    if (error instanceof RecordError) throw fault(error.message, "then run this again");
    throw error;
  }
}

/** Approving a server approves what the repository's lock says of it, too: that is what was reviewed. */
function adoptPins(server: ConfiguredServer & { readonly identity: string }, folder: string, cwd: string | undefined): void {
  const text = readLock(cwd);
  if (text === undefined) {
    console.log("  its definitions are not pinned: `sallyport mcp lock` pins them");
    return;
  }
  const lock = readLockFile(text);
  if (typeof lock === "string") throw fault(`\`${LOCK_NAME}\` cannot be used: ${lock}`, "mend it, or make it anew with `sallyport mcp lock`");
  const locked = Object.values(lock.servers).find(({ identity }) => identity === server.identity);
  if (locked === undefined) console.log(`  \`${LOCK_NAME}\` does not have it: \`sallyport mcp lock\` pins its definitions`);
  else {
    new PinStore(folder).keep(server.identity, locked.definitions);
    console.log(`  pinned as in \`${LOCK_NAME}\`: ${Object.keys(locked.pins.definitions).length} definitions`);
  }
}

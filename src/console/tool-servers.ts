import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { nodeFacts } from "../hook/index.ts";
import { inspectServer, reportOf } from "../mcp/inspect/index.ts";
import {
  admissionOf,
  compareDefinitions,
  LOCK_NAME,
  PinStore,
  readLockFile,
  shownTransport,
  StandingStore,
  takeInventory,
  valueSources,
  type ConfiguredServer,
  type LockedServer,
  type PinnedServer,
} from "../mcp/servers/index.ts";
import type { RecordedEvent } from "../model/index.ts";
import { listResponses } from "../respond/index.ts";
import type { ToolServerList, ToolServerRow, ToolServerView } from "./api.ts";
import { ConsoleError, type ConsoleWorld } from "./console-world.ts";
import { cutText } from "./event-rows.ts";
import { rootOf } from "./policy-files.ts";

const MAX_VALUE = 4000;
const MAX_CHANGES = 100;
/** The rule by which changes of what was trusted are found. */
const CHANGE_RULE = "trusted-changed";
const MAX_FINDINGS = 5000;
const MAX_HITS = 20;

interface Known {
  readonly pins: Readonly<Record<string, PinnedServer>>;
  readonly pinProblem?: string;
  readonly standing: StandingStore;
  readonly locked: Readonly<Record<string, LockedServer>>;
  /** Events of the gateway that something has changed, newest first. */
  readonly changed: readonly RecordedEvent[];
  readonly held: ReturnType<typeof listResponses>["containments"];
}

/** What detection has found to have changed: far fewer than events. */
function changedEvents(world: ConsoleWorld): readonly RecordedEvent[] {
  const [store, reader] = [world.detections(), world.reader()];
  const places = store
    .findings(MAX_FINDINGS)
    .filter(({ rule, disposition }) => rule === CHANGE_RULE && disposition?.verdict !== "false-positive")
    .flatMap(({ fingerprint }) => store.hitsOf(fingerprint, MAX_HITS).flatMap(({ evidence }) => evidence.map(({ seq }) => seq)));
  const events = [...new Set(places)].flatMap((seq) => reader.bySeq(seq)?.event ?? []);
  return events.filter(({ rule }) => rule === "mcp-changed").toSorted((a, b) => b.ts - a.ts);
}

/** Pins of this machine and the lock of a repository; what cannot be read is none, and is said. */
function known(
  world: ConsoleWorld,
  root: string,
): { readonly known: Known; readonly broken: { readonly agent: string; readonly file: string; readonly why: string }[] } {
  const broken: { agent: string; file: string; why: string }[] = [];
  const store = new PinStore(world.stateFolder);
  let pins: Readonly<Record<string, PinnedServer>> = {};
  try {
    pins = store.read();
  } catch (error) {
    broken.push({ agent: "sallyport", file: store.path, why: (error as Error).message });
  }
  let locked: Readonly<Record<string, LockedServer>> = {};
  const file = join(root, LOCK_NAME);
  try {
    const lock = readLockFile(readFileSync(file, "utf8"));
    if (typeof lock === "string") broken.push({ agent: "sallyport", file, why: lock });
    else locked = lock.servers;
  } catch {
    // There is none as a rule.
  }
  let held: Known["held"] = [];
  try {
    held = listResponses(world.stateFolder, world.now()).containments;
  } catch (error) {
    broken.push({ agent: "sallyport", file: "responses", why: (error as Error).message });
  }
  return { known: { pins, standing: new StandingStore(world.stateFolder), locked, changed: changedEvents(world), held }, broken };
}

/** The lock's entry for a server: by its exact command or address, else by its name. */
function lockOf({ locked }: Known, { identity, entry }: ConfiguredServer): LockedServer | undefined {
  return Object.values(locked).find((one) => one.identity === identity) ?? (Object.hasOwn(locked, entry.name) ? locked[entry.name] : undefined);
}

function pinOf({ pins }: Known, { identity }: ConfiguredServer): PinnedServer | undefined {
  return identity !== undefined && Object.hasOwn(pins, identity) ? pins[identity] : undefined;
}

function rowOf(server: ConfiguredServer, all: Known): ToolServerRow {
  const { agent, scope, file, entry, identity } = server;
  const { transport } = entry;
  const admission = admissionOf(all.standing, server);
  const [pinned, locked] = [pinOf(all, server), lockOf(all, server)];
  const findings = inspectServer(entry);
  return {
    name: entry.name,
    agent,
    scope,
    file,
    type: transport?.type ?? "none",
    what: transport === undefined ? "neither a command nor an address" : shownTransport(transport),
    ...(identity === undefined ? {} : { identity }),
    standing: admission.state,
    standingWhy: admission.why,
    isDisabled: entry.isDisabled === true,
    pinned: pinned === undefined ? 0 : Object.keys(pinned.pins.definitions).length,
    isLocked: locked !== undefined,
    differs:
      (pinned === undefined || locked === undefined ? 0 : compareDefinitions(pinned, locked.definitions).length) +
      (locked !== undefined && locked.identity !== identity ? 1 : 0),
    keptBack: all.changed
      .filter(({ chain }) => chain.some(({ type, id }) => type === "mcp" && id === entry.name))
      .slice(0, MAX_HITS)
      .map(({ id, ts, subject = "", reason = "" }) => ({ event: id, ts, subject: cutText(subject, MAX_VALUE), why: cutText(reason, MAX_VALUE) })),
    taken: all.held
      .filter((one) => one.server === entry.name)
      .map(({ id, verb, why, incident }) => ({ id, verb, why: cutText(why, MAX_VALUE), ...(incident === undefined ? {} : { incident }) })),
    problems: entry.problems,
    values: transport === undefined ? [] : valueSources(transport).map(({ name, source }) => ({ name, source })),
    findings: findings.map(({ rule, severity, why }) => ({ rule, severity, why })),
    verdict: reportOf(findings).verdict,
  };
}

function inventory(world: ConsoleWorld, root: string): ReturnType<typeof takeInventory> {
  const home = world.environment["HOME"] ?? homedir();
  return takeInventory({ home, platform: process.platform, environment: world.environment, root: "/" }, root, root);
}

/** Every tool server that agents are configured to use on this machine and in one workspace. Nothing is started or asked. */
export function listToolServers(world: ConsoleWorld, query: URLSearchParams): ToolServerList {
  const roots = world.roots.list(world.reader());
  const root = rootOf(world, query, nodeFacts(world.environment), roots);
  const { servers, broken, files } = inventory(world, root);
  const { known: all, broken: own } = known(world, root);
  return { root, roots, servers: servers.map((server) => rowOf(server, all)), broken: [...broken, ...own], files };
}

/** One server with what is pinned of it, and how the repository's lock differs from that. */
export function showToolServer(world: ConsoleWorld, name: string, query: URLSearchParams): ToolServerView {
  const root = rootOf(world, query, nodeFacts(world.environment), world.roots.list(world.reader()));
  const { known: all } = known(world, root);
  const [agent, file] = [query.get("agent"), query.get("file")];
  const server = inventory(world, root).servers.find(
    (one) => one.entry.name === name && (agent === null || one.agent === agent) && (file === null || one.file === file),
  );
  if (server === undefined) throw new ConsoleError(404, `no configuration here has a server \`${name.slice(0, 80)}\``, "the list has those that there are");
  const [pinned, locked] = [pinOf(all, server), lockOf(all, server)];
  const shown = (value: unknown): string => cutText(typeof value === "string" ? value : (JSON.stringify(value, undefined, 2) ?? ""), MAX_VALUE);
  const tools = pinned?.definitions.tools ?? locked?.definitions.tools ?? [];
  return {
    ...rowOf(server, all),
    definitions: tools.map((tool) => ({ list: "tools", name: String(tool["name"] ?? ""), description: cutText(String(tool["description"] ?? ""), MAX_VALUE) })),
    changes: (pinned === undefined || locked === undefined ? [] : compareDefinitions(pinned, locked.definitions))
      .slice(0, MAX_CHANGES)
      .map(({ list, name: of, what, changes, newParameters }) => ({
        list,
        name: of,
        what,
        newParameters,
        parts: changes.slice(0, 40).map(({ path, before, after }) => ({
          path,
          ...(before === undefined ? {} : { before: shown(before) }),
          ...(after === undefined ? {} : { after: shown(after) }),
        })),
      })),
  };
}

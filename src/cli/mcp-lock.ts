import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { inspectDefinition, reportOf } from "../mcp/inspect/index.ts";
import {
  admissionOf,
  type ChangedDefinition,
  compareDefinitions,
  type ConfiguredServer,
  definitionsOf,
  LOCK_NAME,
  type LockedPackage,
  lockedPackage,
  type LockedServer,
  type LockFile,
  lockFileText,
  npmPackage,
  type NpmPackage,
  type PackageSource,
  pinDefinitions,
  PinStore,
  probeServer,
  readLockFile,
  type ServerDefinitions,
  StandingStore,
} from "../mcp/servers/index.ts";
import { defaultStateFolder, RecordError } from "../record/index.ts";
import { lockPath, readLock } from "./mcp-lock-file.ts";
import { attestedBy, isSameBuilder, provenanceText, type ProvenanceOptions } from "./mcp-provenance.ts";
import { fault, inventoryHere, serverNamed } from "./mcp-servers-here.ts";
import { ourSurroundings, personHere, type Surroundings } from "./person.ts";
import { printableLine } from "./printable.ts";

const OPTIONS = {
  from: { type: "string" },
  state: { type: "string" },
  cwd: { type: "string" },
  root: { type: "string" },
  home: { type: "string" },
  offline: { type: "boolean" },
  attestations: { type: "string" },
  "trust-root": { type: "string" },
  json: { type: "boolean" },
} as const;

type Values = ProvenanceOptions & {
  readonly from?: string;
  readonly state?: string;
  readonly cwd?: string;
  readonly root?: string;
  readonly home?: string;
  readonly offline?: boolean;
  readonly json?: boolean;
};

function lockHere(cwd: string | undefined): LockFile {
  const text = readLock(cwd);
  if (text === undefined) return { servers: {} };
  const lock = readLockFile(text);
  if (typeof lock === "string") throw fault(`\`${LOCK_NAME}\` cannot be used: ${lock}`, "take it from version control again, or remove it and lock anew");
  return lock;
}

/** Results of `tools/list` and the like that somebody saved: one object, or a list of them. */
function savedDefinitions(path: string): ServerDefinitions {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    const results = (Array.isArray(value) ? value : [value]).map((one: unknown) =>
      typeof one === "object" && one !== null && "result" in one ? one.result : one,
    );
    return definitionsOf(...results);
  } catch (error) {
    throw fault(`\`${path}\` holds no definitions (${(error as Error).message.slice(0, 120)})`, "save the result of `tools/list` there, as JSON");
  }
}

/** What a server defines now. Only an approved one is started, without a network. */
async function definitionsNow(server: ConfiguredServer, store: StandingStore, values: Values): Promise<ServerDefinitions> {
  if (values.from !== undefined) return savedDefinitions(values.from);
  const admission = admissionOf(store, server);
  if (admission.state !== "approved")
    throw fault(
      `\`${printableLine(server.entry.name)}\` is not started: ${printableLine(admission.why)}`,
      `approve it with \`sallyport mcp approve ${printableLine(server.entry.name)}\`, or give its definitions with \`--from FILE\``,
    );
  const { transport } = server.entry;
  if (transport?.type !== "stdio")
    throw fault(
      `\`${printableLine(server.entry.name)}\` is reached by an address, and nothing is sent there from here`,
      "save the result of its `tools/list` and give it with `--from FILE`",
    );
  try {
    return (await probeServer(transport)).definitions;
  } catch (error) {
    throw fault(
      `\`${printableLine(server.entry.name)}\` did not say what it defines: ${printableLine((error as Error).message)}`,
      "its package must be in the local cache; or give its definitions with `--from FILE`",
    );
  }
}

/** What the server's package is; of an npm package that has an attestation also who built it, where that holds. */
async function packageNow(source: PackageSource, values: Values): Promise<LockedPackage> {
  if (source.type !== "npm" || values.offline === true) return lockedPackage(source);
  let known: NpmPackage;
  try {
    known = await npmPackage(source.name, source.version);
  } catch (error) {
    console.error(`  ${printableLine((error as Error).message)}: its version and integrity are not locked`);
    return lockedPackage(source);
  }
  const attested = await attestedBy(known, values);
  if (attested.state === "refused")
    throw fault(
      `\`${printableLine(source.name)}\` is not locked: ${printableLine(attested.why)}`,
      "do not use this version; ask its authors who published it, and revoke the server",
    );
  if (attested.state === "unverified") console.error(`  the attestation of \`${printableLine(source.name)}\` is not verified: ${printableLine(attested.why)}`);
  return attested.state === "verified" ? { ...known.locked, provenance: attested.provenance } : known.locked;
}

async function lockedNow(server: ConfiguredServer & { readonly identity: string }, store: StandingStore, values: Values): Promise<LockedServer> {
  const definitions = await definitionsNow(server, store, values);
  const found = server.starts === undefined ? undefined : await packageNow(server.starts, values);
  return { identity: server.identity, ...(found === undefined ? {} : { package: found }), pins: pinDefinitions(definitions), definitions };
}

function changeText({ list, name, what, changes, newParameters }: ChangedDefinition): string {
  const show = (value: unknown): string => printableLine(typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing")).slice(0, 200);
  return [
    `  ${what} ${list === "instructions" ? "instructions" : `${list}/${printableLine(name)}`}`,
    ...changes
      .slice(0, 20)
      .flatMap((one) => [
        `    ${printableLine(one.path)}`,
        ...(one.before === undefined ? [] : [`    - ${show(one.before)}`]),
        ...(one.after === undefined ? [] : [`    + ${show(one.after)}`]),
      ]),
    ...newParameters.map((parameter) => `    requires free text now: \`${printableLine(parameter)}\``),
  ].join("\n");
}

/** Writes the lock in one step, so that no half of one is ever read. */
function write(path: string, lock: LockFile): void {
  const fresh = `${path}.${process.pid}.new`;
  writeFileSync(fresh, lockFileText(lock), { flag: "wx", mode: 0o644 });
  renameSync(fresh, path);
}

/** The servers that are meant: the named one, or all that are approved. */
function chosen(word: string | undefined, store: StandingStore, values: Values): readonly (ConfiguredServer & { readonly identity: string })[] {
  const inventory = inventoryHere(values);
  if (word !== undefined) return [serverNamed(word, inventory)];
  const seen = new Set<string>();
  return inventory.servers.filter((one): one is ConfiguredServer & { readonly identity: string } => {
    if (one.identity === undefined || seen.has(one.identity) || admissionOf(store, one).state !== "approved") return false;
    seen.add(one.identity);
    return true;
  });
}

/** `mcp lock` and `mcp update`: what a server defines now becomes what is approved. A person does that. */
async function lock(word: string | undefined, values: Values, isUpdate: boolean, surroundings: Surroundings): Promise<number> {
  personHere(surroundings);
  const folder = values.state ?? defaultStateFolder(process.env);
  const store = new StandingStore(folder);
  const before = lockHere(values.cwd);
  const servers: Record<string, LockedServer> = { ...before.servers };
  const kept: [string, ServerDefinitions][] = [];
  const list = chosen(word, store, values);
  if (list.length === 0) throw fault("no approved server is configured here", "approve one with `sallyport mcp approve NAME`");
  for (const server of list) {
    const { name } = server.entry;
    const old = Object.hasOwn(before.servers, name) ? before.servers[name] : undefined;
    const now = await lockedNow(server, store, values);
    const { verdict, findings } = reportOf(inspectDefinition(now.definitions));
    if (verdict === "malicious") {
      for (const { rule, path, why } of findings.filter(({ score }) => score > 0)) console.error(`  ${rule} ${path ?? ""}: ${printableLine(why)}`);
      throw fault(
        `the definitions of \`${printableLine(name)}\` are judged malicious and are not pinned`,
        "look at them with `sallyport mcp inspect`, and revoke the server",
      );
    }
    const changes = old === undefined ? [] : compareDefinitions(old, now.definitions);
    for (const change of changes) console.log(changeText(change));
    const builders = [old?.package?.provenance, now.package?.provenance] as const;
    const isOtherBuilder = builders[0] !== undefined && !isSameBuilder(...builders);
    if (isOtherBuilder)
      console.log(
        [
          "  who builds it",
          `    - ${provenanceText(builders[0])}`,
          `    + ${builders[1] === undefined ? "nobody says so any more, or it was not verified" : provenanceText(builders[1])}`,
        ].join("\n"),
      );
    if (old !== undefined && !isUpdate && (changes.length > 0 || isOtherBuilder || old.identity !== now.identity))
      throw fault(`\`${printableLine(name)}\` is locked in another state`, "look at `sallyport mcp diff`, and take the new state with `sallyport mcp update`");
    servers[name] = now;
    kept.push([now.identity, now.definitions]);
    const { package: locked } = now;
    console.log(
      `${printableLine(name)}  ${Object.keys(now.pins.definitions).length} definitions, set ${now.pins.set.slice(0, 16)}${locked === undefined ? "" : `, ${printableLine(locked.name)}${locked.version === undefined ? "" : `@${locked.version}`}${locked.provenance !== undefined ? `, ${provenanceText(locked.provenance)} (verified)` : locked.hasProvenance === true ? ", an attestation is published (not verified)" : ""}`}`,
    );
  }
  try {
    const pins = new PinStore(folder);
    for (const [identity, definitions] of kept) pins.keep(identity, definitions);
  } catch (error) {
    if (error instanceof RecordError) throw fault(error.message, "then run this again");
    throw error;
  }
  write(lockPath(values.cwd), { servers });
  console.log(`written to ${lockPath(values.cwd)}`);
  return 0;
}

/** `mcp diff`: how servers differ from what is locked. Exit 1 when one does. */
async function diff(word: string | undefined, values: Values): Promise<number> {
  const store = new StandingStore(values.state ?? defaultStateFolder(process.env));
  const locked = lockHere(values.cwd).servers;
  let isDifferent = false;
  const records: unknown[] = [];
  for (const server of chosen(word, store, values)) {
    const { name } = server.entry;
    const old = Object.hasOwn(locked, name) ? locked[name] : undefined;
    if (old === undefined) {
      isDifferent = true;
      records.push({ name, locked: false });
      if (values.json !== true) console.log(`${printableLine(name)}  not locked`);
      continue;
    }
    const changes = compareDefinitions(old, await definitionsNow(server, store, values));
    const isOther = old.identity !== server.identity;
    if (changes.length > 0 || isOther) isDifferent = true;
    records.push({ name, locked: true, identityChanged: isOther, changes });
    if (values.json === true) continue;
    console.log(
      `${printableLine(name)}  ${changes.length === 0 && !isOther ? "as locked" : `${isOther ? "another command, environment or address; " : ""}${changes.length} definitions differ`}`,
    );
    for (const change of changes) console.log(changeText(change));
  }
  if (values.json === true) console.log(JSON.stringify(records, undefined, 2));
  return isDifferent ? 1 : 0;
}

/** `sallyport mcp lock|update|diff [NAME]`. */
export async function runLock(what: "lock" | "update" | "diff", args: readonly string[], surroundings: Surroundings = ourSurroundings()): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [word, more] = positionals;
  if (more !== undefined) throw fault("one server at a time", "name one, or none for all that are approved");
  if (word === undefined && values.from !== undefined) throw fault("`--from` says what one server defines", "name the server");
  if (values.attestations !== undefined && (word === undefined || values.offline === true || what === "diff"))
    throw fault(
      "`--attestations` says who built one server's package, as the registry tells its integrity",
      "name the server with `mcp lock` or `mcp update`, without `--offline`",
    );
  return what === "diff" ? diff(word, values) : lock(word, values, what === "update", surroundings);
}

import { CONTENT_PARTS, type ActionEvent } from "../../model/index.ts";
import { canonicalJson } from "../canonical-json.ts";
import { holdsToken, maskTokens } from "../redact.ts";

/** A line of the spool that is no event, with the reason for a person. */
export class UnreadableLine extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UnreadableLine";
  }
}

/** Most members of a list, and deepest nesting of members that this version does not know. */
const MAX_LIST = 1000;
const MAX_DEPTH = 12;
/** The last moment that ECMAScript can name, in milliseconds. */
const MAX_TIME = 8.64e15;

/** What was met on the way through one line. */
interface Seen {
  hasUnknown: boolean;
  /** The line has escapes, so a text may hold half of a surrogate pair. */
  readonly hasEscapes: boolean;
}

type Check = (value: unknown, name: string, seen: Seen) => unknown;

function fail(name: string, wanted: string): never {
  throw new UnreadableLine(`\`${name}\` is not ${wanted}`);
}

function readText(value: unknown, name: string, { hasEscapes }: Seen): string {
  if (typeof value !== "string") fail(name, "a text");
  return hasEscapes && !value.isWellFormed() ? value.toWellFormed() : value;
}
const text: Check = readText;
const shortText: Check = (value, name, seen) => {
  const found = readText(value, name, seen);
  return found === "" || found.length > 1000 ? fail(name, "a text of 1 to 1000 characters") : found;
};
const word =
  (pattern: RegExp, wanted: string): Check =>
  (value, name) =>
    typeof value === "string" && pattern.test(value) ? value : fail(name, wanted);
const number: Check = (value, name) => (typeof value === "number" && Number.isFinite(value) ? value : fail(name, "a number"));
const count: Check = (value, name) => (Number.isSafeInteger(value) && (value as number) >= 0 ? value : fail(name, "a whole number"));
const time: Check = (value, name) => (Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MAX_TIME ? value : fail(name, "a time"));
const yes: Check = (value, name) => (value === true ? true : fail(name, "`true`"));
const list =
  (of: Check): Check =>
  (value, name, seen) => {
    if (!Array.isArray(value) || value.length > MAX_LIST) fail(name, `a list of at most ${MAX_LIST}`);
    for (let at = 0; at < value.length; at++) {
      const one = value[at] as unknown;
      const checked = of(one, name, seen);
      if (checked !== one) value[at] = checked;
    }
    return value;
  };
const among = (words: readonly string[]): Check => {
  const known = new Set(words);
  return (value, name) => (typeof value === "string" && known.has(value) ? value : fail(name, `one of ${words.join(", ")}`));
};

function depthOf(value: unknown, limit: number): number {
  if (typeof value !== "object" || value === null || limit === 0) return 1;
  let deepest = 0;
  for (const one of Object.values(value)) deepest = Math.max(deepest, depthOf(one, limit - 1));
  return deepest + 1;
}

/** A value that this version does not know, which is kept. */
function unknownValue(value: unknown, name: string, seen: Seen): unknown {
  seen.hasUnknown = true;
  if (name.length > 200 || !name.isWellFormed() || name.endsWith("__proto__")) throw new UnreadableLine("a member has a name that is not allowed");
  if (depthOf(value, MAX_DEPTH) > MAX_DEPTH) fail(name, "nested so little that it can be read");
  try {
    return JSON.parse(canonicalJson(value)) as unknown;
  } catch {
    fail(name, "of a form that can be kept");
  }
}

/** An object, checked in place. Members that are not known are kept. */
function shape(members: Readonly<Record<string, Check>>, required: readonly string[]): Check {
  const checks = new Map(Object.entries(members));
  return (value, name, seen) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) fail(name, "an object");
    const found = value as Record<string, unknown>;
    checkMembers(found, checks, seen);
    for (const member of required) if (found[member] === undefined) fail(name, `with \`${member}\``);
    return found;
  };
}

/** Checks what comes from the parser, which has no inherited members: this is the quickest way over its own. */
function checkMembers(found: Record<string, unknown>, checks: ReadonlyMap<string, Check>, seen: Seen): void {
  for (const name in found) {
    const value = found[name];
    const checked = (checks.get(name) ?? unknownValue)(value, name, seen);
    if (checked !== value) found[name] = checked;
  }
}

const hex = word(/^[0-9a-f]{64}$/, "a SHA-256 in hexadecimal");
const NAME = /^[a-z][a-z0-9.-]{0,59}$/;
/** Names that were met before: they are few, and most of what is checked. */
const metNames = new Set<string>();
const MAX_MET = 500;
const kindName: Check = (value, name) => {
  if (metNames.has(value as string)) return value;
  if (typeof value !== "string" || !NAME.test(value)) fail(name, "a name");
  if (metNames.size < MAX_MET) metNames.add(value);
  return value;
};

/** The members of an event that a producer may give. Lists of words that grow with versions are held to a form, not to the list of today. */
const EVENT_CHECKS: Readonly<Record<string, Check>> = {
  v: (value) => (value === 1 ? 1 : fail("v", "1; update Sallyport")),
  id: word(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, "a UUID"),
  ts: time,
  kind: kindName,
  src: kindName,
  agent: shape({ name: shortText, version: text }, ["name"]),
  chain: list(shape({ type: kindName, id: text, version: text, via: text }, ["type", "id"])),
  session: shortText,
  turn: text,
  call: text,
  mode: kindName,
  cwd: text,
  root: text,
  repository: text,
  branch: text,
  commit: text,
  tool: text,
  mcp: shape({ server: text, tool: text }, ["server", "tool"]),
  subject: text,
  paths: list(text),
  hosts: list(text),
  effects: list(kindName),
  effectClasses: list(kindName),
  touched: list(shape({ effect: kindName, on: text, isPossible: yes, from: list(text) }, ["effect", "on"])),
  labels: list(shape({ type: kindName, source: text, class: text }, ["type", "source"])),
  decision: kindName,
  verdict: kindName,
  decider: kindName,
  rule: text,
  reason: text,
  policy: text,
  approval: text,
  grant: text,
  outcome: kindName,
  durationMs: number,
  guardMs: number,
  digest: hex,
  content: list(shape({ part: among(CONTENT_PARTS), bytes: count, isCut: yes, digest: hex }, ["part", "bytes"])),
  found: list(shape({ class: kindName, kind: kindName, count, tier: kindName, isReplaced: yes }, ["class", "kind", "count"])),
  record: shape({ file: text, offset: count, bytes: count, digest: hex, first: count, last: count, checkpoint: text, key: text }, []),
  telemetry: shape(
    {
      name: text,
      answer: kindName,
      by: text,
      sequence: count,
      model: text,
      provider: text,
      hasOwnAddress: yes,
      account: text,
      organisation: text,
      inputTokens: count,
      outputTokens: count,
      cacheReadTokens: count,
      cacheWriteTokens: count,
      costUsd: number,
      value: number,
      unit: text,
      promptLength: count,
      inputBytes: count,
      outputBytes: count,
      missing: kindName,
    },
    [],
  ),
};
/** Members that the sequencer alone gives. */
const OWN = ["seq", "tsRecorded", "prev", "hash", "device", "host", "org", "interactive", "dataClass", "witness", "__proto__"];
const ownMember: Check = (_value, name) => {
  throw new UnreadableLine(`\`${name}\` is not for the producer of an event to say`);
};
const CHECKS = new Map([...Object.entries(EVENT_CHECKS), ...OWN.map((name) => [name, ownMember] as const)]);
const REQUIRED = ["v", "id", "ts", "kind", "src", "agent", "chain", "session"] as const;
/** Names of the members that an event of this version may have. */
export const EVENT_MEMBERS: readonly string[] = Object.keys(EVENT_CHECKS);

/** Texts in which a credential could have been overlooked by whoever told. */
const MASKED = ["subject", "reason", "cwd", "root", "repository", "branch"] as const;
const MASKED_LISTS = ["paths", "hosts"] as const;

function masked(event: Record<string, unknown>): void {
  for (const name of MASKED) if (typeof event[name] === "string") event[name] = maskTokens(event[name]);
  for (const name of MASKED_LISTS) if (Array.isArray(event[name])) event[name] = (event[name] as string[]).map(maskTokens);
  if (!Array.isArray(event["touched"])) return;
  for (const one of event["touched"] as { on: string; from?: string[] }[]) {
    one.on = maskTokens(one.on);
    if (one.from !== undefined) one.from = one.from.map(maskTokens);
  }
}

export interface NormalEvent {
  readonly event: ActionEvent;
  /** It has members that this version does not know, which are kept. */
  readonly hasUnknown: boolean;
}

/**
 * Reads one line of the spool as an event: known members have their types,
 * texts are well-formed Unicode, and what looks like a credential is masked once more. Members that a newer version may have added
 * are kept. Throws `UnreadableLine` for everything that is no event.
 */
export function readEventLine(line: string): NormalEvent {
  let found: unknown;
  try {
    found = JSON.parse(line);
  } catch {
    throw new UnreadableLine("the line is no JSON");
  }
  if (typeof found !== "object" || found === null || Array.isArray(found)) throw new UnreadableLine("the line is no event");
  // Checked in place: the object keeps the form that the parser gave it, which makes all that follows quicker.
  const event = found as Record<string, unknown>;
  const seen: Seen = { hasUnknown: false, hasEscapes: line.includes("\\u") };
  checkMembers(event, CHECKS, seen);
  for (const name of REQUIRED) if (event[name] === undefined) throw new UnreadableLine(`\`${name}\` is missing`);
  if ((event["kind"] as string).startsWith("record.")) throw new UnreadableLine("an event about the record is not for others to say");
  if (holdsToken(line)) masked(event);
  return { event: event as unknown as ActionEvent, hasUnknown: seen.hasUnknown };
}

import type { RecordedEvent } from "../../model/index.ts";

type Fields = Record<string, unknown>;

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** A list of such items; items that are none are left out. */
function listOf<T>(value: unknown, item: (one: unknown) => T | undefined): T[] | undefined {
  return Array.isArray(value) ? value.map(item).filter((one) => one !== undefined) : undefined;
}

const texts = (value: unknown): string[] | undefined => listOf(value, (one) => (isText(one) ? one : undefined));
const withTexts =
  (needed: readonly string[], optional: readonly string[] = []) =>
  (value: unknown): Fields | undefined => {
    if (!isFields(value) || !needed.every((name) => isText(value[name]))) return undefined;
    const wrong = optional.filter((name) => value[name] !== undefined && !isText(value[name]));
    return wrong.length === 0 ? value : Object.fromEntries(Object.entries(value).filter(([name]) => !wrong.includes(name)));
  };
const link = withTexts(["type", "id"], ["via", "version"]);
const place = withTexts(["effect", "on"]);
const touched = (value: unknown): Fields | undefined => {
  const found = place(value);
  if (found === undefined || found["from"] === undefined) return found;
  const { from, ...rest } = found;
  const sources = texts(from);
  return sources === undefined ? rest : { ...rest, from: sources };
};
const label = (value: unknown): Fields | undefined => {
  if (!isFields(value) || !isText(value["type"])) return undefined;
  const word = (name: string): string => (isText(value[name]) ? (value[name] as string) : "unknown");
  return value["type"] === "sensitive" ? { ...value, class: word("class"), source: word("source") } : { ...value, source: word("source") };
};
const content = (value: unknown): Fields | undefined => (isFields(value) && isText(value["part"]) && isNumber(value["bytes"]) ? value : undefined);

/** How each field is read: what is not of its type is `undefined`. Fields that are not named here are kept as they are. */
const READERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  ...Object.fromEntries(
    ["turn", "call", "mode", "cwd", "root", "repository", "branch", "commit", "tool", "subject", "decision", "verdict", "decider", "rule", "reason", "policy", "approval", "grant", "outcome", "digest", "host", "org", "dataClass"].map(
      (name) => [name, (value: unknown) => (isText(value) ? value : undefined)],
    ),
  ),
  durationMs: (value) => (isNumber(value) ? value : undefined),
  guardMs: (value) => (isNumber(value) ? value : undefined),
  interactive: (value) => (typeof value === "boolean" ? value : undefined),
  paths: texts,
  hosts: texts,
  effects: texts,
  effectClasses: texts,
  touched: (value) => listOf(value, touched),
  labels: (value) => listOf(value, label),
  content: (value) => listOf(value, content),
  found: (value) => listOf(value, (one) => (isFields(one) && isText(one["class"]) && isText(one["kind"]) && isNumber(one["count"]) ? one : undefined)),
  mcp: withTexts(["server", "tool"]),
  record: (value) => (isFields(value) ? value : undefined),
  telemetry: (value) => (isFields(value) ? value : undefined),
};

/** What stands for a field that every event has, where it is missing or of another type. */
const NEEDED: Readonly<Record<string, (value: unknown) => unknown>> = {
  v: (value) => (isNumber(value) ? value : 0),
  ts: (value) => (isNumber(value) ? value : 0),
  tsRecorded: (value) => (isNumber(value) ? value : 0),
  seq: (value) => (isNumber(value) ? value : -1),
  ...Object.fromEntries(["kind", "src", "session", "device"].map((name) => [name, (value: unknown) => (isText(value) ? value : "unknown")])),
  prev: (value) => (isText(value) ? value : ""),
  hash: (value) => (isText(value) ? value : ""),
  agent: (value) => withTexts(["name"], ["version"])(value) ?? { name: "unknown" },
  chain: (value) => listOf(value, link) ?? [],
  witness: (value) => texts(value) ?? [],
};
const NEEDED_NAMES = Object.keys(NEEDED);

/**
 * One stored line as an event; `undefined` when it is none. Never throws. What a newer version added stays, a word that is not known here
 * stays as it is, and a field of a wrong type is as if it were not there: whoever switches on a word of a closed list needs a last case.
 * @param hash of the entry, which its stored form leaves out
 */
export function readRecorded(line: string, hash?: string): RecordedEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isFields(value) || !isText(value["id"]) || value["id"] === "") return undefined;
  if (hash !== undefined) value["hash"] = hash;
  for (const name of Object.keys(value)) {
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    if (read === undefined) continue;
    const found = read(value[name]);
    if (found === undefined) delete value[name];
    else value[name] = found;
  }
  for (const name of NEEDED_NAMES) value[name] = NEEDED[name]!(value[name]);
  return value as unknown as RecordedEvent;
}

import type { Hold } from "../model/index.ts";
import type { CompiledRule, Conditions } from "./compiled.ts";

const WORDS: Readonly<Record<string, string>> = {
  path: "the path is",
  scope: "the path lies in",
  host: "the host is",
  port: "the port is",
  branch: "the branch is",
  remote: "the remote is",
  program: "the program is",
  package: "the package is",
  ecosystem: "the ecosystem is",
  provider: "the provider is",
  operation: "the operation is",
  target: "the target is",
  engine: "the engine is",
  statement: "the statement is",
  server: "the server is",
  tool: "the tool is",
  name: "it is called",
  agent: "the agent is",
  from: "the data comes from",
  via: "it comes by",
  mode: "the mode is",
  native: "the call is",
  certainty: "it is",
};

function words(values: readonly unknown[], joint: string): string {
  const texts = values.map((value) => (Array.isArray(value) ? (value[0] === value[1] ? String(value[0]) : value.join("–")) : String(value)));
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${joint} ${texts.at(-1)}`;
}

function describeField(key: string, value: unknown): string {
  switch (key) {
    case "force":
      return value === true ? "it is forced" : "it is not forced";
    case "isKnown":
      return value === true ? "the program is known" : "the program is not known";
    case "is":
      return `it is ${words(value as string[], "and")}`;
    case "any":
      return `it is ${words(value as string[], "or")}`;
    case "session":
      return `the session is ${words(value as string[], "and")}`;
    case "not":
      return `not ${words(
        (value as Conditions[]).map((one) => `(${describeConditions(one)})`),
        "or",
      )}`;
    default:
      return `${WORDS[key] ?? key} ${words(Array.isArray(value) ? value : [value], "or")}`;
  }
}

/** Conditions in one line; empty when there are none. */
function describeConditions(conditions: Conditions): string {
  return Object.entries(conditions)
    .map(([key, value]) => describeField(key, value))
    .join(", ");
}

/** A time in milliseconds in the policy's words: `90s`, `15m`, `2h`, `3d`. */
export function describeTime(ms: number): string {
  for (const [unit, length] of UNITS) if (ms >= length && ms % length === 0) return `${ms / length}${unit}`;
  return `${Math.round(ms / 1000)}s`;
}

const UNITS = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
] as const;

/** `held for a person elsewhere: 1h to answer, good once within 15m`. */
export function describeHold({ expires, wait, valid, isRepeatable }: Hold): string {
  const waits = wait === 0 ? "" : `, waits ${describeTime(wait)}`;
  return `held for a person elsewhere: ${describeTime(expires)} to answer${waits}, good ${isRepeatable === true ? "" : "once "}within ${describeTime(valid)}`;
}

/** A rule in one line: `deny fs.read: the path is @secrets, not (it is metadata)`. */
export function describeRule(rule: Pick<CompiledRule, "outcome" | "kinds" | "when" | "hold">): string {
  const kinds = words(
    rule.kinds.map((kind) => (kind === "*" ? "everything" : kind)),
    "and",
  );
  const conditions = describeConditions(rule.when);
  return `${rule.outcome} ${kinds}${conditions === "" ? "" : `: ${conditions}`}${rule.hold === undefined ? "" : ` (${describeHold(rule.hold)})`}`;
}

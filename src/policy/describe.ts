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

/** A rule in one line: `deny fs.read: the path is @secrets, not (it is metadata)`. */
export function describeRule(rule: Pick<CompiledRule, "outcome" | "kinds" | "when">): string {
  const kinds = words(
    rule.kinds.map((kind) => (kind === "*" ? "everything" : kind)),
    "and",
  );
  const conditions = describeConditions(rule.when);
  return `${rule.outcome} ${kinds}${conditions === "" ? "" : `: ${conditions}`}`;
}

import { filterOf, type EventFilter, type FilterValues } from "../record/query/index.ts";

/** The names that may stand before a colon, with what each means. */
const NAMES: Readonly<Record<string, keyof FilterValues>> = {
  session: "session",
  user: "user",
  agent: "agent",
  tool: "tool",
  server: "server",
  path: "path",
  host: "host",
  effect: "effect",
  decision: "decision",
  kind: "kind",
  rule: "rule",
  repo: "repository",
  repository: "repository",
  branch: "branch",
  since: "from",
  from: "from",
  until: "to",
  to: "to",
};

const MAX_QUERY = 2000;

/**
 * What a person typed into the search: `decision:deny tool:Bash since:7d path:"/srv/my app/**" words`. Words without a known name are looked for in the
 * text of events. Throws a `UserError` for a value that a name cannot have.
 * @param now milliseconds since the epoch
 */
export function filterOfQuery(text: string, now: number): EventFilter {
  const values: Record<string, string | string[]> = {};
  const words: string[] = [];
  for (const [, name, quotedValue, value, quoted, word] of text.slice(0, MAX_QUERY).matchAll(/(?:(\w+):(?:"([^"]*)"|(\S+)))|"([^"]*)"|(\S+)/g)) {
    const key = name === undefined ? undefined : Object.hasOwn(NAMES, name.toLowerCase()) ? NAMES[name.toLowerCase()] : undefined;
    const given = quotedValue ?? value;
    if (key === undefined) words.push(name === undefined ? (quoted ?? word ?? "") : `${name}:${given ?? ""}`);
    else if (key === "effect") values["effect"] = [...((values["effect"] as string[] | undefined) ?? []), given ?? ""];
    else values[key] = given ?? "";
  }
  const free = words.join(" ").trim();
  if (free !== "") values["text"] = free;
  return filterOf(values as FilterValues, now, (name) => `\`${name === "from" ? "since" : name === "to" ? "until" : name}:\``, "/");
}

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { graphMermaid, ledTo, reachedBy, sessionGraph, type ActionGraph, type EdgeType, type GraphNode, type GraphTarget } from "../graph/index.ts";
import { UserError } from "../model/index.ts";
import { recentSessions, type RecordReader, recordedPath } from "../record/query/index.ts";
import { printableLine } from "./printable.ts";
import { closeRecord, openRecord } from "./record-source.ts";
import { localTime } from "./record-time.ts";

function fault(message: string, help = "run `sallyport graph SESSION`, `--led-to FILE|HOST|COMMIT` or `--reached FILE|HOST|SESSION`"): UserError {
  return new UserError([{ code: "graph", message, help }]);
}

function sessionOf(reader: RecordReader, beginning: string): string | undefined {
  const found = recentSessions(reader, 2, beginning);
  if (found.length > 1 && !found.some(({ session }) => session === beginning))
    throw fault(`several sessions begin with \`${printableLine(beginning)}\``, "give more of the id");
  return found.length === 0 ? undefined : found.length === 1 ? found[0]!.session : beginning;
}

/** What a word names: what is there or has a slash is a file, a session of the record that session, hexadecimal digits a commit, all else a host. */
function targetOf(reader: RecordReader, word: string, repository: string): GraphTarget {
  if (word.trim() === "") throw fault("nothing was named");
  if (word.includes("/") || existsSync(word)) return { file: recordedPath(word, process.cwd()) };
  const session = sessionOf(reader, word);
  if (session !== undefined) return { session };
  return /^[0-9a-f]{7,64}$/i.test(word) ? { commit: word, repository } : { host: word };
}

/** A word for what an edge says, in the direction of the arrow. */
const SAID: Readonly<Record<EdgeType, string>> = {
  asked: "asked",
  led: "led",
  spawned: "started",
  called: "called",
  read: "was read by",
  effect: "did",
  data: "went into",
  taint: "was in the session of",
};

function nodeText({ type, label, answer, isUntrusted, isSensitive, isSecret }: GraphNode): string {
  const marks = [
    answer === "deny" ? "DENIED" : "",
    isUntrusted === true ? "untrusted" : "",
    isSensitive === true ? "sensitive" : "",
    isSecret === true ? "secret" : "",
  ];
  const said = marks.filter((mark) => mark !== "").join(", ");
  return `${type} ${printableLine(label)}${said === "" ? "" : ` [${said}]`}`;
}

function text({ nodes, edges, isCut }: ActionGraph): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = edges
    .toSorted((a, b) => a.ts - b.ts)
    .map(
      ({ from, to, type, label, ts, isPossible, isRefused }) =>
        `${localTime(ts)}  ${nodeText(byId.get(from)!)} ${SAID[type]}${type === "effect" ? ` ${label ?? ""}` : ""} ${nodeText(byId.get(to)!)}${isPossible === true ? " (possibly)" : ""}${isRefused === true ? " (refused)" : ""}`,
    );
  return [...lines, `${nodes.length} nodes, ${edges.length} edges${isCut ? "; cut at its bounds" : ""}`].join("\n");
}

/** `sallyport graph`: how one thing led to another, in one session or across them. Exit 1 when the record has nothing. */
export function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      "led-to": { type: "string" },
      reached: { type: "string" },
      repository: { type: "string" },
      json: { type: "boolean" },
      mermaid: { type: "boolean" },
    },
  });
  const [named, more] = positionals;
  if (more !== undefined) throw fault(`\`${printableLine(more)}\` is not understood`);
  const { "led-to": led, reached, json, mermaid } = values;
  if ([named, led, reached].filter((one) => one !== undefined).length !== 1)
    throw fault(named === undefined && led === undefined && reached === undefined ? "nothing was named" : "more than one was named");
  if (json === true && mermaid === true) throw fault("two forms were asked for", "give one of `--json` and `--mermaid`");
  const repository = resolve(values.repository ?? process.cwd());
  const record = openRecord();
  const { reader } = record;
  let graph: ActionGraph;
  if (named !== undefined) {
    const session = sessionOf(reader, named);
    if (session === undefined) throw fault(`no session begins with \`${printableLine(named)}\``, "`sallyport session` lists them");
    graph = sessionGraph(reader, session);
  } else graph = led === undefined ? reachedBy(reader, targetOf(reader, reached!, repository)) : ledTo(reader, targetOf(reader, led, repository));
  console.log(json === true ? JSON.stringify(graph, undefined, 2) : mermaid === true ? graphMermaid(graph).trimEnd() : text(graph));
  return closeRecord(record, graph.nodes.length === 0 ? 1 : 0);
}

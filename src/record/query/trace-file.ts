import { globTest, isGlob, isInside, parentOf } from "../../facts/index.ts";
import type { RecordedEvent, TouchedResource } from "../../model/index.ts";
import { ANY_PATTERN } from "../store/changed-paths.ts";
import { EFFECT_BITS } from "../store/effect-bits.ts";
import { redactedSubject } from "../redact.ts";
import { callOf, type RecordedCall } from "./call.ts";
import type { RecordReader } from "./reader.ts";
import { phrasesOf } from "./text-query.ts";

/** One call that changed a file. */
export interface FileChange {
  readonly event: RecordedEvent;
  readonly call: RecordedCall;
  readonly touched: TouchedResource;
  /** `moved` and `copied`: what it holds came from `from`. */
  readonly how: "wrote" | "deleted" | "changed attributes of" | "moved" | "copied";
  /** Absolute paths that the data came from. */
  readonly from: readonly string[];
  /** A folder or glob was touched that the file lies in, or it was possible only. */
  readonly isIndirect: boolean;
}

/** A file with its changes, and the files that its data came from. */
export interface FileHistory {
  readonly path: string;
  /** In the order of the log. */
  readonly changes: readonly FileChange[];
  /** Histories of the sources, up to the change that took from them. */
  readonly sources: readonly FileHistory[];
}

/** Which part of the log counts: before a place, and between two times in milliseconds since the epoch. */
export interface Window {
  readonly beforeSeq?: number;
  readonly from?: number;
  readonly to?: number;
}

const MAX_DEPTH = 5;
const MAX_SOURCES = 12;
const MAX_ANCESTORS = 24;
const CHANGING = 2 ** EFFECT_BITS["fs.write"] + 2 ** EFFECT_BITS["fs.delete"] + 2 ** EFFECT_BITS["fs.attr"];

/** An entry may hold a pattern: a bracket of one is not that of a list, which follows its name. */
const PATTERN_WITHIN = `instr(body, '*') > 0 OR instr(body, '?') > 0 OR instr(replace(body, '":[', ''), '[') > 0`;

/** How an effect touches a path: itself, through a folder or glob around it, or not at all. */
function relation({ on, isPossible }: TouchedResource, path: string): "direct" | "indirect" | undefined {
  if (on === path) return isPossible === true ? "indirect" : "direct";
  if (isGlob(on) && globTest(on)(path)) return "indirect";
  return on !== "/" && on.startsWith("/") && isInside(path, on) ? "indirect" : undefined;
}

function how(event: RecordedEvent, touched: TouchedResource, from: readonly string[]): FileChange["how"] {
  if (touched.effect === "fs.delete") return "deleted";
  if (touched.effect === "fs.attr") return "changed attributes of";
  const others = from.filter((path) => path !== touched.on);
  if (others.length === 0) return "wrote";
  const isGone = others.some((path) => event.touched?.some((one) => one.effect === "fs.delete" && one.on === path) === true);
  return isGone ? "moved" : "copied";
}

/** Folders above a path, nearest first. */
function ancestors(path: string): readonly string[] {
  const found: string[] = [];
  for (let at = parentOf(path); at !== "/" && at !== "." && found.length < MAX_ANCESTORS; at = parentOf(at)) found.push(at);
  return found;
}

/**
 * The calls that may have changed a file, in the order of the log.
 * @param isDirect leaves out those that touched a folder or a glob around it
 */
export function changesOf(reader: RecordReader, path: string, window: Window = {}, isDirect = false): readonly FileChange[] {
  const masked = redactedSubject(path);
  const folders = isDirect ? [] : ancestors(masked);
  const parameters: Record<string, string | number> = { $path0: masked };
  const names = [masked, ...folders, ...(isDirect ? [] : [ANY_PATTERN])].map((one, index) => {
    parameters[`$path${index}`] = one;
    return `$path${index}`;
  });
  const times = [...(window.from === undefined ? [] : ["ts >= $from"]), ...(window.to === undefined ? [] : ["ts <= $to"])];
  if (window.from !== undefined) parameters["$from"] = window.from;
  if (window.to !== undefined) parameters["$to"] = window.to;
  const words = phrasesOf("paths", masked).join(" AND ");
  if (words !== "") parameters["$words"] = words;
  const scanned = [
    ...(words === "" ? [] : ["seq IN (SELECT rowid FROM event_text WHERE event_text MATCH $words)"]),
    ...(isDirect ? [] : [PATTERN_WITHIN]),
    ...folders.map((_, index) => `instr(body, '"on":' || json_quote($path${index + 1})) > 0`),
  ];
  const touching = (format: number): string =>
    format >= 2
      ? `seq IN (SELECT seq FROM changed_path WHERE path IN (${names.join(", ")}))`
      : // Without a table of them: a look at every request that changed something.
        `kind = 'tool.request' AND (effects & ${CHANGING}) AND (${scanned.length === 0 ? "0" : scanned.join(" OR ")})`;
  const where = (format: number): string => [`(${touching(format)})`, ...times].join(" AND ");
  const changes: FileChange[] = [];
  const options = { order: "oldest" as const, ...(window.beforeSeq === undefined ? {} : { beforeSeq: window.beforeSeq }) };
  for (const { event } of reader.selectWhere(where, parameters, options)) {
    const all = (event.touched ?? []).filter(({ effect }) => effect === "fs.write" || effect === "fs.delete" || effect === "fs.attr");
    // What is written last holds: a call that deletes and writes the file has written it.
    const related = all.map((touched) => ({ touched, relation: relation(touched, masked) })).filter((one) => one.relation !== undefined);
    const best =
      related.find((one) => one.relation === "direct" && one.touched.effect === "fs.write") ?? related.find((one) => one.relation === "direct") ?? related[0];
    if (best === undefined) continue;
    const from = (best.touched.from ?? []).filter((source) => source.startsWith("/"));
    changes.push({
      event,
      call: callOf(reader, event),
      touched: best.touched,
      how: how(event, best.touched, from),
      from,
      isIndirect: best.relation === "indirect",
    });
  }
  return changes;
}

/**
 * The history of a file: who changed it by which calls, and the same for the files that its data came from.
 * @param path absolute and canonical
 */
export function traceFile(
  reader: RecordReader,
  path: string,
  window: Window = {},
  { isDirect = false, seen = new Set<string>(), depth = 0 }: { readonly isDirect?: boolean; readonly seen?: Set<string>; readonly depth?: number } = {},
): FileHistory {
  seen.add(path);
  const changes = changesOf(reader, path, window, isDirect || depth > 0);
  const sources: FileHistory[] = [];
  if (depth < MAX_DEPTH) {
    for (const change of changes) {
      for (const source of change.from) {
        if (seen.has(source) || seen.size > MAX_SOURCES) continue;
        const history = traceFile(reader, source, { beforeSeq: change.event.seq }, { seen, depth: depth + 1 });
        if (history.changes.length > 0) sources.push(history);
      }
    }
  }
  return { path, changes, sources };
}

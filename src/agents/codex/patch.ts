import type { FileRequest } from "../../model/index.ts";

const BEGIN = "*** Begin Patch";
const END = "*** End Patch";
const HEADER = /^\*\*\* (Add|Update|Delete) File: (.+)$/;
const MOVE = /^\*\*\* Move to: (.+)$/;
/** More files than this in one patch are not followed. */
const MAX_FILES = 500;

interface OpenFile {
  readonly kind: "Add" | "Update" | "Delete";
  readonly path: string;
  to?: string;
  readonly before: string[];
  readonly after: string[];
}

function closed({ kind, path, to, before, after }: OpenFile): FileRequest {
  if (kind === "Delete") return { type: "delete", path };
  if (kind === "Add") return { type: "write", path, content: after.join("\n") };
  return { type: "edit", path, edits: [{ before: before.join("\n"), after: after.join("\n") }], ...(to === undefined ? {} : { to }) };
}

/**
 * The files that a patch in Codex's own format changes; `undefined` when a line of it cannot be placed, so that nothing
 * in it goes unseen. The client takes blanks around the markers and a heredoc around the whole, so both are taken here.
 */
export function readPatch(text: string): readonly FileRequest[] | undefined {
  const lines = text.replaceAll("\r\n", "\n").trim().split("\n");
  if (/^(?:<<|apply_patch\s*<<)\s*['"]?\w+['"]?$/.test(lines[0]!.trim())) {
    lines.shift();
    lines.pop();
  }
  if (lines.shift()?.trim() !== BEGIN || lines.pop()?.trim() !== END) return undefined;
  const files: FileRequest[] = [];
  let open: OpenFile | undefined;
  for (const line of lines) {
    const header = HEADER.exec(line.trim());
    if (header !== null) {
      if (open !== undefined) files.push(closed(open));
      open = { kind: header[1] as OpenFile["kind"], path: header[2]!.trim(), before: [], after: [] };
      if (files.length >= MAX_FILES || open.path === "" || open.path.includes("\0")) return undefined;
      continue;
    }
    const move = MOVE.exec(line.trim());
    if (move !== null) {
      if (open?.kind !== "Update" || open.to !== undefined) return undefined;
      open.to = move[1]!.trim();
    } else if (!placeLine(line, open)) return undefined;
  }
  if (open !== undefined) files.push(closed(open));
  return files.length === 0 ? undefined : files;
}

/** Puts a line of content where it belongs; `false` when it belongs nowhere. */
function placeLine(line: string, open: OpenFile | undefined): boolean {
  if (line.startsWith("*** End of File")) return open !== undefined;
  if (line.startsWith("*** ")) return false;
  if (open === undefined || open.kind === "Delete") return line.trim() === "";
  const sign = line[0];
  const rest = line.slice(1);
  if (open.kind === "Add") {
    if (sign !== "+") return line.trim() === "";
    open.after.push(rest);
    return true;
  }
  if (line.startsWith("@@")) return true;
  if (sign === "+") open.after.push(rest);
  else if (sign === "-") open.before.push(rest);
  else if (sign === " " || line === "") {
    open.before.push(rest);
    open.after.push(rest);
  } else return false;
  return true;
}

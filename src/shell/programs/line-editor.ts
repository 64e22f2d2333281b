/** What the commands of `ed` do besides editing. */
export interface LineEdits {
  /** Shell commands: `!cmd`, `r !cmd`, `w !cmd`. */
  readonly commands: readonly string[];
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** `w` without a name. */
  readonly writesFile: boolean;
}

const ADDRESS = String.raw`(?:[\d.$%,;+\-\s]|'[a-z]|/[^/]*/|\?[^?]*\?)*`;
const COMMAND = new RegExp(`^${ADDRESS}(?:(!)|(wq|[rRwWeEf])\\s*(!?)\\s*)(.*)$`);

/** Reads a script of `ed`. Lines of text that are put in (after `a`, `i`, `c`) are no commands. */
export function readEd(text: string): LineEdits {
  const commands: string[] = [];
  const reads: string[] = [];
  const writes: string[] = [];
  let writesFile = false;
  let isInsert = false;
  for (const line of text.split("\n").slice(0, 5000)) {
    if (isInsert) {
      if (line === ".") isInsert = false;
      continue;
    }
    if (line.length > 4096) continue;
    const match = COMMAND.exec(line);
    if (match !== null) {
      const [, bang, verb, isShell, rest = ""] = match;
      if (bang !== undefined || isShell === "!") commands.push(rest);
      else if (verb === "wq" || verb === "w" || verb === "W") {
        if (rest === "" || rest === "q") writesFile = true;
        else writes.push(rest);
      } else if (rest !== "" && verb !== "f") reads.push(rest);
      continue;
    }
    if (/^[^/?]*[aic]$/.test(line) || /\/[^/]*\/[aic]$/.test(line)) isInsert = true;
  }
  return { commands, reads, writes, writesFile };
}

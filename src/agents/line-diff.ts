const CONTEXT = 3;
/** Largest table of compared lines; beyond it the whole middle is shown as replaced. */
const MAX_TABLE = 4_000_000;

interface Line {
  readonly mark: " " | "-" | "+";
  readonly text: string;
}

/** The lines of both, as the longest common subsequence joins them. */
function align(before: readonly string[], after: readonly string[]): Line[] {
  if (before.length * after.length > MAX_TABLE) {
    return [...before.map((text): Line => ({ mark: "-", text })), ...after.map((text): Line => ({ mark: "+", text }))];
  }
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let k = after.length - 1; k >= 0; k--) {
      common[i * width + k] =
        before[i] === after[k] ? common[(i + 1) * width + k + 1]! + 1 : Math.max(common[(i + 1) * width + k]!, common[i * width + k + 1]!);
    }
  }
  const lines: Line[] = [];
  let i = 0;
  let k = 0;
  while (i < before.length || k < after.length) {
    if (i < before.length && k < after.length && before[i] === after[k]) {
      lines.push({ mark: " ", text: before[i]! });
      i += 1;
      k += 1;
    } else if (k >= after.length || (i < before.length && common[(i + 1) * width + k]! >= common[i * width + k + 1]!)) {
      lines.push({ mark: "-", text: before[i]! });
      i += 1;
    } else {
      lines.push({ mark: "+", text: after[k]! });
      k += 1;
    }
  }
  return lines;
}

/** What changes in a file, for a person to read; empty when nothing does. */
export function lineDiff(path: string, before: string | undefined, after: string | undefined): string {
  if (before === after) return "";
  const split = (text: string | undefined): string[] => (text === undefined || text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/));
  const lines = align(split(before), split(after));
  const isShown = lines.map((_, at) => lines.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some((line) => line.mark !== " "));
  const shown: string[] = [];
  lines.forEach((line, at) => {
    if (isShown[at] === true) shown.push(`${line.mark}${line.text}`);
    else if (isShown[at - 1] === true) shown.push("@@");
  });
  return [`--- ${before === undefined ? "(no file)" : path}`, `+++ ${after === undefined ? "(no file)" : path}`, ...shown, ""].join("\n");
}

/** A line break, tabulator or quotation mark as strings of JSON and of source code write it, also escaped more than once. */
const ESCAPED = /(?<!\\)\\+(?:n|r|t|"|')/g;
/** Several line breaks. Each begins where backslashes begin, so that a long row of them is not gone through from each of its places. */
const BREAKS = /(?<!\\)(?:\\+n){2,}/g;
const WRITTEN: Readonly<Record<string, string>> = { n: "\n", r: " ", t: "\t", '"': '"', "'": "'" };

/**
 * The text with escaped line breaks and quotation marks as they will be read: a tool's output is often a string within JSON, where `\n\nIgnore` is one word.
 * Every place keeps its offset: what is shorter is filled up with blanks, line breaks that follow one another stay together.
 */
export function unescapedView(text: string): string {
  if (!text.includes("\\")) return text;
  return text
    .replaceAll(BREAKS, (run) => {
      const breaks = run.split("n").length - 1;
      return "\n".repeat(breaks) + " ".repeat(run.length - breaks);
    })
    .replaceAll(ESCAPED, (escape) => " ".repeat(escape.length - 1) + WRITTEN[escape.at(-1)!]!);
}

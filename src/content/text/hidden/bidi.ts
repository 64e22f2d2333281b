import type { TextFinding } from "../finding.ts";
import { hasRightToLeft, isBidiControl } from "./character-classes.ts";

const ANY = /[\u202a-\u202e\u2066-\u2069]/;
const OVERRIDES = /[\u202d\u202e]/;
const MARK_RUN = /[\u200e\u200f\u061c]{3,}/g;
/** Files whose every character a machine obeys: there, nothing may be shown in another order. */
const CODE_FILE =
  /\.(?:[cm]?[jt]sx?|py|rb|php|go|rs|java|kt|kts|swift|c|h|cc|cpp|hpp|cs|scala|sh|bash|zsh|ps1|pl|lua|sql|sol|vue|svelte|yml|yaml|toml|json|gradle|tf|hcl|asm|s|wasm|wat|zig|dart|ex|exs|erl|hs|ml|fs|clj|r|jl|nim|v|vy|move|cairo|proto|graphql)$/i;

/** Do the controls of a line open and close each other, as honest right-to-left prose has them? */
function isBalanced(line: string): boolean {
  let embeddings = 0;
  let isolates = 0;
  for (const char of line) {
    const c = char.charCodeAt(0);
    if (c >= 0x202a && c <= 0x202e && c !== 0x202c) embeddings += 1;
    else if (c === 0x202c) embeddings -= 1;
    else if (c >= 0x2066 && c <= 0x2068) isolates += 1;
    else if (c === 0x2069) isolates -= 1;
    if (embeddings < 0 || isolates < 0) return false;
  }
  return embeddings === 0 && isolates === 0;
}

/** The line with each control written out, as a reviewer should see it. */
function written(line: string): string {
  let out = "";
  for (const char of line.slice(0, 400)) {
    const c = char.codePointAt(0)!;
    out += isBidiControl(c) ? `<U+${c.toString(16).toUpperCase()}>` : char;
  }
  return out;
}

/**
 * Finds direction controls that make a text read in another order than it is (CVE-2021-42574, "Trojan Source").
 * Balanced embeddings and isolates around right-to-left prose are honest; overrides are not, nor is any control in source code.
 */
export function bidiFindings(text: string, path?: string): TextFinding[] {
  const out: TextFinding[] = [];
  const isCode = path !== undefined && CODE_FILE.test(path);
  let from = 0;
  while (out.length < 50) {
    const offset = text.slice(from).search(ANY);
    if (offset === -1) break;
    const at = from + offset;
    const lineStart = text.lastIndexOf("\n", at) + 1;
    const newline = text.indexOf("\n", at);
    const lineEnd = newline === -1 ? text.length : newline;
    const line = text.slice(lineStart, lineEnd);
    const isSuspect = isCode || OVERRIDES.test(line) || !hasRightToLeft(line) || !isBalanced(line);
    if (isSuspect) {
      const start = lineStart + line.search(ANY);
      let end = start + 1;
      for (let i = line.length - 1; i >= 0; i--) {
        if (isBidiControl(line.charCodeAt(i))) {
          end = lineStart + i + 1;
          break;
        }
      }
      const isGrave = isCode || OVERRIDES.test(line);
      out.push({
        kind: "bidi-control",
        severity: isGrave ? "critical" : "high",
        start,
        end,
        message: "direction controls make this line read in another order than it is",
        hidden: written(line),
        score: isGrave ? 0.9 : 0.7,
      });
    }
    from = lineEnd + 1;
    if (from > text.length) break;
  }
  MARK_RUN.lastIndex = 0;
  for (let match = MARK_RUN.exec(text); match !== null && out.length < 50; match = MARK_RUN.exec(text)) {
    out.push({
      kind: "bidi-control",
      severity: "medium",
      start: match.index,
      end: match.index + match[0].length,
      message: `${match[0].length} direction marks in a row`,
      score: 0.5,
    });
  }
  return out;
}

import { shown, type TextFinding } from "../finding.ts";
import { instructionScore } from "../instructions/score.ts";
import { asciiSet, nextRun } from "./runs.ts";

/** Blanks in a row that push what follows off any screen; tables and aligned columns stay below. */
const WIDE = /(?<![ \t\u00a0\u2000-\u200a\u202f\u205f\u3000])[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]{120,}/g;
/** Empty lines in a row that no layout needs. */
const TALL = /(?<![\s])(?:\r?\n[ \t\u00a0]{0,200}){25,}/g;
/** Calls that run something: what hides code behind blanks. */
const CODE =
  /\b(?:eval|exec|execSync|spawn|system|popen|require|import|fetch|Function|child_process|subprocess|os\.|curl|wget|atob|fromCharCode|unescape|base64|powershell|Invoke-)\b/;
/** The blanks of each in ASCII, and the shortest that it takes. Beyond ASCII everything is taken for a blank until the expression has looked. */
const BLANKS = asciiSet(/[ \t]/);
const EMPTY = asciiSet(/[\s]/);
const [LEAST_WIDE, LEAST_TALL] = [120, 25];
const MOST = 20;
/** Text behind one gap that is judged. */
const TAIL = 2000;
/** Gaps that are judged; a text of nothing but gaps hides nothing more in the next. */
const MOST_GAPS = 200;

function judged(tail: string, start: number, end: number, message: string, isCodeFile: boolean): TextFinding | undefined {
  const score = instructionScore(tail, { isHidden: true });
  const isCode = isCodeFile && CODE.test(tail);
  if (score < 0.45 && !isCode) return undefined;
  return { kind: "padding", severity: "high", start, end, message, hidden: shown(tail.trim()), score: Math.max(0.6, score) };
}

const CODE_FILE = /\.(?:[cm]?[jt]sx?|py|rb|php|go|rs|java|kt|cs|c|h|cc|cpp|sh|bash|ps1|pl|lua|ya?ml|json|toml)$/i;

/** Finds text that blanks or empty lines push off the screen, where it orders something or is code that runs something. Linear. */
export function paddingFindings(text: string, path?: string): TextFinding[] {
  const out: TextFinding[] = [];
  let gaps = 0;
  const isCodeFile = path !== undefined && CODE_FILE.test(path);
  const wide = nextRun(text, 0, BLANKS, LEAST_WIDE, true) < 0 ? [] : text.matchAll(WIDE);
  for (const match of wide) {
    const end = match.index + match[0].length;
    const [tail = ""] = text.slice(end, end + TAIL).split("\n", 1);
    if (tail.trim() === "") continue;
    if (++gaps > MOST_GAPS) break;
    const before = text.slice(Math.max(0, match.index - TAIL), match.index);
    const isOnlyTail = before.slice(before.lastIndexOf("\n") + 1).trim() === "";
    const finding = judged(tail, end, end + tail.length, `text behind ${match[0].length} blanks`, isCodeFile && !isOnlyTail);
    if (finding !== undefined && out.push(finding) >= MOST) break;
  }
  const tall = nextRun(text, 0, EMPTY, LEAST_TALL, true) < 0 ? [] : text.matchAll(TALL);
  for (const match of tall) {
    const end = match.index + match[0].length;
    if (++gaps > MOST_GAPS) break;
    const tail = text.slice(end, end + TAIL);
    const finding = judged(tail, end, end + tail.length, `text below ${match[0].split("\n").length - 1} empty lines`, false);
    if (finding !== undefined && out.push(finding) >= MOST) break;
  }
  return out;
}

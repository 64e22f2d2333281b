import { shown, type TextFinding } from "../finding.ts";
import { instructionScore } from "../instructions/score.ts";

const MOST = 50;
/** Select-graphic-rendition sequences: their parameters say whether what follows can be seen. */
const CONCEAL = /(?:\u001b\[|\u009b)([0-9;:]{0,40})m/g;
/** Operating system commands: links (8), clipboard (52), title (0 to 2). */
const COMMAND = /(?:\u001b\]|\u009d)(\d{1,4});([^\u0007\u001b\u009c]{0,4000})(?:\u0007|\u001b\\|\u009c)?/g;
/** Device control, private message and application strings: terminals show nothing of them. */
const STRING = /\u001b[P^_X]([^\u001b\u009c]{0,4000})(?:\u001b\\|\u009c)?/g;
/** Moves of the cursor back over what was shown, and erasure of it. */
const REWRITE = /(?:\u001b\[|\u009b)\d{0,4}(?:;\d{0,4})?[ADFGHJKfsu]|\u001b[78cM]/g;

function plain(text: string): string {
  // eslint-disable-next-line no-control-regex -- the controls are what is taken out
  return text.replaceAll(/(?:\u001b\[|\u009b)[0-9;:?]{0,40}[A-Za-z]|\u001b\][^\u0007\u001b]{0,4000}(?:\u0007|\u001b\\)?/g, "");
}

/** Foreground and background of a sequence, where it sets both alike or conceals. */
function hides(parameters: string, background: string | undefined): boolean {
  const codes = parameters.split(/[;:]/);
  if (codes.includes("8") && !["38", "48"].includes(codes[0] ?? "")) return true;
  const fore = codes.find((code) => /^(?:3|9)[0-7]$/.test(code));
  const back = codes.find((code) => /^(?:4|10)[0-7]$/.test(code))?.slice(-1) ?? background;
  if (fore !== undefined && back !== undefined) return fore.slice(-1) === back;
  // Colours of the palette or of 24 bits: `38;5;n` beside `48;5;n`.
  const fine = /(?:^|;)38[;:]([0-9;:]{3,20}?)[;:]48[;:]\1(?:$|[;:])/.exec(parameters);
  return fine !== null;
}

function concealed(text: string): TextFinding[] {
  const out: TextFinding[] = [];
  let background: string | undefined;
  CONCEAL.lastIndex = 0;
  for (let match = CONCEAL.exec(text); match !== null && out.length < MOST; match = CONCEAL.exec(text)) {
    const parameters = match[1]!;
    if (parameters === "" || parameters === "0" || parameters.includes("49")) background = undefined;
    if (hides(parameters, background)) {
      const from = match.index + match[0].length;
      const rest = text.slice(from, from + 4000);
      // eslint-disable-next-line no-control-regex -- the sequence that shows text again
      const end = rest.search(/(?:\u001b\[|\u009b)(?:0?|28|39|[34][0-79][0-9;]{0,20})m/);
      const hidden = plain(end === -1 ? rest : rest.slice(0, end)).trim();
      // What was hidden is looked at once, however many sequences hide it again.
      CONCEAL.lastIndex = from + (end === -1 ? rest.length : end);
      if (hidden !== "") {
        out.push({
          kind: "terminal-escape",
          severity: "high",
          start: match.index,
          end: from + (end === -1 ? rest.length : end),
          message: "a terminal sequence hides the text after it",
          hidden: shown(hidden),
          score: 0.85,
        });
      }
    }
    const back = parameters.split(";").find((code) => /^(?:4|10)[0-7]$/.test(code));
    if (back !== undefined) background = back.slice(-1);
  }
  return out;
}

function hostOf(url: string): string | undefined {
  return /^(?:https?:\/\/)?(?:[^@/\s]{1,200}@)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})(?:[:/?#]|$)/i.exec(url.trim())?.[1]?.toLowerCase();
}

function commands(text: string): TextFinding[] {
  const out: TextFinding[] = [];
  COMMAND.lastIndex = 0;
  for (let match = COMMAND.exec(text); match !== null && out.length < MOST; match = COMMAND.exec(text)) {
    const [whole, number, body = ""] = match;
    const start = match.index;
    const end = start + whole.length;
    if (number === "52") {
      out.push({
        kind: "terminal-escape",
        severity: "high",
        start,
        end,
        message: "a terminal sequence that writes the clipboard",
        hidden: shown(body),
        score: 0.8,
      });
    } else if (number === "8") {
      const url = body.slice(body.indexOf(";") + 1);
      const target = hostOf(url);
      const label = plain(text.slice(end, end + 300).split("\u001b]8;")[0] ?? "");
      const said = /^\s*(?:https?:\/\/|www\.)/i.test(label) ? hostOf(label) : undefined;
      if (target !== undefined && said !== undefined && said !== target && `www.${said}` !== target && said !== `www.${target}`) {
        out.push({
          kind: "terminal-escape",
          severity: "high",
          start,
          end,
          message: "a terminal link that shows one host and leads to another",
          hidden: shown(url),
          score: 0.75,
        });
      }
      const score = instructionScore(url.replaceAll(/%20|[+_-]/g, " "), { isHidden: true });
      if (score >= 0.6)
        out.push({
          kind: "terminal-escape",
          severity: "high",
          start,
          end,
          message: "a terminal link with an instruction in its address",
          hidden: shown(url),
          score,
        });
    } else {
      const score = instructionScore(body, { isHidden: true });
      if (score >= 0.5)
        out.push({
          kind: "terminal-escape",
          severity: "high",
          start,
          end,
          message: "a terminal command with an instruction in it",
          hidden: shown(body),
          score,
        });
    }
  }
  STRING.lastIndex = 0;
  for (let match = STRING.exec(text); match !== null && out.length < MOST; match = STRING.exec(text)) {
    const body = match[1]!;
    // Pictures (Sixel, Kitty) are long and hold no words.
    const score = instructionScore(body, { isHidden: true });
    if (/[A-Za-z]{3,40} [A-Za-z]{2,40} [A-Za-z]{2,40}/.test(body) || score >= 0.4) {
      out.push({
        kind: "terminal-escape",
        severity: "high",
        start: match.index,
        end: match.index + match[0].length,
        message: "a terminal string that shows nothing holds text",
        hidden: shown(body),
        score: Math.max(0.7, score),
      });
    }
  }
  return out;
}

/** Shorter text orders nothing. */
const SHORTEST = 12;
/** How far back a line that is written over is looked at. */
const BACK = 2000;

/** Text that is shown and then written over, by the cursor, by a carriage return or by backspaces: only what it said matters. */
function rewritten(text: string): TextFinding[] {
  const out: TextFinding[] = [];
  const judge = (start: number, end: number, hidden: string, how: string): void => {
    const words = plain(hidden).trim();
    if (words.length < SHORTEST || out.length >= MOST) return;
    const score = instructionScore(words, { isHidden: true });
    if (score >= 0.45)
      out.push({
        kind: "terminal-escape",
        severity: "high",
        start,
        end,
        message: `text that ${how} wipes off the screen`,
        hidden: shown(words),
        score: Math.max(0.7, score),
      });
  };
  REWRITE.lastIndex = 0;
  let last = 0;
  for (let match = REWRITE.exec(text); match !== null && out.length < MOST; match = REWRITE.exec(text)) {
    const from = Math.max(last, match.index - BACK);
    judge(from, match.index + match[0].length, text.slice(from, match.index), "a cursor sequence");
    last = match.index + match[0].length;
  }
  let from = 0;
  for (let at = text.indexOf("\r"); at !== -1 && out.length < MOST; at = text.indexOf("\r", at + 1)) {
    const next = text[at + 1];
    if (next === "\n" || next === "\r" || next === undefined) continue;
    const start = Math.max(from, at - BACK);
    const line = text.slice(start, at);
    const lineStart = start + line.lastIndexOf("\n") + 1;
    judge(lineStart, at + 1, text.slice(lineStart, at), "a carriage return");
    from = at + 1;
  }
  for (const match of text.matchAll(/\u0008{4,4000}/g)) {
    const start = Math.max(0, match.index - match[0].length);
    judge(start, match.index + match[0].length, text.slice(start, match.index), "a run of backspaces");
  }
  return out;
}

/** Finds terminal sequences that hide, redirect or wipe out text. Colours and progress bars are none. Linear. */
export function terminalFindings(text: string): TextFinding[] {
  // eslint-disable-next-line no-control-regex -- the controls are what is looked for
  if (!/[\u001b\u009b\u009d\u0008]|\r(?!\n)/.test(text)) return [];
  return [...concealed(text), ...commands(text), ...rewritten(text)];
}

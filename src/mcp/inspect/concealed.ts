import { encodedTexts } from "../../content/index.ts";

/** Text within a definition that a person who reviews it does not see. Offsets are in UTF-16 units. */
export interface Concealed {
  readonly how: string;
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

// Bounds as no honest description needs them: indented examples stay below.
const WIDE = /[ \t\u00a0\u2000-\u200a\u3000]{60,}/g;
const TALL = /(?:\r?\n[ \t\u00a0]{0,200}){12,}/g;
const COMMENT = /<!--([^]{1,8000}?)(?:-->|$)/g;
const MARKDOWN_COMMENT = /(?:^|\n)\[(?:\/\/|comment|_|hidden|#)[^\]\n]{0,40}\]:[ \t]{0,8}(?:#|<>)?[ \t]{0,8}[("']([^\n]{1,4000})[)"']/gi;
const STYLED =
  /<(\w{1,10})\b[^>]{0,300}(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0|opacity\s{0,3}:\s{0,3}0(?:\.0+)?\b|color\s{0,3}:\s{0,3}transparent|\bhidden\b)[^>]{0,300}>([^<]{1,4000})/gi;
const IMAGE_TEXT = /!\[([^\]\n]{24,2000})\]\(/g;
const DETAILS = /<details\b[^>]{0,100}>([^]{1,4000}?)(?:<\/details>|$)/gi;
/** Frequent words of orders under rot13 and reversed; two of them in a text are no accident. */
const ROT13 = /\b(?:gur|naq|lbh|lbhe|guvf|jvgu|svyr|ernq|frperg|cnff|nyy|hfre|gbby|orsber|pbagrag|cnenzrgre|vafgehpgvbaf|vtaber)\b/gi;
const REVERSED = /\b(?:eht|dna|uoy|ruoy|siht|htiw|elif|daer|terces|ssap|resu|loot|erofeb|tnetnoc|retemarap|snoitcurtsni|erongi)\b/gi;
const FEWEST = 3;
const MOST = 40;

const hasWords = (text: string): boolean => /\p{L}{2,40}[\s_.,:;-]+\p{L}{2,40}[\s_.,:;-]+\p{L}{2,40}|[\u3040-\u9fff\uac00-\ud7af]{4}/u.test(text);

function rot13(text: string): string {
  return text.replaceAll(/[a-z]/gi, (char) => {
    const code = char.charCodeAt(0);
    const base = code < 97 ? 65 : 97;
    return String.fromCharCode(((code - base + 13) % 26) + base);
  });
}

/** What a definition conceals in the ways that need no odd characters: gaps, comments, styles, alternative texts and encodings. Linear. */
export function concealedTexts(text: string): Concealed[] {
  const out: Concealed[] = [];
  const take = (how: string, start: number, end: number, plain: string): void => {
    if (out.length < MOST && hasWords(plain)) out.push({ how, start, end, plain: plain.trim() });
  };
  for (const [pattern, how] of [
    [WIDE, "behind a gap of blanks"],
    [TALL, "below a gap of empty lines"],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      // What stands before the gap is what a person sees; without it the gap is only an indentation.
      if (text.slice(0, match.index).trim() === "") continue;
      const tail = text.slice(end, end + 2000);
      take(how, end, Math.min(text.length, end + 2000), pattern === WIDE ? tail.split("\n", 1)[0]! : tail);
      if (out.length >= MOST) break;
    }
  }
  for (const [pattern, group, how] of [
    [COMMENT, 1, "in a comment"],
    [MARKDOWN_COMMENT, 1, "in a comment of Markdown"],
    [STYLED, 2, "in an element that is not shown"],
    [DETAILS, 1, "in a folded element"],
    [IMAGE_TEXT, 1, "in the alternative text of an image"],
  ] as const)
    for (const match of text.matchAll(pattern)) take(how, match.index, match.index + match[0].length, match[group]!);
  for (const { name, start, end, plain } of encodedTexts(text)) take(`in ${name}`, start, end, plain);
  for (const [pattern, turn, how] of [
    [ROT13, rot13, "in rot13"],
    [REVERSED, (line: string) => Array.from(line).toReversed().join(""), "in reversed letters"],
  ] as const) {
    if ((text.match(pattern)?.length ?? 0) < FEWEST) continue;
    let at = 0;
    for (const line of text.split("\n")) {
      if ((line.match(pattern)?.length ?? 0) >= FEWEST) take(how, at, at + line.length, turn(line.slice(0, 8000)));
      at += line.length + 1;
    }
  }
  return out;
}

import { shown, type TextFinding } from "../finding.ts";
import {
  isAsciiLetter,
  isAsciiWord,
  isFiller,
  isInvisibleOdd,
  isJoiningScript,
  isPictograph,
  isPrivateUse,
  isSoftHyphen,
  isTag,
  isVariationSelector,
  isWideScript,
  isZeroWidth,
} from "./character-classes.ts";

/** One character that shows nothing, with its neighbours that do. */
interface Unseen {
  readonly at: number;
  readonly end: number;
  readonly code: number;
  /** The character before the run of unseen ones; 0 at the start. */
  readonly before: number;
}

/** Emoji flags that are made of tag characters (UTS #51, RGI): England, Scotland, Wales; and the states of the USA. */
const FLAG = /^(?:gb(?:eng|sct|wls)|us[a-z]{2})$/;
/** Fewest zero-width characters in a row that no spelling explains. */
const RUN = 3;
/** Fewest strange variation selectors in one text. */
const STRANGE_SELECTORS = 3;
/** Fewest private-use characters in a row: icons of fonts stand alone. */
const PRIVATE_RUN = 8;

/** What a run of tag characters says. */
function tagText(codes: readonly number[]): string {
  return String.fromCharCode(...codes.slice(0, 4000).map((c) => (c >= 0xe0020 && c <= 0xe007e ? c - 0xe0000 : 0x20))).trim();
}

/** The bytes that variation selectors stand for: VS1 is 0, VS256 is 255. */
function selectorText(codes: readonly number[]): string {
  const bytes = codes.slice(0, 4000).map((c) => (c < 0xe0000 ? c - 0xfe00 : c - 0xe0100 + 16));
  const text = decodeUtf8(bytes);
  return text ?? bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The text of bytes, `undefined` where they are none that a person would write. */
function decodeUtf8(bytes: readonly number[]): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
    return /^[\t\n\r\x20-\x7e\u00a0-\uffff]+$/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** What zero-width characters say when two of them stand for the two bits; tried both ways round, with the rest as pauses. */
function binaryText(codes: readonly number[]): string | undefined {
  const counts = new Map<number, number>();
  for (const code of codes.slice(0, 40_000)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  if (first === undefined || second === undefined) return undefined;
  for (const one of [first, second]) {
    const bits = codes
      .slice(0, 40_000)
      .filter((code) => code === first || code === second)
      .map((code) => (code === one ? "1" : "0"))
      .join("");
    for (const width of [8, 7, 16]) {
      if (bits.length < 3 * width) continue;
      const values: number[] = [];
      for (let at = 0; at + width <= bits.length; at += width) values.push(Number.parseInt(bits.slice(at, at + width), 2));
      const text = width === 8 ? decodeUtf8(values) : String.fromCharCode(...values.slice(0, 4000));
      if (text !== undefined && /^[\t\n\r\x20-\x7e]{3,}$/.test(text)) return text;
    }
  }
  return undefined;
}

function name(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function names(run: readonly Unseen[]): string {
  const kinds = [...new Set(run.map(({ code }) => code))];
  return `${kinds.slice(0, 4).map(name).join(", ")}${kinds.length > 4 ? " and others" : ""}`;
}

/** A run of unseen characters, and the character after it. */
interface Run {
  readonly chars: readonly Unseen[];
  readonly before: number;
  readonly after: number;
}

function tagFinding({ chars, before }: Run): TextFinding | undefined {
  const tags = chars.filter(({ code }) => isTag(code));
  if (tags.length === 0) return undefined;
  const codes = tags.map(({ code }) => code);
  const isFlag = before === 0x1f3f4 && codes.at(-1) === 0xe007f && FLAG.test(tagText(codes.slice(0, -1)));
  if (isFlag) return undefined;
  const hidden = tagText(codes);
  return {
    kind: "tag-characters",
    severity: codes.length > 3 ? "critical" : "high",
    start: tags[0]!.at,
    end: tags.at(-1)!.end,
    message: `${codes.length} characters of the Unicode tag block hide a text`,
    ...(hidden === "" ? {} : { hidden: shown(hidden) }),
    score: 0.95,
  };
}

function selectorFinding({ chars }: Run): TextFinding | undefined {
  const selectors = chars.filter(({ code }) => isVariationSelector(code));
  if (selectors.length < 2) return undefined;
  return {
    kind: "variation-selectors",
    severity: selectors.length > 3 ? "critical" : "high",
    start: selectors[0]!.at,
    end: selectors.at(-1)!.end,
    message: `${selectors.length} variation selectors in a row carry data`,
    hidden: shown(selectorText(selectors.map(({ code }) => code))),
    score: 0.9,
  };
}

/** Joiners, zero-width spaces and the like where a spelling, an emoji or a line break has a use for them. */
function isHonest({ code }: Unseen, { before, after }: Run): boolean {
  if (code === 0x200d && (isPictograph(before) || before === 0xfe0f) && isPictograph(after)) return true;
  if (isJoiningScript(before) || isJoiningScript(after)) return code !== 0x180e || isJoiningScript(before);
  return isWideScript(before) || isWideScript(after);
}

function zeroWidthFinding(run: Run): TextFinding | undefined {
  const chars = run.chars.filter(({ code }) => isZeroWidth(code));
  if (chars.length === 0) return undefined;
  const start = chars[0]!.at;
  const end = chars.at(-1)!.end;
  if (chars.length < RUN && chars.every((one) => isHonest(one, run))) return undefined;
  if (chars.length >= RUN) {
    const hidden = binaryText(chars.map(({ code }) => code));
    return {
      kind: "zero-width",
      severity: hidden === undefined && chars.length < 8 ? "medium" : "high",
      start,
      end,
      message: `${chars.length} characters without width in a row (${names(chars)})`,
      ...(hidden === undefined ? {} : { hidden: shown(hidden) }),
      score: hidden === undefined ? 0.6 : 0.9,
    };
  }
  const isInWord = isAsciiLetter(run.before) && isAsciiLetter(run.after);
  if (!isInWord) return undefined;
  return { kind: "zero-width", severity: "medium", start, end, message: `a character without width inside a word (${names(chars)})`, score: 0.5 };
}

function oddFinding(run: Run): TextFinding | undefined {
  const odd = run.chars.filter(({ code }) => isInvisibleOdd(code));
  const fillers = run.chars.filter(({ code }) => isFiller(code));
  const isHangul = isWideScript(run.before) || isWideScript(run.after);
  const hyphens = run.chars.filter(({ code }) => isSoftHyphen(code));
  // A Braille blank between Braille cells, and a Hangul filler beside Hangul, is spelling.
  const isBraille = (run.before >= 0x2801 && run.before <= 0x28ff) || (run.after >= 0x2801 && run.after <= 0x28ff);
  const isOwnScript = fillers.every(({ code }) => (code === 0x2800 ? isBraille || fillers.length < RUN : isHangul && fillers.length < RUN));
  const chars = odd.length > 0 ? odd : fillers.length > 0 && !isOwnScript ? fillers : hyphens.length >= 2 ? hyphens : [];
  if (chars.length === 0) return undefined;
  return {
    kind: "invisible-characters",
    severity: chars.length >= RUN ? "high" : "medium",
    start: chars[0]!.at,
    end: chars.at(-1)!.end,
    message: `${chars.length === 1 ? "a character that shows" : `${chars.length} characters that show`} nothing (${names(chars)})`,
    score: chars.length >= RUN ? 0.7 : 0.5,
  };
}

/** Collects what no single run shows: selectors after letters one by one, hyphens inside one word, bits strewn over a text. */
class Strewn {
  readonly #selectors: Unseen[] = [];
  readonly #zeroWidths: Unseen[] = [];
  readonly #hyphens: Unseen[] = [];
  readonly #bits: Unseen[] = [];

  add(run: Run): void {
    for (const char of run.chars) {
      const isPlainBefore = isAsciiWord(run.before) || run.before === 0x20 || run.before === 0x2e || run.before === 0x2c;
      if (isVariationSelector(char.code) && run.chars.length === 1) {
        const isKeycap = char.code === 0xfe0f && run.after === 0x20e3;
        const isIdeograph = isWideScript(run.before);
        if (!isKeycap && !isIdeograph && (isPlainBefore || char.code >= 0xe0100)) this.#selectors.push(char);
      } else if (isZeroWidth(char.code) && !isHonest(char, run)) {
        this.#bits.push(char);
        if (isPlainBefore) this.#zeroWidths.push(char);
      } else if (isSoftHyphen(char.code) && isAsciiLetter(run.before) && isAsciiLetter(run.after)) this.#hyphens.push(char);
    }
  }

  #spelled(): TextFinding | undefined {
    // A word that is taken apart letter by letter; honest hyphenation leaves two letters at the least.
    for (let i = 0; i + 2 < this.#hyphens.length; i++) {
      const first = this.#hyphens[i]!;
      const third = this.#hyphens[i + 2]!;
      if (third.at - first.at === 4) {
        return { kind: "invisible-characters", severity: "high", start: first.at, end: third.end, message: "soft hyphens between single letters", score: 0.7 };
      }
    }
    return undefined;
  }

  findings(): TextFinding[] {
    const out: TextFinding[] = [];
    const [selector] = this.#selectors;
    if (selector !== undefined && this.#selectors.length >= STRANGE_SELECTORS) {
      out.push({
        kind: "variation-selectors",
        severity: "high",
        start: selector.at,
        end: this.#selectors.at(-1)!.end,
        message: `${this.#selectors.length} variation selectors after characters that have no variants`,
        hidden: shown(selectorText(this.#selectors.map(({ code }) => code))),
        score: 0.85,
      });
    }
    const bits = this.#bits.length >= 24 ? binaryText(this.#bits.map(({ code }) => code)) : undefined;
    const [zero] = bits === undefined ? this.#zeroWidths : this.#bits;
    if (zero !== undefined && (bits !== undefined || this.#zeroWidths.length >= 24)) {
      out.push({
        kind: "zero-width",
        severity: bits === undefined ? "medium" : "high",
        start: zero.at,
        end: (bits === undefined ? this.#zeroWidths : this.#bits).at(-1)!.end,
        message: `${bits === undefined ? this.#zeroWidths.length : this.#bits.length} characters without width strewn over the text`,
        ...(bits === undefined ? {} : { hidden: shown(bits) }),
        score: bits === undefined ? 0.5 : 0.9,
      });
    }
    const spelled = this.#spelled();
    if (spelled !== undefined) out.push(spelled);
    return out;
  }
}

function isUnseen(c: number): boolean {
  return isTag(c) || isVariationSelector(c) || isZeroWidth(c) || isInvisibleOdd(c) || isFiller(c) || isSoftHyphen(c);
}

/** Characters that can begin anything this file looks for. ASCII text has none, and is passed over by the regular expression engine. */
const CANDIDATE =
  // oxlint-disable-next-line no-misleading-character-class -- single joiners and halves of pairs are what is looked for
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ue000-\uf8ff]|[\ud834\udb40-\udb43\udb80-\udbff]/g;
/** More findings of one kind say nothing new. */
const MOST = 50;

/** Finds characters that show nothing: tags, variation selectors, zero-width characters, fillers, runs of private use. Linear. */
export function invisibleFindings(text: string): TextFinding[] {
  const out: TextFinding[] = [];
  const strewn = new Strewn();
  let privateEnd = -1;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    let at = match.index;
    if (isPrivateUse(text.codePointAt(at)!)) {
      let end = at;
      let count = 0;
      while (end < text.length && isPrivateUse(text.codePointAt(end)!)) {
        end += text.codePointAt(end)! > 0xffff ? 2 : 1;
        count += 1;
      }
      if (count >= PRIVATE_RUN && at >= privateEnd && out.length < MOST) {
        out.push({ kind: "invisible-characters", severity: "medium", start: at, end, message: `${count} private-use characters in a row`, score: 0.5 });
      }
      privateEnd = end;
      CANDIDATE.lastIndex = end;
      continue;
    }
    const before = at === 0 ? 0 : codePointBefore(text, at);
    const chars: Unseen[] = [];
    while (at < text.length) {
      const code = text.codePointAt(at)!;
      if (!isUnseen(code)) break;
      const end = at + (code > 0xffff ? 2 : 1);
      // The byte order mark at the very start is none of ours.
      if (!(code === 0xfeff && at === 0)) chars.push({ at, end, code, before });
      at = end;
    }
    CANDIDATE.lastIndex = Math.max(at, match.index + 1);
    if (chars.length === 0) continue;
    const run: Run = { chars, before, after: at < text.length ? text.codePointAt(at)! : 0 };
    strewn.add(run);
    if (out.length >= MOST) continue;
    const found = [tagFinding(run), selectorFinding(run), zeroWidthFinding(run), oddFinding(run)];
    for (const one of found) if (one !== undefined) out.push(one);
  }
  return [...out, ...strewn.findings()];
}

function codePointBefore(text: string, at: number): number {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? text.codePointAt(at - 2)! : low;
}

/** Signs that end a sentence, or a part of one. */
const ENDS = /[.!?;:,]/g;
const WEB = /https?:\/\/\S+?(?=[\s"'`<>)\]、。，]|$)/y;
const QUOTED = /`[^`\n]{1,300}`/y;
const MAIL_HOST = /[\w.-]+\w/y;

const [WORD, SIGN] = [1, 2];
/** Letters, digits, `_` and `-` make words; with dots and plus signs they make the first part of an address of mail. */
const CLASSES = new Uint8Array(128);
for (const sign of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") CLASSES[sign.charCodeAt(0)] = WORD;
for (const sign of ".+") CLASSES[sign.charCodeAt(0)] = SIGN;

const [HYPHEN, DOT, SLASH, H, BACKTICK, TILDE, AT] = [0x2d, 0x2e, 0x2f, 0x68, 0x60, 0x7e, 0x40];

/** Where a match of a pattern ends that begins here; -1 for none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * Finds what `TOGETHER` finds, in one pass: what a run of letters belongs to is found out once for the run. The pattern takes twenty seconds for a line of 128 KiB
 * without a blank.
 */
class Scan {
  readonly #text: string;
  #wordEnd = 0;
  #mailRunEnd = 0;
  #mailEnd = -1;

  constructor(text: string) {
    this.#text = text;
  }

  #classAt(at: number): number {
    const code = this.#text.charCodeAt(at);
    return code < 128 ? CLASSES[code]! : 0;
  }

  /** Where the word ends that this place is in; the place itself where it is in none. */
  #endOfWord(at: number): number {
    if (at >= this.#wordEnd) {
      let end = at;
      while (this.#classAt(end) === WORD) end += 1;
      this.#wordEnd = end;
    }
    return this.#wordEnd;
  }

  /** An address of mail whose first part this place is in. */
  #mail(at: number): number {
    if (at >= this.#mailRunEnd) {
      let end = at;
      while (this.#classAt(end) !== 0) end += 1;
      this.#mailRunEnd = end;
      this.#mailEnd = this.#text.charCodeAt(end) === AT ? endOf(MAIL_HOST, this.#text, end + 1) : -1;
    }
    return this.#mailEnd;
  }

  /** A path, or a name with dots in it. */
  #path(from: number): number {
    let at = from;
    const first = this.#text.charCodeAt(at);
    if (first === TILDE || first === DOT) at += 1;
    if (this.#text.charCodeAt(at) === SLASH) at += 1;
    if (this.#classAt(at) !== WORD) return -1;
    let end = this.#endOfWord(at);
    for (let parts = 0; ; parts += 1) {
      const code = this.#text.charCodeAt(end);
      if ((code !== DOT && code !== SLASH) || this.#classAt(end + 1) !== WORD) return parts === 0 ? -1 : end;
      end = this.#endOfWord(end + 1);
    }
  }

  /** The end of what has to stay together and begins here; -1 for nothing. */
  endAt(at: number): number {
    const code = this.#text.charCodeAt(at);
    if (code === BACKTICK) return endOf(QUOTED, this.#text, at);
    const own = this.#classAt(at);
    if (code === H && (at === 0 || this.#classAt(at - 1) !== WORD || this.#text.charCodeAt(at - 1) === HYPHEN)) {
      const end = endOf(WEB, this.#text, at);
      if (end !== -1) return end;
    }
    const mail = own === 0 ? -1 : this.#mail(at);
    if (mail !== -1) return mail;
    return own === WORD || code === TILDE || code === DOT || code === SLASH ? this.#path(at) : -1;
  }
}

/** What has to stay together, as a pattern. */
const TOGETHER = /\bhttps?:\/\/\S+?(?=[\s"'`<>)\]、。，]|$)|`[^`\n]{1,300}`|[\w.+-]+@[\w.-]+\w|[~.]?\/?[\w-]+(?:[./][\w-]+)+/g;
/** A run of letters that is longer is no word; the pattern would be tried from each of its letters to its end. */
const LONG_RUN = 300;

function hasLongRun(text: string): boolean {
  let from = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 128 || CLASSES[code] === 0) from = at;
    else if (at - from > LONG_RUN) return true;
  }
  return false;
}

function withoutSigns(text: string): string {
  return text.replaceAll(ENDS, "_");
}

/** Addresses, paths and what stands in backticks with their signs taken away, so that a dot ends a sentence; the length stays. Linear. */
export function withoutDots(text: string): string {
  if (!hasLongRun(text)) return text.replaceAll(TOGETHER, withoutSigns);
  const scan = new Scan(text);
  let out = "";
  let from = 0;
  for (let at = 0; at < text.length;) {
    const end = scan.endAt(at);
    if (end === -1) {
      at += 1;
      continue;
    }
    out += text.slice(from, at) + withoutSigns(text.slice(at, end));
    from = end;
    at = end;
  }
  return out + text.slice(from);
}

/** A place in a text that moves on. Patterns have to be sticky (`y`). */
export class Scanner {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  peek(offset = 0): string {
    return this.text[this.at + offset] ?? "";
  }

  startsWith(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  /** Moves past what matches here. */
  take(pattern: RegExp): string | undefined {
    const found = this.match(pattern);
    return found?.[0];
  }

  match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return undefined;
    this.at += found[0].length;
    return found;
  }

  looksAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  /** Moves past `text` and gives what stands before it; `undefined` when it does not come. */
  takeUntil(text: string): string | undefined {
    const end = this.text.indexOf(text, this.at);
    if (end === -1) return undefined;
    const found = this.text.slice(this.at, end);
    this.at = end + text.length;
    return found;
  }

  /**
   * The place stands behind an opening delimiter: moves past the closing one and gives what lies
   * between, escapes untouched. Pairs of brackets nest.
   */
  takeDelimited(open: string, isNesting = true): string | undefined {
    const close = PAIRS[open] ?? open;
    let depth = 0;
    for (let n = this.at; n < this.text.length; n += 1) {
      const char = this.text[n];
      if (char === "\\") n += 1;
      else if (char === close) {
        if (depth === 0) {
          const found = this.text.slice(this.at, n);
          this.at = n + 1;
          return found;
        }
        depth -= 1;
      } else if (char === open && isNesting && close !== open) depth += 1;
    }
    return undefined;
  }
}

export const PAIRS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

const SIMPLE: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  f: "\f",
  v: "\v",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  s: " ",
};

/** The characters for a number in an escape; `undefined` when there is no such character. */
export function characterOf(code: number): string | undefined {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/**
 * The escape behind a backslash, in the form that most languages share: letters, octal, `\xHH`,
 * `\x{…}`, `\uXXXX`, `\u{…}`. The scanner stands behind the backslash.
 */
export function takeEscape(scanner: Scanner): string {
  const octal = scanner.match(/[0-7]{1,3}/y);
  if (octal !== undefined) return characterOf(Number.parseInt(octal[0], 8)) ?? "";
  const hex = scanner.match(/x\{\s*([0-9A-Fa-f]{0,6})\s*\}|x([0-9A-Fa-f]{1,2})|[uU]\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})/y);
  if (hex !== undefined) return characterOf(Number.parseInt(hex.slice(1).find((digits) => digits !== undefined) || "0", 16)) ?? "";
  const char = scanner.peek();
  scanner.at += 1;
  return SIMPLE[char] ?? char;
}

/** Lines of a here document up to the one with its tag; `undefined` when that does not come. */
export function takeHereLines(scanner: Scanner, tag: string, isIndented: boolean): readonly string[] | undefined {
  const lines: string[] = [];
  while (!scanner.isAtEnd) {
    const line = scanner.take(/[^\n]*\n?/y)!;
    if ((isIndented ? line.trimStart() : line).replace(/\r?\n$/, "") === tag) return lines;
    lines.push(line);
  }
  return undefined;
}

import { HOLE } from "../operations.ts";
import type { Arguments } from "./call.ts";
import { PLAIN, dataOf, isKnown, join, knownText, originOfAll, text, type Value } from "./value.ts";

/** `"%s/%s" % (a, b)` and `sprintf`. */
export function formatPercent(format: Value, given: Value): Value {
  const pattern = knownText(format);
  if (pattern === undefined) return dataOf(originOfAll([format, given]));
  const items = given.kind === "list" ? given.items : [given];
  let at = 0;
  const parts: Value[] = [];
  for (const part of pattern.match(/%(?:\(\w+\))?[-+ #0]{0,5}\d{0,4}(?:\.\d{0,4})?[a-zA-Z%]|[^%]+|%/g) ?? []) {
    const name = /^%\((\w+)\)/.exec(part)?.[1];
    if (part === "%%") parts.push(text("%"));
    else if (!/^%.*[a-zA-Z]$/.test(part)) parts.push(text(part));
    else if (name !== undefined) parts.push(given.kind === "dict" ? (given.entries.get(name) ?? PLAIN) : PLAIN);
    else {
      const item = items[at] ?? PLAIN;
      at += 1;
      parts.push(formatted(part, item));
    }
  }
  return join(parts);
}

function formatted(part: string, item: Value): Value {
  const kind = part.at(-1)!;
  if (kind === "c" && item.kind === "number") return text(String.fromCharCode(item.value));
  if ((kind === "x" || kind === "X") && item.kind === "number") {
    const digits = Math.trunc(item.value)
      .toString(16)
      .padStart(Number(/(\d+)/.exec(part)?.[1] ?? 0), "0");
    return text(kind === "X" ? digits.toUpperCase() : digits);
  }
  if (kind === "d" || kind === "i" || kind === "f" || kind === "u") return item.kind === "number" && part.length === 2 ? item : text(HOLE.name);
  return item;
}

/** `"{}/{name}".format(a, name=b)`. */
export function formatBraces(format: Value, args: Arguments): Value {
  const pattern = knownText(format);
  if (pattern === undefined) return dataOf(originOfAll([format, ...args.positional, ...args.named.values()]));
  let at = 0;
  const parts: Value[] = [];
  for (const part of pattern.match(/\{\{|\}\}|\{[^{}]{0,80}\}|[^{}]+|[{}]/g) ?? []) {
    if (part === "{{" || part === "}}") parts.push(text(part[0]!));
    else if (part.length < 2 || !part.startsWith("{")) parts.push(text(part));
    else {
      const field = /^\{(\w*)([^}]*)\}$/.exec(part);
      const name = field?.[1] ?? "";
      const item = name === "" ? args.positional[at++] : /^\d+$/.test(name) ? args.positional[Number(name)] : args.named.get(name);
      parts.push(field === null || /[.[]/.test(field[2]!) ? PLAIN : field[2]!.startsWith(":") && item?.kind !== "text" ? text(HOLE.name) : (item ?? PLAIN));
    }
  }
  return join(parts);
}

const ROT13 = (letter: string): string => {
  const base = letter <= "Z" ? 65 : 97;
  return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
};

function fromBytes(bytes: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

const DECODERS: Readonly<Record<string, (content: string) => string | undefined>> = {
  base64(content) {
    const clean = content.replace(/[\s=]/g, "").replaceAll("-", "+").replaceAll("_", "/");
    if (!/^[A-Za-z0-9+/]*$/.test(clean)) return undefined;
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const bytes: number[] = [];
    let bits = 0;
    let held = 0;
    for (const letter of clean) {
      held = (held << 6) | letters.indexOf(letter);
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        bytes.push((held >> bits) & 255);
        held &= (1 << bits) - 1;
      }
    }
    return fromBytes(bytes);
  },
  base32(content) {
    const clean = content.replace(/[\s=]/g, "").toUpperCase();
    if (!/^[A-Z2-7]*$/.test(clean)) return undefined;
    const bits = [...clean].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
    return fromBytes((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  },
  hex(content) {
    const clean = content.replace(/\s/g, "");
    if (!/^(?:[0-9a-fA-F]{2})*$/.test(clean)) return undefined;
    return fromBytes((clean.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)));
  },
  rot13: (content) => content.replace(/[a-zA-Z]/g, ROT13),
  url(content) {
    try {
      return decodeURIComponent(content);
    } catch {
      return undefined;
    }
  },
};

/** Text that is decoded. What is decoded says so when it is run. */
export function decoded(encoding: string, value: Value | undefined): Value {
  const origin = { ...originOfAll(value === undefined ? [] : [value]), isDecoded: true };
  const content = knownText(value);
  const plain = content === undefined ? undefined : DECODERS[encoding]?.(content);
  return plain === undefined || !isKnown(plain) ? dataOf(origin) : text(plain, origin);
}

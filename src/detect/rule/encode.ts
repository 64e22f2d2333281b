import { RuleMistake } from "./rule-problem.ts";

/** A text as bytes, each a character up to U+00FF. */
function utf8(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
}

/** Two bytes a UTF-16 unit, the low one first, as PowerShell encodes commands. */
export function utf16(text: string, isBigEndian = false): string {
  let bytes = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const low = String.fromCharCode(code & 0xff);
    const high = String.fromCharCode(code >> 8);
    bytes += isBigEndian ? high + low : low + high;
  }
  return bytes;
}

/** The Base64 of bytes, or of a text that is none of bytes yet. */
export function base64(bytes: string, isBytes: boolean): string {
  return btoa(isBytes ? bytes : utf8(bytes));
}

/**
 * What stands in a Base64 text wherever the bytes begin in it: three forms, without the characters that depend on what stands
 * around them.
 */
export function base64Offsets(text: string, isBytes: boolean): readonly string[] {
  const bytes = isBytes ? text : utf8(text);
  if (bytes.length < 3) throw new RuleMistake("the value is too short for `base64offset`", "use at least 3 characters");
  return [0, 1, 2].map((offset) => {
    const from = [0, 2, 3][offset]!;
    const encoded = btoa(" ".repeat(offset) + bytes);
    const cut = [0, 3, 2][(offset + bytes.length) % 3]!;
    return encoded.slice(from, encoded.length - cut);
  });
}

const DASHES = ["-", "/", "\u2013", "\u2014", "\u2015"];

/** The value with each kind of dash that Windows takes for the one that begins an option. */
export function windashForms(text: string): readonly string[] {
  const forms = new Set([text]);
  for (const dash of DASHES) forms.add(text.replace(/(^|\s)[-/](?=[A-Za-z?])/g, (_, before: string) => before + dash));
  return [...forms];
}

import type { Matcher } from "./rule.ts";
import { RuleMistake } from "./rule-problem.ts";

/** The bytes of an address, 4 or 16; `undefined` for what is none. Brackets around an address of IPv6 may be there. */
export function addressBytes(text: string): readonly number[] | undefined {
  if (text.length > 64) return undefined;
  const dotted = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (dotted !== null) {
    const bytes = dotted.slice(1).map(Number);
    return bytes.every((byte) => byte < 256) ? bytes : undefined;
  }
  const bare = text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
  if (!bare.includes(":") || !/^[0-9a-fA-F:.]+$/.test(bare)) return undefined;
  const halves = bare.split("::");
  if (halves.length > 2) return undefined;
  const groupsOf = (half: string): readonly number[] | undefined => {
    if (half === "") return [];
    const words = half.split(":");
    const bytes: number[] = [];
    for (const [index, word] of words.entries()) {
      if (word.includes(".")) {
        const last = index === words.length - 1 ? addressBytes(word) : undefined;
        if (last === undefined) return undefined;
        bytes.push(...last);
      } else if (/^[0-9a-fA-F]{1,4}$/.test(word)) {
        const value = Number.parseInt(word, 16);
        bytes.push(value >> 8, value & 0xff);
      } else return undefined;
    }
    return bytes;
  };
  const before = groupsOf(halves[0]!);
  const after = halves.length === 2 ? groupsOf(halves[1]!) : [];
  if (before === undefined || after === undefined) return undefined;
  const missing = 16 - before.length - after.length;
  if (halves.length === 2 ? missing < 2 : missing !== 0) return undefined;
  return [...before, ...Array.from({ length: missing }, () => 0), ...after];
}

/** Reads `10.0.0.0/8` or `fd00::/8`. Throws a `RuleMistake`. */
export function readNetwork(text: string): Matcher {
  const [address = "", length, ...rest] = text.split("/");
  const bytes = addressBytes(address);
  const bits = length === undefined ? (bytes?.length ?? 0) * 8 : Number(length);
  if (bytes === undefined || rest.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length)) || bits > bytes.length * 8)
    throw new RuleMistake(`\`${text.slice(0, 60)}\` is no network`, "write an address and the length of its prefix, such as `10.0.0.0/8`");
  return { type: "cidr", network: text, bytes, bits };
}

/** Whether an address lies in a network. */
export function isInNetwork(text: string, bytes: readonly number[], bits: number): boolean {
  const address = addressBytes(text);
  if (address === undefined || address.length !== bytes.length) return false;
  for (let at = 0, left = bits; left > 0; at++, left -= 8) {
    const mask = left >= 8 ? 0xff : (0xff << (8 - left)) & 0xff;
    if ((address[at]! & mask) !== (bytes[at]! & mask)) return false;
  }
  return true;
}

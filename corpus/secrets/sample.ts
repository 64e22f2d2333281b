/** Tokens of every kind, made from its shape: nothing in the repository looks like a key. */
import { base62, bech32Text, crc16, crc32, hex32, hexLittleEndian } from "../../src/content/secrets/checks.ts";
import type { Kind } from "../../src/content/secrets/kind.ts";
import { alternatives, parseShape, type ShapePart } from "../../src/content/secrets/shape.ts";
import { BASE62, DIGITS, HEX, LOWER, UPPER, type Draw } from "./draw.ts";

const BASE32 = `${UPPER}234567`;
const B64 = `${UPPER}${LOWER}${DIGITS}+/`;

function partText(part: ShapePart, draw: Draw): string {
  if (typeof part === "string") return part;
  const alphabet = [...part.members.keys()].filter((code) => part.members[code] === 1).map((code) => String.fromCharCode(code));
  // Letters and digits before signs, as keys have them; the ends free of signs.
  const plain = alphabet.filter((character) => /[A-Za-z0-9]/.test(character));
  const length = part.least + draw.below(Math.min(part.most - part.least, 12) + 1);
  let text = "";
  for (let at = 0; at < length; at += 1)
    text += draw.of(at === 0 || at === length - 1 || draw.next() < 0.93 ? (plain.length > 0 ? plain : alphabet) : alphabet);
  return text;
}

function nkeySeed(draw: Draw): string {
  const bytes = new Uint8Array(36);
  // `S` and the type (a user), as NATS packs them into the first two bytes.
  bytes[0] = (18 << 3) | (20 >> 2);
  bytes[1] = (20 & 3) << 6;
  for (let at = 2; at < 34; at += 1) bytes[at] = draw.below(256);
  const crc = crc16(bytes.subarray(0, 34));
  bytes[34] = crc & 255;
  bytes[35] = crc >> 8;
  let bits = "";
  for (const byte of bytes) bits += byte.toString(2).padStart(8, "0");
  return bits.padEnd(Math.ceil(bits.length / 5) * 5, "0").replaceAll(/.{5}/g, (five) => BASE32[Number.parseInt(five, 2)]!);
}

/** Checksums and structures that a token of the kind must have. */
function corrected(kind: Kind, token: string, draw: Draw): string {
  switch (kind.check) {
    case "crc-base62": {
      const lead = token.slice(0, token.indexOf("_") + 1);
      const body = draw.text(BASE62, 30);
      return lead + body + base62(crc32(body));
    }
    case "crc-hex": {
      const body = token.slice(0, -8);
      const crc = hex32(crc32(body));
      return body + (/[A-F]/.test(token.slice(-8)) || kind.id.startsWith("atlassian") ? crc.toUpperCase() : crc);
    }
    case "crc-grafana": {
      const body = `glsa_${draw.text(BASE62, 32)}`;
      return `${body}_${hexLittleEndian(crc32(body))}`;
    }
    case "crc-base64": {
      const body = `cflt${draw.text(B64, 54)}`;
      const crc = crc32(body);
      return (
        body +
        Buffer.from([crc & 255, (crc >>> 8) & 255, (crc >>> 16) & 255, crc >>> 24])
          .toString("base64")
          .replace(/=+$/, "")
      );
    }
    case "bech32": {
      const data = Array.from({ length: 52 }, () => draw.below(32));
      return kind.id.startsWith("age") ? bech32Text("age-secret-key-", data).toUpperCase() : bech32Text("nsec", data);
    }
    case "nkey":
      return nkeySeed(draw);
    case "discord":
      return `${Buffer.from(`1${draw.text(DIGITS, 17)}`).toString("base64")}.G${draw.text(BASE62, 5)}.${draw.text(BASE62, 38)}`;
    case "base64-json": {
      const head = token.slice(0, token.indexOf("eyJ"));
      return (
        head +
        Buffer.from(
          JSON.stringify({ signInAddress: "team.example", secretKey: draw.text(HEX, kind.id.startsWith("1password") ? 240 : 60), email: draw.text(LOWER, 12) }),
        ).toString("base64url")
      );
    }
    case "base58": {
      // 0x80, 32 bytes, and 4 of a checksum that the scanner cannot prove: the first byte decides.
      let value = 0x80n;
      for (let at = 0; at < 36; at += 1) value = value * 256n + BigInt(draw.below(256));
      let text = "";
      for (; value > 0n; value /= 58n) text = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"[Number(value % 58n)]! + text;
      return text;
    }
    default:
      return token;
  }
}

/** A token of a kind that has shapes. */
export function sampleOf(kind: Kind, draw: Draw): string {
  const shape = parseShape(draw.of(kind.shapes.flatMap(alternatives)));
  return corrected(kind, shape.parts.map((part) => partText(part, draw)).join(""), draw);
}

const ONSETS = "b c d f g h j k l m n p r s t v w br cr dr fl gr pl pr sh sl st tr".split(" ");
const VOWELS = "a e i o u ai ea ou".split(" ");

/** A word that is none, and reads like one. */
export function word(draw: Draw, syllables = 2 + draw.below(2)): string {
  let text = "";
  for (let at = 0; at < syllables; at += 1) text += draw.of(ONSETS) + draw.of(VOWELS);
  return text + draw.of(["", "n", "r", "s", "t", "l"]);
}

/** Passwords as people choose them. */
export function password(draw: Draw): string {
  const one = word(draw);
  const capital = one[0]!.toUpperCase() + one.slice(1);
  return draw.of([
    () => `${capital}${draw.below(9000) + 100}!`,
    () => `${one}${draw.below(90000) + 10}`,
    () => draw.text(BASE62, 8 + draw.below(10)),
    () => `${draw.text(BASE62, 6)}${draw.of([..."!@#%^*?"])}${draw.text(BASE62, 4)}`,
    () => `${capital}@${draw.below(900) + 100}`,
    () => `${draw.text(LOWER, 4)}${draw.text(DIGITS, 4)}`,
    () => one.replaceAll("a", "4").replaceAll("e", "3").replaceAll("o", "0") + draw.below(90) + draw.of([..."!#$@"]),
    () => draw.text(`${BASE62}!#%&*+-.=?@^_~`, 16),
  ])();
}

/** Keys without a form of their own. */
export function key(draw: Draw): string {
  return draw.of([
    () => draw.text(HEX, 32),
    () => draw.text(HEX, 40),
    () => draw.text(HEX, 64),
    () => draw.text(BASE62, 20 + draw.below(30)),
    () => draw.text(`${BASE62}-_`, 32),
    () => `${draw.text(`${BASE62}+/`, 43)}=`,
    () => draw.text(`${LOWER}${DIGITS}`, 24),
    () => draw.text(`${UPPER}${DIGITS}`, 20),
  ])();
}

import { decodeBase64, utf8Text } from "./base64.ts";

/**
 * What a token says about itself. `wrong` lowers the confidence and never hides a token: forms change. Confirmed forms only
 * (`reference/dlp-injection.md` §4.6); for GitHub's fine-grained tokens none is known.
 */
export type Verdict = "right" | "wrong" | "unknown";

const CRC = new Int32Array(256);
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  CRC[byte] = value;
}

/** CRC-32 (IEEE) of ASCII text. */
export function crc32(text: string): number {
  let value = -1;
  for (let at = 0; at < text.length; at += 1) value = CRC[(value ^ text.charCodeAt(at)) & 255]! ^ (value >>> 8);
  return (value ^ -1) >>> 0;
}

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A number in base 62, digits first, six characters. */
export function base62(value: number): string {
  let text = "";
  for (let left = value, count = 0; count < 6; count += 1) {
    text = BASE62[left % 62]! + text;
    left = Math.floor(left / 62);
  }
  return text;
}

export function hex32(value: number): string {
  return value.toString(16).padStart(8, "0");
}

/** The bytes of a 32-bit number, lowest first, as hex. */
export function hexLittleEndian(value: number): string {
  return hex32(value).match(/../g)!.toReversed().join("");
}

const truth = (holds: boolean): Verdict => (holds ? "right" : "wrong");

/** `ghp_`, `npm_`: the last six of forty characters are the checksum of the thirty after the prefix. */
function crcBase62(token: string): Verdict {
  const body = token.slice(token.indexOf("_") + 1);
  return body.length === 36 ? truth(base62(crc32(body.slice(0, 30))) === body.slice(30)) : "unknown";
}

function crcHex(token: string): Verdict {
  return truth(hex32(crc32(token.slice(0, -8))) === token.slice(-8).toLowerCase());
}

function crcGrafana(token: string): Verdict {
  return truth(hexLittleEndian(crc32(token.slice(0, 37))) === token.slice(-8).toLowerCase());
}

/** `cflt`: the last six characters are base64 of the checksum, lowest byte first. */
function crcBase64(token: string): Verdict {
  const bytes = decodeBase64(token.slice(-6).replace(/=+$/, ""));
  const body = token.slice(0, -6);
  if (bytes === undefined || bytes.length < 4) return "unknown";
  const crc = crc32(body);
  return truth(bytes[0] === (crc & 255) && bytes[1] === ((crc >>> 8) & 255) && bytes[2] === ((crc >>> 16) & 255) && bytes[3] === crc >>> 24);
}

/** A base32 id: its first bits hold the account. The one of documentation is known. */
function awsId(token: string): Verdict {
  return /^[A-Z]{4}[A-Z2-7]{16}$/.test(token) ? "unknown" : "wrong";
}

/** Text after the first `_` (or all) that decodes to JSON. */
function base64Json(token: string): Verdict {
  const text = utf8Text(decodeBase64(token.slice(token.indexOf("eyJ"))));
  return truth(text !== undefined && /^\{\s*"[A-Za-z_]/.test(text));
}

const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/** Bech32 (BIP 173): `age` and nostr keys. */
export function bech32Checksum(prefix: string, data: readonly number[]): number {
  const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  const values = [...[...prefix].map((one) => one.charCodeAt(0) >> 5), 0, ...[...prefix].map((one) => one.charCodeAt(0) & 31), ...data];
  let checksum = 1;
  for (const value of values) {
    const top = checksum >>> 25;
    checksum = ((checksum & 0x1ffffff) << 5) ^ value;
    generators.forEach((generator, bit) => {
      if (((top >>> bit) & 1) === 1) checksum ^= generator;
    });
  }
  return checksum >>> 0;
}

function bech32(token: string): Verdict {
  const lower = token.toLowerCase();
  const split = lower.lastIndexOf("1");
  const data = [...lower.slice(split + 1)].map((one) => BECH32.indexOf(one));
  return truth(!data.includes(-1) && bech32Checksum(lower.slice(0, split), data) === 1);
}

/** The bech32 text for five-bit values. */
export function bech32Text(prefix: string, data: readonly number[]): string {
  const rest = bech32Checksum(prefix, [...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const tail = [25, 20, 15, 10, 5, 0].map((shift) => (rest >>> shift) & 31);
  return `${prefix}1${[...data, ...tail].map((value) => BECH32[value]!).join("")}`;
}

/** Base58 of 37 or 38 bytes that begin with 0x80: a Bitcoin key. Its checksum is a double SHA-256, which the core does not have. */
function base58(token: string): Verdict {
  const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  let value = 0n;
  for (const character of token) value = value * 58n + BigInt(alphabet.indexOf(character));
  const bytes = token.length === 51 ? 37n : 38n;
  return truth(value >> ((bytes - 1n) * 8n) === 0x80n && (bytes === 37n || ((value >> 32n) & 255n) === 1n));
}

/** Ed25519 seeds of NATS: base32 with a CRC-16 (XMODEM) at the end, lowest byte first. */
function nkey(token: string): Verdict {
  const bytes = base32Bytes(token);
  if (bytes === undefined || bytes.length !== 36) return "wrong";
  return truth(crc16(bytes.subarray(0, 34)) === (bytes[34]! | (bytes[35]! << 8)));
}

export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000) === 0 ? (crc << 1) & 0xffff : ((crc << 1) ^ 0x1021) & 0xffff;
  }
  return crc;
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

export function base32Bytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let [buffer, bits, at] = [0, 0, 0];
  for (const character of text) {
    const value = BASE32.indexOf(character);
    if (value < 0) return undefined;
    buffer = ((buffer << 5) | value) & 0xffff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (buffer >>> bits) & 255;
    }
  }
  return bytes;
}

/** The first part of a Discord token is the bot's number in base64. */
function discord(token: string): Verdict {
  const text = utf8Text(decodeBase64(token.slice(0, token.indexOf("."))));
  return truth(text !== undefined && /^\d{15,20}$/.test(text));
}

const CHECKS = {
  "crc-base62": crcBase62,
  "crc-hex": crcHex,
  "crc-grafana": crcGrafana,
  "crc-base64": crcBase64,
  "aws-id": awsId,
  "base64-json": base64Json,
  bech32,
  base58,
  nkey,
  discord,
} as const;

export type CheckName = keyof typeof CHECKS;

/** What the token's own checksum or structure says. */
export function verify(check: CheckName, token: string): Verdict {
  return CHECKS[check](token);
}

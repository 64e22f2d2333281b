import { decodeBase64 } from "../base64.ts";
import type { Candidate, Pass } from "../candidate.ts";
import { indexNear } from "../near-text.ts";
import { entropyOf } from "../word-likeness.ts";

const MAX_PEM = 24_000;

function kindOfLabel(label: string): string {
  if (label.includes("PGP")) return "private-key-pgp";
  if (label.includes("ENCRYPTED")) return "private-key-encrypted";
  if (label.includes("OPENSSH")) return "private-key-openssh";
  if (label.includes("RSA")) return "private-key-rsa";
  if (label.includes("EC ")) return "private-key-ec";
  if (label.includes("DSA")) return "private-key-dsa";
  return label === "PRIVATE KEY" ? "private-key-pkcs8" : "private-key-other";
}

/** The key material in a frame's text: base64 without breaks, quotes, escapes and comment signs. */
function materialOf(body: string): string {
  return body
    .replaceAll(/\\[nrt]|&#(?:10|xA);|%0A/gi, "\n")
    .replaceAll(/^[ \t]*(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|MessageID):.*$/gim, "")
    .replaceAll(/[^A-Za-z0-9+/=]/g, "");
}

/** Does base64 begin a private key: a DER sequence with its version, or OpenSSH's magic? */
function isKeyMaterial(material: string): boolean {
  if (material.startsWith("b3BlbnNzaC1rZXktdjE")) return true;
  const bytes = decodeBase64(material.slice(0, 24));
  return bytes !== undefined && bytes[0] === 0x30 && (bytes[1]! >= 0x20 || (bytes[1] ?? 0) === 0x81);
}

/** How far a key goes on that has no end: as long as lines are base64, whatever quotes and signs stand around them. */
function cutLength(section: string): number {
  let length = 0;
  for (const line of section.split(/(?<=\n|\\n)/)) {
    const content = line.replaceAll(/\\[nr]|["'`+,;#*>|\s\\]/g, "");
    if (content !== "" && !/^[A-Za-z0-9+/=]{8,}$/.test(content) && !/^[A-Z][A-Za-z-]{2,20}:/.test(content)) break;
    length += line.length;
  }
  return length;
}

/** `-----BEGIN … PRIVATE KEY-----`, also within JSON (`\n`), source text or cut off. `at` is where the dashes begin. */
export function pemAt(pass: Pass, at: number): void {
  const { text } = pass;
  const head =
    /^-{4,5} ?BEGIN ([A-Z0-9 ]{0,40}(?:PRIVATE|SECRET) KEY(?: BLOCK)?) ?-{4,5}/.exec(text.slice(at, at + 80)) ??
    /^-{4} BEGIN (SSH2 ENCRYPTED PRIVATE KEY) -{4}/.exec(text.slice(at, at + 60));
  if (head === null) return;
  const start = at + head[0].length;
  pass.work.steps += 200;
  // The next dashes are the end, or another beginning.
  const dashes = indexNear(text, "----", start, MAX_PEM);
  const isClosed = dashes >= 0 && /^-{4,5} ?END/.test(text.slice(dashes, dashes + 12));
  const section = text.slice(start, dashes >= 0 ? dashes : Math.min(text.length, start + MAX_PEM));
  const length = isClosed ? section.length : cutLength(section.slice(0, 4096));
  const body = section.slice(0, length);
  pass.work.steps += length;
  const material = materialOf(body);
  if (material.length < 40 || /(.)\1{15}/.test(material) || entropyOf(material) < 3.2) return;
  const isElided = /\.\.\.|…|<|\bsnip|redact|xxx/i.test(body) && material.length < 200;
  if (isElided) return;
  const kind = kindOfLabel(head[1]!);
  const foot = isClosed ? (/^-{4,5} ?END[A-Z0-9 ]{0,50}-{0,5}/.exec(text.slice(dashes, dashes + 80))?.[0].length ?? 0) : 0;
  const checked = isKeyMaterial(material);
  pass.found.push({ kind, tier: checked ? "checked" : "provider", confidence: checked ? 0.99 : 0.85, start: at, end: start + length + foot });
}

/** PuTTY's files keep the key after `Private-Lines`. */
export function puttyAt(pass: Pass, at: number): void {
  const part = pass.text.slice(at, at + 6000);
  const lines = /Private-Lines: \d{1,3}(?:\r?\n[A-Za-z0-9+/=]{20,80}){1,60}/.exec(part);
  if (lines !== null)
    pass.found.push({ kind: "private-key-putty", tier: "checked", confidence: 0.99, start: at + lines.index, end: at + lines.index + lines[0].length });
}

/** A long run of base64 that is a private key in DER: a sequence that begins with the number 0 or 1. */
export function derCandidate(run: string, start: number): Candidate | undefined {
  if (run.length < 64 || run.length > 12_000 || !run.startsWith("M")) return undefined;
  const bytes = decodeBase64(run.slice(0, 48));
  if (bytes === undefined || bytes[0] !== 0x30) return undefined;
  const at = bytes[1] === 0x82 ? 4 : bytes[1] === 0x81 ? 3 : 2;
  const declared = bytes[1] === 0x82 ? bytes[2]! * 256 + bytes[3]! : bytes[1] === 0x81 ? bytes[2]! : bytes[1]!;
  const isVersion = bytes[at] === 2 && bytes[at + 1] === 1 && bytes[at + 2]! <= 3;
  if (!isVersion || ((bytes[1]! & 0x7f) > 2 && bytes[1]! >= 0x80)) return undefined;
  const total = Math.floor((run.replace(/=+$/, "").length * 3) / 4);
  if (declared < 60 || Math.abs(declared + at - total) > 3) return undefined;
  const kind = bytes[at + 2] === 3 ? "pkcs12-bundle" : "private-key-der";
  return { kind, tier: "checked", confidence: 0.95, start, end: start + run.length };
}

/** A private JSON Web Key around `"kty"`: its secret members. */
export function jwkAt(pass: Pass, at: number): void {
  const from = Math.max(0, at - 2500);
  const open = Math.max(from, from + pass.text.slice(from, at).lastIndexOf("{"));
  const close = indexNear(pass.text, "}", at, 6000);
  const part = pass.text.slice(open, close < 0 ? at + 6000 : close + 1);
  pass.work.steps += part.length;
  const type = /\\*["']?kty\\*["']?\s*[:=]>?\s*\\*["'](RSA|EC|OKP|oct)\b/.exec(part)?.[1];
  if (type === undefined) return;
  const members =
    type === "oct"
      ? /\\*["']?\bk\\*["']?\s*[:=]>?\s*\\*["']([\w+/=-]{16,2000})/g
      : /\\*["']?\b(?:d|p|q|dp|dq|qi)\\*["']?\s*[:=]>?\s*\\*["']([\w+/=-]{20,2000})/g;
  for (const member of part.matchAll(members)) {
    const start = open + member.index + member[0].length - member[1]!.length;
    if (entropyOf(member[1]!) < 3.3) continue;
    pass.found.push({ kind: type === "oct" ? "jwk-symmetric" : "jwk-private", tier: "checked", confidence: 0.97, start, end: start + member[1]!.length });
  }
}

import { createPublicKey, sign, verify, type KeyObject } from "node:crypto";
import { digest } from "./merkle.ts";

/** Signature type of Ed25519 in a C2SP signed note. */
const ED25519 = 1;
const KEY_ID_BYTES = 4;
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
const MAX_NOTE = 64 * 1024;
const MAX_SIGNATURES = 16;

/** A public key of a C2SP signed note, with the name it signs under. */
export interface VerifierKey {
  readonly name: string;
  /** 4 bytes. */
  readonly id: Buffer;
  readonly key: KeyObject;
  /** `name+id+base64`, the form in which it is handed around. */
  readonly text: string;
}

/** Base64 in its only form; `undefined` for anything else. */
export function strictBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : undefined;
}

function keyId(name: string, typed: Uint8Array): Buffer {
  return digest(Buffer.concat([Buffer.from(`${name}\n`), typed])).subarray(0, KEY_ID_BYTES);
}

function isName(name: string): boolean {
  return /^[^\s+]{1,200}$/u.test(name);
}

/** The verifier key of a private or public Ed25519 key. */
export function verifierKey(name: string, key: KeyObject): VerifierKey {
  if (!isName(name)) throw new RangeError("the name of a key has white space or `+` in it");
  const isPublic = key.type === "public";
  const { x } = (isPublic ? key : createPublicKey(key)).export({ format: "jwk" });
  const typed = Buffer.concat([Buffer.of(ED25519), Buffer.from(x!, "base64url")]);
  const id = keyId(name, typed);
  return { name, id, key: isPublic ? key : createPublicKey(key), text: `${name}+${id.toString("hex")}+${typed.toString("base64")}` };
}

/** Reads `name+id+base64`; `undefined` when it is no Ed25519 verifier key. */
export function readVerifierKey(text: string): VerifierKey | undefined {
  const [, name, id, base64] = /^([^\s+]{1,200})\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{44})$/u.exec(text) ?? [];
  const typed = base64 === undefined ? undefined : strictBase64(base64);
  if (name === undefined || typed === undefined || typed.length !== KEY_BYTES + 1 || typed[0] !== ED25519) return undefined;
  if (keyId(name, typed).toString("hex") !== id) return undefined;
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: typed.subarray(1).toString("base64url") }, format: "jwk" });
  return { name, id: keyId(name, typed), key, text };
}

/** A private key with the name that it signs under. */
export interface Signer {
  readonly name: string;
  readonly key: KeyObject;
  readonly verifier: VerifierKey;
}

/** Who signs under this name with this private Ed25519 key. */
export function signerOf(name: string, key: KeyObject): Signer {
  return { name, key, verifier: verifierKey(name, key) };
}

/** A text with its signature, in the form of a C2SP signed note. The text must end with a line break. */
export function signNote(text: string, { name, key, verifier: { id } }: Signer): string {
  const signature = Buffer.concat([id, sign(null, Buffer.from(text), key)]);
  return `${text}\n— ${name} ${signature.toString("base64")}\n`;
}

export interface NoteSignature {
  readonly name: string;
  readonly id: Buffer;
  readonly signature: Buffer;
}

export interface SignedNote {
  /** What was signed, with its last line break. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Reads a signed note without looking whether its signatures are right; `undefined` when it is none. */
export function readNote(note: string): SignedNote | undefined {
  if (note.length > MAX_NOTE || !note.isWellFormed() || !note.endsWith("\n")) return undefined;
  for (const character of note) if (character < " " && character !== "\n") return undefined;
  const end = note.lastIndexOf("\n\n");
  if (end <= 0) return undefined;
  const signatures: NoteSignature[] = [];
  for (const line of note.slice(end + 2, -1).split("\n")) {
    const [, name, base64] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
    const bytes = base64 === undefined ? undefined : strictBase64(base64);
    if (name === undefined || !isName(name) || bytes === undefined || bytes.length <= KEY_ID_BYTES || signatures.length === MAX_SIGNATURES) return undefined;
    signatures.push({ name, id: bytes.subarray(0, KEY_ID_BYTES), signature: bytes.subarray(KEY_ID_BYTES) });
  }
  return { text: note.slice(0, end + 1), signatures };
}

/** Whether one of the signatures is this key's and right. Signatures of other keys do not matter. */
export function isSignedBy(note: SignedNote, { name, id, key }: VerifierKey): boolean {
  const own = note.signatures.filter((one) => one.name === name && one.id.equals(id));
  return own.length > 0 && own.every(({ signature }) => signature.length === SIGNATURE_BYTES && verify(null, Buffer.from(note.text), key, signature));
}

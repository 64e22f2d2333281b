import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** `SPV1`, then a nonce of 12 bytes, the tag of 16, the encrypted text. */
const MAGIC = Buffer.from("SPV1");
const NONCE = 12;
const TAG = 16;

/** Encrypts with AES-256-GCM under a fresh nonce. `context` is bound to it: it opens only with the same. */
export function seal(plain: Buffer, key: Buffer, context: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([MAGIC, nonce, cipher.getAuthTag(), body]);
}

/** The text, `undefined` when it was cut, changed, or sealed with another key or context. */
export function unseal(sealed: Buffer, key: Buffer, context: string): Buffer | undefined {
  const head = MAGIC.length + NONCE + TAG;
  if (sealed.length < head || !sealed.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(MAGIC.length, MAGIC.length + NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(MAGIC.length + NONCE, head));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(head)), decipher.final()]);
  } catch {
    return undefined;
  }
}

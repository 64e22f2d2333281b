import { HASH_BYTES } from "./merkle.ts";
import { readNote, signNote, strictBase64, type SignedNote, type Signer } from "./signed-note.ts";

/** Head of a log (C2SP tlog-checkpoint): so many entries, with this root. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

/** The name that a device's log and its key have. */
export function originOf(device: string): string {
  return `sallyport.log/${device}`;
}

/**
 * The checkpoint as a signed note.
 * @param more a line after the root, which says what else is signed
 */
export function signCheckpoint({ origin, size, root }: Checkpoint, signer: Signer, more?: string): string {
  return signNote(`${origin}\n${size}\n${root.toString("base64")}\n${more === undefined ? "" : `${more}\n`}`, signer);
}

/** The line by which a checkpoint says that a segment of the log was given up on purpose. */
export function retiredLine(file: string, first: number, last: number): string {
  return `retired ${file} ${first} ${last}`;
}

/** Reads a checkpoint without looking at its signatures; `undefined` when it is none. Lines after the root are allowed. */
export function readCheckpoint(text: string): (Checkpoint & { readonly note: SignedNote }) | undefined {
  const note = readNote(text);
  const [origin, digits, base64] = note?.text.split("\n") ?? [];
  if (note === undefined || origin === undefined || origin === "" || digits === undefined || base64 === undefined) return undefined;
  const size = Number(digits);
  const root = strictBase64(base64);
  if (!/^(?:0|[1-9]\d{0,15})$/.test(digits) || !Number.isSafeInteger(size) || root?.length !== HASH_BYTES) return undefined;
  return { origin, size, root, note };
}

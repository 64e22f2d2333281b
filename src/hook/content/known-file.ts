import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  filterBit,
  KNOWN_FILTER,
  KNOWN_FORM,
  KNOWN_HEADER,
  KNOWN_MAC,
  KNOWN_MARK,
  knownColumns,
  KnownSecrets,
  knownSecretsPath,
  macAt,
  type KnownColumns,
  type KnownText,
  type KnownValue,
  type SecretHolder,
} from "./known-secrets.ts";

/** One form of a value that is known: the value itself, or how an encoder writes it. */
export interface KnownForm {
  /** UTF-16 units. */
  readonly length: number;
  /** Rolling digest of the first characters, under the key of the file. */
  readonly roll: number;
  /** First half of SHA-256 over the key and the form, in hexadecimal. */
  readonly mac: string;
  /** Empty where the value stands as it is. */
  readonly encoding: string;
}

/** Everything that the file says, as it is while it is changed. */
export interface KnownContents {
  /** 32 bytes in hexadecimal. */
  readonly key: string;
  readonly values: readonly (KnownValue & { readonly forms: readonly KnownForm[] })[];
  readonly sources: Readonly<Record<string, string>>;
  readonly holders: readonly SecretHolder[];
}

/** The bytes of the file; see `KNOWN_MARK`. */
export function knownBytes({ key, values, sources, holders }: KnownContents): Uint8Array {
  const encodings: string[] = [];
  const forms = values.flatMap((value, owner) => value.forms.map((form) => ({ ...form, owner }))).toSorted((left, right) => left.roll - right.roll);
  const { length } = forms;
  for (const { encoding } of forms) if (!encodings.includes(encoding)) encodings.push(encoding);
  const plain = { values: values.map(({ kind, seen }) => ({ kind, seen })), encodings, sources };
  const text = Buffer.from(`${JSON.stringify(plain)}\n${JSON.stringify(holders)}`);
  const bytes = new Uint8Array(KNOWN_HEADER + KNOWN_FILTER + length * KNOWN_FORM + text.length);
  new Uint32Array(bytes.buffer, 0, 3).set([KNOWN_MARK, length, text.length]);
  bytes.set(Buffer.from(key, "hex"), 16);
  let at = KNOWN_HEADER + KNOWN_FILTER;
  for (const { roll } of forms) bytes[KNOWN_HEADER + (filterBit(roll) >> 3)]! |= 1 << (filterBit(roll) & 7);
  new Int32Array(bytes.buffer, at, length).set(forms.map(({ roll }) => roll));
  new Uint16Array(bytes.buffer, (at += length * 4), length).set(forms.map((form) => form.length));
  new Uint16Array(bytes.buffer, (at += length * 2), length).set(forms.map(({ owner }) => owner));
  bytes.set(Buffer.from(forms.map(({ mac }) => mac).join(""), "hex"), (at += length * 2));
  bytes.set(
    forms.map(({ encoding }) => encodings.indexOf(encoding)),
    (at += length * KNOWN_MAC),
  );
  bytes.set(text, at + length);
  return bytes;
}

function contentsOf([key, , rolls, lengths, owners, macs, encodingOf, text]: KnownColumns): KnownContents {
  const [plain, holders] = text.split("\n").map((line) => JSON.parse(line) as unknown) as [KnownText, readonly SecretHolder[]];
  const values = plain.values.map((value) => ({ ...value, forms: [] as KnownForm[] }));
  rolls.forEach((roll, form) =>
    values[owners[form]!]!.forms.push({ length: lengths[form]!, roll, mac: macAt(macs, form), encoding: plain.encodings[encodingOf[form]!]! }),
  );
  return { key, values, sources: plain.sources, holders };
}

/** The file in which versions before 0.2 kept the same as JSON. */
function oldPath(stateFolder: string): string {
  return join(dirname(knownSecretsPath(stateFolder)), "known.json");
}

function oldContents(stateFolder: string): KnownContents | undefined {
  try {
    const stored = JSON.parse(readFileSync(oldPath(stateFolder), "utf8")) as KnownContents & { readonly v: unknown };
    if (stored.v !== 1 || !/^[0-9a-f]{64}$/.test(stored.key)) return undefined;
    // What cannot be written as it should be is not carried over.
    knownColumns(knownBytes(stored));
    return stored;
  } catch {
    return undefined;
  }
}

/** What is stored, in the form of this version or of the one before; nothing when there is none or it cannot be read. */
export function storedSecrets(stateFolder: string): KnownContents | undefined {
  const path = knownSecretsPath(stateFolder);
  try {
    return existsSync(path) ? contentsOf(knownColumns(readFileSync(path))) : oldContents(stateFolder);
  } catch {
    return undefined;
  }
}

/** Puts the contents in the place of what was stored, so that after a crash it is the one or the other. Throws when they cannot be stored. */
export function storeSecrets(stateFolder: string, contents: KnownContents): KnownSecrets {
  const path = knownSecretsPath(stateFolder);
  const fresh = `${path}.${process.pid}.new`;
  const bytes = knownBytes(contents);
  try {
    const file = openSync(fresh, "w", 0o600);
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  rmSync(oldPath(stateFolder), { force: true, recursive: true });
  return new KnownSecrets(bytes);
}

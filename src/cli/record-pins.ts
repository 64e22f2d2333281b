import { UserError } from "../model/index.ts";
import { readNamed } from "./policy-source.ts";

/** What a person kept of a record elsewhere: checkpoints that were signed, and keys that may have signed. */
export interface Pins {
  readonly pinnedCheckpoints?: readonly string[];
  readonly pinnedKeys?: readonly string[];
}

/** Start of a signature line of a C2SP signed note. */
const SIGNATURE = "\u2014 ";
/** A verifier key: name, id and base64, joined by `+`. */
const KEY = /^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/;

/** Keys and notes of one file: lines that are keys, and texts that end in signatures. */
function pinsOf(text: string): { readonly keys: readonly string[]; readonly notes: readonly string[] } {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const keys: string[] = [];
  const notes: string[] = [];
  let note: string[] = [];
  let isSigned = false;
  const end = (): void => {
    if (isSigned) notes.push(`${note.join("\n").replace(/^\n+/, "").replace(/\n+$/, "")}\n`);
    note = [];
    isSigned = false;
  };
  for (const line of lines) {
    if (isSigned && !line.startsWith(SIGNATURE)) end();
    if (!isSigned && KEY.test(line) && note.every((one) => one === "")) {
      keys.push(line);
      note = [];
      continue;
    }
    if (line.startsWith(SIGNATURE)) isSigned = true;
    note.push(line);
  }
  end();
  return { keys, notes };
}

/** Reads the files given with `--pin`. Throws a `UserError` for one that holds neither a checkpoint nor a key. */
export function readPins(files: readonly string[]): Pins {
  const keys: string[] = [];
  const notes: string[] = [];
  for (const file of files) {
    const found = pinsOf(readNamed(file));
    if (found.keys.length + found.notes.length === 0) {
      throw new UserError([
        {
          code: "pin",
          message: "the file holds no signed checkpoint and no verifier key",
          help: "give one that `sallyport verify --save-pin FILE` made",
          file,
        },
      ]);
    }
    keys.push(...found.keys);
    notes.push(...found.notes);
  }
  return { ...(notes.length === 0 ? {} : { pinnedCheckpoints: notes }), ...(keys.length === 0 ? {} : { pinnedKeys: keys }) };
}

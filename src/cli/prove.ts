import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { UserError } from "../model/index.ts";
import { checkProof, proveEntry, RecordError, type InclusionProof } from "../record/index.ts";
import { readRecorded } from "../record/schema/index.ts";
import { findEvent } from "./log-show.ts";
import { readNamed } from "./policy-source.ts";
import { tableHead, tableLine } from "./record-lines.ts";
import { readPins } from "./record-pins.ts";
import { closeRecord, openRecord } from "./record-source.ts";
import { printable, terminalColumns } from "./terminal.ts";

/** Largest proof that is read: an entry is at most 64 KiB. */
const MAX_PROOF = 1024 * 1024;

function problem(message: string, help: string, file?: string): UserError {
  return new UserError([{ code: "proof", message, help, ...(file === undefined ? {} : { file }) }]);
}

/** Makes the proof of one event. */
function prove(id: string, out: string | undefined): number {
  const record = openRecord();
  let proof: InclusionProof;
  try {
    proof = proveEntry(record.stateFolder, { id: findEvent(record.reader, id).event.id });
  } catch (error) {
    if (error instanceof RecordError) throw problem(error.message, "`sallyport verify` says what is wrong with the record");
    throw error;
  } finally {
    closeRecord(record, 0);
  }
  const text = `${JSON.stringify(proof, undefined, 2)}\n`;
  if (out === undefined) {
    process.stdout.write(text);
    return 0;
  }
  try {
    writeFileSync(out, text, { flag: "wx", mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw problem(
      code === "EEXIST" ? "the file is there already" : `the file cannot be made (${code ?? "error"})`,
      "name a new file in a folder that is there",
      out,
    );
  }
  console.error(`the proof is in ${out}; check it anywhere with \`sallyport prove --check ${out}\``);
  return 0;
}

/** Checks a proof without the record. */
function check(file: string, pins: readonly string[]): number {
  const text = readNamed(file);
  if (text.length > MAX_PROOF) throw problem("the file is too long for a proof", "give one that `sallyport prove ID --out FILE` made", file);
  let proof: unknown;
  try {
    proof = JSON.parse(text);
  } catch {
    throw problem("the file is no JSON", "give one that `sallyport prove ID --out FILE` made", file);
  }
  const { pinnedKeys } = readPins(pins);
  const result = checkProof(proof, pinnedKeys);
  if (!result.isValid) {
    console.log(`NOT PROVED: ${printable(result.reason)}`);
    return 1;
  }
  const { id, seq, size, origin, key } = result;
  console.log(`proved: event ${printable(id)} is entry ${seq} of the ${size} entries of ${printable(origin)}`);
  console.log(
    pinnedKeys === undefined
      ? `signed by ${printable(key)}; compare this key with one that you know from elsewhere, or give it with --pin FILE`
      : `signed by the key that you gave, ${printable(key)}`,
  );
  const event = readRecorded((proof as InclusionProof).entry);
  if (event !== undefined) console.log(`\n${tableHead(terminalColumns())}\n${tableLine(event, terminalColumns())}`);
  return 0;
}

/** `sallyport prove ID`: proof that an event is in the record, to be checked without it. `--check FILE`: checks one. */
export function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: "string", short: "o" }, check: { type: "string" }, pin: { type: "string", multiple: true } },
  });
  const use = "run `sallyport prove ID [--out FILE]` or `sallyport prove --check FILE [--pin FILE]`";
  if (values.check !== undefined) {
    if (positionals.length > 0 || values.out !== undefined) throw problem("a proof is either made or checked", use);
    return check(values.check, values.pin ?? []);
  }
  if (positionals.length !== 1) throw problem(positionals.length === 0 ? "no event was named" : "more than one event was named", use);
  return prove(positionals[0]!, values.out);
}

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { UserError } from "../model/index.ts";
import { defaultStateFolder, RecordError, verifyRecord, type VerifyProblem, type VerifyReport } from "../record/index.ts";
import { readPins } from "./record-pins.ts";
import { sequenceOnce } from "./record-sequence.ts";
import { printable } from "./terminal.ts";

/** Where a problem is, for a person. */
function placeOf({ segment, seq, lastSeq, id, checkpointSize }: VerifyProblem): string {
  const parts = [
    segment,
    seq === undefined ? undefined : lastSeq === undefined || lastSeq === seq ? `entry ${seq}` : `entries ${seq} to ${lastSeq}`,
    id === undefined ? undefined : `event ${id}`,
    checkpointSize === undefined ? undefined : `checkpoint of ${checkpointSize} entries`,
  ];
  return parts
    .filter((part) => part !== undefined)
    .map(printable)
    .join(", ");
}

/** What was found, for a person: the first bad entry first, then what is proved and what is not. */
export function reportText(report: VerifyReport): string {
  const lines: string[] = [];
  const counts = `${report.entries} entries in ${report.segments.length} ${report.segments.length === 1 ? "segment" : "segments"}, ${report.checkpoints.count} checkpoints`;
  if (report.entries === 0 && report.problems.length === 0) lines.push("the record is empty");
  else lines.push(report.isIntact ? `intact: ${counts}` : `NOT INTACT: ${counts}`);
  if (report.problems.length > 0) {
    lines.push("", `first problem: ${printable(report.problems[0]!.message)}`, "");
    for (const problem of report.problems) {
      lines.push(`  ${problem.code.padEnd(20)} ${placeOf(problem)}`, `  ${" ".repeat(20)} ${printable(problem.message)}`);
    }
    if (report.hasMore) lines.push("  … and more");
  }
  const list = (title: string, sentences: readonly string[]): void => {
    if (sentences.length > 0) lines.push("", title, ...sentences.map((sentence) => `  ${printable(sentence)}`));
  };
  list("proved", report.proved);
  list("not proved", report.notProved);
  const facts = [
    ...(report.origin === undefined ? [] : [`log        ${report.origin}`]),
    ...(report.device === undefined ? [] : [`device     ${report.device}`]),
    ...(report.key === undefined ? [] : [`key        ${report.key}`]),
    ...(report.head === undefined ? [] : [`head       ${report.head.size} entries, root ${report.head.root}`]),
    ...report.retired.map(({ file, first, last }) => `given up   ${file}, entries ${first} to ${last}, by retention`),
  ];
  if (facts.length > 0) lines.push("", ...facts.map(printable));
  return lines.join("\n");
}

function save(path: string, report: VerifyReport): void {
  const { note } = report.checkpoints;
  if (!report.isIntact)
    throw new UserError([{ code: "pin", message: "the record is not intact, so its checkpoint is not kept as a pin", help: "look at the problems first" }]);
  if (note === undefined || report.key === undefined)
    throw new UserError([{ code: "pin", message: "there is no checkpoint to keep yet", help: "run this again when something is recorded" }]);
  try {
    writeFileSync(path, `${report.key}\n\n${note}`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError([
      {
        code: "file",
        message: code === "EEXIST" ? "the file is there already" : `the file cannot be made (${code ?? "error"})`,
        help: "name a new file",
        file: path,
      },
    ]);
  }
}

/** `sallyport verify`: is the record as it was written? Exit 0 when it is, 1 when not, 2 for wrong use. */
export function run(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { pin: { type: "string", multiple: true }, "save-pin": { type: "string" }, json: { type: "boolean" } },
  });
  const pins = readPins(values.pin ?? []);
  const stateFolder = defaultStateFolder(process.env);
  sequenceOnce(stateFolder);
  let report: VerifyReport;
  try {
    report = verifyRecord(stateFolder, pins);
  } catch (error) {
    if (error instanceof RecordError) throw new UserError([{ code: "record", message: error.message, help: "run this as the person whose record it is" }]);
    throw error;
  }
  console.log(values.json === true ? JSON.stringify(report, undefined, 2) : reportText(report));
  if (values["save-pin"] !== undefined) {
    save(values["save-pin"], report);
    console.error(`the checkpoint is in ${values["save-pin"]}; keep it where whoever can write this machine cannot`);
  }
  return report.isIntact ? 0 : 1;
}

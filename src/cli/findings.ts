import { parseArgs } from "node:util";
import { DetectionStore, LEVELS, VERDICTS, type StoredFinding, type Verdict } from "../detect/index.ts";
import { UserError } from "../model/index.ts";
import { RecordReader } from "../record/query/index.ts";
import { detectHere, rulesHere } from "./detection-source.ts";
import { ourSurroundings, personHere, type Surroundings } from "./person.ts";
import { shortId, shortSession, tableLine } from "./record-lines.ts";
import { countOf } from "./record-options.ts";
import { localTime } from "./record-time.ts";
import { padded, printable, terminalColumns } from "./terminal.ts";

function fault(message: string, help: string): UserError {
  return new UserError([{ code: "findings", message, help }]);
}

/** What was decided on a finding, in one word. */
export function dispositionWord({ disposition }: StoredFinding): string {
  return disposition?.verdict ?? "new";
}

/** The finding whose fingerprint begins so. */
function findingLike(store: DetectionStore, id: string | undefined): StoredFinding {
  if (id === undefined) throw fault("it is not said which finding", "`sallyport findings list` has their ids");
  const found = store.findingsLike(id);
  if (found.length === 0) throw fault(`there is no finding \`${printable(id.slice(0, 40))}\``, "`sallyport findings list` has their ids");
  if (found.length > 1)
    throw fault(`\`${printable(id)}\` begins several findings`, `give more of it: ${found.map(({ fingerprint }) => fingerprint).join(", ")}`);
  return found[0]!;
}

function withStore<T>(work: (store: DetectionStore, stateFolder: string) => T): T {
  const stateFolder = detectHere();
  const store = DetectionStore.open(stateFolder);
  try {
    return work(store, stateFolder);
  } finally {
    store.close();
  }
}

function list(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      all: { type: "boolean" },
      level: { type: "string" },
      session: { type: "string" },
      json: { type: "boolean" },
      limit: { type: "string", short: "n" },
    },
  });
  const least = values.level === undefined ? 0 : LEVELS.findIndex((level) => level === values.level);
  if (least === -1) throw fault(`there is no level \`${printable(values.level!)}\``, `use ${LEVELS.join(", ")}`);
  return withStore((store) => {
    const findings = store
      .findings(countOf(values.limit, "limit", 200))
      .filter(
        (one) => (values.all === true || one.disposition === undefined || one.disposition.verdict === "true-positive") && LEVELS.indexOf(one.level) >= least,
      )
      .filter(({ session }) => values.session === undefined || session.startsWith(values.session));
    if (values.json === true) console.log(JSON.stringify(findings, undefined, 2));
    else if (findings.length === 0) console.log("nothing was found");
    else {
      console.log(`${padded("id", 10)}${padded("last", 21)}${padded("level", 10)}${padded("count", 7)}${padded("session", 10)}${padded("state", 16)}what`);
      for (const one of findings)
        console.log(
          `${padded(one.fingerprint.slice(0, 8), 10)}${padded(localTime(one.lastTs), 21)}${padded(one.level, 10)}${padded(String(one.count), 7)}${padded(shortSession(one.session), 10)}${padded(dispositionWord(one), 16)}${printable(one.title)}`,
        );
    }
    return findings.length === 0 ? 0 : 1;
  });
}

function show(args: readonly string[]): number {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: "boolean" } } });
  return withStore((store, stateFolder) => {
    const finding = findingLike(store, positionals[0]);
    const hits = store.hitsOf(finding.fingerprint);
    const dispositions = store.dispositionsOf(finding.fingerprint);
    if (values.json === true) {
      console.log(JSON.stringify({ ...finding, hits, dispositions }, undefined, 2));
      return 0;
    }
    const rule = rulesHere().rules.find(({ key }) => key === finding.rule);
    console.log(`${finding.fingerprint}  ${finding.level}: ${printable(finding.title)}`);
    console.log(`  rule        ${printable(finding.rule)}`);
    console.log(
      `  group       ${printable(
        Object.entries(finding.group)
          .map(([name, value]) => `${name} ${value}`)
          .join(", "),
      )}`,
    );
    console.log(`  seen        ${finding.count} times, ${localTime(finding.firstTs)} to ${localTime(finding.lastTs)}`);
    if (rule !== undefined) {
      if (rule.hint !== undefined) console.log(`  first       ${printable(rule.hint)}`);
      if (rule.falsepositives.length > 0) console.log(`  may be      ${printable(rule.falsepositives.join("; "))}`);
      if (rule.respond.length > 0) console.log(`  respond     ${rule.respond.join(", ")}`);
    }
    const reader = new RecordReader(stateFolder);
    try {
      const [newest] = hits;
      console.log("  evidence of the newest");
      for (const { id, rule: by } of newest?.evidence ?? []) {
        const [stored] = reader.byId(id, 1);
        console.log(`    ${stored === undefined ? `event ${shortId(id)} is no longer in the record` : tableLine(stored.event, terminalColumns() - 4)}`);
        if (by !== finding.rule) console.log(`      as ${printable(by)}`);
      }
    } finally {
      reader.close();
    }
    for (const { ts, verdict, note, by, duplicateOf } of dispositions)
      console.log(`  ${localTime(ts)}  ${verdict}${duplicateOf === undefined ? "" : ` of ${duplicateOf.slice(0, 8)}`} by ${printable(by)}: ${printable(note)}`);
    return 0;
  });
}

function dispose(args: readonly string[], surroundings: Surroundings): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { as: { type: "string" }, note: { type: "string" }, of: { type: "string" } },
  });
  const verdict = VERDICTS.find((one) => one === values.as) as Verdict | undefined;
  if (verdict === undefined)
    throw fault(
      values.as === undefined ? "it is not said what the finding is" : `a finding cannot be \`${printable(values.as)}\``,
      `give \`--as\` and one of ${VERDICTS.join(", ")}`,
    );
  const note = values.note?.trim() ?? "";
  if (note.length < 3) throw fault("it is not said why", "give `--note` and a sentence: whoever comes after you will want to know");
  if ((verdict === "duplicate") !== (values.of !== undefined))
    throw fault("a duplicate names what it repeats, and nothing else does", "give `--as duplicate --of ID`");
  const by = personHere(surroundings);
  return withStore((store) => {
    const finding = findingLike(store, positionals[0]);
    const other = values.of === undefined ? undefined : findingLike(store, values.of);
    if (other?.fingerprint === finding.fingerprint) throw fault("a finding does not repeat itself", "name another one with `--of`");
    store.dispose(finding.fingerprint, {
      ts: Date.now(),
      verdict,
      note: note.slice(0, 2000),
      by: by.id,
      ...(other === undefined ? {} : { duplicateOf: other.fingerprint }),
    });
    console.log(`${finding.fingerprint.slice(0, 8)} is ${verdict}${other === undefined ? "" : ` of ${other.fingerprint.slice(0, 8)}`}, by ${printable(by.id)}`);
    return 0;
  });
}

/** `sallyport findings …`. */
export function run([name = "list", ...args]: readonly string[], surroundings: Surroundings = ourSurroundings()): number {
  switch (name) {
    case "list":
      return list(args);
    case "show":
      return show(args);
    case "dispose":
      return dispose(args, surroundings);
    default:
      throw fault(`there is no \`findings ${printable(name)}\``, "use one of list, show, dispose");
  }
}

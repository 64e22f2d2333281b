import { existsSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DetectionStore, incidentReport, policyTestExamples, policyTestText, type IncidentReport, type StoredIncident } from "../detect/index.ts";
import { UserError } from "../model/index.ts";
import { DEFAULT_BASELINE } from "../policy/index.ts";
import { contentOf } from "../record/index.ts";
import { RecordReader } from "../record/query/index.ts";
import { detectHere, rulesHere } from "./detection-source.ts";
import { dispositionWord } from "./findings.ts";
import { reportMarkdown } from "./incident-text.ts";
import { ourSurroundings, personHere, type Surroundings } from "./person.ts";
import { shortSession } from "./record-lines.ts";
import { localTime } from "./record-time.ts";
import { padded, printable } from "./terminal.ts";

/** Hits of a finding whose evidence goes into a report. */
const MAX_HITS = 200;

function fault(message: string, help: string): UserError {
  return new UserError([{ code: "incident", message, help }]);
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

function incidentNamed(store: DetectionStore, id: string | undefined): StoredIncident {
  if (id === undefined || !/^\d{1,9}$/.test(id))
    throw fault(
      id === undefined ? "it is not said which incident" : `\`${printable(id.slice(0, 40))}\` is no number of an incident`,
      "`sallyport incident list` has their numbers",
    );
  const found = store.incident(Number(id));
  if (found === undefined) throw fault(`there is no incident ${id}`, "`sallyport incident list` has their numbers");
  return found;
}

function list(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { all: { type: "boolean" }, json: { type: "boolean" } } });
  return withStore((store) => {
    const incidents = store.incidents().filter(({ closed }) => values.all === true || closed === undefined);
    if (values.json === true) console.log(JSON.stringify(incidents, undefined, 2));
    else if (incidents.length === 0) console.log("no incident is open");
    else {
      console.log(`${padded("no", 5)}${padded("opened", 21)}${padded("level", 10)}${padded("state", 8)}${padded("findings", 10)}${padded("sessions", 20)}what`);
      for (const { id, opened, closed, level, title, sessions, findings } of incidents)
        console.log(
          `${padded(String(id), 5)}${padded(localTime(opened), 21)}${padded(level, 10)}${padded(closed === undefined ? "open" : "closed", 8)}${padded(String(findings.length), 10)}${padded(sessions.slice(0, 2).map(shortSession).join(" ") + (sessions.length > 2 ? " …" : ""), 20)}${printable(title)}`,
        );
    }
    return incidents.some(({ closed }) => closed === undefined) ? 1 : 0;
  });
}

function show(args: readonly string[]): number {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: "boolean" } } });
  return withStore((store) => {
    const incident = incidentNamed(store, positionals[0]);
    if (values.json === true) {
      console.log(JSON.stringify(incident, undefined, 2));
      return 0;
    }
    console.log(`incident ${incident.id}: ${printable(incident.title)}`);
    console.log(`  level     ${incident.level}, ${incident.closed === undefined ? "open" : `closed ${localTime(incident.closed)}`}`);
    console.log(`  sessions  ${incident.sessions.map(printable).join(", ")}`);
    for (const one of incident.findings)
      console.log(
        `  finding   ${one.fingerprint.slice(0, 8)}  ${padded(one.level, 10)}${padded(dispositionWord(one), 16)}${printable(one.title)} (${one.count} times)`,
      );
    for (const { ts, what, note, by } of incident.notes)
      console.log(`  ${localTime(ts)}  ${padded(what, 9)}${printable(note)}${by === "sallyport" ? "" : `, by ${printable(by)}`}`);
    console.log(`\nwhat happened: sallyport incident report ${incident.id}`);
    return 0;
  });
}

function close(args: readonly string[], surroundings: Surroundings): number {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { note: { type: "string" } } });
  const note = values.note?.trim() ?? "";
  if (note.length < 3) throw fault("it is not said how it ended", "give `--note` and a sentence");
  const by = personHere(surroundings);
  return withStore((store) => {
    const { id } = incidentNamed(store, positionals[0]);
    if (!store.closeIncident(id, note.slice(0, 2000), by.id, Date.now())) throw fault(`incident ${id} is closed already`, "what happens later opens a new one");
    console.log(`incident ${id} is closed, by ${printable(by.id)}`);
    return 0;
  });
}

/** The events that the findings of an incident rest on, with the rules that say so. */
function evidenceOf(store: DetectionStore, incident: StoredIncident): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { fingerprint, rule } of incident.findings)
    for (const { evidence } of store.hitsOf(fingerprint, MAX_HITS))
      for (const { id } of evidence) found.set(id, [...new Set([...(found.get(id) ?? []), rule])]);
  return found;
}

function reported(store: DetectionStore, stateFolder: string, incident: StoredIncident): IncidentReport {
  const reader = new RecordReader(stateFolder);
  try {
    return incidentReport(reader, incident, rulesHere().rules, evidenceOf(store, incident), (event) => {
      const kept =
        event.content?.some(({ part }) => part === "prompt") === true ? contentOf(stateFolder, event.id).find(({ part }) => part === "prompt") : undefined;
      return kept === undefined ? undefined : new TextDecoder().decode(kept.body);
    });
  } finally {
    reader.close();
  }
}

/** What a test extends: the policy of the project beside it, else the baseline that holds without one. */
function baseFor(folder: string): string {
  const own = resolve(process.cwd(), "sallyport.yaml");
  return existsSync(own) ? `./${relative(folder, own)}` : DEFAULT_BASELINE;
}

/** Writes a file that is not there, or says that it is. */
function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx", mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError([
      {
        code: "file",
        message: code === "EEXIST" ? "the file is there already" : `the file cannot be written (${code ?? "error"})`,
        help: "give another name",
        file: path,
      },
    ]);
  }
  console.log(`wrote ${path}`);
}

function report(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean" }, out: { type: "string", short: "o" } },
  });
  return withStore((store, stateFolder) => {
    const incident = incidentNamed(store, positionals[0]);
    const found = reported(store, stateFolder, incident);
    const { examples } = policyTestExamples(found.toTest);
    const test = examples.length === 0 ? "" : policyTestText(`incident ${incident.id}: ${incident.title}`, baseFor(process.cwd()), examples, "deny");
    const { toTest: _, ...rest } = found;
    const text = values.json === true ? `${JSON.stringify({ ...rest, test }, undefined, 2)}\n` : reportMarkdown(found, test);
    if (values.out === undefined) console.log(text.trimEnd());
    else writeNew(resolve(values.out), text);
    return 0;
  });
}

function toTest(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { as: { type: "string" }, out: { type: "string", short: "o" }, extends: { type: "string" } },
  });
  const expected = values.as ?? "deny";
  if (expected !== "deny" && expected !== "ask") throw fault(`a test cannot ask for \`${printable(expected)}\``, "give `--as deny` or `--as ask`");
  return withStore((store, stateFolder) => {
    const incident = incidentNamed(store, positionals[0]);
    const { examples, left } = policyTestExamples(reported(store, stateFolder, incident).toTest);
    if (examples.length === 0)
      throw fault("the record does not keep enough of the calls to make a test", "write the example by hand; `sallyport log show ID` has what is known");
    const folder = values.out === undefined ? process.cwd() : dirname(resolve(values.out));
    const text = policyTestText(`incident ${incident.id}: ${incident.title}`, values.extends ?? baseFor(folder), examples, expected);
    if (values.out === undefined) console.log(text.trimEnd());
    else writeNew(resolve(values.out), text);
    for (const { id, tool, subject } of left)
      console.error(`note: not in the test, the record does not keep enough of it: ${printable(`${tool ?? ""} ${subject ?? ""}`.trim())} (${id})`);
    return 0;
  });
}

/** `sallyport incident …`. */
export function run([name = "list", ...args]: readonly string[], surroundings: Surroundings = ourSurroundings()): number {
  switch (name) {
    case "list":
      return list(args);
    case "show":
      return show(args);
    case "close":
      return close(args, surroundings);
    case "report":
      return report(args);
    case "to-test":
      return toTest(args);
    default:
      throw fault(`there is no \`incident ${printable(name)}\``, "use one of list, show, close, report, to-test");
  }
}

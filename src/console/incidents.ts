import {
  DetectionStore,
  incidentReport,
  policyTestExamples,
  policyTestText,
  ruleLines,
  rulesInForce,
  VERDICTS,
  type StoredFinding,
  type StoredIncident,
  type Verdict,
} from "../detect/index.ts";
import { DEFAULT_BASELINE } from "../policy/index.ts";
import type { Approver } from "../session/index.ts";
import type { EventRow, FindingList, FindingRow, FindingView, IncidentRow, IncidentView } from "./api.ts";
import { ConsoleError, type ConsoleWorld } from "./console-world.ts";
import { eventRow } from "./event-rows.ts";
import { numberOf } from "./events.ts";

const MAX_FINDINGS = 5000;
const MAX_HITS = 50;
/** Hits whose evidence goes into a report. */
const MAX_REPORTED = 200;
const MAX_EVIDENCE = 200;
const MAX_NOTE = 2000;
const MAX_CALLS = 400;

function noteOf(text: string, what: string): string {
  const note = text.trim();
  if (note.length < 3) throw new ConsoleError(400, `it is not said ${what}`, "write a sentence: who comes after you will want to know");
  return note.slice(0, MAX_NOTE);
}

/** Findings, the newest first. */
export function listFindings(world: ConsoleWorld, query: URLSearchParams): FindingList {
  const store = world.detections();
  return {
    findings: store.findings(Math.max(1, numberOf(query, "limit", MAX_FINDINGS, MAX_FINDINGS))),
    behind: Math.max(0, world.reader().lastSeq() - store.position),
  };
}

function findingNamed(store: DetectionStore, fingerprint: string): StoredFinding {
  const [found] = /^[\w-]{8,128}$/.test(fingerprint) ? store.findingsLike(fingerprint, 1) : [];
  if (found === undefined) throw new ConsoleError(404, `there is no finding \`${fingerprint.slice(0, 80)}\``, "the queue has those that there are");
  return found;
}

/** One finding with its rule, its hits and everything that was said of it. */
export function showFinding(world: ConsoleWorld, fingerprint: string): FindingView {
  const store = world.detections();
  const finding = findingNamed(store, fingerprint);
  const { set } = rulesInForce(world.environment);
  const rule = set.rules.find(({ key }) => key === finding.rule);
  const hits = store.hitsOf(finding.fingerprint, MAX_HITS);
  const ids = [...new Set(hits.flatMap(({ evidence }) => evidence.map(({ id }) => id)))].slice(0, MAX_EVIDENCE);
  const reader = world.reader();
  const evidence: EventRow[] = ids.flatMap((id) => [...reader.selectWhere("id = $id", { $id: id }, { limit: 1 })].map(({ event }) => eventRow(event)));
  return {
    finding,
    ...(rule === undefined ? {} : { rule: { lines: ruleLines(rule), respond: rule.respond ?? [] } }),
    hits: hits.map(({ ts, session, value, evidence: of }) => ({ ts, session, ...(value === undefined ? {} : { value }), evidence: of.map(({ id }) => id) })),
    evidence: evidence.toSorted((a, b) => a.ts - b.ts || a.seq - b.seq),
    history: store.dispositionsOf(finding.fingerprint),
  };
}

/** Adds what a person says of a finding; it is recorded first. */
export function disposeFinding(
  world: ConsoleWorld,
  fingerprint: string,
  given: { readonly verdict: string; readonly note: string; readonly duplicateOf: string | undefined },
  person: Approver,
): FindingRow {
  const verdict = VERDICTS.find((one): one is Verdict => one === given.verdict);
  if (verdict === undefined) throw new ConsoleError(400, `\`${given.verdict.slice(0, 40)}\` is no verdict`, `use one of ${VERDICTS.join(", ")}`);
  const note = noteOf(given.note, "why");
  if ((verdict === "duplicate") !== (given.duplicateOf !== undefined)) throw new ConsoleError(400, "a duplicate names what it repeats, and nothing else does");
  const store = world.detections();
  const finding = findingNamed(store, fingerprint);
  const other = given.duplicateOf === undefined ? undefined : findingNamed(store, given.duplicateOf);
  if (other?.fingerprint === finding.fingerprint) throw new ConsoleError(400, "a finding does not repeat itself", "name another one");
  world.note(person, `finding ${finding.fingerprint.slice(0, 16)} is ${verdict}`, note);
  store.dispose(finding.fingerprint, { ts: world.now(), verdict, note, by: person.id, ...(other === undefined ? {} : { duplicateOf: other.fingerprint }) });
  return findingNamed(store, finding.fingerprint);
}

function incidentRow({ id, opened, closed, level, title, sessions, findings }: StoredIncident): IncidentRow {
  return { id, opened, ...(closed === undefined ? {} : { closed }), level, title, sessions, findings: findings.length };
}

/** Incidents, the newest first. */
export function listIncidents(world: ConsoleWorld): { readonly incidents: readonly IncidentRow[] } {
  return { incidents: world.detections().incidents(500).map(incidentRow) };
}

function incidentNamed(store: DetectionStore, id: string): StoredIncident {
  const found = /^\d{1,9}$/.test(id) ? store.incident(Number(id)) : undefined;
  if (found === undefined) throw new ConsoleError(404, `there is no incident \`${id.slice(0, 20)}\``, "the list has those that there are");
  return found;
}

/** One incident in the steps of its report: who and where, what was done and changed, what became of it, what contains it. */
export function showIncident(world: ConsoleWorld, id: string): IncidentView {
  const store = world.detections();
  const incident = incidentNamed(store, id);
  const rulesOf = new Map<string, readonly string[]>();
  for (const { fingerprint, rule } of incident.findings)
    for (const { evidence } of store.hitsOf(fingerprint, MAX_REPORTED))
      for (const one of evidence) rulesOf.set(one.id, [...new Set([...(rulesOf.get(one.id) ?? []), rule])]);
  // The texts of prompts are shown where the event is, after a reason was given.
  const report = incidentReport(world.reader(), incident, rulesInForce(world.environment).set.rules, rulesOf, () => undefined);
  const { examples } = policyTestExamples(report.toTest);
  return {
    incident: incidentRow(incident),
    findings: incident.findings,
    notes: incident.notes,
    sessions: report.sessions,
    prompts: report.prompts.map(({ ts, event, session }) => ({ ts, event, session })),
    calls: report.calls.slice(0, MAX_CALLS).map(({ ts, event, what, status, ending, rules }) => ({ ts, event, what, status, ending, rules })),
    changed: report.changed,
    counts: report.counts,
    contain: report.contain,
    hints: report.findings.flatMap(({ hint }) => (hint === undefined ? [] : [hint])),
    ...(examples.length === 0 ? {} : { test: policyTestText(`incident ${incident.id}: ${incident.title}`, DEFAULT_BASELINE, examples, "deny") }),
    isCut: report.isCut || report.calls.length > MAX_CALLS,
  };
}

/** Closes an incident with the word of a person; it is recorded first. */
export function closeIncident(world: ConsoleWorld, id: string, text: string, person: Approver): IncidentRow {
  const note = noteOf(text, "how it ended");
  const store = world.detections();
  const incident = incidentNamed(store, id);
  if (incident.closed !== undefined) throw new ConsoleError(409, `incident ${incident.id} is closed already`, "what happens later opens a new one");
  world.note(person, `incident ${incident.id} closed`, note);
  if (!store.closeIncident(incident.id, note, person.id, world.now()))
    throw new ConsoleError(409, `incident ${incident.id} is closed already`, "what happens later opens a new one");
  return incidentRow(incidentNamed(store, id));
}

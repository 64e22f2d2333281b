import { join } from "node:path";
import { inTransaction, openForWriting, privateFolder, RecordError, type Database } from "../../record/index.ts";
import { fingerprintOf } from "../fingerprint.ts";
import type { Alert, EngineState } from "../engine.ts";
import type { Evidence } from "../correlate/occurrence.ts";
import { LEVELS, type Level } from "../rule/rule.ts";
import { FOLLOW_UP, FORMAT, TABLES } from "./tables.ts";

/** What a person made of a finding. */
export const VERDICTS = ["true-positive", "false-positive", "accepted-risk", "duplicate"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Disposition {
  /** Milliseconds since the epoch. */
  readonly ts: number;
  readonly verdict: Verdict;
  readonly note: string;
  readonly by: string;
  /** Fingerprint of the finding it repeats. */
  readonly duplicateOf?: string;
}

/** All hits of one rule in one group. */
export interface StoredFinding {
  readonly fingerprint: string;
  /** Name or id of the rule. */
  readonly rule: string;
  readonly title: string;
  readonly level: Level;
  /** The session of the newest hit. */
  readonly session: string;
  readonly group: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch. */
  readonly firstTs: number;
  readonly lastTs: number;
  readonly count: number;
  /** The last word on it; absent while nobody has looked. */
  readonly disposition?: Disposition;
}

export interface StoredHit {
  readonly ts: number;
  readonly session: string;
  readonly value?: number;
  readonly evidence: readonly Evidence[];
}

/** A hit with what decides whether anything follows from it. */
export interface FollowedHit {
  readonly hit: number;
  /** Name or id of the rule. */
  readonly rule: string;
  readonly level: Level;
  /** A person has said that it is nothing to act on. */
  readonly isSettled: boolean;
  readonly ts: number;
  readonly session: string;
  readonly incident?: number;
  readonly evidence: readonly Evidence[];
}

export interface IncidentNote {
  readonly ts: number;
  /** `opened`, `finding`, `session`, `response`, `closed`. */
  readonly what: string;
  readonly note: string;
  readonly by: string;
}

export interface StoredIncident {
  readonly id: number;
  readonly opened: number;
  readonly closed?: number;
  readonly level: Level;
  readonly title: string;
  readonly sessions: readonly string[];
  readonly findings: readonly StoredFinding[];
  readonly notes: readonly IncidentNote[];
}

/** Levels at which a finding opens an incident. */
const OPENS: ReadonlySet<Level> = new Set(["high", "critical"]);
/** Verdicts that say that a finding is nothing to act on. */
const SETTLED: ReadonlySet<string> = new Set(["false-positive", "accepted-risk", "duplicate"]);
/** Who writes when no person does. */
const SELF = "sallyport";

type Row = Readonly<Record<string, unknown>>;

function levelOf(text: unknown): Level {
  return LEVELS.find((level) => level === text) ?? "medium";
}

/** Every finding with the last word on it. */
const FINDINGS = `
  SELECT finding.*, said.ts, said.verdict, said.note, said.by, said.duplicate_of FROM finding
  LEFT JOIN disposition AS said ON said.id = (SELECT max(id) FROM disposition WHERE disposition.fingerprint = finding.fingerprint)`;

function dispositionOf(row: Row): Disposition {
  return {
    ts: Number(row["ts"]),
    verdict: VERDICTS.find((one) => one === row["verdict"]) ?? "true-positive",
    note: String(row["note"]),
    by: String(row["by"]),
    ...(row["duplicate_of"] === null ? {} : { duplicateOf: String(row["duplicate_of"]) }),
  };
}

/** Findings, dispositions and incidents of one person's record, and what the engine remembers: `detect/detections.sqlite` in the state folder. */
export class DetectionStore {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  /** Opens the store and makes it where it is not there. Throws a `RecordError` for a file that cannot be used. */
  static open(stateFolder: string): DetectionStore {
    privateFolder(stateFolder);
    const path = join(privateFolder(join(stateFolder, "detect")), "detections.sqlite");
    let database: Database | undefined;
    try {
      database = openForWriting(path);
      const made = database;
      if (made.prepare("SELECT 1 FROM sqlite_master WHERE name = 'position'").get() === undefined)
        inTransaction(made, () => {
          // Another process may have been quicker.
          if (made.prepare("SELECT 1 FROM sqlite_master WHERE name = 'position'").get() === undefined) made.exec(TABLES);
        });
      if (made.prepare("SELECT 1 FROM sqlite_master WHERE name = 'follow_up'").get() === undefined) inTransaction(made, () => made.exec(FOLLOW_UP));
      const { format } = made.prepare("SELECT format FROM position").get() as { format: number };
      if (format !== FORMAT) throw new RecordError(`\`${path}\` is of format ${format}, which this version does not know; update Sallyport`);
      return new DetectionStore(made);
    } catch (error) {
      database?.close();
      if (error instanceof RecordError) throw error;
      throw new RecordError(`\`${path}\` cannot be used (${(error as Error).message}); move it away, and the next command makes a new one from the record`);
    }
  }

  close(): void {
    this.#database.close();
  }

  /** All of `work` or nothing is stored; nobody else writes meanwhile. */
  transaction<T>(work: () => T): T {
    return inTransaction(this.#database, work);
  }

  #all(sql: string, ...values: readonly (string | number)[]): readonly Row[] {
    return this.#database.prepare(sql).all(...values) as unknown as readonly Row[];
  }

  /** Tells what is stored of the engine from every other state of it. */
  get mark(): string {
    const { moves } = this.#all("SELECT moves FROM follow_up")[0]!;
    return `${this.position} ${String(moves)}`;
  }

  /**
   * Hits that nobody has followed up, oldest first, each with its finding, and the incident that holds it while that is open. To be called, with
   * `followedUp`, within one transaction, so that each is followed up once.
   */
  hitsToFollow(limit: number): readonly FollowedHit[] {
    return this.#all(
      `SELECT hit.id AS hit, hit.fingerprint, hit.ts, hit.session, hit.value, hit.evidence, finding.rule, finding.level,
         (SELECT max(incident.id) FROM incident_finding JOIN incident ON incident.id = incident_finding.incident
           WHERE incident_finding.fingerprint = hit.fingerprint AND incident.closed IS NULL) AS incident
       FROM hit JOIN finding USING (fingerprint) WHERE hit.id > (SELECT hit FROM follow_up) ORDER BY hit.id LIMIT ?`,
      limit,
    ).map((row) => ({
      hit: Number(row["hit"]),
      rule: String(row["rule"]),
      level: levelOf(row["level"]),
      isSettled: SETTLED.has(this.#lastVerdict(String(row["fingerprint"])) ?? ""),
      ts: Number(row["ts"]),
      session: String(row["session"]),
      ...(row["incident"] === null ? {} : { incident: Number(row["incident"]) }),
      evidence: JSON.parse(String(row["evidence"])) as Evidence[],
    }));
  }

  /** Incidents that opened since this was last asked within a transaction that was committed. */
  newIncidents(): readonly StoredIncident[] {
    const found = this.#all("SELECT * FROM incident WHERE id > (SELECT incident FROM follow_up) ORDER BY id LIMIT 100").map((row) => this.#incident(row));
    if (found.length > 0) this.#database.prepare("UPDATE follow_up SET incident = ?").run(found.at(-1)!.id);
    return found;
  }

  /** Hits up to this one are followed up. */
  followedUp(hit: number): void {
    this.#database.prepare("UPDATE follow_up SET hit = max(hit, ?)").run(hit);
  }

  /** Adds a note to an incident, by whoever acted. */
  noteIncident(incident: number, what: "response", note: string, by: string, now: number): void {
    this.#note(incident, what, note.slice(0, 2000), now, by);
  }

  /** Place of the last event that was looked at; -1 at first. */
  get position(): number {
    return Number(this.#all("SELECT seq FROM position")[0]!["seq"]);
  }

  /** What the engine remembered then. */
  engineState(): unknown {
    const { clock } = this.#all("SELECT clock FROM position")[0]!;
    const correlations = Object.fromEntries(
      this.#all("SELECT rule, digest, state FROM correlation").map((row) => {
        let state: unknown;
        try {
          state = JSON.parse(String(row["state"]));
        } catch {
          // The engine says that this rule begins anew.
        }
        return [String(row["rule"]), { digest: String(row["digest"]), state }];
      }),
    );
    return { version: 1, clock: Number(clock), correlations };
  }

  /** Stores how far the log is looked at and what the engine remembers. Within the transaction of the alerts. */
  moveTo(seq: number, { clock, correlations }: EngineState): void {
    this.#database.prepare("UPDATE position SET seq = ?, clock = ?").run(seq, Math.trunc(clock));
    for (const { rule } of this.#all("SELECT rule FROM correlation"))
      if (!Object.hasOwn(correlations, String(rule))) this.#database.prepare("DELETE FROM correlation WHERE rule = ?").run(String(rule));
    // Most remember the same as before: those are not written again.
    const put = this.#database.prepare(
      `INSERT INTO correlation VALUES (?, ?, ?) ON CONFLICT (rule) DO UPDATE SET digest = excluded.digest, state = excluded.state
       WHERE digest <> excluded.digest OR state <> excluded.state`,
    );
    for (const [rule, { digest, state }] of Object.entries(correlations)) put.run(rule, digest, JSON.stringify(state));
    this.#database.exec("UPDATE follow_up SET moves = moves + 1");
  }

  /** Adds an alert: a hit of its finding, and an incident where it is grave and nobody has settled it. */
  add(alert: Alert, now: number): void {
    const { rule, ts, session, group, evidence, value } = alert;
    const fingerprint = fingerprintOf(alert);
    this.#database
      .prepare("INSERT INTO hit (fingerprint, ts, session, value, evidence, noted) VALUES (?, ?, ?, ?, ?, ?)")
      .run(fingerprint, ts, session, value ?? null, JSON.stringify(evidence), now);
    this.#database
      .prepare(
        `INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)
         ON CONFLICT (fingerprint) DO UPDATE SET count = count + 1, last_ts = max(last_ts, excluded.last_ts), first_ts = min(first_ts, excluded.first_ts),
           session = excluded.session, title = excluded.title, level = excluded.level`,
      )
      .run(fingerprint, rule.key, rule.title, rule.level, session, JSON.stringify(group), ts, ts);
    if (!OPENS.has(rule.level) || SETTLED.has(this.#lastVerdict(fingerprint) ?? "")) return;
    this.#intoIncident(fingerprint, alert, now);
  }

  #lastVerdict(fingerprint: string): string | undefined {
    const row = this.#all("SELECT verdict FROM disposition WHERE fingerprint = ? ORDER BY id DESC LIMIT 1", fingerprint)[0];
    return row === undefined ? undefined : String(row["verdict"]);
  }

  #note(incident: number, what: string, note: string, now: number, by: string): void {
    this.#database.prepare("INSERT INTO incident_note (incident, ts, what, note, by) VALUES (?, ?, ?, ?, ?)").run(incident, now, what, note, by);
  }

  /** The open incident of one of the sessions, or a new one. */
  #intoIncident(fingerprint: string, { rule, session, evidence }: Alert, now: number): void {
    const sessions = [...new Set([...evidence.map((one) => one.session), session])];
    const found = sessions.flatMap((one) =>
      this.#all("SELECT id, level FROM incident JOIN incident_session ON incident = id WHERE session = ? AND closed IS NULL ORDER BY id LIMIT 1", one),
    )[0];
    let id: number;
    if (found === undefined) {
      id = Number(this.#database.prepare("INSERT INTO incident (opened, level, title) VALUES (?, ?, ?)").run(now, rule.level, rule.title).lastInsertRowid);
      this.#note(id, "opened", `by ${rule.key}: ${rule.title}`, now, SELF);
    } else {
      id = Number(found["id"]);
      if (LEVELS.indexOf(rule.level) > LEVELS.indexOf(levelOf(found["level"])))
        this.#database.prepare("UPDATE incident SET level = ?, title = ? WHERE id = ?").run(rule.level, rule.title, id);
    }
    for (const one of sessions) {
      const isNew = this.#database.prepare("INSERT OR IGNORE INTO incident_session VALUES (?, ?)").run(id, one).changes > 0;
      if (isNew && found !== undefined) this.#note(id, "session", one, now, SELF);
    }
    const isNew = this.#database.prepare("INSERT OR IGNORE INTO incident_finding VALUES (?, ?)").run(id, fingerprint).changes > 0;
    if (isNew && found !== undefined) this.#note(id, "finding", `${rule.key}: ${rule.title}`, now, SELF);
  }

  #finding(row: Row): StoredFinding {
    const disposition = row["verdict"] === null ? undefined : dispositionOf(row);
    return {
      fingerprint: String(row["fingerprint"]),
      rule: String(row["rule"]),
      title: String(row["title"]),
      level: levelOf(row["level"]),
      session: String(row["session"]),
      group: JSON.parse(String(row["grouped"])) as Record<string, string>,
      firstTs: Number(row["first_ts"]),
      lastTs: Number(row["last_ts"]),
      count: Number(row["count"]),
      ...(disposition === undefined ? {} : { disposition }),
    };
  }

  /** Findings, the newest first. @param limit at most so many */
  findings(limit = 1000): readonly StoredFinding[] {
    return this.#all(`${FINDINGS} ORDER BY last_ts DESC, finding.fingerprint LIMIT ?`, limit).map((row) => this.#finding(row));
  }

  /** How many findings nobody has said anything of, and the levels of incidents that are open. */
  get open(): { readonly findings: number; readonly incidents: readonly Level[] } {
    const [row] = this.#all(
      "SELECT count(*) AS n FROM finding WHERE NOT EXISTS (SELECT 1 FROM disposition WHERE disposition.fingerprint = finding.fingerprint)",
    );
    return { findings: Number(row?.["n"] ?? 0), incidents: this.#all("SELECT level FROM incident WHERE closed IS NULL").map(({ level }) => levelOf(level)) };
  }

  /** Findings of a session one of whose newest hits rests on an event. @param hits of each finding that are looked at */
  findingsOn(session: string, event: string, hits = 50): readonly StoredFinding[] {
    return this.#all(
      `${FINDINGS} WHERE finding.session = ? AND EXISTS (SELECT 1 FROM
         (SELECT evidence FROM hit WHERE hit.fingerprint = finding.fingerprint ORDER BY hit.id DESC LIMIT ?) WHERE instr(evidence, ?) > 0)
       ORDER BY last_ts DESC, finding.fingerprint`,
      session,
      hits,
      JSON.stringify(event),
    ).map((row) => this.#finding(row));
  }

  /** Incidents of a session, the newest first. */
  incidentsOf(session: string): readonly StoredIncident[] {
    return this.#all(
      "SELECT incident.* FROM incident_session JOIN incident ON incident.id = incident WHERE session = ? ORDER BY incident.id DESC",
      session,
    ).map((row) => this.#incident(row));
  }

  /** Findings whose fingerprint begins so; at most `limit`. */
  findingsLike(beginning: string, limit = 5): readonly StoredFinding[] {
    return this.#all(
      `${FINDINGS} WHERE finding.fingerprint >= ? AND finding.fingerprint < ? ORDER BY finding.fingerprint LIMIT ?`,
      beginning,
      `${beginning}\u{10FFFF}`,
      limit,
    ).map((row) => this.#finding(row));
  }

  /** The newest hits of a finding, newest first. */
  hitsOf(fingerprint: string, limit = 20): readonly StoredHit[] {
    return this.#all("SELECT ts, session, value, evidence FROM hit WHERE fingerprint = ? ORDER BY id DESC LIMIT ?", fingerprint, limit).map((row) => ({
      ts: Number(row["ts"]),
      session: String(row["session"]),
      ...(row["value"] === null ? {} : { value: Number(row["value"]) }),
      evidence: JSON.parse(String(row["evidence"])) as Evidence[],
    }));
  }

  /** Everything that persons said of a finding, oldest first. */
  dispositionsOf(fingerprint: string): readonly Disposition[] {
    return this.#all("SELECT ts, verdict, note, by, duplicate_of FROM disposition WHERE fingerprint = ? ORDER BY id", fingerprint).map(dispositionOf);
  }

  /** Adds a disposition; what was said before stays. */
  dispose(fingerprint: string, { ts, verdict, note, by, duplicateOf }: Disposition): void {
    this.transaction(() =>
      this.#database
        .prepare("INSERT INTO disposition (fingerprint, ts, verdict, note, by, duplicate_of) VALUES (?, ?, ?, ?, ?, ?)")
        .run(fingerprint, ts, verdict, note, by, duplicateOf ?? null),
    );
  }

  #incident(row: Row): StoredIncident {
    const id = Number(row["id"]);
    return {
      id,
      opened: Number(row["opened"]),
      ...(row["closed"] === null ? {} : { closed: Number(row["closed"]) }),
      level: levelOf(row["level"]),
      title: String(row["title"]),
      sessions: this.#all("SELECT session FROM incident_session WHERE incident = ? ORDER BY session", id).map((one) => String(one["session"])),
      findings: this.#all(
        `${FINDINGS} JOIN incident_finding ON incident_finding.fingerprint = finding.fingerprint WHERE incident = ? ORDER BY first_ts`,
        id,
      ).map((one) => this.#finding(one)),
      notes: this.#all("SELECT ts, what, note, by FROM incident_note WHERE incident = ? ORDER BY id", id).map((one) => ({
        ts: Number(one["ts"]),
        what: String(one["what"]),
        note: String(one["note"]),
        by: String(one["by"]),
      })),
    };
  }

  /** Incidents, the newest first. */
  incidents(limit = 200): readonly StoredIncident[] {
    return this.#all("SELECT * FROM incident ORDER BY id DESC LIMIT ?", limit).map((row) => this.#incident(row));
  }

  incident(id: number): StoredIncident | undefined {
    const row = this.#all("SELECT * FROM incident WHERE id = ?", id)[0];
    return row === undefined ? undefined : this.#incident(row);
  }

  /** Closes an incident with the word of a person; what comes later opens a new one. @returns false where it was closed already */
  closeIncident(id: number, note: string, by: string, now: number): boolean {
    return this.transaction(() => {
      const isDone = this.#database.prepare("UPDATE incident SET closed = ? WHERE id = ? AND closed IS NULL").run(now, id).changes > 0;
      if (isDone) this.#note(id, "closed", note, now, by);
      return isDone;
    });
  }
}

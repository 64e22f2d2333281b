/** Raised when the tables change. */
export const FORMAT = 1;

const frozen = (table: string): string => `
  CREATE TRIGGER ${table}_keeps_rows BEFORE DELETE ON ${table} BEGIN SELECT raise(ABORT, 'nothing is deleted here'); END;
  CREATE TRIGGER ${table}_keeps_values BEFORE UPDATE ON ${table} BEGIN SELECT raise(ABORT, 'nothing is changed here'); END;`;

/**
 * `hit`, `disposition` and `incident_note` only grow: their triggers refuse everything else. `finding` counts the hits of a fingerprint, and could be
 * computed from them. `correlation` and `position` are what the engine remembers and how far it has read, always of the same transaction as the hits.
 */
export const TABLES = `
  CREATE TABLE position (id INTEGER PRIMARY KEY CHECK (id = 1), format INTEGER NOT NULL, seq INTEGER NOT NULL, clock INTEGER NOT NULL);
  CREATE TABLE correlation (rule TEXT PRIMARY KEY, digest TEXT NOT NULL, state TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE hit (
    id INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL, ts INTEGER NOT NULL, session TEXT NOT NULL, value REAL, evidence TEXT NOT NULL, noted INTEGER NOT NULL);
  CREATE INDEX hit_by_fingerprint ON hit (fingerprint, id);
  CREATE TABLE finding (
    fingerprint TEXT PRIMARY KEY, rule TEXT NOT NULL, title TEXT NOT NULL, level TEXT NOT NULL, session TEXT NOT NULL, grouped TEXT NOT NULL,
    first_ts INTEGER NOT NULL, last_ts INTEGER NOT NULL, count INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX finding_by_time ON finding (last_ts);
  CREATE TABLE disposition (
    id INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL, ts INTEGER NOT NULL, verdict TEXT NOT NULL, note TEXT NOT NULL, by TEXT NOT NULL, duplicate_of TEXT);
  CREATE INDEX disposition_by_fingerprint ON disposition (fingerprint, id);
  CREATE TABLE incident (id INTEGER PRIMARY KEY, opened INTEGER NOT NULL, closed INTEGER, level TEXT NOT NULL, title TEXT NOT NULL);
  CREATE TABLE incident_session (incident INTEGER NOT NULL, session TEXT NOT NULL, PRIMARY KEY (incident, session)) WITHOUT ROWID;
  CREATE INDEX incident_by_session ON incident_session (session);
  CREATE TABLE incident_finding (incident INTEGER NOT NULL, fingerprint TEXT NOT NULL, PRIMARY KEY (incident, fingerprint)) WITHOUT ROWID;
  CREATE TABLE incident_note (id INTEGER PRIMARY KEY, incident INTEGER NOT NULL, ts INTEGER NOT NULL, what TEXT NOT NULL, note TEXT NOT NULL, by TEXT NOT NULL);
  ${["hit", "disposition", "incident_note"].map(frozen).join("")}
  INSERT INTO position VALUES (1, ${FORMAT}, -1, 0);`;

/**
 * How far hits and incidents were followed up: told to others, answered by responses. Not in stores of an earlier version, whose hits are history: nothing follows from
 * those. `moves` counts how often what the engine remembers was stored.
 */
export const FOLLOW_UP = `
  CREATE TABLE IF NOT EXISTS follow_up (id INTEGER PRIMARY KEY CHECK (id = 1), hit INTEGER NOT NULL, incident INTEGER NOT NULL, moves INTEGER NOT NULL);
  INSERT OR IGNORE INTO follow_up SELECT 1, coalesce((SELECT max(id) FROM hit), 0), coalesce((SELECT max(id) FROM incident), 0), 0;`;

/**
 * Tables of one segment, `record/events-YYYY-MM.sqlite`. A segment can be read by itself: it holds where it starts (the hash
 * and tree before its first entry) and where it ends. Only the newest segment is written.
 *
 * `event.body` is the entry itself (canonical JSON, without `hash`); all other columns are taken from it and are checked
 * against it by `verify`. Device and organisation are the same for a whole segment and stand in `segment`.
 */

/**
 * Raised when a version of before may not write such a segment, or cannot read it. 1: without `changed_path`; it is still read, and brought to 2 when it is
 * written to (`UPGRADE_TO_2`).
 */
export const FORMAT = 2;

/** Bits of `event.classes`. Fixed for ever: a segment of long ago is read with them. */
export const CLASS_BITS = {
  "secret-read": 1,
  egress: 2,
  "control-write": 4,
  destroy: 8,
  release: 16,
  "download-run": 32,
} as const;

/**
 * The term that a query has to hold, written just so, for SQLite to use the index of a class:
 * `… WHERE classes & 1 AND ts > ?`.
 */
export const CLASS_TERMS = Object.fromEntries(Object.entries(CLASS_BITS).map(([name, bit]) => [name, `classes & ${bit}`])) as Readonly<
  Record<keyof typeof CLASS_BITS, string>
>;

/** What the agent was told, as SQL. */
export const ANSWER = "CASE WHEN verdict IS NULL OR verdict = 'none' THEN decision ELSE verdict END";

/** The term that a query has to hold, written just so, for SQLite to use the index over what was not simply allowed. */
export const STOPPED_TERM = `(${ANSWER} <> 'allow' OR decision = 'error')`;

const ADDED_IN_2 = `
CREATE INDEX event_stopped ON event (ts) WHERE ${STOPPED_TERM};

-- What a request would write, delete or change the attributes of; \`*\` beside it where that is a pattern.
CREATE TABLE changed_path (
  path TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (path, seq)
) STRICT, WITHOUT ROWID;
`;

const STATISTICS_OF_2 = `
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('event', 'event_stopped', '20000 2'),
  ('changed_path', 'changed_path', '300000 30 1');
`;

/** Brings the tables of a segment of format 1 to format 2; its rows of `changed_path` are put in by the same transaction. */
export const UPGRADE_TO_2 = `${ADDED_IN_2}${STATISTICS_OF_2}UPDATE segment SET format = 2;`;

/** The columns of `event` in the order in which they are written. */
export const EVENT_COLUMNS = [
  "seq",
  "id",
  "ts",
  "ts_recorded",
  "session",
  "call",
  "kind",
  "src",
  "agent",
  "user",
  "subagent",
  "tool",
  "mcp_server",
  "decision",
  "verdict",
  "decider",
  "rule",
  "mode",
  "repository",
  "branch",
  "outcome",
  "effects",
  "classes",
  "hash",
  "body",
] as const;
export type EventColumn = (typeof EVENT_COLUMNS)[number];

/** Columns of the full-text table `event_text`, whose rowid is `event.seq`. It holds an index only, no text. */
export const TEXT_COLUMNS = ["subject", "paths", "hosts", "reason"] as const;

export const SEGMENT_TABLES = `
CREATE TABLE segment (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  format INTEGER NOT NULL,
  month TEXT NOT NULL,              -- YYYY-MM
  origin TEXT NOT NULL,             -- of the log, as in its checkpoints
  device TEXT NOT NULL,
  org TEXT,
  previous TEXT,                    -- month of the segment before
  start_size INTEGER NOT NULL,      -- entries before this segment: seq of its first
  start_head BLOB NOT NULL,         -- hash of the entry before the first
  start_frontier BLOB NOT NULL,     -- roots of the full subtrees over the entries before, 32 bytes each, largest first
  size INTEGER NOT NULL,            -- entries of the log after the last of this segment
  head BLOB NOT NULL,
  frontier BLOB NOT NULL,
  last_recorded INTEGER NOT NULL,   -- ms
  checkpoint_size INTEGER NOT NULL, -- of the newest signed checkpoint
  checkpoint_ts INTEGER NOT NULL,
  key TEXT NOT NULL                 -- verifier key that signs now
) STRICT;

CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  ts INTEGER NOT NULL,              -- ms, by the clock of whoever told
  ts_recorded INTEGER NOT NULL,     -- ms, by the sequencer
  session TEXT NOT NULL,
  call TEXT,
  kind TEXT NOT NULL,
  src TEXT NOT NULL,
  agent TEXT NOT NULL,
  user TEXT,                        -- id of the first link of the chain that is a person
  subagent TEXT,                    -- id of the last link that is a sub-agent
  tool TEXT,
  mcp_server TEXT,
  decision TEXT,
  verdict TEXT,
  decider TEXT,
  rule TEXT,
  mode TEXT,
  repository TEXT,
  branch TEXT,
  outcome TEXT,
  effects INTEGER NOT NULL,         -- bits of EFFECT_BITS
  classes INTEGER NOT NULL,         -- bits of CLASS_BITS
  hash BLOB NOT NULL,               -- SHA-256 of body
  body TEXT NOT NULL                -- canonical JSON
) STRICT;
-- With the call beside it, so that the events of one call are found without a look at every other of its session.
CREATE INDEX event_session ON event (session, seq, call);
CREATE INDEX event_ts ON event (ts);
CREATE INDEX event_secret_read ON event (ts, session, verdict) WHERE classes & 1;
CREATE INDEX event_egress ON event (session, ts, verdict) WHERE classes & 2;
CREATE INDEX event_control_write ON event (ts, session, verdict) WHERE classes & 4;
CREATE INDEX event_destroy ON event (ts, session, verdict) WHERE classes & 8;
CREATE INDEX event_release ON event (ts, session, verdict) WHERE classes & 16;
CREATE INDEX event_download_run ON event (session, ts, verdict) WHERE classes & 32;

${ADDED_IN_2}
CREATE VIRTUAL TABLE event_text USING fts5 (subject, paths, hosts, reason, content='', columnsize=0, tokenize="unicode61 tokenchars '_'");
-- Merges its parts later and fewer times: a quarter less work for each entry.
INSERT INTO event_text (event_text, rank) VALUES ('automerge', 16);

-- Root of the 256 entries from 256 n on, for proofs; in the segment that holds the last of them.
CREATE TABLE tree_block (n INTEGER PRIMARY KEY, root BLOB NOT NULL) STRICT;

CREATE TABLE checkpoint (
  size INTEGER PRIMARY KEY,
  ts INTEGER NOT NULL,
  note TEXT NOT NULL                -- C2SP signed note
) STRICT;

-- How far each spool file is read. Only in the newest segment it holds.
CREATE TABLE spool_file (
  file TEXT PRIMARY KEY,            -- device:inode
  name TEXT NOT NULL,
  offset INTEGER NOT NULL,
  anchor_start INTEGER NOT NULL,    -- the last bytes that were read start here
  anchor BLOB NOT NULL              -- and this is their SHA-256
) STRICT;

-- What a large segment looks like, for the planner of queries: without it, it takes an index over all entries for one over few.
ANALYZE;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('event', 'sqlite_autoindex_event_1', '1000000 1'),
  ('event', 'event_session', '1000000 60 1 1'),
  ('event', 'event_ts', '1000000 2'),
  ('event', 'event_secret_read', '2000 1 1 1'),
  ('event', 'event_egress', '20000 20 1 1'),
  ('event', 'event_control_write', '5000 1 1 1'),
  ('event', 'event_destroy', '1000 1 1 1'),
  ('event', 'event_release', '5000 1 1 1'),
  ('event', 'event_download_run', '1000 10 1 1');
${STATISTICS_OF_2}`;

/** Tables of `record/content-YYYY-MM.sqlite`: what was said, apart from what was done. */
export const CONTENT_TABLES = `
CREATE TABLE content (
  event TEXT NOT NULL,              -- id of the event
  part TEXT NOT NULL,
  session TEXT NOT NULL,
  ts INTEGER NOT NULL,              -- ms
  salt BLOB NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (event, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX content_session ON content (session);
`;

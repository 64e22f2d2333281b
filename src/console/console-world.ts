import { DetectionStore } from "../detect/index.ts";
import type { ActionEvent } from "../model/index.ts";
import { ownEvent, Spool } from "../record/index.ts";
import { HourlyCounts, RecordReader, SessionList } from "../record/query/index.ts";
import type { Approver } from "../session/index.ts";
import { RecentRoots } from "./recent-roots.ts";

/** What is open is kept so long: a new month's segment is a new file. */
const READER_MS = 5000;

/** What the daemon says of itself. */
export interface DaemonFigures {
  readonly version: string;
  readonly since: number;
  readonly calls: number;
  readonly answerMs: { readonly p50: number; readonly p99: number };
  readonly rssBytes: number;
  readonly sequencer: { readonly problem?: string | undefined };
  readonly brokenPolicies: readonly { readonly place: string; readonly problem: string; readonly holds: string | null }[];
  readonly telemetryPort: number | null;
}

/** A request for which there is no answer as asked: the status and what to do. */
export class ConsoleError extends Error {
  readonly status: 400 | 404 | 409 | 503;
  readonly help: string | undefined;

  constructor(status: ConsoleError["status"], message: string, help?: string) {
    super(message);
    this.status = status;
    this.help = help;
  }
}

export interface ConsoleWorldOptions {
  readonly stateFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What starts the command line of this build. */
  readonly program?: readonly [string, ...string[]] | undefined;
  readonly now?: () => number;
}

/** What the console's answers are made from: the state folder of one person, and what is kept open between requests. */
export class ConsoleWorld {
  readonly stateFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly program: readonly [string, ...string[]] | undefined;
  readonly now: () => number;
  readonly counts = new HourlyCounts();
  readonly sessions = new SessionList();
  readonly roots = new RecentRoots();
  #reader: RecordReader | undefined;
  #openedAt = 0;
  #detections: DetectionStore | undefined;
  #detectionsOpenedAt = 0;

  constructor({ stateFolder, environment, program, now = Date.now }: ConsoleWorldOptions) {
    this.stateFolder = stateFolder;
    this.environment = environment;
    this.program = program;
    this.now = now;
  }

  /** The record as it is now. Not to be kept over a wait. */
  reader(): RecordReader {
    const now = performance.now();
    if (this.#reader !== undefined && now - this.#openedAt < READER_MS && this.#reader.unread.length === 0) return this.#reader;
    this.#reader?.close();
    this.#reader = new RecordReader(this.stateFolder);
    this.#openedAt = now;
    return this.#reader;
  }

  /** Findings and incidents as they are now. Not to be kept over a wait, and not to be closed. Throws a `RecordError` for a file that cannot be used. */
  detections(): DetectionStore {
    const now = performance.now();
    if (this.#detections !== undefined && now - this.#detectionsOpenedAt < READER_MS) return this.#detections;
    this.#detections?.close();
    this.#detections = undefined;
    this.#detections = DetectionStore.open(this.stateFolder);
    this.#detectionsOpenedAt = now;
    return this.#detections;
  }

  /**
   * Does the next bit of what the first requests would else have to do: a few tens of milliseconds. What goes wrong is left to the request that needs it.
   * @returns false when nothing is left
   */
  prepare(): boolean {
    try {
      const reader = this.reader();
      if (reader.lastSeq() < 0) return false;
      if (!this.roots.isKnown) this.roots.advance(reader);
      else if (!this.sessions.isKnown) this.sessions.advance(reader);
      else return !this.counts.advance(reader);
      return true;
    } catch {
      return false;
    }
  }

  close(): void {
    this.#reader?.close();
    this.#reader = undefined;
    this.#detections?.close();
    this.#detections = undefined;
  }

  /** Puts into the record what a person did here that has no kind of event of its own. Throws when it cannot be recorded. */
  note(person: Approver, subject: string, reason: string): void {
    const event: ActionEvent = {
      ...ownEvent("settings.change", "daemon", person, this.now()),
      session: "console",
      decider: "person",
      subject: subject.slice(0, 300),
      reason: reason.slice(0, 2000),
    };
    new Spool(this.stateFolder).append(event);
  }
}

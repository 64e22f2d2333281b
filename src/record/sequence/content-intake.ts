import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ActionEvent, ContentReference } from "../../model/index.ts";
import { contentFileName, contentSpool, MAX_CONTENT } from "../content-spool.ts";
import { putContent, salted, type SaltedPiece } from "../store/content-store.ts";

/** Content whose event never came is given up after this time. */
const ORPHAN_MS = 7 * 24 * 3600 * 1000;

/** A small file of our own; `undefined` when it is gone, a link, no file or too large. */
function readOwn(path: string): Buffer | undefined {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  let file: number;
  try {
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch {
    return undefined;
  }
  try {
    const found = fstatSync(file);
    return found.isFile() && found.size <= MAX_CONTENT ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}

/** Takes the content that hooks handed over into the store of content, between the reading of its event and the commit of it. */
export class ContentIntake {
  readonly #stateFolder: string;
  /** Of the event that was accepted last. */
  #candidates: SaltedPiece[] = [];
  #waiting: SaltedPiece[] = [];
  #taken: string[] = [];

  constructor(stateFolder: string) {
    this.#stateFolder = stateFolder;
  }

  /** The event with the digests of its content. What was not handed over has none. `keep` is to be called when it is taken into the log. */
  accept(event: ActionEvent): ActionEvent {
    this.#candidates = [];
    if (event.content === undefined || event.content.length === 0) return event;
    const seen = new Set<string>();
    const content = event.content.map(({ part, bytes, isCut }): ContentReference => {
      // In canonical order.
      const reference = { bytes, ...(isCut === true ? { isCut } : {}), part };
      const path = join(contentSpool(this.#stateFolder), contentFileName(event.id, part));
      const body = seen.has(part) ? undefined : readOwn(path);
      seen.add(part);
      if (body === undefined) return reference;
      const piece = salted({ event: event.id, part, session: event.session, ts: event.ts, body });
      this.#candidates.push(piece);
      this.#taken.push(path);
      return { bytes, digest: piece.digest, ...(isCut === true ? { isCut } : {}), part };
    });
    return { ...event, content };
  }

  /** Keeps the content of the event that was accepted last: it is new. */
  keep(): void {
    this.#waiting.push(...this.#candidates);
    this.#candidates = [];
  }

  /** Stores the content. To be called before the commit of the events: a salt that is not on disk could not be had again. */
  store(month: string): void {
    putContent(this.#stateFolder, month, this.#waiting);
    this.#waiting = [];
  }

  /** Content waits to be stored. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Answers what removes all that was handed over until now. To be called after the commit of the events. */
  release(): () => void {
    const taken = this.#taken;
    this.#taken = [];
    return () => {
      for (const path of taken) rmSync(path, { force: true });
    };
  }

  /** Forgets everything since the last commit. */
  reset(): void {
    this.#waiting = [];
    this.#taken = [];
  }

  /** Removes files that a crash left, and those whose event never came. */
  sweep(isRecorded: (event: string) => boolean): void {
    // By the clock that the files have their times from.
    const now = Date.now();
    const folder = contentSpool(this.#stateFolder);
    let names: readonly string[];
    try {
      names = readdirSync(folder);
    } catch {
      return;
    }
    for (const name of names) {
      const path = join(folder, name);
      const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
      if (isRecorded(name.slice(0, name.indexOf("."))) || now - modified > ORPHAN_MS) rmSync(path, { force: true, recursive: true });
    }
  }
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActionEvent } from "../model/index.ts";
import { sessionFileName } from "./file-name.ts";

export interface SpooledEvents {
  readonly events: readonly ActionEvent[];
  /** Lines that a crash left half-written. */
  readonly unreadable: number;
}

/**
 * The events that lie in the spool of a state folder, file by file. None when there is no spool.
 * @param session only its files, also those that the sequencer is just reading: whoever looks into the record after that misses nothing, and sees some twice
 */
export function* spooledEvents(stateFolder: string, session?: string): Generator<SpooledEvents> {
  const folder = join(stateFolder, "spool");
  let names: readonly string[];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  for (const name of names) {
    const isAsked = session === undefined ? name.endsWith(".jsonl") : name.startsWith(`${sessionFileName(session)}.`);
    if (!isAsked) continue;
    let text: string;
    try {
      text = readFileSync(join(folder, name), "utf8");
    } catch (error) {
      // It went into the record meanwhile.
      if ((error as NodeJS.ErrnoException).code === "ENOENT") continue;
      throw error;
    }
    const events: ActionEvent[] = [];
    let unreadable = 0;
    for (const line of text.split("\n")) {
      if (line === "") continue;
      try {
        const event = JSON.parse(line) as ActionEvent;
        if (
          typeof event === "object" &&
          event !== null &&
          event.v === 1 &&
          typeof event.session === "string" &&
          (session === undefined || event.session === session)
        )
          events.push(event);
        else unreadable += 1;
      } catch {
        unreadable += 1;
      }
    }
    yield { events, unreadable };
  }
}

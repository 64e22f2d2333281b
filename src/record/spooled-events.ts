import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActionEvent } from "../model/index.ts";

export interface SpooledEvents {
  readonly events: readonly ActionEvent[];
  /** Lines that a crash left half-written. */
  readonly unreadable: number;
}

/** The events that lie in the spool of a state folder, file by file. None when there is no spool. */
export function* spooledEvents(stateFolder: string): Generator<SpooledEvents> {
  const folder = join(stateFolder, "spool");
  let names: readonly string[];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  for (const name of names) {
    if (!name.endsWith(".jsonl")) continue;
    const events: ActionEvent[] = [];
    let unreadable = 0;
    for (const line of readFileSync(join(folder, name), "utf8").split("\n")) {
      if (line === "") continue;
      try {
        const event = JSON.parse(line) as ActionEvent;
        if (typeof event === "object" && event !== null && event.v === 1 && typeof event.session === "string") events.push(event);
        else unreadable += 1;
      } catch {
        unreadable += 1;
      }
    }
    yield { events, unreadable };
  }
}

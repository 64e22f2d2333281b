import type { ConfiguredServer } from "./inventory.ts";
import type { Admission, StandingStore } from "./standing-store.ts";
import { subjectsOf } from "./subjects.ts";

/** Whether a configured server may be started, by its exact command or address and by everything that can be banned of it. */
export function admissionOf(store: StandingStore, { identity, entry }: ConfiguredServer): Admission {
  return store.admission(identity, entry.transport === undefined ? [] : subjectsOf(entry.transport));
}

import type { EventView } from "../match/fields.ts";

/** Groups that one event may belong to, where a field has several values. */
const MAX_KEYS = 16;

/** Joins values so that no two lists of as many give the same text: it says of each but the last how long it is. */
export function joined(values: readonly string[]): string {
  const [first, second, third] = values;
  // Short forms: a text that is put together from many pieces costs more than all else that is done with it.
  if (values.length === 1) return first!;
  if (values.length === 2) return `${first!.length}:${first!}${second!}`;
  if (values.length === 3) return `${first!.length}:${second!.length}:${first!}${second!}${third!}`;
  return `${values.map(({ length }) => length).join(":")}:${values.join("")}`;
}

/** By which fields events are grouped. Correlations over the same fields share one of these, so that an event's key is made once. */
export class GroupKey {
  readonly slots: readonly number[];
  #turn = -1;
  #only: string | null | undefined;

  constructor(slots: readonly number[]) {
    this.slots = slots;
  }

  /** The key where each field has one value; `null` where one has none, `undefined` where one has several. */
  only(view: EventView): string | null | undefined {
    if (this.#turn !== view.turn) {
      this.#turn = view.turn;
      this.#only = this.#joined(view);
    }
    return this.#only;
  }

  #joined(view: EventView): string | null | undefined {
    const { slots } = this;
    const values: string[] = [];
    let isOne = true;
    for (const slot of slots) {
      const found = view.texts(slot);
      if (found.length === 0) return null;
      if (found.length > 1) isOne = false;
      else values.push(found[0]!);
    }
    return isOne ? joined(values) : undefined;
  }

  /** The values of each group that the event belongs to. */
  groups(view: EventView): readonly (readonly string[])[] {
    let keys: readonly (readonly string[])[] = [[]];
    for (const slot of this.slots) {
      const values = view.texts(slot);
      if (values.length === 0) return [];
      keys = values.length === 1 ? keys.map((key) => [...key, values[0]!]) : keys.flatMap((key) => values.map((value) => [...key, value])).slice(0, MAX_KEYS);
    }
    return keys;
  }

  /** The values where each field has one. */
  values(view: EventView): readonly string[] {
    return this.slots.map((slot) => view.texts(slot)[0]!);
  }
}

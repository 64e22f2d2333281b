import type { EventView } from "../match/fields.ts";

/** Groups that one event may belong to, where a field has several values. */
const MAX_KEYS = 16;

/** A text that is put together from many pieces costs more than all else that is done with it: of two and three there are short forms. */
function joinedTwo(first: string, second: string): string {
  return `${first.length}:${first}${second}`;
}

function joinedThree(first: string, second: string, third: string): string {
  return `${first.length}:${second.length}:${first}${second}${third}`;
}

/** Joins values so that no two lists of as many give the same text: it says of each but the last how long it is. */
export function joined(values: readonly string[]): string {
  if (values.length === 1) return values[0]!;
  if (values.length === 2) return joinedTwo(values[0]!, values[1]!);
  if (values.length === 3) return joinedThree(values[0]!, values[1]!, values[2]!);
  return `${values.map(({ length }) => length).join(":")}:${values.join("")}`;
}

/** By which fields events are grouped. Correlations over the same fields share one of these, so that an event's key is made once. */
export class GroupKey {
  readonly slots: readonly number[];
  #turn = -1;
  #single: string | null | undefined;

  constructor(slots: readonly number[]) {
    this.slots = slots;
  }

  /** The key where each field has one value; `null` where one has none, `undefined` where one has several. */
  single(view: EventView): string | null | undefined {
    if (this.#turn !== view.turn) {
      this.#turn = view.turn;
      this.#single = this.#joined(view);
    }
    return this.#single;
  }

  #joined(view: EventView): string | null | undefined {
    const { slots } = this;
    let isOne = true;
    for (let at = 0; at < slots.length; at++) {
      const found = view.texts(slots[at]!).length;
      if (found === 0) return null;
      if (found > 1) isOne = false;
    }
    if (!isOne) return undefined;
    const value = (at: number): string => view.texts(slots[at]!)[0]!;
    if (slots.length === 1) return value(0);
    if (slots.length === 2) return joinedTwo(value(0), value(1));
    if (slots.length === 3) return joinedThree(value(0), value(1), value(2));
    return joined(this.values(view));
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

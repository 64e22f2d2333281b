import { placeholderType } from "./placeholder.ts";

/** A value that a placeholder stands for. */
export interface BookEntry {
  /** `AWS_KEY_1`: the placeholder without its marks. */
  readonly name: string;
  /** The kind of secret or the class of personal data. */
  readonly kind: string;
  readonly value: string;
  /** Files that it was found in; it may go back into them. */
  readonly origins: readonly string[];
}

/** Files remembered for a value. */
const MOST_ORIGINS = 64;

/**
 * The placeholders of one session. The same value always has the same placeholder, so that an agent can compare and copy;
 * another session has others. Lives in memory; the vault stores what `entries` gives.
 */
export class PlaceholderBook {
  readonly #byValue = new Map<string, BookEntry>();
  readonly #byName = new Map<string, BookEntry>();
  readonly #counts = new Map<string, number>();
  #version = 0;

  constructor(entries: readonly BookEntry[] = []) {
    for (const entry of entries) this.#keep(entry);
  }

  #keep(entry: BookEntry): void {
    this.#byValue.set(entry.value, entry);
    this.#byName.set(entry.name, entry);
    const at = entry.name.lastIndexOf("_");
    const type = entry.name.slice(0, at);
    this.#counts.set(type, Math.max(this.#counts.get(type) ?? 0, Number(entry.name.slice(at + 1))));
    this.#version += 1;
  }

  /** Counts changes, to tell whether there is anything to store. */
  get version(): number {
    return this.#version;
  }

  get entries(): readonly BookEntry[] {
    return [...this.#byName.values()];
  }

  /** The name for a value: the one that it has, or a new one. */
  nameOf(value: string, kind: string, origin?: string): string {
    const known = this.#byValue.get(value);
    if (known === undefined) {
      const type = placeholderType(kind);
      const entry: BookEntry = { name: `${type}_${(this.#counts.get(type) ?? 0) + 1}`, kind, value, origins: origin === undefined ? [] : [origin] };
      this.#keep(entry);
      return entry.name;
    }
    if (origin !== undefined && !known.origins.includes(origin) && known.origins.length < MOST_ORIGINS)
      this.#keep({ ...known, origins: [...known.origins, origin] });
    return known.name;
  }

  /** What a name stands for. */
  entryOf(name: string): BookEntry | undefined {
    return this.#byName.get(name);
  }
}

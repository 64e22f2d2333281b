import { VerdictCache } from "./verdict-cache.ts";

/** Contexts whose names are remembered at least. */
const CONTEXTS = 200;

/** Short names for what verdicts depend on besides the message itself. A context that was forgotten gets a new name, and no name is given twice. */
export class ContextNames {
  readonly #names = new VerdictCache<string>(CONTEXTS);
  #last: { readonly parts: readonly unknown[]; readonly name: string } | undefined;
  #given = 0;

  /**
   * @param parts what the context is made of; while they are the very same ones, nothing is written
   * @param text writes the context down, so that equal ones have equal texts
   */
  nameOf(parts: readonly unknown[], text: () => string): string {
    const last = this.#last;
    if (last !== undefined && parts.every((part, index) => part === last.parts[index])) return last.name;
    const written = text();
    const name = this.#names.get(written) ?? `${++this.#given} `;
    this.#names.set(written, name);
    this.#last = { parts, name };
    return name;
  }
}

/** An object of a payload, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object, `undefined` when it is anything else. */
export function asFields(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** A field of the object's own, never one that every object inherits. */
export function field(object: Fields, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A field that is text which reaches the operating system unchanged: no NUL, no half of a surrogate pair. */
export function cleanText(object: Fields, name: string): string | undefined {
  const value = field(object, name);
  return typeof value === "string" && value.isWellFormed() && !value.includes("\0") ? value : undefined;
}

/** A field that is text; empty when it is left out, `undefined` when it is something else. */
export function optionalText(object: Fields, name: string): string | undefined {
  const value = field(object, name);
  return value === undefined || value === null ? "" : cleanText(object, name);
}

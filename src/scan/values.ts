/** An object of data of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object; `undefined` when it is anything else. */
export function asObject(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** The object below some keys; `undefined` where there is none. Only members of the objects' own count. */
export function objectAt(value: unknown, ...keys: readonly string[]): Fields | undefined {
  let found = asObject(value);
  for (const key of keys) found = found === undefined || !Object.hasOwn(found, key) ? undefined : asObject(found[key]);
  return found;
}

/** The texts of a list; empty for anything else. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

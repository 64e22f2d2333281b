import { asFields as asObject, type Fields } from "../agents/index.ts";

export { asObject, type Fields };

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

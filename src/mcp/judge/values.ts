import { isJsonObject, type JsonObject } from "../traffic.ts";
import { encodedText, encodeText } from "./encoded-text.ts";

/** Bounds of a value that a server sends. */
export const VALUE_BOUNDS = { depth: 64, leaves: 200_000 } as const;

/** Members that hold encoded bytes and no text. */
const BYTES: ReadonlySet<string> = new Set(["data", "blob"]);

/** How large a value is: characters of its strings and names, members, and depth. Stops at the bounds. */
export interface ValueSize {
  readonly characters: number;
  readonly isBeyond: boolean;
}

export function sizeOf(value: unknown): ValueSize {
  let characters = 0;
  let leaves = 0;
  const pending: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  while (pending.length > 0) {
    const one = pending.pop()!;
    leaves += 1;
    if (leaves > VALUE_BOUNDS.leaves || one.depth > VALUE_BOUNDS.depth) return { characters, isBeyond: true };
    if (typeof one.value === "string") characters += one.value.length + 2;
    else if (typeof one.value !== "object" || one.value === null) characters += 5;
    else
      for (const [name, own] of Object.entries(one.value)) {
        if (!Array.isArray(one.value)) characters += name.length + 4;
        pending.push({ value: own, depth: one.depth + 1 });
      }
  }
  return { characters, isBeyond: false };
}

const BASE64 = /^[A-Za-z0-9+/\r\n]*={0,2}[\r\n]{0,2}$/;

/** Members that reach the model as they stand, whatever their own members are called. */
const SHOWN: ReadonlySet<string> = new Set(["structuredContent", "_meta"]);

/** Is the member's value encoded bytes, which clients decode: of an image, of sound, of a resource? What is not so encoded is text, whatever it is called. */
export function isBytes(holder: unknown, name: string): boolean {
  if (!BYTES.has(name) || !isJsonObject(holder)) return false;
  const value = holder[name];
  const isMedia = name === "blob" ? typeof holder["uri"] === "string" : holder["type"] === "image" || holder["type"] === "audio";
  return isMedia && typeof value === "string" && BASE64.test(value);
}

/** The text that stands encoded in a member for which `isBytes` holds; `undefined` where it is none. */
function textOfBytes(holder: unknown, name: string): string | undefined {
  const { [name]: value, mimeType } = holder as JsonObject;
  return encodedText(value as string, mimeType);
}

/** Names of the protocol that are as long as a text. */
const OWN_NAMES: ReadonlySet<string> = new Set(["structuredContent"]);

/** May a name of a member be a text: is it longer than one word, or no word? */
export function isTextName(name: string): boolean {
  return name.length >= 8 && (name.length >= 16 ? !OWN_NAMES.has(name) : !/^[A-Za-z_-]+$/.test(name));
}

/**
 * Every text of a value, each once, decoded where it is encoded; other bytes are none.
 * @param kinds of members named `type`, what is left out
 */
export function textsOf(value: unknown, kinds?: ReadonlySet<unknown>): readonly string[] {
  return [...collected(value, kinds, false)];
}

/** Every text of a value and every name of a member that may be one, each once. A reader sees both. */
export function wordsOf(value: unknown, kinds?: ReadonlySet<unknown>): readonly string[] {
  return [...collected(value, kinds, true)];
}

function collected(value: unknown, kinds: ReadonlySet<unknown> | undefined, hasNames: boolean): ReadonlySet<string> {
  const texts = new Set<string>();
  const pending: { readonly one: unknown; readonly isShown: boolean }[] = [{ one: value, isShown: false }];
  while (pending.length > 0) {
    const { one, isShown } = pending.pop()!;
    if (typeof one === "string") texts.add(one);
    else if (typeof one === "object" && one !== null)
      for (const [name, own] of Object.entries(one)) {
        if (hasNames && isTextName(name)) texts.add(name);
        if (!isShown && isBytes(one, name)) {
          const text = textOfBytes(one, name);
          if (text !== undefined) texts.add(text);
        } else if (isShown || !(name === "type" && kinds?.has(own) === true)) pending.push({ one: own, isShown: isShown || SHOWN.has(name) });
      }
  }
  return texts;
}

/**
 * The value with every text replaced by what `change` makes of it. What does not change is the same object as before, so that it goes on byte for byte. Names of
 * members stay. The value has to be within the bounds of depth.
 */
export function withTexts<T>(value: T, change: (text: string) => string, isShown = false): T {
  if (typeof value === "string") return change(value) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    let isSame = true;
    const made = (value as readonly unknown[]).map((one) => {
      const next = withTexts(one, change, isShown);
      isSame &&= next === one;
      return next;
    });
    return isSame ? value : (made as T);
  }
  const changed = Object.entries(value).flatMap(([name, own]) => {
    if (!isShown && isBytes(value, name)) {
      const text = textOfBytes(value, name);
      const next = text === undefined ? undefined : change(text);
      return next === text ? [] : [[name, encodeText(next!)] as const];
    }
    const next = withTexts(own as unknown, change, isShown || SHOWN.has(name));
    return next === own ? [] : [[name, next] as const];
  });
  return changed.length === 0 ? value : ({ ...value, ...Object.fromEntries(changed) } as T);
}

/** The value with the names of its members as `change` makes them; the same object where none changes. The value has to be within the bounds of depth. */
export function withNames<T>(value: T, change: (name: string) => string): T {
  if (typeof value !== "object" || value === null) return value;
  let isSame = true;
  const made = Object.entries(value).map(([name, own]) => {
    const next = [Array.isArray(value) ? name : change(name), withNames(own as unknown, change)] as const;
    isSame &&= next[0] === name && next[1] === own;
    return next;
  });
  if (isSame) return value;
  return (Array.isArray(value) ? made.map(([, own]) => own) : Object.fromEntries(made)) as T;
}

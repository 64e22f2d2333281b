import { isJsonObject } from "../traffic.ts";

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

/** Is the member's value encoded bytes: of an image, of sound, of a resource? */
export function isBytes(holder: unknown, name: string): boolean {
  return (
    BYTES.has(name) &&
    isJsonObject(holder) &&
    typeof holder[name] === "string" &&
    (name === "blob" || typeof holder["mimeType"] === "string") &&
    holder["type"] !== "text"
  );
}

/** Every text of a value, each once; encoded bytes are none. */
export function textsOf(value: unknown): readonly string[] {
  const texts = new Set<string>();
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const one = pending.pop();
    if (typeof one === "string") texts.add(one);
    else if (typeof one === "object" && one !== null) for (const [name, own] of Object.entries(one)) if (!isBytes(one, name)) pending.push(own);
  }
  return [...texts];
}

/**
 * The value with every text replaced by what `change` makes of it. What does not change is the same object as before, so that it goes on byte for byte. Names of
 * members stay. The value has to be within the bounds of depth.
 */
export function withTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === "string") return change(value) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    let isSame = true;
    const made = (value as readonly unknown[]).map((one) => {
      const next = withTexts(one, change);
      isSame &&= next === one;
      return next;
    });
    return isSame ? value : (made as T);
  }
  const changed = Object.entries(value).flatMap(([name, own]) => {
    if (isBytes(value, name)) return [];
    const next = withTexts(own as unknown, change);
    return next === own ? [] : [[name, next] as const];
  });
  return changed.length === 0 ? value : ({ ...value, ...Object.fromEntries(changed) } as T);
}

/**
 * The shapes of tokens, in a small language that cannot backtrack: literals and counted sets in a row.
 *
 * `ghp_{w36}` is the literal `ghp_` and 36 letters or digits; `{j20-40}` is 20 to 40 of a set, as many as there are;
 * `{|a|b}` is one of several literals; `{[a-f.]8}` names a set by its members; `{uuid}` is a UUID. A part that varies in length takes
 * all that it can, and what follows must not be of its set, so each character is looked at once (`shape.test.ts` holds all shapes to that).
 */

/** Sets by their letters in `{w36}`. */
const SETS: Readonly<Record<string, string>> = {
  w: "A-Za-z0-9",
  d: "0-9",
  x: "0-9a-f",
  X: "0-9A-F",
  h: "0-9a-fA-F",
  l: "a-z0-9",
  u: "A-Z0-9",
  L: "a-z",
  U: "A-Z",
  a: "A-Za-z",
  b: "A-Za-z0-9+/",
  j: "A-Za-z0-9_\\-",
  v: "A-Za-z0-9_",
  t: "A-Z2-7",
  n: "1-9A-HJ-NP-Za-km-z",
  k: "ac-hj-np-z02-9",
  e: "=",
  y: "A-Za-z0-9_.\\-",
};

export interface SetPart {
  /** 1 for each ASCII code in the set. */
  readonly members: Uint8Array;
  readonly least: number;
  readonly most: number;
}
export type ShapePart = string | SetPart;

/** Work that was done, in characters looked at: bounds hold on a busy machine as well. */
export interface Work {
  steps: number;
}

export interface Shape {
  readonly text: string;
  readonly parts: readonly ShapePart[];
  /** Index of the literal that the automaton looks for. */
  readonly anchorPart: number;
  /** That literal, in lower case. */
  readonly anchor: string;
}

const known = new Map<string, Uint8Array>();

/** The ASCII codes that a set such as `a-f0-9` holds; `\` takes the next character as itself. */
export function setMembers(definition: string): Uint8Array {
  const found = known.get(definition);
  if (found !== undefined) return found;
  const members = new Uint8Array(128);
  for (let at = 0; at < definition.length; at += 1) {
    if (definition[at] === "\\") at += 1;
    const from = definition.charCodeAt(at);
    if (definition[at + 1] === "-" && at + 2 < definition.length) {
      members.fill(1, from, definition.charCodeAt(at + 2) + 1);
      at += 2;
    } else members[from] = 1;
  }
  known.set(definition, members);
  return members;
}

/** `x{|a|b}y` → `xay`, `xby`. */
export function alternatives(text: string): string[] {
  const open = text.indexOf("{|");
  if (open < 0) return [text];
  const close = text.indexOf("}", open);
  const [before, after] = [text.slice(0, open), text.slice(close + 1)];
  return text
    .slice(open + 2, close)
    .split("|")
    .flatMap((one) => alternatives(before + one + after));
}

function setPart(body: string): SetPart {
  const named = body.startsWith("[");
  const end = named ? body.lastIndexOf("]") : 1;
  const definition = named ? body.slice(1, end) : SETS[body[0]!];
  if (definition === undefined) throw new Error(`there is no set \`${body[0]}\``);
  const [least, most] = body.slice(named ? end + 1 : 1).split("-");
  return { members: setMembers(definition), least: Number(least), most: Number(most ?? least) };
}

/** Reads a shape without alternatives. */
export function parseShape(text: string): Shape {
  const full = text.replaceAll("{uuid}", "{h8}-{h4}-{h4}-{h4}-{h12}");
  const parts: ShapePart[] = [];
  for (let at = 0; at < full.length; ) {
    if (full[at] === "{") {
      const close = full.indexOf("}", at);
      parts.push(setPart(full.slice(at + 1, close)));
      at = close + 1;
    } else {
      const open = full.indexOf("{", at);
      const end = open < 0 ? full.length : open;
      parts.push(full.slice(at, end));
      at = end;
    }
  }
  let anchorPart = -1;
  parts.forEach((part, index) => {
    const best = anchorPart < 0 ? "" : (parts[anchorPart] as string);
    // The first literal of three characters will do; what stands before it has to be found by walking back.
    if (typeof part === "string" && best.length < 3 && part.length > best.length) anchorPart = index;
  });
  return { text, parts, anchorPart, anchor: anchorPart < 0 ? "" : (parts[anchorPart] as string).toLowerCase() };
}

/**
 * Where the shape ends if it begins at `at`, or -1.
 * @param folded literals match in either case
 */
export function matchShape(parts: readonly ShapePart[], text: string, at: number, work: Work, folded = false): number {
  let position = at;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]!;
    if (typeof part === "string") {
      work.steps += part.length;
      if (folded ? text.slice(position, position + part.length).toLowerCase() !== part.toLowerCase() : !text.startsWith(part, position)) return -1;
      position += part.length;
      continue;
    }
    const { members, least, most } = part;
    const limit = Math.min(text.length, position + most);
    const begin = position;
    while (position < limit) {
      const code = text.charCodeAt(position);
      if (code >= 128 || members[code] === 0) break;
      position += 1;
    }
    work.steps += position - begin + 1;
    if (position - begin < least) return -1;
  }
  return position;
}

/** Where a shape begins whose anchor begins at `anchorAt`, or -1. Parts before the anchor are walked back over. */
export function shapeStart(shape: Shape, text: string, anchorAt: number, work: Work): number {
  let position = anchorAt;
  for (let index = shape.anchorPart - 1; index >= 0; index -= 1) {
    const part = shape.parts[index]!;
    if (typeof part === "string") {
      position -= part.length;
      if (position < 0 || !text.startsWith(part, position)) return -1;
      continue;
    }
    const limit = Math.max(0, position - part.most);
    const begin = position;
    while (position > limit) {
      const code = text.charCodeAt(position - 1);
      if (code >= 128 || part.members[code] === 0) break;
      position -= 1;
    }
    work.steps += begin - position + 1;
    if (begin - position < part.least) return -1;
  }
  return position;
}

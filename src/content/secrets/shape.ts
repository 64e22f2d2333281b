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
  /** The literal that the automaton looks for, in lower case; empty where a shape has none of use. */
  readonly anchor: string;
  /** Read when first needed. */
  readonly parts: readonly ShapePart[];
  /** Index of the anchor among the parts. */
  readonly anchorPart: number;
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

/** The first literal of three characters, or else the longest, and how many parts stand before it. */
function anchorOf(text: string): { readonly anchor: string; readonly part: number } {
  let anchor = "";
  let part = -1;
  let index = 0;
  for (let at = 0; at < text.length; index += 1) {
    const open = text.indexOf("{", at);
    const end = open === at ? text.indexOf("}", at) + 1 : open < 0 ? text.length : open;
    if (open !== at && anchor.length < 3 && end - at > anchor.length) {
      anchor = text.slice(at, end);
      part = index;
    }
    at = end;
  }
  return { anchor: anchor.toLowerCase(), part };
}

function partsOf(text: string): ShapePart[] {
  const parts: ShapePart[] = [];
  for (let at = 0; at < text.length;) {
    const open = text.indexOf("{", at);
    if (open === at) {
      const close = text.indexOf("}", at);
      parts.push(setPart(text.slice(at + 1, close)));
      at = close + 1;
    } else {
      const end = open < 0 ? text.length : open;
      parts.push(text.slice(at, end));
      at = end;
    }
  }
  return parts;
}

class LazyShape implements Shape {
  readonly text: string;
  readonly anchor: string;
  readonly anchorPart: number;
  #parts: readonly ShapePart[] | undefined;

  constructor(text: string) {
    this.text = text.includes("{uuid}") ? text.replaceAll("{uuid}", "{h8}-{h4}-{h4}-{h4}-{h12}") : text;
    const { anchor, part } = anchorOf(this.text);
    this.anchor = anchor;
    this.anchorPart = part;
  }

  get parts(): readonly ShapePart[] {
    return (this.#parts ??= partsOf(this.text));
  }
}

/** Reads a shape without alternatives. */
export function parseShape(text: string): Shape {
  return new LazyShape(text);
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

import { widened } from "./alternatives.ts";
import { concat, EMPTY, holeValue, isMany, mergeFlows, type Piece, type Value } from "./value.ts";

/** Fields that one word may become. */
export const MAX_FIELDS = 1200;

/** The characters of `$IFS`; `undefined` when they are not known. */
export type Separators = string | undefined;

const BLANK: ReadonlySet<string> = new Set([" ", "\t", "\n"]);

/** Parts of a text between separators, and whether it starts or ends with one. */
interface Split {
  readonly parts: readonly string[];
  readonly startsNew: boolean;
  readonly endsField: boolean;
}

/** Splits as bash does: blank separators merge and vanish at the ends, each other one ends a field. */
function splitAt(text: string, separators: string): Split {
  const isSeparator = (c: string | undefined): boolean => c !== undefined && separators.includes(c);
  const isBlank = (c: string | undefined): boolean => isSeparator(c) && BLANK.has(c!);
  const skipBlanks = (from: number): number => {
    let to = from;
    while (isBlank(text[to])) to += 1;
    return to;
  };
  const parts: string[] = [];
  let at = skipBlanks(0);
  const startsNew = at > 0;
  let endsField = false;
  while (at < text.length) {
    const start = at;
    while (at < text.length && !isSeparator(text[at])) at += 1;
    parts.push(text.slice(start, at));
    if (at === text.length) return { parts, startsNew, endsField: false };
    at = skipBlanks(at);
    if (isSeparator(text[at])) at = skipBlanks(at + 1);
    endsField = true;
  }
  return { parts, startsNew, endsField };
}

/** Collects the fields of one word. */
export class FieldBuilder {
  readonly fields: Value[] = [];
  /** More fields than can be followed were made. */
  isCut = false;
  #pieces: Piece[] = [];
  #flows: Value["flows"] = [];
  #isStarted = false;

  /** Adds to the current field; an empty quoted part still makes a field. */
  add(value: Value): void {
    this.#pieces.push(...value.pieces);
    this.#flows = mergeFlows(this.#flows, value.flows);
    this.#isStarted = true;
  }

  /** Adds the result of an unquoted expansion: splits known text at the separators. */
  addSplit(value: Value, separators: Separators): void {
    for (const piece of value.pieces) {
      if (piece.type === "hole") {
        this.add({ pieces: [{ ...piece, isQuoted: false, isMany: true }], flows: value.flows });
        continue;
      }
      if (separators === undefined) {
        this.add(holeValue("any", "a value that is split in a way that is not known", value.flows, { isMany: true }));
        continue;
      }
      const { parts, startsNew, endsField } = splitAt(piece.text, separators);
      if (startsNew) this.next();
      parts.forEach((word, n) => {
        if (n > 0) this.next();
        // Text that glob characters may match stays a pattern.
        if (word === "") this.add({ pieces: [], flows: value.flows });
        else this.add({ pieces: [/[*?[]/.test(word) ? { type: "glob", text: word } : { type: "text", text: word, isQuoted: false }], flows: value.flows });
      });
      if (endsField) this.next();
    }
    // A value without known text still carries its flows into the field.
    if (value.pieces.length === 0 && value.flows.length > 0 && this.#isStarted) this.#flows = mergeFlows(this.#flows, value.flows);
  }

  /** Adds the operand of `${x:-…}`: only what was not quoted in it is split. */
  addOperand(value: Value, separators: Separators): void {
    if (value.pieces.length === 0) this.addSplit(value, separators);
    for (const piece of value.pieces) {
      const own: Value = { pieces: [piece], flows: value.flows };
      if (piece.type === "text" && !piece.isQuoted) this.addSplit(own, separators);
      else if (piece.type === "hole" && !piece.isQuoted) this.addSplit(own, separators);
      else this.add(own);
    }
  }

  /** Ends the current field. */
  next(): void {
    if (this.#isStarted) {
      // Joined to nothing, neighbouring texts become one.
      if (this.fields.length < MAX_FIELDS) this.fields.push(concat([{ pieces: this.#pieces, flows: this.#flows }, EMPTY]));
      else this.isCut = true;
    }
    this.#pieces = [];
    this.#flows = [];
    this.#isStarted = false;
  }
}

/** Values joined to one text, as `"$*"` does; its separator is the first of `$IFS`. */
export function joinedBy(values: readonly Value[], separators: Separators): Value {
  if (values.length < 2) return values[0] ?? EMPTY;
  if (separators === undefined) return holeValue("any", "values joined in a way that is not known", mergeFlows(...values.map(({ flows }) => flows)));
  const between: Value = { pieces: separators === "" ? [] : [{ type: "text", text: separators[0]!, isQuoted: true }], flows: [] };
  const whole = concat(values.flatMap((value, n) => (n === 0 ? [value] : [between, value])));
  // A field that may be none takes its separator with it.
  return values.some(isMany) ? widened(whole, "any", "values of which one may be none") : whole;
}

/** The rules, each made when a text first calls for it: a call is over before most of them would be needed. */
import { automatonOf, type Automaton } from "./automaton.ts";
import { keywordReader, type KeywordReader } from "./keyword-reader.ts";
import { kindOf } from "./kinds/index.ts";
import type { Kind } from "./kind.ts";
import type { RuleTables, StructureName } from "./make-rule-tables.ts";
import { ruleTables } from "./rule-tables.ts";
import { alternatives, parseShape, type Shape } from "./shape.ts";

export type { StructureName };

export interface ShapeRule {
  readonly kind: Kind;
  readonly shape: Shape;
}

/** A provider's word and the kinds whose form alone says too little. */
export interface ProviderWord {
  /** Without separators, lower case. */
  readonly word: string;
  readonly rules: readonly ShapeRule[];
}

export interface Keyword {
  readonly length: number;
  readonly shapes: readonly ShapeRule[];
  readonly providers: readonly ProviderWord[];
  readonly structure?: StructureName;
  /** Begins a name that may be a secret's. */
  readonly isName: boolean;
}

const numbers = (text: string): readonly number[] => (text === "" ? [] : text.split(" ").map(Number));

class LazyWord implements ProviderWord {
  readonly word: string;
  readonly #shapes: string;
  readonly #rules: Rules;
  #made: readonly ShapeRule[] | undefined;

  constructor(line: string, rules: Rules) {
    const end = line.indexOf(" ");
    this.word = end < 0 ? line : line.slice(0, end);
    this.#shapes = end < 0 ? "" : line.slice(end + 1);
    this.#rules = rules;
  }

  get rules(): readonly ShapeRule[] {
    return (this.#made ??= numbers(this.#shapes).map((id) => this.#rules.shape(id)));
  }
}

/** What is looked for in texts. */
export class Rules {
  readonly automaton: Automaton;
  readonly reader: KeywordReader;
  readonly #keywordLines: readonly string[];
  readonly #shapeLines: readonly string[];
  readonly #wordLines: string;
  readonly #keywords: (Keyword | undefined)[];
  readonly #shapes: (ShapeRule | undefined)[];
  #words: readonly ProviderWord[] | undefined;

  constructor(tables: RuleTables) {
    this.automaton = automatonOf(tables);
    this.reader = keywordReader(this.automaton);
    this.#keywordLines = tables.keywords.split("\n");
    this.#shapeLines = tables.shapes.split("\n");
    this.#wordLines = tables.words;
    // Of their full length at once: an array that is filled here and there would be kept as a dictionary.
    this.#keywords = this.#keywordLines.map(() => undefined);
    this.#shapes = this.#shapeLines.map(() => undefined);
  }

  /** A keyword by the automaton's number. */
  keyword(index: number): Keyword {
    return (this.#keywords[index] ??= this.#readKeyword(this.#keywordLines[index]!));
  }

  /** Every word that stands by a kind, for telling what a named value is; the longest first. */
  get words(): readonly ProviderWord[] {
    return (this.#words ??= this.#wordLines.split("\n").map((line) => new LazyWord(line, this)));
  }

  shape(id: number): ShapeRule {
    return (this.#shapes[id] ??= this.#readShape(this.#shapeLines[id]!));
  }

  #readKeyword(line: string): Keyword {
    const [length, name, structure, shapes, words] = line.split("|") as [string, string, StructureName | "", string, string];
    return {
      length: Number(length),
      isName: name !== "",
      shapes: numbers(shapes).map((id) => this.shape(id)),
      providers: numbers(words).map((id) => this.words[id]!),
      ...(structure === "" ? {} : { structure }),
    };
  }

  #readShape(line: string): ShapeRule {
    const [id, index] = line.split(" ") as [string, string];
    const kind = kindOf(id);
    return { kind, shape: parseShape(kind.shapes.flatMap(alternatives)[Number(index)]!) };
  }
}

let made: Rules | undefined;

/** The rules of the process, read when first asked for. */
export function rules(): Rules {
  return (made ??= new Rules(ruleTables()));
}

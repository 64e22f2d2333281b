import { RuleMistake } from "./rule-problem.ts";

/** A condition of a rule as it is written: names, `1 of`, `all of`, `and`, `or`, `not`. */
export type Condition =
  | { readonly op: "and" | "or"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition }
  | { readonly op: "name"; readonly name: string }
  /** `pattern` may hold `*`; `them` is every name that does not begin with `_`. */
  | { readonly op: "some" | "every"; readonly pattern: string };

const MAX_LENGTH = 2000;
const MAX_DEPTH = 40;
const HELP = "write names of the detection with `and`, `or`, `not`, `1 of`, `all of` and parentheses";

class Reader {
  readonly #words: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#words = [...text.matchAll(/[A-Za-z0-9_*?.-]+|[()|]|\S/g)].map(([word]) => word);
  }

  read(): Condition {
    const found = this.#either();
    const rest = this.#words[this.#at];
    if (rest === "|") throw new RuleMistake("aggregation after `|` is no longer part of Sigma", "write a rule with `correlation:` instead");
    if (rest !== undefined) throw new RuleMistake(`\`${rest}\` is not expected there`, HELP);
    return found;
  }

  get #word(): string | undefined {
    return this.#words[this.#at]?.toLowerCase();
  }

  #either(): Condition {
    const of = [this.#both()];
    while (this.#word === "or") {
      this.#at += 1;
      of.push(this.#both());
    }
    return of.length === 1 ? of[0]! : { op: "or", of };
  }

  #both(): Condition {
    const of = [this.#one()];
    while (this.#word === "and") {
      this.#at += 1;
      of.push(this.#one());
    }
    return of.length === 1 ? of[0]! : { op: "and", of };
  }

  #one(): Condition {
    const word = this.#word;
    const written = this.#words[this.#at];
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new RuleMistake(`the condition is nested deeper than ${MAX_DEPTH}`, "write it flatter");
    this.#at += 1;
    try {
      if (word === undefined) throw new RuleMistake("the condition ends too early", HELP);
      if (word === "not") return { op: "not", of: this.#one() };
      if (word === "(") {
        const found = this.#either();
        if (this.#word !== ")") throw new RuleMistake("a parenthesis is not closed", HELP);
        this.#at += 1;
        return found;
      }
      if ((word === "1" || word === "all" || word === "any") && this.#word === "of") {
        const pattern = this.#words[this.#at + 1];
        if (pattern === undefined || !/^[\w*.-]+$/.test(pattern)) throw new RuleMistake(`\`${word} of\` names nothing`, HELP);
        this.#at += 2;
        return { op: word === "all" ? "every" : "some", pattern };
      }
      if (word === "and" || word === "or" || word === "of" || !/^[\w.-]+$/.test(word)) throw new RuleMistake(`\`${written}\` is not expected there`, HELP);
      return { op: "name", name: written! };
    } finally {
      this.#depth -= 1;
    }
  }
}

/** Reads a condition. Throws a `RuleMistake`. */
export function readCondition(text: string): Condition {
  if (text.length > MAX_LENGTH) throw new RuleMistake(`the condition is longer than ${MAX_LENGTH} characters`, "split the rule, or use `1 of` with a pattern");
  return new Reader(text).read();
}

/** Names that a pattern of `1 of` or `all of` stands for. */
export function namesLike(pattern: string, names: readonly string[]): readonly string[] {
  if (pattern === "them") return names.filter((name) => !name.startsWith("_"));
  if (!pattern.includes("*")) return names.filter((name) => name === pattern);
  const parts = pattern.split("*");
  return names.filter((name) => {
    if (!name.startsWith(parts[0]!) || !name.endsWith(parts.at(-1)!) || name.length < parts[0]!.length + parts.at(-1)!.length) return false;
    let at = parts[0]!.length;
    for (const part of parts.slice(1, -1)) {
      const found = name.indexOf(part, at);
      if (found === -1) return false;
      at = found + part.length;
    }
    return at <= name.length - parts.at(-1)!.length;
  });
}

import { lexCode, quote, type Lexicon } from "../tokens/code-lexer.ts";
import type { Operations } from "../tokens/collect.ts";
import { isGroup, isOp, type GroupToken, type Token } from "../tokens/token.ts";
import { flat, type Known, type Pure } from "../tokens/values.ts";
import type { Call, Effect, KnownValues } from "../tokens/walker.ts";

/** What a reader has to know of a Lisp. */
export interface LispDialect {
  readonly name: string;
  readonly harmless: ReadonlySet<string>;
  readonly effects: ReadonlyMap<string, Effect>;
  readonly pure: ReadonlyMap<string, Pure>;
  /** Bindings stand in one list of names and values: `[a 1 b 2]`. */
  readonly hasFlatBindings: boolean;
  /** Names that are called and do nothing that matters. */
  readonly isHarmless?: (name: string) => boolean;
  readonly form?: (walker: LispWalker, head: string, items: readonly Token[]) => boolean;
}

const LEXICON: Lexicon = {
  name: /[^\s()[\]{}"'`,;#~@0-9](?:[^\s()[\]{}"`,;])*|[-+](?=[\s()])/u,
  lineComments: [";"],
  blockComments: [["#|", "|#"]],
  nestsComments: true,
  quotes: [quote('"')],
  members: [],
  concats: [],
  operators: /#'|#_|,@|~@|[^]/uy,
  endsAtLine: false,
  hasSlashes: false,
  beforeTerm: new Set(),
  // One character: `?a`, `#\a`. A shebang is a comment.
  special: (scanner) => {
    const isFirst = scanner.at === 0 && scanner.take(/#![^\n]*/y) !== undefined;
    const isCharacter = scanner.take(/#\\(?:\w+|[^])|\?\\?[^\s](?=[\s()])|\\(?:newline|space|tab|return|[^\s])(?=[\s()\]}])/uy) !== undefined;
    return isFirst || isCharacter ? { type: "plain", parts: [] } : undefined;
  },
};

const BINDING =
  /^(?:let\*?|letrec\*?|let-values|let\*-values|if-let\*?|when-let\*?|if-some|when-some|dolist|dotimes|do\*?|doseq|for|loop|binding|with-open|with-redefs|flet|labels|cl-flet|cl-labels|cl-letf|cl-loop|named-let|fluid-let|parameterize|pcase-let\*?|destructuring-bind|multiple-value-bind|seq-let|with-local-vars|when-first|handler-bind|let-alist|with-open-file|with-open-stream|with-input-from-string)$/;
/** The parameters stand behind the name. */
const FUNCTION = /^(?:defun|defmacro|defsubst|defn-?|defmethod|defgeneric|cl-defun|named-lambda|fn)$/;
/** The parameters come first. */
const LAMBDA = /^(?:lambda|λ|fn|define|define-syntax|nlambda)$/;
const DEFINING =
  /^(?:defun|defmacro|defsubst|define|lambda|fn|defn-?|defvar|defconst|defcustom|defparameter|def|defonce|setq|setf|set!|setq-local|λ|cl-defun|define-syntax|defmethod|defgeneric|defstruct|cl-defstruct|defrecord|defprotocol|named-lambda|case-lambda|nlambda)$/;
const CLAUSES = /^(?:cond|case|cl-case|pcase|condp|match|ecase|typecase|handler-case|condition-case|catch|case-lambda|cond->|guard)$/;
const MAX_DEPTH = 60;

/** Goes through a program of a Lisp: the first name of each list is what is called. */
export class LispWalker {
  readonly dialect: LispDialect;
  readonly operations: Operations;
  readonly #defined = new Set<string>();
  readonly #values = new Map<string, Token | undefined>();
  readonly #active = new Set<string>();
  isForeign = false;

  constructor(dialect: LispDialect, operations: Operations) {
    this.dialect = dialect;
    this.operations = operations;
  }

  read(text: string): void {
    const tokens = lexCode(text, LEXICON);
    this.#define(tokens, undefined);
    this.walk(tokens, false);
  }

  define(name: string): void {
    this.#defined.add(name);
  }

  #define(tokens: readonly Token[], head: string | undefined): void {
    const [, second, third] = tokens;
    if (head !== undefined && DEFINING.test(head)) {
      if (second?.type === "name") {
        this.#defined.add(second.text);
        const isAgain = this.#values.has(second.text);
        this.#values.set(second.text, isAgain || tokens.length > 3 ? undefined : third);
      }
      if (isGroup(second) && LAMBDA.test(head)) this.#parameters(second);
      const params = tokens.slice(2, 5).find((token) => isGroup(token));
      if (second?.type === "name" && params !== undefined && FUNCTION.test(head)) this.#parameters(params as GroupToken);
    }
    if (head !== undefined && BINDING.test(head)) {
      // A `let` may have a name before its bindings.
      const bindings = isGroup(second) ? second : second?.type === "name" ? third : undefined;
      if (isGroup(bindings)) this.#bindings(bindings);
    }
    for (const token of tokens) {
      if (!isGroup(token) || !this.operations.step()) continue;
      const first = token.items[0];
      this.#define(token.items, first?.type === "name" ? first.text : undefined);
    }
  }

  #parameters(group: GroupToken): void {
    for (const token of group.items) {
      if (token.type === "name") {
        this.#defined.add(token.text);
        this.#values.set(token.text, undefined);
      } else if (isGroup(token)) this.#parameters(token);
    }
  }

  #bindings(group: GroupToken): void {
    const set = (name: Token | undefined, value: Token | undefined): void => {
      if (name?.type !== "name") return;
      this.#defined.add(name.text);
      this.#values.set(name.text, this.#values.has(name.text) ? undefined : value);
    };
    if (this.dialect.hasFlatBindings || group.items[0]?.type === "name") {
      for (let n = 0; n < group.items.length; n += 2) {
        const name = group.items[n];
        if (isGroup(name)) this.#parameters(name);
        set(name, group.items[n + 1]);
      }
    } else for (const item of group.items) if (isGroup(item)) set(item.items[0], item.items.length === 2 ? item.items[1] : undefined);
  }

  /** Every item of a list that is no call by itself. */
  walk(tokens: readonly Token[], isQuoted: boolean): void {
    for (const [at, token] of tokens.entries()) {
      if (!this.operations.step()) return;
      const isMarked = isOp(tokens[at - 1], "'", "#'");
      if (token.type === "fault") this.operations.unknown(token.why);
      else if (isGroup(token)) {
        if (token.open === "(" && !isOp(tokens[at - 1], "#_")) this.#list(token, isQuoted || isOp(tokens[at - 1], "'"));
        else this.walk(token.items, isQuoted);
      } else if (token.type === "name" && (isMarked || !this.#defined.has(token.text))) {
        // A function that is named without being called is handed on to be called elsewhere.
        this.#effect(token.text)?.(this.#call(token.text, []));
      }
    }
  }

  /** The effect of a function, also when its module goes by another name here: `s/sh`. */
  #effect(name: string): Effect | undefined {
    const { effects } = this.dialect;
    const slash = name.indexOf("/");
    if (effects.has(name) || slash < 1) return effects.get(name);
    const last = name.slice(slash);
    if (this.dialect.harmless.has(name)) return undefined;
    const key = [...effects.keys()].find((one) => one.endsWith(last));
    return key === undefined ? undefined : effects.get(key);
  }

  #list(group: GroupToken, isQuoted: boolean): void {
    const { items } = group;
    const [head, second, ...rest] = items;
    if (head?.type !== "name") {
      this.walk(items, isQuoted);
      return;
    }
    const name = head.text;
    if (this.dialect.form?.(this, name, items) === true) return;
    const effect = this.#effect(name);
    if (effect !== undefined) effect(this.#call(name, argumentsOf(items.slice(1))));
    if (name === "quote")
      this.walk(
        [second, ...rest].filter((one) => one !== undefined),
        true,
      );
    else if (BINDING.test(name) || DEFINING.test(name)) this.#special(name, items);
    else if (CLAUSES.test(name)) for (const item of items.slice(1)) this.walk(isGroup(item) ? item.items : [item], isQuoted);
    else {
      const isKnown =
        effect !== undefined ||
        isQuoted ||
        this.isForeign ||
        this.dialect.harmless.has(name) ||
        this.#defined.has(name) ||
        this.dialect.isHarmless?.(name) === true ||
        /^[:.&]|^\d/.test(name);
      if (!isKnown) this.operations.unknown(`\`${name.slice(0, 40)}\` is not known`);
      this.walk(items.slice(1), isQuoted);
    }
  }

  /** Lists of names, with values or without, are no calls; the values in them are read. */
  #special(name: string, items: readonly Token[]): void {
    const at = BINDING.test(name)
      ? isGroup(items[1])
        ? 1
        : 2
      : LAMBDA.test(name) && isGroup(items[1])
        ? 1
        : FUNCTION.test(name)
          ? items.findIndex((item, n) => n > 1 && n < 5 && isGroup(item))
          : -1;
    for (const [n, item] of items.entries()) {
      if (n === 0 || (n === 1 && item.type === "name")) continue;
      if (n !== at || !isGroup(item)) {
        this.walk(
          items.slice(n - 1, n + 1).filter((one, m) => m === 1 || one.type === "op"),
          false,
        );
        continue;
      }
      for (const one of item.items) this.walk(isGroup(one) && one.items[0]?.type === "name" ? one.items.slice(1) : [one], false);
    }
  }

  #call(name: string, args: readonly (readonly Token[])[]): Call {
    const { operations } = this;
    const values: KnownValues = {
      text: (tokens) => {
        const known = this.evaluate(tokens);
        return typeof known === "string" ? known : undefined;
      },
      evaluate: (tokens) => this.evaluate(tokens),
      part: (tokens) => values.text(tokens),
      parts: (tokens) => flat(this.evaluate(tokens)),
      sourcesOf: (variable) => {
        const value = this.#values.get(variable);
        return value === undefined ? undefined : [[value]];
      },
    };
    return {
      name,
      args,
      receiver: [],
      operations,
      values,
      text: (n) => values.text(args[n] ?? []),
      known: (n) => this.evaluate(args[n] ?? []),
      part: (n) => values.text(args[n] ?? []),
      each: (n) => flat(this.evaluate(args[n] ?? [])),
      parts: (from = 0) => args.slice(from).flatMap((arg) => flat(this.evaluate(arg))),
      texts: (from = 0) => args.slice(from).flatMap((arg) => flat(this.evaluate(arg))),
      add: (operation) => operations.add(operation),
      unknown: (why) => operations.unknown(why),
    };
  }

  evaluate(tokens: readonly Token[], depth = 0): Known {
    const own = tokens.filter((token) => !isOp(token, "'", "`", "#'"));
    const [token] = own;
    if (own.length !== 1 || token === undefined || depth > MAX_DEPTH || !this.operations.step()) return undefined;
    if (token.type === "text") return token.parts.every((part) => typeof part === "string") ? token.parts.join("") : undefined;
    if (token.type === "number") return token.text;
    if (token.type === "name") {
      const value = this.#values.get(token.text);
      if (value === undefined || this.#active.has(token.text)) return token.text.startsWith(":") ? token.text : undefined;
      this.#active.add(token.text);
      const known = this.evaluate([value], depth + 1);
      this.#active.delete(token.text);
      return known;
    }
    if (!isGroup(token)) return undefined;
    const [head] = token.items;
    const isCall = token.open === "(" && head?.type === "name" && !tokens.some((one) => isOp(one, "'"));
    if (!isCall) return argumentsOf(token.items).map((item) => this.evaluate(item, depth + 1));
    const pure = this.dialect.pure.get(head.text);
    return pure?.(argumentsOf(token.items.slice(1)).map((item) => this.evaluate(item, depth + 1)));
  }
}

/** Items of a list, each with the quote before it. */
export function argumentsOf(items: readonly Token[]): readonly (readonly Token[])[] {
  const args: Token[][] = [];
  let marks: Token[] = [];
  for (const item of items) {
    if (item.type === "op" && !/^[)\]}]$/.test(item.text)) marks.push(item);
    else {
      args.push([...marks, item]);
      marks = [];
    }
  }
  return args;
}

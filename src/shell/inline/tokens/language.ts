import { lexCode, OPERATORS, type Lexicon } from "./code-lexer.ts";
import { names } from "./effects.ts";
import type { Language } from "./walker.ts";
import type { Pure, ValueRules } from "./values.ts";
import { isGroup, isName, isOp, type Token } from "./token.ts";

/** What differs between the languages that are read by the calls in them. */
export interface CallLanguage {
  readonly name: string;
  readonly lexicon: Partial<Lexicon> & Pick<Lexicon, "quotes" | "lineComments">;
  readonly words: string;
  readonly harmless: string;
  readonly methods: string;
  readonly effects: Language["effects"];
  readonly pure?: ReadonlyMap<string, Pure>;
  readonly assigns?: readonly string[];
  readonly defines?: Language["defines"];
  readonly form?: Language["form"];
  readonly special?: ValueRules["special"];
  readonly alias?: Language["alias"];
  readonly isPlainName?: Language["isPlainName"];
  readonly hasBareArguments?: boolean;
  readonly endsArguments?: Language["endsArguments"];
  readonly isApplied?: boolean;
  readonly hasIndexCalls?: boolean;
  readonly printing?: Language["printing"];
}

/** Names in parentheses behind a word such as `function`. */
export function parameterNames(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => (isGroup(token) ? parameterNames(token.items) : token.type === "name" ? [token.text] : []));
}

const CONTROL = names(
  "if else elseif elif while for foreach until repeat loop do case switch match when function fn fun def func try catch lambda each map forEach",
);

/** A whole language from what differs. */
export function languageOf(own: CallLanguage): Language {
  const lexicon: Lexicon = {
    name: /[\p{L}_][\p{L}\p{N}_]*/u,
    blockComments: [],
    nestsComments: false,
    members: ["."],
    concats: ["+"],
    operators: OPERATORS,
    endsAtLine: true,
    hasSlashes: false,
    beforeTerm: names("return in case else do when throw typeof"),
    ...own.lexicon,
  };
  return {
    name: own.name,
    words: names(own.words),
    harmless: names(own.harmless),
    methods: names(own.methods),
    effects: own.effects,
    rules: {
      concat: new Set(["concat"]),
      assigns: new Set(own.assigns ?? ["="]),
      pure: own.pure ?? new Map(),
      modifiers: names("then do in where and or if else unless while for"),
      control: CONTROL,
      ...(own.special === undefined ? {} : { special: own.special }),
      changers: /^(?:.*!|insert|remove|sort|append|push|delete|setattr|assign)$/,
      changes: (tokens, at) =>
        (isOp(tokens[at + 1], "member") &&
          isName(tokens[at + 2], "add", "addAll", "append", "insert", "push", "put", "set", "remove", "clear", "replaceAll", "extend")) ||
        isName(tokens[at - 1], "for", "foreach") ||
        isOp(tokens[at + 1], "+=", "..=", ".=", "*="),
    },
    hasBareArguments: own.hasBareArguments ?? false,
    endsArguments: own.endsArguments ?? (() => false),
    isPlainName: own.isPlainName ?? (() => false),
    defines: own.defines ?? (() => []),
    ...(own.form === undefined ? {} : { form: own.form }),
    ...(own.alias === undefined ? {} : { alias: own.alias }),
    ...(own.isApplied === undefined ? {} : { isApplied: own.isApplied }),
    ...(own.hasIndexCalls === undefined ? {} : { hasIndexCalls: own.hasIndexCalls }),
    ...(own.printing === undefined ? {} : { printing: own.printing }),
    lex: (text) => lexCode(text, lexicon),
  };
}

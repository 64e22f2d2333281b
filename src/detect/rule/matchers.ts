import { linearPattern, PatternError } from "../match/linear-pattern.ts";
import { FIELDS } from "../match/fields.ts";
import type { Matcher, TextShape } from "./rule.ts";
import { base64, base64Offsets, utf16, windashForms } from "./encode.ts";
import { readNetwork } from "./network.ts";
import { RuleMistake } from "./rule-problem.ts";
import { plainText, textMatcher, wildcardParts } from "./value-text.ts";

/** A field with its modifiers, as the key of a detection says them. */
export interface FieldKey {
  readonly field: string;
  readonly modifiers: readonly string[];
}

const SHAPES = ["contains", "startswith", "endswith"] as const;
const ORDERS = ["lt", "lte", "gt", "gte"] as const;
const ENCODINGS = ["base64", "base64offset", "wide", "utf16le", "utf16be", "utf16", "windash"] as const;
const FLAGS = ["i", "m", "s"] as const;
const KNOWN: readonly string[] = [...SHAPES, ...ORDERS, ...ENCODINGS, ...FLAGS, "all", "cased", "re", "cidr", "exists", "fieldref"];

/** What one name may be taken for another by mistake. */
function nearest(word: string, words: readonly string[]): string | undefined {
  const bare = word.toLowerCase().replaceAll(/[^a-z]/g, "");
  return (
    words.find((one) => one.toLowerCase().replaceAll(/[^a-z]/g, "") === bare) ??
    words.find((one) => bare.length > 3 && (one.startsWith(word) || word.startsWith(one)))
  );
}

/** A value that no event can have would make a rule that never fires. @param word nothing where it has wildcards */
function checkWord(field: string, word: string | undefined): void {
  const words = FIELDS[field]?.words;
  if (word === undefined || words === undefined || words.some((one) => one === word.toLowerCase())) return;
  const near = nearest(word, words);
  throw new RuleMistake(
    `no event has the \`${field}\` \`${word.slice(0, 60)}\``,
    near === undefined ? `it is one of ${words.join(", ")}` : `did you mean \`${near}\`?`,
  );
}

/** Checks the name of a field. */
export function fieldNamed(name: string): string {
  if (Object.hasOwn(FIELDS, name)) return name;
  const near = nearest(name, Object.keys(FIELDS));
  throw new RuleMistake(
    `there is no field \`${name.slice(0, 60)}\``,
    near === undefined ? "`sallyport detect list --fields` has the names" : `did you mean \`${near}\`? \`sallyport detect list --fields\` has the names`,
  );
}

/** Reads `field|modifier|modifier`. */
export function readKey(key: string): FieldKey {
  const [field = "", ...modifiers] = key.split("|");
  for (const one of modifiers) {
    if (one === "expand")
      throw new RuleMistake("`expand` needs placeholders that are replaced before a rule is loaded, which is not done here", "write the values out");
    if (!KNOWN.includes(one)) throw new RuleMistake(`there is no modifier \`${one.slice(0, 40)}\``, `use ${KNOWN.join(", ")}`);
  }
  const has = (one: string): boolean => modifiers.includes(one);
  const kinds = [SHAPES.some(has), has("re"), has("cidr"), has("exists"), ORDERS.some(has)].filter(Boolean).length;
  if (kinds > 1)
    throw new RuleMistake(
      `the modifiers of \`${key.slice(0, 80)}\` cannot be joined`,
      "use one of contains, startswith, endswith, re, cidr, exists, lt, lte, gt, gte",
    );
  if (FLAGS.some(has) && !has("re")) throw new RuleMistake("`i`, `m` and `s` are flags of `re`", "write `|re|i`");
  if (has("m")) throw new RuleMistake("`m` is not known here: what events hold has one line", "leave it out");
  if ((has("wide") || has("utf16le") || has("utf16be") || has("utf16")) && !has("base64") && !has("base64offset"))
    throw new RuleMistake("`wide` gives bytes, which no event holds as they are", "put `|base64offset|contains` after it");
  return { field: field === "" ? "" : fieldNamed(field), modifiers };
}

function numberOf(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new RuleMistake(`\`${String(value).slice(0, 60)}\` is no number`, "write a number without quotes");
}

function encoded(text: string, modifiers: readonly string[]): readonly string[] {
  let texts: readonly string[] = [text];
  let isBytes = false;
  for (const one of modifiers) {
    if (one === "windash") texts = texts.flatMap(windashForms);
    else if (one === "wide" || one === "utf16le" || one === "utf16be" || one === "utf16") {
      texts = texts.flatMap((each) =>
        one === "utf16" ? ["\u00ff\u00fe" + utf16(each), "\u00fe\u00ff" + utf16(each, true)] : [utf16(each, one === "utf16be")],
      );
      isBytes = true;
    } else if (one === "base64") {
      texts = texts.map((each) => base64(each, isBytes));
      isBytes = false;
    } else if (one === "base64offset") {
      texts = texts.flatMap((each) => base64Offsets(each, isBytes));
      isBytes = false;
    }
  }
  return texts;
}

/** The matchers for one value under its modifiers; several where an encoding has several forms. Throws a `RuleMistake`. */
export function matchersOf(value: unknown, { field, modifiers }: FieldKey): readonly Matcher[] {
  const has = (one: string): boolean => modifiers.includes(one);
  const isCased = has("cased");
  if (has("exists")) {
    if (typeof value !== "boolean") throw new RuleMistake("`exists` takes `true` or `false`", "write one of them without quotes");
    return [{ type: "exists", isThere: value }];
  }
  const order = ORDERS.find(has);
  if (order !== undefined) return [{ type: "number", op: order, value: numberOf(value) }];
  const shape: Exclude<TextShape, "wildcard"> = SHAPES.find(has) ?? "equals";
  if (has("fieldref")) {
    if (typeof value !== "string") throw new RuleMistake("`fieldref` takes the name of another field", "write its name");
    return [{ type: "field", other: fieldNamed(value), shape, isCased }];
  }
  if (value === null) {
    if (modifiers.some((one) => one !== "all")) throw new RuleMistake("`null` means that the field is missing and takes no modifier", "leave the modifier out");
    return [{ type: "missing" }];
  }
  if (typeof value === "object") throw new RuleMistake("a list or mapping stands where a value belongs", "write a text, number, `true`, `false` or `null`");
  if (typeof value === "boolean") {
    if (shape !== "equals") throw new RuleMistake("a truth value has no part", "leave the modifier out, or put quotes around it");
    return [{ type: "boolean", value }];
  }
  if (typeof value === "number" && shape === "equals" && modifiers.every((one) => one === "all")) return [{ type: "number", op: "eq", value: numberOf(value) }];
  const text = String(value);
  if (has("re")) {
    try {
      return [{ type: "pattern", pattern: linearPattern(text, FLAGS.filter(has).join("")) }];
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      throw new RuleMistake(`the pattern is refused at character ${error.at + 1}: ${error.message}`, "write it without, or use `contains` with several values");
    }
  }
  if (has("cidr")) return [readNetwork(text)];
  if (ENCODINGS.some(has)) {
    const parts = wildcardParts(text);
    const plain = plainText(parts);
    if (plain === undefined && modifiers.some((one) => one.startsWith("base64")))
      throw new RuleMistake("what is encoded cannot hold wildcards", "put a backslash before `*` and `?`");
    // What is encoded is compared as it is: its cases differ.
    const isEncoded = modifiers.some((one) => one.startsWith("base64"));
    return encoded(plain ?? text, modifiers).map((one) =>
      textMatcher(isEncoded ? [{ text: one }] : wildcardParts(one), has("base64offset") ? "contains" : shape, isCased || isEncoded),
    );
  }
  const parts = wildcardParts(text);
  if (shape === "equals") checkWord(field, plainText(parts));
  return [textMatcher(parts, shape, isCased)];
}

import type { DefinitionChange } from "../servers/index.ts";
import { isObject } from "./definition.ts";
import { inspectDefinitionText } from "./inspect-text.ts";

/** Words by which a sentence may send, keep, order or reach something; a text that gains none of them only describes. */
const TELLING =
  /^(?:sen[dt]s?|sending|cop(?:y|ies|ied)|bcc|cc|forward\w*|upload\w*|log(?:s|ged)?|stor(?:e|es|ed)|sav(?:e|es|ed)|shar(?:e|es|ed)|posts?|posted|report\w*|attach\w*|submit\w*|record(?:s|ed)|sync\w*|publish\w*|e?-?mails?|transmit\w*|archiv\w*|mirror\w*|cloud|our|us|we|push\w*|back-?ups?|backed|stream\w*|relay\w*|rout(?:e|es|ed)|prox(?:y|ies|ied)|telemetry|analytics|track\w*|partners?|vendors?|elsewhere|exports?|third|automatically|background|collect\w*|keys?|tokens?|secrets?|passwords?|credentials?|env|environment|files?|folder|director\w+|home|users?|you|your|assistants?|agents?|model|ai|llm|conversation|context|history|prompts?|chat|messages?|before|after|first|prior|always|never|must|should|shall|needs?|required?|please|kindly|instead|also|additionally|other|tools?|calls?|runs?|execut\w+|install\w*|delet\w+|remov\w+|writ\w+|overwrit\w+|modif\w+|ignor\w+|quiet\w*|silent\w*|secretly|approv\w+|permissions?|confirm\w*|admin\w*|root|sudo|shell|commands?|trusted|important|note|accounts?|recipients?|pay\w*|transfer\w*|servers?|hosts?|remote|external\w*|everything|all|any|full|entire|whole|private|internal|personal|code|scripts?|eval|bypass\w*|disabl\w+|unsafe|without|no|not)$/i;
/** Words that bound what a tool does; a text that loses one allows more. */
const BOUNDING =
  /^(?:not|never|no|only|cannot|without|read-?only|confirm\w*|approv\w+|ask\w*|within|allowed|sandbox\w*|limit\w*|must|unless|denied|forbidden|safe\w*|masked|redacted)$/i;
/** A parameter of this name may carry what the tool has no use for, or allow more. */
const BROAD_NAME =
  /note|context|conversation|history|meta|debug|trace|extra|summary|session|reason|feedback|comment|token|key|secret|password|auth|path|file|dir|url|uri|host|endpoint|callback|webhook|^b?cc$|email|command|script|code|prompt|message|memo|env|force|skip|bypass|admin|sudo|unsafe|delete|overwrite|confirm|^yes$|raw|payload|data|body|content/i;
const SIMPLE = /^[\w-]{1,30}$/;
const LIMITS = /\/(?:default|minimum|maximum|minLength|maxLength|minItems|maxItems|timeout(?:Ms)?)$/;
const LONGEST_ADDED = 600;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_@~./:\\-]+/gu) ?? [];
const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** Edits between two short words, at most three. */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++) next.push(Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

function isMendedWord(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()].map((word) => word.replace(/[.:,-]+$/, "")) as [string, string];
  if (x === y) return true;
  return /^[a-z]{4,30}$/.test(x) && /^[a-z]{4,30}$/.test(y) && x[0] === y[0] && edits(x, y) <= 2 && !TELLING.test(y) && !BOUNDING.test(x);
}

function without(from: readonly string[], those: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of those) left.set(word.toLowerCase(), (left.get(word.toLowerCase()) ?? 0) + 1);
  return from.filter((word) => {
    const count = left.get(word.toLowerCase()) ?? 0;
    left.set(word.toLowerCase(), count - 1);
    return count <= 0;
  });
}

/** A text that says the same better: punctuation, a typing error mended, or words more that only describe. */
function isHarmlessText(before: string, after: string): boolean {
  if (/[^\t\n\r\x20-\x7e\u00a0-\u024f\u2010-\u2026]/.test(after) || after.length - before.length > LONGEST_ADDED || /\n{4}| {12}/.test(after)) return false;
  if (lettersOf(before) === lettersOf(after) && before !== "") return !/[<>`$[\]{}~@/\\]/.test(without([...after], [...before]).join(""));
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const changed = old.length === now.length ? old.filter((word, i) => word !== now[i]).length : 99;
  if (changed <= 3 && old.every((word, i) => isMendedWord(word, now[i]!))) return true;
  const clean = (words: readonly string[]): string[] => words.map((word) => word.replace(/[.:,]+$/, "")).filter((word) => word !== "");
  const [was, is] = [clean(old), clean(now)];
  return (
    without(was, is).every((word) => !BOUNDING.test(word)) &&
    without(is, was).every((word) => /^[\p{L}\d-]+$/u.test(word) && !/\d{4}/.test(word) && !TELLING.test(word)) &&
    inspectDefinitionText(after).every(({ score }) => score < 0.5)
  );
}

const isSimpleValue = (value: unknown): boolean =>
  value === null || typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && SIMPLE.test(value) && !TELLING.test(value));

/** A parameter that nobody has to give, of which only few values are thinkable or whose description only describes. */
function isHarmlessParameter(name: string, schema: unknown): boolean {
  if (!isObject(schema) || !/^[a-z][\w-]{0,30}$/i.test(name) || BROAD_NAME.test(name)) return false;
  const { type, description, enum: choices, default: preset, ...rest } = schema;
  if (Object.entries(rest).some(([key, value]) => !["minimum", "maximum", "minLength", "maxLength", "format", "title"].includes(key) || !isSimpleValue(value)))
    return false;
  if (preset !== undefined && !isSimpleValue(preset)) return false;
  if (description !== undefined && (typeof description !== "string" || !isHarmlessText("", description.replaceAll(/["'`()]/g, " ")))) return false;
  if (Array.isArray(choices)) return choices.length > 0 && choices.length < 60 && choices.every(isSimpleValue);
  return type === "integer" || type === "number" || type === "boolean" || (type === "string" && typeof description === "string");
}

const RELEASE = /^((?:@[\w.-]+\/)?[\w./-]+?)(?:@|==|:)v?(\d+(?:\.\d+){1,3})$/;

function isNewerRelease(before: string, after: string): boolean {
  const [a, b] = /^v?\d+(?:\.\d+){1,3}$/.test(before)
    ? [["", "", before.replace("v", "")], /^v?\d+(?:\.\d+){1,3}$/.exec(after)?.[0] === undefined ? null : ["", "", after.replace("v", "")]]
    : [RELEASE.exec(before), RELEASE.exec(after)];
  if (a === null || b === null || a === undefined || b === undefined || a[1] !== b[1]) return false;
  const [old, now] = [a[2]!.split(".").map(Number), b[2]!.split(".").map(Number)];
  for (let i = 0; i < Math.max(old.length, now.length); i++) if ((old[i] ?? 0) !== (now[i] ?? 0)) return (old[i] ?? 0) < (now[i] ?? 0);
  return false;
}

/** The same service under its next revision: nothing but a `v2` in the path of the same origin. */
function isNextRevision(before: string, after: string): boolean {
  const plain = (url: string): string => url.replace(/\/v\d{1,3}(?=\/|$)/, "");
  return (
    /^https:\/\/[\w.-]+(?::\d+)?\//.test(before) &&
    /\/v\d{1,3}(?:\/|$)/.test(after) &&
    plain(before) === plain(after) &&
    new URL(before).host === new URL(after).host
  );
}

function requiredOf(state: unknown, path: string): readonly unknown[] {
  let at: unknown = state;
  for (const step of path.split("/").slice(1, path.split("/").lastIndexOf("properties"))) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    at = Array.isArray(at) ? at.find((one) => isObject(one) && one["name"] === key) : isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return isObject(at) && Array.isArray(at["required"]) ? at["required"] : isObject(at) ? [] : ["unknown"];
}

/**
 * Is a change one that every release of an honest server brings: a typing error mended, a description that says more, an optional parameter, a newer
 * version of the same package? The pins hold it back until a person has seen it all the same; here it is told of and warned of not.
 * @param after the whole new state, for what is required in it
 */
export function isHarmlessChange({ path, what, before, after }: DefinitionChange, state: unknown): boolean {
  const isServer = /\/(?:args|env|url|headers|command)\b/.test(path);
  if (/\/annotations\//.test(path) || what === "removed") return false;
  if (isServer) {
    if (/\/env\/(?:LOG_?LEVEL|TIMEOUT(?:_MS)?|TZ|LANG|NO_COLOR)$/.test(path)) return isSimpleValue(after);
    if (what !== "changed" || typeof before !== "string" || typeof after !== "string") return false;
    return (/\/args\/\d+$/.test(path) && isNewerRelease(before, after)) || (path.endsWith("/url") && isNextRevision(before, after));
  }
  if (/\/version$/.test(path) && typeof before === "string" && typeof after === "string") return isNewerRelease(before, after);
  const parameter = /\/properties\/([^/]+)$/.exec(path)?.[1];
  if (what === "added" && parameter !== undefined)
    return !requiredOf(state, path).includes(parameter) && !requiredOf(state, path).includes("unknown") && isHarmlessParameter(parameter, after);
  if (/\/enum\/\d+$/.test(path)) return isSimpleValue(after);
  if (LIMITS.test(path)) return typeof after === "number" && (before === undefined || typeof before === "number");
  if (path === "" || /(?:^|\/)description$/.test(path))
    return typeof after === "string" && (what === "added" ? isHarmlessText("", after) : typeof before === "string" && isHarmlessText(before, after));
  return false;
}

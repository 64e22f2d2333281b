import type { Pass } from "./candidate.ts";
import { verify } from "./checks.ts";
import { isPlaceholder, isReference, isSampleToken, isUuid } from "./placeholder.ts";
import { plainWord } from "./plain-word.ts";
import type { ProviderWord, ShapeRule } from "./rules.ts";
import { matchShape, setMembers, shapeStart, type SetPart, type ShapePart } from "./shape.ts";
import { makeupOf } from "./word-likeness.ts";

const WORD = /[A-Za-z0-9]/;

/** May a token begin here? Not within a word, unless the word is an escape (`\n`, `%3D`, `\u003d`). */
function isFreeBefore(text: string, at: number, first: ShapePart): boolean {
  if (at === 0) return true;
  const before = text[at - 1]!;
  if (before === "_" || before === "-")
    return typeof first === "string" && !/^[a-z0-9]/i.test(first) ? true : before === "-" ? text[at - 2] === "-" || text[at - 2] === " " : false;
  if (!WORD.test(before)) return before !== "+" && before !== "/" ? true : typeof first === "string";
  const tail = text.slice(Math.max(0, at - 6), at);
  return /bot$|\\[nrtbf]$|%[0-9a-fA-F]{2}$|\\u00[0-9a-fA-F]{2}$|\\x[0-9a-fA-F]{2}$|&\w{2,4};$/.test(tail);
}

/** A quick look before the exact one: within a word only an escape can end here. */
function mayBeginAt(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const isWord = (before >= 48 && before <= 57) || ((before | 32) >= 97 && (before | 32) <= 122);
  if (!isWord) return true;
  for (let back = 2; back <= 6; back += 1) {
    const code = text.charCodeAt(at - back);
    if (code === 92 || code === 37 || code === 38) return true;
  }
  return (before | 32) === 116 || before === 59;
}

function isFreeAfter(text: string, end: number, last: ShapePart): boolean {
  if (end >= text.length) return true;
  const code = text.charCodeAt(end);
  if (code >= 128) return true;
  if (typeof last === "string") return !/\w/.test(text[end]!) || !/\w$/.test(last);
  // Padding may follow base64, and what follows a backslash is no part.
  return (last as SetPart).members[code] === 0 && !/[A-Za-z0-9]/.test(text[end]!);
}

/** The parts of a token that are not its fixed letters. */
function bodyOf(rule: ShapeRule, token: string): string {
  const first = rule.shape.parts[0]!;
  const lead = typeof first === "string" ? token.slice(first.length) : token;
  return lead.length >= 12 ? lead : token;
}

/** A token whose literal was found: `anchorAt` is where that literal begins. */
export function tokenAt(pass: Pass, rule: ShapeRule, anchorAt: number): void {
  const { text, work } = pass;
  const { shape, kind } = rule;
  if (shape.anchorPart === 0 && !mayBeginAt(text, anchorAt)) return;
  const start = shapeStart(shape, text, anchorAt, work);
  if (start < 0) return;
  const end = matchShape(shape.parts, text, start, work);
  if (end < 0 || !isFreeBefore(text, start, shape.parts[0]!) || !isFreeAfter(text, end, shape.parts.at(-1)!)) return;
  const token = text.slice(start, end);
  if (isSampleToken(bodyOf(rule, token))) return;
  if (kind.near.length > 0 && !isNear(text, start, end, kind.near)) return;
  const verdict = kind.check === undefined ? "unknown" : verify(kind.check, token);
  const makeup = makeupOf(bodyOf(rule, token));
  let confidence = verdict === "right" ? 0.99 : verdict === "wrong" ? 0.7 : 0.9;
  // Words and identifiers may have the form by chance.
  if (verdict !== "right" && makeup.surprise < 6 && !/^https?:|\//.test(token)) {
    if (makeup.digits === 0 || shape.anchor.length < 4 || makeup.surprise < -5) return;
    confidence -= 0.25;
  }
  if (verdict !== "right" && makeup.digits === 0 && makeup.lower + makeup.upper >= 16 && makeup.surprise < 20) return;
  pass.found.push({ kind: kind.id, tier: verdict === "right" ? "checked" : "provider", confidence, start, end });
}

function isNear(text: string, start: number, end: number, near: readonly string[]): boolean {
  const around = plainWord(text.slice(Math.max(0, start - 120), start) + text.slice(end, end + 40));
  return near.some((word) => around.includes(plainWord(word)));
}

const LINK = /[=:>,(]|\bis\b|key|token|secret|pass|auth|cred|\s/i;
/** Words between a provider's word and a value that say the value is something else. */
const OTHER_VALUE =
  /sha\d|md5|hash|commit|digest|checksum|integrity|revision|\brev\b|etag|version|uuid|guid|\bid\b|_id\b|Id["'\s:=]|account|href|src=|url|blob|tree|image|path|file|class|public|fingerprint|import|require|project|team|org|size|node_modules/i;
const NAMING = /key|token|secret|pass|pwd|auth|cred|bearer|api|hook|sid|license|\bdsn\b|[=:]\s*["'`]?$/i;
const RUN = setMembers("A-Za-z0-9_+/=.~:!\\-");

/** Does the provider's word stand at `at`, whatever separates its parts? */
function isWordAt(text: string, at: number, word: string): boolean {
  let position = at;
  for (let index = 0; index < word.length;) {
    const code = text.charCodeAt(position);
    if ((code >= 65 && code <= 90 ? code + 32 : code) === word.charCodeAt(index)) index += 1;
    else if (index === 0 || (code !== 95 && code !== 45 && code !== 46 && code !== 32)) return false;
    position += 1;
  }
  return true;
}

/** A value of the form that a provider's keys have, shortly after its word and linked to it. `at` is where the word begins. */
export function providerValueAt(pass: Pass, provider: ProviderWord, at: number): void {
  const { text } = pass;
  const before = text.charCodeAt(at - 1) | 32;
  // Within a longer word of lower case: `segment` in `resegment`.
  if (before >= 97 && before <= 122 && text.charCodeAt(at) >= 97) return;
  if (at < (pass.runEnd ?? 0) || !isWordAt(text, at, provider.word)) return;
  const limit = Math.min(text.length, at + 160);
  let position = at;
  let runs = 0;
  // The word's own name, then runs of what tokens are made of.
  while (position < limit && runs < 8) {
    const begin = position;
    let digits = 0;
    const most = Math.min(text.length, limit + 200);
    while (position < most) {
      const code = text.charCodeAt(position);
      if (code >= 128 || RUN[code] === 0) break;
      if (code >= 48 && code <= 57) digits += 1;
      position += 1;
    }
    pass.work.steps += position - begin + 1;
    if (position - begin > 120) pass.runEnd = position;
    if (position > begin) {
      if (position - begin >= 8 && (digits > 1 || position - begin >= 20) && tryRun(pass, provider, at, begin, position)) return;
      runs += 1;
      continue;
    }
    const code = text.charCodeAt(position);
    if (code === 59 || (code === 10 && position > at + 90)) return;
    position += 1;
  }
}

/** Nothing but a sign or a blank between a provider's word and a value: `deepgram = "…"`, `deepgram …`. */
const DIRECT = /^["'\]]?[ \t]{0,2}(?:=>|:=|[=:]|[ \t])[ \t]{0,2}["'`]?$/;

/** Does it look like a key by itself? A number of a build, a word or a version does not. */
function isKeyOf(value: string): boolean {
  if (value.length < 20 || isPlaceholder(value) || isReference(value) || isSampleToken(value) || /^\d+$|[/.]/.test(value)) return false;
  const makeup = makeupOf(value);
  return isUuid(value) || (makeup.digits > 2 && makeup.surprise > (/^[0-9a-fA-F]+$/.test(value) ? 8 : 18));
}

function tryRun(pass: Pass, provider: ProviderWord, at: number, from: number, to: number): boolean {
  const { text, work } = pass;
  // `key=value` and `key:value` are one run: the value begins after the sign.
  const starts = [from];
  for (let index = from; index < to && starts.length < 4; index += 1) if (text[index] === "=" || text[index] === ":") starts.push(index + 1);
  for (const start of starts) {
    if (start === at) continue;
    for (const rule of provider.rules) {
      if (rule.shape.anchor.length >= 3) continue;
      const end = matchShape(rule.shape.parts, text, start, work);
      if (end < 0 || !isFreeAfter(text, end, rule.shape.parts.at(-1)!) || (start > 0 && /[\w-]/.test(text[start - 1]!))) continue;
      if (end < to && !/[=:.]/.test(text[end]!)) continue;
      const value = text.slice(start, end);
      const link = text.slice(at, start);
      if (rule.kind.check !== undefined && verify(rule.kind.check, value) === "right") {
        pass.found.push({ kind: rule.kind.id, tier: "checked", confidence: 0.98, start, end });
        return true;
      }
      if (!plainWord(link.slice(0, provider.word.length + 12)).includes(provider.word)) continue;
      if (DIRECT.test(link.slice(provider.word.length)) && isKeyOf(value)) {
        pass.found.push({ kind: rule.kind.id, tier: "generic", confidence: 0.55, start, end });
        return true;
      }
      if (!LINK.test(link) || !NAMING.test(link) || OTHER_VALUE.test(link) || isPlaceholder(value) || isReference(value) || isSampleToken(value)) continue;
      const makeup = makeupOf(value);
      if (!isUuid(value) && (makeup.surprise < 12 || makeup.digits === 0)) continue;
      if (/^[0-9a-f]{32,64}$/.test(value) && !/key|token|secret|pass|auth|cred|bearer|api|login/i.test(link)) continue;
      pass.found.push({ kind: rule.kind.id, tier: "provider", confidence: 0.75, start, end });
      return true;
    }
  }
  return false;
}

/** Names repeat, and there are many words to look for in one. */
const rulesByName = new Map<string, readonly ShapeRule[]>();

function rulesInName(name: string, words: readonly ProviderWord[]): readonly ShapeRule[] {
  const known = rulesByName.get(name);
  if (known !== undefined) return known;
  const plain = plainWord(name);
  const found = words.filter(({ word }) => plain.includes(word)).flatMap(({ rules }) => rules);
  if (rulesByName.size > 2000) rulesByName.clear();
  rulesByName.set(name, found);
  return found;
}

/** Which kind a named value is of: a provider's word stands in the name, and the form fits. */
export function kindOfNamed(pass: Pass, words: readonly ProviderWord[], name: string, start: number, end: number): string | undefined {
  pass.work.steps += 40;
  return rulesInName(name, words).find(({ shape }) => matchShape(shape.parts, pass.text, start, pass.work) === end)?.kind.id;
}

/** The secret that belongs to an AWS key id: 40 characters close by. */
export function awsSecretNear(pass: Pass, from: number, to: number): void {
  const { text } = pass;
  for (const [begin, stop] of [
    [to, Math.min(text.length, to + 250)],
    [Math.max(0, from - 200), from],
  ] as const) {
    const part = text.slice(begin, stop);
    pass.work.steps += part.length;
    for (const match of part.matchAll(/(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/g)) {
      const makeup = makeupOf(match[0]);
      if (makeup.digits === 0 || makeup.upper === 0 || makeup.lower === 0 || makeup.surprise < 25 || isSampleToken(match[0])) continue;
      pass.found.push({ kind: "aws-secret-key", tier: "provider", confidence: 0.95, start: begin + match.index, end: begin + match.index + 40 });
      return;
    }
  }
}

/** One pass over a text: the automaton, what it calls for where it finds a keyword, and the settling of what overlaps. */
import { nameEndAt, nameStartAt } from "./assignment.ts";
import { NO_KEYWORD } from "./automaton.ts";
import type { Candidate, Pass } from "./candidate.ts";
import { namedSecretAt } from "./generic.ts";
import { BLOCK, INNER_HITS, OUTER_HITS, type Reading, type ReadUnits } from "./keyword-reader.ts";
import { TIERS } from "./kind.ts";
import { awsSecretNear, kindOfNamed, providerValueAt, tokenAt } from "./provider-tokens.ts";
import { rules, type Keyword, type StructureName } from "./rules.ts";
import { addressAt, dataSourceAt } from "./structures/addresses.ts";
import { callArgumentAt } from "./structures/call-arguments.ts";
import { insertValuesAt } from "./structures/insert-values.ts";
import { commandPasswordAt, netrcAt, passwordHashAt, pgpassAt } from "./structures/password-lines.ts";
import { jwkAt, pemAt, puttyAt } from "./structures/private-keys.ts";
import { authorizationAt, jwtAt, schemeAt } from "./structures/web-tokens.ts";

/** Characters of work for each character of text, and for the text as a whole, after which a scan gives up (and says so). */
const STEPS_EACH = 60;
const STEPS_LEAST = 2_000_000;

interface Progress {
  /** End of the last name that was looked at. */
  nameEnd: number;
  commandEnd: number;
  jwkEnd: number;
  jwtEnd: number;
}

/** Joined strings are for the caller: it sees the text before and after. */
export type OnJoin = (at: number) => void;

export interface PassEnd {
  /** False when the work has become too much and the rest was not looked at. */
  readonly isWhole: boolean;
  /** The text holds characters outside ASCII. */
  readonly hasWide: boolean;
  /** Where runs of at least `LEAST_RUN` characters of base64 begin. */
  readonly runStarts: readonly number[];
}

/** Looks at every keyword of a text and puts what is found into the pass. Only a pass without `onJoin` may run within another. */
export function runPass(pass: Pass, readUnits: ReadUnits, onJoin: OnJoin | undefined): PassEnd {
  const own = rules();
  const { reader } = own;
  const { keywordOf, shorter } = own.automaton;
  const { text, work } = pass;
  const progress: Progress = { nameEnd: 0, commandEnd: 0, jwkEnd: 0, jwtEnd: 0 };
  const most = work.steps + Math.max(STEPS_LEAST, text.length * STEPS_EACH);
  const reading: Reading = { state: 0, run: 0, hasWide: false, runStarts: [] };
  const firstHit = onJoin === undefined ? INNER_HITS : OUTER_HITS;
  let isWhole = true;
  for (let from = 0; from < text.length; from += BLOCK) {
    const length = Math.min(BLOCK, text.length - from);
    readUnits(text.slice(from, from + length), reader.units);
    const endHit = firstHit + reader.read(from, length, firstHit, reading);
    // Of a text that is too much work only the long runs are still looked for.
    for (let hit = firstHit; hit < endHit && isWhole; hit += 1) {
      const end = from + reader.endOf(hit);
      for (let state = reader.stateOf(hit); state !== 0; state = shorter[state]!) {
        if (keywordOf[state] === NO_KEYWORD) continue;
        const keyword = own.keyword(keywordOf[state]!);
        work.steps += 4;
        keywordAt(pass, keyword, end - keyword.length, end, progress, onJoin);
      }
      isWhole = work.steps <= most;
    }
  }
  return { isWhole, hasWide: reading.hasWide || !isWhole, runStarts: reading.runStarts };
}

function keywordAt(pass: Pass, keyword: Keyword, start: number, end: number, progress: Progress, onJoin: OnJoin | undefined): void {
  if (keyword.isName && end > progress.nameEnd) nameAt(pass, start, end, progress);
  for (const rule of keyword.shapes) {
    const count = pass.found.length;
    tokenAt(pass, rule, start);
    if (pass.found.length > count && rule.kind.id === "aws-access-key-id") awsSecretNear(pass, pass.found.at(-1)!.start, pass.found.at(-1)!.end);
  }
  for (const provider of keyword.providers) providerValueAt(pass, provider, start);
  if (keyword.structure !== undefined) structureAt(pass, keyword.structure, start, end, progress, onJoin);
}

function structureAt(pass: Pass, structure: StructureName, start: number, end: number, progress: Progress, onJoin: OnJoin | undefined): void {
  switch (structure) {
    case "pem":
      return pemAt(pass, start);
    case "putty":
      return puttyAt(pass, start);
    case "jwk":
      if (start < progress.jwkEnd) return;
      progress.jwkEnd = start + 300;
      return jwkAt(pass, start);
    case "jwt":
      if (start < progress.jwtEnd) return;
      if (jwtAt(pass, start)) progress.jwtEnd = pass.found.at(-1)?.end ?? end;
      return;
    case "address":
      return addressAt(pass, start);
    case "dsn":
      return dataSourceAt(pass, start);
    case "insert":
      return insertValuesAt(pass, start);
    case "bearer":
    case "basic":
      return schemeAt(pass, end, structure);
    case "authorization":
      return authorizationAt(pass, start);
    case "call":
      return callArgumentAt(pass, start);
    case "netrc":
      return netrcAt(pass, start);
    case "pgpass":
      return pgpassAt(pass, start);
    case "hash":
      return passwordHashAt(pass, start);
    case "command":
      if (start < progress.commandEnd) return;
      progress.commandEnd = start + 60;
      return commandPasswordAt(pass, start);
    case "join":
      if (onJoin !== undefined && mayJoin(pass.text, start)) onJoin(start);
      return;
  }
}

/** A quote at the end of a line joins only what the next line begins with a quote. */
function mayJoin(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) !== 10 || text.charCodeAt(at) === 92) return true;
  const limit = Math.min(text.length, at + 80);
  let next = at + 2;
  while (next < limit && (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 9)) next += 1;
  return text.charCodeAt(next) === text.charCodeAt(at);
}

/** Characters that may follow a name that is given a value. */
const follows = new Uint8Array(128);
for (const character of "\"'`\\&]) \t\r\n=:>?|!+~<(,-{*") follows[character.charCodeAt(0)] = 1;

function nameAt(pass: Pass, start: number, end: number, progress: Progress): void {
  const { text } = pass;
  const nameEnd = nameEndAt(text, end);
  progress.nameEnd = nameEnd;
  const code = text.charCodeAt(nameEnd);
  if (!(code < 128) || follows[code] === 0) return;
  pass.work.steps += 30;
  const named = namedSecretAt(text, nameStartAt(text, start), nameEnd);
  if (typeof named === "number") progress.nameEnd = named;
  if (named === undefined || typeof named === "number") return;
  if (named.assignment.end - named.assignment.start > 64) progress.nameEnd = named.assignment.end;
  const { assignment, reading, confidence } = named;
  pass.work.steps += assignment.end - assignment.start;
  const own = kindOfNamed(pass, rules().words, text.slice(assignment.nameStart, assignment.nameEnd), assignment.start, assignment.end);
  const isProvider = own !== undefined && confidence >= 0.55;
  pass.found.push({
    kind: own ?? reading.kind,
    tier: isProvider ? "provider" : "generic",
    confidence: isProvider ? Math.max(0.8, confidence) : Math.min(confidence, 0.95),
    start: assignment.start,
    end: assignment.end,
  });
}

/** Of findings that overlap the surer one stays, and of equals the longer. */
export function settled(found: readonly Candidate[]): Candidate[] {
  const order = found.toSorted(
    (left, right) =>
      TIERS.indexOf(left.tier) - TIERS.indexOf(right.tier) ||
      right.confidence - left.confidence ||
      right.end - right.start - (left.end - left.start) ||
      left.start - right.start,
  );
  if (order.length < 2) return order;
  // Kept findings by start; none overlap, so a neighbour on either side tells.
  const kept: Candidate[] = [];
  const byBlock = new Map<number, Candidate[]>();
  const BLOCK = 1024;
  for (const one of order) {
    const [from, to] = [Math.floor(one.start / BLOCK), Math.floor(Math.max(one.start, one.end - 1) / BLOCK)];
    let isFree = true;
    for (let block = from; block <= to && isFree; block += 1)
      isFree = !(byBlock.get(block) ?? []).some((other) => other.start < one.end && one.start < other.end);
    if (!isFree) continue;
    kept.push(one);
    for (let block = from; block <= to; block += 1) {
      const list = byBlock.get(block);
      if (list === undefined) byBlock.set(block, [one]);
      else list.push(one);
    }
  }
  return kept.toSorted((left, right) => left.start - right.start);
}

import { randomBytes } from "node:crypto";
import { dirname } from "node:path";
import { isSecretVariable } from "../../catalog/index.ts";
import { createScanner } from "../../content/index.ts";
import type { Facts } from "../../model/index.ts";
import { privateFolder, withLock } from "../../record/index.ts";
import { storedSecrets, storeSecrets, type KnownContents, type KnownForm } from "./known-file.ts";
import { BARE, KNOWN_WINDOW, knownMac, knownSecretsPath, rollBase, rollOf, sourceState, type KnownSecrets, type SecretHolder } from "./known-secrets.ts";
import { valueForms } from "./value-forms.ts";

/** A value that was seen, only ever in memory. */
export interface SeenSecret {
  readonly kind: string;
  readonly value: string;
}

/** Most values and files that are kept; the longest unseen go first. */
const MOST_VALUES = 200;
const MOST_HOLDERS = 400;
const MOST_SOURCES = 600;
/** What was not seen for so long is forgotten, as sessions are. */
const LIFE_MS = 30 * 24 * 3600 * 1000;
/** How long a person who was asked about a prompt may send it again. */
export const QUESTION_MS = 10 * 60 * 1000;
const LONGEST_VALUE = 4096;
const MOST_SOURCE_BYTES = 256 * 1024;

function digestsOf(kind: string, value: string, key: string): KnownForm[] {
  const base = rollBase(key);
  return valueForms(kind, value).map(({ text, encoding }) => ({
    length: text.length,
    roll: rollOf(text, base),
    mac: knownMac(key, encoding[0] === BARE ? BARE + text : text),
    encoding,
  }));
}

/** Words that stand where a secret is to be put, or for one that everybody has: `test-api-key`, `postgres`, `dev-secret-123`. */
const STAND_IN =
  /^(?:(?:test|tests|testing|fake|dummy|sample|dev|develop|development|local|demo|mock|my|your|the|some|api|key|token|secret|password|pass|pwd|user|admin|root|default|value|change|me|for|only|not|real|here|please|postgres|mysql|redis|mongo|minio|guest|example|insecure|super|jwt|session|auth|access)[-_. :/]?)+\d{0,4}$/i;

/** A value that is no word, so that finding it again says something. */
function isTelling(value: string): boolean {
  // An address without a password, a path, a reference, a word to be replaced.
  if (/^[a-z][a-z0-9+.-]*:\/\/[^@]*$|^[/~.]|\$[{(A-Z]|localhost|127\.0|change.?me|example|placeholder|your[_-]|^<.*>$/i.test(value)) return false;
  if (STAND_IN.test(value)) return false;
  return value.length >= KNOWN_WINDOW && value.length <= LONGEST_VALUE && new Set(value).size >= 5 && (/[^A-Za-z]/.test(value) || value.length >= 20);
}

interface Learned {
  readonly values?: readonly SeenSecret[];
  /** States of sources by name, under the key of the store. */
  readonly sources?: (key: string) => Readonly<Record<string, string>>;
  readonly holders?: readonly SecretHolder[];
}

/** Keeps digests of what was seen, for all sessions of this machine. Throws when it cannot be stored. */
export function learnSecrets(stateFolder: string, { values = [], sources, holders = [] }: Learned, now: number): KnownSecrets {
  const path = knownSecretsPath(stateFolder);
  privateFolder(dirname(path));
  return withLock(`${path}.lock`, () => {
    const before = storedSecrets(stateFolder);
    const key = before?.key ?? randomBytes(32).toString("hex");
    const kept = new Map<string, KnownContents["values"][number]>();
    for (const one of before?.values ?? []) if (now - one.seen < LIFE_MS && one.forms.length > 0) kept.set(macOfValue(one.forms), one);
    for (const { kind, value } of values) {
      if (!isTelling(value)) continue;
      const mac = knownMac(key, value);
      const known = kept.get(mac);
      kept.delete(mac);
      kept.set(mac, known === undefined ? { kind, seen: now, forms: digestsOf(kind, value, key) } : { ...known, seen: now });
    }
    const files = new Map<string, SecretHolder>();
    for (const one of [...(before?.holders ?? []), ...holders]) {
      files.delete(one.path);
      if (now - one.seen < LIFE_MS) files.set(one.path, one);
    }
    const states = new Map(Object.entries(withoutOldQuestions(before?.sources ?? {}, now)));
    for (const [name, state] of Object.entries(sources?.(key) ?? {})) {
      states.delete(name);
      states.set(name, state);
    }
    return storeSecrets(stateFolder, {
      key,
      values: [...kept.values()].slice(-MOST_VALUES),
      sources: Object.fromEntries([...states].slice(-MOST_SOURCES)),
      holders: [...files.values()].slice(-MOST_HOLDERS),
    });
  });
}

/** The digest of the value as it stands, which each value has. */
function macOfValue(forms: readonly KnownForm[]): string {
  return (forms.find(({ encoding }) => encoding === "") ?? forms[0]!).mac;
}

/** Values that a file of settings or keys holds: what the scanner finds, what stands under names of secrets, lines of keys. */
function valuesIn(text: string): SeenSecret[] {
  const values: SeenSecret[] = createScanner()
    .scan(text)
    .filter(({ start, end, encodings }) => encodings.length === 0 && end - start <= LONGEST_VALUE)
    .map(({ kind, start, end }) => ({ kind, value: text.slice(start, end) }));
  for (const [, name, quoted, plain] of text.matchAll(/^\s*(?:export\s+)?([\w.-]{1,80})\s*[=:]\s*(?:"([^"\n]*)"|'?([^\s'"#]+))/gm)) {
    const value = quoted ?? plain ?? "";
    if (isSecretVariable(name!.replaceAll(/[.-]/g, "_")) && isTelling(value)) values.push({ kind: "stored-value", value });
  }
  const key = /-----BEGIN [A-Z ]*PRIVATE KEY-----\r?\n([^-]+)-----END/.exec(text)?.[1];
  // The first line of an OpenSSH key is the same in all of them.
  for (const line of key?.split(/\r?\n/).slice(key.startsWith("b3BlbnNzaC1rZXkt") ? 1 : 0, 12) ?? [])
    if (line.length >= 32) values.push({ kind: "private-key", value: line });
  return values;
}

/** The sources without the questions about prompts that were not answered in time. */
function withoutOldQuestions(sources: Readonly<Record<string, string>>, now: number): Record<string, string> {
  return Object.fromEntries(Object.entries(sources).filter(([name, state]) => !name.startsWith("?") || now - Number(state) < QUESTION_MS));
}

/** Takes in the values of the files and variables named, which have changed since. */
export function learnSources(stateFolder: string, changed: readonly string[], facts: Facts): KnownSecrets {
  const values: SeenSecret[] = [];
  for (const name of changed) {
    if (name.startsWith("/")) values.push(...valuesIn(facts.readText(name, MOST_SOURCE_BYTES) ?? ""));
    else if (name.startsWith("$")) values.push({ kind: "variable", value: facts.variable(name.slice(1)) ?? "" });
  }
  const sources = (key: string): Record<string, string> => Object.fromEntries(changed.map((name) => [name, sourceState(name, key, facts)]));
  return learnSecrets(stateFolder, { values, sources }, facts.now());
}

/** Keeps which files hold secrets. */
export function learnHolders(stateFolder: string, holders: readonly SecretHolder[], now: number): KnownSecrets {
  return learnSecrets(stateFolder, { holders }, now);
}

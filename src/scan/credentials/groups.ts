import { classOfValue, momentOf, type ValueClass } from "./class-of-value.ts";
import type { CredentialClass, Shape } from "./credential.ts";

/** What a reader of keyed data looks for beyond the names that every tool uses. */
export interface Looked {
  /** More key names that hold a secret, lower case and without `_`, `-`, `.`. */
  readonly keys?: RegExp;
  /** Key names that say that the secret is kept elsewhere. */
  readonly references?: RegExp;
  /** All the file is one credential: the worst decides. */
  readonly isOne?: boolean;
  /** A secret in an address (`https://user:secret@host`) counts too. */
  readonly withAddresses?: boolean;
}

const SECRET_KEY =
  /(?:token|secret|password|passwd|passphrase|apikey|secretkey|secretaccesskey|privatekey|authkey|clientkeydata|sessionkey|masterkey|accountkey|servicerolekey|oauthtokensecret|jwt|keydata|apitokens?)$|^(?:auth|pass|pwd|accesskey|personalaccesstoken|privatekeypem|privatekeyid)$|(?:token|password|apikey|secret)value$/;
/** Such names end like a secret's and hold none. */
const NO_SECRET_KEY =
  /(?:maxtokens?|tokentype|numtokens|inputtokens?|outputtokens?|privatekeyid|storepassword|savepassword|askpass|csrftoken|nexttoken|paginationtoken|nosecret)$/;
const PERSONAL_TOKEN = /^(?:pat|.*(?:github|gitlab|git|azure|devops)pat)$/;
const ACCESS_KEY = /(?:accesskeyid|accesskey|awsaccesskeyid)$/;
const SESSION_KEY = /sessiontoken$|securitytoken$/;
const REFRESH_KEY = /refresh(?:token)?$|^refreshtokens?$/;
const EXPIRY_KEY = /(?:expires(?:at|on|in|date)?|expiration(?:time|date|timestamp)?|expiry(?:date|time)?|expirationtimestamp|validuntil|notafter|^exp)$/;
const ADDRESS = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>]*:([^\s/@"'<>]+)@/i;
const MAX_GROUPS = 500;
const MAX_DEPTH = 40;

const bareName = (key: string): string => key.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** Does a key of this name hold a secret? */
export function isSecretKey(key: string, more?: RegExp): boolean {
  const bare = bareName(key);
  if (more?.test(bare) === true) return true;
  return PERSONAL_TOKEN.test(bare) || (SECRET_KEY.test(bare) && !NO_SECRET_KEY.test(bare));
}

/** A name as it may be shown: maps are keyed by tokens and accounts too. */
export function shownName(key: string): string {
  const isLikeValue = key.split(/[^A-Za-z0-9+=_-]+/).some((part) => part.length > 40 || (part.length >= 16 && /\d/.test(part) && /[a-z]/i.test(part)));
  return isLikeValue || key.length > 80 || ADDRESS.test(key) ? "(name not shown)" : key.replaceAll(/[^\w@.:/[\] -]/g, "?");
}

/** The class of a secret in an address; `undefined` where it has none. */
export function classOfAddress(value: string): ValueClass | undefined {
  const found = value.length > 65_536 ? null : ADDRESS.exec(value);
  return found === null ? undefined : classOfValue(decoded(found[1]!));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface Group {
  readonly path: readonly string[];
  /** Names of all members, also of those that hold objects (`exec:` in a kubeconfig). */
  readonly names: readonly string[];
  readonly fields: readonly (readonly [string, unknown])[];
}

/** What a list of texts says as a command's arguments: `--token=X`, `--token X`, `-e NAME=X`, `-H "Name: X"`, and addresses. */
function argumentFields(list: readonly unknown[]): readonly (readonly [string, unknown])[] {
  const fields: [string, unknown][] = [];
  for (let at = 0; at < Math.min(list.length, 1000); at++) {
    const value = list[at];
    if (typeof value !== "string") continue;
    const pair = /^-{0,2}([A-Za-z][\w-]{0,60})(?:=|:\s)([^]*)$/.exec(value);
    const next = list[at + 1];
    if (pair !== null) fields.push([pair[1]!, pair[2]!]);
    else if (/^--?[A-Za-z][\w-]*$/.test(value) && typeof next === "string" && !next.startsWith("-")) fields.push([value, next]);
    fields.push([`[${at}]`, value]);
  }
  return fields;
}

function* groupsOf(value: unknown, path: readonly string[]): Generator<Group> {
  if (typeof value !== "object" || value === null || path.length > MAX_DEPTH) return;
  const entries = Object.entries(value);
  if (!Array.isArray(value))
    yield {
      path,
      names: entries.map(([key]) => key),
      fields: entries.filter(([, inner]) => typeof inner !== "object" || inner === null || inner instanceof Date),
    };
  else yield { path, names: [], fields: argumentFields(value) };
  for (const [key, inner] of entries) yield* groupsOf(inner, [...path, Array.isArray(value) ? `[${key}]` : key]);
}

const RANK: readonly CredentialClass[] = ["reference", "encrypted", "expiring", "refreshable", "static"];

/** What the fields of one object are together; `undefined` where none holds a secret. */
function shapeOf({ path, fields }: Group, looked: Looked, now: number): Shape | undefined {
  let key: string | undefined;
  let best: ValueClass | undefined;
  let expires: number | undefined;
  let isRenewed = path.some((name) => REFRESH_KEY.test(bareName(name)));
  let isEnding = false;
  for (const [name, value] of fields) {
    const bare = bareName(name);
    if (EXPIRY_KEY.test(bare)) {
      const moment = momentOf(value);
      if (moment !== undefined) expires = Math.max(expires ?? 0, moment);
      if (moment !== undefined || (/in$/.test(bare) && typeof value === "number" && value > 0)) isEnding = true;
      continue;
    }
    if (typeof value !== "string") continue;
    if (ACCESS_KEY.test(bare) && value.startsWith("ASIA")) isEnding = true;
    const isSecret = isSecretKey(name, looked.keys);
    const found = isSecret || REFRESH_KEY.test(bare) ? nestedOr(value, looked, now) : looked.withAddresses === true ? classOfAddress(value) : undefined;
    if (found === undefined) continue;
    if (SESSION_KEY.test(bare) && found.class !== "reference") isEnding = true;
    if (REFRESH_KEY.test(bare) && found.class !== "reference" && found.class !== "encrypted") isRenewed = true;
    if (best === undefined || RANK.indexOf(found.class) > RANK.indexOf(best.class)) {
      best = found;
      key = name;
    }
  }
  if (best === undefined || key === undefined) return undefined;
  const isOpen = best.class !== "reference" && best.class !== "encrypted";
  const kind: CredentialClass = !isOpen ? best.class : isRenewed ? "refreshable" : isEnding ? "expiring" : best.class;
  const end = expires ?? best.expires;
  return {
    at: [...path, key].map(shownName).join(" › "),
    class: kind,
    ...(best.prefix === undefined ? {} : { prefix: best.prefix }),
    ...(end === undefined || !isOpen ? {} : { expires: end }),
  };
}

/** rclone and others write an object as text into one field. */
function nestedOr(value: string, looked: Looked, now: number): ValueClass | undefined {
  if (!value.startsWith('{"') || value.length > 65_536) return classOfValue(value);
  try {
    return worst(shapesIn(JSON.parse(value) as unknown, looked, now)) ?? classOfValue(value);
  } catch {
    return classOfValue(value);
  }
}

const isAbove = (above: readonly string[], below: readonly string[]): boolean => above.every((name, index) => below[index] === name);

/** The one that decides of several: the one that is worth most to a thief, except that what renews decides over what lasts. */
function worst(shapes: readonly Shape[]): Shape | undefined {
  return shapes.find((shape) => shape.class === "refreshable") ?? shapes.toSorted((a, b) => RANK.indexOf(b.class) - RANK.indexOf(a.class))[0];
}

/** The credentials in keyed data: one for each object that holds secrets. */
export function shapesIn(data: unknown, looked: Looked, now: number): readonly Shape[] {
  const found: { readonly path: readonly string[]; readonly shape: Shape }[] = [];
  const named: Group[] = [];
  for (const group of groupsOf(data, [])) {
    if (found.length >= MAX_GROUPS) break;
    const shape = shapeOf(group, looked, now);
    if (shape !== undefined) found.push({ path: group.path, shape });
    else if (looked.references !== undefined && group.names.some((name) => looked.references!.test(bareName(name)))) named.push(group);
  }
  if (looked.isOne === true) {
    const one = worst(found.map(({ shape }) => shape));
    if (one !== undefined) return [one];
  }
  const free = named.filter((group) => !found.some(({ path }) => isAbove(group.path, path) || isAbove(path, group.path)));
  const outer = free.filter((group) => !free.some((other) => other !== group && other.path.length < group.path.length && isAbove(other.path, group.path)));
  return [
    ...found.map(({ shape }) => shape),
    ...outer.map((group): Shape => ({ at: group.path.length === 0 ? "whole file" : group.path.map(shownName).join(" › "), class: "reference" })),
  ];
}

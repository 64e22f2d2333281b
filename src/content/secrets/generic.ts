import { decodeBase64, utf8Text } from "./base64.ts";
import { assignmentAt, isGivenBy, type Assignment } from "./assignment.ts";
import { readName, type NameReading } from "./key-name.ts";
import { isHarmlessShape, isPlaceholder, isReference, isUuid } from "./placeholder.ts";
import { hasOwner } from "./sibling.ts";
import { makeupOf, type Makeup } from "./word-likeness.ts";

const PASSWORD_READING: NameReading = { strength: "password", kind: "sql-user-password" };

/** A value that a name calls a secret, and how sure that is. */
export interface Named {
  readonly assignment: Assignment;
  readonly reading: NameReading;
  readonly confidence: number;
}

/** A value of this length is read once, and not again for each name that it holds itself. */
const LONG = 96;

/**
 * What a name with a key word is given, which stands from `nameStart` to `nameEnd`.
 * @returns the value if it looks like a secret, or the place up to which a long one was read
 */
export function namedSecretAt(text: string, nameStart: number, nameEnd: number): Named | number | undefined {
  const name = text.slice(nameStart, nameEnd);
  const own = readName(name);
  // Most names with such a word mean no secret: what they are given is not read.
  if (own.strength === "none" && !isGivenBy(text, nameEnd)) return undefined;
  const read = assignmentAt(text, nameStart, nameEnd);
  if (read === undefined) return undefined;
  const assignment = withoutShell(text, read);
  if (isPartOfName(text, assignment)) return undefined;
  const reading = assignment.isPassword ? PASSWORD_READING : own;
  if (reading.strength === "none") return undefined;
  const value = text.slice(assignment.start, assignment.end);
  // A block of YAML is one value over several lines.
  const confidence = confidenceOf(assignment.form === "line" && value.includes("\n") ? value.replaceAll(/\s+/g, "") : value, reading, assignment, name);
  if (confidence >= LEAST) return { assignment, reading, confidence };
  const isEasy =
    reading.strength === "password" && assignment.form === "quoted" && !assignment.isComparison && WITH_DIGITS.test(value) && !/^user/i.test(value);
  if (isEasy || (isPlainPassword(value, reading, assignment) && hasOwner(text, assignment.nameStart, assignment.end, assignment.form)))
    return { assignment, reading, confidence: PLAIN };
  return value.length >= LONG && assignment.form !== "quoted" ? assignment.end : undefined;
}

/** Without quotation marks within quotation marks (`"\\"value\\""` in a Gradle file) and without the name of the first cookie of a header. */
function withoutShell(text: string, assignment: Assignment): Assignment {
  const value = text.slice(assignment.start, assignment.end);
  const quoted = /^(\\{0,4}["'])(.{4,})\1$/s.exec(value);
  if (quoted !== null) return { ...assignment, start: assignment.start + quoted[1]!.length, end: assignment.end - quoted[1]!.length };
  if (!/cookie["']?$/i.test(text.slice(assignment.nameStart, assignment.nameEnd))) return assignment;
  const cookie = /^([\w.-]{2,40}=)([^\s;,]{8,})/.exec(value);
  return cookie === null ? assignment : { ...assignment, start: assignment.start + cookie[1]!.length, end: assignment.start + cookie[0].length };
}

/** The last part of a type's or a resource's name: `AWS::IAM::AccessKey`, `…:123456789012:secret:Name`. */
function isPartOfName(text: string, { nameStart, start }: Assignment): boolean {
  if (text.charCodeAt(nameStart - 1) !== 58) return false;
  return text.charCodeAt(nameStart - 2) === 58 || text.charCodeAt(start - 1) === 58;
}

type Context = Pick<Assignment, "form" | "isArgument" | "isComparison">;

/** A plain word is a password only beside the name of whom it signs in; then it is as sure as that. */
const PLAIN = 0.5;
/** Passwords that programs come with and people take, and that stand for nothing else. */
const COMMON =
  /^(?:root|admin|administrator|test|guest|demo|toor|letmein|qwerty|asdf|changeit|postgres|mysql|oracle|tiger|vagrant|ubuntu|raspberry|welcome|monkey|dragon|default|foobar|foobarbaz|abc|abcd|abcdef|abc123|123abc|1234|12345|123456\d{0,4}|0{4,8}|1{4,8}|changeme)$/i;
/** What people add digits to. */
const WITH_DIGITS = /^(?:password|passwd|pass|secret|foobar|foo|admin|root|test|user|welcome|hello|login|changeme|qwerty|letmein)[_-]?\d{1,6}!?$/i;
/** What a field, a type or a label is called. */
const LABEL =
  /^(?:pass(?:word|wd|phrase|code)?s?|pwd|pw|secret|token|key|user|username|login|name|email|field|label|input|string|text|value|type|required|optional|hidden|hash|hashed|plain|clear|none|null|true|false|enter|current|confirm|new|old|your|my|the|invalid|valid|missing|empty|short|long|weak|strong|wrong|incorrect|forgot|reset|change|show|hide|min|max|number|boolean|object|secure|basic|bearer|digest|bcrypt|scrypt|argon|sha|md)+$|senha|contrase|passwor[dt]|passe$/i;

/** May it be a password if something beside it says for whom: a word without digits, a common password? */
function isPlainPassword(value: string, { strength }: NameReading, { form, isArgument, isComparison }: Context): boolean {
  if (strength !== "password" || isArgument || form === "prose" || form === "flag" || isComparison) return false;
  if (COMMON.test(value) || WITH_DIGITS.test(value)) return true;
  return (
    /^[a-z][a-z0-9_!@#$%^&*.-]{3,24}$/.test(value) &&
    !LABEL.test(value.replaceAll(/[^a-z]/g, "")) &&
    !isPlaceholder(value) &&
    !isReference(value) &&
    !isHarmlessShape(value) &&
    !(form !== "quoted" && isCode(value, { form }))
  );
}

/** Below this a value is not reported. */
const LEAST = 0.5;

const SPOKEN: ReadonlySet<string> = new Set(["signing-secret", "generic-secret", "client-secret", "encryption-key"]);

const HASH_LENGTHS = new Set([32, 40, 56, 64, 96, 128]);

/** How sure it is, 0 to 1, that the value of a name is a secret. */
export function confidenceOf(value: string, reading: NameReading, assignment: Context, name = ""): number {
  const length = value.length;
  if (length < 4 || length > 4000 || reading.strength === "none") return 0;
  const isDigits = /^\d{6,}$/.test(value);
  if (isDigits && reading.strength === "password" && assignment.form !== "quoted" && assignment.form !== "prose" && new Set(value).size > 3) return 0.55;
  if (isPlaceholder(value) || isReference(value) || isHarmlessShape(value)) return 0;
  if (/\s/.test(value)) return spacedConfidence(value, reading);
  if (isUuid(value)) return reading.strength === "secret" && assignment.form !== "prose" ? 0.6 : reading.strength === "password" ? 0.6 : 0;
  const makeup = makeupOf(value);
  if (isCode(value, assignment) && !((assignment.form === "env" || assignment.form === "quoted") && makeup.surprise > 25 && makeup.digits > 1)) return 0;
  if (reading.strength === "password") return passwordConfidence(value, makeup, assignment, name);
  const asToken = tokenConfidence(value, makeup, reading, assignment, name);
  // What signs and what applications keep between quotes is often made up by a person, as passwords are.
  return asToken < LEAST &&
    SPOKEN.has(reading.kind) &&
    reading.strength === "secret" &&
    assignment.form === "quoted" &&
    !isIdentifier(value) &&
    length >= 8 &&
    length < 40
    ? Math.min(0.55, passwordConfidence(value, makeup, assignment, name) - 0.1)
    : asToken;
}

/** Phrases of words that are keys, and random text that happens to hold spaces. */
function spacedConfidence(value: string, { kind, strength }: NameReading): number {
  if (kind === "private-key-value" && /^[a-z]{3,8}(?: [a-z]{3,8}){11,23}$/.test(value)) return 0.85;
  if (kind === "passphrase" && /^[a-z]+(?: [a-z]+){3,11}$/i.test(value)) return 0.55;
  if (/^[A-Za-z0-9+/=\s]{60,}$/.test(value) && !/[a-z] [a-z]/i.test(value)) return 0.6;
  if (strength !== "secret" || value.length < 20 || /[a-z]{3} [a-z]{2}/i.test(value)) return 0;
  const makeup = makeupOf(value);
  return makeup.digits > 0 && makeup.other > 2 && makeup.surprise / value.length > 0.7 ? 0.7 : 0;
}

/** Does it look like an expression and not like text? */
function isCode(value: string, { form }: Pick<Assignment, "form">): boolean {
  if (form === "quoted" || form === "markup")
    return (
      /^[\w.]+\(.*\)$|^\w+\[[^\]]*\]$|^(?:[A-Za-z_]\w*\.)+[A-Za-z_]\w*$|=>|\bfunction\b|^\/.*\/[gimsuy]*$|^[.#][a-z][\w-]*$|^\w+:\w+$|\w::\w|^[a-z]+\d?(?:_[a-z]+\d?){2,}$/.test(
        value,
      ) && !/\d[A-Za-z]+\d/.test(value)
    );
  return /[()[\]{}|]|^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+[;,]?$|^[&*!@]|->|::|=>|^-|[;,]$|^\w+\.\w*$/.test(value);
}

/** Letters in words with digits behind, as names of variables are: `password1`, `newPassword`, `user_pass`. */
function isIdentifier(value: string): boolean {
  return /^[A-Za-z]+\d{0,2}(?:[_-][A-Za-z]+\d{0,2})*$/.test(value);
}

/** Names of classes and types: `GoogleCloudApihubV1Secret`. */
function isTypeName(value: string): boolean {
  return value.length >= 15 && /^(?:[A-Z][a-z]{2,}\d{0,2}|V\d){3,}$/.test(value);
}

function passwordConfidence(value: string, makeup: Makeup, { form, isArgument, isComparison }: Context, name: string): number {
  const letters = makeup.lower + makeup.upper;
  const length = value.length;
  // A word of another alphabet is a label of an interface: `"password": "Пароль"`.
  if (/^[^\x00-\u036f]+$/.test(value) || isTypeName(value)) return 0;
  const isConfiguration = form === "env" || form === "line" || form === "pair";
  const hasSign = /[!@#$%^&*?+~=]/.test(value);
  let score = 0.35 + Math.max(-0.13, Math.min(0.4, makeup.surprise / 25));
  if (makeup.digits > 0 && letters > 0) score += 0.35;
  if (hasSign && letters > 0) score += 0.15;
  if (letters === 0 && makeup.other === 0) score += length >= 6 ? (isConfiguration ? 0.2 : 0.1) : -0.2;
  if (isIdentifier(value)) score -= makeup.digits > 0 ? 0.05 : makeup.surprise > 10 ? 0 : 0.25;
  if (/pass(?:word|wd)?|secret|token|user|login|field|label|input/i.test(value))
    score -= makeup.digits > 0 && (hasSign || makeup.upper > 0) ? 0 : makeup.digits > 0 ? 0.1 : 0.4;
  if (length < 6) score -= 0.15;
  // `POSTGRES_PASSWORD: postgres`: a variable of an environment is given what the program will use.
  if (isConfiguration && /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name)) score += 0.6;
  else if (form === "env" || form === "pair") score += 0.1;
  else if (form === "line") score += 0.05;
  if (form === "prose") score -= makeup.digits > 0 && length >= 6 ? 0 : 0.5;
  if ((isArgument || isComparison) && isIdentifier(value) && makeup.digits < 2) score -= 0.1;
  if (isConfiguration && form !== "env" && makeup.digits === 0 && !hasSign && !/_/.test(name)) score -= 0.3;
  if (length > 100) score -= 0.2;
  return Math.max(0, Math.min(1, score));
}

function tokenConfidence(value: string, makeup: Makeup, reading: NameReading, { form, isArgument, isComparison }: Context, name: string): number {
  const length = value.length;
  const isWeak = reading.strength === "weak";
  const isNoHash = /salt|pepper|nonce|vector|sess(?:ion)?_?id|(?:^|_)iv$|Iv$|IV$/i.test(name);
  if (length < (isWeak && !/salt|pepper/i.test(name) ? 16 : 8)) return 0;
  if (reading.kind === "credential" && basicUser(value) !== undefined) return 0.8;
  const rate = makeup.surprise / length;
  const isHex = /^(?:0x)?[0-9a-fA-F]+$/.test(value);
  if (isHex && isWeak && !isNoHash && HASH_LENGTHS.has(length)) return 0;
  // What letters of another alphabet say is a label.
  if (/[\u0370-\uffff]{2}/.test(value)) return 0;
  if (makeup.distinct < 6) return 0;
  const body = /^[A-Za-z0-9+/=_.~:!@#$%^&*()-]+$/.test(value) || rate > 1 ? 0 : -0.25;
  let score = 0.25 + body + Math.max(-0.4, Math.min(0.6, makeup.surprise / (isWeak ? 90 : 45)));
  if (rate < 0.4) score -= 0.2;
  if (makeup.digits === 0) score -= length >= 20 && makeup.surprise > 30 ? 0.05 : 0.3;
  if (makeup.digits > 0 && makeup.turns >= 4) score += 0.1;
  if (length >= 16) score += 0.1;
  if (isWeak) score -= 0.1;
  if (isIdentifier(value) && makeup.surprise < (makeup.digits > 2 ? 10 : 25)) score -= 0.3;
  if (form === "prose") score -= 0.1;
  if (isArgument || isComparison) score -= 0.1;
  if (!(form === "quoted" || form === "markup" || form === "env") && makeup.digits === 0) score -= 0.3;
  if (length > 500) score -= 0.2;
  return Math.max(0, Math.min(1, score));
}

/** `user:password` in base64, as basic authorization and Docker's configuration have it. */
export function basicUser(value: string): string | undefined {
  if (!/^[A-Za-z0-9+/_-]{8,400}={0,2}$/.test(value)) return undefined;
  const text = utf8Text(decodeBase64(value));
  return text !== undefined && /^[\x21-\x39\x3b-\x7e]{1,100}:[\x20-\x7e]{2,200}$/.test(text) ? text : undefined;
}

import { makeupOf } from "./word-likeness.ts";

/**
 * What stands where a secret would stand and is none: placeholders, references to where the secret is, and shapes that are known to be harmless.
 * A gateway has no path, so all of this goes by shape.
 */

/** Words that stand for a value. Matched in lower case with separators taken out. */
const STANDS_FOR =
  /example|sample|placeholder|change_?me|change_?this|changeit|your_|_your|yoursecret|yourpass|yourkey|yourtoken|yourapi|dummy|redacted|removed|hidden|masked|replace_?(?:me|this|with)|insert_|enter_|fill_?in|fixme|todo|to_be_|undefined|not_?set|notreal|not_a_real|fake|mock|lorem|ipsum|foobar|foo_bar|_here$|goes_?here|secret_?value|some_?secret|my_?secret_?key|test_?test|[a-z]_?goes_|put_?your|^(?:my|the|a|an|any|some)_(?:[a-z0-9]{1,20}_){0,4}(?:key|token|secret|password|pass)$/;
/** Signs that stand for one, whatever is around them. */
const SIGNS = /<[a-z]|\*\*\*|\.\.\.|xxxx|deadbeef|cafebabe|\[your/;

/** Whole values that say nothing. */
const EMPTY_WORDS = new Set(
  (
    "null none nil true false undefined nan void empty unknown default required optional string str text number int integer bool boolean object array any bytes value " +
    "password passwd pass pwd passphrase secret token key apikey api_key access_token accesstoken auth authorization credential credentials user username login name email admin root guest " +
    "test testing tests tester demo foo bar baz qux abc abcd abcde abcdef abc123 asdf qwerty 1234 12345 123456 1234567 12345678 123456789 1234567890 0000 00000000 11111111 " +
    "bearer basic digest oauth oauth2 jwt header cookie session query body form hidden input file env environment config yes no on off auto manual enabled disabled public private local remote"
  ).split(" "),
);

const SEQUENCES = [
  "0123456789abcdefghijklmnopqrstuvwxyz",
  "abcdefghijklmnopqrstuvwxyz0123456789",
  "qwertyuiopasdfghjklzxcvbnm",
  "12345678901234567890",
  "zyxwvutsrqponmlkjihgfedcba",
  "9876543210",
];

/** The share of the value that runs along an alphabet or repeats one character. */
export function monotony(value: string): number {
  if (value.length < 2) return 1;
  let steps = 0;
  for (let at = 1; at < value.length; at += 1) {
    const gap = value.charCodeAt(at) - value.charCodeAt(at - 1);
    if (gap === 0 || gap === 1) steps += 1;
  }
  return steps / (value.length - 1);
}

function isSequence(lower: string): boolean {
  return lower.length >= 4 && SEQUENCES.some((sequence) => sequence.includes(lower));
}

function repeats(value: string): boolean {
  for (let period = 1; period <= Math.min(4, value.length >> 1); period += 1) {
    let isSame = true;
    for (let at = period; at < value.length && isSame; at += 1) isSame = value.charCodeAt(at) === value.charCodeAt(at - period);
    if (isSame) return true;
  }
  return false;
}

/** Is there more in a value than the words that stand for one? */
function isRandomBeside(value: string): boolean {
  const { surprise, digits } = makeupOf(value);
  return digits >= 4 && surprise > 35;
}

/** Does the value only show where one would be? */
export function isPlaceholder(value: string): boolean {
  const lower = value.toLowerCase();
  if (EMPTY_WORDS.has(lower)) return true;
  // Documentation writes it into what else looks real.
  if (/EXAMPLE|(?:^|[^a-z])example|example(?:key|token|secret)?$/.test(value)) return true;
  const joined = lower.slice(0, 400).replaceAll(/[-\s.]+/g, "_");
  if (SIGNS.test(lower.slice(0, 400)) || (STANDS_FOR.test(joined) && !isRandomBeside(value))) return true;
  return isSequence(lower) || repeats(lower) || (value.length >= 10 && monotony(value) > 0.7);
}

/** Does the body of a provider's token only show its form? Stricter evidence: much of a token may look like anything. */
export function isSampleToken(body: string): boolean {
  const lower = body.toLowerCase();
  return (
    /EXAMPLE/.test(body) ||
    /example|placeholder|your[-_]?(?:api|key|token|secret|access)|x{6}|\*{3}|\.{3}|0{10}|1{10}|a{8}|redacted|changeme|dummy|insert|replace|notreal/.test(
      lower,
    ) ||
    repeats(lower) ||
    new Set(lower).size < 5 ||
    (body.length >= 12 && monotony(body) > 0.75)
  );
}

const REFERENCE_START = /^(?:\$|%~|\{\{|\{%|<%|%[({]|#\{|@\{|@@|!(?:Ref|Sub|GetAtt|ImportValue|vault|secret)|&[a-z]|\*[a-z]|\\\$|`)/;
const REFERENCE =
  /\$\{[^}]*\}|\{\{.*\}\}|\$\(\w|^%\w+%$|^__\w+__$|^\{[\w.]*\}$|^<[^>]*>$|^\[[\w .-]*\]$|^:\w+$|^\?$|%[sdvr@]|%\(\w|^\(.*\)$|\bprocess\.env\b|\bos\.(?:environ|getenv)\b|\bgetenv\b|\bENV\[|\benv\.|\bsecrets?\.[A-Za-z]|\bvar\.|\blocal\.|\bdata\.|\bmodule\.|\bself\.|\bthis\.|\bconfig\.|\bsettings\.|\boptions?\.|\bprops\.|\bparams?\.|\breq(?:uest)?\.|\bctx\.|^(?:vault|ref|env|file|ssm|secretsmanager|secretKeyRef|keychain|gcpsm|awssm|azurekv|kms|sops|op|bw|arn|projects)[:+/]|\bENC\[/;

/** Does the value say where the secret is, instead of being it? */
export function isReference(value: string): boolean {
  return REFERENCE_START.test(value)
    ? !/^[$@&*][^A-Za-z{(]|^\$[A-Za-z0-9]{1,3}[^A-Za-z0-9_{(]|^\$(?:apr1|argon2|[1256][aby]?)\$/.test(value)
    : REFERENCE.test(value);
}

const UUID = /^\{?[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\}?$/;

export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** Shapes that begin with a letter. */
const HARMLESS_WORDS: readonly RegExp[] = [
  /^(?:sha(?:1|256|384|512)|md5|h1|blake[23]\w?)[-:=]/i,
  /^[a-z][a-z0-9+.-]{1,12}:\/\/[^@\s]*$/i,
  /^(?:mailto:|tel:|data:|urn:|arn:|javascript:|blob:|about:|chrome:|file:)/i,
  /^(?:utf-?(?:8|16|32)|iso-?8859|latin|us-ascii|ascii|cp\d|windows-\d|x-www-form|base64|hex|binary)/i,
  /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2|AAAAB3NzaC1|AAAAC3NzaC1|AAAAE2VjZHNh|MIIBIjAN|MIICIjAN|MIGfMA0|MFkwEwY)/,
  /^Ag[A-D][A-Za-z0-9+/]{200,}/,
  /^[a-z]+(?:[A-Z][a-z]*)?(?:[-_./:][a-z]+(?:[A-Z][a-z]*)?){2,}$/,
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
  /^(?:text|application|image|audio|video|multipart|font)\/[\w.+-]+/,
];
/** Shapes that may begin with a digit or a sign; `HARMLESS_SIGNS` are all those signs. */
const HARMLESS: readonly RegExp[] = [
  /^(?:[\w-]{1,63}\.){1,8}[a-z]{2,12}(?::\d+)?(?:\/|$)/,
  /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/,
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ].*)?$/,
  /^\d+(?:\.\d+){3,}$/,
  /^(?:\\x[0-9a-fA-F]{2}|\\[0-7]{1,3}|\\[nrtbf0])+$/,
  /^v?\d{1,5}(?:\.\d{1,6}){1,3}(?:[-+][\w.]{1,30})?$/,
  /^(?:\d{1,3}\.){3}\d{1,3}(?:[:/]\d+)?$/,
  /^(?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{0,4}$/,
  /^(?:[0-9a-fA-F]{2}:){5,40}[0-9a-fA-F]{2}$/,
  /^#?[0-9a-fA-F]{3,6}$/,
  /^0x[0-9a-fA-F]{1,16}$/,
  /^(?:iVBOR|\/9j\/|R0lGOD|UklGR|AAABAA|d09GR|data:|PHN2Zy|JVBERi)/,
  /^-----BEGIN (?:PUBLIC|CERTIFICATE|RSA PUBLIC|PGP PUBLIC|PGP MESSAGE)/,
  /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/])[^\s]*$/,
  /^\$ANSIBLE_VAULT/,
  /^(?:M|m|z|Z)?[\d.,\s-]{20,}$/,
];
const HARMLESS_SIGNS = /^[\w\s.,+\-\\#/~$]/;

/** Is it of a shape that is known to be harmless: hashes with their name, addresses, paths, dates, versions, public keys, media? */
export function isHarmlessShape(value: string): boolean {
  if (!HARMLESS_SIGNS.test(value)) return false;
  const head = value.slice(0, 400);
  const first = value.charCodeAt(0) | 32;
  const isShape = (pattern: RegExp): boolean => pattern.test(head);
  return (first >= 97 && first <= 122 && HARMLESS_WORDS.some(isShape)) || HARMLESS.some(isShape);
}

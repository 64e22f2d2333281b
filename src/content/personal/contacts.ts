import { isDay } from "./check-digits.ts";

export interface FoundContact {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly isExample: boolean;
}

const MOST = 5000;

function isLocalPart(c: number): boolean {
  return (
    (c >= 0x30 && c <= 0x39) ||
    (c >= 0x41 && c <= 0x5a) ||
    (c >= 0x61 && c <= 0x7a) ||
    c === 0x2e ||
    c === 0x5f ||
    c === 0x25 ||
    c === 0x2b ||
    c === 0x2d ||
    c === 0x27
  );
}

function isHostPart(c: number): boolean {
  return (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || c === 0x2e || c === 0x2d;
}

/** Reserved for examples (RFC 2606, RFC 6761), and addresses that no person reads. */
const EXAMPLE_HOST =
  /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost|local|internal|domain\.com|email\.com|yourdomain\.com|mydomain\.com|company\.com|acme\.com|foo\.com|bar\.com|users\.noreply\.github\.com)$/i;
const NOBODY =
  /^(?:no-?reply|do-?not-?reply|git|user|username|you|your[._-]?(?:name|email)|me|name|email|someone|nobody|root|postmaster|mailer-daemon|bot|hg|svn)$/i;
/** A function, not a person. */
export const ROLE_ADDRESS =
  /^(?:info|support|security|contact|help|admin|sales|hello|team|press|legal|abuse|privacy|billing|opensource|oss|webmaster|office|jobs|careers|feedback|bugs?|dev|maintainers?|conduct|noc|registry|marketing|news|hostmaster)(?:@|[+._-])/i;
/** Ends of file names that read like top-level domains. */
const FILE_END =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|js|ts|mjs|cjs|jsx|tsx|css|scss|json|ya?ml|md|map|html?|py|rb|go|rs|java|sh|lock|toml|txt|service|timer|socket|target|mount)$/i;

/** E-mail addresses. Linear: from each `@` at most 64 characters back and 255 on. */
export function emailAddresses(text: string): FoundContact[] {
  const out: FoundContact[] = [];
  for (let at = text.indexOf("@"); at !== -1 && out.length < MOST; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && isLocalPart(text.charCodeAt(start - 1))) start -= 1;
    while (start < at && (text[start] === "." || text[start] === "'" || text[start] === "-")) start += 1;
    let end = at + 1;
    while (end < text.length && end - at < 255 && isHostPart(text.charCodeAt(end))) end += 1;
    while (end > at && (text[end - 1] === "." || text[end - 1] === "-")) end -= 1;
    const local = text.slice(start, at);
    const host = text.slice(at + 1, end);
    if (
      local === "" ||
      local.includes("..") ||
      local.endsWith(".") ||
      !/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,24}$/i.test(host) ||
      FILE_END.test(host)
    )
      continue;
    // The user of a URL or of an ssh remote, the version of a package, a decorator, a handle of the fediverse.
    const before = text[start - 1] ?? "";
    const isUrlUser =
      (before === "/" && text[start - 2] === "/") ||
      (before === ":" && !/mailto:$/i.test(text.slice(Math.max(0, start - 7), start)) && text.slice(Math.max(0, start - 80), start).includes("://"));
    const isRemote = text[end] === ":" && /[\w~/]/.test(text[end + 1] ?? "") && NOBODY.test(local);
    if (isUrlUser || isRemote || before === "@") continue;
    out.push({ kind: ROLE_ADDRESS.test(`${local}@`) ? "role" : "person", start, end, isExample: EXAMPLE_HOST.test(host) || NOBODY.test(local) });
  }
  return out;
}

/** Country calling codes (ITU-T E.164, list of 2024): those of one and two digits; the others have three. */
const SHORT_CODES = new Set(
  "1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98".split(" "),
);
const LONG_CODE = /^(?:2[1-6]\d|29[0179]|3[57]\d|38[0-35-79]|42[0-3]|50\d|59\d|67\d|68\d|69[0-2]|80[08]|85[02356]|87\d|88[0-368]|96\d|97[0-79]|99[2-68])/;

const INTERNATIONAL = /(?<![\w+.])\+[1-9](?:[ ().\-/]{0,2}[0-9]){6,14}(?![\w])/g;
const NORTH_AMERICAN = /(?<![\w.+/-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?[2-9]\d{2}[-. ]\d{4}|[2-9]\d{2}([-.])[2-9]\d{2}\1\d{4})(?![\w-])/g;
const BRITISH = /(?<![\w.+/-])0(?:7\d{3} \d{3} ?\d{3}|20 \d{4} \d{4}|1\d{3} \d{3} ?\d{3}|1\d1 \d{3} \d{4})(?![\w-])/g;
const FRENCH = /(?<![\w.+/<-])(?<![\da-f]{2} )0[1-79](?:[ .]\d\d){4}(?![\w>-]| [\da-f]{2}\b)/g;
/** A word that announces a telephone number, and the number in whatever way its country writes it. */
const ANNOUNCED =
  /(?<![A-Za-z])(?:tel(?:ephone|efon[eo]?|éfono|\.)?|phone(?:[ _-]?(?:no|num(?:ber)?))?|fax|mobile|mobil|cell(?:phone|ulare?)?|whatsapp|handy|t[ée]l(?:[ée]phone)?|telefon(?:szám|nummer)?|gsm|contact no|call us at|тел(?:ефон)?|電話|电话|전화|携帯|手机)(?![a-z])[^\d+(\n]{0,12}(\+?\(?\d(?:[ ().\-/]{0,2}\d){6,14})(?![\w])/giu;

function digits(text: string): string {
  return text.replaceAll(/\D/g, "");
}

/** `555-01xx` is reserved for fiction. */
function isFictional(number: string): boolean {
  return (
    /555(?:01\d\d|1212)$/.test(number) ||
    /^1?555555/.test(number) ||
    /^(\d)\1+$/.test(number) ||
    /^1?2345678/.test(number) ||
    /1234567(?:8(?:90?)?)?$/.test(number)
  );
}

/** Telephone numbers: international ones, the national ones of unmistakable shape, and others that a word announces. */
export function telephoneNumbers(text: string): FoundContact[] {
  const out: FoundContact[] = [];
  const add = (kind: string, start: number, written: string): void => {
    const end = start + written.length;
    if (out.length < MOST && !out.some((one) => one.start < end && start < one.end && one.start >= start - 64))
      out.push({ kind, start, end, isExample: isFictional(digits(written)) });
  };
  for (const match of text.matchAll(INTERNATIONAL)) {
    const number = digits(match[0]);
    const isCountry = SHORT_CODES.has(number[0]!) || SHORT_CODES.has(number.slice(0, 2)) || LONG_CODE.test(number);
    if (isCountry && number.length >= 8 && number.length <= 15) add("international", match.index, match[0]);
  }
  for (const match of text.matchAll(NORTH_AMERICAN)) add("north-american", match.index, match[0]);
  for (const match of text.matchAll(BRITISH)) add("british", match.index, match[0]);
  for (const match of text.matchAll(FRENCH)) add("french", match.index, match[0]);
  for (const match of text.matchAll(ANNOUNCED)) {
    const number = match[1]!;
    if (digits(number).length >= 7) add("announced", match.index + match[0].length - number.length, number);
  }
  return out.sort((a, b) => a.start - b.start);
}

const IPV4 = /(?<![\w.:/-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g;
const IPV6 = /(?<![\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:])/g;
const MAC = /(?<![0-9A-Za-z:-])[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5})(?![0-9A-Za-z:-])/g;

function ipv4Kind(octets: readonly number[]): string | undefined {
  const [a = 0, b = 0, c = 0] = octets;
  if (octets.some((octet) => octet > 255) || a === 0 || a === 127 || a >= 224) return undefined;
  // A first part below 10 with small others is a version far more often than an address.
  if (octets.every((octet) => octet < 20)) return undefined;
  const isDocumentation =
    (a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113) || (a === 198 && (b === 18 || b === 19));
  if (isDocumentation) return "documentation";
  const isPrivate = a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 100 && b >= 64 && b < 128) || (a === 169 && b === 254);
  return isPrivate ? "private" : "public";
}

/** Addresses of machines: IPv4, IPv6, MAC. */
export function machineAddresses(text: string): (FoundContact & { readonly isHardware: boolean })[] {
  const out: (FoundContact & { readonly isHardware: boolean })[] = [];
  for (const match of text.matchAll(IPV4)) {
    const kind = ipv4Kind(match[0].split(".").map(Number));
    const before = text.slice(Math.max(0, match.index - 10), match.index).toLowerCase();
    if (kind === undefined || /v(?:er(?:sion)?)?[ :="'.]{0,3}$/.test(before) || out.length >= MOST) continue;
    out.push({ kind: `ipv4-${kind}`, start: match.index, end: match.index + match[0].length, isExample: kind === "documentation", isHardware: false });
  }
  for (const match of text.matchAll(IPV6)) {
    const [written] = match;
    const groups = written.split(":");
    const double = written.indexOf("::");
    const isWhole =
      double === -1 ? groups.length === 8 && groups.every((group) => group !== "") : written.indexOf("::", double + 1) === -1 && !written.includes(":::");
    const isLong = groups.filter((group) => group !== "").length >= 3;
    if (!isWhole || !isLong || out.length >= MOST) continue;
    const isLocal = /^fe[89ab]/i.test(written) || /^f[cd]/i.test(written);
    out.push({
      kind: isLocal ? "ipv6-private" : "ipv6-public",
      start: match.index,
      end: match.index + written.length,
      isExample: /^2001:0?db8:/i.test(written),
      isHardware: false,
    });
  }
  for (const match of text.matchAll(MAC)) {
    const isNobody = /^(?:00[:-]){5}|^(?:ff[:-]){5}|^(?:00[:-]11[:-]22|01[:-]23[:-]45|aa[:-]bb[:-]cc|de[:-]ad[:-]be)/i.test(match[0]);
    if (out.length < MOST) out.push({ kind: "mac", start: match.index, end: match.index + match[0].length, isExample: isNobody, isHardware: true });
  }
  return out.sort((a, b) => a.start - b.start);
}

const BIRTH =
  /(?:\bd\.?o\.?b\b\.?|\bdate[ _-]?of[ _-]?birth\b|\bbirth[ _-]?(?:date|day)\b|\bborn(?: on)?\b|\bgeb(?:oren|\.)(?: am)?|\bgeburts(?:datum|tag)\b|\bnée? le\b|\bdate de naissance\b|\bfecha de nacimiento\b|\bnacid[oa] el\b|\bdata di nascita\b|\bnat[oa] il\b|\bdata de nascimento\b|\bgeboortedatum\b|\bdata urodzenia\b|дата рождения|生年月日|出生日期|생년월일)[^0-9A-Za-z\n]{0,8}(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ]{1,2}\d{1,2}[-/. ]{1,2}\d{4}|\d{1,2}\.? (?:[A-Z][a-zé]{2,9})\.? \d{4}|(?:[A-Z][a-z]{2,8})\.? \d{1,2},? \d{4}|\d{4}年\d{1,2}月\d{1,2}日)/giu;

/** Dates of birth: a date that a word announces as one. */
export function birthDates(text: string): FoundContact[] {
  const out: FoundContact[] = [];
  for (const match of text.matchAll(BIRTH)) {
    const date = match[1]!;
    const numbers = (date.match(/\d+/g) ?? []).map(Number);
    const year = numbers.find((number) => number > 31);
    if (year === undefined || year < 1900 || year > 2100 || out.length >= MOST) continue;
    const rest = numbers.filter((number) => number !== year);
    if (rest.length === 2 && !isDay(rest[0]!, rest[1]!) && !isDay(rest[1]!, rest[0]!)) continue;
    const start = match.index + match[0].length - date.length;
    out.push({ kind: "announced", start, end: start + date.length, isExample: false });
  }
  return out;
}

const AMERICAN_ADDRESS =
  /(?<![\w.])\d{1,6} (?:[NSEW]\.? )?(?:[A-Z][\w'.]{1,20} ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Square|Sq|Terrace|Parkway|Pkwy|Circle|Cir|Highway|Hwy)\b\.?[^\n]{0,60}?\n?[^\n]{0,60}?\b[A-Z]{2},? \d{5}(?:-\d{4})?\b/g;
const GERMAN_ADDRESS =
  /(?<![\p{L}])\p{Lu}[\p{L}-]{2,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer) \d{1,4} ?[a-z]?[,\n ]{1,3}(?:D-)?\d{5} \p{Lu}\p{L}{2,30}/gu;
const BRITISH_ADDRESS =
  /(?<![\w.])\d{1,4}[A-Za-z]? (?:[A-Z][\w'.]{1,20} ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Close|Drive|Gardens|Terrace|Way|Crescent|Court|Square)\b[^\n]{0,60}\n?[^\n]{0,40}?\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g;
/** Addresses of organisations that licences print. */
const LICENCE_ADDRESS = /Franklin Street|Temple Place|Castro Street|Mass(?:achusetts)? Ave/;

/** Postal addresses, where street, number and postal code stand together. */
export function postalAddresses(text: string): FoundContact[] {
  const out: FoundContact[] = [];
  for (const [kind, pattern] of [
    ["us", AMERICAN_ADDRESS],
    ["de", GERMAN_ADDRESS],
    ["gb", BRITISH_ADDRESS],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      if (out.length >= MOST) break;
      out.push({ kind, start: match.index, end: match.index + match[0].length, isExample: LICENCE_ADDRESS.test(match[0]) });
    }
  }
  return out;
}

const LABELLED =
  /\b(medical record (?:no|num(?:ber)?|#)|mrn|patient[ _-]?(?:id|no|number)|health (?:insurance|plan) (?:id|no|num(?:ber)?|#)|member[ _-]?id|subscriber[ _-]?id|policy (?:no|num(?:ber)?|#)|passport (?:no|num(?:ber)?|#)|driver'?s? licen[cs]e (?:no|num(?:ber)?|#))\.?["']?[ \t]{0,3}[:=#][ \t"']{0,4}([A-Z0-9][A-Z0-9-]{4,18}[A-Z0-9])(?![\w-])/gi;

/** Numbers of records and policies: they have no structure of their own, so only a label in front of them tells. */
export function labelledRecords(text: string): FoundContact[] {
  const out: FoundContact[] = [];
  for (const match of text.matchAll(LABELLED)) {
    const value = match[2]!;
    if ((value.match(/\d/g)?.length ?? 0) < 4 || out.length >= MOST) continue;
    const start = match.index + match[0].length - value.length;
    const isIdentity = /passport|licen/i.test(match[1]!);
    out.push({
      kind: isIdentity ? "identity-document" : "record",
      start,
      end: start + value.length,
      isExample: /^(?:0+|1?234567?8?9?\d{0,4}|x+)$/i.test(value),
    });
  }
  return out;
}

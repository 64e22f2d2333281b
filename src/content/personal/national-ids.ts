import { digitsOf, isDay, isLuhn, isMod11And10, isVerhoeff, mod97, two, weighted } from "./check-digits.ts";

/** A number that stands for one person, as data. */
export interface PersonNumber {
  readonly id: string;
  /** ISO 3166-1. */
  readonly country: string;
  readonly name: string;
  readonly class: "national-id" | "health-id";
  /** How it is written: `9` a digit, `A` a capital letter, `X` either; all else stands for itself. Those after `context:` only where a word near by says what they are. */
  readonly layouts: readonly string[];
  readonly contextLayouts?: readonly string[];
  /** Words near by that say what it is, in lower case. */
  readonly words: readonly string[];
  /** Is the number, without separators, well formed? */
  readonly isValid: (compact: string) => boolean;
  /** Does a check digit vouch for it? */
  readonly isChecked: boolean;
  /** Who defines it. */
  readonly source: string;
  /** A published example, in parts, so that it does not stand in the repository as a number of somebody. */
  readonly sample: readonly string[];
}

const DNI = "TRWAGMYFPDXBNJZSQVHLCKE";
const HETU = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const PPS = "WABCDEFGHIJKLMNOPQRSTUV";
const CODICE_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Check letter of the Italian tax code: odd and even places count differently. */
function codiceFiscale(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const c = text.charCodeAt(i);
    const value = c >= 65 ? c - 65 : c - 48;
    sum += i % 2 === 0 ? CODICE_ODD[value]! : value;
  }
  return "ABCDEHLMPRST".includes(text[8]!) && sum % 26 === text.charCodeAt(15) - 65;
}

/** Two rounds of weights, as the Baltic states use. */
function baltic(text: string): boolean {
  const digits = digitsOf(text);
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const check = first < 10 ? first : (weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
  return check === digits[10] && isDay(two(text, 3), two(text, 5)) && digits[0]! >= 1 && digits[0]! <= 8;
}

function curp(text: string): boolean {
  const alphabet = "0123456789ABCDEFGHIJKLMN\u00d1OPQRSTUVWXYZ";
  const sum = Array.from(text.slice(0, 17)).reduce((all, char, i) => all + alphabet.indexOf(char) * (18 - i), 0);
  return isDay(two(text, 6), two(text, 8)) && "HMX".includes(text[10]!) && Number(text[17]) === (10 - (sum % 10)) % 10;
}

function nric(text: string): boolean {
  const [first = ""] = text;
  const offset = { S: 0, F: 0, T: 4, G: 4, M: 3 }[first];
  if (offset === undefined) return false;
  const rest = (weighted(digitsOf(text.slice(1, 8)), [2, 7, 6, 5, 4, 3, 2]) + offset) % 11;
  const table = first === "S" || first === "T" ? "JZIHGFEDCBA" : first === "M" ? "XWUTRQPNJLK" : "XWUTRQPNMLK";
  return table[first === "M" ? 10 - rest : rest] === text[8] || table[rest] === text[8];
}

function cpf(text: string): boolean {
  const digits = digitsOf(text);
  if (new Set(digits).size === 1) return false;
  const check = (count: number): number =>
    ((weighted(
      digits,
      Array.from({ length: count }, (_, i) => count + 1 - i),
    ) *
      10) %
      11) %
    10;
  return check(9) === digits[9] && check(10) === digits[10];
}

function rut(text: string): boolean {
  const body = text.slice(0, -1);
  const sum = Array.from(body)
    .toReversed()
    .reduce((all, char, i) => all + Number(char) * (2 + (i % 6)), 0);
  return "0K987654321"[sum % 11] === text.at(-1) && /^\d+$/.test(body);
}

function snils(text: string): boolean {
  const sum = weighted(digitsOf(text), [9, 8, 7, 6, 5, 4, 3, 2, 1]);
  return (sum % 101) % 100 === two(text, 9);
}

function nir(text: string): boolean {
  const body = text
    .slice(0, 13)
    .replace(/^(.{5})2A/, "$119")
    .replace(/^(.{5})2B/, "$118");
  const month = two(text, 3);
  return /^[123478]\d{4}(?:\d\d|2[AB])\d{8}$/.test(text) && (month <= 12 || month >= 20) && month > 0 && 97 - (Number(body) % 97) === two(text, 13);
}

function hkid(text: string): boolean {
  const letters = text.replace(/[()]/g, "");
  const value = (char: string): number => (char === " " ? 36 : char >= "A" ? char.charCodeAt(0) - 55 : Number(char));
  const padded = letters.length === 8 ? ` ${letters}` : letters;
  const sum = Array.from(padded).reduce((all, char, i) => all + value(char) * (9 - i), 0);
  return sum % 11 === 0;
}

const TAIWAN = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

/** Words that announce a number of a person in general. */
const ANY = [
  "national id",
  "identity number",
  "id number",
  "personal number",
  "tax id",
  "tax number",
  "social security",
  "ssn",
  "citizen id",
  "passport",
  "nid",
];

const of = (
  country: string,
  id: string,
  name: string,
  layouts: string,
  contextLayouts: string,
  words: string,
  isChecked: boolean,
  isValid: (compact: string) => boolean,
  sample: readonly string[],
  source: string,
): PersonNumber => ({
  id: `${country.toLowerCase()}-${id}`,
  country,
  name,
  class: "national-id",
  layouts: layouts === "" ? [] : layouts.split("|"),
  contextLayouts: contextLayouts === "" ? [] : contextLayouts.split("|"),
  words: [...words.split("|"), ...ANY],
  isChecked,
  isValid,
  source,
  sample,
});

/** National identity, tax and social security numbers of natural persons. */
export const NATIONAL_IDS: readonly PersonNumber[] = [
  of(
    "US",
    "ssn",
    "Social Security Number",
    "999-99-9999",
    "999 99 9999|999999999",
    "ssn|social security|soc sec",
    false,
    (n) => /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(n),
    ["536-", "90-4399"],
    "SSA, structure since 2011",
  ),
  of(
    "US",
    "itin",
    "Individual Taxpayer Identification Number",
    "999-99-9999",
    "999999999",
    "itin|taxpayer",
    false,
    (n) => /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/.test(n),
    ["912-", "70-3457"],
    "IRS publication 1915",
  ),
  of(
    "GB",
    "nino",
    "National Insurance number",
    "AA 99 99 99 A|AA-99-99-99-A",
    "AA999999A",
    "national insurance|nino|ni number|ni no",
    false,
    (n) => /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(n),
    ["JG 10 ", "37 59 A"],
    "HMRC NIM39110",
  ),
  of(
    "CA",
    "sin",
    "Social Insurance Number",
    "",
    "999-999-999|999 999 999|999999999",
    "sin|social insurance|assurance sociale",
    true,
    (n) => !/^[08]/.test(n) && isLuhn(n),
    ["123-", "456-782"],
    "ESDC",
  ),
  of(
    "AU",
    "tfn",
    "Tax File Number",
    "",
    "999 999 999|999-999-999|999999999",
    "tfn|tax file",
    true,
    (n) => weighted(digitsOf(n), [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
    ["123 456 ", "782"],
    "ATO",
  ),
  of(
    "DE",
    "idnr",
    "Steuer-Identifikationsnummer",
    "",
    "99 999 999 999|99999999999",
    "steuer-id|steuerid|steueridentifikation|idnr|identifikationsnummer|steuernummer",
    true,
    (n) => n[0] !== "0" && new Set(n.slice(0, 10)).size <= 9 && isMod11And10(n),
    ["36 574 ", "261 809"],
    "BZSt",
  ),
  of(
    "FR",
    "nir",
    "Numéro de sécurité sociale",
    "9 99 99 99 999 999 99|9 99 99 9A 999 999 99|999999999999999|999999A99999999",
    "",
    "nir|sécurité sociale|insee",
    true,
    nir,
    ["2 95 10 99 ", "126 111 93"],
    "INSEE",
  ),
  of(
    "IT",
    "cf",
    "Codice fiscale",
    "AAAAAA99A99A999A",
    "",
    "codice fiscale|cod. fisc|c.f.",
    true,
    codiceFiscale,
    ["RCCMNL", "83S18D969H"],
    "Agenzia delle Entrate, DM 12/03/1974",
  ),
  of(
    "ES",
    "dni",
    "Documento nacional de identidad",
    "99999999A|99999999-A|99.999.999-A",
    "",
    "dni|nif",
    true,
    (n) => DNI[Number(n.slice(0, 8)) % 23] === n[8],
    ["54362", "315K"],
    "Real Decreto 1553/2005",
  ),
  of(
    "ES",
    "nie",
    "Número de identidad de extranjero",
    "A9999999A|A-9999999-A",
    "",
    "nie|nif",
    true,
    (n) => /^[XYZ]/.test(n) && DNI[Number(`${"XYZ".indexOf(n[0]!)}${n.slice(1, 8)}`) % 23] === n[8],
    ["X248", "2300W"],
    "Ministerio del Interior",
  ),
  of(
    "PT",
    "nif",
    "Número de identificação fiscal",
    "",
    "999999999|999 999 999",
    "nif|contribuinte|número fiscal",
    true,
    (n) => /^[12356789]/.test(n) && ((11 - (weighted(digitsOf(n), [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(n[8]),
    ["501964", "843"],
    "Autoridade Tributária",
  ),
  of(
    "NL",
    "bsn",
    "Burgerservicenummer",
    "",
    "999999999|9999.99.999|999 999 999",
    "bsn|burgerservice|sofinummer|sofi-nummer",
    true,
    (n) => weighted(digitsOf(n), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && n !== "000000000",
    ["1112.", "22.333"],
    "RvIG, elfproef",
  ),
  of(
    "BE",
    "nn",
    "Rijksregisternummer",
    "99.99.99-999.99|99.99.99-999 99",
    "99999999999",
    "rijksregister|registre national|national number|insz|niss",
    true,
    (n) => (Number(n.slice(0, 9)) % 97) + two(n, 9) === 97 || (Number(`2${n.slice(0, 9)}`) % 97) + two(n, 9) === 97,
    ["85.07.30-", "033 28"],
    "RD 03/04/1984",
  ),
  of(
    "PL",
    "pesel",
    "PESEL",
    "",
    "99999999999",
    "pesel",
    true,
    (n) => isDay(two(n, 2) % 20, two(n, 4)) && (10 - (weighted(digitsOf(n), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(n[10]),
    ["440514", "01359"],
    "Ustawa o ewidencji ludności",
  ),
  of(
    "SE",
    "pnr",
    "Personnummer",
    "999999-9999|99999999-9999",
    "9999999999|999999999999",
    "personnummer|personnr|pnr",
    true,
    (n) => isDay(two(n, n.length - 8), two(n, n.length - 6)) && isLuhn(n.slice(-10)),
    ["811218", "-9876"],
    "Skatteverket SKV 704",
  ),
  of(
    "NO",
    "fnr",
    "Fødselsnummer",
    "999999 99999|99999999999",
    "",
    "fødselsnummer|fodselsnummer|personnummer",
    true,
    (n) => {
      const d = digitsOf(n);
      return (
        isDay(two(n, 2) % 40, two(n, 0) % 40) &&
        weighted(d, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
        weighted(d, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
      );
    },
    ["151086 ", "95088"],
    "Skatteetaten",
  ),
  of(
    "DK",
    "cpr",
    "CPR-nummer",
    "",
    "999999-9999|9999999999",
    "cpr|personnummer",
    false,
    (n) => isDay(two(n, 2), two(n, 0)),
    ["211062", "-5629"],
    "CPR-kontoret (no check digit since 2007)",
  ),
  of(
    "FI",
    "hetu",
    "Henkilötunnus",
    "999999-999X|999999+999X|999999A999X",
    "",
    "hetu|henkilötunnus|personbeteckning",
    true,
    (n) => isDay(two(n, 2), two(n, 0)) && HETU[Number(n.slice(0, 6) + n.slice(-4, -1)) % 31] === n.at(-1),
    ["131052", "-308T"],
    "DVV",
  ),
  of(
    "CH",
    "ahv",
    "AHV-Nummer",
    "999.9999.9999.99",
    "9999999999999",
    "ahv|avs|sozialversicherung",
    true,
    (n) => n.startsWith("756") && weighted(digitsOf(n), [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
    ["756.9217.", "0769.85"],
    "ZAS",
  ),
  of(
    "AT",
    "svnr",
    "Sozialversicherungsnummer",
    "",
    "9999 999999|9999999999",
    "svnr|sozialversicherung|sv-nummer|versicherungsnummer",
    true,
    (n) => weighted(digitsOf(n), [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(n[3]),
    ["1237 ", "010180"],
    "ASVG",
  ),
  of(
    "IE",
    "pps",
    "Personal Public Service number",
    "",
    "9999999A|9999999AA",
    "pps|ppsn|personal public service",
    true,
    (n) => PPS[(weighted(digitsOf(n), [8, 7, 6, 5, 4, 3, 2]) + (n.length === 9 ? PPS.indexOf(n[8]!) * 9 : 0)) % 23] === n[7],
    ["64334", "35F"],
    "Revenue",
  ),
  of(
    "CZ",
    "rc",
    "Rodné číslo",
    "999999/9999",
    "9999999999",
    "rodné číslo|rodné čislo|rč",
    true,
    (n) => isDay((two(n, 2) % 50) % 20, two(n, 4)) && Number(n) % 11 === 0,
    ["710319", "/2745"],
    "zákon 133/2000",
  ),
  of(
    "RO",
    "cnp",
    "Cod numeric personal",
    "",
    "9999999999999",
    "cnp|cod numeric",
    true,
    (n) =>
      isDay(two(n, 3), two(n, 5)) &&
      ((weighted(digitsOf(n), [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11) % 10 ||
        (weighted(digitsOf(n), [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11 === 10 ? 1 : 0)) === Number(n[12]),
    ["1630615", "123457"],
    "OUG 97/2005",
  ),
  of(
    "BG",
    "egn",
    "EGN",
    "",
    "9999999999",
    "egn|егн",
    true,
    (n) => isDay(two(n, 2) % 20, two(n, 4)) && (weighted(digitsOf(n), [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(n[9]),
    ["752316", "9263"],
    "ГРАО",
  ),
  of("HR", "oib", "OIB", "", "99999999999", "oib|osobni identifikacijski", true, isMod11And10, ["33392", "005961"], "Zakon o OIB"),
  of(
    "SI",
    "emso",
    "EMŠO",
    "",
    "9999999999999",
    "emšo|emso|jmbg",
    true,
    (n) => isDay(two(n, 2), two(n, 0)) && ((11 - (weighted(digitsOf(n), [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(n[12]),
    ["0101006", "500006"],
    "ZCRP",
  ),
  of("EE", "ik", "Isikukood", "", "99999999999", "isikukood|isikukoodi", true, baltic, ["368052", "80109"], "EVS 585:2007"),
  of("LT", "ak", "Asmens kodas", "", "99999999999", "asmens kodas|asmens kodo", true, baltic, ["333092", "40064"], "Gyventojų registras"),
  of(
    "LV",
    "pk",
    "Personas kods",
    "",
    "999999-99999|99999999999",
    "personas kods|personas koda",
    true,
    (n) => ((1 + weighted(digitsOf(n), [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10 === Number(n[10]),
    ["161175", "-19997"],
    "PMLP",
  ),
  of("GR", "amka", "AMKA", "", "99999999999", "amka|αμκα", true, (n) => isDay(two(n, 2), two(n, 0)) && isLuhn(n), ["010130", "99997"], "IDIKA"),
  of(
    "HU",
    "taj",
    "TAJ-szám",
    "",
    "999 999 999|999-999-999|999999999",
    "taj",
    true,
    (n) => weighted(digitsOf(n), [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(n[8]),
    ["111 111 ", "110"],
    "1996. évi XX. törvény",
  ),
  of(
    "TR",
    "tckn",
    "T.C. kimlik numarası",
    "",
    "99999999999",
    "tc kimlik|tckn|t.c. kimlik|kimlik no",
    true,
    (n) => {
      const d = digitsOf(n);
      const odd = d[0]! + d[2]! + d[4]! + d[6]! + d[8]!;
      const even = d[1]! + d[3]! + d[5]! + d[7]!;
      return d[0] !== 0 && (((odd * 7 - even) % 10) + 10) % 10 === d[9] && (odd + even + d[9]!) % 10 === d[10];
    },
    ["172917", "16060"],
    "NVİ",
  ),
  of(
    "IL",
    "tz",
    "Teudat zehut",
    "",
    "999999999|9999999-9",
    "teudat|zehut|תעודת זהות|ת.ז",
    true,
    (n) => isLuhn(n.padStart(9, "0")),
    ["3933742", "-3"],
    "Population Authority",
  ),
  of(
    "ZA",
    "id",
    "South African ID number",
    "",
    "9999999999999|999999 9999 999",
    "said|rsa id|south african id|sa id",
    true,
    (n) => isDay(two(n, 2), two(n, 4)) && /^.{10}[012]/.test(n) && isLuhn(n),
    ["750330", "5044089"],
    "Identification Act 68 of 1997",
  ),
  of("BR", "cpf", "CPF", "999.999.999-99", "99999999999", "cpf", true, cpf, ["390.533.", "447-05"], "Receita Federal"),
  of("CL", "rut", "RUT", "99.999.999-X|9.999.999-X", "99999999-X|9999999-X", "rut|run", true, rut, ["12.531.", "909-2"], "Registro Civil"),
  of(
    "AR",
    "cuil",
    "CUIL",
    "99-99999999-9",
    "99999999999",
    "cuil|cuit",
    true,
    (n) =>
      /^2[0347]/.test(n) && [11, 10].includes(11 - (weighted(digitsOf(n), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) === false
        ? 11 - (weighted(digitsOf(n), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) === Number(n[10])
        : /^2[0347]/.test(n) && weighted(digitsOf(n), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11 === 0 && n[10] === "0",
    ["20-0553", "6168-2"],
    "ANSES",
  ),
  of("MX", "curp", "CURP", "AAAA999999AAAAAA99|AAAA999999AAAAAAA9", "", "curp", true, curp, ["BOXW310820", "HNERXN09"], "RENAPO"),
  of(
    "IN",
    "aadhaar",
    "Aadhaar",
    "",
    "9999 9999 9999|9999-9999-9999|999999999999",
    "aadhaar|aadhar|uidai|uid",
    true,
    (n) => /^[2-9]/.test(n) && isVerhoeff(n),
    ["2341 2341 ", "2346"],
    "UIDAI",
  ),
  of(
    "IN",
    "pan",
    "Permanent Account Number",
    "",
    "AAAAA9999A",
    "pan|permanent account|income tax",
    false,
    (n) => "PCFHATBLJG".includes(n[3]!),
    ["ACUPA", "7085R"],
    "Income Tax Department",
  ),
  of(
    "CN",
    "rid",
    "居民身份证",
    "999999999999999999|99999999999999999A",
    "",
    "身份证|身分證|resident identity",
    true,
    (n) =>
      isDay(two(n, 10), two(n, 12)) &&
      /^[1-9].{5}(?:19|20)/.test(n) &&
      /[\dX]$/.test(n) &&
      "10X98765432"[weighted(digitsOf(n.slice(0, 17)), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] === n[17],
    ["110105", "19491231002X"],
    "GB 11643-1999",
  ),
  of(
    "JP",
    "my",
    "マイナンバー",
    "",
    "9999 9999 9999|9999-9999-9999|999999999999",
    "my number|マイナンバー|個人番号",
    true,
    (n) => {
      const rest = weighted(digitsOf(n), [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      return (rest <= 1 ? 0 : 11 - rest) === Number(n[11]);
    },
    ["6214 9832 ", "0257"],
    "総務省令",
  ),
  of(
    "KR",
    "rrn",
    "주민등록번호",
    "999999-9999999",
    "9999999999999",
    "주민등록|resident registration|rrn",
    true,
    (n) => isDay(two(n, 2), two(n, 4)) && (11 - (weighted(digitsOf(n), [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === Number(n[12]),
    ["971013", "-9019902"],
    "주민등록법 (check digit until 2020)",
  ),
  of(
    "TW",
    "id",
    "身分證字號",
    "",
    "A999999999",
    "身分證|身份證|taiwan id|id number",
    true,
    (n) => {
      const value = TAIWAN.indexOf(n[0]!) + 10;
      return /^[A-Z][1289]/.test(n) && (Math.floor(value / 10) + (value % 10) * 9 + weighted(digitsOf(n.slice(1)), [8, 7, 6, 5, 4, 3, 2, 1, 1])) % 10 === 0;
    },
    ["A1234", "56789"],
    "內政部",
  ),
  of(
    "HK",
    "hkid",
    "Hong Kong identity card",
    "A999999(X)|AA999999(X)",
    "A999999X|AA999999X",
    "hkid|hong kong identity|香港身份證",
    true,
    hkid,
    ["G123", "456(A)"],
    "Immigration Department",
  ),
  of("SG", "nric", "NRIC/FIN", "A9999999A", "", "nric|fin", true, nric, ["S1234", "567D"], "ICA"),
  of(
    "TH",
    "pin",
    "เลขประจำตัวประชาชน",
    "9-9999-99999-99-9",
    "9999999999999|9 9999 99999 99 9",
    "เลขประจำตัว|thai id",
    true,
    (n) => (11 - (weighted(digitsOf(n), [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(n[12]),
    ["1-2345-", "45678-78-1"],
    "กรมการปกครอง",
  ),
  of(
    "RU",
    "snils",
    "СНИЛС",
    "999-999-999 99|999-999-999-99",
    "99999999999",
    "снилс|snils",
    true,
    snils,
    ["112-233-", "445 95"],
    "Фонд пенсионного страхования",
  ),
  of(
    "RU",
    "inn",
    "ИНН",
    "",
    "999999999999",
    "инн|inn",
    true,
    (n) =>
      (weighted(digitsOf(n), [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === Number(n[10]) &&
      (weighted(digitsOf(n), [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === Number(n[11]),
    ["123456", "789047"],
    "ФНС",
  ),
  of(
    "UA",
    "rnokpp",
    "РНОКПП",
    "",
    "9999999999",
    "рнокпп|іпн|ідентифікаційний|rnokpp|ipn",
    true,
    (n) => (((weighted(digitsOf(n), [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === Number(n[9]),
    ["175901", "3776"],
    "ДПС",
  ),
  of(
    "KZ",
    "iin",
    "ЖСН/ИИН",
    "",
    "999999999999",
    "иин|жсн|iin",
    true,
    (n) => {
      const d = digitsOf(n);
      const first = weighted(d, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
      return isDay(two(n, 2), two(n, 4)) && (first < 10 ? first : weighted(d, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11) === d[11];
    },
    ["900101", "300007"],
    "Закон РК о национальных реестрах",
  ),
  of(
    "MY",
    "mykad",
    "MyKad",
    "",
    "999999-99-9999|999999999999",
    "mykad|nric|kad pengenalan|ic no",
    false,
    (n) => isDay(two(n, 2), two(n, 4)),
    ["770305-", "02-1234"],
    "JPN (no check digit)",
  ),
];

import { digitsOf, isDay, isLuhn, isVerhoeff, two, weighted } from "./check-digits.ts";
import { nationalId, type PersonNumber } from "./person-number.ts";

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

function hkid(text: string): boolean {
  const letters = text.replace(/[()]/g, "");
  const value = (char: string): number => (char === " " ? 36 : char >= "A" ? char.charCodeAt(0) - 55 : Number(char));
  const padded = letters.length === 8 ? ` ${letters}` : letters;
  const sum = Array.from(padded).reduce((all, char, i) => all + value(char) * (9 - i), 0);
  return sum % 11 === 0;
}

const TAIWAN = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

/** The same outside of Europe. */
export const OTHER_IDS: readonly PersonNumber[] = [
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId("BR", "cpf", "CPF", "999.999.999-99", "99999999999", "cpf", true, cpf, ["390.533.", "447-05"], "Receita Federal"),
  nationalId("CL", "rut", "RUT", "99.999.999-X|9.999.999-X", "99999999-X|9999999-X", "rut|run", true, rut, ["12.531.", "909-2"], "Registro Civil"),
  nationalId(
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
  nationalId("MX", "curp", "CURP", "AAAA999999AAAAAA99|AAAA999999AAAAAAA9", "", "curp", true, curp, ["BOXW310820", "HNERXN09"], "RENAPO"),
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId("SG", "nric", "NRIC/FIN", "A9999999A", "", "nric|fin", true, nric, ["S1234", "567D"], "ICA"),
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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

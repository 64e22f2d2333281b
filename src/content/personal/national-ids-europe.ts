import { digitsOf, isDay, isLuhn, isMod11And10, two, weighted } from "./check-digits.ts";
import { nationalId, type PersonNumber } from "./person-number.ts";

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

function nir(text: string): boolean {
  const body = text
    .slice(0, 13)
    .replace(/^(.{5})2A/, "$119")
    .replace(/^(.{5})2B/, "$118");
  const month = two(text, 3);
  return /^[123478]\d{4}(?:\d\d|2[AB])\d{8}$/.test(text) && (month <= 12 || month >= 20) && month > 0 && 97 - (Number(body) % 97) === two(text, 13);
}

/** National identity, tax and social security numbers of natural persons in Europe. */
export const EUROPEAN_IDS: readonly PersonNumber[] = [
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId(
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
  nationalId("HR", "oib", "OIB", "", "99999999999", "oib|osobni identifikacijski", true, isMod11And10, ["33392", "005961"], "Zakon o OIB"),
  nationalId(
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
  nationalId("EE", "ik", "Isikukood", "", "99999999999", "isikukood|isikukoodi", true, baltic, ["368052", "80109"], "EVS 585:2007"),
  nationalId("LT", "ak", "Asmens kodas", "", "99999999999", "asmens kodas|asmens kodo", true, baltic, ["333092", "40064"], "Gyventojų registras"),
  nationalId(
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
  nationalId("GR", "amka", "AMKA", "", "99999999999", "amka|αμκα", true, (n) => isDay(two(n, 2), two(n, 0)) && isLuhn(n), ["010130", "99997"], "IDIKA"),
  nationalId(
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
];

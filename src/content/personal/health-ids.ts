import { digitsOf, isLuhn, weighted } from "./check-digits.ts";
import { healthId, type PersonNumber } from "./person-number.ts";

/** Letters of a Medicare Beneficiary Identifier: none that reads as a digit. */
const MBI = /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d\d$/;

/** Numbers of patients, insured persons and practitioners. */
export const HEALTH_IDS: readonly PersonNumber[] = [
  healthId(
    "US",
    "npi",
    "National Provider Identifier",
    "",
    "9999999999",
    "npi|national provider",
    true,
    (n) => /^[12]/.test(n) && isLuhn(`80840${n}`),
    ["12345", "67893"],
    "CMS, 45 CFR 162.406",
  ),
  healthId(
    "US",
    "mbi",
    "Medicare Beneficiary Identifier",
    "9AX9-AX9-AA99",
    "9AX9AX9AA99",
    "medicare|mbi|beneficiary",
    false,
    (n) => MBI.test(n),
    ["1EG4-", "TE5-MK73"],
    "CMS, MBI format",
  ),
  healthId(
    "US",
    "dea",
    "DEA registration number",
    "",
    "AA9999999",
    "dea",
    true,
    (n) => {
      const d = digitsOf(n.slice(2));
      return /^[ABCDEFGHJKLMPRSTUX]/.test(n) && (d[0]! + d[2]! + d[4]! + 2 * (d[1]! + d[3]! + d[5]!)) % 10 === d[6];
    },
    ["BB13", "88568"],
    "DEA Diversion Control",
  ),
  healthId(
    "GB",
    "nhs",
    "NHS number",
    "",
    "999 999 9999|999-999-9999|9999999999",
    "nhs",
    true,
    (n) => {
      const check = 11 - (weighted(digitsOf(n), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return check !== 10 && check % 11 === Number(n[9]);
    },
    ["943 476 ", "5919"],
    "NHS Data Dictionary",
  ),
  healthId(
    "AU",
    "medicare",
    "Medicare number",
    "",
    "9999 99999 9|9999-99999-9|9999999999",
    "medicare",
    true,
    (n) => /^[2-6]/.test(n) && weighted(digitsOf(n), [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(n[8]),
    ["2123 ", "45670 1"],
    "Services Australia",
  ),
  healthId(
    "CA",
    "ohip",
    "Ontario health number",
    "",
    "9999-999-999|9999 999 999|9999999999",
    "ohip|health card|health number",
    true,
    isLuhn,
    ["9876-", "543-217"],
    "Ontario MOH",
  ),
  healthId(
    "DE",
    "kvnr",
    "Krankenversichertennummer",
    "",
    "A999999999",
    "kvnr|krankenversich|versichertennummer|versicherten-nr|gesundheitskarte",
    true,
    (n) => {
      const letter = String(n.charCodeAt(0) - 64).padStart(2, "0");
      const sum = digitsOf(letter + n.slice(1, 9)).reduce((all, digit, i) => all + (i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
      return sum % 10 === Number(n[9]);
    },
    ["A0005", "00015"],
    "GKV-Spitzenverband, § 290 SGB V",
  ),
];

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isLuhn, mod97 } from "./check-digits.ts";
import { HEALTH_IDS, NATIONAL_IDS, personalFindings, scanPersonal, THRESHOLDS, type PersonNumber } from "./index.ts";

const ALL = [...NATIONAL_IDS, ...HEALTH_IDS];
const compact = (text: string): string => text.replaceAll(/[^0-9A-Za-z]/g, "");

/** A valid number near the published one, made at run time: its digits are changed until it is valid again. */
function variant(number: PersonNumber): string {
  const written = number.sample.join("");
  for (let at = written.length - 1; at >= 0; at--) {
    if (!/\d/.test(written[at]!)) continue;
    for (let last = 0; last < 100; last++) {
      const changed = `${written.slice(0, at)}${(Number(written[at]) + 1) % 10}${written.slice(at + 1)}`;
      const digits = [...changed.matchAll(/\d/g)].map(({ index }) => index).slice(-2);
      let made = changed;
      String(last)
        .padStart(2, "0")
        .split("")
        .forEach((digit, i) => {
          const place = digits[i];
          if (place !== undefined) made = made.slice(0, place) + digit + made.slice(place + 1);
        });
      if (made !== written && number.isValid(compact(made))) return made;
    }
  }
  return written;
}

/** A card of a range with the check digit that fits, made at run time. */
function card(head: string, length = 16): string {
  const body = head.padEnd(length - 1, "5");
  for (let digit = 0; digit < 10; digit++) if (isLuhn(body + digit)) return body + digit;
  throw new Error("no digit fits");
}

function iban(country: string, account: string): string {
  const check = 98 - mod97(`${account}${country}00`);
  return `${country}${String(check).padStart(2, "0")}${account}`;
}

const found = (text: string): string[] =>
  personalFindings(text)
    .filter(({ isExample }) => !isExample)
    .map(({ class: name, start, end }) => `${name} ${text.slice(start, end)}`);

describe("national ids and health numbers (D2)", () => {
  it("covers at least 20 countries, each with a source and words", () => {
    expect(new Set(NATIONAL_IDS.map(({ country }) => country)).size).toBeGreaterThanOrEqual(20);
    for (const { id, source, words } of ALL) {
      expect(source, id).not.toBe("");
      expect(words.length, id).toBeGreaterThan(0);
    }
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  });

  it.each(ALL.map((one) => [one.id, one] as const))("%s: the published example is valid, and a wrong digit is not", (_, number) => {
    const valid = compact(number.sample.join(""));
    expect(number.isValid(valid)).toBe(true);
    if (!number.isChecked) return;
    let passed = 0;
    let tried = 0;
    for (let at = 0; at < valid.length; at++) {
      if (!/\d/.test(valid[at]!)) continue;
      for (let digit = 0; digit < 10; digit++) {
        if (String(digit) === valid[at]) continue;
        tried += 1;
        if (number.isValid(valid.slice(0, at) + digit + valid.slice(at + 1))) passed += 1;
      }
    }
    expect(passed / tried).toBeLessThan(0.2);
  });

  it.each(ALL.map((one) => [one.id, one] as const))("%s: is found where its name stands by", (_, number) => {
    const value = variant(number);
    const text = `name: A. Person\n${number.words[0]!.toUpperCase()}: ${value}\n`;
    const hits = personalFindings(text).filter(({ class: name }) => name === number.class || name === "national-id" || name === "health-id");
    expect(hits.map(({ start, end }) => text.slice(start, end))).toContain(value);
  });

  it("asks for a word where digits alone say too little", () => {
    const bsn = NATIONAL_IDS.find(({ id }) => id === "nl-bsn")!;
    const value = compact(variant(bsn));
    expect(found(`offset ${value} bytes`)).toEqual([]);
    expect(found(`BSN ${value}`)).toEqual([`national-id ${value}`]);
  });
});

describe("cards and accounts (D2)", () => {
  it("takes a number for a card by range, length, check digit and grouping", () => {
    const visa = card("4716");
    expect(found(`pay with ${visa} now`)).toEqual([`card ${visa}`]);
    const grouped = visa.replaceAll(/(\d{4})(?=\d)/g, "$1 ");
    expect(found(grouped)).toEqual([`card ${grouped}`]);
    expect(found(`${visa.slice(0, 15)}${(Number(visa[15]) + 1) % 10}`)).toEqual([]);
    expect(found(`0.${visa}`)).toEqual([]);
    expect(found(`id-${visa}`)).toEqual([]);
    expect(found(`${visa.slice(0, 2)} ${visa.slice(2, 9)} ${visa.slice(9)}`)).toEqual([]);
  });

  it("does not count the cards of payment sandboxes", () => {
    const test = `4${"242".repeat(5)}`;
    expect(scanPersonal(`card ${test}`).level).toBe("none");
  });

  it("takes an IBAN by the length of its country and its remainder", () => {
    const value = iban("DE", "500105175407324931");
    expect(found(`to ${value}.`)).toEqual([`iban ${value}`]);
    const grouped = value.replaceAll(/(.{4})(?=.)/g, "$1 ");
    expect(found(`to ${grouped} please`)).toEqual([`iban ${grouped}`]);
    expect(found(`to ${value.slice(0, -1)}${(Number(value.at(-1)) + 1) % 10}`)).toEqual([]);
    expect(found(`to ${value}7`)).toEqual([]);
  });
});

describe("contacts (D2)", () => {
  it("finds addresses of persons, not of machines", () => {
    const address = ["dana", "corp-mail.io"].join("@");
    expect(found(`mail ${address}, please`)).toEqual([`email ${address}`]);
    for (const none of ["git@github.com:a/b.git", "a@1.2.3", "logo@2x.png", "https://user:p@host.io/x", "@types/node", "x@y", "ssh://git@host.io/a"])
      expect(found(none), none).toEqual([]);
    expect(scanPersonal(["a", "example.com"].join("@")).counts).toEqual([]);
  });

  it("finds telephone numbers in the shapes of their countries", () => {
    for (const number of ["+49 30 901820", "+1 (212) 736-5000", "(212) 736-5000", "212-736-5000", "020 7946 0123", "01 42 68 53 00"])
      expect(found(`x ${number} y`), number).toEqual([`phone ${number}`]);
    expect(found("Tel.: 089 2180 2466")).toEqual(["phone 089 2180 2466"]);
    for (const none of ["2024-11-21 10:00", "1.2.3.4", "<Buffer 01 02 03 04 05 06>", "DFARS 252.227-7014", "x + 123456789", "0x1234567890"]) {
      expect(
        found(none).filter((one) => one.startsWith("phone")),
        none,
      ).toEqual([]);
    }
  });

  it("finds addresses of machines, dates of birth, postal addresses and labelled records", () => {
    expect(found("from 84.17.33.9")).toEqual(["ip 84.17.33.9"]);
    expect(found("from 2a02:8108:1:2::3 and")).toEqual(["ip 2a02:8108:1:2::3"]);
    expect(found("hw 3c:22:fb:9a:01:7e up")).toEqual(["mac 3c:22:fb:9a:01:7e"]);
    expect(found("v1.20.3.4, 127.0.0.1, 192.0.2.1, 12:34:56, ::1")).toEqual([]);
    expect(found("Date of birth: 1984-03-12")).toEqual(["birth-date 1984-03-12"]);
    expect(found("geboren am 12.03.1984")).toEqual(["birth-date 12.03.1984"]);
    expect(found("released 2024-03-12")).toEqual([]);
    expect(found("MRN: 00482913")).toEqual(["health-id 00482913"]);
    expect(found("at 350 Fifth Avenue, New York, NY 10118")).toEqual(["address 350 Fifth Avenue, New York, NY 10118"]);
    expect(found("in Hauptstraße 5, 10115 Berlin")).toEqual(["address Hauptstraße 5, 10115 Berlin"]);
  });
});

describe("density (D2)", () => {
  const people = (count: number): string => Array.from({ length: count }, (_, i) => `person${i}@corp-mail.io`).join("\n");

  it("an author in a licence is no incident, a list of people is", () => {
    expect(scanPersonal(people(1)).level).toBe("none");
    expect(scanPersonal(people(THRESHOLDS.email - 1)).level).toBe("none");
    expect(scanPersonal(people(THRESHOLDS.email)).level).toBe("personal");
    expect(scanPersonal(`${people(1)}\n`.repeat(50)).level).toBe("none");
    expect(scanPersonal("info@corp-mail.io support@corp-mail.io sales@corp-mail.io help@corp-mail.io press@corp-mail.io legal@corp-mail.io").level).toBe(
      "none",
    );
  });

  it("one card number is one too many", () => {
    expect(scanPersonal(`card ${card("5212")}`).level).toBe("regulated");
  });

  it("the repository's own licence, lock file and code are clean", () => {
    const root = join(import.meta.dirname, "../../..");
    for (const name of ["LICENSE", "package-lock.json", "README.md", "src/cli/redact.ts"])
      expect(scanPersonal(readFileSync(join(root, name), "utf8")).level, name).toBe("none");
  });

  it("reports places, never values, and survives any text", () => {
    const report = scanPersonal(`card ${card("4716")}`);
    expect(JSON.stringify(report)).not.toContain(card("4716").slice(4, 12));
    for (const unit of ["1", "1 ", "1-", "a@", "a@b.", "DE89 ", "tel ", "+1 ", "born ", "12 Main Street ", "A1", ":", "1:", "1."])
      expect(() => scanPersonal(unit.repeat(40_000))).not.toThrow();
  });
});

import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { processorMs } from "../../../test/fixtures/processor-time.ts";
import { Draw, BASE62, HEX } from "../../../corpus/secrets/draw.ts";
import { negatives } from "../../../corpus/secrets/negatives.ts";
import { positives } from "../../../corpus/secrets/positives.ts";
import { base62, crc32 } from "./checks.ts";
import { KnownValues } from "./known-values.ts";
import { createScanner } from "./scanner.ts";
import { createStream } from "./stream.ts";

const scanner = createScanner({ gunzip: (bytes, most) => gunzipSync(bytes, { maxOutputLength: most }) });
const draw = new Draw(11);
const body = draw.text(BASE62, 30);
const token = `ghp${"_"}${body}${base62(crc32(body))}`;
const kinds = (text: string): string[] => scanner.scan(text).map((one) => one.kind);

describe("secrets in text (D2)", () => {
  it("finds a provider's token, and says where", () => {
    const [found, ...rest] = scanner.scan(`first\n  token: "${token}"\n`);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ kind: "github-personal-token", tier: "checked", line: 2, column: 11, start: 16, end: 16 + token.length });
  });

  it("holds no value in its findings", () => {
    expect(JSON.stringify(scanner.scan(`token: "${token}" password = "${draw.text(BASE62, 12)}!"`))).not.toContain(token.slice(4, 12));
  });

  it("believes a token less whose checksum is wrong, and does not hide it", () => {
    const wrong = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
    expect(scanner.scan(wrong)[0]).toMatchObject({ kind: "github-personal-token", tier: "provider" });
  });

  it("finds 97 of 100 texts with a secret, and 97 of 100 of what it finds are secrets", () => {
    const good = positives();
    const found = good.filter((text) => scanner.scan(text.text).some((one) => one.start < text.end && text.start < one.end)).length;
    const alarms = negatives().reduce((sum, { text }) => sum + scanner.scan(text).length, 0);
    expect(good.length).toBeGreaterThanOrEqual(600);
    expect(new Set(good.map((one) => one.kind)).size).toBeGreaterThanOrEqual(120);
    expect(found / good.length).toBeGreaterThanOrEqual(0.97);
    expect(found / (found + alarms)).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    ["a reference", "password: ${DB_PASSWORD}"],
    ["a variable of the process", "const token = process.env.API_TOKEN;"],
    ["a placeholder", 'api_key = "your-api-key-here"'],
    ["a hash with its name", `integrity: sha512-${Buffer.from(draw.text(HEX, 64)).toString("base64")}`],
    ["a commit", `commit = "${draw.text(HEX, 40)}"`],
    ["a public key", `public_key = "${draw.text(BASE62, 44)}"`],
    ["a type", "password: string | undefined;"],
    ["a label", '"password": "Enter your password"'],
    ["a token of a parser", 'token.kind = "StringLiteral42x";'],
  ])("leaves %s alone", (_, text) => {
    expect(kinds(text)).toEqual([]);
  });

  const line = `token=${token}`;
  it.each([
    ["base64", Buffer.from(line).toString("base64"), ["base64"]],
    ["base64 twice", Buffer.from(Buffer.from(`x ${line}`).toString("base64")).toString("base64"), ["base64", "base64"]],
    ["hex", Buffer.from(line).toString("hex"), ["hex"]],
    ["percent", `q=token%3D${token.replace("_", "%5F")}`, ["percent"]],
    ["joined strings", `"${token.slice(0, 10)}" +\n  "${token.slice(10)}"`, ["joined"]],
    ["a backslash at the end of a line", `export T=${token.slice(0, 10)}\\\n${token.slice(10)}`, ["joined"]],
    ["an invisible character", `${token.slice(0, 9)}\u200b${token.slice(9)}`, ["invisible"]],
  ])("sees through %s", (_, text, encodings) => {
    expect(scanner.scan(text)[0]).toMatchObject({ kind: "github-personal-token", encodings });
  });

  it("finds the values that the session knows, in any encoding", () => {
    const value = `correct-${draw.text(BASE62, 8)}-staple`;
    const known = new KnownValues([value]);
    const texts = [
      value,
      encodeURIComponent(`<${value}>`),
      ...["a", "ab", "abc"].map((lead) => Buffer.from(`${lead} ${value}`).toString("base64")),
      Buffer.from(value).toString("hex"),
    ];
    for (const text of texts) expect(scanner.scan(`see ${text} there`, { known })[0]).toMatchObject({ kind: "known-value", tier: "exact" });
    expect(scanner.scan(`see ${value.toUpperCase()}`, { known }).filter((one) => one.tier === "exact")).toEqual([]);
  });

  it("gives the same findings for a stream as for the whole", () => {
    const filler = `${"lorem ipsum ".repeat(6)}\n`.repeat(9000);
    const text = `${filler}a = "${token}"\n${filler}password = "${draw.text(BASE62, 11)}!"\n${filler}`;
    const stream = createStream(scanner);
    const found = [];
    for (let at = 0; at < text.length; at += 7001) found.push(...stream.push(text.slice(at, at + 7001)));
    found.push(...stream.end());
    expect(found).toEqual(scanner.scan(text));
    expect(found).toHaveLength(2);
  });
});

describe("hostile text (Q1)", () => {
  const units = [
    "password=",
    '"key":',
    "eyJhbGciOi.",
    ["-----BEGIN RSA", "PRIVATE KEY-----"].join(" "),
    "://a:b",
    "ghp_aaaa",
    "QUJD",
    "%41a",
    "\"+'",
    '{"kty":',
    "curl -u a ",
    "cloudflare_",
    "token =      ",
    '\\"password\\":\\\\',
    "name: key, value: ",
    'token="aaa" + "',
    "\\\n",
    "\u200bkey=",
    "a",
    "\\u0041",
    "machine a login b ",
    "S3cr3tPw9! password=",
  ];

  it("takes time in proportion to its length", () => {
    const least = (text: string): number => {
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round += 1) {
        best = Math.min(
          best,
          processorMs(() => scanner.scan(text)),
        );
      }
      return best;
    };
    const quadratic = units.filter((unit) => {
      const short = least(unit.repeat(Math.ceil(20_000 / unit.length)));
      // Eight times the text: 8 where it is linear, 64 where it is quadratic. The clock of a busy machine gets three tries.
      return ![1, 2, 3].some(() => least(unit.repeat(Math.ceil(160_000 / unit.length))) < 30 * Math.max(short, 1));
    });
    expect(quadratic).toEqual([]);
  });

  it("is never called clean when looking was given up", () => {
    const text = '"a" + '.repeat(3);
    expect(scanner.scan(text)).toEqual([]);
    for (const broken of ["\ud800", "\u0000".repeat(50), "\uffff", "=".repeat(5000), "'", '"', "\\", "%", "{", "-----BEGIN"])
      expect(() => scanner.scan(broken)).not.toThrow();
  });
});

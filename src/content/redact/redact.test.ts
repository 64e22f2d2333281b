import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLuhn } from "../personal/check-digits.ts";
import { createScanner, type Scanner } from "../secrets/index.ts";
import {
  mayGo,
  PlaceholderBook,
  redact,
  redactStream,
  restore,
  sensitiveSpans,
  suggestedReplacement,
  UnscannedTextError,
  type BookEntry,
  type RedactOptions,
} from "./index.ts";

const scanner = createScanner();
const options: RedactOptions = { scanner };
const all = (): boolean => true;

// Made at run time, so that no secret stands in the repository.
const awsId = ["AK", "IA", "QX7Z2M5NPL3RTV6W"].join("");
const card = Array.from({ length: 10 }, (_, digit) => `471655555555555${digit}`).find(isLuhn)!;
const password = ["hunter", "Zx9", "!kQ2v"].join("");

const sample = `# settings
AWS_ACCESS_KEY_ID=${awsId}
password = "${password}"
pay with ${card} (or ${card})
`;

describe("redaction (D1, Q1)", () => {
  it("replaces values by typed, stable placeholders and says where", () => {
    const book = new PlaceholderBook();
    const { text, replacements } = redact(sample, book, options);
    expect(text).not.toContain(awsId);
    expect(text).not.toContain(card);
    expect(text).toContain("AWS_ACCESS_KEY_ID=«AWS_ACCESS_KEY_ID_1»");
    expect(text).toContain("pay with «CARD_1» (or «CARD_1»)");
    expect(replacements[0]).toMatchObject({ line: 2, column: 19, placeholder: "«AWS_ACCESS_KEY_ID_1»" });
    expect(JSON.stringify(replacements)).not.toContain(awsId);
    expect(redact(`again ${awsId}`, book, options).text).toBe("again «AWS_ACCESS_KEY_ID_1»");
    expect(redact(`again ${awsId}`, new PlaceholderBook(book.entries), options).text).toBe("again «AWS_ACCESS_KEY_ID_1»");
  });

  it("comes back byte for byte, whatever the text holds", () => {
    const pieces = fc.constantFrom(
      awsId,
      card,
      "«AWS_ACCESS_KEY_ID_1»",
      "«",
      "»",
      "«LITERAL_1»",
      "\\u00abCARD_1\\u00bb",
      "\\u00ab",
      "«CARD_",
      "1»",
      "key=",
      "\n",
      "\r\n",
      "\ud800",
      "\u0000",
      "\u{1f600}",
      `"password": "${password}"`,
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const book = new PlaceholderBook();
        const once = redact(text, book, options);
        const twice = redact(once.text, book, options);
        expect(restore(once.text, book, all).text).toBe(text);
        expect(restore(restore(twice.text, book, all).text, book, all).text).toBe(text);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });

  it("an agent can work with a placeholder: copy it, move it, compare it", () => {
    const book = new PlaceholderBook();
    const { text } = redact(sample, book, options);
    const edited = text.replace("# settings", "# our settings").replace("AWS_ACCESS_KEY_ID=", "export KEY=") + "copy=«CARD_1»\n";
    expect(restore(edited, book, all).text).toBe(
      sample.replace("# settings", "# our settings").replace("AWS_ACCESS_KEY_ID=", "export KEY=") + `copy=${card}\n`,
    );
  });

  it("keeps a person's mention of a placeholder in a prompt, where asked to", () => {
    const book = new PlaceholderBook();
    redact(sample, book, options);
    const prompt = "put «CARD_1» where «CARD_9» stands";
    expect(redact(prompt, book, { ...options, keepsPlaceholders: true }).text).toBe("put «CARD_1» where «LITERAL_1» stands");
  });

  it("gives nothing out when the text could not be searched", () => {
    const tired: Scanner = {
      scan: () => [
        { kind: "unscanned-text", provider: "", tier: "generic", severity: "high", confidence: 1, start: 0, end: 1, line: 3, column: 1, encodings: [] },
      ],
    };
    expect(() => redact("x", new PlaceholderBook(), { scanner: tired })).toThrow(UnscannedTextError);
  });

  it("makes one span of two that cross", () => {
    const finding = { provider: "", tier: "checked", severity: "high", confidence: 1, line: 1, column: 1, encodings: [] } as const;
    const crossing: Scanner = {
      scan: () => [
        { ...finding, kind: "a", start: 2, end: 6 },
        { ...finding, kind: "b", start: 4, end: 9 },
        { ...finding, kind: "c", start: 5, end: 5 },
      ],
    };
    expect(sensitiveSpans("0123456789", { scanner: crossing })).toMatchObject([{ start: 2, end: 9, kind: "a" }]);
  });

  it("suggests a reference to where secrets belong", () => {
    expect(suggestedReplacement("github-token", "/w/a.ts")).toBe("process.env.GITHUB_TOKEN");
    expect(suggestedReplacement("github-token", "/w/a.py")).toBe('os.environ["GITHUB_TOKEN"]');
    expect(suggestedReplacement("github-token", "/w/.github/workflows/ci.yml")).toBe("${{ secrets.GITHUB_TOKEN }}");
    expect(suggestedReplacement("github-token", undefined)).toBe("<GITHUB_TOKEN>");
  });
});

describe("redaction of a stream (Q1)", () => {
  const whole = Array.from({ length: 6000 }, (_, i) =>
    i % 97 === 0
      ? `key_${i}: ${awsId.slice(0, -3)}${String(i % 1000)
          .padStart(3, "Q")
          .replaceAll(/[01 89]/g, "Z")} «X_${(i % 9) + 1}»`
      : `line ${i} of an ordinary log, nothing in it ${"·".repeat(i % 40)}`,
  ).join("\n");

  it("is the same as redaction of the whole, however the text is cut", () => {
    const expected = redact(whole, new PlaceholderBook(), options);
    expect(expected.replacements.length).toBeGreaterThan(50);
    for (const size of [1000, 4099, 65_536, whole.length]) {
      const book = new PlaceholderBook();
      const stream = redactStream((work) => work(book), options);
      const parts = [];
      for (let at = 0; at < whole.length; at += size) parts.push(stream.push(whole.slice(at, at + size)));
      parts.push(stream.end());
      expect(parts.map(({ text }) => text).join("")).toBe(expected.text);
      expect(parts.flatMap(({ replacements }) => replacements.map(({ line, column, placeholder }) => `${line}:${column} ${placeholder}`))).toEqual(
        expected.replacements.map(({ line, column, placeholder }) => `${line}:${column} ${placeholder}`),
      );
      expect(restore(parts.map(({ text }) => text).join(""), book, all).text).toBe(whole);
    }
  });

  it("cuts neither a value nor a pair of surrogates, also in one endless line", () => {
    const line = `${"\u{1f600}".repeat(170_000)}${awsId}${"«X".repeat(20_000)}${"\u{1f600}".repeat(100_000)}`;
    const book = new PlaceholderBook();
    const stream = redactStream((work) => work(book), options);
    let out = "";
    for (let at = 0; at < line.length; at += 30_001) out += stream.push(line.slice(at, at + 30_001)).text;
    out += stream.end().text;
    expect(out).not.toContain(awsId);
    expect(restore(out, book, all).text).toBe(line);
  });

  it("gives nothing out before its values are stored", () => {
    const stream = redactStream(() => {
      throw new Error("disk full");
    }, options);
    expect(() => {
      stream.push(sample.repeat(6000));
    }).toThrow("disk full");
  });
});

describe("restoring (D1, T2)", () => {
  const entry = (kind: string, value: string, origins: readonly string[] = []): BookEntry => ({ name: "X_1", kind, value, origins });

  it("puts a value back only where it may go", () => {
    const github = entry("github-token", "v", ["/w/.env"]);
    expect(mayGo(github, { type: "file", path: "/w/.env" })).toBe(true);
    expect(mayGo(github, { type: "file", path: "/w/other.txt" })).toBe(false);
    expect(mayGo(github, { type: "host", host: "api.github.com" })).toBe(true);
    for (const host of ["evil.example", "api.github.com.evil.example", "xapi.github.com", "github.com.", ""])
      expect(mayGo(github, { type: "host", host }), host).toBe(false);
    expect(mayGo(entry("aws-access-key-id", "v"), { type: "host", host: "s3.eu-west-1.amazonaws.com" })).toBe(true);
    expect(mayGo(entry("aws-access-key-id", "v"), { type: "host", host: "amazonaws.com.evil.example" })).toBe(false);
    expect(mayGo(github, { type: "mcp", server: "github" })).toBe(false);
    expect(mayGo(github, { type: "model" })).toBe(false);
    expect(mayGo(github, { type: "model" }, [{ kinds: "*", to: "host:*" }])).toBe(false);
  });

  it("a database's address may go to its own host only", () => {
    const url = entry("postgres-url", ["postgres:", "//u:p@db.corp.example:5432/app"].join(""));
    expect(mayGo(url, { type: "host", host: "db.corp.example" })).toBe(true);
    expect(mayGo(url, { type: "host", host: "corp.example" })).toBe(false);
    const tricky = entry("postgres-url", ["postgres:", "//u:p@evil.example@db.corp.example/app"].join(""));
    expect(mayGo(tricky, { type: "host", host: "db.corp.example" })).toBe(true);
    expect(mayGo(tricky, { type: "host", host: "evil.example" })).toBe(false);
  });

  it("the policy may permit more, by kind and place", () => {
    const token = entry("stripe-secret-key", "v");
    expect(mayGo(token, { type: "mcp", server: "pay" }, [{ kinds: "stripe-*", to: "mcp:pay" }])).toBe(true);
    expect(mayGo(token, { type: "mcp", server: "pay" }, [{ kinds: "aws-*", to: "mcp:pay" }])).toBe(false);
    expect(mayGo(token, { type: "file", path: "/w/conf/a.yml" }, [{ kinds: "*", to: "file:/w/conf/**" }])).toBe(true);
    expect(mayGo(token, { type: "host", host: "a.corp.example" }, [{ kinds: "*", to: "host:*.corp.example" }])).toBe(true);
    expect(mayGo(token, { type: "host", host: "corp.example.evil" }, [{ kinds: "*", to: "host:*.corp.example" }])).toBe(false);
  });

  it("leaves what may not go, what it does not know and what was damaged, and names it", () => {
    const book = new PlaceholderBook();
    redact(sample, book, options);
    const made = restore("a «AWS_ACCESS_KEY_ID_1» b «CARD_1» c «TOKEN_7» d `CARD_1` e", book, ({ kind }) => kind === "card");
    expect(made.text).toBe(`a «AWS_ACCESS_KEY_ID_1» b ${card} c «TOKEN_7» d \`CARD_1\` e`);
    expect(made).toMatchObject({ restored: ["CARD_1"], refused: ["AWS_ACCESS_KEY_ID_1"], unknown: ["TOKEN_7"], damaged: ["CARD_1"] });
  });

  it("puts a value of several lines into a JSON string as JSON writes it", () => {
    const book = new PlaceholderBook();
    const name = book.nameOf('a\n"b"', "pem");
    expect(JSON.parse(restore(`{"k":"\\u00ab${name}\\u00bb"}`, book, all).text)).toEqual({ k: 'a\n"b"' });
  });
});

import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { globTest } from "../../facts/index.ts";
import { phrasesOf, textQuery } from "./text-query.ts";

/** The full-text table of a segment, with one path in it. */
function holding(path: string): (question: readonly string[]) => boolean {
  const database = new DatabaseSync(":memory:");
  database.exec(`CREATE VIRTUAL TABLE event_text USING fts5 (subject, paths, hosts, reason, content='', tokenize="unicode61 tokenchars '_'")`);
  database.prepare("INSERT INTO event_text (rowid, subject, paths, hosts, reason) VALUES (1, '', ?, '', '')").run(path);
  const ask = database.prepare("SELECT count(*) AS n FROM event_text WHERE event_text MATCH ?");
  return (question) => question.length === 0 || ask.get(question.join(" AND "))!["n"] === 1;
}

describe("a question to the full text", () => {
  it.each(['"', "a OR b", "a AND", "NOT x", "paths : y", "x* y*", "^a", "a-b", "(a", "{a b} : c", "NEAR(a b)", "a\u0000b", "*", "''", "-", "漢字", "ümlaut"])(
    "takes `%s` for words, whatever they hold",
    (text) => {
      expect(() => holding("/a/b")(textQuery(text))).not.toThrow();
    },
  );

  it("never fails, for any text", () => {
    const ask = holding("/a/b");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        ask(textQuery(text));
        ask(phrasesOf("paths", text));
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it("finds the beginning of a word with a star only", () => {
    const ask = holding("/srv/application/main.ts");
    expect(ask(textQuery("applic"))).toBe(false);
    expect(ask(textQuery("applic*"))).toBe(true);
    expect(ask(textQuery("main application"))).toBe(true);
  });
});

describe("what a path must hold for a glob", () => {
  const segment = fc.stringMatching(/^[a-c_.-]{1,4}$/);
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join("/")}`);
  const part = fc.oneof(segment, fc.constantFrom("*", "a*", "*b", "?a", "[ab]c", "{a,b}c"));
  const glob = fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom("", "/**", "/**/*", "*"))
    .map(([parts, end]) => `/${parts.join("/")}${end}`);

  it("lets every path through that the glob means", () => {
    fc.assert(
      fc.property(path, glob, (one, pattern) => {
        if (globTest(pattern)(one)) expect(holding(one)(phrasesOf("paths", pattern)), `${pattern} ${one}`).toBe(true);
        expect(holding(one)(phrasesOf("paths", one))).toBe(true);
      }),
      { seed: 7, numRuns: 1500 },
    );
  });
});

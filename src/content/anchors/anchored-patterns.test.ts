import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorMs } from "../../../test/fixtures/processor-time.ts";
import { TONGUES } from "../text/asked/tongues.ts";
import { AnchoredPatterns } from "./anchored-patterns.ts";
import { needOf } from "./need-of.ts";

/** Every construct that patterns for sentences are made of. */
const PATTERNS: readonly RegExp[] = [
  /\b(?:do not|don'?t|never) (?:tell|say)\b[^.!?\n]{0,40}\buser\b/i,
  /\b(?:send|upload\w*|e-?mail|hand (?:it|them) to)\b/i,
  /(?:erwähn|sag|informier)\w*[^.!?\n]{0,20}?\b(?:nicht|nichts)\b/iu,
  /colou?r|gr[ae]y|(?:x|yz){2}/,
  /\$\{?\w*(?:SECRET|TOKEN|API_KEY)\w*\}?/,
  /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,30})+/,
  /ask(?: the)?? (?<who>user|person)+ for (?:a |an )*pass(?:word|phrase)s?/i,
  /\.(?:ssh\/[\w*.-]+|aws\/credentials|env(?:\.local)?)/,
  /https?:\/\/\S{3,20}[?&]\w{1,20}=(?:[A-Z]{3,}|<|\{)/,
  /[0-9a-f]{8}|\d{4}-\d{2}/,
  /Straße|élan|[“”]x/iu,
  /a{0,1}bc{2,}d{0,3}e{1}/,
  /x[--9]y/,
];

describe("anchored patterns", () => {
  it.each(PATTERNS)("never rule out a text in which %s matches", (pattern) => {
    const patterns = new AnchoredPatterns();
    const one = patterns.add(pattern);
    const turned = fc.constantFrom(
      (text: string) => text,
      (text: string) => (pattern.ignoreCase ? text.toUpperCase() : text),
      (text: string) => (pattern.unicode ? text.replaceAll("k", "\u212A").replaceAll("s", "\u017F") : text),
    );
    let seen = 0;
    fc.assert(
      fc.property(
        fc.string(),
        fc.stringMatching(new RegExp(pattern.source.replaceAll("\\b", ""), pattern.flags.replace("i", ""))),
        fc.string(),
        turned,
        (before, middle, after, turn) => {
          const text = before + turn(middle) + after;
          if (!pattern.test(text)) return;
          seen += 1;
          expect(patterns.in(text).canMatch(one)).toBe(true);
        },
      ),
      { seed: 20261122, numRuns: 2000 },
    );
    expect(seen).toBeGreaterThan(10);
  });

  it("rule out what lacks a word", () => {
    const patterns = new AnchoredPatterns();
    const [first, second] = PATTERNS.slice(0, 2).map((pattern) => patterns.add(pattern));
    const possible = patterns.in("Never mind; the user uploads.");
    expect([possible.canMatch(first!), possible.canMatch(second!)]).toEqual([false, true]);
    expect(patterns.in("NEVER TELL").with(patterns.in("any User")).canMatch(first!)).toBe(true);
    expect([possible.matches(second!, "uploads"), possible.matches(second!, "user")]).toEqual([true, false]);
  });

  it("make a pattern that is given as its source when it is asked for", () => {
    const patterns = new AnchoredPatterns();
    const one = patterns.add({ source: "(?<!\\p{L})geheim", flags: "iu" });
    expect(patterns.in("ganz GEHEIM").matches(one, "ganz GEHEIM")).toBe(true);
    expect(() => patterns.add(/late/)).toThrow("after the first text");
  });

  it("ask for nothing where little is known", () => {
    for (const pattern of [/[a-z]+/, /(?:foo|x)/, /a?b?/, /\w+|never/, /(?!never)/, /не|没有/u, /(?i:never)/, /[a--b]never/v])
      expect(needOf(pattern)).toBeUndefined();
  });

  it("ask for what stands in looks ahead, and not for what must be missing", () => {
    expect(needOf(/(?=[^.]{0,9}(?:user|person))(?<!not )tell(?! me)/)).toEqual({ all: [{ words: ["user", "person"] }, { words: ["tell"] }] });
    expect(needOf(/hide it|show|(?:tell|him)\b.*\buser/)).toEqual({
      any: [{ words: ["show"] }, { all: [{ words: ["hide"] }, { words: ["it"] }] }, { all: [{ words: ["tell", "him"] }, { words: ["user"] }] }],
    });
  });

  it("keep the fifteen languages apart", () => {
    const patterns = new AnchoredPatterns();
    const all = TONGUES.map(({ name, secrecy }) => ({ name, one: patterns.add({ source: secrecy, flags: "iu" }) }));
    const possible = patterns.in("Sag dem Nutzer nichts davon und halte es geheim.");
    const latin = new Set(["en", "fr", "de", "es", "pt", "it", "nl", "pl", "tr"]);
    expect(all.filter(({ name, one }) => latin.has(name) && possible.canMatch(one)).map(({ name }) => name)).toContain("de");
    expect(all.filter(({ name, one }) => latin.has(name) && possible.canMatch(one)).length).toBeLessThan(5);
  });

  it("read a megabyte of near-misses in a moment", () => {
    const patterns = new AnchoredPatterns();
    for (const { send, take, secret, secrecy, not } of TONGUES) for (const source of [send, take, secret, secrecy, not]) patterns.add({ source, flags: "iu" });
    patterns.in("warm");
    const cost = (size: number): number => {
      const text = "sesecresecretsilentsilentl".repeat(size);
      return processorMs(() => patterns.in(text));
    };
    cost(4000);
    // Eight times as long a text takes eight times as long, and not sixty-four times.
    expect(Math.min(cost(40_000), cost(40_000), cost(40_000))).toBeLessThan(30 * Math.max(1, Math.min(cost(5000), cost(5000))));
  });
});

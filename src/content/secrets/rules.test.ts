import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { automatonOf, CLASS_BITS, NO_KEYWORD, OUTPUT, packKeywords, RUN } from "./automaton.ts";
import { allKinds, kindOf } from "./kinds/index.ts";

/** Every keyword of a text as `end:index`, by the automaton. */
function found(keywords: readonly string[], text: string): string[] {
  const { packed, order } = packKeywords(keywords);
  const { table, classOf, keywordOf, shorter } = automatonOf(packed);
  const all: string[] = [];
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    state = table[((state & ~OUTPUT) << CLASS_BITS) + (classOf[text.charCodeAt(at)]! & ~RUN)]!;
    if (state < OUTPUT) continue;
    for (let one = state & ~OUTPUT; one !== 0; one = shorter[one]!) if (keywordOf[one] !== NO_KEYWORD) all.push(`${at + 1}:${order[keywordOf[one]!]!}`);
  }
  return all.toSorted();
}

describe("rules as the build packs them (D2)", () => {
  it("find what is in a text, whatever the keywords (property)", () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[abc_]{1,6}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.stringMatching(/^[abcABC_x]{0,200}$/), (keywords, text) => {
        const expected = keywords.flatMap((word, index) =>
          Array.from(text, (_, at) => at + 1)
            .filter((end) => text.slice(0, end).toLowerCase().endsWith(word))
            .map((end) => `${end}:${index}`),
        );
        expect(found(keywords, text)).toEqual(expected.toSorted());
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("are refused where they do not fit", () => {
    const characters = Array.from({ length: 64 }, (_, at) => `${String.fromCharCode(33 + at)}x`);
    expect(() => packKeywords(characters)).toThrow("do not fit");
    expect(() => packKeywords(characters.slice(0, 60).map((one) => `a${one}`))).toThrow("too many ways");
  });

  it("read one kind as they read all", () => {
    for (const kind of allKinds()) expect(kindOf(kind.id)).toEqual(kind);
    expect(() => kindOf("none-such")).toThrow("there is no kind");
  });
});

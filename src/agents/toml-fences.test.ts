import fc from "fast-check";
import { parse, stringify } from "smol-toml";
import { describe, expect, it } from "vitest";
import { UserError } from "../model/index.ts";
import { tomlKey, tomlValue, withFences, withoutFences, type TomlLines } from "./toml-fences.ts";

const FILE = "/x/config.toml";
const all = (): boolean => true;
const LINES: TomlLines = {
  top: ["only_managed = true"],
  into: { features: ["hooks = true", "typing = false"] },
  tables: ["[servers]", "", "[[hooks.Before]]", 'command = "x"', ""],
};
const put = (text: string, lines: TomlLines = LINES): string => withFences(text, lines, FILE, all);
const take = (text: string): string => withoutFences(text, FILE, all);

describe("our lines in a TOML file", () => {
  it.each([
    ["an empty one", ""],
    ["one with a line", "a = 1\n"],
    ["one whose last line is open", "a = 1"],
    ["one with blank lines at its end", "a = 1\n\n\n"],
    ["one with comments, tables and Windows line ends", '# mine\r\n[b]\r\nc = "d" # e\r\n'],
    ["one that has the table already", "x = 1\n\n[features] # which\nother = true\n\n[z]\ny = 2\n"],
    ["one that has some of it already", "only_managed = true\n[features]\nhooks = true\n"],
    ["one with lists of tables", '[[hooks.Before]]\ncommand = "theirs"\n'],
    ["one with a header in a text", 'a = """\n[features]\n"""\n'],
  ])("come into %s and out again, and nothing else changes", (_, text) => {
    const after = put(text);
    expect(take(after)).toBe(text);
    const document = parse(after) as { features: object; only_managed: boolean; hooks: { Before: object[] } };
    expect(document).toMatchObject({ only_managed: true, features: { hooks: true, typing: false } });
    expect(document.hooks.Before.at(-1)).toEqual({ command: "x" });
    expect(put(after)).toBe(after);
  });

  it("come in and out of whatever a document holds", () => {
    const value = fc.oneof(fc.boolean(), fc.integer({ min: -1000, max: 1000 }), fc.string({ unit: "grapheme" }), fc.array(fc.integer({ min: 0, max: 9 })));
    const table = fc.dictionary(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).map((name) => `k${name}`),
      value,
      { maxKeys: 4 },
    );
    fc.assert(
      fc.property(fc.record({ a: value, b: table, c: fc.array(table, { maxLength: 3 }) }), fc.nat(3), (document, cut) => {
        const text = stringify(document);
        const given = cut === 0 ? text : text.replace(/\n+$/, "");
        expect(take(put(given))).toBe(given);
        expect(parse(put(given))).toMatchObject(parse(given));
      }),
      { numRuns: 300 },
    );
  });

  it("leave what a program has put between them in its place", () => {
    const inside = put("a = 1\n").replace("# <<< sallyport\n# >>> sallyport", "# <<< sallyport\n# >>> sallyport");
    const added = inside.replace(/# <<< sallyport\n$/, '[projects."/x"]\ntrust_level = "trusted"\n# <<< sallyport\n');
    const ours = (header: string): boolean => !header.startsWith("[projects");
    expect(withoutFences(added, FILE, ours)).toBe('a = 1\n[projects."/x"]\ntrust_level = "trusted"\n');
  });

  it.each([
    ["says the opposite", "[features]\nhooks = false\n", /`features.hooks` says something else/],
    ["says the opposite at the top", "only_managed = false\n", /`only_managed` says something else/],
    ["holds the table on one line", "features = { other = true }\n", /not written under a header/],
    ["holds dotted keys", "features.other = true\n", /not written under a header/],
    ["has such a table that cannot be opened again", "[servers]\na = 1\n", /no TOML/],
    ["is no TOML", "a = = 1\n", /no TOML/],
    ["is half written", '[features]\nhooks = "', /no TOML/],
    ["has a header in a text before the table", 'a = """\n[features]\n"""\n[features]\nother = true\n', /nothing can be added to the table `features`/],
    ["has the list as something else", 'hooks = "none"\n', /no TOML/],
  ])("are not put into a file that %s, with the place and what to do", (_, text, message) => {
    expect(() => put(text)).toThrow(UserError);
    expect(() => put(text)).toThrow(message);
    expect(() => put(text)).toThrow(/nothing was written/);
  });

  it("are not taken out where the marks do not match", () => {
    const after = put("a = 1\n");
    for (const text of [after.replace("# <<< sallyport\n", ""), `# <<< sallyport\n${after}`, after + after.slice(0, after.indexOf("\n") + 1)])
      expect(() => take(text)).toThrow(/marks of what was installed here do not match/);
  });
});

describe("a value", () => {
  it("is read again as it was", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }).filter((text) => text.isWellFormed()),
        (text) => {
          expect(parse(`${tomlKey(`k${text}`)} = ${tomlValue([text, { a: text, b: true, c: [] }])}`)).toEqual({
            [`k${text}`]: [text, { a: text, b: true, c: [] }],
          });
        },
      ),
    );
  });
});

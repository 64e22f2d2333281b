import fc from "fast-check";
import { parse, parseTree, type Node, type ParseError } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { SettingsText } from "./settings-text.ts";

const LENIENT = { allowsTrailingCommas: true };

/** What may stand between two tokens; a comment to the end of a line takes its line break along. */
const gap = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("", " ", "\n", "\n  ", "\t", "\r\n\t") },
  { weight: 1, arbitrary: fc.constantFrom("/* , } */", " // , ]\n", '\n  // " , {\r\n', "/**/", " // c\r") },
);
const leaf = fc.constantFrom("1", "null", "true", '"text"', '"// , } \\" /*"', "-0.5e3", '""');

/** A text with layout, comments and, where `hasCommas`, commas behind last items. */
function documents(hasCommas: boolean): fc.Arbitrary<string> {
  const { object } = fc.letrec<{ value: string; object: string; list: string }>((tie) => {
    const inside = (items: fc.Arbitrary<readonly string[]>): fc.Arbitrary<string> =>
      fc.tuple(items, fc.array(gap, { minLength: 12, maxLength: 12 }), fc.boolean()).map(([parts, gaps, isTrailing]) => {
        const body = parts.map((part, at) => `${gaps[at * 2]}${part}${gaps[at * 2 + 1]}`).join(",");
        return body + (hasCommas && isTrailing && parts.length > 0 ? `,${gaps[10]}` : gaps[11]);
      });
    const names = fc.uniqueArray(fc.constantFrom("a", "b", "c", "//", ","), { maxLength: 4 });
    return {
      value: fc.oneof({ depthSize: "small", withCrossShrink: true }, leaf, tie("object"), tie("list")),
      object: inside(
        names.chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(gap, tie("value")).map(([space, value]) => `${JSON.stringify(key)}${space}:${value}`)))),
      ).map((text) => `{${text}}`),
      list: inside(fc.array(tie("value"), { maxLength: 4 })).map((text) => `[${text}]`),
    };
  });
  return fc.tuple(gap, object, gap).map((parts) => parts.join(""));
}

type Path = readonly (string | number)[];

/** Every object and list of a text, and every item of them. */
function placesIn(text: string): { readonly containers: readonly Path[]; readonly items: readonly Path[] } {
  const containers: Path[] = [];
  const items: Path[] = [];
  const walk = (node: Node, path: Path): void => {
    if (node.type !== "object" && node.type !== "array") return;
    containers.push(path);
    for (const [at, child] of (node.children ?? []).entries()) {
      const own = [...path, node.type === "object" ? String(child.children![0]!.value) : at];
      items.push(own);
      walk(node.type === "object" ? child.children![1]! : child, own);
    }
  };
  walk(parseTree(text, [], { allowTrailingComma: true })!, []);
  return { containers, items };
}

/** The value of a text as another reader sees it, which must find nothing wrong. */
function valueOf(text: string, allowTrailingComma: boolean): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma });
  expect({ text, errors }).toEqual({ text, errors: [] });
  return value;
}

function without(value: unknown, [step, ...rest]: Path): unknown {
  if (Array.isArray(value)) return rest.length === 0 ? value.toSpliced(step as number, 1) : value.with(step as number, without(value[step as number], rest));
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, own]) => (name !== step ? [[name, own]] : rest.length === 0 ? [] : [[name, without(own, rest)]])),
  );
}

const COMMENT = /"(?:[^"\\]|\\.)*"|\/\/[^\r\n]*|\/\*.*?\*\//gs;
const commentsIn = (text: string): readonly string[] => (text.match(COMMENT) ?? []).filter((one) => one.startsWith("/"));

describe.each([
  ["commas behind last items", true],
  ["plain", false],
] as const)("settings as text, %s", (_, hasCommas) => {
  const dialect = { allowsTrailingCommas: hasCommas };

  it("an item that is added and taken away leaves every byte as it was", () => {
    fc.assert(
      fc.property(documents(hasCommas), fc.nat(), fc.constantFrom<unknown>("x", { y: [1, { z: "\n" }] }, []), (text, pick, value) => {
        const { containers } = placesIn(text);
        const path = containers[pick % containers.length]!;
        const settings = new SettingsText(text, "f", dialect);
        const own = settings.get(path);
        const key = Array.isArray(own) ? undefined : "ours";
        settings.append(path, value, key);
        valueOf(settings.text, hasCommas);
        const at = [...path, key ?? (own as unknown[]).length];
        expect(settings.get(at)).toEqual(value);
        // Every run of the command reads the file anew.
        const later = new SettingsText(settings.text, "f", dialect);
        later.remove(at);
        expect(later.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("an item that is taken away takes nothing else along", () => {
    fc.assert(
      fc.property(documents(hasCommas), fc.nat(), (text, pick) => {
        const { items } = placesIn(text);
        if (items.length === 0) return;
        const path = items[pick % items.length]!;
        const settings = new SettingsText(text, "f", dialect);
        const own = settings.get(path.slice(0, -1));
        settings.remove(path);
        expect(valueOf(settings.text, hasCommas)).toEqual(without(valueOf(text, true), path));
        const kept = commentsIn(settings.text);
        const node = placeOf(text, path);
        // Comments inside of the item go with it, and no other.
        expect([...kept].toSorted()).toEqual([...commentsIn(text.slice(0, node.start)), ...commentsIn(text.slice(node.end))].toSorted());
        expect(own).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

/** Where an item with its name stands. */
function placeOf(text: string, path: Path): { readonly start: number; readonly end: number } {
  let node = parseTree(text, [], { allowTrailingComma: true })!;
  for (const [depth, step] of path.entries()) {
    const child = node.type === "array" ? node.children![step as number]! : node.children!.find((one) => one.children![0]!.value === step)!;
    if (depth === path.length - 1) return { start: child.offset, end: child.offset + child.length };
    node = node.type === "array" ? child : child.children![1]!;
  }
  throw new Error("no item");
}

describe("commas behind last items", () => {
  it("are refused where the agent does not take them", () => {
    expect(() => new SettingsText('{ "a": 1, }', "settings.json")).toThrow(/not valid JSON/);
    expect(() => new SettingsText("{ , }", "settings.json", LENIENT)).toThrow(/not valid JSON/);
    expect(() => new SettingsText("[1,,]", "settings.json", LENIENT)).toThrow(/not valid JSON|does not hold/);
  });

  it.each([
    ['{ "a": 1, }', "{}"],
    ['{\n  "a": 1,\n}\n', "{}\n"],
    ['{\n  // b\n  "a": 1, // c\n}\n', "{\n  // b\n   // c\n}\n"],
    ['{ "a": 1 /* b */, }', "{  /* b */ }"],
  ])("go with the only item: %j", (text, left) => {
    const settings = new SettingsText(text, "opencode.json", LENIENT);
    settings.remove(["a"]);
    expect(settings.text).toBe(left);
  });
});

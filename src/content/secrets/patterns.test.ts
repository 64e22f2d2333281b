import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const literals = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.includes("generated"))
  .flatMap((name) => {
    const text = readFileSync(join(import.meta.dirname, name), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm, "");
    return [...text.matchAll(/(?<=[(=,:[!&|?\s])\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuy]*(?=[.,;)\]\s])/g)].map((match) => ({
      name,
      source: match[1]!,
    }));
  });

/** Groups that repeat without a bound, with their bodies. */
function repeatedGroups(source: string): string[] {
  const plain = source.replaceAll(/\\./g, "E").replaceAll(/\[(?:[^\]])*\]/g, "C");
  const bodies: string[] = [];
  const open: number[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    if (plain[at] === "(") open.push(at);
    else if (plain[at] === ")") {
      const from = open.pop()!;
      if (/^(?:[*+]|\{\d+,\}|\{\d*,?\d{3,}\})/.test(plain.slice(at + 1))) bodies.push(plain.slice(from, at + 1));
    }
  }
  return bodies;
}

/** A repeated group must begin or end with one character that always stands there, so that its turns can be told apart in one way only. */
function risky(given: readonly { readonly name: string; readonly source: string }[]): string[] {
  return given.flatMap(({ name, source }) =>
    repeatedGroups(source)
      .filter((body) => /[*+]|\{\d+,\d*\}/.test(body.slice(1, -1)))
      .filter((body) => !/^\((?:\?:)?(?:[a-z0-9 _.:@"-](?![*+{?])|C(?![*+{?])|E(?![*+{?]))/.test(body) && !/[a-z0-9 _.:@"-]\)$/.test(body))
      .map((body) => `${name}: ${body} in ${source.slice(0, 80)}`),
  );
}

describe("patterns beside the shapes (Q1)", () => {
  it("are seen", () => {
    expect(literals.length).toBeGreaterThan(90);
  });

  it("would be told from the one that took five seconds on a minified file", () => {
    expect(risky([{ name: "x", source: "^(?:[a-z]+[A-Z]?[a-z]*[-_./:]){2,}[a-z]+$" }])).toHaveLength(1);
  });

  it("repeat no group in which something repeats with nothing between that only stands there", () => {
    expect(risky(literals)).toEqual([]);
  });
});

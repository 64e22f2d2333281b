import { describe, expect, it } from "vitest";
import { Draw } from "../../../corpus/secrets/draw.ts";
import { sampleOf } from "../../../corpus/secrets/sample.ts";
import { allKinds } from "./kinds/index.ts";
import { alternatives, matchShape, parseShape, type ShapePart } from "./shape.ts";

const KINDS = allKinds();
const shapes = KINDS.flatMap((kind) => kind.shapes.flatMap(alternatives).map((text) => ({ id: kind.id, text, shape: parseShape(text) })));

function firstOf(part: ShapePart): Uint8Array {
  if (typeof part !== "string") return part.members;
  const members = new Uint8Array(128);
  members[part.charCodeAt(0)] = 1;
  return members;
}

describe("shapes (D2)", () => {
  it("are many, of named kinds with a source, a severity, what they grant and how to rotate", () => {
    expect(KINDS.length).toBeGreaterThan(800);
    expect(new Set(KINDS.map((kind) => kind.id)).size).toBe(KINDS.length);
    for (const kind of KINDS) {
      expect(kind.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(kind.source, kind.id).toMatch(/^https:\/\/[\w.-]+\//);
      expect(kind.grants.length, kind.id).toBeGreaterThan(5);
      expect(kind.rotate.length, kind.id).toBeGreaterThan(10);
      expect(["info", "low", "medium", "high", "critical"]).toContain(kind.severity);
    }
  });

  it("cannot backtrack: a part that varies is followed by nothing of its own set", () => {
    const ambiguous = shapes.filter(({ shape }) =>
      shape.parts.some((part, index) => {
        const next = shape.parts[index + 1];
        return (
          typeof part !== "string" &&
          part.least !== part.most &&
          next !== undefined &&
          firstOf(next).some((member, code) => member === 1 && part.members[code] === 1)
        );
      }),
    );
    expect(ambiguous.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });

  it("have bounds, and a literal or a word that leads to them", () => {
    for (const { id, shape } of shapes) {
      for (const part of shape.parts) if (typeof part !== "string") expect(part.most, id).toBeLessThanOrEqual(2000);
      const kind = KINDS.find((one) => one.id === id)!;
      expect(shape.anchor.length >= 2 || kind.near.length > 0, id).toBe(true);
    }
  });

  it("look at each character at most twice, whatever the text", () => {
    for (const { id, text, shape } of shapes) {
      for (const hostile of [
        text.replaceAll(/\{[^}]*\}/g, "a"),
        "a".repeat(4000),
        "0".repeat(4000),
        "A1".repeat(2000),
        `${shape.anchor}${"a".repeat(4000)}`,
        "-".repeat(4000),
      ]) {
        const work = { steps: 0 };
        matchShape(shape.parts, hostile, 0, work);
        expect(work.steps, id).toBeLessThanOrEqual(2 * Math.min(hostile.length, 4200) + 4 * shape.parts.length + text.length);
      }
    }
  });

  it("match what is made from them", () => {
    const draw = new Draw(7);
    for (const kind of KINDS.filter((one) => one.shapes.length > 0)) {
      const token = sampleOf(kind, draw);
      const fits = kind.shapes.flatMap(alternatives).some((text) => matchShape(parseShape(text).parts, token, 0, { steps: 0 }) === token.length);
      expect(fits, `${kind.id} ${token.length}`).toBe(true);
    }
  });
});

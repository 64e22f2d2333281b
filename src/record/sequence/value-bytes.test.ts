import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ValueReader, ValueWriter } from "./value-bytes.ts";

type Told = readonly ["number", number] | readonly ["text", string] | readonly ["word", string | number | null];

function write(writer: ValueWriter, told: readonly Told[]): void {
  for (const [as, value] of told) {
    if (as === "number") writer.number(value);
    else if (as === "text") writer.text(value);
    else writer.word(value);
  }
}

describe("values of rows for another thread", () => {
  it("are read as they were written, however often a word comes, over many batches", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.string({ unit: "binary-ascii", maxLength: 400 }));
    const told = fc.array(
      fc.oneof(
        fc.tuple(fc.constant("number" as const), fc.double({ noNaN: true })),
        fc.tuple(fc.constant("text" as const), text),
        fc.tuple(fc.constant("word" as const), fc.oneof(text, fc.constantFrom("allow", "hook", "Bash", "é", "\0", ""), fc.constant(null), fc.nat())),
      ),
      { maxLength: 60 },
    );
    const bytes = Buffer.alloc(1 << 20);
    const writer = new ValueWriter();
    const reader = new ValueReader(bytes);
    fc.assert(
      fc.property(told, (values) => {
        writer.start(bytes, 7);
        write(writer, values);
        reader.start(7);
        for (const [, value] of values) expect(reader.next()).toBe(value);
        expect(reader.at).toBe(writer.end);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it("go on when there are more words than are remembered", () => {
    const bytes = Buffer.alloc(1 << 20);
    const writer = new ValueWriter();
    const reader = new ValueReader(bytes);
    for (let round = 0; round < 4; round++) {
      writer.start(bytes, 0);
      reader.start(0);
      for (let n = 0; n < 3000; n++) {
        writer.word(`word ${round * 2000 + n}`);
        expect(reader.next()).toBe(`word ${round * 2000 + n}`);
      }
    }
  });

  it("never lie beyond the end: what has no room is refused, and no word counts as told by it", () => {
    for (const value of ["x".repeat(100), "é".repeat(40)]) {
      for (let room = 0; room < 130; room++) {
        const bytes = Buffer.alloc(room + 1, 0xee);
        const writer = new ValueWriter();
        writer.start(bytes.subarray(0, room), 0);
        try {
          writer.word(value);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          writer.start(Buffer.alloc(1000), 0);
          writer.word(value);
          expect(writer.end).toBeGreaterThan(value.length);
        }
        expect(bytes[room]).toBe(0xee);
      }
    }
  });

  it("are told from bytes that are none", () => {
    const reader = new ValueReader(Buffer.from([99, 4, 1, 0]));
    reader.start(0);
    expect(() => reader.next()).toThrow(/no value/);
    expect(() => reader.next()).toThrow(/before it is told/);
  });
});

import { describe, expect, it } from "vitest";
import { GrowingBytes, ReusedBuffers } from "./reused-buffers.ts";

describe("buffers that are used again", () => {
  it("gives one that was given back, if it is large enough", () => {
    const buffers = new ReusedBuffers();
    const first = buffers.take(100_000);
    expect(first.length).toBe(131_072);
    buffers.giveBack(first);
    expect(buffers.take(200_000)).not.toBe(first);
    expect(buffers.take(1000)).toBe(first);
    expect(buffers.take(1000)).not.toBe(first);
  });

  it("keeps neither small nor large ones, and few", () => {
    const buffers = new ReusedBuffers();
    const taken = [10, 5_000_000, ...Array.from({ length: 80 }, () => 70_000)].map((bytes) => buffers.take(bytes));
    for (const one of taken) buffers.giveBack(one);
    const again = Array.from({ length: 80 }, () => buffers.take(10));
    expect(again.filter((one) => taken.includes(one)).map(({ length }) => length)).toEqual(Array.from({ length: 64 }, () => 131_072));
  });
});

describe("bytes that come one after the other", () => {
  it("are what was added, however much it is", () => {
    const buffers = new ReusedBuffers();
    for (const expected of [0, 10, 1_000_000]) {
      const bytes = new GrowingBytes(buffers, expected);
      const parts = ["a", "né\u{1F600}\ud800", "x".repeat(70_000), "", "語".repeat(100_000)];
      for (const part of parts) bytes.addText(part);
      bytes.add(Buffer.from(parts.join("")));
      expect(bytes.bytes.equals(Buffer.from(parts.join("").repeat(2)))).toBe(true);
      expect(bytes.length).toBe(bytes.bytes.length);
      bytes.release();
    }
  });

  it("hold nothing of what was in the buffer before", () => {
    const buffers = new ReusedBuffers();
    const first = new GrowingBytes(buffers, 100_000);
    first.addText("secret".repeat(10_000));
    first.release();
    const second = new GrowingBytes(buffers, 100_000);
    second.addText("short");
    expect(second.bytes.toString()).toBe("short");
  });

  it("do not share a buffer while both are in use", () => {
    const buffers = new ReusedBuffers();
    const both = [new GrowingBytes(buffers, 70_000), new GrowingBytes(buffers, 70_000)] as const;
    both[0].addText("a".repeat(200_000));
    both[1].addText("b".repeat(200_000));
    expect(both.map(({ bytes }) => bytes.toString())).toEqual(["a".repeat(200_000), "b".repeat(200_000)]);
  });
});

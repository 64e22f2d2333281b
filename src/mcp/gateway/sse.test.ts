import { describe, expect, it } from "vitest";
import { StreamReader } from "./sse.ts";

/** What a reader makes of a stream that comes in these parts. */
function read(parts: readonly Buffer[], most = 1000): { readonly events: readonly string[]; readonly tooLong: number } {
  const events: string[] = [];
  let tooLong = 0;
  const reader = new StreamReader(most, {
    onEvent: ({ data, id }) => events.push(`${id ?? ""}|${data.toString("utf8")}`),
    onRetry: () => undefined,
    onTooLong: () => (tooLong += 1),
  });
  for (const part of parts) reader.push(part);
  return { events, tooLong };
}

describe("a stream of events", () => {
  const text = ': here\n\nid: 1\r\ndata: {"a":"é 𝄞"}\r\n\r\nevent: message\ndata: one\ndata: two\n\nretry: 5\ndata:three\r\rdata: four\n\n';
  const bytes = Buffer.from(text);

  it("says the same wherever it is cut, also within a character and a line's end", () => {
    const whole = read([bytes]).events;
    expect(whole).toContain('1|{"a":"é 𝄞"}');
    expect(whole.some((event) => event.endsWith("one\ntwo"))).toBe(true);
    for (let at = 1; at < bytes.length; at += 1) expect(read([bytes.subarray(0, at), bytes.subarray(at)]).events, `cut at ${at}`).toEqual(whole);
    expect(read([...bytes].map((byte) => Buffer.from([byte]))).events).toEqual(whole);
  });

  it("of an event that is too long keeps nothing, and goes on", () => {
    const long = Buffer.from(`data: ${"x".repeat(5000)}\n\ndata: next\n\n`);
    for (const parts of [[long], [long.subarray(0, 3000), long.subarray(3000)]]) {
      const { events, tooLong } = read(parts);
      expect(tooLong).toBe(1);
      expect(events).toEqual(["|next"]);
    }
  });

  it("has no event where it ends before the empty line", () => {
    expect(read([Buffer.from("data: half")]).events).toEqual([]);
    expect(read([Buffer.from("data: half\n")]).events).toEqual([]);
  });
});

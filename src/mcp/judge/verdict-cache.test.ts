import { describe, expect, it } from "vitest";
import { ContextNames } from "./context-names.ts";
import { VerdictCache } from "./verdict-cache.ts";

describe("verdicts", () => {
  it("are kept while they are among the last so many that were asked for, and not without end", () => {
    const cache = new VerdictCache<number>(100);
    for (let n = 0; n < 1000; n++) {
      cache.set(`k${n}`, n);
      expect(cache.get("k0")).toBe(0);
      expect(cache.get(`k${Math.max(0, n - 40)}`)).toBe(Math.max(0, n - 40));
    }
    expect(Array.from({ length: 1000 }, (_, n) => cache.get(`k${n}`)).filter((found) => found !== undefined).length).toBeLessThan(202);
  });

  it("are the newest under their key", () => {
    const cache = new VerdictCache<number>(2);
    cache.set("a", 1);
    cache.set("b", 2);
    cache.set("c", 3);
    cache.set("a", 4);
    expect(["a", "b", "c"].map((key) => cache.get(key))).toEqual([4, 2, 3]);
  });
});

describe("names of contexts", () => {
  it("are the same for what is the same, and never given to another", () => {
    const names = new ContextNames();
    const nameOf = (...parts: readonly string[]) => names.nameOf(parts, () => JSON.stringify(parts));
    const first = nameOf("a", "b");
    expect(nameOf("a", "b")).toBe(first);
    const all = new Set(Array.from({ length: 1000 }, (_, n) => nameOf("a", String(n))));
    expect(all.size).toBe(1000);
    expect(all.has(first)).toBe(false);
    // Forgotten by now: its verdicts are not found again, which costs a look and nothing else.
    expect(all.has(nameOf("a", "b"))).toBe(false);
  });
});

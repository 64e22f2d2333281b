import { describe, expect, it } from "vitest";
import { processorMs } from "../../../test/fixtures/processor-time.ts";
import { CARRIERS, suits } from "../../../corpus/text/carriers.ts";
import { FOREIGN_ORDERS, ORDERS } from "../../../corpus/text/payloads.ts";
import { positives } from "../../../corpus/secrets/positives.ts";
import { createScanner, scanText } from "../../content/index.ts";
import { mayOrder } from "./order-signs.ts";
import { maySecret } from "./signs.ts";

const scanner = createScanner();

/** Numbers from 0 to 1, the same in every run. */
function numbers(): () => number {
  let state = 20261121;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

describe("what is worth a look", () => {
  it("is every text in which the scanner finds a secret, but for guesses", () => {
    const missed = positives().filter(({ text }) => !maySecret(text) && scanner.scan(text).some(({ tier }) => tier !== "generic"));
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  it("is every text that hides an order or gives one", () => {
    const next = numbers();
    const orders = [...ORDERS, ...FOREIGN_ORDERS];
    const texts = [...orders, ...CARRIERS.flatMap((carrier) => orders.filter((order) => suits(carrier, order)).map((order) => carrier.hide(order, next)))];
    const missed = texts.filter((text) => !mayOrder(text) && !/[A-Za-z0-9+/=_-]{40}/.test(text) && scanText(text).verdict !== "clean");
    expect(missed).toEqual([]);
  });

  it.each([
    "export function sum(a: number, b: number): number {\n  return a + b;\n}\n",
    "npm test\n\n✓ src/a.test.ts (12 tests) 31ms",
    'const token = readToken(input);\nif (token === undefined) throw new Error("no token");',
    "2026-11-21 20:31:04.123 INFO server listening on 3000",
  ])("is not %j", (text) => {
    expect(maySecret(text)).toBe(false);
  });

  it("looks at a long text in time that grows with its length alone", () => {
    for (const text of [
      "a1".repeat(500_000),
      "token".repeat(200_000),
      "1 ".repeat(500_000),
      "password=".repeat(100_000),
      "://a:".repeat(200_000),
      "%41".repeat(300_000),
    ]) {
      const ms = processorMs(() => {
        maySecret(`${text}é`);
        mayOrder(text);
      });
      expect(ms).toBeLessThan(10_000);
    }
  });
});

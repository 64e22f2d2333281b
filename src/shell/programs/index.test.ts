import { describe, expect, it } from "vitest";
import { catalogLines, FAMILIES } from "../../catalog/index.ts";
import { handlerNamed } from "./index.ts";

describe("handlers of programs", () => {
  it("exist for every name that the catalog uses", () => {
    const used = new Set(FAMILIES.flatMap(({ lines }) => catalogLines(lines)).flatMap((line) => / h=([\w-]+)/.exec(line)?.[1] ?? []));
    expect(used.size).toBeGreaterThan(40);
    expect([...used].filter((name) => handlerNamed(name) === undefined).toSorted()).toEqual([]);
  });
});

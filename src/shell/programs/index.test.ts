import { describe, expect, it } from "vitest";
import { programCatalog } from "../../catalog/index.ts";
import { handlerNamed } from "./index.ts";

describe("handlers of programs", () => {
  it("exist for every name that the catalog uses", () => {
    const catalog = programCatalog();
    const used = new Set(catalog.names().map((name) => catalog.find(name.split(" "))?.handler).filter((name) => name !== undefined));
    expect(used.size).toBeGreaterThan(40);
    expect([...used].filter((name) => handlerNamed(name) === undefined).toSorted()).toEqual([]);
  });
});

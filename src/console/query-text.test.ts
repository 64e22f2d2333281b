import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../model/index.ts";
import { filterOfQuery } from "./query-text.ts";

const NOW = 1_790_000_000_000;

describe("what a person types into the search", () => {
  it("is names with values, and words", () => {
    expect(filterOfQuery('decision:deny tool:Bash path:"/srv/my app/**" since:2h effect:egress effect:secret-read curl token', NOW)).toEqual({
      decision: "deny",
      tool: "Bash",
      path: "/srv/my app/**",
      from: NOW - 7_200_000,
      effects: ["egress", "secret-read"],
      text: "curl token",
    });
    expect(filterOfQuery("", NOW)).toEqual({});
  });

  it("is looked for as it stands where a name is not known", () => {
    expect(filterOfQuery("https://a.example/x constructor:1", NOW)).toEqual({ text: "https://a.example/x constructor:1" });
  });

  it("says in its own words what a name cannot have", () => {
    expect(() => filterOfQuery("decision:maybe", NOW)).toThrow("`maybe` cannot be given for `decision:`");
    expect(() => filterOfQuery("since:soon", NOW)).toThrow("`since:`");
  });

  it("never fails but with what to do", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        try {
          filterOfQuery(text, NOW);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

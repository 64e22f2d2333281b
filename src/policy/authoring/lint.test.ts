import { describe, expect, it } from "vitest";
import { NOW } from "../fixtures/effects.ts";
import { BASELINE_NAMES, baselineNamed } from "../baselines.ts";
import { compileBaseline } from "./baseline-source.ts";
import { compilePolicy } from "./compile.ts";
import { lintPolicy } from "./lint.ts";
import { readFileSync } from "node:fs";
import type { Layer } from "../compiled.ts";

function lint(text: string, layer: Layer = "user", others: Partial<Record<Layer, string>> = {}): string[] {
  const inputs = [[layer, text] as const, ...Object.entries(others)].map(([name, own]) => ({
    layer: name as Layer,
    path: `${name}.yaml`,
    text: `version: 1\n${own}`,
  }));
  const compilation = compilePolicy(inputs, { hasFloor: false });
  expect(compilation.problems).toEqual([]);
  return lintPolicy(compilation, NOW).map(({ rule, line, column, message }) => `${line}:${column} ${rule}: ${message}`);
}

const WHY = "    why: w\n";

describe("lint", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "a field that no kind has",
      `rules:\n  - deny: [fs.read, fs.write]\n    host: a\n${WHY}`,
      ["3:5 never-matches: the rule can never match: `fs.read`, `fs.write` has no `host`"],
    ],
    ["a field that one kind has not", `rules:\n  - deny: [fs.read, net.send]\n    host: a\n${WHY}`, ["3:5 never-matches: `host` never fits `fs.read`"]],
    [
      "conditions that exclude one another",
      `rules:\n  - deny: fs.read\n    is: [metadata, recursive]\n    not: { is: metadata }\n${WHY}`,
      ["3:5 never-matches: the rule can never match: its conditions exclude one another"],
    ],
    [
      "an allow under a deny",
      `rules:\n  - deny: fs\n    path: "@secrets"\n${WHY}  - allow: fs.read\n    path: "@secrets"\n    is: metadata\n`,
      ["6:5 shadowed: the rule has no effect: `user/1` says deny to all of it"],
    ],
    [
      "an ask under a deny, by a set of sets",
      `rules:\n  - deny: fs.write\n    path: "@control-plane"\n${WHY}  - ask: fs.write\n    path: ["@ci", "@guard"]\n${WHY}`,
      ["6:5 shadowed: the rule has no effect: `user/1` says deny to all of it"],
    ],
    [
      "an allow under a rule of the baseline",
      `extends: production-adjacent\nrules:\n  - allow: pkg.publish\n    ecosystem: npm\n`,
      ["4:5 shadowed: the rule has no effect: `pa-publish` says deny to all of it"],
    ],
    [
      "two that contradict",
      `rules:\n  - allow: fs.read\n    path: a\n  - deny: fs.read\n    path: a\n${WHY}`,
      ["3:5 contradicts: the rule says allow where `user/2` says deny", "5:5 contradicts: the rule says deny where `user/1` says allow"],
    ],
    ["one that says the same", `rules:\n  - allow: fs.read\n  - allow: fs.read\n    path: a\n`, ["4:5 redundant: `user/1` already says allow to all of it"]],
    [
      "otherwise that never speaks",
      `rules:\n  - allow: fs.read\notherwise:\n  - ask: fs.read\n    path: a\n${WHY}`,
      ["5:5 shadowed: the rule never speaks: `user/1` always does"],
    ],
    ["no reason", "rules:\n  - deny: fs.read\n", ["3:5 no-why: the rule says deny without a reason"]],
    ["native: open", 'rules:\n  - allow: "*"\n    native: "Bash(npm run *)"\n', ["3:5 native-fragile: `Bash(npm run *)` allows by text"]],
    ["native: deny", `rules:\n  - deny: "*"\n    native: "Bash(rm *)"\n${WHY}`, ["3:5 native-fragile: `Bash(rm *)` forbids by text"]],
    ["native: exact", 'rules:\n  - allow: "*"\n    native: "Bash(make)"\n', ["3:5 native-fragile: `Bash(make)` fits one spelling only"]],
    ["a set that nothing uses", "sets:\n  ours: [a]\n", ["3:3 unused-set: nothing uses `@ours`"]],
    ["nothing", `rules:\n  - deny: fs.read\n    path: "@secrets"\n${WHY}  - allow: fs.read\n    scope: workspace\n`, []],
  ])("%s", (_title, text, expected) => {
    expect(lint(text)).toEqual(expected);
  });

  const grant = (until: string, more = "    path: a\n", what = "fs.read"): string =>
    `rules:\n  - deny: fs.read\n${WHY}grants:\n  - allow: ${what}\n${more}    owner: a\n    until: ${until}\n${WHY}`;
  it.each<[string, string, readonly string[]]>([
    ["ended", grant("2026-06-14"), ["6:5 grant-expired: the grant `user/grant-1` has ended"]],
    ["ends soon", grant("2026-06-20"), ["6:5 grant-ends-soon: the grant `user/grant-1` ends in 6 days"]],
    ["for ever", grant("2036-06-20"), ["6:5 grant-long: the grant `user/grant-1` lasts longer than a year"]],
    ["fine", grant("2026-09-20"), []],
    ["broad", grant("2026-09-20", ""), ["6:5 grant-broad: the grant `user/grant-1` has no conditions"]],
    ["without effect", grant("2026-09-20", "    host: a\n", "net.connect"), ["6:5 grant-without-effect: the grant `user/grant-1` lifts nothing"]],
  ])("a grant: %s", (_title, text, expected) => {
    expect(lint(text)).toEqual(expected);
  });

  it("a grant that no layer above delegates", () => {
    const managed = `default: ask\nrules:\n  - deny: fs.read\n${WHY}`;
    const text = `grants:\n  - allow: fs.read\n    path: a\n    owner: a\n    until: 2026-09-20\n${WHY}`;
    expect(lint(text, "user", { managed })).toEqual(["3:5 grant-without-effect: the grant `user/grant-1` lifts nothing"]);
    expect(lint(text, "user", { managed: `${managed}delegate:\n  - to: user\n    outcomes: deny\n` })).toEqual([]);
  });

  it("an allow below a layer that decides", () => {
    expect(lint("rules:\n  - allow: fs.read\n    path: a\n", "user", { managed: "default: ask\n" })).toEqual([
      "3:5 allow-without-effect: the managed policy decides what is allowed; an `allow` of the user policy lifts nothing",
    ]);
  });

  it.each(BASELINE_NAMES)("finds nothing to mend in the baseline %s", (name) => {
    const path = `${import.meta.dirname}/../baselines/${name}.yaml`;
    const { compilation } = compileBaseline(path, readFileSync(path, "utf8"), (other) => (other === name ? undefined : baselineNamed(other)));
    expect(lintPolicy(compilation, NOW)).toEqual([]);
  });
});

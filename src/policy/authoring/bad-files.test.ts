import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../model/index.ts";
import { compilePolicy } from "./compile.ts";

function problemsOf(text: string): string[] {
  const { policy, problems } = compilePolicy([{ layer: "user", path: "p.yaml", text }]);
  expect(policy === undefined).toBe(problems.length > 0);
  return problems.map(shown);
}

function shown({ file, line, column, message, help }: Problem): string {
  return `${file}:${line}:${column} ${message} | ${help}`;
}

const V = "version: 1\n";

describe("a broken policy says where, what and what to do", () => {
  it.each<[string, string, string]>([
    ["YAML: a quote left open", `${V}name: "x\n`, 'p.yaml:3:1 missing closing "quote | close the bracket or quote that is open'],
    [
      "YAML: a bracket left open",
      `${V}rules: [\n`,
      "p.yaml:3:1 flow sequence in block collection must be sufficiently indented and end with a ] | line the keys of a rule up under each other",
    ],
    [
      "YAML: a duplicate key",
      `${V}rules:\n  - allow: fs.read\n    allow: fs.write\n`,
      "p.yaml:4:5 the key stands here twice | keep one of the two, or put both values in one list",
    ],
    ["YAML: a tab", `${V}rules:\n\t- allow: fs.read\n`, "p.yaml:3:1 tabs are not allowed as indentation | indent with spaces"],
    [
      "YAML: a star without quotes",
      `${V}rules:\n  - allow: *\n`,
      "p.yaml:3:12 alias cannot be an empty string | put quotes around text that starts with `*` or `&`",
    ],
    [
      "YAML: an alias",
      `${V}rules:\n  - allow: &a fs.read\n  - ask: *a\n`,
      "p.yaml:3:15 there may be no anchor here | write the value out, or put quotes around text that starts with `*` or `&`",
    ],
    [
      "YAML: two documents",
      `${V}---\nversion: 1\n`,
      "p.yaml:2:1 the file holds more than one document | a policy is one document; remove the `---` between them",
    ],
    ["YAML: a tag", `${V}name: !secret x\n`, "p.yaml:2:7 unresolved tag: !secret | remove the `!tag`"],
    ["empty", "", "p.yaml:1:1 the policy is empty | start with `sallyport policy init`"],
    ["not a mapping", "- a\n", "p.yaml:1:1 a policy is a mapping of keys | start the file with `version: 1`"],
    ["no version", "rules: []\n", "p.yaml:1:1 `version` is missing | start the file with `version: 1`"],
    ["another version", "version: 2\n", "p.yaml:1:10 `2` is not a value of `version` | start the file with `version: 1`"],
    ["unknown key", `${V}rulse: []\n`, "p.yaml:2:1 unknown key `rulse` | did you mean `rules`?"],
    ["unknown key of a rule", `${V}rules:\n  - deny: fs.read\n    paht: x\n`, "p.yaml:4:5 unknown key `paht` | did you mean `path`?"],
    ["unknown key in not", `${V}rules:\n  - deny: fs.read\n    not: { pth: x }\n`, "p.yaml:4:12 unknown key `pth` | did you mean `path`?"],
    [
      "unknown key of a grant",
      `${V}grants:\n  - allow: fs.read\n    owner: a\n    until: 2030-01-01\n    why: w\n    untill: x\n`,
      "p.yaml:7:5 unknown key `untill` | did you mean `until`?",
    ],
    ["unknown kind", `${V}rules:\n  - deny: fs.raed\n`, "p.yaml:3:11 `fs.raed` is not a value of `deny` | did you mean `fs.read`?"],
    [
      "unknown kind in a list",
      `${V}rules:\n  - deny: [fs.read, net.conect]\n`,
      "p.yaml:3:21 `net.conect` is not a value of `deny` | did you mean `net.connect`?",
    ],
    ["unknown trait", `${V}rules:\n  - deny: fs.read\n    is: recursiv\n`, "p.yaml:4:9 `recursiv` is not a value of `is` | did you mean `recursive`?"],
    ["wrong type", `${V}rules:\n  - deny: fs.read\n    force: 3\n`, "p.yaml:4:12 `force` must be true or false, not a number | write `force` as true or false"],
    ["wrong type: no list", `${V}rules: fs.read\n`, "p.yaml:2:8 `rules` must be a list, not text | write `rules` as a list"],
    ["a number for text", `${V}rules:\n  - deny: fs.read\n    path: 3\n`, "p.yaml:4:11 `path` must be text, not a number | write `path` as text"],
    ["a key without a value", `${V}rules:\n  - deny: fs.read\n    path:\n`, "p.yaml:4:10 `path` must be text, not nothing | give `path` a value or remove it"],
    ["an empty list", `${V}rules:\n  - deny: fs.read\n    path: []\n`, "p.yaml:4:11 `path` is empty | give `path` a value or remove it"],
    ["no outcome", `${V}rules:\n  - path: x\n`, "p.yaml:3:5 the rule says no outcome | start it with `allow:`, `ask:` or `deny:` and an effect kind"],
    ["two outcomes", `${V}rules:\n  - allow: fs.read\n    deny: fs.write\n`, "p.yaml:4:5 the rule says both `allow` and `deny` | make two rules of it"],
    ["a default that allows", `${V}default: allow\n`, "p.yaml:2:10 `allow` is not a value of `default` | use one of `ask`, `deny`"],
    ["missing set", `${V}rules:\n  - deny: fs.read\n    path: ["@secrets", "@secretz"]\n`, "p.yaml:4:24 there is no set `@secretz` | did you mean `@secrets`?"],
    [
      "missing set in not",
      `${V}rules:\n  - deny: fs.read\n    not:\n      - path: "@nothing-like-it"\n`,
      "p.yaml:5:15 there is no set `@nothing-like-it` | use one of",
    ],
    ["a set of hosts for paths", `${V}rules:\n  - deny: fs.read\n    path: "@paste"\n`, "p.yaml:4:11 `@paste` is a set of hosts | use it with `host`"],
    [
      "a set of the product",
      `${V}sets:\n  secrets: [x]\n`,
      "p.yaml:3:3 `@secrets` is a set of the product | choose another name; a set of the product cannot be changed",
    ],
    ["a set in a circle", `${V}sets:\n  a: ["@b"]\n  b: ["@a"]\n`, "p.yaml:3:7 `@a` holds itself through `@b` | remove one of them"],
    ["a set's name", `${V}sets:\n  My Set: [x]\n`, "p.yaml:3:3 `My Set` cannot be the name of a set | name sets in lower case, with digits and `-`"],
    ["a missing member", `${V}sets:\n  mine: ["@lokfiles"]\n`, "p.yaml:3:10 there is no set `@lokfiles` | did you mean `@lockfiles`?"],
    [
      "a URL for a host",
      `${V}rules:\n  - allow: net.connect\n    host: https://a.example/\n`,
      "p.yaml:4:11 `https://a.example/` is not a host | write the host alone, as `api.example.com`; the port has its own key",
    ],
    [
      "a port",
      `${V}rules:\n  - allow: net.connect\n    port: 3999-3000\n`,
      "p.yaml:4:11 `3999-3000` is not a range of ports | write the lower port first: `3000-3999`",
    ],
    [
      "a port too high",
      `${V}rules:\n  - allow: net.connect\n    port: 70000\n`,
      'p.yaml:4:11 `port` is too long or too large | write a number or a range: `3000` or `"3000-3999"`',
    ],
    [
      "a native rule",
      `${V}rules:\n  - allow: "*"\n    native: "(x"\n`,
      "p.yaml:4:13 `(x` is not a native rule | write the tool and the text: `Bash(npm run lint)`",
    ],
    [
      "a grant without an owner",
      `${V}grants:\n  - allow: fs.read\n    until: 2030-01-01\n    why: w\n`,
      "p.yaml:3:5 `owner` is missing | say who answers for it: `owner: name@example.com`",
    ],
    [
      "a grant without an end",
      `${V}grants:\n  - allow: fs.read\n    owner: a\n    why: w\n`,
      "p.yaml:3:5 `until` is missing | say when it ends: `until: 2026-12-01`",
    ],
    [
      "a grant without a reason",
      `${V}grants:\n  - allow: fs.read\n    owner: a\n    until: 2030-01-01\n`,
      "p.yaml:3:5 `why` is missing | say why in one sentence: `why: …`",
    ],
    [
      "a grant that denies",
      `${V}grants:\n  - deny: fs.read\n    allow: fs.write\n    owner: a\n    until: 2030-01-01\n    why: w\n`,
      "p.yaml:3:5 unknown key `deny` | use one of",
    ],
    [
      "a date that is none",
      `${V}grants:\n  - allow: fs.read\n    owner: a\n    until: 2026-02-30\n    why: w\n`,
      "p.yaml:5:12 `2026-02-30` is not a date | write the last day as `2026-12-01`, or a moment as `2026-12-01T12:00:00Z`",
    ],
    [
      "an id taken",
      `${V}rules:\n  - deny: fs.read\n    id: a\n  - deny: fs.write\n    id: a\n`,
      "p.yaml:6:9 the id `a` is taken | choose another, or change the inherited rule with `overrides`",
    ],
    [
      "an id of the baseline",
      `${V}extends: production-adjacent\nrules:\n  - deny: fs.read\n    id: pa-publish\n`,
      "p.yaml:5:9 the id `pa-publish` is taken | choose another, or change the inherited rule with `overrides`",
    ],
    [
      "an id that is none",
      `${V}rules:\n  - deny: fs.read\n    id: a/b\n`,
      "p.yaml:4:9 `a/b` is not a value of `id` | use letters, digits, `.`, `-` and `_`, and start with a letter",
    ],
    [
      "an override of nothing",
      `${V}extends: production-adjacent\noverrides:\n  pa-publihs: ask\n`,
      "p.yaml:4:3 there is no rule `pa-publihs` to override | did you mean `pa-publish`?",
    ],
    ["an unknown baseline", `${V}extends: regulatd\n`, "p.yaml:2:10 there is no baseline `regulatd` | did you mean `regulated`?"],
    [
      "a file that is not there",
      `${V}extends: [low-risk, ./nowhere.yaml]\n`,
      "p.yaml:2:21 `./nowhere.yaml` does not exist | paths in `extends` are relative to the file they stand in",
    ],
  ])("%s", (_title, text, expected) => {
    const [first] = problemsOf(text);
    expect(first).toContain(expected);
  });

  it("two baselines", () => {
    expect(problemsOf(`${V}extends: [low-risk, regulated]\n`)).toEqual([
      "p.yaml:2:10 `low-risk` and `regulated` are both extended | a layer has one baseline; take the rules you want into your own file",
    ]);
  });

  it("names all mistakes of a file at once, in order", () => {
    expect(problemsOf(`${V}rules:\n  - deny: fs.raed\n    paht: x\n  - alow: fs.read\n`).map((one) => one.split(" ")[0])).toEqual([
      "p.yaml:3:11",
      "p.yaml:4:5",
      "p.yaml:5:5",
    ]);
  });

  it("columns count in a file with Windows line ends and other scripts", () => {
    expect(problemsOf('version: 1\r\nname: "näme 🙂"\r\nrules:\r\n  - deny: fs.raed\r\n')[0]).toContain("p.yaml:4:11");
  });

  it("a file too large, and one that is not there", () => {
    expect(problemsOf(`${V}#${"x".repeat(600_000)}\n`)[0]).toContain("the policy is larger than 512 KiB");
    const { problems } = compilePolicy([{ layer: "user", path: "/nowhere/p.yaml" }]);
    expect(problems).toMatchObject([{ file: "/nowhere/p.yaml", message: "the policy does not exist" }]);
  });
});

describe("extends between files", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sallyport-bad-"));
    mkdirSync(join(folder, "p"));
    writeFileSync(join(folder, "p", "a.yaml"), "version: 1\nextends: b.yaml\n");
    writeFileSync(join(folder, "p", "b.yaml"), "version: 1\nextends:\n  - production-adjacent\n  - ./a.yaml\n");
    writeFileSync(join(folder, "p", "self.yaml"), "version: 1\nextends: self.yaml\n");
    writeFileSync(join(folder, "p", "out.yaml"), "version: 1\nextends: ../secret.yaml\n");
    writeFileSync(join(folder, "p", "child.yaml"), "version: 1\nextends: ./broken.yaml\n");
    writeFileSync(join(folder, "p", "broken.yaml"), "version: 1\nrules:\n  - deny: fs.raed\n");
    writeFileSync(join(folder, "secret.yaml"), "hidden: text\n");
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const compiled = (name: string, layer: "user" | "project" = "user"): string[] =>
    compilePolicy([{ layer, path: join(folder, "p", name) }]).problems.map((one) => shown(one).slice(folder.length));

  it("in a circle", () => {
    expect(compiled("a.yaml")).toEqual(["/p/b.yaml:4:5 `extends` goes in a circle: a.yaml → b.yaml → a.yaml | remove one of these `extends`"]);
    expect(compiled("self.yaml")[0]).toContain("/p/self.yaml:2:10 `extends` goes in a circle: self.yaml → self.yaml");
  });

  it("a mistake in the file that is extended is named there", () => {
    expect(compiled("child.yaml")[0]).toContain("/p/broken.yaml:3:11 `fs.raed`");
  });

  it("a project's policy does not read files outside the project", () => {
    expect(compiled("out.yaml", "project")).toEqual([
      "/p/out.yaml:2:10 `../secret.yaml` lies outside the project | a project's policy extends baselines and files of the project only",
    ]);
    expect(compiled("out.yaml")[0]).toContain("/secret.yaml");
  });
});

import { describe, expect, it } from "vitest";
import type { RecordedEvent } from "../../model/index.ts";
import { Engine } from "../engine.ts";
import { readRules, rulesOf } from "./read-rules.ts";

const HEAD = "title: t\nname: r\nlogsource: {product: coding_agent}\n";
const detection = (lines: string, condition = "s"): string => `${HEAD}detection:\n  s:\n${lines.replaceAll(/^/gm, "    ")}\n  condition: ${condition}\n`;
const problemsOf = (text: string): readonly string[] =>
  readRules([{ file: "r.yaml", text }]).problems.map(({ line, column, message, help }) => `${line}:${column} ${message} | ${help}`);

const event = (fields: Partial<Record<keyof RecordedEvent, unknown>>): RecordedEvent =>
  ({
    v: 1,
    id: "00000000-0000-7000-8000-000000000001",
    ts: 1,
    seq: 0,
    tsRecorded: 1,
    prev: "",
    hash: "",
    device: "d",
    witness: [],
    kind: "tool.request",
    src: "hook",
    agent: { name: "a" },
    chain: [],
    session: "s",
    ...fields,
  }) as unknown as RecordedEvent;
const fires = (text: string, fields: Partial<Record<keyof RecordedEvent, unknown>>): boolean =>
  new Engine(rulesOf([{ file: "r.yaml", text }])).feed(event(fields)).length > 0;

describe("a detection", () => {
  it.each<[string, string, Partial<Record<keyof RecordedEvent, unknown>>, boolean]>([
    ["equals, whatever the case", "subject: LS -la", { subject: "ls -LA" }, true],
    ["equals, and no more", "subject: ls", { subject: "ls -la" }, false],
    ["wildcards", "subject: 'git * --f?rce'", { subject: "git push --force" }, true],
    ["an escaped wildcard", "subject: 'a\\*b'", { subject: "axb" }, false],
    ["an escaped wildcard that is there", "subject: 'a\\*b'", { subject: "a*b" }, true],
    ["contains one of", "subject|contains: [curl, wget]", { subject: "/bin/WGET x" }, true],
    ["contains all of", "subject|contains|all: [curl, '-d']", { subject: "curl x" }, false],
    ["startswith", "subject|startswith: 'sudo '", { subject: "sudo ls" }, true],
    ["endswith in a list of paths", "paths|endswith: .env", { paths: ["/a", "/b/.env"] }, true],
    ["cased", "subject|contains|cased: Bash", { subject: "bash" }, false],
    ["a pattern", "subject|re: '^rm\\s+-[rf]{2}'", { subject: "rm -rf /" }, true],
    ["a pattern with a flag", "subject|re|i: 'RM'", { subject: "rm" }, true],
    ["a network", "hosts|cidr: [10.0.0.0/8, 'fd00::/8']", { hosts: ["10.200.3.4"] }, true],
    ["a network of IPv6", "hosts|cidr: 'fd00::/8'", { hosts: ["[fd12::1]"] }, true],
    ["another network", "hosts|cidr: 10.0.0.0/8", { hosts: ["11.0.0.1", "10.example.com"] }, false],
    ["exists", "mcp.server|exists: true", { mcp: { server: "x", tool: "y" } }, true],
    ["exists not", "approval|exists: false", {}, true],
    ["null", "approval: null", { approval: "a" }, false],
    ["another field", "paths|startswith|fieldref: root", { paths: ["/w/a"], root: "/w" }, true],
    ["less than", "durationMs|lt: 5", { durationMs: 5 }, false],
    ["at most", "durationMs|lte: 5", { durationMs: 5 }, true],
    ["more than", "durationMs|gt: 5", { durationMs: 5 }, false],
    ["at least", "durationMs|gte: 5", { durationMs: 5 }, true],
    ["a number", "durationMs: 5", { durationMs: 5 }, true],
    ["a truth value", "interactive: false", { interactive: false }, true],
    ["base64", "subject|base64|contains: 'evil payload'", { subject: `echo ${btoa("evil payload")}` }, true],
    ["base64 wherever it begins", "subject|base64offset|contains: http://evil", { subject: `echo ${btoa("xx curl http://evil/x")}` }, true],
    ["base64 of two bytes a character", "subject|wide|base64offset|contains: ping", { subject: btoa("p\0i\0n\0g\0") }, true],
    ["a dash of another kind", "subject|windash|contains: ' -enc'", { subject: "powershell /enc x" }, true],
    ["a value without a field", "'|contains': evil", { hosts: ["www.evil.example"] }, true],
    ["a list of mappings", "- subject: a\n- tool: B", { subject: "x", tool: "b" }, true],
    ["a class of effects", "effects.class: egress", { effectClasses: ["egress"] }, true],
    ["a named set of hosts", "hosts.set: paste", { hosts: ["pastebin.com"] }, true],
    ["letters that only look alike in lower case", "subject|contains: kill", { subject: "\u212aill" }, true],
  ])("%s", (_, lines, fields, expected) => {
    expect(fires(detection(lines), fields)).toBe(expected);
  });

  it.each([
    ["1 of s*", true],
    ["all of them", false],
    ["s1 and not s2", true],
    ["not (s1 or s2)", false],
    ["s2 or s1 and not s2", true],
  ])("condition %s", (condition, expected) => {
    const text = `${HEAD}detection:\n  s1:\n    subject: a\n  s2:\n    subject: b\n  condition: ${condition}\n`;
    expect(fires(text, { subject: "a" })).toBe(expected);
  });

  it("is narrowed by filters, of one rule or of any", () => {
    const filter = (rules: string): string =>
      `${detection("subject: a")}---\ntitle: f\nlogsource: {product: coding_agent}\nfilter:\n  rules: ${rules}\n  selection:\n    user: dana\n  condition: not selection\n`;
    const dana = { subject: "a", chain: [{ type: "user", id: "dana" }] };
    expect(fires(filter("[r]"), dana)).toBe(false);
    expect(fires(filter("any"), dana)).toBe(false);
    expect(fires(filter("[r]"), { subject: "a" })).toBe(true);
  });
});

describe("a mistake is told with its place and what to do", () => {
  const correlated = (lines: string): string => `${detection("subject: a")}---\ntitle: c\nname: c\ncorrelation:\n${lines.replaceAll(/^/gm, "  ")}\n`;
  it.each([
    [detection("subjct: a"), "6:5 there is no field `subjct`"],
    [detection("kind: api.error"), "6:11 no event has the `kind` `api.error`"],
    [detection("effects.class: [egress, realease]"), "no event has the `effects.class` `realease`"],
    [detection("subject|contians: a"), "6:5 there is no modifier `contians`"],
    [detection("subject|expand: '%x%'"), "6:5 `expand` needs placeholders"],
    [detection("subject|re: '(a)\\1'"), "the pattern is refused at character 4"],
    [detection("subject|re|contains: a"), "cannot be joined"],
    [detection("subject|wide: a"), "put `|base64offset|contains` after it"],
    [detection("durationMs|gt: many"), "6:20 `many` is no number"],
    [detection("hosts|cidr: 10.0.0/8"), "6:17 `10.0.0/8` is no network"],
    [detection("approval|exists: maybe"), "`exists` takes `true` or `false`"],
    [detection("subject: []"), "has an empty list"],
    [detection("subject: a", "s and"), "7:14 the condition ends too early"],
    [detection("subject: a", "s or t"), "the condition names `t`"],
    [detection("subject: a", "(s"), "a parenthesis is not closed"],
    [detection("subject: a", "s | count() > 5"), "aggregation after `|`"],
    [`${detection("subject: a")}levle: high\n`, "8:1 there is no key `levle`"],
    [`${detection("subject: a")}level: severe\n`, "8:8 there is no level `severe`"],
    [`${detection("subject: a")}respond: [explode]\n`, "there is no response `explode`"],
    ["title: x\n", "the rule detects nothing"],
    [detection("subject: a").replace("coding_agent", "windows"), "the rule is for `windows`"],
    ["- a\n- b\n", "1:1 the document is no rule"],
    ["a: &x 1\nb: *x\n", "there may be no anchor here"],
    ["title: [\n", "flow sequence in block collection"],
    ["", "the file is empty"],
    [`# ${"x".repeat(600_000)}`, "larger than 512 KiB"],
    [`${HEAD}detection:\n  s:\n    subject: a\n  condition: ${"(".repeat(50)}s${")".repeat(50)}\n`, "nested deeper than 40"],
    [correlated("type: event_cont\nrules: [r]\ntimespan: 1m\ncondition: {gte: 1}"), "there is no correlation `event_cont`"],
    [correlated("type: event_count\nrules: [q]\ntimespan: 1m\ncondition: {gte: 1}"), "refers to `q`, which is not there"],
    [correlated("type: event_count\nrules: [c]\ntimespan: 1m\ncondition: {gte: 1}"), "refers to itself"],
    [correlated("type: event_count\nrules: [r]\ntimespan: 5 minutes\ncondition: {gte: 1}"), "`5 minutes` is no time span"],
    [correlated("type: event_count\nrules: [r]\ntimespan: 999d\ncondition: {gte: 1}"), "longer than 90 days"],
    [correlated("type: event_count\nrules: [r]\ntimespan: 1m\ncondition: {lt: 3}"), "that few happened is only known when the time is over"],
    [correlated("type: event_count\nrules: [r]\ntimespan: 1m\ncondition: {gte: 1e9}"), "no whole number up to 10000"],
    [correlated("type: value_count\nrules: [r]\ntimespan: 1m\ncondition: {gte: 1}"), "needs a field"],
    [correlated("type: temporal\nrules: [r]\ntimespan: 1m"), "one rule alone has no order"],
    [correlated("type: event_count\nrules: [r]\ngroup-by: [sesion]\ntimespan: 1m\ncondition: {gte: 1}"), "there is no field `sesion`"],
    [`${correlated("type: event_count\nrules: [r]\ntimespan: 1m\ncondition: {gte: 1}")}x-aidr: {absnt: 1}\n`, "there is no extension `absnt`"],
    [`${detection("subject: a")}---\n${detection("subject: b")}`, "is also the name of the rule"],
  ])("%#", (text, expected) => {
    const problems = problemsOf(text);
    expect(problems.join("\n")).toContain(expected);
    for (const one of problems) expect(one).toMatch(/^\d+:\d+ .+ \| .+/);
  });

  it("leaves a rule with a mistake out, and the others hold", () => {
    const { set, problems } = readRules([
      { file: "good.yaml", text: detection("subject: a") },
      { file: "bad.yaml", text: "title: [" },
    ]);
    expect(set.rules.map(({ key }) => key)).toEqual(["r"]);
    expect(problems.every(({ file }) => file === "bad.yaml")).toBe(true);
  });
});

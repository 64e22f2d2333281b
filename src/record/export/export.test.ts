import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EVENT_KINDS } from "../../model/index.ts";
import { canonicalJson } from "../canonical-json.ts";
import { readRecorded } from "../schema/index.ts";
import { EXPORT_FORMATS, exportLine, type Exported, type ExportFormat } from "./index.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function stored(body: string): Exported {
  return { body, event: readRecorded(body, sha256(body))! };
}

/** A session of the real hook, with times and ids that do not change, and a kind from a version to come. */
const EVENTS = readFileSync(join(FIXTURES, "events.jsonl"), "utf8").trimEnd().split("\n").map(stored);

function as(format: ExportFormat, one: Exported): Record<string, unknown> {
  return JSON.parse(exportLine(format, one, "0.1.0")) as Record<string, unknown>;
}

/** A value by its path: `attestation.fingerprint.value`. */
function at(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((found, name) => (found as Record<string, unknown> | undefined)?.[name], value);
}

const find = (kind: string, tool?: string): Exported => EVENTS.find(({ event }) => event.kind === kind && (tool === undefined || event.tool === tool))!;
const bySubject = (subject: string): Exported => EVENTS.find(({ event }) => event.kind === "tool.request" && event.subject === subject)!;

describe.each(EXPORT_FORMATS)("export as %s (O6)", (format) => {
  it("is what it was", async () => {
    const text = EVENTS.map((one) => exportLine(format, one, "0.1.0")).join("\n");
    await expect(`${text}\n`).toMatchFileSnapshot(join(FIXTURES, `${format}.expected.jsonl`));
  });

  it("drops no event and gives one line for each, whatever its kind", () => {
    for (const kind of [...EVENT_KINDS, "kind.to.come"]) {
      const line = exportLine(format, stored(canonicalJson({ ...JSON.parse(EVENTS[4]!.body), kind })), "0.1.0");
      expect(line).not.toContain("\n");
      expect(line).toContain(EVENTS[4]!.event.id);
    }
  });

  it("is the same each time", () => {
    for (const one of EVENTS) expect(exportLine(format, one, "0.1.0")).toBe(exportLine(format, one, "0.1.0"));
  });

  it.each([
    ["wrong types", { paths: 5, touched: "x", chain: {}, labels: [null], tool: 7, effects: [[]], hosts: [1], durationMs: "x", mcp: "x", record: 5 }],
    ["times that are none", { ts: 1e300, tsRecorded: -1 }],
    ["names of object members", { tool: "constructor", kind: "__proto__", decision: "toString", verdict: "valueOf" }],
    ["terminal sequences and line ends", { subject: "\u001b[2J\n\u2028evil", tool: "a\nb", session: "s\r\n" }],
    ["long texts", { subject: "x".repeat(60_000), paths: Array.from({ length: 500 }, (_, i) => `/p/${i}`) }],
  ])("takes an event with %s", (_, more) => {
    const line = exportLine(format, stored(canonicalJson({ ...JSON.parse(EVENTS[4]!.body), ...more })), "0.1.0");
    expect(line).not.toMatch(/[\u0000-\u001f]/);
    expect((JSON.parse(line) as object) !== null).toBe(true);
  });

  it("holds content only where it is given with the event", () => {
    const one = EVENTS[4]!;
    expect(exportLine(format, { ...one, contents: { input: "text that was asked for" } }, "0.1.0")).toContain("text that was asked for");
  });

  it("holds no content: what was written, asked or returned is in no line", () => {
    const text = EVENTS.map((one) => exportLine(format, one, "0.1.0")).join("\n");
    // Texts of the payloads that the events were made from.
    for (const content of ["private words of the prompt", "content of the file"]) expect(text).not.toContain(content);
  });
});

describe("jsonl", () => {
  it("can be checked against the chain: the hash is that of the other fields in canonical form", () => {
    for (const one of EVENTS) {
      const { hash, ...rest } = as("jsonl", one);
      expect(sha256(canonicalJson(rest))).toBe(hash);
    }
  });
});

describe("OCSF", () => {
  it.each([
    [find("tool.request", "Bash"), 1007, 1],
    [find("tool.request", "Write"), 1001, 3],
    [find("tool.request", "WebFetch"), 4002, 3],
    [find("tool.request", "mcp__lab__echo"), 6003, 99],
    [find("session.start"), 6002, 3],
    [find("session.end"), 6002, 4],
    [find("settings.change"), 5019, 1],
    [find("guard.fault"), 6008, 1],
    [find("record.retired"), 1008, 2],
    [find("tool.dream"), 0, 99],
  ])("gives each kind its class", (one, type, activity) => {
    expect(as("ocsf", one)).toMatchObject({ class_uid: type, activity_id: activity, type_uid: type * 100 + activity, category_uid: Math.floor(type / 1000) });
  });

  it("says who decided what: action, disposition, rule and policy", () => {
    expect(as("ocsf", bySubject("cat .env"))).toMatchObject({
      action_id: 2,
      disposition_id: 2,
      status_id: 2,
      severity_id: 3,
      authorizations: [{ decision: "deny", policy: { uid: "pa-read-secrets" } }],
    });
    expect(as("ocsf", bySubject("git push origin main"))).toMatchObject({ action_id: 0, disposition_id: 23 });
    expect(as("ocsf", bySubject("ls"))).toMatchObject({ action_id: 1, disposition_id: 1, process: { cmd_line: "ls" } });
  });

  it("names person, agent and sub-agent, and each hop of the delegation", () => {
    const own = as("ocsf", bySubject("ls"));
    const sub = as("ocsf", find("tool.request", "Write"));
    expect(own).toMatchObject({ actor: { user: { uid: "dana" } }, ai_agent: { uid: "claude-code", version: "2.1.329" } });
    expect(at(sub, "delegation.parent_uid")).toBe(at(own, "delegation.uid"));
    expect(at(sub, "delegation.uid")).toMatch(/\/Explore\/a1$/);
  });

  it("attests the exported event as the standard says, and carries the entry with its own hash", () => {
    for (const one of EVENTS) {
      const exported = as("ocsf", one);
      const { fingerprint, ...attestation } = exported["attestation"] as Record<string, unknown>;
      expect(at(fingerprint, "value")).toBe(sha256(canonicalJson({ ...exported, attestation })));
      expect(sha256(exported["raw_data"] as string)).toBe(at(exported, "raw_data_hash.value"));
      expect(at(exported, "raw_data_hash.value")).toBe(one.event.hash);
    }
  });
});

describe("ECS", () => {
  it("has the names of Elastic's integration for Claude Code", () => {
    expect(as("ecs", bySubject("cat .env"))).toMatchObject({
      event: { action: "tool_decision", outcome: "failure", category: ["iam", "process"], type: ["denied"], provider: "claude-code" },
      gen_ai: { tool: { name: "Bash" }, provider: { name: "anthropic" } },
      claude_code: { events: { decision: "reject", source: "hook", session: { id: expect.any(String) } } },
      process: { command_line: "cat .env" },
      rule: { id: "pa-read-secrets" },
      user: { id: "dana" },
    });
    expect(as("ecs", find("tool.result", "Bash"))).toMatchObject({
      event: { action: "tool_result", outcome: "success", duration: 12_000_000 },
      claude_code: { events: { success: "true" } },
    });
  });
});

describe("OTLP", () => {
  it("is a log request of the collector, with times as text and the names of the GenAI conventions", () => {
    const [resource] = as("otlp", bySubject("ls"))["resourceLogs"] as Record<string, unknown>[];
    const record = at(resource, "scopeLogs.0.logRecords.0") as Record<string, unknown>;
    expect(record).toMatchObject({ timeUnixNano: expect.stringMatching(/^\d{19}$/), eventName: "sallyport.tool.request", severityNumber: 9 });
    const attributes = Object.fromEntries((record["attributes"] as { key: string; value: unknown }[]).map(({ key, value }) => [key, value]));
    expect(attributes).toMatchObject({
      "gen_ai.operation.name": { stringValue: "execute_tool" },
      "gen_ai.tool.name": { stringValue: "Bash" },
      "sallyport.seq": { intValue: expect.stringMatching(/^\d+$/) },
      "sallyport.effects": { arrayValue: { values: expect.arrayContaining([{ stringValue: "proc.run" }]) } },
    });
  });
});

describe("CloudEvents", () => {
  it("has the members that the specification wants, and extension names of lower case letters and digits", () => {
    for (const one of EVENTS) {
      const event = as("cloudevents", one);
      expect(event).toMatchObject({
        specversion: "1.0",
        id: one.event.id,
        source: expect.stringMatching(/^urn:/),
        type: expect.stringMatching(/^sallyport\.event\.v\d\./),
        datacontenttype: "application/json",
      });
      for (const name of Object.keys(event)) expect(name).toMatch(/^[a-z0-9]{1,20}$/);
      expect(new Date(event["time"] as string).toISOString()).toBe(event["time"]);
    }
  });
});

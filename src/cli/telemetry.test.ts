import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTelemetryConfig, telemetryPaths } from "../telemetry/index.ts";
import { Machine } from "./fixtures/record-commands.ts";

const OTHER = '{\n  // mine\n  "model": "opus",\n  "env": { "MINE": "1" }\n}\n';

describe("sallyport telemetry", () => {
  it("switches Claude Code's telemetry on in its settings, and takes it out again to the byte", () => {
    const machine = new Machine();
    const path = join(machine.home, ".claude/settings.json");
    mkdirSync(join(machine.home, ".claude"));
    writeFileSync(path, OTHER);
    const installed = machine.run(["telemetry", "install", "claude-code"]);
    expect(installed).toMatchObject({ code: 0 });
    expect(installed.err).toContain("sallyport daemon start");
    const text = readFileSync(path, "utf8");
    const port = readTelemetryConfig(machine.stateFolder)!.port;
    for (const part of [
      "// mine",
      '"MINE": "1"',
      '"CLAUDE_CODE_ENABLE_TELEMETRY": "1"',
      `http://127.0.0.1:${port}`,
      '"OTEL_LOG_USER_PROMPTS": "0"',
      "x-sallyport-token=",
    ])
      expect(text).toContain(part);
    // Again changes nothing, and neither the token nor the port moves.
    machine.run(["telemetry", "install", "claude-code"]);
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(machine.run(["telemetry", "uninstall", "claude-code"])).toMatchObject({ code: 0 });
    expect(readFileSync(path, "utf8")).toBe(OTHER);
    expect(machine.run(["telemetry", "status"]).out).toContain("switched on for no agent");
  });

  it("prints what switches other agents on", () => {
    const machine = new Machine();
    const variables = machine.run(["telemetry", "env", "gemini-cli"]).out;
    expect(variables).toMatch(/^export GEMINI_TELEMETRY_ENABLED='true'$/m);
    expect(variables).toMatch(/^export GEMINI_TELEMETRY_LOG_PROMPTS='false'$/m);
    expect(machine.run(["telemetry", "env", "codex"]).out).toMatch(/\[otel\]\nlog_user_prompt = false\nexporter = \{ otlp-http = /);
    expect(machine.run(["telemetry", "env", "copilot"]).out).toContain("COPILOT_OTEL_ENABLED");
    expect(machine.run(["telemetry", "env", "nano"])).toMatchObject({ code: 2 });
  });

  it("adds and removes targets, and shows no header's value", () => {
    const machine = new Machine();
    const add = (...words: readonly string[]) => machine.run(["telemetry", "target", "add", ...words]);
    const value = ["Splunk", "1".repeat(20)].join(" ");
    expect(
      add("siem", "--kind", "hec", "--to", "https://splunk.example.com:8088/services/collector/event", "--header", `Authorization: ${value}`),
    ).toMatchObject({ code: 0 });
    expect(statSync(telemetryPaths(machine.stateFolder).config).mode & 0o077).toBe(0);
    expect(add("siem", "--kind", "hec", "--to", "https://splunk.example.com/")).toMatchObject({ code: 2 });
    for (const [to, why] of [
      ["http://splunk.example.com/", "in clear"],
      ["https://u:p@splunk.example.com/", "password"],
    ]) {
      const wrong = add("other", "--kind", "webhook", "--to", to!);
      expect(wrong).toMatchObject({ code: 2 });
      expect(wrong.err).toContain(why);
    }
    const wrong = add("other", "--kind", "hec", "--to", "https://splunk.example.com/", "--header", value);
    expect(wrong.code).toBe(2);
    expect(wrong.err).not.toContain("1".repeat(20));
    const listed = machine.run(["telemetry", "target", "list"]).out;
    expect(listed).toContain("siem  hec  https://splunk.example.com:8088");
    expect(listed).not.toContain("1".repeat(20));
    expect(machine.run(["telemetry", "target", "remove", "siem"])).toMatchObject({ code: 0 });
    expect(machine.run(["telemetry", "target", "list"]).out).toContain("there is no target");
  });

  it("does not use settings that others could have written", () => {
    const machine = new Machine();
    machine.run(["telemetry", "env", "claude-code"]);
    writeFileSync(telemetryPaths(machine.stateFolder).config, '{"v":1}', { flag: "a" });
    const broken = machine.run(["telemetry", "status"]);
    expect(broken.code).toBe(2);
    expect(broken.err).toContain("it is damaged");
  });
});

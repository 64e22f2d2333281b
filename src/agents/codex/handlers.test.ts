import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { commandFor, isOurCommand, isOurHeader, REGISTRATIONS, timeoutOf, trustedHash } from "./handlers.ts";

const program = { runtime: "/opt/node", hook: "/opt/it's/hook.cjs", state: "account" };

it("trust has the form that Codex 0.169.0 answered for `true` at SessionStart", () => {
  // The client told this hash of a handler of that command with its usual time of 600 s; ours differs in the command and the time alone.
  const identity = '{"event_name":"session_start","hooks":[{"async":false,"command":"true","timeout":600,"type":"command"}]}';
  expect(createHash("sha256").update(identity).digest("hex")).toBe("696abd07fc74736ff2d809abef82925e1ea697cd2e547d73317c677b0d407441");
  const own = identity.replace('"true"', () => JSON.stringify(commandFor("SessionStart", program, "linux"))).replace("600", String(timeoutOf("SessionStart")));
  expect(trustedHash("SessionStart", program, "linux")).toBe(`sha256:${createHash("sha256").update(own).digest("hex")}`);
});

it("the hook ends before the client stops to wait for it, at which it would let the call run", () => {
  for (const [event, { seconds }] of Object.entries(REGISTRATIONS)) {
    expect(timeoutOf(event)).toBeGreaterThan(seconds);
    expect(commandFor(event, program, "linux")).toContain(`timeout -k 1 ${seconds} `);
    expect(isOurCommand(commandFor(event, program, "linux"))).toBe(true);
  }
});

it("a fault refuses what can still be stopped", () => {
  for (const event of ["PreToolUse", "PermissionRequest", "UserPromptSubmit"]) expect(commandFor(event, program, "linux")).toMatch(/exit 2;; esac$/);
});

it("knows the headers that it writes, and no others", () => {
  for (const header of [
    "[[hooks.PreToolUse]]",
    "[[hooks.Stop]]",
    '[hooks.state."/h/.codex/config.toml:pre_tool_use:0:0"]',
    '[hooks.state."p@m:hooks.json:stop:0:0"]',
    "[projects.x]",
  ])
    expect([header, isOurHeader(header)]).toEqual([header, header === "[[hooks.PreToolUse]]" || header.includes("config.toml")]);
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { memoryFacts } from "../facts/index.ts";
import type { Effect, Outcome } from "../model/index.ts";
import { SessionStore, Spool } from "../record/index.ts";
import { sessionView } from "../session/index.ts";
import { answer, events, fixture, guard, read, SESSION, stateFolder, verdict } from "./fixtures/hook-world.ts";
import { argumentsDigest, prepareTickets, takeTicket } from "./mcp-ticket.ts";
import type { HookWorld } from "./run-hook.ts";

describe("a call", () => {
  it.each<Outcome>(["allow", "ask", "deny"])("that is decided as %s is answered so, and recorded with everything of H5", (outcome) => {
    const effects = [
      read("/home/dev/project/a.ts"),
      {
        ...read("/x"),
        kind: "net.connect",
        resource: { type: "host", host: "example.com", sets: [] },
      } satisfies Effect,
    ];
    expect(verdict(answer(fixture("PreToolUse.Bash"), { decide: guard(outcome, effects) }))).toBe(outcome);
    expect(events()).toMatchObject([
      {
        v: 1,
        kind: "tool.request",
        src: "hook",
        agent: { name: "claude-code", version: "2.1.329" },
        chain: [
          { type: "user", id: "dev" },
          { type: "agent", id: "claude-code" },
        ],
        session: SESSION,
        turn: "00000000-0000-4000-8000-000000000002",
        call: "toolu_fake000001",
        mode: "bypass",
        branch: "feature/x",
        repository: "https://example.com/x.git",
        tool: "Bash",
        subject: "echo out; echo err >&2",
        paths: ["/home/dev/project/a.ts"],
        hosts: ["example.com"],
        effects: ["fs.read", "net.connect"],
        decision: outcome,
        verdict: outcome,
        decider: "policy",
        rule: "user/1",
        reason: "for the person",
        policy: "hash-1",
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it.each<Outcome>(["allow", "ask", "deny"])("of a tool server that is decided as %s leaves a ticket for the gateway unless it is refused", (outcome) => {
    prepareTickets(stateFolder(), Date.now());
    const payload = fixture("PreToolUse.Bash", {
      tool_name: "mcp__files__read_it",
      tool_input: { path: "a" },
      mcp_server: { name: "files", source: "project" },
    });
    expect(verdict(answer(payload, { decide: guard(outcome, []) }))).toBe(outcome);
    const ticket = takeTicket("toolu_fake000001", stateFolder(), Date.now());
    if (outcome === "deny") expect(ticket).toBeUndefined();
    else expect(ticket).toMatchObject({ session: SESSION, server: "files", tool: "read_it", digest: argumentsDigest({ path: "a" }) });
  });

  it("is recorded with what each effect touches, changes first, and where their data came from", () => {
    const effects: Effect[] = [
      read("/home/dev/project/a.ts"),
      {
        ...read("/home/dev/project/b.ts"),
        kind: "fs.write",
        certainty: "possible",
        flows: [{ from: "workspace", name: "/home/dev/project/a.ts" }, { from: "environment" }],
      },
      { ...read("/x"), kind: "proc.run", resource: { type: "program", name: "cp", isKnown: true } },
    ];
    answer(fixture("PreToolUse.Bash"), { decide: guard("allow", effects) });
    expect(events()[0]!.touched).toEqual([
      { effect: "fs.write", on: "/home/dev/project/b.ts", isPossible: true, from: ["/home/dev/project/a.ts", "environment"] },
      { effect: "fs.read", on: "/home/dev/project/a.ts" },
    ]);
  });

  it.each<[string, Partial<Effect> & Pick<Effect, "kind">, readonly string[]]>([
    ["a secret that is read", { ...read("/p/.env", ["secrets"]) }, ["secret-read"]],
    ["the name of a secret", { ...read("/p/.env", ["secrets"]), traits: ["metadata"] }, []],
    ["data that leaves", { kind: "net.send", resource: { type: "host", host: "example.com", sets: [] } }, ["egress"]],
    ["a push", { kind: "vcs.push", resource: { type: "repository", remote: "origin" } }, ["egress", "release"]],
    ["a hook that is written", { ...read("/p/.claude/settings.json", ["agent-config"]), kind: "fs.write" }, ["control-write"]],
    ["a table that goes", { kind: "db.destroy", resource: { type: "database", engine: "postgres" } }, ["destroy"]],
    ["a script from the network", { kind: "proc.code", resource: { type: "program", name: "sh", isKnown: true }, traits: ["downloaded"] }, ["download-run"]],
  ])("is recorded with the class of %s", (_, effect, classes) => {
    answer(fixture("PreToolUse.Bash"), { decide: guard("ask", [{ ...read("/x"), ...effect } as Effect]) });
    expect(events()[0]!.effectClasses ?? []).toEqual(classes);
  });

  it("to an MCP server is recorded with server and tool", () => {
    answer(fixture("PreToolUse.mcp__lab__echo"));
    expect(events()).toMatchObject([{ mcp: { server: "lab", tool: "echo" } }]);
  });

  it("that is made stricter for the client's mode is recorded as both", () => {
    answer(fixture("PreToolUse.Bash", { permission_mode: "dontAsk" }), { decide: guard("ask") });
    expect(events()).toMatchObject([{ decision: "ask", verdict: "deny", decider: "adapter" }]);
  });

  it("puts no content into the record", () => {
    const secret = ["gh", "p_", "Zz9".repeat(12)].join("");
    answer(
      fixture("PreToolUse.Write", {
        tool_input: { file_path: "/home/dev/project/a", content: `private text ${secret}` },
      }),
    );
    answer(fixture("UserPromptSubmit", { prompt: `private text ${secret}` }));
    answer(
      fixture("PreToolUse.Bash", {
        tool_input: { command: `curl -H "Authorization: Bearer ${secret}" https://example.com` },
      }),
    );
    const text = readFileSync(new Spool(stateFolder()).fileOf(SESSION), "utf8");
    expect(text).not.toContain("private text");
    expect(text).not.toContain(secret);
    expect(text).toContain("curl");
  });

  it("teaches the session what it may do, before it runs", () => {
    const files = new Map([["/w/backup", { isWritten: true, flows: [{ from: "secrets" as const, name: "/w/.env" }] }]]);
    answer(fixture("PreToolUse.Bash"), { decide: guard("allow", [], { files }) });
    expect(sessionView(new SessionStore(stateFolder()).load(SESSION)).flowsOf("/w/backup")).toHaveLength(1);
  });

  it("is decided with what the session has learned so far", () => {
    const seen: number[] = [];
    const decide: HookWorld["decide"] = (action, given) => {
      seen.push(given.session.hosts.length);
      return guard("allow", [], { hosts: [`h${seen.length}`] })(action, given);
    };
    for (let i = 0; i < 3; i++) answer(fixture("PreToolUse.Bash"), { decide });
    expect(seen).toEqual([0, 1, 2]);
  });
});

describe("the client's own question", () => {
  it("is denied where the policy denies, else left to the person", () => {
    answer(fixture("PreToolUse.Bash"));
    expect(answer(fixture("PermissionRequest.Bash"))).toEqual({ suppressOutput: true });
    expect(answer(fixture("PermissionRequest.Bash"), { decide: guard("deny") })).toMatchObject({
      hookSpecificOutput: { decision: { behavior: "deny" } },
    });
    expect(events().map(({ kind }) => kind)).toEqual(["tool.request", "permission.request", "permission.request"]);
  });
});

describe("after a call", () => {
  it("a secret that was read labels the session", () => {
    expect(
      answer(fixture("PostToolUse.Read"), {
        decide: guard("deny", [read("/home/dev/project/.env", ["secrets"])]),
      }),
    ).toEqual({ suppressOutput: true });
    expect(new SessionStore(stateFolder()).load(SESSION).labels).toEqual([{ type: "sensitive", class: "secret", source: "/home/dev/project/.env" }]);
    expect(events()).toMatchObject([{ kind: "tool.result", outcome: "succeeded", durationMs: 274 }]);
  });

  it("a failed one is recorded as failed", () => {
    answer(fixture("PostToolUseFailure.Bash"));
    answer(fixture("PostToolUseFailure.Bash", { is_interrupt: true }));
    expect(events().map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ["tool.failure", "failed"],
      ["tool.failure", "interrupted"],
    ]);
  });
});

describe("prompts and commands", () => {
  it("a prompt that names a secret file is blocked", () => {
    expect(
      answer(fixture("UserPromptSubmit"), {
        decide: guard("deny", [read("/home/dev/project/.env", ["secrets"])]),
      }),
    ).toEqual({ decision: "block", reason: "for the person" });
    expect(new SessionStore(stateFolder()).load(SESSION).labels).toEqual([]);
  });

  it("one that goes through labels the session with what it brings", () => {
    expect(
      answer(fixture("UserPromptSubmit"), {
        decide: guard("allow", [read("/home/dev/project/.env", ["secrets"])]),
      }),
    ).toEqual({ suppressOutput: true });
    expect(new SessionStore(stateFolder()).load(SESSION).labels).toHaveLength(1);
  });

  it("a command whose file would run what must be asked about is blocked", () => {
    expect(answer(fixture("UserPromptExpansion.slash_command"), { decide: guard("ask") })).toMatchObject({ decision: "block" });
  });
});

describe("the life of a session", () => {
  it("starts with a word to the model and a line in the record", () => {
    expect(answer(fixture("SessionStart.startup"))).toMatchObject({
      hookSpecificOutput: {
        hookEventName: "SessionStart",
        additionalContext: expect.stringContaining("Sallyport"),
      },
    });
    expect(events()).toMatchObject([
      {
        kind: "session.start",
        reason: expect.stringContaining("startup, policy production-adjacent"),
      },
    ]);
    expect(new SessionStore(stateFolder()).load(SESSION).labels).toEqual([]);
  });

  it("a fork has seen whatever its unknown parent saw", () => {
    answer(fixture("SessionStart.fork"));
    expect(new SessionStore(stateFolder()).load(SESSION).labels.map(({ type }) => type)).toEqual(["untrusted", "sensitive"]);
  });

  it("records sub-agents and the end", () => {
    for (const name of ["SubagentStart", "SubagentStop", "SessionEnd.other"]) expect(answer(fixture(name))).toEqual({ suppressOutput: true });
    expect(events().map(({ kind }) => kind)).toEqual(["subagent.start", "subagent.stop", "session.end"]);
  });

  it("an event without anything to decide leaves no trace", () => {
    for (const name of ["Stop", "PreCompact.manual", "Notification.elicitation_response"]) expect(answer(fixture(name))).toEqual({ suppressOutput: true });
    expect(() => events()).toThrow();
  });
});

describe("a change of settings", () => {
  const settings = "/home/dev/project/.claude/settings.json";
  const factsWith = (text: string, user = '"--sallyport=claude-code"') =>
    memoryFacts({
      home: "/home/dev",
      files: { [settings]: text, "/home/dev/.claude/settings.json": user },
    });

  it("that weakens the guard is kept out of the session", () => {
    expect(
      answer(fixture("ConfigChange.project_settings"), {
        facts: factsWith('{"disableAllHooks":true}'),
      }),
    ).toMatchObject({ decision: "block", reason: expect.stringContaining("disableAllHooks") });
    expect(events()).toMatchObject([{ kind: "settings.change", verdict: "deny", decider: "adapter" }]);
  });

  it("that takes the guard out is kept out as well", () => {
    expect(answer(fixture("ConfigChange.project_settings"), { facts: factsWith("{}", "{}") })).toMatchObject({
      decision: "block",
      reason: expect.stringContaining("calls the guard"),
    });
  });

  it("that is harmless applies, and so do skills, which are judged when they are used", () => {
    expect(answer(fixture("ConfigChange.project_settings"), { facts: factsWith('{"model":"opus"}') })).toEqual({ suppressOutput: true });
    expect(answer(fixture("ConfigChange.skills"))).toEqual({ suppressOutput: true });
  });
});

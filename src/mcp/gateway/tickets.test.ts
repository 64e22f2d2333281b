import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { leaveTicket, prepareTickets, takeTicket } from "../../hook/index.ts";
import type { Action } from "../../model/index.ts";
import type { Passage } from "../traffic.ts";
import { modernMeta, PipeClient, type Setup, type Told } from "./fixtures/pipe-client.ts";

let folder: string;
const open: PipeClient[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sallyport-tickets-"));
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.end();
  rmSync(folder, { recursive: true, force: true });
});

const action = (call: string, tool: string, input: unknown, server = "files"): Action => ({
  agent: { name: "claude-code" },
  session: "s-1",
  call,
  chain: [],
  cwd: "/w",
  root: "/w",
  tool: `mcp__${server}__${tool}`,
  request: { type: "mcp", server, tool, input },
  mode: "default",
});
const textOf = (answer: Told): string => answer["result"].content[0].text;

async function client(setup: Setup = {}, name = "claude-code"): Promise<PipeClient> {
  const one = new PipeClient({ stateFolder: folder, hooks: "known-clients", ...setup });
  open.push(one);
  await one.request("init", "initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name, version: "1" } });
  return one;
}
const named = (call: string): object => ({ _meta: { "claudecode/toolUseId": call } });

describe("a call of a client whose hooks there are", () => {
  it("passes when the hook has decided this very call, and only once", async () => {
    const seen: Passage[] = [];
    const one = await client({
      judge: {
        request: (method, _params, at) => {
          if (method === "tools/call") seen.push(at);
          return { type: "pass" };
        },
      },
    });
    leaveTicket(action("toolu_1", "echo", { b: 1, a: [2] }), folder, Date.now());
    expect(textOf(await one.call(1, "echo", { a: [2], b: 1 }, named("toolu_1")))).toBe('{"a":[2],"b":1}');
    expect(seen[0]).toMatchObject({ call: "toolu_1", session: "s-1", root: "/w" });
    expect(textOf(await one.call(2, "echo", { a: [2], b: 1 }, named("toolu_1")))).toContain("no hook has decided it");
    expect(one.runs).toEqual(["echo"]);
    expect((await one.events()).map(({ session, call, verdict }) => [session, call, verdict])).toContainEqual(["s-1", "toolu_1", "allow"]);
  });

  it.each([
    ["no id", {}, "does not say which call"],
    ["an id that no hook has seen", named("toolu_9"), "no hook has decided it"],
    ["an id that is a path", named("../../etc/passwd"), "no hook has decided it"],
    ["an id that is not text", { _meta: { "claudecode/toolUseId": { x: 1 } } }, "does not say which call"],
  ])("is refused with %s", async (_, more, why) => {
    const one = await client();
    expect(textOf(await one.call(1, "echo", {}, more))).toContain(why);
    expect(one.runs).toEqual([]);
    expect(await one.events()).toMatchObject([{ kind: "tool.request", verdict: "deny" }]);
  });

  it.each([
    ["other arguments", action("toolu_1", "echo", { path: "harmless" }), { path: "/etc/shadow" }],
    ["another tool", action("toolu_1", "env", {}), {}],
  ])("is refused with %s than the hook saw", async (_, decided, args) => {
    const one = await client();
    leaveTicket(decided, folder, Date.now());
    expect(textOf(await one.call(1, "echo", args, named("toolu_1")))).toContain("not the call that the hook decided");
    expect(one.runs).toEqual([]);
  });

  it("is refused when it was another server's, unless that is its name with the client", async () => {
    const one = await client();
    leaveTicket(action("toolu_1", "echo", {}, "plugin.notes"), folder, Date.now());
    expect(textOf(await one.call(1, "echo", {}, named("toolu_1")))).toContain("--as plugin_notes");
    await one.end();
    open.pop();
    const other = await client({ aliases: ["plugin.notes"] });
    leaveTicket(action("toolu_2", "echo", {}, "plugin.notes"), folder, Date.now());
    expect(textOf(await other.call(1, "echo", {}, named("toolu_2")))).toBe("{}");
  });

  it("is refused when the decision is old", async () => {
    const one = await client();
    leaveTicket(action("toolu_1", "echo", {}), folder, Date.now() - 2 * 3_600_000);
    expect(textOf(await one.call(1, "echo", {}, named("toolu_1")))).toContain("no hook has decided it");
  });
});

describe("what is demanded", () => {
  it("is nothing of clients without hooks, and everything of all where the policy says so", async () => {
    expect(textOf(await (await client({}, "codex-mcp-client")).call(1, "echo"))).toBe("{}");
    await open.pop()!.end();
    expect(textOf(await (await client({ hooks: "always" }, "codex-mcp-client")).call(1, "echo"))).toContain("does not say which call");
    await open.pop()!.end();
    expect(textOf(await (await client({ hooks: "never" })).call(1, "echo"))).toBe("{}");
  });
});

describe("tickets", () => {
  it("are taken once, by whoever comes first", () => {
    prepareTickets(folder, Date.now());
    leaveTicket(action("toolu_1", "echo", {}), folder, Date.now());
    expect(takeTicket("toolu_1", folder, Date.now())).toMatchObject({ session: "s-1", tool: "echo" });
    expect(takeTicket("toolu_1", folder, Date.now())).toBeUndefined();
    expect(readdirSync(join(folder, "tickets"))).toEqual([]);
  });

  it("are not left where there is no gateway, nor for calls without an id or of other tools", () => {
    leaveTicket(action("toolu_1", "echo", {}), folder, Date.now());
    expect(readdirSync(folder)).toEqual([]);
    prepareTickets(folder, Date.now());
    const { call, ...without } = action("x", "echo", {});
    void call;
    leaveTicket(without, folder, Date.now());
    leaveTicket({ ...action("toolu_2", "echo", {}), request: { type: "shell", text: "ls" } }, folder, Date.now());
    expect(readdirSync(join(folder, "tickets"))).toEqual([]);
  });
});

describe("a call that a hook decided and that asks for input", () => {
  it("goes on once with an answer: the same one does not make it again", async () => {
    const one = new PipeClient({ stateFolder: folder, hooks: "known-clients", args: ["--modern"] });
    open.push(one);
    leaveTicket(action("toolu_5", "ask", {}), folder, Date.now());
    const meta = modernMeta({ "claudecode/toolUseId": "toolu_5" }, { elicitation: {} }, "claude-code");
    const { requestState } = (await one.call("a", "ask", {}, meta))["result"];
    const answered = { ...meta, requestState, inputResponses: { who: { action: "accept", content: { name: "Ada" } } } };
    expect(textOf(await one.call("b", "ask", {}, answered))).toContain("the server's own");
    expect((await one.call("c", "ask", {}, answered))["error"].message).toMatch(/was used before/);
    expect(one.runs).toEqual(["ask", "ask"]);
  });
});

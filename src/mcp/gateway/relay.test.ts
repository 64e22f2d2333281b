import { afterEach, describe, expect, it } from "vitest";
import { modernMeta, PipeClient, type Setup } from "./fixtures/pipe-client.ts";
import { CODES } from "./protocol.ts";

const open: PipeClient[] = [];
const client = (setup: Setup = {}): PipeClient => {
  const made = new PipeClient(setup);
  open.push(made);
  return made;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.end();
});

describe("bytes", () => {
  const params = '{"big":12345678901234567890,"e":1e400, "zz":0.10,"a":"\\u00e9","_meta":{"my/key":[1.0]}}';

  it.each([[[]], [["--both"]]])("of methods that nobody knows pass both ways as they are (%s)", async (args) => {
    const one = client({ args });
    await one.initialize();
    one.raw(`{"jsonrpc":"2.0","method":"raw/echo","params":${params},"id":"my id"}`);
    const answer = await one.until(({ id }) => id === "my id");
    expect(answer["result"].line).toContain(`"params":${params}`);
    const line = one.lines.find((text) => text.includes('"my id"'))!;
    expect(line).toContain('"before":1e400');
    expect(line).toContain('"zz":12345678901234567890, "_meta":{"x/y":1.0}');
  });

  it("of a modern request pass as well", async () => {
    const one = client({ args: ["--modern"] });
    const { _meta } = modernMeta({ "my/key": 1 });
    one.raw(`{"jsonrpc":"2.0","id":5,"method":"raw/echo","params":{"big":12345678901234567890,"_meta":${JSON.stringify(_meta)}}}`);
    const answer = await one.until(({ id }) => id === 5);
    expect(answer["result"].line).toContain(`"params":{"big":12345678901234567890,"_meta":${JSON.stringify(_meta)}}`);
  });
});

describe("ids and tokens", () => {
  it("of clients are theirs, whatever the server sees", async () => {
    const one = client();
    await one.initialize();
    const answer = await one.call("a", "progress", {}, { _meta: { progressToken: "mine" } });
    expect(answer["result"].content[0].text).not.toContain("mine");
    const notices = one.told.filter(({ method }) => method === "notifications/progress");
    expect(notices.map(({ params }) => params)).toEqual([
      { progressToken: "mine", progress: 1, total: 2 },
      { progressToken: "mine", progress: 2, total: 2 },
    ]);
    expect(one.told.indexOf(notices[1]!)).toBeLessThan(one.told.indexOf(answer));
  });

  it("are not used twice at a time", async () => {
    const one = client();
    await one.initialize();
    one.send({ id: 1, method: "tools/call", params: { name: "hang" } });
    one.send({ id: 1, method: "tools/call", params: { name: "echo" } });
    expect((await one.until(({ id }) => id === 1))["error"].message).toContain("open already");
  });

  it("are cancelled by the client's own", async () => {
    const one = client();
    await one.initialize();
    one.send({ id: "slow", method: "tools/call", params: { name: "hang" } });
    await one.until(() => one.runs.includes("hang"));
    one.send({ method: "notifications/cancelled", params: { requestId: "slow", reason: "enough" } });
    await one.until(() => one.runs.some((line) => line.startsWith("cancelled ")));
    await one.call(2, "echo");
    expect(one.told.filter(({ id }) => id === "slow")).toEqual([]);
    expect((await one.events()).filter(({ kind, outcome }) => kind === "tool.result" && outcome === "interrupted")).toHaveLength(1);
  });
});

describe("a message that is none", () => {
  it.each([
    ['[{"jsonrpc":"2.0","id":1,"method":"tools/list"}]', "batches"],
    ['{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo","name":"crash"}}', "twice"],
    ["hello", "message"],
  ])("is answered with an error: %s", async (line, why) => {
    const one = client();
    one.raw(line);
    expect((await one.until(({ error }) => error !== undefined))["error"].message).toContain(why);
    expect(one.runs).toEqual([]);
  });

  it("before the session is open is refused", async () => {
    const one = client();
    expect((await one.request(1, "tools/list", {}))["error"].message).toContain("initialize");
  });
});

describe("lists", () => {
  it("are given whole, whatever pages the server makes", async () => {
    const one = client({ env: { PAGE: "3" } });
    await one.initialize();
    const { result } = await one.request(1, "tools/list", {});
    expect(result.tools.map(({ name }: { name: string }) => name)).toEqual([
      "echo",
      "env",
      "crash",
      "hang",
      "garbage",
      "half",
      "big",
      "ask",
      "progress",
      "log",
      "change",
      "requests",
    ]);
    expect(result.nextCursor).toBeUndefined();
    expect((await one.request(2, "tools/list", { cursor: "3" }))["error"].code).toBe(CODES.invalidParams);
  });

  it("are not to be kept by anybody else where a client may keep them", async () => {
    const one = client({ args: ["--modern"] });
    const { result } = await one.request(1, "tools/list", modernMeta());
    expect(result).toMatchObject({ cacheScope: "private", ttlMs: 60_000, resultType: "complete" });
  });

  it("are judged before the first tool is called, and again after they have changed", async () => {
    const seen: string[] = [];
    const judge: Setup["judge"] = {
      definitions: (method) => {
        seen.push(method);
        return { type: "pass" };
      },
      request: (method) => {
        seen.push(method);
        return { type: "pass" };
      },
    };
    const one = client({ judge, args: ["--changed"] });
    await one.initialize();
    await one.call(1, "change");
    await one.until(({ method }) => method === "notifications/tools/list_changed");
    await one.call(2, "echo");
    expect(seen.filter((method) => method.startsWith("tools/"))).toEqual(["tools/list", "tools/call", "tools/list", "tools/call"]);
  });
});

describe("judgements", () => {
  it("refuse a call in words that the model reads, and the server never sees it", async () => {
    const one = client({ judge: { request: (method) => (method === "tools/call" ? { type: "refuse", text: "not here", rule: "r1" } : { type: "pass" }) } });
    await one.initialize();
    const { result } = await one.call(1, "echo", { x: 1 });
    expect(result).toEqual({ content: [{ type: "text", text: "not here" }], isError: true });
    expect(one.runs).toEqual([]);
    expect(await one.events()).toMatchObject([{ kind: "tool.request", verdict: "deny", rule: "r1", src: "gateway", mcp: { server: "files", tool: "echo" } }]);
  });

  it("that fail refuse", async () => {
    const one = client({
      judge: {
        request: (method) => {
          if (method === "tools/call") throw new Error("the judge fell over");
          return { type: "pass" };
        },
      },
    });
    await one.initialize();
    expect((await one.call(1, "echo"))["result"]).toMatchObject({ isError: true });
    expect(one.runs).toEqual([]);
  });

  it("replace what is sent and what comes back", async () => {
    const one = client({
      judge: {
        request: (method, params) =>
          method === "tools/call" ? { type: "replace", value: { ...params, arguments: { safe: true } }, notes: [] } : { type: "pass" },
        response: async (method, _params, result) =>
          method === "tools/call" ? { type: "replace", value: { ...result, content: [{ type: "text", text: "[taken out]" }] }, notes: [] } : { type: "pass" },
      },
    });
    await one.initialize();
    expect((await one.call(1, "echo", { unsafe: true }))["result"].content).toEqual([{ type: "text", text: "[taken out]" }]);
  });

  it("of what the server says of itself hold for the whole session", async () => {
    const one = client({
      judge: {
        definitions: (method, result) =>
          method === "initialize" ? { type: "replace", value: { ...result, instructions: undefined }, notes: [] } : { type: "pass" },
      },
    });
    const { result } = await one.initialize();
    expect(result).toEqual({
      protocolVersion: "2025-06-18",
      capabilities: { tools: { listChanged: true }, resources: { subscribe: true } },
      serverInfo: { name: "test", version: "1" },
    });
  });

  it("keep a server from being started", async () => {
    const one = client({ judge: { admit: () => ({ type: "refuse", text: "nobody has approved it" }) } });
    const answer = await one.initialize();
    expect(answer["error"].message).toContain("nobody has approved it");
  });

  it("take capabilities away from what the server is told", async () => {
    const one = client({ judge: { capabilities: () => ({ roots: {} }) } });
    await one.initialize({ roots: {}, sampling: {}, elicitation: {} });
    const { result } = await one.call(1, "requests");
    expect(JSON.parse(result.content[0].text)).toMatchObject({ capabilities: { roots: {} } });
    expect(result.content[0].text).not.toContain("sampling");
  });

  it("see all that the client says, and change nothing of what the protocol itself wants to know", async () => {
    const seen: unknown[] = [];
    const one = client({
      args: ["--modern"],
      judge: {
        request: (method, params) => {
          if (method !== "tools/call") return { type: "pass" };
          seen.push(params["_meta"]);
          return { type: "replace", value: { ...params, _meta: { "own/key": 2, "io.modelcontextprotocol/protocolVersion": "1999-01-01" } }, notes: [] };
        },
      },
    });
    const { _meta } = modernMeta({ "own/key": 1 });
    const answer = await one.call(1, "requests", {}, { _meta });
    expect(seen).toEqual([_meta]);
    expect(JSON.parse(answer["result"].content[0].text)._meta).toEqual({ ..._meta, "own/key": 2 });
  });
});

describe("the record", () => {
  it("has an event before a call goes, and one when it has come back", async () => {
    const one = client();
    await one.initialize();
    await one.call(1, "echo", {}, { _meta: { "claudecode/toolUseId": "toolu_1" } });
    await one.call(2, "hang-not");
    expect((await one.events()).map(({ kind, verdict, outcome, call, src }) => ({ kind, verdict, outcome, call, src }))).toMatchObject([
      { kind: "tool.request", verdict: "allow", call: "toolu_1", src: "gateway" },
      { kind: "tool.result", outcome: "succeeded", call: "toolu_1" },
      { kind: "tool.request", verdict: "allow" },
      { kind: "tool.result", outcome: "succeeded" },
    ]);
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { modernMeta, PipeClient, type Setup, type Told } from "./fixtures/pipe-client.ts";
import { CODES, META } from "./protocol.ts";

const open: PipeClient[] = [];
const client = (setup: Setup = {}): PipeClient => {
  const made = new PipeClient(setup);
  open.push(made);
  return made;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.end();
});
const textOf = (answer: Told): string => answer["result"].content[0].text;

describe("a modern client and an older server", () => {
  it("meet: the gateway says what the server is", async () => {
    const one = client();
    const { result } = await one.request("probe", "server/discover", modernMeta());
    expect(result).toMatchObject({
      resultType: "complete",
      supportedVersions: ["2026-07-28"],
      capabilities: { tools: { listChanged: true } },
      cacheScope: "private",
      ttlMs: 0,
    });
    expect(result._meta[META.server]).toEqual({ name: "test", version: "1" });
  });

  it("meet also where the server ends when it is asked too early", async () => {
    const one = client({ args: ["--dies-on-probe"] });
    const answer = await one.call(1, "echo", { a: 1 }, modernMeta());
    expect(textOf(answer)).toBe('{"a":1}');
    expect(one.runs).toEqual(["echo"]);
  });

  it("share one process, whatever the number of calls", async () => {
    const one = client();
    const pids = new Set<string>();
    for (let n = 0; n < 5; n++) pids.add(JSON.parse(textOf(await one.call(n, "env", {}, modernMeta())))["RUN_LOG"]);
    expect(pids.size).toBe(1);
    expect((await one.call(9, "echo", {}, modernMeta()))["result"].resultType).toBe("complete");
  });

  it("speak of input: the call is held, made once, and goes on with the answer", async () => {
    const one = client();
    const first = await one.call("a", "ask", {}, modernMeta());
    const { resultType, inputRequests, requestState } = first["result"];
    expect(resultType).toBe("input_required");
    const [[key, asked]] = Object.entries(inputRequests) as [[string, Told]];
    expect(asked).toMatchObject({ method: "elicitation/create", params: { message: "Who are you?" } });
    const second = await one.call("b", "ask", {}, { ...modernMeta(), requestState, inputResponses: { [key]: { action: "accept", content: { name: "Ada" } } } });
    expect(textOf(second)).toBe('hello {"action":"accept","content":{"name":"Ada"}}');
    expect(one.runs).toEqual(["ask"]);
    expect((await one.events()).map(({ kind }) => kind)).toEqual(["tool.request", "tool.result"]);
  });

  it("are not fooled by another call's state, or a changed one", async () => {
    const one = client();
    const { requestState } = (await one.call("a", "ask", {}, modernMeta()))["result"];
    const answers = { q1: { action: "accept", content: {} } };
    expect((await one.call("b", "echo", {}, { ...modernMeta(), requestState, inputResponses: answers }))["error"].code).toBe(CODES.invalidParams);
    expect((await one.call("c", "ask", { other: 1 }, { ...modernMeta(), requestState, inputResponses: answers }))["error"].code).toBe(CODES.invalidParams);
    expect((await one.call("d", "ask", {}, { ...modernMeta(), requestState: `${requestState}A`, inputResponses: answers }))["error"].code).toBe(
      CODES.invalidParams,
    );
    expect(one.runs).toEqual(["ask"]);
  });

  it("agree on what is refused of what the server asks", async () => {
    const one = client({ judge: { serverRequest: () => ({ type: "refuse", text: "it wants a password" }) } });
    expect(textOf(await one.call("a", "ask", {}, modernMeta()))).toBe('hello {"action":"decline"}');
  });

  it("tell of changes by a subscription", async () => {
    const one = client();
    one.send({
      id: "listen:0",
      method: "subscriptions/listen",
      params: { notifications: { toolsListChanged: true, promptsListChanged: true }, ...modernMeta() },
    });
    const acknowledged = await one.until(({ method }) => method === "notifications/subscriptions/acknowledged");
    expect(acknowledged["params"]).toEqual({ notifications: { toolsListChanged: true }, _meta: { [META.subscription]: "listen:0" } });
    await one.call(1, "change", {}, modernMeta());
    expect((await one.until(({ method }) => method === "notifications/tools/list_changed"))["params"]).toEqual({ _meta: { [META.subscription]: "listen:0" } });
  });

  it("leave out what the revision has not", async () => {
    const one = client();
    for (const method of ["ping", "logging/setLevel", "resources/subscribe"])
      expect((await one.request(method, method, modernMeta()))["error"].code).toBe(CODES.noMethod);
  });

  it("do not see the keys of the other revision", async () => {
    const one = client();
    const said = JSON.parse(textOf(await one.call(1, "requests", {}, modernMeta({ "own/key": 1, progressToken: 4 })))) as Told;
    expect(Object.keys(said["_meta"]).toSorted()).toEqual(["own/key", "progressToken"]);
    expect(said["capabilities"]).toEqual({ elicitation: {} });
  });
});

describe("an older client and a modern server", () => {
  it("meet: the gateway opens the session", async () => {
    const one = client({ args: ["--modern"] });
    const { result } = await one.initialize();
    expect(result).toMatchObject({ protocolVersion: "2025-06-18", serverInfo: { name: "test", version: "1" }, capabilities: { tools: { listChanged: true } } });
    expect((await one.request("p", "ping", {}))["result"]).toEqual({});
    expect(textOf(await one.call(1, "echo", { x: 1 }))).toBe('{"x":1}');
  });

  it("meet also where the server answers the handshake in a revision that has none", async () => {
    const one = client({ args: ["--modern", "--greets"] });
    expect((await one.initialize())["result"]).toMatchObject({ protocolVersion: "2025-06-18", serverInfo: { name: "test" } });
    expect(textOf(await one.call(1, "echo", { a: 1 }))).toBe('{"a":1}');
    expect(one.runs).toEqual(["echo"]);
  });

  it("speak of input by requests, and the server gets its state back as it was", async () => {
    const one = client({ args: ["--modern"] });
    await one.initialize({ elicitation: {} });
    one.send({ id: 1, method: "tools/call", params: { name: "ask", arguments: {} } });
    const asked = await one.until(({ method }) => method === "elicitation/create");
    one.send({ id: asked["id"], result: { action: "accept", content: { name: "Ada" } } });
    const answer = await one.until(({ id, result }) => id === 1 && result !== undefined);
    expect(textOf(answer)).toBe('hello {"action":"accept","content":{"name":"Ada"}} the server\'s own');
  });

  it("say what the server logs within a call, though it does not say within which", async () => {
    const one = client({ args: ["--modern"] });
    await one.initialize();
    await one.call(1, "log");
    expect(await one.until(({ method }) => method === "notifications/message")).toMatchObject({ params: { level: "info", data: "at work" } });
  });

  it("tell of changes unasked", async () => {
    const one = client({ args: ["--modern"] });
    await one.initialize();
    await one.call(1, "change");
    const notice = await one.until(({ method }) => method === "notifications/tools/list_changed");
    expect(JSON.stringify(notice)).not.toContain(META.subscription);
  });
});

describe("a modern client and a modern server", () => {
  it("speak of input with the server's state sealed", async () => {
    const one = client({ args: ["--modern"] });
    const { requestState, inputRequests } = (await one.call(1, "ask", {}, modernMeta()))["result"];
    expect(Object.keys(inputRequests)).toEqual(["who"]);
    expect(requestState).not.toContain("server's own");
    const answer = await one.call(2, "ask", {}, { ...modernMeta(), requestState, inputResponses: { who: { action: "cancel" } } });
    expect(textOf(answer)).toBe('hello {"action":"cancel"} the server\'s own');
  });

  it("keep subscriptions of several clients apart by their own ids", async () => {
    const one = client({ args: ["--modern"] });
    for (const id of ["one", 2]) one.send({ id, method: "subscriptions/listen", params: { notifications: { toolsListChanged: true }, ...modernMeta() } });
    for (const id of ["one", 2])
      await one.until(({ method, params }) => method === "notifications/subscriptions/acknowledged" && params._meta[META.subscription] === id);
    await one.call(9, "change", {}, modernMeta());
    for (const id of ["one", 2])
      await one.until(({ method, params }) => method === "notifications/tools/list_changed" && params._meta[META.subscription] === id);
  });

  it("refuse requests that do not say who asks", async () => {
    const one = client({ args: ["--modern"] });
    expect((await one.request(1, "server/discover", {}))["error"].code).toBe(CODES.invalidParams);
    const { _meta } = modernMeta();
    const unknown = await one.request(2, "tools/list", { _meta: { ..._meta, [META.version]: "2031-01-01" } });
    expect(unknown["error"]).toMatchObject({ code: CODES.unsupportedVersion, data: { supported: ["2026-07-28"], requested: "2031-01-01" } });
  });

  it("call an older client by initialize on the same pipe after a probe", async () => {
    const one = client({ args: ["--both"] });
    await one.request("probe", "server/discover", modernMeta());
    await one.initialize();
    expect(textOf(await one.call(1, "echo", { y: 2 }))).toBe('{"y":2}');
  });
});

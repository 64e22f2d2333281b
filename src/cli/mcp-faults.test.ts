import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HostileMachine, textOf, type Configured, type GatewayClient, type Told } from "./fixtures/gateway-client.ts";

let machine: HostileMachine;
let seenFile: string;
beforeEach(() => {
  machine = new HostileMachine();
  seenFile = machine.seenFile();
});
afterEach(() => machine.end());

/** Which tools ran at the server, in their order. */
const ran = (): readonly string[] => machine.seen(seenFile).split("\n").slice(0, -1);
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};
/** What the record says of calls: which tool, and how it ended. */
const recorded = (): readonly string[] =>
  machine
    .events()
    .filter(({ kind }) => String(kind).startsWith("tool."))
    .map(({ kind, mcp, outcome }) => [kind, (mcp as Told)?.["tool"], outcome].filter((one) => one !== undefined).join(" "));

/** Lists the server, and allows all of its tools. */
function allow(server: Configured): void {
  const env = Object.keys(server.env ?? {});
  machine.configure({ faulty: server }, { faulty: env.length === 0 ? {} : { env } }, ["faulty"], {
    rules: [{ allow: "mcp.call" }],
    matrix: { "server:faulty": { session: "allow" } },
  });
}

/** Everything here is processes: the client's pipe, `sallyport mcp run`, and the server. */
describe.each(["stdio", "http"] as const)("a server that fails, over %s, behind the gateway", { timeout: 120_000 }, (transport) => {
  const before = async (tools?: number): Promise<GatewayClient> => {
    const server: Configured =
      transport === "stdio"
        ? machine.faulty(seenFile, tools === undefined ? {} : { TOOL_COUNT: String(tools), PAGE: "500" })
        : { url: await machine.faultyHttp(seenFile, ...(tools === undefined ? [] : ["--tools", String(tools)])) };
    allow(server);
    const client = machine.client("faulty");
    await client.open();
    return client;
  };

  it("dies within a call: the agent is told that it may have run, and it is not made again", async () => {
    const client = await before();
    const died = await client.call("crash");
    expect(died["isError"]).toBe(true);
    expect(textOf(died)).toContain("may have run");
    expect(ran()).toEqual(["crash"]);
    await until(() => recorded().length === 2);
    expect(recorded()).toEqual(["tool.request crash", "tool.failure crash failed"]);
  });

  it("answers garbage, and half a message: an error for that call alone", async () => {
    const client = await before();
    const [garbage, whole] = await Promise.all([client.call("garbage"), client.call("echo", { b: 2 })]);
    expect(garbage["isError"]).toBe(true);
    expect(textOf(garbage)).toMatch(/cannot be read|may have run/);
    expect(whole).toMatchObject({ content: [{ text: '{"b":2}' }] });
    const half = await client.call("half");
    expect(half["isError"]).toBe(true);
    expect(textOf(half)).toContain("may have run");
    expect(ran().filter((name) => name === "half")).toHaveLength(1);
    expect(await client.call("echo", { c: 3 })).toMatchObject({ content: [{ text: '{"c":3}' }] });
  });

  it("is silent: other calls go on, and what the client gives up ends at the server too", async () => {
    const client = await before();
    client.raw('{"jsonrpc":"2.0","id":"silent","method":"tools/call","params":{"name":"hang"}}');
    await until(() => ran().includes("hang"));
    expect(await client.call("echo", { a: 1 })).toMatchObject({ content: [{ text: '{"a":1}' }] });
    client.raw('{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"silent"}}');
    await until(() => ran().some((line) => /^(?:cancelled|closed)/.test(line)));
    expect(client.asked.filter(({ id }) => id === "silent")).toEqual([]);
    expect(ran().filter((name) => name === "hang")).toHaveLength(1);
  });

  it("answers with 50 MB: not passed on, not kept, and the next call works", async () => {
    const client = await before();
    const big = await client.call("big", { bytes: 50_000_000 });
    expect(textOf(big)).toMatch(/more than 33554432 (?:bytes, which )?are not taken/);
    expect(await client.call("echo", { a: 1 })).toMatchObject({ content: [{ text: '{"a":1}' }] });
    expect(ran()).toEqual(["big", "echo"]);
  });

  it("has 5,000 tools: as many as are looked at are shown, and no other one can be called", async () => {
    const client = await before(5000);
    expect(await client.tools()).toHaveLength(512);
    expect(await client.call("tool_0", { a: 1 })).toMatchObject({ content: [{ text: '{"a":1}' }] });
    expect(textOf(await client.call("tool_4999"))).toMatch(/lists 5000 tools, and Sallyport looks at 512; a person lists those/);
    expect(ran()).toEqual(["tool_0"]);
  });

  it("works while the gateway is killed: the call stands in the record, and nobody makes it again", async () => {
    const client = await before();
    client.raw('{"jsonrpc":"2.0","id":"last","method":"tools/call","params":{"name":"hang"}}');
    await until(() => ran().includes("hang"));
    await client.kill();
    expect(recorded()).toEqual(["tool.request hang"]);
    const next = machine.client("faulty");
    await next.open();
    expect(await next.call("echo", { a: 1 })).toMatchObject({ content: [{ text: '{"a":1}' }] });
    expect(ran().filter((name) => name === "hang")).toHaveLength(1);
  });
});

it("a server that answers letter by letter and never ends holds up nobody else, and is let go when the client gives up", { timeout: 120_000 }, async () => {
  allow({ url: await machine.faultyHttp(seenFile) });
  const client = machine.client("faulty");
  await client.open();
  client.raw('{"jsonrpc":"2.0","id":"slow","method":"tools/call","params":{"name":"drip"}}');
  await until(() => ran().includes("drip"));
  expect(await client.call("echo", { a: 1 })).toMatchObject({ content: [{ text: '{"a":1}' }] });
  client.raw('{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"slow"}}');
  await until(() => ran().includes("closed"));
});

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { modernMeta, PipeClient, type Setup, type Told } from "./fixtures/pipe-client.ts";

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

/** Both kinds of clients before a server of either kind. */
const WAYS: readonly (readonly [string, readonly string[], boolean])[] = [
  ["older client, older server", [], false],
  ["modern client, older server", [], true],
  ["modern client, modern server", ["--modern"], true],
  ["older client, modern server", ["--modern"], false],
];

describe.each(WAYS)("%s", (_, args, isModern) => {
  const started = async (setup: Setup = {}): Promise<PipeClient> => {
    const one = client({ args, ...setup });
    if (!isModern) await one.initialize();
    return one;
  };
  const more = (): object => (isModern ? modernMeta() : {});

  it("a server that dies within a call: the agent is told, nothing is made twice, the next call works", async () => {
    const one = await started();
    const died = await one.call(1, "crash", {}, more());
    expect(died["result"].isError).toBe(true);
    expect(textOf(died)).toContain("ended with 3");
    expect(textOf(died)).toContain("it fell over");
    expect(textOf(died)).toContain("may have run");
    expect(textOf(await one.call(2, "echo", { a: 1 }, more()))).toBe('{"a":1}');
    expect(one.runs).toEqual(["crash", "echo"]);
    expect((await one.events()).map(({ kind, outcome }) => outcome ?? kind)).toEqual(["tool.request", "failed", "tool.request", "succeeded"]);
  });

  it("a server that is silent: the call ends, and the server is told so", async () => {
    const one = await started({ limits: { idleMs: 400 } });
    const answer = await one.call(1, "hang", {}, more());
    expect(textOf(answer)).toContain("gave no answer");
    await one.until(() => one.runs.some((line) => line.startsWith("cancelled")));
    expect(textOf(await one.call(2, "echo", {}, more()))).toBe("{}");
    expect(one.runs.filter((line) => line === "hang")).toHaveLength(1);
  });

  it("an answer that is garbage: its call fails at once, others go on", async () => {
    const one = await started();
    const [broken, whole] = await Promise.all([one.call(1, "garbage", {}, more()), one.call(2, "echo", { b: 2 }, more())]);
    expect(textOf(broken)).toContain("cannot be read");
    expect(textOf(whole)).toBe('{"b":2}');
  });

  it("half a message and the end", async () => {
    const one = await started();
    expect(textOf(await one.call(1, "half", {}, more()))).toContain("may have run");
    expect(one.runs.filter((line) => line === "half")).toHaveLength(1);
  });

  it("10 MB pass; 50 MB do not, without being held in memory, and the server stays", async () => {
    const one = await started();
    expect(textOf(await one.call(1, "big", { bytes: 10_000_000 }, more()))).toHaveLength(10_000_000);
    const answer = await one.call(2, "big", { bytes: 50_000_000 }, more());
    expect(textOf(answer)).toMatch(/is 500\d{5} bytes long; more than 33554432 are not taken/);
    expect(textOf(await one.call(3, "echo", {}, more()))).toBe("{}");
    expect(one.runs.filter((line) => line === "big")).toHaveLength(2);
  });

  it("5,000 tools pass, more than the limit do not", async () => {
    const one = await started({ env: { TOOL_COUNT: "5000", PAGE: "100" } });
    expect((await one.request(1, "tools/list", more()))["result"].tools).toHaveLength(5000);
    const other = await started({ env: { TOOL_COUNT: "5000" }, limits: { listEntries: 1000 } });
    expect((await other.request(1, "tools/list", more()))["error"].message).toContain("more than 1000");
  });
});

it("a server that always ends is not started for ever", async () => {
  const one = client({ transport: { type: "stdio", command: process.execPath, args: ["-e", "process.exit(1)"], env: {} } });
  for (let n = 0; n < 12; n++) await one.request(n, "initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } });
  expect(
    (await one.request(99, "initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } }))["error"].message,
  ).toContain("within a minute");
});

it("a program that is not there is said to be not there", async () => {
  const one = client({ transport: { type: "stdio", command: "/nowhere/program", args: [], env: {} } });
  expect((await one.initialize())["error"].message).toContain("could not be started");
});

it("calls beyond what a server may work on are refused, not queued", async () => {
  const one = client({ limits: { concurrentCalls: 2 } });
  await one.initialize();
  for (const id of [1, 2]) one.send({ id, method: "tools/call", params: { name: "hang" } });
  await one.until(() => one.runs.length >= 2);
  expect(textOf(await one.call(3, "echo"))).toContain("wait for one of them");
});

it("a message that is too long is not taken", async () => {
  const one = client({ limits: { request: 10_000 } });
  await one.initialize();
  one.raw(`{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo","arguments":{"x":"${"x".repeat(20_000)}"}}}`);
  expect((await one.until(({ error }) => error !== undefined))["error"].message).toContain("is not taken");
});

describe("the gateway is killed within a call", () => {
  const folder = mkdtempSync(join(tmpdir(), "sallyport-killed-"));
  const program = join(import.meta.dirname, "fixtures/gateway-process.ts");
  const server = join(import.meta.dirname, "fixtures/test-server.mjs");

  it("the record has the call that was made, the server ends, and nothing is made again", async () => {
    writeFileSync(
      join(folder, "servers.json"),
      JSON.stringify({ mcpServers: { files: { command: process.execPath, args: [server], env: { RUN_LOG: join(folder, "runs") } } } }),
    );
    const child = spawn(process.execPath, [program, join(folder, "servers.json"), folder], { stdio: ["pipe", "pipe", "inherit"] });
    child.stdin.write(
      `${JSON.stringify({ jsonrpc: "2.0", id: 0, method: "initialize", params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } } })}\n`,
    );
    child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "hang" } })}\n`);
    const runs = (): string => {
      try {
        return readFileSync(join(folder, "runs"), "utf8");
      } catch {
        return "";
      }
    };
    while (!runs().includes("hang")) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    const events = readdirSync(join(folder, "spool")).flatMap((name) =>
      readFileSync(join(folder, "spool", name), "utf8")
        .trim()
        .split("\n"),
    );
    expect(events.map((line) => JSON.parse(line) as Told)).toMatchObject([{ kind: "tool.request", verdict: "allow", mcp: { server: "files", tool: "hang" } }]);
    expect(runs()).toBe("hang\n");
    rmSync(folder, { recursive: true, force: true });
  });
});

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { TrafficJudge } from "../traffic.ts";
import { modernMeta, PipeClient, type Told } from "./fixtures/pipe-client.ts";

const SERVER = join(import.meta.dirname, "fixtures/scripted-server.mjs");
/** What must not cross. */
const TEXT = `key-${"a1B2c3D4".repeat(4)}`;
const REFUSED = { type: "refuse", text: "no", rule: "test" } as const;
const PASS = { type: "pass" } as const;

const open: { readonly client: PipeClient; readonly folder: string }[] = [];
afterEach(async () => {
  for (const { client, folder } of open.splice(0)) {
    await client.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** A client of a server that says what the test has it say, judged by whoever takes no message with the text in it. */
function started(says: object, judge: Partial<TrafficJudge> = WATCHFUL) {
  const folder = mkdtempSync(join(tmpdir(), "sallyport-scripted-"));
  const heard = join(folder, "heard");
  const client = new PipeClient({
    judge,
    transport: { type: "stdio", command: process.execPath, args: [SERVER], env: { HEARD: heard, SAYS: JSON.stringify(says) } },
  });
  open.push({ client, folder });
  const all = (): string => {
    try {
      return readFileSync(heard, "utf8");
    } catch {
      return "";
    }
  };
  return { client, heard: all };
}

const refusing = (...values: readonly unknown[]) => (JSON.stringify(values).includes(TEXT) ? REFUSED : PASS);
const WATCHFUL: Partial<TrafficJudge> = {
  definitions: (method, result) => refusing(method, result),
  request: (method, params) => refusing(method, params),
  response: (_method, _params, result) => refusing(result),
  failure: (_method, _params, error) => refusing(error),
  notice: (method, params) => refusing(method, params),
  serverRequest: (method, params) => refusing(method, params),
  clientResponse: (_method, _params, result) => refusing(result),
};
const DONE = '{"jsonrpc":"2.0","id":$ID,"result":{"content":[{"type":"text","text":"done"}]}}';
const said = ({ lines }: PipeClient): string => lines.join("\n");
const text = (answer: Told): string => JSON.stringify(answer["result"] ?? answer["error"]);

describe("what stands beside the members of a message", () => {
  it("does not reach the server, nor do the client's id and its progress token", async () => {
    const { client, heard } = started({ "tools/call": [DONE] });
    await client.initialize();
    client.raw(`{"note":"${TEXT}","jsonrpc":"2.0","id":"${TEXT}","x":{"y":"${TEXT}"},"method":"tools/call","params":{"name":"get_item","_meta":{}},"z":1}`);
    expect(text(await client.until(({ id }) => id === TEXT))).toContain("done");
    client.raw(`{"jsonrpc":"2.0","method":"notifications/roots/list_changed","note":"${TEXT}"}`);
    await client.call(2, "get_item");
    expect(heard()).toContain("roots/list_changed");
    expect(heard()).not.toContain(TEXT);
  });

  it("does not reach the client", async () => {
    const { client } = started({
      "tools/call": [
        `{"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","data":"a"},"note":"${TEXT}"}`,
        `{"note":"${TEXT}","jsonrpc":"2.0","id":$ID,"result":{"content":[{"type":"text","text":"done"}]},"more":["${TEXT}"]}`,
      ],
    });
    await client.initialize();
    expect(text(await client.call(1, "get_item"))).toContain("done");
    await client.until(({ method }) => method === "notifications/message");
    expect(said(client)).not.toContain(TEXT);
  });

  it("of what is known nothing changes", async () => {
    const { client, heard } = started({});
    await client.initialize();
    client.raw('{"jsonrpc":"2.0","x":1,"method":"raw/x","params":{"big":12345678901234567890, "e":1e400,"s":"\\u00e9é"},"id":7}');
    await client.until(({ id }) => id === 7);
    expect(heard()).toContain('"method":"raw/x","params":{"big":12345678901234567890, "e":1e400,"s":"\\u00e9é"}');
  });
});

describe("what a client sends", () => {
  it("to say why it cancels is judged, and the call ends all the same", async () => {
    const { client, heard } = started({ "tools/call": [] });
    await client.initialize();
    client.send({ id: 1, method: "tools/call", params: { name: "get_item" } });
    await client.until(() => heard().includes("tools/call"));
    client.send({ method: "notifications/cancelled", params: { requestId: 1, reason: TEXT } });
    await client.until(() => heard().includes("notifications/cancelled"));
    expect(heard()).not.toContain(TEXT);
  });

  it("as an error in answer to a question is judged", async () => {
    const { client, heard } = started({ "tools/call": ['{"jsonrpc":"2.0","id":"q","method":"roots/list"}'], $ANSWERED: [] });
    await client.initialize({ roots: {} });
    client.send({ id: 1, method: "tools/call", params: { name: "get_item" } });
    const question = await client.until(({ method }) => method === "roots/list");
    client.send({ id: question["id"], error: { code: -32000, message: TEXT } });
    await client.until(() => /"id":"q"/.test(heard()));
    expect(heard()).not.toContain(TEXT);
  });

  it("of itself is judged before the server hears of it", async () => {
    for (const says of [{}, { $MODERN: true }]) {
      const { client, heard } = started(says);
      const { _meta } = modernMeta({}, { experimental: { a: { b: TEXT } } });
      const answer = await client.call(1, "get_item", {}, { _meta });
      expect(text(answer)).toContain("no");
      expect(heard()).not.toContain(TEXT);
    }
  });

  it("in keys of the protocol is judged", async () => {
    const { client, heard } = started({ "tools/call": [DONE] });
    await client.initialize();
    const answer = await client.call(1, "get_item", {}, { _meta: { "io.modelcontextprotocol/related-task": { taskId: TEXT } } });
    expect(text(answer)).toContain("no");
    expect(heard()).not.toContain(TEXT);
  });

  it("to a modern server for what only older revisions have is judged", async () => {
    const { client, heard } = started({ $MODERN: true });
    await client.initialize();
    expect(text(await client.request(1, "resources/subscribe", { uri: `notes://a?${TEXT}` }))).toContain("no");
    expect(text(await client.request(2, "logging/setLevel", { level: TEXT }))).toContain("no");
    expect(text(await client.request(3, "logging/setLevel", { level: "loud" }))).toContain("must be a level");
    expect(await client.request(4, "resources/subscribe", { uri: "notes://b" })).toMatchObject({ result: {} });
    await client.until(() => heard().includes("notes://b"));
    expect(heard()).not.toContain(TEXT);
  });

  it("as an answer that comes with a call is judged, and the sealed state is none of its words", async () => {
    const ask =
      '{"jsonrpc":"2.0","id":$ID,"result":{"resultType":"input_required","inputRequests":{"who":{"method":"elicitation/create","params":{"message":"Who?"}}},"requestState":"own"}}';
    const states: unknown[] = [];
    const { client, heard } = started(
      { $MODERN: true, "tools/call": [ask], $RETRY: [DONE] },
      { ...WATCHFUL, request: (method, params) => (states.push(params["requestState"]), refusing(method, params)) },
    );
    const round = async (id: number, name: string): Promise<Told> => {
      const { requestState } = (await client.call(id, "get_item", {}, modernMeta()))["result"];
      return client.call(id + 1, "get_item", {}, { ...modernMeta(), requestState, inputResponses: { who: { action: "accept", content: { name } } } });
    };
    expect(text(await round(1, TEXT))).toContain("no");
    expect(heard()).not.toContain(TEXT);
    expect(text(await round(3, "Ada"))).toContain("done");
    expect(heard()).toContain('"requestState":"own"');
    expect(states.every((state) => state === undefined)).toBe(true);
  });
});

describe("what a server sends", () => {
  const asking = (beside: string, key = "who", entry = ""): string =>
    `{"jsonrpc":"2.0","id":$ID,"result":{"resultType":"input_required","inputRequests":{"${key}":{"method":"elicitation/create","params":{"message":"Who?"}${entry}}}${beside}}}`;

  it.each([
    ["beside its questions", asking(`,"content":[{"type":"text","text":"${TEXT}"}]`)],
    ["in `_meta` beside its questions", asking(`,"_meta":{"x/y":"${TEXT}"}`)],
    ["as a name of a question", asking("", TEXT)],
    ["within a question", asking("", "who", `,"note":"${TEXT}"`)],
  ])("%s is judged", async (_what, line) => {
    const { client } = started({ $MODERN: true, "tools/call": [line] });
    await client.call(1, "get_item", {}, modernMeta());
    expect(said(client)).not.toContain(TEXT);
  });

  it("when it asks goes on with its questions as they were", async () => {
    const { client } = started({ $MODERN: true, "tools/call": [asking(',"_meta":{"x/y":"a"}')] });
    const answer = await client.call(1, "get_item", {}, modernMeta());
    expect(answer["result"]).toMatchObject({ inputRequests: { who: { method: "elicitation/create", params: { message: "Who?" } } }, _meta: { "x/y": "a" } });
  });

  it("at the end of a subscription is judged", async () => {
    const ended = (note: string): string => `{"jsonrpc":"2.0","id":$ID,"result":{"resultType":"complete","_meta":{"$KEYsubscriptionId":$ID,"x/y":"${note}"}}}`;
    for (const [note, isShown] of [
      [TEXT, false],
      ["over", true],
    ] as const) {
      const { client } = started({ $MODERN: true, "subscriptions/listen": [ended(note)] });
      const answer = await client.request("s", "subscriptions/listen", { notifications: { toolsListChanged: true }, ...modernMeta() });
      expect(said(client).includes(note)).toBe(isShown);
      if (isShown) expect(answer["result"]._meta).toMatchObject({ "io.modelcontextprotocol/subscriptionId": "s", "x/y": "over" });
    }
  });

  it("to refuse a session is judged", async () => {
    for (const meta of [{}, modernMeta()]) {
      const { client } = started({ initialize: [`{"jsonrpc":"2.0","id":$ID,"error":{"code":-32000,"message":"${TEXT}"}}`] });
      if ("_meta" in meta) await client.call(1, "get_item", {}, meta);
      else await client.initialize();
      expect(said(client)).not.toContain(TEXT);
    }
  });

  it("as its last words is judged, and told where nothing is in them", async () => {
    for (const [words, isShown] of [
      [TEXT, false],
      ["it fell over", true],
    ] as const) {
      const { client } = started({ "tools/call": ["$CRASH"], $LAST_WORDS: words });
      await client.initialize();
      const answer = text(await client.call(1, "get_item"));
      expect(answer).toContain("The call may have run");
      expect(answer.includes(words)).toBe(isShown);
    }
  });
});

import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addTarget, respondPaths } from "./settings.ts";
import { Messenger, queueState, tell } from "./webhook.ts";

let folder: string;
let sink: Server;
let got: string[];
let answers: (body: string) => number;
beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "webhook-")));
  got = [];
  answers = () => 204;
  sink = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const status = answers(body);
      if (status < 300) got.push((JSON.parse(body) as { data: { text: string } }).data.text);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => sink.listen(0, "127.0.0.1", resolve));
  addTarget(folder, { name: "soar", to: `http://127.0.0.1:${(sink.address() as AddressInfo).port}/in`, form: "standard" });
});
afterEach(() => {
  sink.close();
  rmSync(folder, { recursive: true, force: true });
});

const say = (text: string, now: number): void => expect(tell(folder, { type: "incident.opened", text, data: { text } }, now)).toBeUndefined();
const queue = (): readonly string[] => readdirSync(respondPaths(folder).queueOf("soar")).filter((name) => name.endsWith(".json"));

describe("the queue of a target", () => {
  it("is sent in the order in which it was told, within a millisecond and when the clock goes back", async () => {
    const now = Date.now();
    const texts = Array.from({ length: 24 }, (_, i) => String(i));
    for (const text of texts) say(text, now - (Number(text) > 12 ? 5 : 0));
    expect(await new Messenger(folder).deliver()).toBe(texts.length);
    expect(got).toEqual(texts);
    expect(queueState(folder, "soar")).toEqual({ waiting: 0, given: 0 });
  });

  it("keeps what was not taken, waits longer each time, and sends nothing newer before it", async () => {
    let now = 1_800_000_000_000;
    answers = (body) => (body.includes("first") && got.length === 0 && now < 1_800_000_010_000 ? 503 : 204);
    say("first", now);
    say("second", now);
    const messenger = new Messenger(folder, () => now);
    expect(await messenger.deliver()).toBe(0);
    expect(messenger.problemOf("soar")).toBe("it answered 503");
    now += 1000;
    answers = () => 204;
    // Two seconds have not gone by.
    expect(await messenger.deliver()).toBe(0);
    now += 1001;
    expect(await messenger.deliver()).toBe(2);
    expect(got).toEqual(["first", "second"]);
    expect(messenger.problemOf("soar")).toBeUndefined();
  });

  it("lays aside what is no message and what is older than three days, and goes on", async () => {
    const now = 1_800_000_000_000;
    say("old", now - 4 * 24 * 3600 * 1000);
    say("new", now);
    writeFileSync(join(respondPaths(folder).queueOf("soar"), "msg_00000000-0000-7000-8000-000000000000.json"), '{"half": ');
    const messenger = new Messenger(folder, () => now);
    expect(messenger.hasWork).toBe(true);
    expect(await messenger.deliver()).toBe(1);
    expect(got).toEqual(["new"]);
    expect(queue()).toEqual([]);
    expect(queueState(folder, "soar")).toEqual({ waiting: 0, given: 2 });
    expect(messenger.hasWork).toBe(false);
  });
});

import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { DetectionStore } from "../detect/index.ts";
import { addTarget, listResponses } from "../respond/index.ts";
import { DaemonWorld, verdictIn } from "./fixtures/daemon-world.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function made(): Promise<DaemonWorld> {
  const world = await new DaemonWorld().make();
  ends.push(() => world.remove());
  for (const session of ["s1", "s2"]) world.know(session);
  return world;
}

const incidents = (world: DaemonWorld): ReturnType<DetectionStore["incidents"]> => {
  const store = DetectionStore.open(world.state);
  try {
    return store.incidents();
  } finally {
    store.close();
  }
};

describe("the daemon detects by itself (O2)", () => {
  it("opens an incident, quarantines the session, and tells the target that was set, signed", async () => {
    const world = await made();
    const received: { headers: IncomingHttpHeaders; body: string }[] = [];
    let fails = 1;
    const sink = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        fails -= 1;
        if (fails < 0) received.push({ headers: request.headers, body });
        response.writeHead(fails < 0 ? 204 : 503).end();
      });
    });
    await new Promise<void>((resolve) => sink.listen(0, "127.0.0.1", resolve));
    ends.push(() => sink.close());
    const { secret } = addTarget(world.state, { name: "soar", to: `http://127.0.0.1:${(sink.address() as AddressInfo).port}/in`, form: "standard" });
    const running = await world.start();
    expect(verdictIn((await world.send(world.bash("ls", "s1"))).text)).toBe("allow");
    await world.send(world.bash("docker run --privileged -it alpine sh", "s1"));
    await until(() => listResponses(world.state, Date.now()).containments.length > 0);
    const [{ text }, other] = await Promise.all([world.send(world.bash("ls", "s1")), world.send(world.bash("ls", "s2"))]);
    expect(verdictIn(text)).toBe("deny");
    expect(text).toMatch(/quarantined. Incident 1: A way out of the sandbox/);
    expect(verdictIn(other.text)).toBe("allow");
    const [incident] = incidents(world);
    expect(incident).toMatchObject({ id: 1, level: "critical", sessions: ["s1"] });
    expect(incident!.notes.map(({ what }) => what)).toContain("response");
    expect(running.status().detection).toMatchObject({ incidents: 1, responses: 1, problem: undefined });

    // A target that was down is told later, in order.
    while (received.length < 2) {
      await new Promise((resolve) => setTimeout(resolve, 2100));
      await world.send(world.bash("ls", "s2"));
    }
    expect(received.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual(["incident.opened", "response.applied"]);
    for (const { headers, body } of received) {
      const signed = `${String(headers["webhook-id"])}.${String(headers["webhook-timestamp"])}.${body}`;
      const mac = createHmac("sha256", Buffer.from(secret.slice("whsec_".length), "base64"))
        .update(signed)
        .digest("base64");
      expect(headers["webhook-signature"]).toBe(`v1,${mac}`);
      expect(Math.abs(Number(headers["webhook-timestamp"]) - Date.now() / 1000)).toBeLessThan(3600);
    }
  }, 300_000);

  it("goes on after a restart with what it remembered: two steps, one before and one after", async () => {
    const world = await made();
    await world.start();
    // The third of three in ten minutes is what the rule asks for.
    for (const path of ["~/.ssh/id_rsa", "~/.aws/credentials"]) await world.send(world.bash(`cat ${path}`, "s1"));
    await until(() => world.running!.status().detection.events >= 2);
    await world.running!.stop();
    await world.start();
    expect(incidents(world)).toEqual([]);
    await world.send(world.bash("cat ~/.config/gh/hosts.yml", "s1"));
    const found = (): boolean => {
      const store = DetectionStore.open(world.state);
      try {
        return store.findings().some(({ rule }) => rule === "sensitive-probing");
      } finally {
        store.close();
      }
    };
    await until(found);
    // Of medium level: nobody is stopped for it.
    expect(listResponses(world.state, Date.now()).containments).toEqual([]);
  }, 300_000);

  it("answers what a command has found before it: nobody gets around a response by looking first", async () => {
    const world = await made();
    await world.start();
    await world.send(world.bash("docker run --privileged -it alpine sh", "s1"));
    await world.running!.stop();
    const { detectNew, rulesInForce } = await import("../detect/index.ts");
    detectNew(world.state, rulesInForce({ HOME: world.home }).set, Date.now());
    await world.start();
    await until(() => listResponses(world.state, Date.now()).containments.some(({ session }) => session === "s1"));
  }, 300_000);
});

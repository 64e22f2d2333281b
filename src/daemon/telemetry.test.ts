import { afterEach, describe, expect, it } from "vitest";
import { ask, claudeLog, fixture } from "../telemetry/fixtures/telemetry-world.ts";
import { readTelemetryConfig, writeTelemetryConfig } from "../telemetry/index.ts";
import { RecordReader } from "../record/query/index.ts";
import { freePort } from "./daemon-folder.ts";
import { DaemonWorld } from "./fixtures/daemon-world.ts";

let world: DaemonWorld | undefined;
afterEach(async () => {
  await world?.remove();
  world = undefined;
});

async function until<T>(look: () => T | undefined): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe("telemetry in the daemon (O1)", () => {
  it("is received once it is switched on, lies in the record, and shows in the daemon's figures", { timeout: 120_000 }, async () => {
    world = await new DaemonWorld().make();
    const { running, folder, state } = { running: await world.start(), folder: world.folder, state: world.state };
    expect(running.status().telemetryPort).toBeNull();
    writeTelemetryConfig(state, { v: 1, port: await freePort(), agents: [], targets: [] });
    const port = await until(() => running.status().telemetryPort ?? undefined);
    const headers = { "content-type": "application/json", "x-sallyport-token": folder.telemetryToken };
    expect(await ask(port, "/v1/logs", fixture("claude-code.logs.default.json"), headers)).toMatchObject({ status: 200 });
    // The tokens for other purposes open nothing here, and this one nothing elsewhere.
    for (const token of [folder.callToken, folder.statusToken, folder.metricsToken])
      expect(await ask(port, "/v1/logs", claudeLog("at_mention", "s", {}), { ...headers, "x-sallyport-token": token })).toMatchObject({ status: 401 });
    expect(
      await ask(folder.port, "/v1/status", undefined, { authorization: `Bearer ${folder.telemetryToken}`, host: `127.0.0.1:${folder.port}` }),
    ).toMatchObject({ status: 401 });
    const figures = await ask(port, "/metrics", undefined, { authorization: `Bearer ${folder.metricsToken}` });
    expect(figures.body.toString()).toContain("sallyport_telemetry_records_total");
    const count = await until(() => {
      const reader = new RecordReader(state);
      try {
        const events = [...reader.select({})].filter(({ event }) => event.src === "telemetry");
        return events.length === 0 ? undefined : events.length;
      } finally {
        reader.close();
      }
    });
    expect(count).toBe(25);
    expect(readTelemetryConfig(state)!.port).toBe(port);
  });
});

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { PipeClient } from "./fixtures/pipe-client.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

describe("many calls", () => {
  it("leave nothing behind: no call, no timer, no listener, and no more memory than before", async () => {
    const one = new PipeClient();
    await one.initialize();
    const handles = process.getActiveResourcesInfo().length;
    const rounds = async (count: number): Promise<void> => {
      for (let n = 0; n < count; n += 50)
        await Promise.all(Array.from({ length: 50 }, (_, k) => one.call(`${count}-${n}-${k}`, "echo", { text: "x".repeat(1000) })));
      // What the test itself keeps.
      one.told.length = 0;
      one.lines.length = 0;
    };
    await rounds(1000);
    collect();
    const before = process.memoryUsage();
    await rounds(4000);
    collect();
    const after = process.memoryUsage();
    // Limits of time that calls had run out within two seconds; one that is left behind for each call would not.
    await expect.poll(() => process.getActiveResourcesInfo().length, { timeout: 60_000, interval: 250 }).toBeLessThanOrEqual(handles + 3);
    // A kilobyte kept of each call would be twice this.
    expect(after.heapUsed - before.heapUsed).toBeLessThan(2_000_000);
    expect(new Set(one.runs)).toEqual(new Set(["echo"]));
    await one.end();
  });
});

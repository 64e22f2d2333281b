import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ApprovalStore, GrantStore } from "../record/index.ts";
import { DaemonWorld, verdictIn } from "./fixtures/daemon-world.ts";

const POLICY = "version: 1\nextends: production-adjacent\nrules:\n  - ask: vcs.push\n    hold: { wait: 2m }\n    why: w\n";

let world: DaemonWorld;
beforeEach(async () => {
  world = await new DaemonWorld().make();
  const folder = join(world.home, ".config/sallyport");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "sallyport.yaml"), POLICY);
  world.know("s1");
  await world.start();
});
afterEach(() => world.remove());

const push = async (): Promise<string> => (await world.send(world.bash("git push origin feature/x"))).text;

describe("a call that the policy holds, with the daemon", () => {
  // The policy lets it wait two minutes, longer than this test and than a call's time in the daemon.
  it("is refused at once with its request, which is on disk, and goes through once after a person's answer", async () => {
    const text = await push();
    expect(verdictIn(text)).toBe("deny");
    const store = new ApprovalStore(world.state);
    const [request] = store.list().requests;
    expect(text).toContain(request!.id);
    expect(world.events().map(({ kind }) => kind)).toEqual(["approval.request", "tool.request"]);
    const by = { type: "user", id: "dana", via: "os" } as const;
    expect(store.answer(request!.id, { isApproved: true, at: Date.now(), by }, () => undefined)).toMatchObject({ isOk: true });
    expect(verdictIn(await push())).toBe("allow");
    expect(verdictIn(await push())).toBe("deny");
  });

  it("is let through by a grant, until that is revoked or its file is not what was written", async () => {
    expect(verdictIn(await push())).toBe("deny");
    const grants = new GrantStore(world.state);
    const now = Date.now();
    const grant = { id: "gr-1", kinds: ["vcs.push"], when: {}, owner: "dana", since: now, until: now + 600_000, why: "w", by: "dana" } as const;
    const give = (list: readonly (typeof grant)[]): unknown =>
      grants.update(
        () => list,
        () => undefined,
        now,
      );
    give([grant]);
    expect(verdictIn(await push())).toBe("allow");
    give([]);
    expect(verdictIn(await push())).toBe("deny");
    give([grant]);
    writeFileSync(grants.path, "damaged", { mode: 0o600 });
    expect(verdictIn(await push())).toBe("deny");
  });
});

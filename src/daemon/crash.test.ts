import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { Sequencer } from "../record/index.ts";
import { DaemonWorld, PATIENT_MS, verdictIn } from "./fixtures/daemon-world.ts";

const killer = fileURLToPath(new URL("./fixtures/kill-at-step.mjs", import.meta.url));
let world: DaemonWorld | undefined;
afterEach(() => world?.remove());

/** Where the process dies: at each kind of step that leaves something on disk, before and after it, early and late. */
const STEPS = ["openSync", "writeSync", "fdatasyncSync", "closeSync", "writeFileSync", "renameSync", "rmSync", "lstatSync", "fsyncSync"].flatMap((step, at) =>
  (["before", "after"] as const).map((when, second) => {
    const count = (at + second) % 2 === 0 ? 9 : 25;
    return `${step}:${when}:${step === "openSync" || step === "closeSync" ? count * 6 : count}`;
  }),
);
const SESSIONS = 4;
const CALLS = 12;

/** Sends calls of several sessions at once until the daemon is gone; the commands that were answered. */
async function callUntilItDies(one: DaemonWorld): Promise<{ readonly answered: readonly string[]; readonly refusedAsDead: number }> {
  const answered: string[] = [];
  let refusedAsDead = 0;
  await Promise.all(
    Array.from({ length: SESSIONS }, async (_, session) => {
      for (let at = 0; at < CALLS; at++) {
        const command = `echo ${session}-${at}`;
        try {
          const { status, text } = await one.send(one.bash(command, `s${session}`));
          if (status === 200 && verdictIn(text) === "allow") answered.push(command);
        } catch {
          // What the client gets then is no answer, which it takes for a no.
          refusedAsDead += 1;
        }
      }
    }),
  );
  return { answered, refusedAsDead };
}

/** Commands in the record, after what lay in the spool was taken. */
async function recorded(one: DaemonWorld): Promise<readonly string[]> {
  const sequencer = Sequencer.open(one.state);
  sequencer.drain();
  sequencer.close();
  const { DatabaseSync } = await import("node:sqlite");
  const { readdirSync } = await import("node:fs");
  const folder = `${one.state}/record`;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sqlite"))
    .flatMap((name) => {
      const database = new DatabaseSync(`${folder}/${name}`);
      const rows = database.prepare("SELECT body FROM event").all() as { readonly body: string | Uint8Array }[];
      database.close();
      return rows.map(
        ({ body }) => (JSON.parse(typeof body === "string" ? body : Buffer.from(body).toString("utf8")) as { readonly subject?: string }).subject ?? "",
      );
    })
    .filter((subject) => subject.startsWith("echo "));
}

let deaths = 0;
let acknowledged = 0;

describe("a daemon that dies while calls are on their way", () => {
  it.each(STEPS)("at %s loses no event of a call that was answered, and has none twice", async (step) => {
    world = await new DaemonWorld().make();
    for (let session = 0; session < SESSIONS; session++) world.know(`s${session}`);
    const child = await world.spawn("run", { NODE_OPTIONS: `--import=${killer}`, KILL_AT: step });
    const { answered, refusedAsDead } = await callUntilItDies(world);
    if (refusedAsDead > 0) deaths += 1;
    acknowledged += answered.length;
    child.kill("SIGKILL");
    const found = await recorded(world);
    expect(answered.filter((command) => !found.includes(command))).toEqual([]);
    expect(found.length).toBe(new Set(found).size);
  });

  it("dies in most of these runs, and has answered before", () => {
    expect(deaths).toBeGreaterThan(STEPS.length / 2);
    expect(acknowledged).toBeGreaterThan(STEPS.length);
    console.log(`${deaths} kills within ${STEPS.length} runs, ${acknowledged} acknowledged calls, lost 0, twice 0`);
  });

  it("is started again by its supervisor, and answers", async () => {
    world = await new DaemonWorld().make();
    world.know("s1");
    await world.spawn("supervise");
    const { readProcessFile } = await import("./process-file.ts");
    const { daemonPaths } = await import("./daemon-folder.ts");
    const file = daemonPaths(world.state).process;
    const first = readProcessFile(file)!;
    expect(first.supervisor).toBeDefined();
    process.kill(first.pid, "SIGKILL");
    await world.proved((pid) => pid !== first.pid);
    expect(verdictIn((await world.send(world.bash("ls"))).text)).toBe("allow");
    const { stopDaemon } = await import("./control.ts");
    expect(await stopDaemon(world.state, PATIENT_MS)).toBe(true);
    expect(await stopDaemon(world.state, PATIENT_MS)).toBe(false);
  });
});

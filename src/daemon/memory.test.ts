import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, it } from "vitest";
import { compile } from "../hook/compiler.ts";
import { Decider } from "./decider.ts";
import { DaemonWorld, verdictIn } from "./fixtures/daemon-world.ts";
import { hasManyValues } from "./many-values.ts";
import { PolicyKeeper } from "./policy-keeper.ts";

let world: DaemonWorld | undefined;
const make = async (): Promise<DaemonWorld> => (world = await new DaemonWorld().make());
afterEach(async () => {
  await world?.remove();
  world = undefined;
});

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes in use when nothing is left that could be collected. */
function used(): number {
  for (let round = 0; round < 4; round++) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const COMMANDS: readonly ((n: number) => string)[] = [
  (n) => `git status && npm test -- file-${n}`,
  (n) => `cat src/module-${n}.ts | head -20`,
  () => "cat .env",
  (n) => `curl https://host-${n}.example/x`,
  (n) => `python3 -c 'print(${n})'`,
  (n) => `echo ${n} > out-${n}.txt`,
];

/** Calls between two looks. */
const COUNT = 300;

describe("the memory of a daemon", () => {
  it("does not grow with the calls, their sessions, files, hosts and programs", async () => {
    const { state, ...one } = await make();
    const decider = new Decider({ stateFolder: state, programFolder: one.base, policies: new PolicyKeeper(state, "source", compile, () => undefined) });
    let next = 0;
    const calls = (count: number): void => {
      for (let at = 0; at < count; at++) {
        const n = next++;
        const session = `session-${n % 100}-${Math.floor(n / COUNT)}`;
        world!.know(session);
        decider.answer(Buffer.from(world!.bash(COMMANDS[n % COMMANDS.length]!(n), session)), "PreToolUse");
        decider.commit();
      }
    };
    // What is compiled and cached in the beginning is no leak: every bounded table gets its share.
    calls(COUNT);
    const before = used();
    calls(COUNT);
    const middle = used();
    calls(COUNT);
    const after = used();
    // Every call names what no other does, so caches that are not full yet take about 700 bytes of each; what keeps a call, its event or its policy takes more.
    expect(Math.min(middle - before, after - middle) / COUNT).toBeLessThan(2048);
  }, 300_000);

  it("is bounded: a payload of 16 MiB that is nothing but values is refused before it is parsed, and the daemon goes on", async () => {
    const one = await make();
    await one.start();
    one.know("s1");
    const lists = `[${"[],".repeat(5_200_000)}[]]`;
    const hostile = one.bash("ls").replace('"tool_input":{', `"tool_input":{"lists":${lists},`);
    expect(hostile.length).toBeLessThan(16 * 1024 * 1024);
    const [{ status, text }, beside] = await Promise.all([one.send(hostile), one.send(one.bash("ls", "s1"))]);
    expect([status, verdictIn(text)]).toEqual([200, "deny"]);
    expect(beside.status).toBe(200);
    expect(one.running!.status().threadFaults).toBe(0);
    expect(one.events().some(({ kind, verdict }) => kind === "guard.fault" && verdict === "deny")).toBe(true);
  }, 300_000);

  it("is not what text in strings costs", () => {
    const padding = "x".repeat(1024 * 1024);
    const counted = (text: string): boolean => hasManyValues(Buffer.from(`${text}${padding}"`), 10);
    expect(counted(`"${"[,{".repeat(100)}`)).toBe(false);
    expect(counted(`"${'\\",[['.repeat(100)}`)).toBe(false);
    expect(counted(`${"[".repeat(11)}"`)).toBe(true);
    expect(counted(`"a\\\\",${"{".repeat(11)}"`)).toBe(true);
    expect(hasManyValues(Buffer.from("[".repeat(100)), 10)).toBe(false);
  });
});

import { fileHolds, type Probe } from "../scenario.ts";
import { callsOf, isSame, recorded } from "../told-events.ts";
import type { Work } from "./scenario.ts";
import type { ScriptedCall } from "./script.ts";

/** Longer than a client's last batch and the record take. */
const LAST_BATCH_S = 20;

const ranIn = (events: ReturnType<typeof recorded>): ReturnType<typeof recorded> =>
  events.filter(({ kind, tool }) => kind === "telemetry.result" && tool !== undefined);

/**
 * Every call is told once by the hook and once, as run, by the agent's own telemetry; under the same ids where the agent gives ids. No record comes
 * twice, and no witness is missing.
 */
const countsAreExact = (calls: number, hasIds: boolean): Probe => ({
  says: `${calls} calls are told by both witnesses, each once`,
  holds: ({ world }) => {
    let events = recorded(world);
    // What a client sends as it ends may still be on its way.
    for (let waited = 0; waited < LAST_BATCH_S && ranIn(events).length < calls; waited += 1) {
      world.run("sleep 1");
      events = recorded(world);
    }
    const asked = events.filter(({ kind }) => kind === "tool.request");
    const ran = ranIn(events);
    return (
      asked.length === calls &&
      ran.length === calls &&
      (!hasIds || isSame(callsOf(events, "tool.request"), callsOf(events, "telemetry.result"))) &&
      new Set(events.map(({ id }) => id)).size === events.length &&
      events.every(({ kind }) => kind !== "witness.missing" && kind !== "guard.fault" && kind !== "record.damaged") &&
      // One request to the model for each call, and one for the last word; some agents ask a question of their own besides.
      [0, 1].includes(events.filter(({ kind }) => kind === "telemetry.model").length - calls - 1)
    );
  },
});

/** Longer than the daemon waits for the other witness, and looks. */
const GRACE_S = 110;

/** Where the two give no common ids, what they tell is counted against one another; later. */
export const noGapIsTold: Probe = {
  says: "no witness is told to be missing",
  holds: ({ world }) => {
    world.run(`sleep ${GRACE_S}`);
    return recorded(world).every(({ kind }) => kind !== "witness.missing");
  },
};

/**
 * Ordinary work with the agent's telemetry switched on towards the daemon.
 * @param shell a call of the agent's shell tool
 * @param switchOn shell text that puts what `telemetry install` prints where the agent reads it
 */
export function withTelemetry(shell: (command: string) => ScriptedCall, switchOn: string, hasIds: boolean, more: Partial<Work> = {}): Work {
  return {
    ...more,
    kind: "work",
    id: "telemetry",
    title: "is told by hook and telemetry, nothing twice",
    installed: `cd ~ && ${switchOn} && node %SALLYPORT% daemon start && sleep 3`,
    turns: [[shell("cat src/sum.js")], [shell("echo done > result.txt")], [shell("git log --oneline | head -1")]],
    levels: ["user"],
    done: [fileHolds("result.txt", "done"), countsAreExact(3, hasIds), ...(more.done ?? [])],
  };
}

/** Takes events into the record: `sequence-events.ts STATE ROUNDS CLOCK [thread]`, where CLOCK is added to the time, in milliseconds; with a second thread for the rows. */
import { Sequencer } from "../../src/record/index.ts";
import { arm, say, steps } from "./harness.ts";

const [state, rounds, clock, rows] = process.argv.slice(2) as [string, string, string, string?];
arm();
const sequencer = Sequencer.open(state, {
  now: () => Date.now() + Number(clock),
  waitMs: 60_000,
  ...(rows === "thread" ? { threadFrom: 1, threadWaitMs: 60_000 } : {}),
});
for (let n = 0; n < Number(rounds); n++) sequencer.drain();
sequencer.close();
say(`steps ${steps()}\n`);

/**
 * Kills the parts of the record at random steps, many times, and counts what of it was lost.
 *
 *     npm run crash
 *     npm run crash -- --rounds 200 --seed 7
 *
 * Ends with 1 when an acknowledged event was lost or is there twice, or the record does not verify. The built hook is among what is killed when there is one.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { crashRounds } from "./crash-rounds.ts";
import { killHooks } from "./killed-hooks.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "60" },
    writers: { type: "string", default: "3" },
    events: { type: "string", default: "30" },
    hooks: { type: "string", default: "120" },
    seed: { type: "string", default: "1" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "sallyport-crash-"));
const seed = Number(values.seed);
const tally = await crashRounds({
  rounds: Number(values.rounds),
  roundsAFolder: 10,
  writers: Number(values.writers),
  eventsEach: Number(values.events),
  folder,
  seed,
  say: (line) => console.log(line),
});
const hook = join(import.meta.dirname, "../../dist/hook.cjs");
if (existsSync(hook)) {
  const verdicts = killHooks(hook, join(folder, "hooks"), Number(values.hooks), seed, tally);
  console.log(`built hook: ${values.hooks} calls, ${verdicts} verdicts`);
} else {
  console.log("built hook: not built, so it was not killed");
}
const { kills, acknowledged, recorded, lost, duplicates, damaged, segments, faults } = tally;
console.log(`seed ${seed}: kills ${kills}, acknowledged ${acknowledged}, recorded ${recorded}, lost ${lost}, duplicates ${duplicates}`);
console.log(`torn lines kept apart ${damaged}, segments ${segments}, faults ${faults.length}`);
for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
const isGood = lost === 0 && duplicates === 0 && faults.length === 0;
if (isGood) rmSync(folder, { recursive: true, force: true });
else console.log(`what was left lies in ${folder}`);
process.exitCode = isGood ? 0 : 1;

/**
 * Writes until the disk is full, says what was acknowledged, and what happened when the sequencer met the full disk: `full-disk.ts STATE`. The parent gives it
 * a small disk of its own.
 */
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Sequencer, Spool, uuid7 } from "../../src/record/index.ts";

const state = process.argv[2]!;
const spool = new Spool(state);

function append(n: number): string {
  const now = Date.now();
  const id = uuid7(now);
  spool.append({ v: 1, id, ts: now, kind: "tool.request", src: "hook", agent: { name: "crash" }, chain: [], session: `s${n % 3}`, subject: "x".repeat(3000) });
  return id;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
for (let n = 0; n < 50; n++) say(append(n));
let sequencer = Sequencer.open(state);
say(`taken ${sequencer.drain()}`);
// Nearly everything is taken up, so that the spool has room for a few lines and the record for none.
const filler = join(state, "..", "filler");
const { bavail, bsize } = statfsSync(state);
writeFileSync(filler, Buffer.alloc(Math.max(0, Number(bavail) * Number(bsize) - 200 * 1024)));
let refused = "";
for (let n = 0; n < 10_000 && refused === ""; n++) {
  try {
    say(append(n));
  } catch (error) {
    refused = (error as Error).message;
  }
}
say(`refused ${refused}`);
try {
  sequencer.drain();
  say("drained");
} catch (error) {
  say(`failed ${(error as Error).message}`);
}
try {
  sequencer.close();
} catch {
  // It cannot sign either.
}
rmSync(filler);
sequencer = Sequencer.open(state);
sequencer.drain();
say(append(0));
sequencer.drain();
sequencer.close();

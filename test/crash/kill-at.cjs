// Loaded before a program (`--require`): ends it with SIGKILL at its n-th step, where a step is a call of the file system or of SQLite. A write may be cut in
// half before. The product knows nothing of this; its calls are replaced from outside.
//
//   SALLYPORT_KILL_AT   number of the step, from 1; without it nothing is killed, and the number of steps is told on descriptor 3 if it is open
//   SALLYPORT_KILL_IN   `thread`: the steps of the second thread count, from its start
//   SALLYPORT_KILL_HOW  before | half | after
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const sqlite = process.argv.some((word) => word.endsWith("hook.cjs")) ? undefined : require("node:sqlite");

const { isMainThread } = require("node:worker_threads");
const isHere = isMainThread !== (process.env.SALLYPORT_KILL_IN === "thread");
const at = isHere ? Number(process.env.SALLYPORT_KILL_AT ?? Infinity) : Infinity;
const how = process.env.SALLYPORT_KILL_HOW ?? "before";
const plain = { writeSync: fs.writeSync };
let isArmed = process.env.SALLYPORT_KILL_ARMED === "1" || !isMainThread;
let steps = 0;

const die = () => {
  process.kill(process.pid, "SIGKILL");
  // The signal is on its way; nothing more may happen.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};

const counted = (real, name) =>
  function (...given) {
    if (!isArmed) return real.apply(this, given);
    steps += 1;
    if (steps !== at) return real.apply(this, given);
    if (how === "half" && name === "writeSync" && given[1]?.length > 1) real.call(this, given[0], given[1].slice(0, given[1].length >> 1));
    if (how === "after") real.apply(this, given);
    return die();
  };

for (const name of Object.keys(fs)) {
  if (!name.endsWith("Sync") || typeof fs[name] !== "function") continue;
  fs[name] = counted(fs[name], name);
}
syncBuiltinESMExports();
for (const prototype of sqlite === undefined ? [] : [sqlite.DatabaseSync.prototype, sqlite.StatementSync.prototype]) {
  for (const name of ["exec", "prepare", "close", "run", "get", "all"]) {
    if (typeof prototype[name] === "function") prototype[name] = counted(prototype[name], name);
  }
}

globalThis[Symbol.for("sallyport.kill-at")] = {
  /** From here on steps count. */
  arm() {
    isArmed = true;
  },
  /** Writes without being counted. */
  say(text) {
    const was = isArmed;
    isArmed = false;
    plain.writeSync(1, text);
    isArmed = was;
  },
  steps: () => steps,
};

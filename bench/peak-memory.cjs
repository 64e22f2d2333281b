// Loaded before a program that is measured: reports its peak memory (KB) on descriptor 3 when it ends. Threads of it load this, too, and report nothing.
const { writeSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread) process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));

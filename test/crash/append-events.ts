/** Appends events as hooks do, and says each id once its event is acknowledged: `append-events.ts STATE SESSION COUNT [end]`. */
import { Spool, spoolContent, uuid7 } from "../../src/record/index.ts";
import { arm, say, steps } from "./harness.ts";

const [state, session, count, last] = process.argv.slice(2) as [string, string, string, string?];
const spool = new Spool(state);
arm();
for (let n = 0; n < Number(count); n++) {
  const now = Date.now();
  const id = uuid7(now);
  const isEnd = last === "end" && n === Number(count) - 1;
  const content = n % 10 === 3 ? { content: [spoolContent(state, id, "input", Buffer.from(`content of ${id}`))] } : {};
  spool.append({
    v: 1,
    id,
    ts: now,
    kind: isEnd ? "session.end" : "tool.request",
    src: "hook",
    agent: { name: "crash" },
    chain: [{ type: "user", id: "dana", via: "os" }],
    session,
    subject: `step ${n} ${"x".repeat((n * 37) % 2000)}`,
    decision: "allow",
    verdict: "allow",
    ...content,
  });
  say(`${id}\n`);
}
say(`steps ${steps()}\n`);

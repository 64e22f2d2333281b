import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { Machine } from "./fixtures/record-commands.ts";
import { MAIN } from "./fixtures/built-command.ts";

const machine = new Machine();

it("log --follow shows what there is, then what comes, and ends when it is interrupted", async () => {
  const session = machine.session("88888888-0000-4000-8000-000000000008");
  session.bash("ls before");
  const child = spawn(process.execPath, [MAIN, "log", "--follow", "--jsonl", "--kind", "tool.request"], {
    env: machine.environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => (JSON.parse(String((await lines.next()).value)) as { subject: unknown }).subject;
  expect(await next()).toBe("ls before");
  session.bash("ls after");
  expect(await next()).toBe("ls after");
  machine.session("99999999-0000-4000-8000-000000000009").bash("ls elsewhere");
  expect(await next()).toBe("ls elsewhere");
  child.kill("SIGINT");
  const [code] = (await once(child, "exit")) as [number | null];
  expect(code).toBe(0);
});

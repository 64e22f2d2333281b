import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FLOOR, pluginText } from "./plugin.ts";

type Hook = (input: object, output: Record<string, unknown>) => Promise<void>;
type Plugin = Readonly<Record<"tool.execute.before" | "tool.execute.after" | "chat.message" | "experimental.chat.system.transform", Hook>> & {
  readonly config: (config: Record<string, unknown>) => Promise<void>;
  readonly event: (given: { readonly event: object }) => Promise<void>;
};

let folder: string;
let number = 0;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sallyport-plugin-")));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The plugin as the client loads it, with a program in the place of the hook. */
async function load(hook: string): Promise<Plugin> {
  number += 1;
  const program = join(folder, `hook-${number}.cjs`);
  const file = join(folder, `plugin-${number}.mjs`);
  writeFileSync(program, `const given = JSON.parse(require("node:fs").readFileSync(0, "utf8"));\n${hook}`);
  writeFileSync(file, pluginText({ runtime: process.execPath, hook: program, state: join(folder, "state") }));
  const { Sallyport } = (await import(pathToFileURL(file).href)) as { readonly Sallyport: (context: object) => Promise<Plugin> };
  const get = ({ path: { id } }: { readonly path: { readonly id: string } }) =>
    Promise.resolve({ data: id.startsWith("ses_") ? { id, parentID: id === "ses_child" ? "ses_a" : undefined } : undefined });
  return Sallyport({ client: { session: { get } }, directory: "/home/dev/project", worktree: "/" });
}

const CALL = { tool: "bash", sessionID: "ses_a", callID: "c1" };
const YES = `console.log(JSON.stringify({ verdict: given.event === "tool.execute.before" ? "allow" : "none" }));`;

describe("a call", () => {
  it("runs where the hook says so, and cannot be changed afterwards", async () => {
    const args: Record<string, unknown> = { command: "ls" };
    await (await load(YES))["tool.execute.before"](CALL, { args });
    expect(Object.isFrozen(args)).toBe(true);
  });

  it.each([
    ["refuses", `if (given.event === "session.created") { ${YES} } else { console.error("because"); process.exit(2); }`, "because"],
    ["refuses without a word", "process.exit(2)", "could not judge this"],
    ["ends with another code", "process.exit(1)", "could not judge this"],
    ["is killed", "process.kill(process.pid, 'SIGKILL')", "could not judge this"],
    ["says nothing", "", "cannot be read"],
    ["says something else", 'console.log("{}")', "is not known"],
    ["says more than one thing", 'console.log("note"); console.log(JSON.stringify({ verdict: "allow" }))', "cannot be read"],
    ["only has no opinion", 'console.log(JSON.stringify({ verdict: "none" }))', "did not allow"],
    ["is no program", "}{", "could not judge this"],
  ])("does not run where the hook %s", async (_, hook, why) => {
    await expect((await load(hook))["tool.execute.before"](CALL, { args: { command: "ls" } })).rejects.toThrow(why);
  });

  it("does not run when its arguments change while it is judged", async () => {
    const args: Record<string, unknown> = { command: "ls" };
    const plugin = await load(YES);
    await plugin["tool.execute.before"](CALL, { args: {} });
    const judged = plugin["tool.execute.before"](CALL, { args });
    setTimeout(() => (args["command"] = "cat .env"), 1);
    await expect(judged).rejects.toThrow(/changed while/);
  });

  it("of a session that the client does not know does not run", async () => {
    await expect((await load(YES))["tool.execute.before"]({ ...CALL, sessionID: "other" }, { args: {} })).rejects.toThrow("does not know the session");
  });

  it("of a sub-agent belongs to the conversation that started it", async () => {
    const log = join(folder, "log");
    const plugin = await load(
      `require("node:fs").appendFileSync(${JSON.stringify(log)}, given.event + " " + given.session + " " + given.child + "\\n"); ${YES}`,
    );
    await plugin["tool.execute.before"]({ ...CALL, sessionID: "ses_child" }, { args: { command: "ls" } });
    expect(readFileSync(log, "utf8")).toBe("session.created ses_a undefined\ntool.execute.before ses_a ses_child\n");
  });

  it("runs with the input that the hook gives", async () => {
    const args: Record<string, unknown> = { command: "ls", timeout: 1 };
    const hook = `console.log(JSON.stringify({ verdict: given.event === "tool.execute.before" ? "allow" : "none", args: { command: "ls -l" } }));`;
    await (await load(hook))["tool.execute.before"](CALL, { args });
    expect(args).toEqual({ command: "ls -l" });
  });
});

describe("an output", () => {
  it("gets the remark, and what stands in its place", async () => {
    const hook = `console.log(JSON.stringify({ verdict: "none", context: "mind this", output: { title: "t", output: "x" } }));`;
    const output: Record<string, unknown> = { title: "t", output: "secret", metadata: {} };
    await (await load(hook))["tool.execute.after"]({ ...CALL, args: {} }, output);
    expect(output).toEqual({ title: "t", output: "x\n\nmind this" });
  });
});

describe("the floor", () => {
  it("goes when the plugin is there, and what others have set stays", async () => {
    const config = { agent: { build: { model: "a", permission: { ...FLOOR } }, mine: { permission: { bash: "deny" } } } };
    await (await load(YES)).config(config);
    expect(config).toEqual({ agent: { build: { model: "a", permission: {} }, mine: { permission: { bash: "deny" } } } });
  });
});

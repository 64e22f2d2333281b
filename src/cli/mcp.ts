import type { Command } from "./main.ts";

/** The three commands of the lock are one file. */
function locking(what: "lock" | "diff" | "update"): () => Promise<{ readonly run: Command }> {
  return async () => {
    const { runLock } = await import("./mcp-lock.ts");
    return { run: (args) => runLock(what, args) };
  };
}

/** Sub-commands, each in a file of its own that is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  list: () => import("./mcp-list.ts"),
  inspect: () => import("./mcp-inspect.ts"),
  approve: () => import("./mcp-approve.ts"),
  revoke: () => import("./mcp-revoke.ts"),
  quarantine: () => import("./mcp-quarantine.ts"),
  lock: locking("lock"),
  diff: locking("diff"),
  update: locking("update"),
  audit: () => import("./mcp-audit.ts"),
  chains: () => import("./mcp-chains.ts"),
  matrix: () => import("./mcp-matrix.ts"),
  run: () => import("./mcp-run.ts"),
  serve: () => import("./mcp-serve.ts"),
  login: () => import("./mcp-login.ts"),
};

/** `sallyport mcp …`: the tool servers of agents. */
export async function run([name, ...rest]: readonly string[]): Promise<number> {
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    console.error(name === undefined ? "say what to do with tool servers" : `there is no command \`mcp ${name}\``);
    console.error(`  one of ${Object.keys(COMMANDS).join(", ")}`);
    return 2;
  }
  return (await load()).run(rest);
}

import type { Command } from "./main.ts";

/** Sub-commands, each in a file of its own that is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
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

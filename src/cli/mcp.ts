import { UserError } from "../model/index.ts";
import type { Command } from "./main.ts";

/** What `sallyport mcp` does, by its first word. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  run: () => import("./mcp-run.ts"),
  login: () => import("./mcp-login.ts"),
  serve: () => import("./mcp-serve.ts"),
};

/** `sallyport mcp …`: what stands between an agent and its tool servers. */
export async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined)
    throw new UserError([
      {
        code: "mcp",
        message: name === undefined ? "nothing was asked of `mcp`" : `\`mcp\` knows no \`${name}\``,
        help: `use one of ${Object.keys(COMMANDS).join(", ")}`,
      },
    ]);
  return (await load()).run(rest);
}

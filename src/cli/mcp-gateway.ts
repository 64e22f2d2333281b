import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { Gateway, readServerFile } from "../mcp/gateway/index.ts";
import { identityOf } from "../mcp/servers/index.ts";
import { UserError } from "../model/index.ts";
import { defaultStateFolder } from "../record/index.ts";
import { judgeHere } from "./mcp-judging.ts";

/** What the commands of the gateway share. */
export const GATEWAY_OPTIONS = {
  config: { type: "string" },
  state: { type: "string" },
  as: { type: "string", multiple: true },
  browser: { type: "string" },
} as const;

export interface GatewayChoice {
  readonly config?: string | undefined;
  readonly state?: string | undefined;
  readonly as?: readonly string[] | undefined;
  readonly browser?: string | undefined;
}

/** Where the servers of the gateway are written: `$XDG_CONFIG_HOME/sallyport/mcp.json`, or `~/.config/sallyport/mcp.json`. */
export function serverFile(): string {
  const configured = process.env["XDG_CONFIG_HOME"];
  const folder = configured !== undefined && isAbsolute(configured) ? configured : join(process.env["HOME"] || homedir(), ".config");
  return join(folder, "sallyport", "mcp.json");
}

export function stateFolderOf({ state }: GatewayChoice): string {
  if (state !== undefined && !isAbsolute(state))
    throw new UserError([{ code: "state", message: `\`${state}\` is no absolute path`, help: "give the state folder as an absolute path" }]);
  return state ?? defaultStateFolder(process.env);
}

/**
 * The session to which belongs what no hook tells of: that of the client which started this process, where it tells its servers. What a call is worth comes
 * from the hook's ticket.
 */
function ownSession(isOwnClients: boolean): string {
  const told = isOwnClients ? (process.env["CLAUDE_CODE_SESSION_ID"] ?? "") : "";
  return /^[\w-]{8,64}$/.test(told) ? told : `mcp-${process.pid}`;
}

/**
 * The gateway that the options ask for. Throws a `UserError` for what cannot be.
 * @param isOwnClients one client alone has started it, and speaks with it
 */
export function openGateway(choice: GatewayChoice, isOwnClients = false): Gateway {
  const { servers, oauth } = readServerFile(choice.config ?? serverFile());
  const stateFolder = stateFolderOf(choice);
  // The client reads the standard output; what a person should see goes the other way.
  const { judge, hooks } = judgeHere(stateFolder, ownSession(isOwnClients), (line) => console.error(`sallyport: ${line}`));
  return new Gateway({
    judge,
    servers,
    identityOf: ({ transport }) => identityOf(transport),
    oauth,
    ...(choice.browser === undefined ? {} : { browser: choice.browser.split(" ").filter((word) => word !== "") }),
    stateFolder,
    hooks,
    aliases: choice.as ?? [],
    onProblem: (error) => console.error(`the record cannot be written: ${error.message}`),
  });
}

import type { ManagedKey } from "./key.ts";
import type { AdmittedServer, ManagedOptions, ManagedServer } from "./options.ts";

function admission({ command, url }: AdmittedServer): Record<string, unknown> {
  return command === undefined ? { serverUrl: url } : { serverCommand: command };
}

function ofServer({ command, args = [], url }: ManagedServer): AdmittedServer {
  return command === undefined ? { url: url! } : { command: [command, ...args] };
}

/** Which MCP servers may be used. */
export function mcpKeys({ mcp = {} }: ManagedOptions): readonly ManagedKey[] {
  const { servers = {}, admit = [] } = mcp;
  const entries = [...Object.values(servers).map(ofServer), ...admit].map(admission);
  const from = mcp.servers === undefined && mcp.admit === undefined ? "profile" : "agents.claude-code.mcp";
  return [
    {
      path: ["allowedMcpServers"],
      value: entries,
      why:
        entries.length === 0
          ? "no MCP server but those that the organisation delivers; name others under `agents.claude-code.mcp.admit`"
          : "the exact command lines and addresses that may be used; deny-lists are got around by one more argument",
      without: "a repository's `.mcp.json` starts its own server, without a question when nobody is there",
      from,
    },
    {
      path: ["allowManagedMcpServersOnly"],
      value: true,
      why: "only this list counts",
      without: "an entry in the user's settings widens the list",
      from: "profile",
    },
    {
      path: ["enableAllProjectMcpServers"],
      value: false,
      why: "servers of a repository are not approved all at once",
      without: "a repository approves its own servers",
      from: "profile",
    },
    {
      path: ["disableClaudeAiConnectors"],
      value: true,
      why: "connectors of the user's account stay out",
      without: "an account brings tools that no policy names",
      from: "profile",
    },
  ];
}

/** Text of `managed-mcp.json`, which excludes every other source; `undefined` when the policy delivers no server. */
export function managedServersText({ mcp = {} }: ManagedOptions): string | undefined {
  const { servers } = mcp;
  if (servers === undefined || Object.keys(servers).length === 0) return undefined;
  const mcpServers = Object.fromEntries(
    Object.entries(servers).map(([name, { command, args = [], env = {}, url }]) => [
      name,
      command === undefined ? { type: "http", url } : { type: "stdio", command, args, env },
    ]),
  );
  return `${JSON.stringify({ mcpServers }, undefined, 2)}\n`;
}

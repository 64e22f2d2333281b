/**
 * The client under test: the official SDK's client behind the gateway. The suite starts it for one scenario and appends the address of
 * its server; `--front http|stdio` says how the client reaches the gateway, `--upstream http|stdio` whether the gateway reaches that
 * server itself or by a second gateway that it runs as a child; `--era legacy|modern` which revision the client speaks, where not that of the scenario;
 * `--program FILE` the built command line.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { permissivePolicy } from "./policy.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    front: { type: "string", default: "http" },
    upstream: { type: "string", default: "http" },
    era: { type: "string" },
    program: { type: "string", default: join(import.meta.dirname, "../dist/cli/main.js") },
  },
});
const address = positionals.at(-1)!;
const scenario = process.env["MCP_CONFORMANCE_SCENARIO"] ?? "";
const context = JSON.parse(process.env["MCP_CONFORMANCE_CONTEXT"] ?? "{}") as Record<string, any>;
const isModern = values.era === undefined ? (process.env["MCP_CONFORMANCE_PROTOCOL_VERSION"] ?? "2025-11-25") >= "2026" : values.era === "modern";
/** The identity that the suite's issuers expect of a client with metadata at an address. */
const METADATA = "https://conformance-test.local/client-metadata.json";

const folder = mkdtempSync(join(tmpdir(), "sallyport-conformance-"));
const { program } = values;
const file = join(folder, "servers.json");
const common = ["--config", file, "--state", join(folder, "state"), "--browser", `${process.execPath} ${join(import.meta.dirname, "browser.ts")}`];
const oauth = {
  ...(typeof context["client_id"] === "string" ? { clientId: context["client_id"] } : {}),
  ...(typeof context["client_secret"] === "string" ? { clientSecret: "env:CONFORMANCE_CLIENT_SECRET" } : {}),
  ...(context["client_id"] === undefined ? { clientMetadataUrl: METADATA } : {}),
};
const env: Record<string, string> = { ...(process.env as Record<string, string>), CONFORMANCE_CLIENT_SECRET: String(context["client_secret"] ?? "") };
const mcpServers = {
  suite: { url: address, oauth },
  chained: {
    command: process.execPath,
    args: [program, "mcp", "run", "suite", ...common],
    env: { CONFORMANCE_CLIENT_SECRET: "env:CONFORMANCE_CLIENT_SECRET", XDG_CONFIG_HOME: "env:XDG_CONFIG_HOME" },
  },
};
writeFileSync(file, JSON.stringify({ mcpServers }));
env["XDG_CONFIG_HOME"] = permissivePolicy(folder, mcpServers);
const name = values.upstream === "stdio" ? "chained" : "suite";

let served: ChildProcess | undefined;
async function transport(): Promise<StreamableHTTPClientTransport | StdioClientTransport> {
  if (values.front === "stdio")
    return new StdioClientTransport({ command: process.execPath, args: [program, "mcp", "run", name, ...common], env, cwd: folder, stderr: "inherit" });
  served = spawn(process.execPath, [program, "mcp", "serve", "--no-token", "--port", "0", ...common], {
    env,
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: served.stdout! }))
    if (line.endsWith(`/mcp/${name}`)) return new StreamableHTTPClientTransport(new URL(line));
  throw new Error("the gateway did not start");
}

const isAsking = scenario.startsWith("elicitation") || scenario.startsWith("sep-2322");
const client = new Client({ name: "conformance-client", version: "1.0.0" }, {
  capabilities: isAsking ? { elicitation: { form: { applyDefaults: true } } } : {},
  ...(isModern ? { versionNegotiation: { mode: { pin: "2026-07-28" } } } : {}),
} as never);
if (isAsking)
  client.setRequestHandler("elicitation/create", async () => ({
    action: "accept",
    content: scenario.startsWith("sep-2322") ? { confirmed: true, name: "test", ok: true } : {},
  }));

const call = (tool: string, args: Record<string, unknown> = {}): Promise<unknown> => client.callTool({ name: tool, arguments: args });

/** What a client would do for the scenario, once it is connected. */
async function act(): Promise<void> {
  const { tools } = await client.listTools();
  const has = (one: string): boolean => tools.some((tool) => tool.name === one);
  if (scenario.startsWith("auth/")) {
    await call("test-tool");
    if (scenario === "auth/authorization-server-migration") await call("test-tool");
    return;
  }
  switch (scenario) {
    case "tools_call":
      await call("add_numbers", { a: 5, b: 3 });
      return;
    case "elicitation-sep1034-client-defaults":
      await call("test_client_elicitation_defaults");
      return;
    case "sse-retry":
      await call("test_reconnection");
      return;
    case "sep-2322-client-request-state":
      for (const tool of ["test_mrtr_echo_state", "test_mrtr_no_state", "test_mrtr_unrelated", "test_mrtr_no_result_type"]) if (has(tool)) await call(tool);
      await Promise.all(["test_mrtr_echo_state", "test_mrtr_unrelated"].filter(has).map((tool) => call(tool)));
      return;
    case "http-custom-headers":
      for (const { name: tool, arguments: args } of context["toolCalls"] ?? []) await call(tool, args);
      return;
    case "http-invalid-tool-headers":
      for (const tool of tools) await call(tool.name, { region: "us-east1" });
      return;
    case "http-standard-headers": {
      if (tools[0] !== undefined) await call(tools[0].name);
      const { resources } = await client.listResources();
      if (resources[0] !== undefined) await client.readResource({ uri: resources[0].uri });
      const { prompts } = await client.listPrompts();
      if (prompts[0] !== undefined) await client.getPrompt({ name: prompts[0].name });
      return;
    }
    default:
  }
}

let code = 0;
try {
  await client.connect(await transport(), { timeout: 200_000 });
  await act();
} catch (error) {
  console.error(error);
  code = 1;
}
await client.close().catch(() => undefined);
served?.kill("SIGTERM");
rmSync(folder, { recursive: true, force: true });
process.exit(code);

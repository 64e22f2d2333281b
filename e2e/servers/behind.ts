import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "./cases.ts";

/** Starts a server with a note of everything that reaches it. */
const TEE = `import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
const [seen, ...args] = process.argv.slice(2);
const server = spawn(process.execPath, args, { stdio: ["pipe", "inherit", "inherit"] });
process.stdin.on("data", (chunk) => { appendFileSync(seen, chunk); server.stdin.write(chunk); });
process.stdin.on("end", () => server.stdin.end());
server.on("exit", () => process.exit(0));
`;

/** Servers whose tools our catalogs know. */
const CATALOGS: readonly string[] = ["filesystem", "github", "postgres", "playwright", "memory"];
/** Where the memory server keeps what it is told. */
export const MEMORY = "MEMORY_FILE_PATH";

/** Makes what the servers work on: a project in a folder, and something beside it. */
export function prepare(base: string, project: string): void {
  mkdirSync(join(project, "sub"), { recursive: true });
  mkdirSync(join(project, ".git"));
  writeFileSync(join(project, ".git/HEAD"), "ref: refs/heads/x\n");
  writeFileSync(join(project, "a.txt"), "plain words\n");
  writeFileSync(join(project, ".env"), "NAME=value\n");
  writeFileSync(join(base, "outside.txt"), "outside\n");
  writeFileSync(join(base, "tee.mjs"), TEE);
}

/** What reaches a server, by its name and the way to it. */
export const seenBy = (base: string, way: string, name: string): string => join(base, `seen-${way}-${name}`);

/** The command of a server, with a note of what reaches it. */
export function noting(base: string, way: string, { name, args }: Case): readonly string[] {
  return [process.execPath, join(base, "tee.mjs"), seenBy(base, way, name), ...args];
}

/** Writes the gateway's servers and its policy; returns the folder that `XDG_CONFIG_HOME` has to name. */
export function gatewayBefore(base: string, way: string, cases: readonly Case[], gateway: object = {}): string {
  const config = join(base, `config-${way}`);
  mkdirSync(join(config, "sallyport"), { recursive: true });
  const mcpServers: Record<string, object> = {};
  const servers: Record<string, object> = {};
  const matrix: Record<string, object> = {};
  for (const one of cases) {
    const { name, policy = {} } = one;
    const command = noting(base, way, one);
    mcpServers[name] = { command: command[0], args: command.slice(1), env: { [MEMORY]: `env:${MEMORY}` } };
    servers[name] = { command, env: [MEMORY], ...(CATALOGS.includes(name) ? { catalog: name } : {}), ...policy };
    if (one.matrix !== undefined) matrix[`server:${name}`] = one.matrix;
  }
  writeFileSync(join(config, "sallyport/mcp.json"), JSON.stringify({ mcpServers }));
  const mcp = { servers, ...gateway, ...(Object.keys(matrix).length === 0 ? {} : { matrix }) };
  writeFileSync(join(config, "sallyport/sallyport.yaml"), JSON.stringify({ version: 1, rules: [{ allow: "mcp.call" }, { allow: "net.connect" }], mcp }));
  return config;
}

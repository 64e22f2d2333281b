import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A server as `mcpServers` has it. */
export interface Configured {
  readonly command?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly url?: string;
}

/**
 * A policy under which the servers may do everything that the protocol has: every check runs, and says yes. Returns the folder that
 * `XDG_CONFIG_HOME` has to name.
 */
export function permissivePolicy(folder: string, servers: Readonly<Record<string, Configured>>): string {
  const allowed = Object.entries(servers).map(([name, { command, args = [], env = {}, url }]) => [
    name,
    {
      ...(command === undefined ? { url } : { command: [command, ...args], env: Object.keys(env) }),
      sampling: { perHour: 1000, tokens: 100_000 },
      elicitation: { perMinute: 60 },
      results: { links: "keep", instructions: "keep" },
    },
  ]);
  const policy = {
    version: 1,
    rules: [{ allow: "*" }],
    mcp: {
      gateway: { hooks: "never" },
      servers: Object.fromEntries(allowed) as object,
      matrix: Object.fromEntries(Object.keys(servers).map((name) => [`server:${name}`, { session: "allow" }])),
    },
  };
  const home = join(folder, "config");
  mkdirSync(join(home, "sallyport"), { recursive: true });
  // JSON is YAML as well.
  writeFileSync(join(home, "sallyport/sallyport.yaml"), JSON.stringify(policy));
  return home;
}

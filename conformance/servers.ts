import { spawn, type ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { permissivePolicy, type Configured } from "./policy.ts";

/** Which revisions a server behind the gateway knows. */
export type Eras = "both" | "legacy" | "modern";

const CONFIG = "XDG_CONFIG_HOME";
const everything = join(import.meta.dirname, "everything/server.ts");

/** A gateway before one server for each pairing and each choice of revisions, started when the first of them is asked for. */
export class ServersUnderTest {
  readonly #folder: string;
  readonly #program: string;
  readonly #children: ChildProcess[] = [];
  #gateway: Promise<string> | undefined;

  /** @param program the built command line */
  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = program;
  }

  /** The address of a pairing at the gateway. The suite's own names for this machine are allowed. */
  async address(front: "http" | "stdio", upstream: "http" | "stdio", eras: Eras): Promise<string> {
    this.#gateway ??= this.#serve();
    return `${(await this.#gateway).replace("127.0.0.1", "localhost")}/${front}-${upstream}-${eras}`;
  }

  stop(): void {
    for (const child of this.#children) child.kill("SIGTERM");
  }

  /** Starts a program and waits for a line it writes. */
  async #started(args: readonly string[], from: "stdout" | "stderr", line: RegExp): Promise<string> {
    const child = spawn(process.execPath, [...args], {
      cwd: this.#folder,
      stdio: ["ignore", from === "stdout" ? "pipe" : "ignore", from === "stderr" ? "pipe" : "ignore"],
    });
    this.#children.push(child);
    for await (const text of createInterface({ input: child[from]! })) {
      const found = line.exec(text);
      if (found !== null) return found[1] ?? "";
    }
    throw new Error(`\`${args.join(" ")}\` has ended`);
  }

  async #serve(): Promise<string> {
    const file = join(this.#folder, "servers.json");
    const common = ["--config", file, "--state", join(this.#folder, "state")];
    const behind = (name: string): Configured => ({
      command: process.execPath,
      args: [this.#program, "mcp", "run", name, ...common],
      env: { [CONFIG]: `env:${CONFIG}` },
    });
    const mcpServers: Record<string, Configured> = {};
    for (const eras of ["both", "legacy", "modern"] as const) {
      const limits = eras === "both" ? [] : [`--${eras}`];
      const port = await this.#started([everything, "--port", "0", ...limits], "stderr", /^listening on (\d+)$/);
      mcpServers[`http-http-${eras}`] = { url: `http://127.0.0.1:${port}/mcp` };
      mcpServers[`http-stdio-${eras}`] = { command: process.execPath, args: [everything, ...limits] };
      mcpServers[`stdio-http-${eras}`] = behind(`http-http-${eras}`);
      mcpServers[`stdio-stdio-${eras}`] = behind(`http-stdio-${eras}`);
    }
    writeFileSync(file, JSON.stringify({ mcpServers }));
    process.env[CONFIG] = permissivePolicy(this.#folder, mcpServers);
    const args = [this.#program, "mcp", "serve", "--no-token", "--port", "0", ...common];
    return this.#started(args, "stdout", /^(http:\/\/\S+\/mcp)\/http-http-both$/);
  }
}

import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { consoleCode, daemonState, makeDaemonFolder } from "../../src/daemon/index.ts";
import type { HeldCall } from "../../src/session/index.ts";
import { ApprovalStore } from "../../src/record/index.ts";
import { RecordReader } from "../../src/record/query/index.ts";
import { addLongSession, fillRecord, LONG_SESSION } from "./record.ts";

const ROOT = join(import.meta.dirname, "../..");
const POLICY = `version: 1
extends: production-adjacent
rules:
  - id: refunds-held
    ask: [release]
    hold: { expires: 30m }
    why: a person looks at what reaches customers
`;

/** A home with a workspace, a record and a daemon of its own. */
export class World {
  readonly home: string;
  readonly project: string;
  readonly state: string;
  incidentSession = "";
  readonly longSession = LONG_SESSION;
  port = 0;
  #daemon: ChildProcess | undefined;
  readonly #isOurs: boolean;

  /** @param home that holds a record already; a new one is made without it */
  constructor(home?: string) {
    this.#isOurs = home === undefined;
    this.home = home ?? mkdtempSync(join(tmpdir(), "sallyport-console-"));
    this.project = join(this.home, "payments-api");
    this.state = join(this.home, ".local/state/sallyport");
  }

  fill(events: number): void {
    mkdirSync(join(this.project, ".git"), { recursive: true });
    writeFileSync(join(this.project, ".git/HEAD"), "ref: refs/heads/fix/refund-rounding\n");
    writeFileSync(join(this.project, "sallyport.yaml"), POLICY.replace(/rules:[\s\S]*/, "rules: []\n"));
    writeFileSync(
      join(this.project, ".mcp.json"),
      JSON.stringify({
        mcpServers: {
          ledger: { command: "npx", args: ["-y", "@acme/ledger-mcp@2.1.0"], env: { LEDGER_URL: "https://ledger.example.com" } },
          issues: { type: "http", url: "https://issues.example.org/mcp" },
        },
      }),
    );
    if (existsSync(join(this.state, "record"))) this.incidentSession = "0fc1de47-0000-4000-8000-feedfacecafe";
    else this.incidentSession = fillRecord(this.state, events, this.project, Date.now()).incidentSession;
    this.hold("git push origin fix/refund-rounding:main", "pushes to the protected branch `main`");
  }

  /** A session of 100,000 steps, where the record has none. */
  fillLong(): void {
    const reader = new RecordReader(this.state);
    const isThere = reader.selectWhere("session = $session", { $session: LONG_SESSION }, { limit: 1 }).next().done !== true;
    reader.close();
    if (!isThere) addLongSession(this.state, Date.now());
  }

  /** A call that waits for a person. */
  hold(text: string, asked: string): string {
    const now = Date.now();
    const held: HeldCall = {
      digest: [...Array(64).keys()].map((n) => ((n * 7 + text.length) % 16).toString(16)).join(""),
      agent: { name: "claude-code", version: "2.1.329" },
      chain: [{ type: "user", id: "mara", via: "os" }],
      session: this.incidentSession,
      mode: "default",
      cwd: this.project,
      root: this.project,
      branch: "fix/refund-rounding",
      commit: "3f2a9c1d5e7b8a6040c2d1e3f4a5b6c7d8e9f001",
      repository: "https://git.example.com/acme/payments-api.git",
      tool: "Bash",
      subject: text,
      text,
      asked: [asked],
      effects: ["vcs.push"],
      rule: "project/protected-branch",
      reason: "a person looks at what reaches customers",
      policy: "9f86d081884c7d65",
    };
    return new ApprovalStore(this.state).claim(held, { expires: 1_800_000, wait: 0, valid: 600_000 }, now, () => undefined).request.id;
  }

  async start(isSource: boolean): Promise<void> {
    await makeDaemonFolder(this.state);
    const file = join(ROOT, isSource ? "src/daemon/daemon-process.ts" : "dist/cli/daemon-process.js");
    this.#daemon = spawn(process.execPath, [file, "run", "--state", this.state], {
      env: { HOME: this.home, PATH: process.env["PATH"] },
      stdio: ["ignore", "ignore", "inherit"],
    });
    for (;;) {
      const { listener, folder } = await daemonState(this.state);
      if (listener === "daemon") {
        this.port = folder!.port;
        return;
      }
      if (this.#daemon.exitCode !== null) throw new Error("the daemon ended");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** An address that signs in once. */
  async link(place = ""): Promise<string> {
    const uid = process.getuid?.();
    const { port, code } = await consoleCode(this.state, { type: "user", id: "mara", via: "os", ...(uid === undefined ? {} : { uid }) });
    return `http://127.0.0.1:${port}/console/#/sign-in/${code}${place === "" ? "" : `/${place}`}`;
  }

  async remove(): Promise<void> {
    const daemon = this.#daemon;
    if (daemon !== undefined && daemon.exitCode === null) {
      const ended = new Promise((resolve) => daemon.once("exit", resolve));
      daemon.kill("SIGTERM");
      await ended;
    }
    if (this.#isOurs) rmSync(this.home, { recursive: true, force: true });
  }
}

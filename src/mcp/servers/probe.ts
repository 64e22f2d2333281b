import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { isJsonObject, type JsonObject, type ServerTransport } from "../traffic.ts";
import { definitionsOf, type ServerDefinitions } from "./definitions.ts";

/** What a server said of itself when it was asked, and how it was kept apart meanwhile. */
export interface Probe {
  readonly definitions: ServerDefinitions;
  readonly serverInfo: JsonObject;
  readonly isolation: readonly string[];
}

export interface ProbeLimits {
  readonly timeoutMs: number;
  /** Most bytes that are read of what it says. */
  readonly mostBytes: number;
  /** Most pages of one list. */
  readonly mostPages: number;
}

const LIMITS: ProbeLimits = { timeoutMs: 30_000, mostBytes: 32 * 1024 * 1024, mostPages: 100 };
const LISTS = [
  ["tools/list", "tools"],
  ["prompts/list", "prompts"],
  ["resources/list", "resources"],
  ["resources/templates/list", "resources"],
] as const;

/** A way to run something without a network; `undefined` where the system has none for this user. */
function withoutNetwork(): readonly string[] | undefined {
  if (process.platform !== "linux") return undefined;
  for (const flags of [["--net"], ["--map-root-user", "--net"]]) {
    if (spawnSync("unshare", [...flags, "true"], { stdio: "ignore", timeout: 5000 }).status === 0) return ["unshare", ...flags];
  }
  return undefined;
}

/** The least environment in which package runners work from their caches; nothing of the person's own. */
function environmentFor(home: string): Record<string, string> {
  const { PATH = "/usr/bin:/bin", npm_config_cache: cache, LANG } = process.env;
  return {
    PATH,
    HOME: home,
    TMPDIR: home,
    npm_config_cache: cache ?? join(homedir(), ".npm"),
    npm_config_offline: "true",
    npm_config_ignore_scripts: "true",
    npm_config_update_notifier: "false",
    UV_OFFLINE: "1",
    CI: "1",
    ...(LANG === undefined ? {} : { LANG }),
  };
}

/**
 * Starts a server that a person has approved, asks it what it defines, and ends it. It has no network, a home of its own that is removed
 * afterwards, no variables but those that runners need, and a limit of time and of what it may say. Values of its own environment are
 * left out: they are stood in for by `test`, since a definition must not depend on a secret.
 * Throws with what went wrong; also where the system cannot cut the network off.
 */
export async function probeServer(transport: Extract<ServerTransport, { type: "stdio" }>, limits: Partial<ProbeLimits> = {}): Promise<Probe> {
  const { timeoutMs, mostBytes, mostPages } = { ...LIMITS, ...limits };
  const cut = withoutNetwork();
  if (cut === undefined)
    throw new Error("this system has no way to start it without a network (`unshare`), so it was not started; give its definitions with `--from FILE`");
  const home = mkdtempSync(join(tmpdir(), "sallyport-probe-"));
  const [program, ...args] = [...cut, transport.command, ...transport.args];
  const standIns = Object.fromEntries(Object.keys(transport.env).map((name) => [name, "test"]));
  const child = spawn(program!, args, { cwd: home, env: { ...standIns, ...environmentFor(home) }, stdio: ["pipe", "pipe", "pipe"], detached: true });
  try {
    return {
      ...(await conversation(child, timeoutMs, mostBytes, mostPages)),
      isolation: ["no network", "home of its own, removed", "no variables of this shell", `${timeoutMs / 1000} s`],
    };
  } finally {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
    rmSync(home, { recursive: true, force: true });
  }
}

async function conversation(child: ReturnType<typeof spawn>, timeoutMs: number, mostBytes: number, mostPages: number): Promise<Omit<Probe, "isolation">> {
  const waiting = new Map<number, { readonly done: (result: JsonObject) => void; readonly failed: (error: Error) => void }>();
  let nextId = 1;
  let held = "";
  let bytes = 0;
  let complaint = "";
  const end = (error: Error): void => {
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  child.once("error", (error) => end(new Error(`it cannot be started: ${error.message}`)));
  child.once("exit", (code, signal) =>
    end(new Error(`it ended (${signal ?? `exit ${code}`})${complaint === "" ? "" : `: ${complaint.replaceAll(/\s+/g, " ").slice(0, 200)}`}`)),
  );
  child.stdin!.on("error", () => {});
  child.stderr!.on("data", (chunk: Buffer) => {
    if (complaint.length < 2000) complaint += chunk.toString("utf8").slice(0, 2000);
  });
  child.stdout!.setEncoding("utf8");
  child.stdout!.on("data", (chunk: string) => {
    bytes += chunk.length;
    if (bytes > mostBytes) return end(new Error(`it said more than ${mostBytes} bytes`));
    held += chunk;
    for (let at = held.indexOf("\n"); at !== -1; at = held.indexOf("\n")) {
      const line = held.slice(0, at);
      held = held.slice(at + 1);
      let message: unknown;
      try {
        message = JSON.parse(line);
      } catch {
        continue;
      }
      if (!isJsonObject(message) || typeof message["id"] !== "number") continue;
      const asked = waiting.get(message["id"]);
      if (asked === undefined) continue;
      waiting.delete(message["id"]);
      if (isJsonObject(message["result"])) asked.done(message["result"]);
      else
        asked.failed(
          new Error(isJsonObject(message["error"]) ? String(message["error"]["message"]).slice(0, 200) : "it answered with neither a result nor an error"),
        );
    }
  });
  const timer = setTimeout(() => end(new Error(`it did not answer within ${timeoutMs / 1000} s`)), timeoutMs);
  const ask = (method: string, params: JsonObject): Promise<JsonObject> =>
    new Promise((done, failed) => {
      const id = nextId++;
      waiting.set(id, { done, failed });
      if (child.exitCode !== null || child.signalCode !== null) failed(new Error("it has ended"));
      else child.stdin!.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    });
  try {
    const opening = await ask("initialize", { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "sallyport", version: "1" } });
    child.stdin!.write(`${JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" })}\n`);
    const capabilities = isJsonObject(opening["capabilities"]) ? opening["capabilities"] : {};
    const results: JsonObject[] = [opening];
    for (const [method, capability] of LISTS) {
      if (capabilities[capability] === undefined && method !== "tools/list") continue;
      let cursor: unknown;
      for (let page = 0; page < mostPages; page++) {
        let result: JsonObject;
        try {
          result = await ask(method, cursor === undefined ? {} : { cursor });
        } catch (error) {
          // A server without such a list says so; one that has ended or hangs does not go on.
          if (/ended|within|bytes|started/.test((error as Error).message)) throw error;
          break;
        }
        results.push(result);
        cursor = result["nextCursor"];
        if (typeof cursor !== "string") break;
      }
    }
    return { definitions: definitionsOf(...results), serverInfo: isJsonObject(opening["serverInfo"]) ? opening["serverInfo"] : {} };
  } finally {
    clearTimeout(timer);
  }
}

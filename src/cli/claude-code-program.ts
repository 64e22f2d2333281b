import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { claudeCode } from "../agents/index.ts";
import { UserError } from "../model/index.ts";
import { defaultStateFolder } from "../record/index.ts";

export type Program = claudeCode.Program;

/** `hook.cjs` beside this program. */
export function hookPath(): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  const found = [join(folder, "../hook.cjs"), join(folder, "../../dist/hook.cjs")].find((path) => existsSync(path));
  if (found === undefined) throw new UserError([{ code: "build", message: "`hook.cjs` is not built", help: "run `npm run build`, then this command again" }]);
  return realpathSync(found);
}

/** The parts that an installation names by absolute path. */
export function installedProgram(): Program {
  const env = ["/usr/bin/env", "/bin/env"].find((path) => existsSync(path));
  return { runtime: realpathSync(process.execPath), hook: hookPath(), state: defaultStateFolder(process.env), ...(env === undefined ? {} : { env }) };
}

/**
 * Has the runtime of an installation keep the hook's compiled form beside the hook. Where it cannot be written, what came
 * with the package is used, or nothing: then a call takes longer.
 * @returns false when it could not be made.
 */
export function prepareHook({ runtime, hook }: Program): boolean {
  try {
    execFileSync(runtime, [join(dirname(hook), "prepare.cjs")], { timeout: 60_000, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The version of the client on PATH; `undefined` when there is none to ask. */
export function clientVersion(): string | undefined {
  try {
    return claudeCode.parseClientVersion(execFileSync("claude", ["--version"], { encoding: "utf8", timeout: 20_000, stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return undefined;
  }
}

/** A scope that the person named. */
export function scopeOf(name: string | undefined): claudeCode.Scope {
  const scope = claudeCode.SCOPES.find((one) => one === (name ?? "user"));
  if (scope === undefined)
    throw new UserError([{ code: "scope", message: `there is no scope \`${name}\``, help: `use one of ${claudeCode.SCOPES.join(", ")}` }]);
  return scope;
}

/** The agent that was named; only Claude Code so far. */
export function checkAgent(positionals: readonly string[], command: string): void {
  if (positionals.length === 1 && positionals[0] === "claude-code") return;
  const message = positionals.length === 0 ? "no agent was named" : `\`${positionals.join(" ")}\` is no agent that can be governed yet`;
  throw new UserError([{ code: "agent", message, help: `run \`sallyport ${command} claude-code\`` }]);
}

import { homedir } from "node:os";
import { join } from "node:path";
import type { SetupPlaces } from "../setup.ts";

/** The client's folder of a user. */
export function codexHome({ environment }: Pick<SetupPlaces, "environment">): string {
  const own = environment["CODEX_HOME"];
  return own !== undefined && own !== "" ? own : join(environment["HOME"] || homedir(), ".codex");
}

/** The user's settings. */
export function userConfig(places: Pick<SetupPlaces, "environment">): string {
  return join(codexHome(places), "config.toml");
}

/** The folder whose files hold against users and repositories. Windows from documentation. */
export function machineFolder({ platform, root }: Pick<SetupPlaces, "platform" | "root">): string {
  return platform === "win32" ? "C:\\ProgramData\\OpenAI\\Codex" : join(root, "/etc/codex");
}

export function requirementsFile(places: Pick<SetupPlaces, "platform" | "root">): string {
  return join(machineFolder(places), "requirements.toml");
}

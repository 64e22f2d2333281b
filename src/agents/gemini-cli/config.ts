import { homedir } from "node:os";
import { join } from "node:path";
import type { SetupPlaces, SetupScope } from "../setup.ts";

/** The client's folder of a user. */
export function userFolder({ environment }: Pick<SetupPlaces, "environment">): string {
  return join(environment["GEMINI_CLI_HOME"] || environment["HOME"] || homedir(), ".gemini");
}

/** The folder of the machine's settings. */
export function machineFolder({ platform, root }: Pick<SetupPlaces, "platform" | "root">): string {
  if (platform === "darwin") return join(root, "/Library/Application Support/GeminiCli");
  return platform === "win32" ? "C:\\ProgramData\\gemini-cli" : join(root, "/etc/gemini-cli");
}

/** The settings file of a scope. */
export function settingsFile(scope: SetupScope, places: SetupPlaces): string {
  if (scope === "machine") return join(machineFolder(places), "settings.json");
  return scope === "project" ? join(places.project, ".gemini/settings.json") : join(userFolder(places), "settings.json");
}

/** Where the machine's rules lie; no variable moves this folder (measured). */
export function policyFolder(places: Pick<SetupPlaces, "platform" | "root">): string {
  return join(machineFolder(places), "policies");
}

/** The file of rules that an installation writes. */
export function policyFile(places: Pick<SetupPlaces, "platform" | "root">): string {
  return join(policyFolder(places), "50-sallyport.toml");
}

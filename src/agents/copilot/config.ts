import { homedir } from "node:os";
import { join } from "node:path";
import type { SetupPlaces, SetupScope } from "../setup.ts";

/** The client's folder of a user. */
export function copilotHome({ environment }: Pick<SetupPlaces, "environment">): string {
  const own = environment["COPILOT_HOME"];
  return own !== undefined && own !== "" ? own : join(environment["HOME"] || homedir(), ".copilot");
}

/** The folder of the machine's files; of macOS and Windows from documentation. */
export function machineFolder({ platform, root }: Pick<SetupPlaces, "platform" | "root">): string {
  if (platform === "darwin") return join(root, "/Library/Application Support/GitHubCopilot");
  return platform === "win32" ? "C:\\Program Files\\GitHubCopilot" : join(root, "/etc/github-copilot");
}

/** The file of hooks of a scope: ours alone. */
export function hooksFile(scope: SetupScope, places: SetupPlaces): string {
  if (scope === "machine") return join(machineFolder(places), "policy.d/50-sallyport.json");
  return scope === "project" ? join(places.project, ".github/hooks/sallyport.json") : join(copilotHome(places), "hooks/sallyport.json");
}

/** Settings that count before those of users and repositories. */
export function managedSettings(places: SetupPlaces): string {
  return join(machineFolder(places), "managed-settings.json");
}

/** Files of a trusted repository in which `disableAllHooks` switches every hook off but the machine's. In the user's own it does not (measured). */
export function switchingFiles({ project }: Pick<SetupPlaces, "project">): readonly string[] {
  const files = [".github/copilot/settings.json", ".github/copilot/settings.local.json", ".claude/settings.json", ".claude/settings.local.json"];
  return files.map((path) => join(project, path));
}

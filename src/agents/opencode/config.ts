import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { SetupPlaces, SetupScope } from "../setup.ts";

/** Folder of the machine's settings, which the client reads after every other (OpenCode 1.18.33). */
function machineFolder({ platform, root }: SetupPlaces): string {
  if (platform === "darwin") return join(root, "Library/Application Support/opencode");
  return platform === "win32" ? join(root, "ProgramData/opencode") : join(root, "etc/opencode");
}

function userFolder({ environment }: SetupPlaces): string {
  const config = environment["XDG_CONFIG_HOME"];
  return join(config !== undefined && config.startsWith("/") ? config : join(environment["HOME"] || homedir(), ".config"), "opencode");
}

/** Folder of the settings of a scope. */
export function configFolder(scope: SetupScope, places: SetupPlaces): string {
  return scope === "machine" ? machineFolder(places) : userFolder(places);
}

/** The settings file: of the two that the client reads the one that is there, `opencode.json` where there is none. */
export function settingsFile(scope: SetupScope, places: SetupPlaces): string {
  const folder = configFolder(scope, places);
  const commented = join(folder, "opencode.jsonc");
  return !existsSync(join(folder, "opencode.json")) && existsSync(commented) ? commented : join(folder, "opencode.json");
}

/** The plugin, in a folder that the client does not search by itself. */
export function pluginFile(scope: SetupScope, places: SetupPlaces): string {
  return join(configFolder(scope, places), "sallyport", "plugin.js");
}

/** The same as the client will find it: below another root it lies where it lies on the machine it is for. */
export function pluginUrl(scope: SetupScope, places: SetupPlaces): string {
  return `file://${encodeURI(scope === "machine" ? pluginFile(scope, { ...places, root: "/" }) : pluginFile(scope, places))}`;
}

import { homedir } from "node:os";
import { join } from "node:path";

export const SCOPES = ["user", "project", "managed"] as const;
/** Whose settings an installation goes into. Only `managed` holds against the user and the repository. */
export type Scope = (typeof SCOPES)[number];

/** What decides where the client's files lie. */
export interface ClaudeCodePlaces {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Root of the project, for the scope `project`. */
  readonly project: string;
}

/** First client that honours `onFailure: "block"`; older ones accept the key and ignore it. */
export const FIRST_FAIL_CLOSED_VERSION = "2.1.295";

/** Folder of the managed settings, which only an administrator can write. */
export function managedFolder(platform: NodeJS.Platform): string {
  if (platform === "darwin") return "/Library/Application Support/ClaudeCode";
  return platform === "win32" ? "C:\\Program Files\\ClaudeCode" : "/etc/claude-code";
}

/** Folder of the user's own settings. */
function userFolder({ environment }: Pick<ClaudeCodePlaces, "environment">): string {
  const own = environment["CLAUDE_CONFIG_DIR"];
  return own !== undefined && own !== "" ? own : join(environment["HOME"] || homedir(), ".claude");
}

/**
 * The settings file of a scope. Managed settings get a file of their own in the drop-in folder, so that nothing
 * of the administrator's is edited.
 */
export function settingsFile(scope: Scope, places: ClaudeCodePlaces): string {
  switch (scope) {
    case "user":
      return join(userFolder(places), "settings.json");
    case "project":
      return join(places.project, ".claude", "settings.json");
    case "managed":
      return join(managedFolder(places.platform), "managed-settings.d", "50-sallyport.json");
  }
}

/** The version in what `claude --version` prints; `undefined` when there is none. */
export function parseClientVersion(text: string): string | undefined {
  return /(?:^|[^\d.])(\d{1,6}\.\d{1,6}\.\d{1,6})(?![\d.])/.exec(text)?.[1];
}

/** True when `version` is `least` or newer. Both are three numbers. */
export function isAtLeast(version: string, least: string): boolean {
  const own = version.split(".").map(Number);
  const other = least.split(".").map(Number);
  for (let i = 0; i < 3; i++) {
    const difference = (own[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** True for a client that stops at a failing hook of any type. False where the version is not known. */
export function canFailClosed(client: string | undefined): boolean {
  return client !== undefined && isAtLeast(client, FIRST_FAIL_CLOSED_VERSION);
}

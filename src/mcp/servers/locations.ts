import { dirname, join } from "node:path";

export type ConfigScope = "managed" | "user" | "project" | "local" | "plugin" | "extension";

/** A file in which an agent keeps servers. */
export interface ConfigLocation {
  readonly agent: string;
  readonly scope: ConfigScope;
  readonly file: string;
  readonly format: "json" | "toml" | "frontmatter";
}

/** Folders below which such files lie at a depth that is not fixed. */
export interface ConfigFolder {
  readonly agent: string;
  readonly scope: ConfigScope;
  readonly folder: string;
  /** Names of files to look for. */
  readonly names: readonly string[];
  readonly depth: number;
  readonly format: "json" | "frontmatter";
}

/** The machine as far as configurations depend on it. */
export interface Machine {
  readonly home: string;
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder that stands for the root of the file system; another one in tests and for images. */
  readonly root: string;
}

/** Where applications keep settings of a user, by platform. */
function applicationFolder({ home, platform, environment }: Machine): string {
  if (platform === "darwin") return join(home, "Library", "Application Support");
  if (platform === "win32") return environment["APPDATA"] ?? join(home, "AppData", "Roaming");
  return environment["XDG_CONFIG_HOME"] || join(home, ".config");
}

const json = (agent: string, scope: ConfigScope, file: string): ConfigLocation => ({ agent, scope, file, format: "json" });
const toml = (agent: string, scope: ConfigScope, file: string): ConfigLocation => ({ agent, scope, file, format: "toml" });

function managed(machine: Machine): ConfigLocation[] {
  const { platform, root, environment } = machine;
  const at = (...parts: string[]): string => join(root, ...parts);
  const data = environment["ProgramData"] ?? "C:\\ProgramData";
  const claude =
    platform === "darwin" ? at("Library", "Application Support", "ClaudeCode") : platform === "win32" ? join(data, "ClaudeCode") : at("etc", "claude-code");
  const gemini =
    platform === "darwin" ? at("Library", "Application Support", "GeminiCli") : platform === "win32" ? join(data, "gemini-cli") : at("etc", "gemini-cli");
  return [
    json("claude-code", "managed", join(claude, "managed-mcp.json")),
    json("claude-code", "managed", join(claude, "managed-settings.json")),
    toml("codex", "managed", at("etc", "codex", "config.toml")),
    toml("codex", "managed", at("etc", "codex", "managed_config.toml")),
    json("gemini", "managed", join(gemini, "settings.json")),
    json("gemini", "managed", join(gemini, "system-defaults.json")),
    json("copilot", "managed", at("etc", "github-copilot", "managed-settings.json")),
    json("opencode", "managed", at("etc", "opencode", "opencode.json")),
  ];
}

function ofUser(machine: Machine): ConfigLocation[] {
  const { home, environment } = machine;
  const applications = applicationFolder(machine);
  const at = (...parts: string[]): string => join(home, ...parts);
  const claude = environment["CLAUDE_CONFIG_DIR"];
  const codes = ["Code", "Code - Insiders", "VSCodium", "Cursor", "Windsurf"];
  const xdg = environment["XDG_CONFIG_HOME"] || at(".config");
  return [
    // Those that the gateway stands before.
    json("sallyport", "user", join(xdg, "sallyport", "mcp.json")),
    json("claude-code", "user", claude ? join(claude, ".claude.json") : at(".claude.json")),
    json("claude-code", "user", join(claude || at(".claude"), "settings.json")),
    json("claude-desktop", "user", join(applications, "Claude", "claude_desktop_config.json")),
    toml("codex", "user", join(environment["CODEX_HOME"] || at(".codex"), "config.toml")),
    json("gemini", "user", at(".gemini", "settings.json")),
    json("cursor", "user", at(".cursor", "mcp.json")),
    json("copilot", "user", at(".copilot", "mcp-config.json")),
    json("opencode", "user", environment["OPENCODE_CONFIG"] || join(xdg, "opencode", "opencode.json")),
    json("opencode", "user", join(xdg, "opencode", "opencode.jsonc")),
    json("opencode", "user", join(xdg, "opencode", "config.json")),
    json("cline", "user", at(".cline", "data", "settings", "cline_mcp_settings.json")),
    json("windsurf", "user", at(".codeium", "windsurf", "mcp_config.json")),
    json("antigravity", "user", at(".gemini", "antigravity-cli", "mcp_config.json")),
    json("antigravity", "user", at(".gemini", "antigravity", "mcp_config.json")),
    json("zed", "user", join(xdg, "zed", "settings.json")),
    json("amazon-q", "user", at(".aws", "amazonq", "mcp.json")),
    json("kiro", "user", at(".kiro", "settings", "mcp.json")),
    json("lm-studio", "user", at(".lmstudio", "mcp.json")),
    json("junie", "user", at(".junie", "mcp", "mcp.json")),
    ...codes.flatMap((code) => [
      json("vscode", "user", join(applications, code, "User", "mcp.json")),
      json("vscode", "user", join(applications, code, "User", "settings.json")),
      json("cline", "user", join(applications, code, "User", "globalStorage", "saoudrizwan.claude-dev", "settings", "cline_mcp_settings.json")),
      json("roo-code", "user", join(applications, code, "User", "globalStorage", "rooveterinaryinc.roo-cline", "settings", "mcp_settings.json")),
    ]),
  ];
}

function ofFolder(folder: string): ConfigLocation[] {
  const at = (...parts: string[]): string => join(folder, ...parts);
  return [
    json("claude-code", "project", at(".mcp.json")),
    json("claude-code", "project", at(".claude", "settings.json")),
    json("claude-code", "local", at(".claude", "settings.local.json")),
    toml("codex", "project", at(".codex", "config.toml")),
    json("gemini", "project", at(".gemini", "settings.json")),
    json("cursor", "project", at(".cursor", "mcp.json")),
    json("vscode", "project", at(".vscode", "mcp.json")),
    json("vscode", "project", at(".vscode", "settings.json")),
    json("copilot", "project", at(".github", "mcp.json")),
    json("opencode", "project", at("opencode.json")),
    json("opencode", "project", at("opencode.jsonc")),
    json("opencode", "project", at(".opencode", "opencode.json")),
    json("roo-code", "project", at(".roo", "mcp.json")),
    json("antigravity", "project", at(".agents", "mcp_config.json")),
    json("zed", "project", at(".zed", "settings.json")),
    json("amazon-q", "project", at(".amazonq", "mcp.json")),
    json("kiro", "project", at(".kiro", "settings", "mcp.json")),
    json("junie", "project", at(".junie", "mcp", "mcp.json")),
    json("windsurf", "project", at(".windsurf", "mcp_config.json")),
  ];
}

/**
 * Files in which the known agents keep servers, those of the machine first. Sources: the agents' documentation and what they were seen to open, November 2026.
 * @param from folder in which an agent would be started; its parents up to `root` count as well
 */
export function configLocations(machine: Machine, from: string, root: string): ConfigLocation[] {
  const out = [...managed(machine), ...ofUser(machine)];
  for (let folder = from; ; folder = dirname(folder)) {
    out.push(...ofFolder(folder));
    if (folder === root || dirname(folder) === folder || !folder.startsWith(root)) break;
  }
  const seen = new Set<string>();
  return out.filter(({ file }) => !seen.has(file) && seen.add(file));
}

/** Folders in which plugins, extensions and agents bring servers of their own. */
export function configFolders({ home, environment }: Machine, root: string): ConfigFolder[] {
  const claude = environment["CLAUDE_CONFIG_DIR"] || join(home, ".claude");
  const plugin = { names: [".mcp.json", "plugin.json", "mcp.json"], format: "json" } as const;
  return [
    { agent: "claude-code", scope: "plugin", folder: join(claude, "plugins"), depth: 7, ...plugin },
    { agent: "codex", scope: "plugin", folder: join(environment["CODEX_HOME"] || join(home, ".codex"), "plugins"), depth: 7, ...plugin },
    { agent: "gemini", scope: "extension", folder: join(home, ".gemini", "extensions"), names: ["gemini-extension.json"], depth: 2, format: "json" },
    { agent: "claude-code", scope: "project", folder: join(root, ".claude", "agents"), names: ["*.md"], depth: 3, format: "frontmatter" },
    { agent: "claude-code", scope: "user", folder: join(claude, "agents"), names: ["*.md"], depth: 3, format: "frontmatter" },
    { agent: "claude-code", scope: "plugin", folder: join(root, ".claude-plugin"), names: ["plugin.json"], depth: 1, format: "json" },
    { agent: "continue", scope: "project", folder: join(root, ".continue", "mcpServers"), names: ["*.json"], depth: 1, format: "json" },
  ];
}

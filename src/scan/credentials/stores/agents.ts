import type { CredentialStore } from "../credential.ts";
import { first, ini, json, oneToken, toml, yaml } from "../readers.ts";

const inServers = "write `${NAME}` instead of the value, and let the gateway (`sallyport mcp run`) give it to the server";
const servers = json({ withAddresses: true, keys: /^(?:authorization|xapikey)$/ });

/** Coding agents, and the tool servers that they start. */
export const AGENTS: readonly CredentialStore[] = [
  { tool: "claude code", opens: "agent", paths: [".claude/.credentials.json", ".config/claude/.credentials.json"], variables: ["CLAUDE_CONFIG_DIR/"], read: json({ isOne: false }), fix: "use `apiKeyHelper` or the system's keyring; `/logout` ends this login" },
  { tool: "claude code", opens: "agent", paths: [".claude.json", ".claude/settings.json", ".claude/settings.local.json"], anywhere: /^settings\.local\.json$/, read: servers, fix: inServers },
  { tool: "claude desktop", opens: "agent", paths: [".config/Claude/claude_desktop_config.json", "Library/Application Support/Claude/claude_desktop_config.json"], read: servers, fix: inServers },
  { tool: "mcp servers", opens: "agent", paths: [".mcp.json", ".cursor/mcp.json", ".vscode/mcp.json", ".codeium/windsurf/mcp_config.json", ".gemini/settings.json", ".config/Code/User/mcp.json", ".copilot/mcp-config.json", ".kiro/settings/mcp.json", ".config/zed/settings.json", ".roo/mcp.json", ".junie/mcp/mcp.json", ".amazonq/mcp.json", ".aws/amazonq/mcp.json"], anywhere: /^\.?mcp(?:[-_]config)?\.json$/, read: servers, fix: inServers },
  { tool: "codex", opens: "agent", paths: [".codex/auth.json"], variables: ["CODEX_HOME/"], read: json({ isOne: true }), fix: "set `cli_auth_credentials_store = \"keyring\"`, then log in again" },
  { tool: "codex", opens: "agent", paths: [".codex/config.toml"], read: toml({ withAddresses: true, keys: /^(?:authorization|xapikey)$/ }), fix: "name the variable (`bearer_token_env_var`, `env_vars`) instead of the value" },
  { tool: "gemini cli", opens: "agent", paths: [".gemini/oauth_creds.json", ".gemini/google_accounts.json", ".gemini/mcp-oauth-tokens.json"], read: json({ isOne: true }), fix: "log out when the work is done, or use Vertex AI with impersonation" },
  { tool: "gemini cli", opens: "agent", paths: [".gemini/.env"], read: ini(), fix: "give the key from a keyring in the environment" },
  { tool: "github copilot", opens: "agent", paths: [".config/github-copilot/hosts.json", ".config/github-copilot/apps.json"], read: json(), fix: "sign out in the editor when the work is done" },
  { tool: "copilot cli", opens: "agent", paths: [".copilot/config.json"], read: json({ keys: /^copilottokens?$/ }), fix: "use the system's keyring, then log in again" },
  { tool: "opencode", opens: "agent", paths: [".local/share/opencode/auth.json", ".local/share/opencode/mcp-auth.json"], read: json({ keys: /^(?:key|access)$/ }), fix: "give the key from a keyring in the environment; `opencode auth logout`" },
  { tool: "opencode", opens: "agent", paths: [".config/opencode/opencode.json", ".config/opencode/opencode.jsonc"], read: servers, fix: inServers },
  { tool: "cursor", opens: "agent", paths: [".config/cursor/auth.json", ".cursor/auth.json"], read: json({ isOne: true }), fix: "`cursor-agent logout` when the work is done" },
  { tool: "cursor and vscode", opens: "agent", paths: [".config/Cursor/User/globalStorage/state.vscdb", ".config/Code/User/globalStorage/state.vscdb"], otherwise: "encrypted", fix: "lock the system's keyring; it keeps the key of this store" },
  { tool: "qwen code", opens: "agent", paths: [".qwen/oauth_creds.json"], read: json({ isOne: true }), fix: "log out when the work is done" },
  { tool: "amp", opens: "agent", paths: [".local/share/amp/secrets.json", ".config/amp/settings.json"], read: json({ keys: /^apikey/ }), fix: "use a token of a workspace with few rights" },
  { tool: "aider", opens: "agent", paths: [".aider.conf.yml"], anywhere: /^\.aider\.conf\.yml$/, read: yaml({ keys: /^apikey$/ }), fix: "give the key from a keyring in the environment" },
  { tool: "continue", opens: "agent", paths: [".continue/config.yaml", ".continue/config.json"], read: first(json(), yaml({ references: /^$/ })), fix: "write `${{ secrets.NAME }}` in the file" },
  { tool: "goose", opens: "agent", paths: [".config/goose/secrets.yaml"], read: yaml(), fix: "let goose use the system's keyring" },
  { tool: "crush", opens: "agent", paths: [".config/crush/crush.json", ".local/share/crush/crush.json"], read: servers, fix: "write `$NAME` in the file" },
  { tool: "cline", opens: "agent", paths: [".cline/data/secrets.json", ".cline/secrets.json"], read: json(), fix: "use a key with a spending limit" },
  { tool: "factory", opens: "agent", paths: [".factory/auth.json"], read: json({ isOne: true }), fix: "log out when the work is done" },
  { tool: "amazon q", opens: "agent", paths: [".local/share/amazon-q/data.sqlite3", ".local/share/kiro-cli/data.sqlite3"], otherwise: "refreshable", fix: "log out when the work is done" },
  { tool: "openai", opens: "agent", paths: [".config/openai/auth.json", ".openai/api_key", ".config/openai.token"], read: first(json(), oneToken), fix: "use a project key with a limit" },
  { tool: "anthropic", opens: "agent", paths: [".anthropic/api_key", ".config/anthropic/config.json", ".config/anthropic/credentials/*.json"], read: first(json(), oneToken), fix: "use a key of a workspace with a limit" },
  { tool: "llm", opens: "agent", paths: [".config/io.datasette.llm/keys.json", "Library/Application Support/io.datasette.llm/keys.json"], read: json({ keys: /^(?!note$|\/\/$)/ }), fix: "give the key from a keyring in the environment" },
  { tool: "mcp-remote", opens: "agent", paths: [".mcp-auth/*/*_tokens.json", ".mcp-auth/*_tokens.json"], read: json({ isOne: true }), fix: "use `sallyport mcp login`, which keeps tokens in the vault" },
  { tool: "replicate and others", opens: "agent", paths: [".replicate/auth", ".together/config.json", ".groq/local-settings.json", ".modal.toml", ".config/runpod/config.toml"], read: first(json(), toml(), oneToken), fix: "use a key with a limit" },
];

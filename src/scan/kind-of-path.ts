import type { ItemKind } from "./item.ts";

/** In what form a kind's file is written. */
export type Form = "json" | "yaml" | "toml" | "markdown" | "text";

/** What a path says that its file is. */
export interface PathKind {
  readonly kind: ItemKind;
  readonly form: Form;
  readonly agent?: string;
}

interface Line extends PathKind {
  readonly path: RegExp;
}

const line = (path: RegExp, kind: ItemKind, form: Form, agent?: string): Line => ({ path, kind, form, ...(agent === undefined ? {} : { agent }) });

/**
 * Files that agents and CI read, by their path, relative to the repository or to the home; the first line that fits counts. Sources: the agents'
 * documentation and what they were seen to open (`docs/agents.md`).
 */
const LINES: readonly Line[] = [
  // Claude Code
  line(/(?:^|\/)\.claude\/settings(?:\.local)?\.json$/, "settings", "json", "claude-code"),
  line(/(?:^|\/)managed-settings(?:\.d\/[^/]+)?\.json$/, "settings", "json", "claude-code"),
  line(/(?:^|\/)\.claude\.json$/, "settings", "json", "claude-code"),
  line(/(?:^|\/)(?:\.mcp|managed-mcp|\.github\/mcp)\.json$/, "mcp", "json"),
  line(/(?:^|\/)\.(?:claude|codex|cursor)-plugin\/marketplace\.json$|(?:^|\/)\.agents\/plugins\/marketplace\.json$/, "marketplace", "json"),
  line(/(?:^|\/)\.(?:claude|codex|cursor)-plugin\/plugin\.json$/, "plugin", "json"),
  line(/(?:^|\/)hooks\/hooks\.json$/, "hooks", "json", "claude-code"),
  line(/(?:^|\/)gemini-extension\.json$/, "plugin", "json", "gemini-cli"),
  line(/(?:^|\/)(?:skills|skill)\/.*SKILL\.md$|(?:^|\/)SKILL\.md$/i, "skill", "markdown"),
  line(/(?:^|\/)\.(?:claude|opencode|cursor|github|agents|cline)\/(?:agents?|chatmodes)\/.+\.md$/, "subagent", "markdown"),
  line(/(?:^|\/)\.gemini\/agents\/.+\.md$/, "subagent", "markdown", "gemini-cli"),
  line(/(?:^|\/)\.(?:claude|opencode|cursor|agents)\/commands?\/.+\.md$|(?:^|\/)\.github\/prompts\/.+\.md$/, "command", "markdown"),
  line(/(?:^|\/)\.gemini\/commands\/.+\.toml$/, "command", "toml", "gemini-cli"),
  // Others
  line(/(?:^|\/)\.codex\/config\.toml$|(?:^|\/)codex\/(?:requirements|managed_config|config)\.toml$/, "settings", "toml", "codex"),
  line(/(?:^|\/)\.codex\/hooks\.json$/, "hooks", "json", "codex"),
  line(/(?:^|\/)\.codex\/rules\/.+\.rules$/, "agent-rules", "text", "codex"),
  line(/(?:^|\/)\.?gemini(?:-cli)?\/settings\.json$/, "settings", "json", "gemini-cli"),
  line(/(?:^|\/)\.gemini\/trustedFolders\.json$/, "trust", "json", "gemini-cli"),
  line(/(?:^|\/)(?:\.gemini|gemini-cli)\/policies\/.+\.toml$/, "agent-rules", "toml", "gemini-cli"),
  line(/(?:^|\/)(?:\.github\/copilot|\.copilot|github-copilot)\/(?:settings(?:\.local)?|config|managed-settings)\.json$/, "settings", "json", "copilot"),
  line(/(?:^|\/)(?:\.github\/hooks|\.copilot\/hooks|github-copilot\/policy\.d)\/[^/]+\.json$/, "hooks", "json", "copilot"),
  line(/(?:^|\/)\.copilot\/mcp-config\.json$/, "mcp", "json", "copilot"),
  line(/(?:^|\/)\.?opencode(?:\/opencode)?\.jsonc?$/, "settings", "json", "opencode"),
  line(/(?:^|\/)\.opencode\/(?:plugins?|tools?)\/.+\.[cm]?[jt]s$/, "plugin", "text", "opencode"),
  line(/(?:^|\/)\.cursor\/hooks\.json$/, "hooks", "json", "cursor"),
  line(/(?:^|\/)\.cursor\/mcp\.json$/, "mcp", "json", "cursor"),
  line(/(?:^|\/)\.cursor\/(?:permissions|sandbox|cli|cli-config)\.json$/, "settings", "json", "cursor"),
  line(/(?:^|\/)\.cursor\/(?:environment|worktrees)\.json$/, "settings", "json", "cursor"),
  line(/(?:^|\/)(?:\.kiro\/settings|\.roo)\/mcp\.json$/, "mcp", "json"),
  line(/(?:^|\/)\.?zed\/settings\.json$/, "settings", "json", "zed"),
  line(/(?:^|\/)\.continue\/config\.ya?ml$/, "settings", "yaml", "continue"),
  line(/(?:^|\/)\.aider\.conf\.ya?ml$/, "settings", "yaml", "aider"),
  line(/(?:^|\/)(?:\.windsurf|\.codeium\/windsurf|windsurf)\/hooks\.json$/, "hooks", "json", "windsurf"),
  line(/(?:^|\/)\.codeium\/windsurf\/mcp_config\.json$/, "mcp", "json", "windsurf"),
  line(/(?:^|\/)\.agents\/hooks\.json$|(?:^|\/)\.gemini\/(?:config|antigravity-cli)\/hooks\.json$/, "hooks", "json", "antigravity"),
  line(/(?:^|\/)(?:\.agents|\.gemini\/antigravity-cli)\/mcp_config\.json$/, "mcp", "json", "antigravity"),
  line(/(?:^|\/)cline_mcp_settings\.json$/, "mcp", "json", "cline"),
  line(/(?:^|\/)(?:\.cline|\.clinerules)\/hooks\/[^/]+$/, "hooks", "text", "cline"),
  line(/(?:^|\/)\.vscode\/mcp\.json$/, "mcp", "json", "vscode"),
  line(/(?:^|\/)(?:\.vscode|Code\/User)\/(?:settings|tasks)\.json$/, "settings", "json", "vscode"),
  line(/(?:^|\/)claude_desktop_config\.json$/, "mcp", "json", "claude-desktop"),
  // Instructions
  line(/(?:^|\/)(?:CLAUDE(?:\.local)?|AGENTS(?:\.override)?|GEMINI|CONTEXT|QWEN)\.md$/, "instructions", "markdown"),
  line(/(?:^|\/)\.claude\/(?:rules|output-styles)\/.+\.md$/, "instructions", "markdown", "claude-code"),
  line(/(?:^|\/)(?:\.cursorrules|\.windsurfrules|\.clinerules|\.roorules|\.goosehints)$/, "instructions", "markdown"),
  line(/(?:^|\/)(?:\.cursor|\.windsurf|\.cline|\.clinerules|\.roo)\/(?:rules\/)?.+\.mdc?$/, "instructions", "markdown"),
  line(/(?:^|\/)\.github\/(?:copilot-instructions\.md|instructions\/.+\.md)$/, "instructions", "markdown", "copilot"),
  // CI and repository
  line(/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/, "workflow", "yaml"),
  line(/(?:^|\/)\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/.*\.ya?ml$/, "gitlab-ci", "yaml"),
  line(/(?:^|\/)action\.ya?ml$/, "action", "yaml"),
  line(/(?:^|\/)(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/, "codeowners", "text"),
  line(/(?:^|\/)\.github\/(?:settings|branch-protection)\.ya?ml$/, "branch-protection", "yaml"),
  line(/(?:^|\/)\.github\/rulesets\/[^/]+\.json$/, "branch-protection", "json"),
  line(/(?:^|\/)\.devcontainer(?:\/[^/]+)?\/devcontainer\.json$|(?:^|\/)\.devcontainer\.json$/, "dev-container", "json"),
  line(/(?:^|\/)package\.json$/, "package", "json"),
  line(/(?:^|\/)\.pre-commit-config\.ya?ml$/, "pre-commit", "yaml"),
  line(/(?:^|\/)\.env(?:\.[\w.-]+)?$|(?:^|\/)\.envrc$/, "env-file", "text"),
  line(/(?:^|\/)sallyport\.ya?ml$/, "policy", "yaml"),
];

/**
 * Without one of these endings, and outside of folders whose names begin with a dot, no line above fits: most files of a repository. Of Markdown, which is much of
 * it, only some names do.
 */
const MAY_FIT =
  /(?:\.(?:jsonc?|ya?ml|toml|rules)|(?:SKILL|CLAUDE(?:\.local)?|AGENTS(?:\.override)?|GEMINI|CONTEXT|QWEN)\.md|CODEOWNERS|rules|goosehints|\.env[\w.-]*|\.envrc)$/i;

/** What the file at a path is; `undefined` for one that neither agents nor CI read. */
export function kindOfPath(path: string): PathKind | undefined {
  if (!path.startsWith(".") && !path.includes("/.") && !MAY_FIT.test(path)) return undefined;
  return LINES.find((one) => one.path.test(path));
}

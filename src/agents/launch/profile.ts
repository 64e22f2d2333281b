/** An option that is not given on, or for which nothing is started. */
export interface FlagRule {
  /** As it is written: `--pure`, also with a value behind `=`. */
  readonly flag: string;
  /** What its value must hold for the rule to count; any where it is left out. */
  readonly value?: RegExp;
  /** The next argument is its value. */
  readonly takesValue?: boolean;
  readonly does: "leave out" | "refuse";
  readonly why: string;
}

/** How an agent is started so that nothing around it switches the guard off. */
export interface LaunchProfile {
  /** As the product calls it. */
  readonly agent: string;
  /** Variables of its own that it may have, besides those that every program may have. */
  readonly keeps: readonly RegExp[];
  readonly sets: Readonly<Record<string, string>>;
  readonly flags: readonly FlagRule[];
  /** Sub-commands that run things past the guard, each with the reason. */
  readonly refusedCommands: Readonly<Record<string, string>>;
  /** The first argument may be the folder to work in. */
  readonly takesFolder?: true;
  /** Options before a sub-command whose value is the next argument. */
  readonly valueFlags: readonly string[];
  /** Files and folders of a repository that the agent runs by itself, unasked, and that nothing switches off. */
  readonly repositoryPrograms: readonly string[];
  /** The same in settings of a repository: keys of JSON, with comments and commas behind last items, that name what is run; a dot leads into an object. */
  readonly repositorySettings?: { readonly files: readonly string[]; readonly keys: readonly string[] };
}

/** Variables that any program may have: none of them is a secret, and none changes what code runs. */
export const COMMON: readonly RegExp[] = [
  /^(?:HOME|USER|LOGNAME|PATH|PWD|SHELL|TMPDIR|TZ|LANG|LANGUAGE|LC_[A-Z]+|TERM|COLORTERM|TERM_PROGRAM|TERM_PROGRAM_VERSION|COLUMNS|LINES)$/,
  /^(?:NO_COLOR|FORCE_COLOR|CI|DISPLAY|WAYLAND_DISPLAY|XDG_(?:CONFIG|DATA|STATE|CACHE|RUNTIME)_(?:HOME|DIR)|DBUS_SESSION_BUS_ADDRESS)$/,
  /^(?:HTTPS?_PROXY|NO_PROXY|ALL_PROXY|https?_proxy|no_proxy|all_proxy)$/,
];

/** What changes which code runs, whoever asks for it: it is never given on. */
export const NEVER: RegExp =
  /^(?:LD_.*|DYLD_.*|NODE_OPTIONS|NODE_PATH|NODE_REPL_.*|NODE_EXTRA_CA_CERTS|NODE_TLS_.*|BUN_.*|BASH_ENV|ENV|PROMPT_COMMAND|IFS|SHELLOPTS|BASHOPTS|BASH_FUNC_.*|PYTHONSTARTUP|PYTHONPATH|PERL5.*|RUBYOPT|RUBYLIB|JAVA_TOOL_OPTIONS|GIT_(?:SSH.*|CONFIG.*|EXEC_PATH|EXTERNAL_DIFF|PROXY_COMMAND|ASKPASS|TEMPLATE_DIR)|OPENSSL_.*|GCONV_PATH|OPENCODE_PURE|OPENCODE_PERMISSION|OPENCODE_CONFIG.*|OPENCODE_TEST_.*|OPENCODE_TUI_CONFIG|OPENCODE_DISABLE_PROJECT_CONFIG|CLINE_.*DIR|CLINE_HOOK.*|CLINE_HUB_.*|GEMINI_CLI_SYSTEM_.*|COPILOT_ALLOW_ALL|CLAUDE_CODE_SIMPLE)$/;

/** Keys of the providers that these agents ask. */
const PROVIDER_KEY =
  /^(?:OPENAI|ANTHROPIC|GEMINI|GOOGLE|GOOGLE_GENERATIVE_AI|OPENROUTER|GROQ|MISTRAL|DEEPSEEK|XAI|CEREBRAS|TOGETHER|FIREWORKS|AZURE|AZURE_OPENAI|MOONSHOT|ZAI|OPENCODE|CLINE)_API_KEY$/;

/** Said of another folder than the one that the launcher is in. */
export const OTHER_FOLDER = "what that folder brings was not looked at; change into it first";

/** Codex 0.169, Gemini CLI 0.61, Copilot 1.0.102, OpenCode 1.18, Cline 3.0 and Claude Code 2.1, as measured (docs/agents.md). */
export const PROFILES: readonly LaunchProfile[] = [
  {
    agent: "opencode",
    keeps: [
      PROVIDER_KEY,
      /^OPENCODE_DISABLE_(?:AUTOUPDATE|MODELS_FETCH|TERMINAL_TITLE|MOUSE|LSP_DOWNLOAD)$/,
      /^OPENCODE_(?:SERVER_PASSWORD|SERVER_USERNAME|LOG_LEVEL)$/,
    ],
    // A repository's plugins, tools, agents, commands and servers are code that the client runs unasked at its start.
    sets: { OPENCODE_DISABLE_PROJECT_CONFIG: "1" },
    flags: [
      { flag: "--pure", does: "leave out", why: "it leaves the guard's plugin out" },
      { flag: "--dir", takesValue: true, does: "refuse", why: OTHER_FOLDER },
      { flag: "--attach", takesValue: true, does: "refuse", why: "the session would run in a server that was not started here" },
      {
        flag: "--hostname",
        takesValue: true,
        value: /^(?!127\.0\.0\.1$|localhost$|::1$)/,
        does: "refuse",
        why: "others on the network could run commands in its server",
      },
      { flag: "--mdns", does: "refuse", why: "others on the network could run commands in its server" },
      { flag: "--cors", takesValue: true, does: "refuse", why: "pages of other sites could run commands in its server" },
    ],
    refusedCommands: {
      debug: "it runs tools by name",
      attach: "the session would run in a server that was not started here",
      serve: "whoever reaches its port runs commands past the guard",
      web: "whoever reaches its port runs commands past the guard",
      plugin: "it installs code into the client",
      plug: "it installs code into the client",
      upgrade: "it replaces the client by another version than the one that was looked at",
      uninstall: "it is not for a session",
    },
    takesFolder: true,
    valueFlags: ["--log-level", "--port", "--hostname", "--mdns-domain", "--cors", "-m", "--model", "-s", "--session", "--prompt", "--agent", "--replay-limit"],
    // OPENCODE_DISABLE_PROJECT_CONFIG keeps these from one of the client's two loaders; the other imports them all the same, also with --pure.
    repositoryPrograms: [".opencode/plugin", ".opencode/plugins"],
    repositorySettings: {
      files: ["opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc"],
      keys: ["plugin", "plugins"],
    },
  },
  {
    agent: "cline",
    keeps: [PROVIDER_KEY],
    sets: {},
    flags: [
      { flag: "--config", takesValue: true, does: "refuse", why: "the hooks lie in the folder that it leaves" },
      { flag: "--data-dir", takesValue: true, does: "refuse", why: "the client runs with other settings than those that were looked at" },
      { flag: "--hooks-dir", takesValue: true, does: "refuse", why: "programs of that folder run beside the guard" },
      { flag: "--cwd", takesValue: true, does: "refuse", why: OTHER_FOLDER },
      { flag: "-c", takesValue: true, does: "refuse", why: OTHER_FOLDER },
      { flag: "--zen", does: "refuse", why: "the session would run in a process that was not started here" },
      { flag: "-z", does: "refuse", why: "the session would run in a process that was not started here" },
      { flag: "--update", does: "refuse", why: "it replaces the client by another version than the one that was looked at" },
    ],
    refusedCommands: {
      connect: "others could give it tasks",
      schedule: "the task would run in a process that was not started here",
      hub: "it is not for a session",
      dashboard: "whoever reaches its port gives it tasks",
      kanban: "whoever reaches its port gives it tasks",
      plugin: "it installs code into the client",
      skill: "it fetches and runs a program",
      update: "it replaces the client by another version than the one that was looked at",
    },
    valueFlags: [
      "--auto-approve",
      "--thinking",
      "--compaction",
      "--id",
      "-P",
      "--provider",
      "-k",
      "--key",
      "-m",
      "--model",
      "-s",
      "--system",
      "--retries",
      "-t",
      "--timeout",
    ],
    repositoryPrograms: [".cline/hooks", ".clinerules/hooks", ".cline/plugins", ".clinerules/plugins", ".agents/plugins"],
  },
  {
    agent: "codex",
    keeps: [PROVIDER_KEY, /^CODEX_(?:HOME|API_KEY)$/],
    sets: {},
    flags: [
      {
        flag: "-c",
        takesValue: true,
        value: /^\s*(?:features|hooks|notify|profile|mcp_servers|sandbox|projects)\b/,
        does: "refuse",
        why: "it changes which hooks and servers run",
      },
      {
        flag: "--config",
        takesValue: true,
        value: /^\s*(?:features|hooks|notify|profile|mcp_servers|sandbox|projects)\b/,
        does: "refuse",
        why: "it changes which hooks and servers run",
      },
      { flag: "--disable", takesValue: true, value: /hooks/, does: "refuse", why: "it switches hooks off" },
      { flag: "--dangerously-bypass-hook-trust", does: "leave out", why: "hooks of a repository would run that nobody has trusted" },
      { flag: "--ignore-rules", does: "leave out", why: "it passes over rules" },
    ],
    refusedCommands: { "app-server": "whoever reaches it runs commands past the guard", "mcp-server": "another agent would be in charge of the session" },
    valueFlags: [
      "-c",
      "--config",
      "--enable",
      "--disable",
      "-m",
      "--model",
      "-p",
      "--profile",
      "-s",
      "--sandbox",
      "-a",
      "--ask-for-approval",
      "-C",
      "--cd",
      "-i",
      "--image",
      "--add-dir",
    ],
    repositoryPrograms: [],
  },
  {
    agent: "gemini-cli",
    keeps: [PROVIDER_KEY, /^GOOGLE_(?:CLOUD_PROJECT|CLOUD_LOCATION|GENAI_USE_VERTEXAI|APPLICATION_CREDENTIALS)$/],
    sets: {},
    flags: [],
    refusedCommands: { extensions: "it installs code into the client", hooks: "it changes which hooks run" },
    valueFlags: [
      "-m",
      "--model",
      "-p",
      "--prompt",
      "-i",
      "--prompt-interactive",
      "--approval-mode",
      "--include-directories",
      "-o",
      "--output-format",
      "-e",
      "--extensions",
      "-r",
      "--resume",
    ],
    // The variables of the first reach every command, and the hook's own; `tools.discoveryCommand` runs when the client starts (measured).
    repositoryPrograms: [".gemini/.env"],
    repositorySettings: {
      files: [".gemini/settings.json"],
      keys: ["mcpServers", "hooks", "tools.discoveryCommand", "tools.callCommand", "telemetry"],
    },
  },
  {
    agent: "copilot",
    keeps: [PROVIDER_KEY, /^COPILOT_(?:HOME|MODEL|OFFLINE|PROVIDER_[A-Z_]+|GITHUB_TOKEN|OTEL_[A-Z_]+)$/],
    sets: {},
    flags: [{ flag: "--config-dir", takesValue: true, does: "refuse", why: "the client runs with other settings than those that were looked at" }],
    refusedCommands: { plugin: "it installs code into the client", update: "it replaces the client by another version than the one that was looked at" },
    valueFlags: ["-p", "--prompt", "--model", "--add-dir", "--allow-tool", "--deny-tool", "--log-level", "--log-dir", "--resume", "--agent"],
    repositoryPrograms: [],
  },
  {
    agent: "claude-code",
    keeps: [PROVIDER_KEY, /^ANTHROPIC_(?:MODEL|BASE_URL|AUTH_TOKEN)$/, /^CLAUDE_CONFIG_DIR$/, /^CLAUDE_CODE_(?:USE_BEDROCK|USE_VERTEX|OAUTH_TOKEN)$/],
    sets: {},
    flags: [
      { flag: "--bare", does: "leave out", why: "it leaves the hooks of the user out" },
      { flag: "--safe-mode", does: "leave out", why: "it leaves the hooks of the user out" },
      { flag: "--setting-sources", takesValue: true, value: /^(?!.*\buser\b)/, does: "refuse", why: "it leaves the hooks of the user out" },
      { flag: "--settings", takesValue: true, value: /hook/i, does: "refuse", why: "it changes which hooks run" },
    ],
    refusedCommands: { plugin: "it installs code into the client", update: "it replaces the client by another version than the one that was looked at" },
    valueFlags: [
      "-p",
      "--model",
      "--settings",
      "--setting-sources",
      "--permission-mode",
      "--append-system-prompt",
      "--add-dir",
      "--resume",
      "-r",
      "--mcp-config",
    ],
    repositoryPrograms: [],
  },
];

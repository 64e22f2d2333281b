import type { Drift } from "./managed/drift.ts";
import { FIRST_FAIL_CLOSED_VERSION, isAtLeast } from "./config.ts";
import { valueAt } from "./managed/key.ts";

/** One control of the checklist, on or off on this machine. */
export interface Control {
  readonly id: string;
  readonly title: string;
  /** `unknown`: it cannot be found out here. */
  readonly state: "on" | "off" | "unknown";
  /** A missing one makes the checklist fail; the others are advice. */
  readonly isRequired: boolean;
  /** What is possible without it. */
  readonly why: string;
  /** What was found. */
  readonly found: string;
  /** The command, or the line of the policy, that turns it on. */
  readonly turnOn: string;
}

/** What the controls of the client are found from. */
export interface ControlFacts {
  /** Version of the client on this machine. */
  readonly client: string | undefined;
  /** All managed settings of this machine, merged. */
  readonly settings: unknown;
  readonly drift: readonly Drift[];
  /** Scopes in which the hook is installed. */
  readonly installed: readonly string[];
}

const INSTALL = "sallyport install claude-code --managed";

interface Lock {
  readonly id: string;
  readonly title: string;
  readonly path: readonly string[];
  readonly isOn: (value: unknown) => boolean;
  readonly why: string;
}

const isTrue = (value: unknown): boolean => value === true;
const isDisabled = (value: unknown): boolean => value === "disable";
const isList = (value: unknown): boolean => Array.isArray(value);

/** Keys of the managed settings without which a user, a repository or a flag gets around the guard. */
const LOCKS: readonly Lock[] = [
  {
    id: "required-version",
    title: "clients that fail open do not start",
    path: ["requiredMinimumVersion"],
    isOn: (value) => typeof value === "string" && isAtLeast(value, FIRST_FAIL_CLOSED_VERSION),
    why: "an older client runs the call when its hook fails",
  },
  {
    id: "managed-hooks-only",
    title: "only the administrator's hooks run",
    path: ["allowManagedHooksOnly"],
    isOn: isTrue,
    why: "a repository's hook rewrites a call after it was judged",
  },
  {
    id: "managed-mods-only",
    title: "only the administrator's hooks modules run",
    path: ["pluginConfigs", "cc-plugin-sec-default@builtin", "options", "allowManagedModsOnly"],
    isOn: isTrue,
    why: "a module runs programs inside the client, past every hook",
  },
  {
    id: "managed-rules-only",
    title: "only the administrator's permission rules count",
    path: ["allowManagedPermissionRulesOnly"],
    isOn: isTrue,
    why: "a user's rules answer questions beforehand",
  },
  {
    id: "no-bypass",
    title: "the mode that asks nothing is off",
    path: ["permissions", "disableBypassPermissionsMode"],
    isOn: isDisabled,
    why: "`--dangerously-skip-permissions` skips every question",
  },
  {
    id: "no-auto",
    title: "the mode in which a model answers is off",
    path: ["permissions", "disableAutoMode"],
    isOn: isDisabled,
    why: "a classifier approves in the person's place",
  },
  {
    id: "second-net",
    title: "the client's own deny rules are a second net",
    path: ["permissions", "deny"],
    isOn: (value) => isList(value) && (value as readonly unknown[]).length > 0,
    why: "the hook alone decides",
  },
  {
    id: "no-skill-shell",
    title: "skills run no commands while they are expanded",
    path: ["disableSkillShellExecution"],
    isOn: isTrue,
    why: "such commands pass no hook",
  },
  { id: "no-sideload", title: "plugins, agents and servers do not come by flag", path: ["disableSideloadFlags"], isOn: isTrue, why: "a flag brings in code" },
  {
    id: "mcp-allow-list",
    title: "MCP servers are named by the administrator",
    path: ["allowManagedMcpServersOnly"],
    isOn: isTrue,
    why: "a repository starts its own server",
  },
  {
    id: "marketplaces",
    title: "plugin marketplaces are named by the administrator",
    path: ["strictKnownMarketplaces"],
    isOn: isList,
    why: "anyone's marketplace brings hooks and programs",
  },
  {
    id: "providers",
    title: "prompts go to the named service only",
    path: ["allowedProviders"],
    isOn: isList,
    why: "a repository leads key and prompts to its host",
  },
  {
    id: "no-key-helper",
    title: "no program is run for a key but the administrator's",
    path: ["apiKeyHelper"],
    isOn: (value) => typeof value === "string",
    why: "a repository names a program that runs before any hook",
  },
  {
    id: "shell-prefix",
    title: "nothing is put before the shell",
    path: ["env", "CLAUDE_CODE_SHELL_PREFIX"],
    isOn: (value) => typeof value === "string",
    why: "a repository's program runs in the place of every command",
  },
  {
    id: "bash-start",
    title: "bash starts without a script of others",
    path: ["env", "BASH_ENV"],
    isOn: (value) => typeof value === "string",
    why: "a repository's script runs before every command",
  },
  {
    id: "tls",
    title: "certificates are checked",
    path: ["env", "NODE_TLS_REJECT_UNAUTHORIZED"],
    isOn: (value) => value === "1",
    why: "a repository turns the check off",
  },
];

function versionControl({ client }: ControlFacts): Control {
  const isNew = client !== undefined && isAtLeast(client, FIRST_FAIL_CLOSED_VERSION);
  return {
    id: "client-version",
    title: "the client refuses a call whose hook fails",
    state: client === undefined ? "unknown" : isNew ? "on" : "off",
    isRequired: true,
    why: "before 2.1.295 a crash or a timeout of the hook lets the call run",
    found: client === undefined ? "`claude` was not found on PATH" : `Claude Code ${client}`,
    turnOn: "npm install -g @anthropic-ai/claude-code",
  };
}

function installedControl({ installed }: ControlFacts): Control {
  return {
    id: "managed-install",
    title: "the guard is in the administrator's settings",
    state: installed.includes("managed") ? "on" : "off",
    isRequired: true,
    why: "every other settings file is switched off by a repository or a flag",
    found: installed.length === 0 ? "no hook is installed" : `installed for: ${installed.join(", ")}`,
    turnOn: INSTALL,
  };
}

function lockControl({ id, title, path, isOn, why }: Lock, settings: unknown): Control {
  const value = valueAt(settings, path);
  const text = value === undefined ? "not set" : Array.isArray(value) ? `${value.length} entries` : JSON.stringify(value);
  return { id, title, state: isOn(value) ? "on" : "off", isRequired: true, why, found: `${path.at(-1)!}: ${text}`, turnOn: INSTALL };
}

/** Optional parts: what an organisation has to decide for itself. */
function adviceControls(settings: unknown): readonly Control[] {
  const advice = (id: string, title: string, isOn: boolean, found: string, why: string, section: string): Control => ({
    id,
    title,
    state: isOn ? "on" : "off",
    isRequired: false,
    why,
    found,
    turnOn: `say \`agents.claude-code.${section}\` in the managed policy, then ${INSTALL}`,
  });
  const env = (name: string): string => String(valueAt(settings, ["env", name]) ?? "");
  return [
    advice(
      "sandbox",
      "commands run in the operating system's sandbox",
      valueAt(settings, ["sandbox", "enabled"]) === true,
      valueAt(settings, ["sandbox", "enabled"]) === true ? "sandbox.enabled" : "not set",
      "a command that the guard allows reaches everything the user can",
      "sandbox: on",
    ),
    advice(
      "telemetry",
      "the client reports to the organisation",
      env("OTEL_EXPORTER_OTLP_ENDPOINT") !== "",
      env("OTEL_EXPORTER_OTLP_ENDPOINT") || "not set",
      "that settings hold on every machine is not seen",
      "telemetry",
    ),
    advice(
      "gateway",
      "prompts go through the organisation's gateway",
      env("ANTHROPIC_BASE_URL") !== "",
      env("ANTHROPIC_BASE_URL") || "not set",
      "each machine holds a key of its own",
      "gateway",
    ),
    advice(
      "proxy",
      "requests go through the organisation's proxy",
      env("HTTPS_PROXY") !== "",
      env("HTTPS_PROXY") || "not set",
      "nothing at the edge sees what leaves",
      "proxy",
    ),
  ];
}

function driftControl(id: string, title: string, why: string, drift: readonly Drift[], isRequired: boolean): Control {
  const first = drift[0];
  return {
    id,
    title,
    state: first === undefined ? "on" : "off",
    isRequired,
    why,
    found:
      first === undefined
        ? "nothing found"
        : `${first.path === undefined ? "" : `${first.path}: `}${first.message}${drift.length === 1 ? "" : `, and ${drift.length - 1} more`}`,
    turnOn: first?.help ?? "sallyport verify-install",
  };
}

/** The controls that Claude Code has, as they stand on this machine. */
export function clientControls(facts: ControlFacts): readonly Control[] {
  const of = (rule: string): readonly Drift[] => facts.drift.filter((one) => one.rule === rule && one.severity !== "info" && one.severity !== "low");
  const files = of("claude-code/files");
  return [
    versionControl(facts),
    installedControl(facts),
    ...LOCKS.map((lock) => lockControl(lock, facts.settings)),
    driftControl(
      "no-drift",
      "the settings are what the policy says now",
      "keys were changed since, or by another file",
      [...of("claude-code/drift"), ...of("claude-code/other-administrator")],
      true,
    ),
    driftControl(
      "settings-files",
      "every user can read the settings, and only root can change them",
      "for a user who cannot read them the client goes on without them",
      files.filter(({ severity }) => severity !== "medium"),
      true,
    ),
    driftControl(
      "guard-files",
      "only root can change the guard's program",
      "who can write it, can replace the guard",
      files.filter(({ severity }) => severity === "medium"),
      false,
    ),
    driftControl(
      "nothing-overrides",
      "nothing of the user or this repository takes effect beside them",
      "variables and sessions from before go past the settings",
      of("claude-code/overriding"),
      false,
    ),
    ...adviceControls(facts.settings),
  ];
}

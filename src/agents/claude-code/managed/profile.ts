import type { CompiledPolicy } from "../../../policy/index.ts";
import { FIRST_FAIL_CLOSED_VERSION, isAtLeast } from "../config.ts";
import { hooksFor, type Program } from "../handlers.ts";
import { environmentKeys } from "./environment.ts";
import type { ManagedKey } from "./key.ts";
import { mcpKeys } from "./mcp.ts";
import type { ManagedOptions } from "./options.ts";
import { nativeRules, type RuleReport } from "./rules.ts";
import { sandboxKeys } from "./sandbox.ts";

/** Managed settings with what they are made of. */
export interface Profile {
  readonly keys: readonly ManagedKey[];
  readonly rules: readonly RuleReport[];
  /** Keys that the policy leaves out, with its reason. */
  readonly leftOut: readonly { readonly key: string; readonly reason: string }[];
}

const locked = (path: readonly string[], value: unknown, why: string, without: string): ManagedKey => ({ path, value, why, without, from: "profile" });

/** Where a marketplace is, in the client's terms. */
function marketplaceSource(text: string): Record<string, string> {
  if (text.startsWith("/")) return { source: "directory", path: text };
  if (/^https?:\/\//.test(text)) return text.endsWith(".json") ? { source: "url", url: text } : { source: "git", url: text };
  return { source: "github", repo: text };
}

function leastVersion({ minimumVersion }: ManagedOptions): string {
  return minimumVersion !== undefined && isAtLeast(minimumVersion, FIRST_FAIL_CLOSED_VERSION) ? minimumVersion : FIRST_FAIL_CLOSED_VERSION;
}

function providersOf({ providers, gateway }: ManagedOptions): readonly string[] {
  return providers ?? [gateway === undefined ? "anthropic" : "customEndpoint"];
}

/** Helpers that a repository's settings name and the client runs by itself, before any hook. Empty: none. Measured with 2.1.330. */
const HELPERS: readonly string[] = ["awsAuthRefresh", "awsCredentialExport", "gcpAuthRefresh", "proxyAuthHelper", "otelHeadersHelper"];

function lockKeys(policy: CompiledPolicy, options: ManagedOptions): readonly ManagedKey[] {
  const deniesQuestions = policy.layers.some(({ asks }) => asks === "deny");
  return [
    locked(
      ["requiredMinimumVersion"],
      leastVersion(options),
      "older clients do not start",
      `before ${FIRST_FAIL_CLOSED_VERSION} a call runs when its hook crashes, times out or is missing, and a broken managed file is ignored`,
    ),
    locked(
      ["managedSourcesBehavior"],
      "merge",
      "this file counts beside settings from the server or from device management",
      "where such settings are present, this file is not read at all",
    ),
    locked(
      ["allowManagedHooksOnly"],
      true,
      "no hook of a user, a repository or a plugin runs",
      "a repository's hook rewrites a call after it was judged, or answers the permission question",
    ),
    locked(
      ["pluginConfigs", "cc-plugin-sec-default@builtin", "options", "allowManagedModsOnly"],
      true,
      "no hooks module of a user, a repository or a plugin runs",
      "such a module runs programs and tools inside the client, past hooks and past deny rules",
    ),
    locked(
      ["allowManagedPermissionRulesOnly"],
      true,
      "only rules of this file count",
      "a user or a repository adds rules that answer questions in the person's place",
    ),
    locked(
      ["permissions", "disableBypassPermissionsMode"],
      "disable",
      "the mode that asks nothing is off",
      "`--dangerously-skip-permissions` skips every question",
    ),
    locked(["permissions", "disableAutoMode"], "disable", "the mode in which a model answers questions is off", "a classifier approves in the person's place"),
    ...(deniesQuestions
      ? [
          {
            path: ["permissions", "denyInsteadOfPrompting"],
            value: true,
            why: "every question is a refusal",
            without: "a session waits for a person who is not there",
            from: "asks: deny",
          },
        ]
      : []),
    locked(
      ["disableSkillShellExecution"],
      true,
      "commands inside skills and slash commands are not run while they are expanded",
      "a skill runs `!` commands that no hook sees before the model speaks",
    ),
    locked(
      ["disableSideloadFlags"],
      true,
      "`--plugin-dir`, `--plugin-url`, `--agents` and `--mcp-config` are refused at the start",
      "a flag brings in plugins, agents and servers",
    ),
    locked(["disableCommandPluginSources"], true, "no plugin is made by running a command", "a marketplace runs a command on this machine"),
    {
      path: ["strictKnownMarketplaces"],
      value: (options.marketplaces ?? []).map(marketplaceSource),
      why:
        options.marketplaces === undefined
          ? "no marketplace; name those that may be used under `agents.claude-code.marketplaces`"
          : "the marketplaces that may be used",
      without: "anyone's marketplace brings hooks, servers, skills and programs",
      from: options.marketplaces === undefined ? "profile" : "agents.claude-code.marketplaces",
    },
    {
      path: ["allowedProviders"],
      value: providersOf(options),
      why: "the client sends prompts to no other service, and to no address but the one pinned here",
      without: "a repository sets `ANTHROPIC_BASE_URL` or turns Bedrock on, and key and prompts go to its host",
      from: options.providers === undefined ? (options.gateway === undefined ? "profile" : "agents.claude-code.gateway") : "agents.claude-code.providers",
    },
    {
      path: ["apiKeyHelper"],
      value: options.apiKeyHelper ?? "",
      why: options.apiKeyHelper === undefined ? "no program is run for a key" : "the program that prints the key",
      without: "a repository names a program that the client runs before any hook",
      from: options.apiKeyHelper === undefined ? "profile" : "agents.claude-code.apiKeyHelper",
    },
    ...HELPERS.map((name) => locked([name], "", "no program is run for it", "a repository names a program that the client runs before any hook")),
    locked(["disableRemoteControl"], true, "sessions are not steered from another device", "somebody with the account answers questions from elsewhere"),
  ];
}

/** The strict profile for a policy: every key, why it is there, and what of the policy's rules it says. */
export function strictProfile(policy: CompiledPolicy, options: ManagedOptions, program: Program): Profile {
  const { deny, report } = nativeRules(policy);
  const all: readonly ManagedKey[] = [
    ...lockKeys(policy, options),
    {
      path: ["permissions", "deny"],
      value: deny,
      why: `second net: what the client's own rules can say of the policy's denials (${report.filter(({ expressed }) => expressed !== "none").length} of ${report.length} rules); it also holds for \`@file\` mentions and for input that was rewritten`,
      without: "the hook alone decides",
      from: `policy ${policy.name} ${policy.hash}`,
    },
    ...mcpKeys(options),
    ...environmentKeys(options),
    ...sandboxKeys(policy, options),
    {
      path: ["hooks"],
      value: hooksFor(program),
      why: "the guard is asked before every call, prompt and change of settings; `onFailure: block` refuses when it does not answer",
      without: "nothing decides",
      from: "installation",
    },
  ];
  const reasons = options.leaveOut ?? {};
  const names = (path: readonly string[]): string => path.join(".");
  return {
    keys: all.filter(({ path }) => !Object.hasOwn(reasons, names(path))),
    rules: report,
    leftOut: all.flatMap(({ path }) => (Object.hasOwn(reasons, names(path)) ? [{ key: names(path), reason: reasons[names(path)]! }] : [])),
  };
}

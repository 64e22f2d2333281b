import { describeRule, type CompiledPolicy } from "../../policy/index.ts";
import type { AdmittedServer } from "../codex/options.ts";

/** What an organisation says about Copilot CLI in its policy (`agents.copilot`), beyond what the rules say. */
export interface CopilotOptions {
  readonly mcp?: { readonly admit?: Readonly<Record<string, AdmittedServer>> };
}

/** The list of servers in the managed settings. One that an administrator has written counts as it is. */
export const SERVER_LIST = "allowedMcpServers";

/** A policy in the terms of `managed-settings.json`. */
export interface CompiledSettings {
  readonly keys: Readonly<Record<string, unknown>>;
  /** Deny rules that are left to the hook, with the reason before them. */
  readonly unexpressed: readonly string[];
}

/** A server that runs here is known by its whole command line: by its name alone it could be any program. */
function admission({ command, url }: AdmittedServer): unknown {
  return url === undefined ? { serverCommand: command } : { serverUrl: url };
}

/**
 * Compiles the policy into the client's managed settings. `allowManagedHooksOnly` keeps every other hook away, which could change a call after it was judged;
 * `allowManagedMcpServersOnly` the servers of repositories, plugins and agents, whose programs the client starts by itself (both measured). Its own permission
 * rules are not used: one of them makes every call that no rule names need a person, and without one it is denied (measured).
 */
export function compileSettings(policy: CompiledPolicy, { mcp }: CopilotOptions): CompiledSettings {
  return {
    keys: { allowManagedHooksOnly: true, allowManagedMcpServersOnly: true, [SERVER_LIST]: Object.values(mcp?.admit ?? {}).map(admission) },
    unexpressed: policy.rules.filter(({ outcome }) => outcome === "deny").map((rule) => `${rule.id}: ${describeRule(rule)}`),
  };
}

import { describeRule, type CompiledPolicy, type CompiledRule } from "../../policy/index.ts";
import type { HookProgram } from "../setup.ts";
import { tomlKey, tomlValue, type TomlLines } from "../toml-fences.ts";
import { handlerLines, REGISTRATIONS } from "./handlers.ts";
import type { CodexOptions } from "./options.ts";

/** A policy in the terms of `requirements.toml`. */
export interface CompiledRequirements {
  readonly lines: TomlLines;
  /** Deny rules that the client's own rules cannot say. */
  readonly unexpressed: readonly string[];
}

/** Modes of the client's own sandbox that are one. */
const SANDBOXED: readonly string[] = ["read-only", "workspace-write"];

/** Conditions that the client's rules have no words for; a rule with one of them would forbid more than the policy does. */
function isPlainProgram({ kinds, when }: CompiledRule): boolean {
  const isAboutRuns = kinds.some((kind) => kind === "*" || kind === "proc.*" || kind === "proc.run");
  return isAboutRuns && Object.keys(when).join() === "program" && when.program!.every((name) => /^[\w.+-]+$/.test(name));
}

/** The deny rules that name a program and nothing else. The client compares words, and 14 of 18 spellings get by: a second net under the hook. */
function prefixRules(policy: CompiledPolicy): { readonly tables: readonly string[]; readonly unexpressed: readonly string[] } {
  const denied = policy.rules.filter(({ outcome }) => outcome === "deny");
  const tables = denied.filter(isPlainProgram).flatMap(({ id, why, when }) => [
    "[[rules.prefix_rules]]",
    `pattern = [${tomlValue({ any_of: when.program })}]`,
    'decision = "forbidden"',
    `justification = ${tomlValue(`Sallyport: ${why} [${id}]`)}`,
    "",
  ]);
  return { tables, unexpressed: denied.filter((rule) => !isPlainProgram(rule)).map((rule) => `${rule.id}: ${describeRule(rule)}`) };
}

/** Servers are known by name and by the whole command line: one by its program alone would run with any arguments. */
function serverTables({ mcp }: CodexOptions): readonly string[] {
  const admitted = Object.entries(mcp?.admit ?? {});
  // An empty table admits none (measured); without it a repository starts its own.
  if (admitted.length === 0) return ["[mcp_servers]", ""];
  return admitted.flatMap(([name, { command, url }]) => {
    const [executable, ...args] = command ?? [];
    const identity = url === undefined ? { command: { executable, args: args.map((value) => ({ match: "exact", value })) } } : { url };
    return [`[mcp_servers.${tomlKey(name)}]`, `identity = ${tomlValue(identity)}`, ""];
  });
}

/**
 * Compiles the policy into what holds against users and repositories. The pins are those without which the hooks are not called: a trusted repository
 * and one option switch hooks off, and what is typed into a running program passes no hook.
 * @param hasServers the administrator has a list of servers already, which counts.
 */
export function compileRequirements(
  policy: CompiledPolicy,
  program: HookProgram,
  platform: NodeJS.Platform,
  options: CodexOptions,
  hasServers: boolean,
): CompiledRequirements {
  const { tables, unexpressed } = prefixRules(policy);
  return {
    lines: {
      top: [
        "allow_managed_hooks_only = true",
        ...(options.sandbox === "required" ? [`allowed_sandbox_modes = ${tomlValue(SANDBOXED)}`] : []),
        `allowed_web_search_modes = ${tomlValue(webSearchModes(options))}`,
      ],
      into: { features: ["hooks = true", "unified_exec = false"] },
      tables: [...(hasServers ? [] : serverTables(options)), ...tables, ...Object.keys(REGISTRATIONS).flatMap((event) => handlerLines(event, program, platform))],
    },
    unexpressed,
  };
}

function webSearchModes({ webSearch = "disabled" }: CodexOptions): readonly string[] {
  const modes = ["disabled", "cached", "live"] as const;
  return modes.slice(0, modes.indexOf(webSearch) + 1);
}

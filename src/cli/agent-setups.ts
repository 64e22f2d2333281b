import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { claudeCode, SETUP_SCOPES, type AgentSetup, type HookProgram, type SetupPlaces, type SetupScope } from "../agents/index.ts";
import { setup as antigravity } from "../agents/antigravity/index.ts";
import { setup as cline } from "../agents/cline/index.ts";
import { setup as codex } from "../agents/codex/index.ts";
import { setup as copilot } from "../agents/copilot/index.ts";
import { setup as cursor } from "../agents/cursor/index.ts";
import { setup as geminiCli } from "../agents/gemini-cli/index.ts";
import { setup as opencode } from "../agents/opencode/index.ts";
import { setup as vscode } from "../agents/vscode/index.ts";
import { setup as windsurf } from "../agents/windsurf/index.ts";
import { nodeFacts, workspaceOf } from "../hook/index.ts";
import { UserError } from "../model/index.ts";
import type { CompiledPolicy } from "../policy/index.ts";
import { installedProgram } from "./claude-code-program.ts";
import { managedSource, platformOf, rootOf } from "./managed-source.ts";
import { choosePolicy } from "./policy-source.ts";

/** Every agent but Claude Code, which has commands of its own. */
export const SETUPS: readonly AgentSetup[] = [antigravity, cline, codex, copilot, cursor, geminiCli, opencode, vscode, windsurf];

/** Options of the commands that install for an agent. */
export interface AgentChoice {
  readonly scope?: string | undefined;
  readonly root?: string | undefined;
  readonly policy?: string | undefined;
  readonly runtime?: string | undefined;
  readonly hook?: string | undefined;
  readonly platform?: string | undefined;
}

/** What an installation for an agent is made from. */
export interface AgentTarget {
  readonly setup: AgentSetup;
  readonly scope: SetupScope;
  readonly places: SetupPlaces;
  readonly program: HookProgram;
  readonly policy: CompiledPolicy;
  /** What the machine's policy says about the agent. */
  readonly section?: unknown;
  /** The machine's policy, where it lies or would lie. */
  readonly policyFile?: { readonly path: string; readonly text: string };
}

/** True for a command whose agent has commands of its own, or that names none. */
export function isClaudeCode(positionals: readonly string[]): boolean {
  return positionals.length === 0 || positionals[0] === "claude-code";
}

/** The setup of the agent that was named. */
export function setupOf(positionals: readonly string[], command: string): AgentSetup {
  const setup = positionals.length === 1 ? SETUPS.find(({ name }) => name === positionals[0]) : undefined;
  if (setup !== undefined) return setup;
  const help = `run \`sallyport ${command} AGENT\` with one of claude-code, ${SETUPS.map(({ name }) => name).join(", ")}`;
  throw new UserError([{ code: "agent", message: `\`${positionals.join(" ")}\` is no agent that can be governed yet`, help }]);
}

/** The scope that was named; `managed` is the word that Claude Code has for the machine. */
function scopeFor(setup: AgentSetup, name: string): SetupScope {
  const scope = SETUP_SCOPES.find((one) => one === (name === "managed" ? "machine" : name));
  if (scope !== undefined && setup.scopes.includes(scope)) return scope;
  const message = scope === undefined ? `there is no scope \`${name}\`` : `${setup.title} has nothing that can be installed for the scope \`${name}\``;
  throw new UserError([{ code: "scope", message, help: `use one of ${setup.scopes.join(", ")}` }]);
}

/** Where files lie and what they say, for one scope of an agent. */
export function targetOf(setup: AgentSetup, choice: AgentChoice): AgentTarget {
  const scope = scopeFor(setup, choice.scope ?? "user");
  const { root: project } = workspaceOf(process.cwd(), nodeFacts(process.env));
  if (scope !== "machine") {
    if (choice.root !== undefined)
      throw new UserError([
        { code: "root", message: `\`--root\` is for the machine's own files, not for the scope \`${scope}\``, help: "add `--scope machine`" },
      ]);
    const places = { platform: process.platform, environment: process.env, project, root: "/" };
    return { setup, scope, places, program: installedProgram(), policy: choosePolicy(choice, project) };
  }
  const source = managedSource(choice);
  const places = { platform: platformOf(choice), environment: process.env, project, root: rootOf(choice) };
  const { policyFile } = source;
  return {
    setup,
    scope,
    places,
    program: source.program,
    policy: source.policy,
    section: source.sections[setup.section ?? setup.name],
    ...(policyFile === undefined ? {} : { policyFile: { ...policyFile, path: claudeCode.below(places.root, policyFile.path) } }),
  };
}

/** The agent's program: the one that was named, else the one on PATH. */
export function executableOf(setup: AgentSetup, named?: string): string | undefined {
  if (named !== undefined) {
    const path = resolve(named);
    if (existsSync(path)) return path;
    throw new UserError([{ code: "client", message: `there is no program \`${named}\``, help: `name the program of ${setup.title}` }]);
  }
  for (const folder of (process.env["PATH"] ?? "").split(delimiter).filter((one) => one !== ""))
    for (const name of setup.executables) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return realpathSync(path);
      } catch {
        // Not in this folder.
      }
    }
  return undefined;
}

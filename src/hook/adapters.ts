import type { AgentAdapter } from "../agents/index.ts";
import { adapter as cline } from "../agents/cline/index.ts";
import { adapter as codex } from "../agents/codex/index.ts";
import { adapter as opencode } from "../agents/opencode/index.ts";

const ADAPTERS: readonly AgentAdapter[] = [codex, opencode, cline];

/** How an agent other than Claude Code is spoken with. Throws for a name that is none. */
export function adapterOf(name: string): AgentAdapter {
  const found = ADAPTERS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`the agent \`${name.slice(0, 60)}\` is not known; install the guard again`);
  return found;
}

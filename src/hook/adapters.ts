import type { AgentAdapter } from "../agents/index.ts";
import { adapter as antigravity } from "../agents/antigravity/index.ts";
import { adapter as cline } from "../agents/cline/index.ts";
import { adapter as codex } from "../agents/codex/index.ts";
import { adapter as copilot } from "../agents/copilot/index.ts";
import { adapter as cursor } from "../agents/cursor/index.ts";
import { adapter as geminiCli } from "../agents/gemini-cli/index.ts";
import { adapter as opencode } from "../agents/opencode/index.ts";
import { adapter as windsurf } from "../agents/windsurf/index.ts";

const ADAPTERS: readonly AgentAdapter[] = [antigravity, cline, codex, copilot, cursor, geminiCli, opencode, windsurf];

/** How an agent other than Claude Code is spoken with. Throws for a name that is none. */
export function adapterOf(name: string): AgentAdapter {
  const found = ADAPTERS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`the agent \`${name.slice(0, 60)}\` is not known; install the guard again`);
  return found;
}

import { cline } from "./cline/agent.ts";
import { codex } from "./codex/agent.ts";
import { copilot } from "./copilot/agent.ts";
import { geminiCli } from "./gemini-cli/agent.ts";
import { opencode } from "./opencode/agent.ts";
import type { AgentUnderTest } from "./scenario.ts";

/** Every agent that is driven. */
export const AGENTS: readonly AgentUnderTest[] = [cline, codex, copilot, geminiCli, opencode];

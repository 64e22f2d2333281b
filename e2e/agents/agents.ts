import { codex } from "./codex/agent.ts";
import type { AgentUnderTest } from "./scenario.ts";

/** Every agent that is driven. */
export const AGENTS: readonly AgentUnderTest[] = [codex];

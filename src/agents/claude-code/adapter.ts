import type { AgentAdapter } from "../adapter.ts";
import { answerOutput, blockPrompt } from "./content-verdict.ts";
import { readPayload } from "./payload.ts";
import { hostileSettings } from "./project-settings.ts";
import { settingsProblems } from "./settings-change.ts";
import { answerConfig, answerPrompt, answerTool, pass, refuse, tellModel, withInput } from "./verdict.ts";

/** Claude Code, as the hook speaks with it. */
export const adapter: AgentAdapter = {
  name: "claude-code",
  readPayload,
  canAsk: () => true,
  answerTool,
  answerPrompt,
  blockPrompt,
  answerOutput,
  answerConfig,
  withInput,
  startSession: tellModel,
  pass,
  refuse,
  hostileSettings,
  settingsProblems,
};

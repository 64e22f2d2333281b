export type { AgentAdapter, Answer, HookInput, OutputRemark, PayloadContext, Workspace } from "./adapter.ts";
export * as claudeCode from "./claude-code/index.ts";

export * as claudeCode from "./claude-code/index.ts";

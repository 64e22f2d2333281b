export { Analysis, type OverlayFile, type SessionView, type World } from "./analysis.ts";
export { analyseShell, type ShellAnalysis } from "./analyse.ts";
export { MAX_SOURCE } from "./parse.ts";
export { runInline } from "./inline/run-inline.ts";
export { readContent, readMetadata, readTree, writeFile } from "./files.ts";
export { textValue } from "./value.ts";
export { ShellState } from "./state.ts";
export { isSecretVariable } from "./variables.ts";

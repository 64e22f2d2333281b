import type { CodeReader } from "../operations.ts";

/** Reads Javascript text. */
export const readJavascript: CodeReader = () => [{ op: "unknown", why: "the language is not read yet" }];

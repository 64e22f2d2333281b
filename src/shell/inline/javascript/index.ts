import { readProgram } from "../flow/read.ts";
import type { CodeReader } from "../operations.ts";
import { JAVASCRIPT } from "./dialect.ts";

/** Reads JavaScript and TypeScript text, as Node, Deno and Bun run it. */
export const readJavascript: CodeReader = (text) => readProgram(JAVASCRIPT, text);

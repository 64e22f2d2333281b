import { readProgram } from "../flow/read.ts";
import type { CodeReader } from "../operations.ts";
import { PHP } from "./dialect.ts";

/** Reads PHP text, with and without its tags. */
export const readPhp: CodeReader = (text) => readProgram(PHP, text);

import { readProgram } from "../flow/read.ts";
import type { CodeReader } from "../operations.ts";
import { PYTHON } from "./dialect.ts";

/** Reads Python text. */
export const readPython: CodeReader = (text) => readProgram(PYTHON, text);

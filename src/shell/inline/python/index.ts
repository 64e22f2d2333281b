import type { CodeReader } from "../operations.ts";

/** Reads Python text. */
export const readPython: CodeReader = () => [{ op: "unknown", why: "the language is not read yet" }];

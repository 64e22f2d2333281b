import type { CodeReader } from "../operations.ts";

/** Reads Php text. */
export const readPhp: CodeReader = () => [{ op: "unknown", why: "the language is not read yet" }];

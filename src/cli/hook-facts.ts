import { dirname } from "node:path";
import { nodeFacts } from "../hook/index.ts";
import { UserError, type Facts } from "../model/index.ts";
import { hookPath } from "./claude-code-program.ts";

let folder: { readonly path: string | undefined } | undefined;

/** Where the hook lies that this command would install; `undefined` while it is not built. */
function programFolder(): string | undefined {
  try {
    return dirname(hookPath());
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The machine as the installed hook sees it: with the guard's own files, port and processes, so that a command that judges says what the hook would say. */
export function hookFacts(): Facts {
  folder ??= { path: programFolder() };
  return nodeFacts(process.env, folder.path === undefined ? {} : { program: folder.path });
}

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { nodeFacts, workspaceOf } from "../hook/index.ts";
import { LOCK_NAME } from "../mcp/servers/index.ts";
import { fault } from "./mcp-servers-here.ts";

/** Where the lock of a folder's repository lies. */
export function lockPath(cwd: string | undefined): string {
  return join(workspaceOf(resolve(cwd ?? process.cwd()), nodeFacts(process.env)).root, LOCK_NAME);
}

/** The text of the lock; `undefined` where there is none. */
export function readLock(cwd: string | undefined): string | undefined {
  try {
    return readFileSync(lockPath(cwd), "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw fault(`\`${lockPath(cwd)}\` cannot be read (${code ?? "error"})`, "make it readable, or remove it");
  }
}

import { join } from "node:path";
import type { AgentFile, SetupScope } from "./setup.ts";

/** One file below a folder; `true`: read or run although nobody trusts the folder. */
export type FileRow = readonly [kind: AgentFile["kind"], path: string, isUnasked?: boolean];

/** The rows of a scope as files; those of users and machines are read unasked. */
export function fileRows(scope: SetupScope, folder: string, rows: readonly FileRow[]): readonly AgentFile[] {
  return rows.map(([kind, path, isUnasked = scope !== "project"]) => ({ kind, path: join(folder, path), scope, isUnasked }));
}

import { applyRoles, type ProgramRun } from "../program.ts";
import type { Value } from "../value.ts";

export function vim(run: ProgramRun): Value {
  return applyRoles(run);
}

export function emacs(run: ProgramRun): Value {
  return applyRoles(run);
}

export function pager(run: ProgramRun): Value {
  return applyRoles(run);
}

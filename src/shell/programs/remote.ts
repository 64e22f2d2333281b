import { applyRoles, type ProgramRun } from "../program.ts";
import type { Value } from "../value.ts";

export function ssh(run: ProgramRun): Value {
  return applyRoles(run);
}

export function rsync(run: ProgramRun): Value {
  return applyRoles(run);
}

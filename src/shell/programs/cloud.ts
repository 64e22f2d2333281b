import { applyRoles, type ProgramRun } from "../program.ts";
import type { Value } from "../value.ts";

export function cloud(run: ProgramRun): Value {
  return applyRoles(run);
}

export function ghApi(run: ProgramRun): Value {
  return applyRoles(run);
}

import { applyRoles, type ProgramRun } from "../program.ts";
import type { Value } from "../value.ts";

export function netcat(run: ProgramRun): Value {
  return applyRoles(run);
}

export function socat(run: ProgramRun): Value {
  return applyRoles(run);
}

import { applyRoles, type ProgramRun } from "../program.ts";
import type { Value } from "../value.ts";

export function sql(run: ProgramRun): Value {
  return applyRoles(run);
}

export function sqlite(run: ProgramRun): Value {
  return applyRoles(run);
}

export function redis(run: ProgramRun): Value {
  return applyRoles(run);
}

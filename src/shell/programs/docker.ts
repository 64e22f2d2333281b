import { applyRoles, type ProgramRun } from "../program.ts";
import type { Value } from "../value.ts";

export function dockerRun(run: ProgramRun): Value {
  return applyRoles(run);
}

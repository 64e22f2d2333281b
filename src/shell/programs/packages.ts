import { applyRoles, type ProgramRun } from "../program.ts";
import type { Value } from "../value.ts";

export function npx(run: ProgramRun): Value {
  return applyRoles(run);
}

export function packageInstall(run: ProgramRun): Value {
  return applyRoles(run);
}

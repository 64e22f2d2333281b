import { applyRoles, type ProgramRun } from "../program.ts";
import type { Value } from "../value.ts";

export function curl(run: ProgramRun): Value {
  return applyRoles(run);
}

export function wget(run: ProgramRun): Value {
  return applyRoles(run);
}

export function httpie(run: ProgramRun): Value {
  return applyRoles(run);
}

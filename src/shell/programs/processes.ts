import { applyRoles, type ProgramRun } from "../program.ts";
import type { Value } from "../value.ts";

export function kill(run: ProgramRun): Value {
  return applyRoles(run);
}

export function ps(run: ProgramRun): Value {
  return applyRoles(run);
}

export function sysctl(run: ProgramRun): Value {
  return applyRoles(run);
}

export function systemctl(run: ProgramRun): Value {
  return applyRoles(run);
}

export function crontab(run: ProgramRun): Value {
  return applyRoles(run);
}

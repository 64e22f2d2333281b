import type { ProgramRun } from "../program.ts";
import type { Value } from "../value.ts";
import { npmRun, bunRun } from "./delegates.ts";
import { awk, chmod, copy, dd, jq, sed, patch, printenv, tar, tee, touch } from "./files.ts";
import { gitAdd } from "./git-add.ts";
import { git, gitCheckout, gitConfig, gitPrune, gitPush, gitRemote } from "./git.ts";
import { RARE_HANDLERS } from "./rare.ts";
import { python, shell } from "./shells.ts";
import { busybox, elsewhere, env, fd, find, flock, parallel, strace, sudo, xargs } from "./wrappers.ts";

const COMMON_HANDLERS: ReadonlyMap<string, (run: ProgramRun) => Value> = new Map([
  ["awk", awk],
  ["busybox", busybox],
  ["chmod", chmod],
  ["copy", copy],
  ["dd", dd],
  ["docker-exec", elsewhere],
  ["env", env],
  ["fd", fd],
  ["find", find],
  ["flock", flock],
  ["git", git],
  ["git-add", gitAdd],
  ["git-checkout", gitCheckout],
  ["git-config", gitConfig],
  ["git-prune", gitPrune],
  ["git-push", gitPush],
  ["git-remote", gitRemote],
  ["jq", jq],
  ["bun-run", bunRun],
  ["npm-run", npmRun],
  ["parallel", parallel],
  ["patch", patch],
  ["printenv", printenv],
  ["python", python],
  ["sed", sed],
  ["shell", shell],
  ["strace", strace],
  ["sudo", sudo],
  ["tar", tar],
  ["tee", tee],
  ["touch", touch],
  ["xargs", xargs],
]);

/** Code for programs that one line of the catalog cannot describe, by the name in the fact `h=`. */
export function handlerNamed(name: string): ((run: ProgramRun) => Value) | undefined {
  return COMMON_HANDLERS.get(name) ?? RARE_HANDLERS.get(name);
}

import { LOADERS, shellWord } from "../fail-closed.ts";
import type { HookProgram } from "../setup.ts";

/** Second line of a hook that an installation of this product wrote. */
export const SCRIPT_MARK = "# Written by `sallyport install cline`.";

/** Seconds that one call of the hook has. The client waits two minutes for a hook, and then lets the call run. */
const SECONDS = 30;

const REFUSAL = JSON.stringify({ cancel: true, errorMessage: "Sallyport could not judge this, so it is refused; run sallyport verify-install cline" });

/**
 * The program that the client runs at an event. The client takes one answer for a no, and every failure for a yes: what is not an answer of the hook
 * becomes that answer. What the hook prints is given on as a whole or not at all, because one stray sign before it would let the call run.
 */
export function hookScript(event: string, { runtime, hook, state }: HookProgram, platform: NodeJS.Platform): string {
  const limit = platform === "darwin" ? ["perl", "-e", "alarm shift; exec @ARGV", String(SECONDS)] : ["timeout", "-k", "1", String(SECONDS)];
  const words = [
    ...limit,
    "env",
    ...LOADERS.flatMap((name) => ["-u", name]),
    runtime,
    "--no-sparkplug",
    "--min-semi-space-size=16",
    hook,
    "--sallyport=cline",
    `--event=${event}`,
    `--state=${state}`,
  ];
  return `#!/bin/sh
${SCRIPT_MARK} \`sallyport verify-install cline\` says whether it is as it should be.
PATH=/usr/bin:/bin:/usr/sbin:/sbin:$PATH
answer=$(${words.map(shellWord).join(" ")})
case $?:$answer in
'0:{"cancel":'*'}') printf '%s\\n' "$answer" ;;
*) printf '%s\\n' ${shellWord(REFUSAL)} ;;
esac
`;
}

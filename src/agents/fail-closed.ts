import type { HookProgram } from "./setup.ts";

/** How the agent is told no when the hook could not say so itself. */
export interface Refusal {
  /** Printed on standard output, for agents that honour nothing else. */
  readonly stdout?: string;
  readonly exitCode: 0 | 2;
}

export interface FailClosedOptions {
  readonly agent: string;
  readonly event: string;
  readonly program: HookProgram;
  readonly platform: NodeJS.Platform;
  /** Less than the time that the agent gives the hook: most let the call run when theirs is over. */
  readonly seconds: number;
  readonly refusal: Refusal;
}

/** Variables by which an environment changes what the runtime executes. */
export const LOADERS: readonly string[] = ["NODE_OPTIONS", "NODE_PATH", "OPENSSL_CONF", "NODE_EXTRA_CA_CERTS", "NODE_V8_COVERAGE", "NODE_COMPILE_CACHE"];
const REFUSED = "Sallyport could not judge this call, so it is refused; run sallyport agents";

/** A word that a POSIX shell takes as it is. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * The command line of a hook for agents that let a call run when their hook crashes, hangs or is missing, which is all of them but one
 * (`docs/agents.md`): whatever is not an answer of the hook becomes a refusal. POSIX shell; macOS has no `timeout`, so Perl's alarm is used there.
 */
export function failClosedCommand({ agent, event, program, platform, seconds, refusal }: FailClosedOptions): string {
  const { runtime, hook, state } = program;
  // Never by PATH: the agent's may begin with a folder that the agent or a repository writes to.
  const limit =
    platform === "darwin" ? ["/usr/bin/perl", "-e", "alarm shift; exec @ARGV", String(seconds)] : ["command", "-p", "timeout", "-k", "1", String(seconds)];
  const words = [
    ...limit,
    "/usr/bin/env",
    ...LOADERS.flatMap((name) => ["-u", name]),
    runtime,
    "--no-sparkplug",
    "--min-semi-space-size=16",
    hook,
    `--sallyport=${agent}`,
    `--event=${event}`,
    `--state=${state}`,
  ];
  const say = refusal.stdout === undefined ? "" : `printf %s ${shellWord(refusal.stdout)}; `;
  // Exit code 2 is the hook's own refusal, which has said why.
  return `${words.map(shellWord).join(" ")}; code=$?; case $code in 0) ;; 2) exit 2;; *) ${say}echo ${shellWord(REFUSED)} >&2; exit ${refusal.exitCode};; esac`;
}

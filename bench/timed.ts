import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";

export interface Run {
  readonly wallMs: number;
  /** Of all threads; what a busy machine does beside it is not in it. */
  readonly cpuMs: number;
}

export const ENVIRONMENT = { HOME: tmpdir(), PATH: process.env["PATH"] };

/** Runs a program under the shell's clock, which is the only one here that counts a child's processor time in milliseconds. Throws where it fails. */
export function timed(words: readonly string[], input: string, environment: Readonly<Record<string, string | undefined>> = ENVIRONMENT): Run {
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" 2>/dev/null';
  const from = performance.now();
  const child = spawnSync("bash", ["-c", script, "bash", ...words], { input, encoding: "utf8", env: { ...environment, LC_ALL: "C" } });
  const wallMs = performance.now() - from;
  const seconds = child.stderr.trim().split(" ").map(Number);
  if (child.status !== 0 || seconds.length !== 2) throw new Error(`the measured program failed: ${words.join(" ")}`);
  return { wallMs, cpuMs: (seconds[0]! + seconds[1]!) * 1000 };
}

export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

export function median(numbers: readonly number[]): number {
  return quantile(
    numbers.toSorted((a, b) => a - b),
    0.5,
  );
}

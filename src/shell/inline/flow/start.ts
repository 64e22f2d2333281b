import * as effects from "./effects.ts";
import type { Evaluator } from "./evaluator.ts";
import { alternatives, dataOf, list, textOf, type Value } from "./value.ts";

/** True when a value counts as true, `undefined` when that is not known. */
export function truth(value: Value | undefined): boolean | undefined {
  if (value === undefined) return false;
  if (value.kind === "number") return value.value !== 0;
  if (value.kind === "text") return value.text !== "";
  return value.kind === "data" || value.kind === "choice" ? undefined : true;
}

/** Variables given to a program that is started. */
export function setAll(run: Evaluator, variables: Value | undefined): void {
  if (variables?.kind !== "dict") return;
  for (const [name, value] of variables.entries) run.emit({ op: "setenv", name, value: textOf(value) });
}

const FETCHER = /(?:^|[\s/|;(])(?:curl|wget|fetch|aria2c|http)(?:\s|$)/;

/** What a program prints; text from the network stays known as that. */
export function outputOf(command: Value | undefined): Value {
  const isFetching = alternatives(command ?? list([])).some((one) => {
    const words = one.kind === "list" ? one.items.map((item) => textOf(item) ?? "") : [textOf(one) ?? ""];
    return words.some((word) => FETCHER.test(word));
  });
  return dataOf(isFetching ? { isDownloaded: true } : undefined);
}

/** A program is started with or without a shell; with both, when that is not known. */
export function start(run: Evaluator, command: Value | undefined, isShell: boolean | undefined, around: effects.Start): void {
  if (isShell !== true || command === undefined) {
    if (isShell === false || alternatives(command ?? list([])).some((one) => one.kind === "list")) effects.runProgram(run, command, around);
  }
  if (isShell !== false && command !== undefined) effects.runShell(run, command, around);
}

/** Values that say that a standard stream is a socket. */
export function isSocket(value: Value | undefined): boolean {
  return alternatives(value ?? list([])).some((one) => one.kind === "instance" && (one.of === "socket" || one.of === "socketfd"));
}

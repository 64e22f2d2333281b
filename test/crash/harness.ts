/** What `kill-at.cjs` leaves for the programs of the crash tests. */
interface KillAt {
  arm(): void;
  say(text: string): void;
  steps(): number;
}

/** Lets steps count from here on, where the program runs under `kill-at.cjs`. */
export function arm(): void {
  killAt()?.arm();
}

/** Tells the parent something at once; what is said is not a step. */
export function say(text: string): void {
  const found = killAt();
  if (found === undefined) process.stdout.write(text);
  else found.say(text);
}

/** Steps taken since `arm`. */
export function steps(): number {
  return killAt()?.steps() ?? 0;
}

function killAt(): KillAt | undefined {
  return (globalThis as Record<symbol, unknown>)[Symbol.for("sallyport.kill-at")] as KillAt | undefined;
}

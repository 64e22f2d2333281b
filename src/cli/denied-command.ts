import { join } from "node:path";
import { decide } from "../guard/index.ts";
import type { CompiledPolicy } from "../policy/index.ts";
import { emptySession } from "../session/index.ts";
import { hookFacts } from "./hook-facts.ts";
import { commandAction } from "./input.ts";

/** Commands that do no harm if they run after all; the first that the policy denies is tried. */
const DENIED: readonly ((marker: string) => string)[] = [
  (marker) => `cat .env && touch ${marker}`,
  (marker) => `git push --force origin main; touch ${marker}`,
];

/** The first of some harmless commands that the policy denies; it makes the file when it runs after all. `undefined` where it denies none. */
export function deniedCommand(policy: CompiledPolicy): ((marker: string) => string) | undefined {
  const facts = hookFacts();
  return DENIED.find((command) => {
    const cwd = join(facts.home, "sallyport-canary-project");
    return decide(commandAction(command(join(cwd, "ran")), cwd, facts), { facts, policy, session: emptySession() }).decision.outcome === "deny";
  });
}

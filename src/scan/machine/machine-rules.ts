import type { RuleText } from "../repository/content-rules.ts";

const text = (id: string, title: string, severity: RuleText["severity"], why: string, help: string): RuleText => ({
  id,
  title,
  severity,
  why,
  help,
  sources: ["docs/credentials.md"],
});

/** What `scan --machine` tells of; each finding has a level of its own and says what to do about that very thing. */
export const MACHINE_RULES = {
  stored: text(
    "credential/stored",
    "A credential lies where an agent can take it",
    "high",
    "Whatever runs as this user reads the file, an agent and all that it starts included. How grave it is depends on how long the credential lasts, who can read it and whether it is encrypted.",
    "let the tool keep it in a key ring or fetch a short-lived one; the finding names the way for its tool",
  ),
  variable: text(
    "credential/variable",
    "A variable gives a credential to every program",
    "high",
    "Variables are handed down to every program that is started, hooks, tool servers and packages' install scripts included.",
    "give it to the one program that needs it, where it is started",
  ),
  live: text(
    "credential/live",
    "Something that is running can be used without a credential",
    "high",
    "An agent of keys, a container engine's socket or a cloud's metadata address does what it is asked, without a secret that could be kept away.",
    "close it, or keep it out of the agent's sandbox",
  ),
  isolation: text(
    "isolation/state",
    "What holds a program back here",
    "info",
    "What an agent may do in the end is what its surroundings let it do: another user, a container, a sandbox, or nothing.",
    "run the agent in a sandbox: `sallyport run`",
  ),
} as const;

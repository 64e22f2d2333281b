import { programRule } from "../../../programs/program-rule.ts";

/** A program of a configuration, a skill or a package runs what it fetches. */
export const rule = programRule({
  kind: "runs-fetched",
  title: "A program runs what it fetches",
  severity: "high",
  why: "What runs is decided by whoever holds the address, at the time it runs.",
  help: "put the code into the repository, or install a package by version",
  severities: { run: "critical", shown: "high", unsure: "high" },
  inPipelines: true,
  say: (words) => `${words} comes from the network`,
});

import { programRule } from "../../../programs/program-rule.ts";

/** A program of a configuration, a skill or a package hands a shell to another host. */
export const rule = programRule({
  kind: "opens-shell",
  title: "A program hands a shell to another host",
  severity: "critical",
  why: "Whoever holds the other end types commands on this machine.",
  help: "remove the program; look for what came in by it",
  severities: { run: "critical", shown: "high", unsure: "critical" },
  inPipelines: true,
  say: (words) => `${words} is connected to another host`,
});

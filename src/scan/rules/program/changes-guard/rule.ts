import { programRule } from "../../../programs/program-rule.ts";

/** A program of a configuration, a skill or a package changes what an agent may do. */
export const rule = programRule({
  kind: "changes-guard",
  title: "A program changes what an agent may do",
  severity: "high",
  why: "Settings of agents and of the guard are for people to change; a program that does it takes protection away unseen.",
  help: "remove the program; compare the settings with what you wrote",
  severities: { run: "critical", shown: "high", unsure: "high" },
  inPipelines: true,
  say: (words) => `\`${words}\` is written`,
});

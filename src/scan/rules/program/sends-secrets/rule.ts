import { programRule } from "../../../programs/program-rule.ts";

/** A program of a configuration, a skill or a package sends keys or the environment away. */
export const rule = programRule({
  kind: "sends-secrets",
  title: "A program sends keys or the environment away",
  severity: "critical",
  why: "What it runs was followed: keys, the shell's history or the whole environment flow into what goes to another host, whatever the step is called.",
  help: "remove the program; revoke what it could read",
  severities: { run: "critical", shown: "high", unsure: "high" },
  inPipelines: true,
  say: (words) => `\`${words}\` goes to another host`,
});

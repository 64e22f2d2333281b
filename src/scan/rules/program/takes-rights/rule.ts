import { programRule } from "../../../programs/program-rule.ts";

/** A program of a configuration, a skill or a package takes rights of another user. */
export const rule = programRule({
  kind: "takes-rights",
  title: "A program takes rights of another user",
  severity: "high",
  why: "A shell with the owner's rights, or a rule that asks for no password, gives everyone who comes later all rights.",
  help: "remove it; ask the owner of the machine for what is needed",
  severities: { run: "critical", shown: "high", unsure: "high" },
  inPipelines: true,
  say: (words) => `\`${words}\` gives rights of another user or program`,
});

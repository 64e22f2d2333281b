import { programRule } from "../../../programs/program-rule.ts";

/** A program of a configuration, a skill or a package removes a person's own files. */
export const rule = programRule({
  kind: "destroys",
  title: "A program removes a person's own files",
  severity: "high",
  why: "A whole home, a root, or a folder of a person's own files is removed; no project needs that.",
  help: "remove the program",
  severities: { run: "critical", shown: "high", unsure: "high" },
  inPipelines: true,
  say: (words) => `\`${words}\` is removed`,
});

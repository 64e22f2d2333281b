import { programRule } from "../../../programs/program-rule.ts";

/** A program of a configuration, a skill or a package runs what an encoding keeps from readers. */
export const rule = programRule({
  kind: "runs-concealed",
  title: "A program runs what an encoding keeps from readers",
  severity: "critical",
  why: "Commands and addresses are encoded so that no reader and no search sees them.",
  help: "decode it and read it before anything runs",
  severities: { run: "critical", shown: "critical", unsure: "high" },
  inPipelines: true,
  say: (words) => `\`${words}\` was hidden by an encoding`,
});

import { programRule } from "../../../programs/program-rule.ts";

/** A program of a configuration, a skill or a package leads installations to a host without protection. */
export const rule = programRule({
  kind: "leads-elsewhere",
  title: "A program leads installations to a host without protection",
  severity: "high",
  why: "Packages over plain http, or from a host whose certificate is not checked, are what anyone on the way makes of them.",
  help: "use the registry over https",
  inPipelines: true,
  severities: { run: "high", shown: "high", unsure: "high" },
  say: (words) => `\`${words}\` changes where packages come from`,
});

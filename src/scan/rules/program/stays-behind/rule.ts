import { programRule } from "../../../programs/program-rule.ts";

/** A program of a configuration, a skill or a package puts something where it starts by itself. */
export const rule = programRule({
  kind: "stays-behind",
  title: "A program puts something where it starts by itself",
  severity: "high",
  why: "Start-up files, timers, log-in items and global git hooks outlive the session and the repository.",
  help: "remove the program and what it left",
  severities: { run: "high", shown: "high", unsure: "high" },
  say: (words) => `\`${words}\` starts again by itself`,
});

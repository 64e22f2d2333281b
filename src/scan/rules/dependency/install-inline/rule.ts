import type { Rule } from "../../../rule.ts";
import { ofInstallScripts } from "../../../install-scripts.ts";

const PROGRAM_TEXT = /\b(?:node\s+(?:-e|--eval)|python3?\s+-c|perl\s+-e|ruby\s+-e)\s+.{60,}/;

/** A script that runs at installation holds a program text. */
export const rule: Rule = {
  id: "dependency/install-inline",
  title: "A script that runs at installation holds a program text",
  severity: "medium",
  why: "Program text in a script runs at installation and is not looked at like code.",
  help: "remove the script; install with `--ignore-scripts`",
  sources: ["https://docs.npmjs.com/cli/v11/using-npm/scripts"],
  kinds: ["package"],
  fixturePath: "package.json",
  check: (item) =>
    ofInstallScripts(item, (command, name) => {
      const found = PROGRAM_TEXT.exec(command);
      if (found === null) return undefined;
      const isFetched = /https?|fetch|socket|net\b/.test(command) && /\beval\b|\bexec|Function\(|spawn|child_process|system\(/.test(command);
      return { message: `\`${name}\` runs \`${found[0].slice(0, 80)}\``, ...(isFetched ? { severity: "critical" as const } : {}) };
    }),
};

import type { Rule } from "../../../rule.ts";
import { concealedProgram, downloadAndRun } from "../../../shell-text.ts";
import { ofInstallScripts } from "../../../install-scripts.ts";

/** A script that runs at installation downloads code and runs it. */
export const rule: Rule = {
  id: "dependency/install-downloads",
  title: "A script that runs at installation downloads code and runs it",
  severity: "critical",
  why: "Installation runs it without a question on every machine, the agent's included.",
  help: "remove the script; install with `--ignore-scripts`",
  sources: ["https://docs.npmjs.com/cli/v11/using-npm/scripts"],
  kinds: ["package"],
  fixturePath: "package.json",
  check: (item) =>
    ofInstallScripts(item, (command, name) => {
      const found = downloadAndRun(command) ?? concealedProgram(command);
      return found === undefined ? undefined : { message: `\`${name}\` runs \`${found.words}\`` };
    }),
};

import type { Found, Rule } from "../../../rule.ts";
import { concealedProgram, downloadAndRun } from "../../../shell-text.ts";
import { objectAt } from "../../../values.ts";

const LIFECYCLE = ["preinstall", "install", "postinstall", "prepare", "prepublish", "preprepare", "postprepare", "dependencies"] as const;

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
  check: ({ value }) => {
    const scripts = objectAt(value, "scripts") ?? {};
    return LIFECYCLE.flatMap((name): Found[] => {
      const command = scripts[name];
      if (typeof command !== "string") return [];
      const found = downloadAndRun(command) ?? concealedProgram(command);
      return found === undefined ? [] : [{ message: `\`${name}\` runs \`${found.words}\``, at: ["scripts", name] }];
    });
  },
};

import type { Rule } from "../../../rule.ts";
import { anyonesHost, sendsSecrets, shellForOthers } from "../../../shell-text.ts";
import { ofInstallScripts } from "../../../install-scripts.ts";

/** A script that runs at installation sends keys or the environment. */
export const rule: Rule = {
  id: "dependency/install-sends",
  title: "A script that runs at installation sends keys or the environment",
  severity: "critical",
  why: "Installation runs it without a question, where keys of developers and of CI lie in the environment.",
  help: "remove the script; install with `--ignore-scripts`",
  sources: ["https://docs.npmjs.com/cli/v11/using-npm/scripts"],
  kinds: ["package"],
  fixturePath: "package.json",
  check: (item) =>
    ofInstallScripts(item, (command, name) => {
      const found = sendsSecrets(command) ?? anyonesHost(command) ?? shellForOthers(command);
      return found === undefined ? undefined : { message: `\`${name}\` hands out \`${found.words}\`` };
    }),
};

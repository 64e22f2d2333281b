import type { Rule } from "../../../rule.ts";
import { ofInstallScripts } from "../../../install-scripts.ts";

const AGENT_SETTINGS =
  /[^\s"']{0,60}(?:\.claude(?:\.json|\/settings|\/hooks)|\.codex\/config|\.cursor\/(?:mcp|hooks)|\.gemini\/settings|\.mcp\.json)[^\s"']{0,40}/;

/** A script that runs at installation changes the settings of an agent. */
export const rule: Rule = {
  id: "dependency/install-writes-agent",
  title: "A script that runs at installation changes the settings of an agent",
  severity: "high",
  why: "Whoever installs the package gets hooks or servers in the own agent.",
  help: "remove the script; install with `--ignore-scripts`",
  sources: ["https://docs.npmjs.com/cli/v11/using-npm/scripts"],
  kinds: ["package"],
  fixturePath: "package.json",
  check: (item) =>
    ofInstallScripts(item, (command, name) => {
      const found = AGENT_SETTINGS.exec(command);
      return found === null ? undefined : { message: `\`${name}\` writes \`${found[0]}\`` };
    }),
};

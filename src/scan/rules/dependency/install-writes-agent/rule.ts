import type { Found, Rule } from "../../../rule.ts";
import { objectAt } from "../../../values.ts";

const LIFECYCLE = ["preinstall", "install", "postinstall", "prepare", "prepublish", "preprepare", "postprepare", "dependencies"] as const;

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
  check: ({ value }) => {
    const scripts = objectAt(value, "scripts") ?? {};
    return LIFECYCLE.flatMap((name): Found[] => {
      const command = scripts[name];
      if (typeof command !== "string") return [];
      const found = ((at) => (at === null ? undefined : { words: at[0] }))(
        /[^\s"']{0,60}(?:\.claude(?:\.json|\/settings|\/hooks)|\.codex\/config|\.cursor\/(?:mcp|hooks)|\.gemini\/settings|\.mcp\.json)[^\s"']{0,40}/.exec(
          command,
        ),
      );
      return found === undefined ? [] : [{ message: `\`${name}\` writes \`${found.words}\``, at: ["scripts", name] }];
    });
  },
};

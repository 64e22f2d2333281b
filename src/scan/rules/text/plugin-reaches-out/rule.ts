import type { Rule } from "../../../rule.ts";
import { anyonesHost, concealedProgram, downloadAndRun, shellForOthers } from "../../../shell-text.ts";
import { scriptsOf } from "../../../text-findings.ts";

/** A program of a plugin downloads, hides or hands out. */
export const rule: Rule = {
  id: "text/plugin-reaches-out",
  title: "A program of a plugin downloads, hides or hands out",
  severity: "critical",
  why: "Hooks and servers of a plugin run as soon as it is switched on, for everyone who has it.",
  help: "remove the plugin; look at what ran since it was installed",
  sources: ["https://code.claude.com/docs/en/plugins"],
  kinds: ["plugin"],
  fixturePath: ".claude-plugin/plugin.json",
  check: (item) =>
    [...scriptsOf(item), ...[...(item.files ?? [])].filter(([name]) => /hooks?\.json$/.test(name))]
      .flatMap(([name, text]) => {
        const found = downloadAndRun(text) ?? concealedProgram(text) ?? shellForOthers(text) ?? anyonesHost(text);
        return found === undefined ? [] : [{ message: `${name}: \`${found.words}\`` }];
      })
      .concat(
        ((found) => (found === undefined ? [] : [{ message: `\`${found.words}\`` }]))(
          downloadAndRun(item.text) ?? concealedProgram(item.text) ?? shellForOthers(item.text),
        ),
      ),
};

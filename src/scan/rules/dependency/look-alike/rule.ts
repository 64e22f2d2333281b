import type { Found, Rule } from "../../../rule.ts";
import { inspectServer } from "../../../../mcp/inspect/index.ts";
import { entryOf } from "../../../../mcp/servers/index.ts";
import { objectAt } from "../../../values.ts";

/** A dependency looks like a known package and is another. */
export const rule: Rule = {
  id: "dependency/look-alike",
  title: "A dependency looks like a known package and is another",
  severity: "high",
  why: "Look-alikes are published to be installed by mistake, and run at installation.",
  help: "compare the name, letter by letter",
  sources: ["https://docs.npmjs.com/cli/v11/using-npm/scripts", "docs/mcp.md"],
  kinds: ["package"],
  fixturePath: "package.json",
  check: ({ value }) =>
    ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"].flatMap((key) =>
      Object.entries(objectAt(value, key) ?? {}).flatMap(([name, version]): Found[] => {
        const finding = inspectServer(entryOf(name, { command: "npx", args: [`${name}@1.0.0`] }, "")).find(
          ({ rule, score }) => rule === "look-alike-package" && score >= 0.7,
        );
        return finding === undefined || typeof version !== "string" ? [] : [{ message: finding.why, at: [key, name] }];
      }),
    ),
};

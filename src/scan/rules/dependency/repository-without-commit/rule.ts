import type { Found, Rule } from "../../../rule.ts";
import { objectAt } from "../../../values.ts";

/** A dependency is a repository without a commit. */
export const rule: Rule = {
  id: "dependency/repository-without-commit",
  title: "A dependency is a repository without a commit",
  severity: "low",
  why: "Whatever is pushed next is installed where no lockfile holds it.",
  help: "add `#<commit>`",
  sources: ["https://docs.npmjs.com/cli/v11/using-npm/scripts"],
  kinds: ["package"],
  fixturePath: "package.json",
  check: ({ value }) =>
    ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"].flatMap((key) =>
      Object.entries(objectAt(value, key) ?? {}).flatMap(([name, version]): Found[] =>
        typeof version === "string" &&
        /^(?:git\+https?:|git\+ssh:|github:|gitlab:|bitbucket:|[\w.-]+\/[\w.-]+(?:#|$))/.test(version) &&
        !/#(?:[0-9a-f]{7,40}|semver:.+|v?\d+\.\d+\.\d+.*)$/.test(version)
          ? [{ message: `\`${name}\` has no commit`, at: [key, name] }]
          : [],
      ),
    ),
};

import type { Found, Rule } from "../../../rule.ts";
import { objectAt } from "../../../values.ts";

/** A dependency comes unencrypted or from an address. */
export const rule: Rule = {
  id: "dependency/plain-address",
  title: "A dependency comes unencrypted or from an address",
  severity: "medium",
  why: "No registry keeps what stands at an address; over `http` and `git://` anyone on the way replaces it.",
  help: "use the registry, or a repository with a commit",
  sources: ["https://docs.npmjs.com/cli/v11/using-npm/scripts"],
  kinds: ["package"],
  fixturePath: "package.json",
  check: ({ value }) =>
    ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"].flatMap((key) =>
      Object.entries(objectAt(value, key) ?? {}).flatMap(([name, version]): Found[] =>
        typeof version !== "string"
          ? []
          : /^(?:http:|git:\/\/|git\+http:)/.test(version)
            ? [{ message: `\`${name}\` comes unencrypted`, at: [key, name], severity: "high" }]
            : /^https:\/\/(?!github\.com\/|codeload\.github\.com\/|gitlab\.com\/|registry\.|pkg\.pr\.new\/|cdn\.sheetjs\.com\/)[^#]+$/.test(version)
              ? [{ message: `\`${name}\` comes from an address`, at: [key, name] }]
              : [],
      ),
    ),
};

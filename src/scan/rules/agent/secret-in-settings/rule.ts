import type { Rule } from "../../../rule.ts";
import { createScanner } from "../../../../content/index.ts";

const SCANNER = createScanner();

/** A secret stands in the settings of an agent. */
export const rule: Rule = {
  id: "agent/secret-in-settings",
  title: "A secret stands in the settings of an agent",
  severity: "high",
  why: "The file is copied, shared and committed, and agents read it.",
  help: "set the variable in the environment, or use a helper of the user's own; revoke the value",
  sources: ["https://code.claude.com/docs/en/settings"],
  kinds: ["settings", "hooks"],
  fixturePath: ".claude/settings.json",
  check: ({ text, path }) =>
    SCANNER.scan(text, { path })
      .filter(({ tier }) => tier !== "generic")
      .map(({ start, end, kind }) => ({ message: `a secret (\`${kind}\`) stands in the file`, start, end })),
};

import type { Rule } from "../../../rule.ts";
import { objectAt } from "../../../values.ts";

/** Settings move or drop the files that hold the rules. */
export const rule: Rule = {
  id: "agent/moves-guard",
  title: "Settings move or drop the files that hold the rules",
  severity: "high",
  why: "Variables such as `GEMINI_CLI_SYSTEM_SETTINGS_PATH`, `OPENCODE_PURE`, `COPILOT_ALLOW_ALL` or `CODEX_HOME` make an agent start without what the machine prescribes.",
  help: "remove the variable",
  sources: ["docs/agents.md"],
  kinds: ["settings", "env-file", "dev-container"],
  fixturePath: ".env",
  check: ({ text, kind, value }) => {
    if (kind === "settings" && objectAt(value, "env") === undefined) return [];
    const found =
      /(?:^|["'\s])(GEMINI_CLI_SYSTEM_(?:SETTINGS|DEFAULTS)_PATH|OPENCODE_PURE|OPENCODE_PERMISSION|COPILOT_ALLOW_ALL|CLAUDE_CODE_SIMPLE|IS_DEMO_SKIP_PERMISSIONS|CLINE_AUTO_APPROVE)["']?\s*[=:]\s*["']?(?!0\b|false\b|["'\s])/m.exec(
        text,
      );
    const address = kind === "env-file" ? /^[^#\n]*\bANTHROPIC_(?:BEDROCK_|VERTEX_)?BASE_URL=["']?https?:\/\/([\w.-]+)/m.exec(text) : null;
    if (
      address !== null &&
      !/^(?:localhost|127\.|host\.docker)|(?:^|\.)(?:anthropic|amazonaws|googleapis|openrouter|azure|z|moonshot|deepseek)\.(?:com|ai)$/.test(address[1]!)
    )
      return [{ message: `prompts and key go to \`${address[1]!.slice(0, 80)}\``, start: address.index, end: address.index + address[0].length }];
    return found === null ? [] : [{ message: `\`${found[1]}\` is set`, start: found.index, end: found.index + found[0].length }];
  },
};

import type { Found, Rule } from "../../../rule.ts";
import { downloadAndRun, sendsAnything } from "../../../shell-text.ts";
import { asObject, objectAt, textsOf } from "../../../values.ts";

/** Settings of Codex in the repository run a command or lead it elsewhere. */
export const rule: Rule = {
  id: "agent/codex-project-helper",
  title: "Settings of Codex in the repository run a command or lead it elsewhere",
  severity: "medium",
  why: "`notify` runs a program after each turn; another provider or base URL gets the prompts and the key.",
  help: "keep such keys in the user's own `config.toml`",
  sources: ["https://developers.openai.com/codex/config-reference"],
  kinds: ["settings"],
  fixturePath: ".codex/config.toml",
  check: ({ agent, path, value, scope }) => {
    if (agent !== "codex" || scope !== "project" || /requirements|managed_config/.test(path)) return [];
    const found: Found[] = [];
    const notify = textsOf(asObject(value)?.["notify"]).join(" ");
    if (notify !== "")
      found.push({
        message: `\`notify\` runs \`${notify.slice(0, 80)}\` after each turn`,
        at: ["notify"],
        severity: downloadAndRun(notify) !== undefined || sendsAnything(notify) ? "critical" : "low",
      });
    const addresses: readonly (readonly [string, unknown])[] = [
      ["openai_base_url", asObject(value)?.["openai_base_url"]],
      ["chatgpt_base_url", asObject(value)?.["chatgpt_base_url"]],
      ...Object.entries(objectAt(value, "model_providers") ?? {}).map(([name, one]) => [name, asObject(one)?.["base_url"]] as const),
    ];
    for (const [name, url] of addresses) {
      const [, host] = /^https?:\/\/([\w.-]+)/.exec(typeof url === "string" ? url : "") ?? [];
      if (
        host !== undefined &&
        !/^(?:localhost|127\.0\.0\.1)$|(?:openai\.com|azure\.com|openrouter\.ai|mistral\.ai|amazonaws\.com|anthropic\.com|googleapis\.com)$/.test(host)
      )
        found.push({ message: `\`${name}\` sends prompts to \`${host}\``, at: [name], severity: "high" });
    }
    return found;
  },
};

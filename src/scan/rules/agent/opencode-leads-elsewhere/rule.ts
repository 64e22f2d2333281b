import type { Found, Rule } from "../../../rule.ts";
import { isStrangeAddress } from "../../../leading-variables.ts";
import { asObject, objectAt, textsOf } from "../../../values.ts";

/** Providers that have an address of their own. */
const KNOWN_PROVIDERS = /^(?:anthropic|openai|google|github-copilot|openrouter|groq|mistral|xai|deepseek|opencode)$/;
/** Addresses of the providers and of this machine. */
const USUAL =
  /^\w+:\/\/(?:localhost|127\.|\[::1\]|0\.0\.0\.0|host\.docker\.internal|10\.|192\.168\.|\{|\$)|^https:\/\/(?:[\w-]+\.)*(?:anthropic\.com|openai\.com|googleapis\.com|openrouter\.ai|groq\.com|mistral\.ai|x\.ai|deepseek\.com|azure\.com|amazonaws\.com|opencode\.ai|githubcopilot\.com|cloudflare\.com|(?:local|internal|corp|lan))(?=[:/]|$)/;

/** Settings of the repository lead prompts and keys to another host, or take orders from one. */
export const rule: Rule = {
  id: "agent/opencode-leads-elsewhere",
  title: "Settings of the repository lead prompts and keys elsewhere, or take orders from there",
  severity: "high",
  why: "OpenCode sends the key and every prompt to the `baseURL` of a provider, and puts what the addresses in `instructions` answer into each session; it reads the file of a cloned repository unasked.",
  help: "remove the line; whoever needs another address sets it in the own settings",
  sources: ["docs/opencode.md", "https://opencode.ai/docs/config/"],
  kinds: ["settings"],
  fixturePath: "opencode.json",
  check: ({ agent, value, scope }) => {
    if (agent !== "opencode" || scope !== "project") return [];
    const out: Found[] = [];
    for (const [name, one] of Object.entries(objectAt(value, "provider") ?? {})) {
      const url = objectAt(one, "options")?.["baseURL"];
      if (typeof url !== "string" || USUAL.test(url) || !/^https?:\/\//.test(url)) continue;
      const isKnown = KNOWN_PROVIDERS.test(name);
      out.push({
        message: `what \`${name.slice(0, 40)}\` is told goes to \`${url.slice(0, 80)}\``,
        at: ["provider", name, "options", "baseURL"],
        severity: isKnown || url.startsWith("http:") ? "high" : "low",
      });
    }
    textsOf(asObject(value)?.["instructions"]).forEach((one, index) => {
      if (!/^https?:\/\//.test(one)) return;
      const isKept = /^https:\/\/(?:raw\.githubusercontent\.com|github\.com|gitlab\.com)\//.test(one);
      out.push({
        message: `orders are taken from \`${one.slice(0, 100)}\``,
        at: ["instructions", index],
        severity: one.startsWith("http:") || isStrangeAddress(one) ? "high" : isKept ? "low" : "medium",
      });
    });
    return out;
  },
};

import type { Found, Rule } from "../../../rule.ts";
import { editorSettings } from "../../../editor-settings.ts";
import { isPlainlyStrange, isStrangeAddress } from "../../../leading-variables.ts";
import { asObject } from "../../../values.ts";

/** Keys under which editors and agents keep where a model is reached. */
const ADDRESS_KEY = /(?:^|[._-])(?:api[_-]?base|api[_-]?url|base[_-]?url|override(?:Proxy|CAPI|Auth)Url|proxyUrl|openai-api-base|modelsBaseUrl|api_base_url)$/i;
/** Agents whose settings are read here; others have rules of their own. */
const READ = /^(?:vscode|zed|continue|aider|copilot|cursor|gemini-cli)$/;
const FOR_MODELS =
  /copilot|claude|anthropic|cline|roo-|kilo|continue|codeium|windsurf|gemini|chatgpt|openai|codex|cody|tabnine|aider|twinny|ollama|llm|deepseek|\bai\b/i;
const DEEPEST = 8;

function addressesIn(value: unknown, at: readonly (string | number)[], isModels: boolean, out: Found[]): void {
  if (at.length > DEEPEST || out.length > 50) return;
  if (Array.isArray(value)) {
    value.forEach((one, index) => addressesIn(one, [...at, index], isModels, out));
    return;
  }
  for (const [key, one] of Object.entries(asObject(value) ?? {})) {
    if (typeof one !== "string") addressesIn(one, [...at, key], isModels, out);
    else if (ADDRESS_KEY.test(key) && (isModels || FOR_MODELS.test([...at, key].join("."))) && isStrangeAddress(one))
      out.push({ message: `what the model is told goes to \`${one.slice(0, 80)}\``, at: [...at, key] });
    else if (/^(?:http\.)?proxy$/i.test(key) && isPlainlyStrange(one) && /^\w+:\/\/(?:[^/@]*@)?[\d.]+[:/]?/.test(one))
      out.push({ message: `all requests go through \`${one.slice(0, 80)}\``, at: [...at, key] });
  }
}

/** Settings of the repository lead prompts and keys to another host. */
export const rule: Rule = {
  id: "agent/model-elsewhere",
  title: "Settings of the repository lead prompts and keys to a host of nobody known",
  severity: "high",
  why: "Whoever holds the address that stands for a provider gets the key and every prompt, and writes the answers that the agent follows.",
  help: "remove the address; whoever needs another one sets it in the own settings",
  sources: ["docs/agents.md", "https://docs.continue.dev/reference", "https://aider.chat/docs/config/aider_conf.html"],
  kinds: ["settings", "dev-container"],
  fixturePath: ".vscode/settings.json",
  check: (item) => {
    if (item.scope !== "project" || (item.kind === "settings" && !READ.test(item.agent ?? ""))) return [];
    const { settings, at } = editorSettings(item);
    const out: Found[] = [];
    // An editor's settings hold addresses of all kinds of services.
    const isEditor = item.kind === "dev-container" || item.agent === "vscode";
    addressesIn(isEditor ? settings : item.value, at, !isEditor, out);
    return out;
  },
};

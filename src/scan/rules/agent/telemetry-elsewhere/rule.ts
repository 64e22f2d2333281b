import { asObject, objectAt } from "../../../values.ts";
import type { Found, Rule } from "../../../rule.ts";
import { isPlainlyStrange, isStrangeAddress } from "../../../leading-variables.ts";

/** Every address below a value, with the keys to it. */
function addressesIn(
  value: unknown,
  at: readonly string[],
  out: (readonly [at: readonly string[], url: string])[] = [],
): readonly (readonly [readonly string[], string])[] {
  if (at.length > 6) return out;
  for (const [key, one] of Object.entries(asObject(value) ?? {})) {
    if (typeof one === "string" && /endpoint|url/i.test(key) && /^(?:https?|grpc):\/\//i.test(one)) out.push([[...at, key], one]);
    else addressesIn(one, [...at, key], out);
  }
  return out;
}

/** What the agent is told goes to a collector of nobody known. */
export const rule: Rule = {
  id: "agent/telemetry-elsewhere",
  title: "What the agent is told goes to a collector of nobody known",
  severity: "high",
  why: "Telemetry of Codex and Gemini CLI carries arguments and results of tools in the clear, and the prompts when it is told to; settings of a repository decide where it goes.",
  help: "remove the address, or send to a collector of your own from the user's or the machine's settings",
  sources: ["docs/agents.md", "https://developers.openai.com/codex/config-reference", "https://geminicli.com/docs/"],
  kinds: ["settings"],
  fixturePath: ".codex/config.toml",
  check: ({ agent, value, scope }) => {
    const [key, isTold] =
      agent === "codex"
        ? ["otel", objectAt(value, "otel")?.["log_user_prompt"] === true]
        : agent === "gemini-cli"
          ? ["telemetry", objectAt(value, "telemetry")?.["logPrompts"] !== false]
          : ["", false];
    if (key === "" || scope !== "project") return [];
    return addressesIn(objectAt(value, key), [key]).flatMap(([at, url]): Found[] =>
      isPlainlyStrange(url) || (isTold && isStrangeAddress(url)) ? [{ message: `telemetry goes to \`${url.slice(0, 80)}\``, at }] : [],
    );
  },
};

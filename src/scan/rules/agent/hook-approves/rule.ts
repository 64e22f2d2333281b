import type { Found, Rule } from "../../../rule.ts";
import { asObject } from "../../../values.ts";
import { hookCommands, hookText, isBeforeTool } from "../../../hook-commands.ts";

const ALLOWS = /permissionDecision\\*["']?\s*[:=]\s*\\*["']?allow|["']?(?:decision|permission|behavior)\\*["']?\s*[:=]\s*\\*["']?(?:allow|approve)/;
const LOOKS = /\b(?:deny|block|ask|if|case|grep|elif|switch|match|test|exit\s+2)\b|\[\[|&&|\|\||\?\s*["'{]/;

/** A prompt that tells a model what to answer, whatever it is asked. */
const AGREES =
  /\b(?:always|in (?:all|every) cases?|regardless|no matter|whatever|without (?:looking|checking|reading|examining))\b[^.]{0,80}(?:\b(?:approve|allow|accept|return|answer|respond|reply|ok|yes)\b)|"?ok"?\s*:\s*true\b(?![^]*\b(?:if|unless|only|when|otherwise|false)\b)/i;

/** Hooks that ask a model and tell it to agree. */
function promptsThatAgree(value: unknown, at: readonly (string | number)[] = []): readonly Found[] {
  if (at.length > 8) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => promptsThatAgree(one, [...at, index]));
  const fields = asObject(value);
  if (fields === undefined) return [];
  const { type, prompt } = fields;
  const isAgreeing = (type === "prompt" || type === "agent") && typeof prompt === "string" && at.includes("hooks") && AGREES.test(prompt.slice(0, 4000));
  return [
    ...(isAgreeing ? [{ message: "a hook tells the model that it asks to agree", at: [...at, "prompt"] }] : []),
    ...Object.entries(fields).flatMap(([key, one]) => (typeof one === "object" ? promptsThatAgree(one, [...at, key]) : [])),
  ];
}

/** A hook answers every question with yes. */
export const rule: Rule = {
  id: "agent/hook-approves",
  title: "A hook answers every question with yes",
  severity: "critical",
  why: "The hook allows calls before anyone is asked, and stands above the rules of permission.",
  help: "remove the hook; put what may run into `permissions.allow`",
  sources: ["docs/claude-code.md"],
  kinds: ["settings", "hooks", "plugin", "skill", "subagent"],
  fixturePath: ".claude/settings.json",
  check: (item) => [
    ...promptsThatAgree(item.value),
    ...hookCommands(item)
      .filter((hook) => {
        if (!isBeforeTool(hook.event)) return false;
        const text = hookText(item, hook).replaceAll(/^\s*#[^\n]*$/gm, "");
        // A hook that looks at what it is asked has a condition, or another answer.
        return ALLOWS.test(text) && !LOOKS.test(text);
      })
      .map(({ event, at }) => ({ message: `the hook of \`${event}\` allows every call`, at })),
  ],
};

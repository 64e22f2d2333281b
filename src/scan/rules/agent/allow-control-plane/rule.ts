import type { Rule } from "../../../rule.ts";
import { permissionRules } from "../../../permission-rules.ts";
import { removing } from "../../../remove-value.ts";

const STEERS =
  /(?:^|\/)\.claude\/(?:settings|hooks|\*)|^~\/\*\*|^\/\/?\*\*$|^\/\/(?:etc|usr|home|Users|root)\b|\.(?:ssh|aws|gnupg|kube)\b|\.(?:bashrc|zshrc|profile|bash_profile|gitconfig)$|\.git\/(?:hooks|config)|\.github\/workflows|\.mcp\.json|\.(?:codex|cursor|gemini)\/(?:\*|config|settings|hooks)/;

/** The agent may write the files that steer it, or keys. */
export const rule: Rule = {
  id: "agent/allow-control-plane",
  title: "The agent may write the files that steer it, or keys",
  severity: "high",
  why: "Whoever writes settings, hooks, workflows or shell start-up files decides what runs next, without a further question.",
  help: "allow `Edit(src/**)` and the like; leave the rest to a question",
  sources: ["https://code.claude.com/docs/en/permissions"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    permissionRules(item, "allow")
      .filter(({ tool, spec }) => /^(?:Edit|Write|MultiEdit|NotebookEdit)$/.test(tool) && spec !== undefined && STEERS.test(spec))
      .map(({ text, at }) => ({ message: `\`${text}\` lets the agent change what steers it or the machine`, at, ...removing(item, at) })),
};

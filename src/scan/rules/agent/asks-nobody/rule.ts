import type { Found, Rule } from "../../../rule.ts";
import { asObject, objectAt } from "../../../values.ts";
import { removing } from "../../../remove-value.ts";

const VSCODE = [
  "chat.tools.autoApprove",
  "chat.tools.global.autoApprove",
  "chat.tools.edits.autoApprove",
  "chat.agent.autoApprove",
  "claudeCode.allowDangerouslySkipPermissions",
] as const;

/** Settings of an agent let every call run without a question. */
export const rule: Rule = {
  id: "agent/asks-nobody",
  title: "Settings of an agent let every call run without a question",
  severity: "high",
  why: "Nobody is asked before a command runs, on text that strangers may have written.",
  help: "remove the setting, or set it to its usual value",
  sources: ["https://developers.openai.com/codex/config-reference", "https://geminicli.com/docs/", "https://opencode.ai/docs/permissions", "docs/agents.md"],
  kinds: ["settings"],
  fixturePath: ".codex/config.toml",
  check: (item) => {
    const { agent, value, scope } = item;
    const fields = asObject(value) ?? {};
    const found: Found[] = [];
    const severity = scope === "project" ? undefined : ("medium" as const);
    const say = (message: string, at: readonly string[]): void => {
      found.push({ message, at, ...removing(item, at), ...(severity === undefined ? {} : { severity }) });
    };
    if (agent === "codex" && fields["approval_policy"] === "never" && fields["sandbox_mode"] !== "read-only" && fields["sandbox_mode"] !== "workspace-write")
      say("`approval_policy` is `never`", ["approval_policy"]);
    if (agent === "gemini-cli") {
      if (objectAt(value, "general")?.["defaultApprovalMode"] === "yolo") say("`general.defaultApprovalMode` is `yolo`", ["general", "defaultApprovalMode"]);
      if (objectAt(value, "tools")?.["autoAccept"] === true) say("`tools.autoAccept` is on", ["tools", "autoAccept"]);
      if (fields["autoAccept"] === true) say("`autoAccept` is on", ["autoAccept"]);
    }
    if (agent === "vscode") for (const key of VSCODE) if (fields[key] === true || fields[key] === "allow") say(`\`${key}\` is on`, [key]);
    if (agent === "opencode") {
      const permission = fields["permission"];
      const named = asObject(permission) ?? {};
      if (permission === "allow") say("`permission` is `allow` for all", ["permission"]);
      for (const key of ["*", "bash", "external_directory"])
        if (named[key] === "allow" || asObject(named[key])?.["*"] === "allow") say(`\`permission.${key}\` is \`allow\` for all`, ["permission", key]);
    }
    if (agent === "claude-code" && fields["skipDangerousModePermissionPrompt"] === true)
      say("`skipDangerousModePermissionPrompt` takes the last question away", ["skipDangerousModePermissionPrompt"]);
    return found;
  },
};

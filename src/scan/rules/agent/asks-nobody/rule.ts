import type { Found, Rule } from "../../../rule.ts";
import { editorSettings } from "../../../editor-settings.ts";
import { asObject, objectAt, textsOf } from "../../../values.ts";
import { removing } from "../../../remove-value.ts";

const VSCODE = [
  "chat.tools.autoApprove",
  "chat.tools.global.autoApprove",
  "chat.tools.edits.autoApprove",
  "chat.agent.autoApprove",
  "claudeCode.allowDangerouslySkipPermissions",
  "github.copilot.chat.agent.autoApprove",
  "cline.autoApproval",
  "roo-cline.alwaysAllowExecute",
] as const;
/** Lists of the editor in which one pattern can stand for all. */
const VSCODE_LISTS = ["chat.tools.edits.autoApprove", "chat.tools.urls.autoApprove", "chat.tools.urls.autoApproveResponses"] as const;
const ALL_OF_THEM = /^(?:\*\*?(?:\/\*\*?)?|https?:\/\/\*|\/?\^?\.\*\$?\/?)$/;
/** Modes in which an agent asks nobody, by what editors and agents call them. */
const OPEN_MODE = /^(?:yolo|bypass\w*|autopilot|unrestricted|full-?auto|run-everything|allow-?all|always-?allow|dangerously\w*)$/i;

/** Settings of an agent let every call run without a question. */
export const rule: Rule = {
  id: "agent/asks-nobody",
  title: "Settings of an agent let every call run without a question",
  severity: "high",
  why: "Nobody is asked before a command runs, on text that strangers may have written.",
  help: "remove the setting, or set it to its usual value",
  sources: ["https://developers.openai.com/codex/config-reference", "https://geminicli.com/docs/", "https://opencode.ai/docs/permissions", "docs/agents.md"],
  kinds: ["settings", "dev-container"],
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
      if (fields["approvalMode"] === "yolo") say("`approvalMode` is `yolo`", ["approvalMode"]);
    }
    const profile = agent === "codex" && typeof fields["profile"] === "string" ? objectAt(value, "profiles", fields["profile"]) : undefined;
    if (profile !== undefined && (profile["approval_policy"] === "never" || profile["sandbox_mode"] === "danger-full-access"))
      say(`the profile \`${String(fields["profile"]).slice(0, 40)}\` asks nobody`, ["profile"]);
    const { settings, at } = editorSettings(item);
    for (const key of VSCODE)
      if (settings[key] === true || settings[key] === "allow" || asObject(settings[key])?.["enabled"] === true) say(`\`${key}\` is on`, [...at, key]);
    for (const key of VSCODE_LISTS)
      for (const [pattern, isApproved] of Object.entries(asObject(settings[key]) ?? {}))
        if ((isApproved === true || asObject(isApproved)?.["approveRequest"] === true) && ALL_OF_THEM.test(pattern))
          say(`\`${key}\` approves \`${pattern}\``, [...at, key, pattern]);
    for (const [key, mode] of Object.entries(settings))
      if (
        /^(?:chat\.permissions\.default|(?:claudeCode|chatgpt|codex|gemini|geminicodeassist)\.\w*(?:[mM]ode|[pP]olicy|[yY]olo\w*))$/.test(key) &&
        (OPEN_MODE.test(String(mode)) || (/yolo/i.test(key) && mode === true))
      )
        say(`\`${key}\` is \`${String(mode).slice(0, 40)}\``, [...at, key]);
    for (const key of ["roo-cline.allowedCommands", "kilo-code.allowedCommands", "cline.allowedCommands"])
      if (textsOf(settings[key]).includes("*")) say(`\`${key}\` holds \`*\``, [...at, key]);
    if (agent === "cursor" && OPEN_MODE.test(String(fields["approvalMode"] ?? ""))) say("`approvalMode` asks nobody", ["approvalMode"]);
    if (agent === "copilot") for (const key of ["allow_all_tools", "allowAllTools", "yolo"]) if (fields[key] === true) say(`\`${key}\` is on`, [key]);
    if (agent === "zed") {
      if (objectAt(value, "agent")?.["always_allow_tool_actions"] === true)
        say("`agent.always_allow_tool_actions` is on", ["agent", "always_allow_tool_actions"]);
      if (objectAt(value, "agent", "tool_permissions")?.["default"] === "allow")
        say("`agent.tool_permissions.default` is `allow`", ["agent", "tool_permissions", "default"]);
    }
    if (agent === "aider" && fields["yes-always"] === true) say("`yes-always` is on", ["yes-always"]);
    if (agent === "opencode") {
      const permission = fields["permission"];
      const named = asObject(permission) ?? {};
      if (permission === "allow") say("`permission` is `allow` for all", ["permission"]);
      for (const key of ["*", "bash", "external_directory"])
        if (named[key] === "allow" || asObject(named[key])?.["*"] === "allow") say(`\`permission.${key}\` is \`allow\` for all`, ["permission", key]);
    }
    if (agent === "claude-code" && fields["skipDangerousModePermissionPrompt"] === true)
      say("`skipDangerousModePermissionPrompt` takes the last question away", ["skipDangerousModePermissionPrompt"]);
    if (agent === "claude-code" && fields["skipAutoPermissionPrompt"] === true)
      say("`skipAutoPermissionPrompt` takes the last question away", ["skipAutoPermissionPrompt"]);
    return found;
  },
};

import type { Found, Rule } from "../../../rule.ts";
import { claudeCode } from "../../../../agents/index.ts";
import type { Severity } from "../../../../model/index.ts";
import { environmentsOf } from "../../../environments.ts";
import { hostOf, isStrangeAddress, leadingVariable } from "../../../leading-variables.ts";

/** Set by companies for their own networks, too. */
const USUAL = /^(?:(?:HTTPS?|ALL)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|PYTHONPATH|PATH|EDITOR|VISUAL|PAGER|\w+_PAGER|AWS_ENDPOINT_URL\w*)$/i;

/** What of the repository, or of a folder that anybody writes to, is loaded into the shells of a container or an editor. */
const LOADS_OWN =
  /(?:^|[\s=:"'])(?:\.{1,2}\/|\/tmp\/|\/workspaces?\/|\$\{(?:containerWorkspaceFolder|workspaceFolder|localWorkspaceFolder)\})|\b(?:curl|wget)\b/;

/** How grave a variable is that makes programs load something or take another way. */
function loadingSeverity(name: string, text: string, isOfRepository: boolean, isForShells: boolean): Severity | undefined {
  if (isForShells) return !USUAL.test(name) && name !== "LD_LIBRARY_PATH" && LOADS_OWN.test(text) && isOfRepository ? "high" : undefined;
  if (name === "PATH" && /^(?:\$\{?PATH\}?:|\/usr\/|\/opt\/|\$\{?HOME\}?\/|~\/)/.test(text) && !text.startsWith("/tmp")) return undefined;
  if (
    /^(?:PAGER|GIT_PAGER|GH_PAGER|AWS_PAGER|MANPAGER|SYSTEMD_PAGER|EDITOR|VISUAL|GIT_EDITOR)$/i.test(name) &&
    /^(?:cat|less|more|true|:|vim?|nvim|nano|code(?: --wait)?|emacs)$/.test(text.trim())
  )
    return undefined;
  const isProvider = /_URL$/.test(name) && hostOf(text) !== undefined && !isStrangeAddress(text);
  return isOfRepository ? (USUAL.test(name) || isProvider ? "medium" : "high") : "low";
}

const graver = (a: Severity | undefined, b: Severity | undefined): Severity | undefined => (a === "high" ? a : (b ?? a));

/** Settings of the repository load code into what runs, or lead it elsewhere. */
export const rule: Rule = {
  id: "agent/hostile-environment",
  title: "Settings of the repository load code into what runs, or lead it elsewhere",
  severity: "high",
  why: "Variables such as `LD_PRELOAD`, `BASH_ENV`, `GIT_SSH_COMMAND`, `NODE_OPTIONS --require` or another base URL change every command, or take the key and the prompts, without a further question.",
  help: "remove the variable; whoever needs it sets it in the own environment",
  sources: ["docs/claude-code.md", "https://code.claude.com/docs/en/settings"],
  kinds: ["settings", "dev-container", "env-file"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    environmentsOf(item).flatMap(({ at, variables, isForShells }) => {
      const loading = new Set(claudeCode.hostileVariables(variables));
      return Object.entries(variables).flatMap(([name, given]): Found[] => {
        const text = typeof given === "string" ? given : "";
        const isLocal = /^\w+:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)/.test(text);
        if (isLocal) return [];
        const leads = item.scope === "project" ? leadingVariable(name, text, variables) : undefined;
        const severity = graver(
          leads,
          loading.has(name) && item.kind !== "env-file" ? loadingSeverity(name, text, item.scope === "project", isForShells) : undefined,
        );
        return severity === undefined
          ? []
          : [{ message: `\`${[...at, name.slice(0, 60)].join(".")}\` changes what runs or where it goes`, at: [...at, name], severity }];
      });
    }),
};

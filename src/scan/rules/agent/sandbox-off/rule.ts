import type { Found, Rule } from "../../../rule.ts";
import { asObject, objectAt, textsOf } from "../../../values.ts";

/** The disk, a home, or where keys lie. */
const WIDE_OR_KEYS =
  /^(?:\/|\/home(?:\/[\w.-]+)?|\/Users(?:\/[\w.-]+)?|~|\$\{?HOME\}?|\/root|\/etc|[A-Za-z]:\\?|:root)\/?(?:\*\*?)?$|\.(?:ssh|aws|gnupg|kube)(?:\/|$)/;

/** A sandbox is opened or switched off. */
export const rule: Rule = {
  id: "agent/sandbox-off",
  title: "A sandbox is opened or switched off",
  severity: "high",
  why: "Commands then run with all rights of the user, or may leave the sandbox when the agent asks for it.",
  help: "remove the setting",
  sources: ["https://code.claude.com/docs/en/sandboxing", "https://developers.openai.com/codex/config-reference"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: ({ agent, value }) => {
    const found: Found[] = [];
    const say = (message: string, at: readonly string[], severity?: "low" | "medium"): void => {
      found.push({ message, at, ...(severity === undefined ? {} : { severity }) });
    };
    const sandbox = objectAt(value, "sandbox");
    if (agent === "claude-code" && sandbox !== undefined) {
      if (objectAt(sandbox, "network")?.["allowAllUnixSockets"] === true)
        say("`sandbox.network.allowAllUnixSockets` lets commands reach the container service", ["sandbox", "network", "allowAllUnixSockets"]);
      if (sandbox["enabled"] === true && sandbox["allowUnsandboxedCommands"] === true)
        say("`sandbox.allowUnsandboxedCommands` lets the agent leave the sandbox", ["sandbox", "allowUnsandboxedCommands"], "medium");
      if (objectAt(sandbox, "filesystem")?.["disabled"] === true) say("`sandbox.filesystem.disabled` opens every file", ["sandbox", "filesystem", "disabled"]);
      for (const name of textsOf(sandbox["excludedCommands"]))
        if (/^(?:\*|bash|sh|python3?|node|curl)(?:[\s:]*\*)?$/.test(name)) say(`\`${name}\` runs outside the sandbox`, ["sandbox", "excludedCommands"]);
      if (textsOf(objectAt(sandbox, "network")?.["allowedDomains"]).includes("*"))
        say("`sandbox.network.allowedDomains` holds `*`", ["sandbox", "network", "allowedDomains"]);
      if (textsOf(objectAt(sandbox, "filesystem")?.["allowWrite"]).some((path) => /^(?:\/|~|~\/|\*\*?|\/\*\*)$/.test(path)))
        say("`sandbox.filesystem.allowWrite` opens the whole disk", ["sandbox", "filesystem", "allowWrite"]);
    }
    if (agent === "codex" && asObject(value)?.["sandbox_mode"] === "danger-full-access") say("`sandbox_mode` is `danger-full-access`", ["sandbox_mode"]);
    const roots = agent === "codex" ? textsOf(objectAt(value, "sandbox_workspace_write")?.["writable_roots"]) : [];
    if (roots.some((path) => /^(?:\/|\/home(?:\/[\w.-]+)?|\/Users(?:\/[\w.-]+)?|~|\/root|\/etc|[A-Za-z]:\\?)\/?$/.test(path)))
      say("`writable_roots` opens the whole disk or home", ["sandbox_workspace_write", "writable_roots"]);
    if (agent === "cursor" && /insecure|none/.test(JSON.stringify(asObject(value)?.["type"] ?? "")))
      say("the sandbox is `insecure_none`, and the repository's file stands above the user's", ["type"]);
    if (agent === "cursor") {
      if (objectAt(value, "sandbox")?.["mode"] === "disabled") say("`sandbox.mode` is `disabled`", ["sandbox", "mode"]);
      const paths = textsOf(asObject(value)?.["additionalReadwritePaths"]);
      if (paths.some((path) => WIDE_OR_KEYS.test(path))) say("`additionalReadwritePaths` opens the disk, a home or keys", ["additionalReadwritePaths"]);
    }
    if (agent === "codex")
      for (const [name, one] of Object.entries(objectAt(value, "permissions") ?? {}))
        for (const [path, how] of Object.entries(objectAt(one, "filesystem") ?? {}))
          if (how === "write" && WIDE_OR_KEYS.test(path))
            say(`\`permissions.${name.slice(0, 40)}\` may write \`${path}\``, ["permissions", name, "filesystem", path]);
    return found;
  },
};

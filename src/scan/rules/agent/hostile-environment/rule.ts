import type { Found, Rule } from "../../../rule.ts";
import { claudeCode } from "../../../../agents/index.ts";
import { objectAt } from "../../../values.ts";

/** Set by companies for their own networks, too. */
const USUAL = /^(?:(?:HTTPS?|ALL)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|PYTHONPATH|PATH|EDITOR|VISUAL|PAGER|\w+_PAGER|AWS_ENDPOINT_URL\w*)$/i;

/** Options of Java's machine: memory and properties, unless they load something. */
const JVM_OPTIONS = /^(?:JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS|MAVEN_OPTS|GRADLE_OPTS|SBT_OPTS)$/;
const JVM_LOADS =
  /-(?:javaagent|agentlib|agentpath|Xbootclasspath|XX:(?:OnError|OnOutOfMemoryError|Flags)|cp\b|classpath|D(?:java\.(?:class\.path|library\.path|ext|security)|http\.proxy|maven\.ext))|@/;

/** Settings of the repository load code into what runs, or lead it elsewhere. */
export const rule: Rule = {
  id: "agent/hostile-environment",
  title: "Settings of the repository load code into what runs, or lead it elsewhere",
  severity: "high",
  why: "Variables such as `LD_PRELOAD`, `BASH_ENV`, `GIT_SSH_COMMAND`, `NODE_OPTIONS --require` or another base URL change every command, or take the key and the prompts, without a further question.",
  help: "remove the variable; whoever needs it sets it in the own environment",
  sources: ["docs/claude-code.md", "https://code.claude.com/docs/en/settings"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: ({ agent, value, scope }) => {
    const env = agent === "claude-code" ? objectAt(value, "env") : undefined;
    if (env === undefined) return [];
    return claudeCode.hostileVariables(env).flatMap((name): Found[] => {
      const given = env[name];
      const text = typeof given === "string" ? given : "";
      const isLocal = /^\w+:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)/.test(text);
      if (isLocal || (name === "PATH" && /^(?:\$\{?PATH\}?:|\/usr\/|\/opt\/|\$\{?HOME\}?\/|~\/)/.test(text) && !text.startsWith("/tmp"))) return [];
      if (JVM_OPTIONS.test(name) && !JVM_LOADS.test(text)) return [];
      if (
        /^(?:PAGER|GIT_PAGER|GH_PAGER|AWS_PAGER|MANPAGER|SYSTEMD_PAGER|EDITOR|VISUAL|GIT_EDITOR)$/i.test(name) &&
        /^(?:cat|less|more|true|:|vim?|nvim|nano|code(?: --wait)?|emacs)$/.test(text.trim())
      )
        return [];
      const severity = scope !== "project" ? "low" : USUAL.test(name) ? "medium" : undefined;
      return [
        { message: `\`env.${name.slice(0, 60)}\` changes what runs or where it goes`, at: ["env", name], ...(severity === undefined ? {} : { severity }) },
      ];
    });
  },
};

import type { Rule } from "../../../rule.ts";
import { permissionRules } from "../../../permission-rules.ts";

/** Fetching from every address is allowed. */
export const rule: Rule = {
  id: "agent/allow-every-address",
  title: "Fetching from every address is allowed",
  severity: "low",
  why: "A fetched address carries data in its path and query, and brings in text from strangers.",
  help: "name the hosts: `WebFetch(domain:docs.python.org)`",
  sources: ["https://code.claude.com/docs/en/permissions"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    permissionRules(item, "allow")
      .filter(({ tool, spec }) => tool === "WebFetch" && (spec === undefined || /^(?:domain:)?\*$/.test(spec)))
      .map(({ text, at }) => ({ message: `\`${text}\` allows every address`, at })),
};

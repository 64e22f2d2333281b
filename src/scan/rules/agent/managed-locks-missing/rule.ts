import type { Found, Rule } from "../../../rule.ts";
import { asObject, objectAt } from "../../../values.ts";

/** Managed settings leave open what they should lock. */
export const rule: Rule = {
  id: "agent/managed-locks-missing",
  title: "Managed settings leave open what they should lock",
  severity: "medium",
  why: "Without `disableBypassPermissionsMode` and `allowManagedHooksOnly` a user or a repository switches off what the machine prescribes.",
  help: "set the named keys (`sallyport install --managed` writes them)",
  sources: ["docs/claude-code.md", "https://code.claude.com/docs/en/settings"],
  kinds: ["settings"],
  fixturePath: "etc/claude-code/managed-settings.json",
  check: ({ agent, path, value }) => {
    const fields = asObject(value);
    if (agent !== "claude-code" || !/managed-settings\.json$/.test(path) || fields === undefined) return [];
    const found: Found[] = [];
    if (objectAt(value, "permissions")?.["disableBypassPermissionsMode"] !== "disable")
      found.push({ message: "`permissions.disableBypassPermissionsMode` is not `disable`" });
    if (fields["hooks"] !== undefined && fields["allowManagedHooksOnly"] !== true)
      found.push({ message: "`allowManagedHooksOnly` is not set: other hooks may answer in the guard's place" });
    return found;
  },
};

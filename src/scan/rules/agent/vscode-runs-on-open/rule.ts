import type { Found, Rule } from "../../../rule.ts";
import { editorSettings } from "../../../editor-settings.ts";

/** A file below the opened folder. */
const IN_FOLDER = /^["']?(?:\.{1,2}\/|\$\{workspaceFolder\}\/)|"(?:path|command)"\s*:\s*"(?:\.{1,2}\/|\$\{workspaceFolder\}\/)/;

/** The editor runs something when the folder is opened. */
export const rule: Rule = {
  id: "agent/vscode-runs-on-open",
  title: "The editor runs something when the folder is opened",
  severity: "medium",
  why: "Tasks and tools from the repository run as soon as somebody opens it, before anyone has looked.",
  help: "set `task.allowAutomaticTasks` to `off`; let tools be looked up in the user's settings",
  sources: ["https://code.visualstudio.com/docs/editor/workspace-trust"],
  kinds: ["settings", "dev-container"],
  fixturePath: ".vscode/settings.json",
  check: (item) => {
    const { settings: fields, at } = editorSettings(item);
    if (item.scope !== "project") return [];
    const found: Found[] = [];
    if (fields["task.allowAutomaticTasks"] === "on") found.push({ message: "`task.allowAutomaticTasks` is `on`", at: [...at, "task.allowAutomaticTasks"] });
    if (fields["security.workspace.trust.enabled"] === false)
      found.push({ message: "`security.workspace.trust.enabled` is `false`", at: [...at, "security.workspace.trust.enabled"], severity: "high" });
    for (const [key, one] of Object.entries(fields))
      if (/^terminal\.integrated\.(?:automationProfile|env)\./.test(key) && /LD_PRELOAD|DYLD_INSERT|BASH_ENV|PROMPT_COMMAND/.test(JSON.stringify(one)))
        found.push({ message: `\`${key}\` loads code into every shell`, at: [...at, key], severity: "high" });
    for (const [key, one] of Object.entries(fields)) {
      const text = typeof one === "string" ? one : JSON.stringify(one ?? "");
      // An editor looks a tool up by such a path as soon as a file is opened; environments of a language are made in the project.
      if (/^(?:git\.path|terminal\.integrated\.automationProfile\.\w+|npm\.packageManager|eslint\.runtime)$/.test(key) && IN_FOLDER.test(text))
        found.push({ message: `\`${key}\` is a file of the repository`, at: [...at, key], severity: "high" });
      if (
        /^chat\.(?:hook|instructions|prompt|agent|mode)\w*FilesLocations$|^chat\.hookFilesLocations$/.test(key) &&
        /"(?:\/tmp|\/var\/tmp|\/dev\/shm)\b/.test(text)
      )
        found.push({ message: `\`${key}\` names a folder that anybody writes to`, at: [...at, key], severity: "high" });
    }
    return found;
  },
};

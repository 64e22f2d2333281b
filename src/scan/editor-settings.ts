import type { ScanItem } from "./item.ts";
import { asObject, objectAt, type Fields } from "./values.ts";

/** Settings of the editor, and the keys above them: of a file of its own, or of a dev container that brings them. */
export function editorSettings({ kind, agent, value }: ScanItem): { readonly settings: Fields; readonly at: readonly string[] } {
  if (kind === "dev-container")
    return { settings: objectAt(value, "customizations", "vscode", "settings") ?? {}, at: ["customizations", "vscode", "settings"] };
  return { settings: (agent === "vscode" ? asObject(value) : undefined) ?? {}, at: [] };
}

import { editorSettings } from "./editor-settings.ts";
import type { ScanItem } from "./item.ts";
import { asObject, objectAt, type Fields } from "./values.ts";

/** Variables that a configuration sets for programs, and where they stand. */
export interface SetVariables {
  readonly at: readonly (string | number)[];
  readonly variables: Fields;
  /** For a container or a terminal of an editor: people set paths and options there for themselves, too. */
  readonly isForShells: boolean;
}

const EDITOR_LISTS = ["claude-code.environmentVariables", "claudeCode.environmentVariables"] as const;

/** All variables that settings and dev containers set. */
export function environmentsOf(item: ScanItem): readonly SetVariables[] {
  const { kind, agent, value, text } = item;
  const out: SetVariables[] = [];
  const add = (variables: Fields | undefined, at: readonly (string | number)[], isForShells = false): void => {
    if (variables !== undefined) out.push({ at, variables, isForShells });
  };
  const fields = asObject(value) ?? {};
  if (kind === "settings" && agent === "claude-code") add(objectAt(value, "env"), ["env"]);
  if (kind === "settings" && agent === "codex") add(objectAt(value, "shell_environment_policy", "set"), ["shell_environment_policy", "set"]);
  if (kind === "dev-container") for (const key of ["containerEnv", "remoteEnv"]) add(asObject(fields[key]), [key], true);
  const { settings: editor } = editorSettings(item);
  for (const [key, one] of Object.entries(editor)) if (/^terminal\.integrated\.env\./.test(key)) add(asObject(one), [key], true);
  for (const key of EDITOR_LISTS) {
    const list = editor[key];
    if (!Array.isArray(list)) continue;
    const pairs = list.flatMap((one: unknown): [string, unknown][] => {
      const { name, value: given } = asObject(one) ?? {};
      return typeof name === "string" ? [[name, given]] : [];
    });
    add(Object.fromEntries(pairs), [key]);
  }
  if (kind === "env-file")
    add(
      Object.fromEntries(
        [...text.slice(0, 64 * 1024).matchAll(/^\s*(?:export\s+)?([A-Za-z_]\w{1,80})=["']?([^"'\n#]{0,2000})/gm)].map(([, name, given]) => [
          name!,
          given!.trim(),
        ]),
      ),
      [],
      true,
    );
  return out;
}

import type { ScanItem } from "./item.ts";
import { asObject, type Fields } from "./values.ts";

/** A command that an agent runs at one of its events. */
export interface HookCommand {
  readonly command: string;
  readonly event: string;
  readonly handler: Fields;
  readonly at: readonly (string | number)[];
}

const COMMAND_KEYS = ["command", "bash", "powershell", "commandWindows"] as const;
const DEEPEST = 8;
/** Characters of a file that a hook runs. */
const MOST_FILE = 64 * 1024;

function walk(value: unknown, at: readonly (string | number)[], event: string, out: HookCommand[]): void {
  if (at.length > DEEPEST || out.length > 500) return;
  if (Array.isArray(value)) {
    value.forEach((one, index) => walk(one, [...at, index], event, out));
    return;
  }
  const fields = asObject(value);
  if (fields === undefined) return;
  for (const [key, one] of Object.entries(fields)) {
    if (COMMAND_KEYS.some((name) => name === key) && typeof one === "string") {
      const args = Array.isArray(fields["args"]) ? fields["args"].filter((arg) => typeof arg === "string") : [];
      out.push({ command: [one, ...args].join(" "), event, handler: fields, at: [...at, key] });
    } else if (key !== "env" && key !== "args") walk(one, [...at, key], Array.isArray(one) && key !== "hooks" ? key : event, out);
  }
}

/** Every hook's command of settings, hook files, plugins and heads of skills. */
export function hookCommands({ kind, value }: ScanItem): readonly HookCommand[] {
  const out: HookCommand[] = [];
  const hooks = asObject(value)?.["hooks"];
  if (hooks !== undefined) walk(hooks, ["hooks"], "", out);
  else if (kind === "hooks") walk(value, [], "", out);
  // A marketplace may carry the hooks of its plugins.
  const plugins = kind === "marketplace" ? asObject(value)?.["plugins"] : undefined;
  if (Array.isArray(plugins)) plugins.forEach((plugin, at) => walk(asObject(plugin)?.["hooks"], ["plugins", at, "hooks"], "", out));
  return out;
}

/** Events before a tool runs, by all agents' names: there a hook can stop the call. */
export function isBeforeTool(event: string): boolean {
  return /^(?:PreToolUse|preToolUse|BeforeTool|beforeShellExecution|beforeMCPExecution|beforeReadFile|pre_(?:run_command|write_code|read_code|mcp_tool_use)|permissionRequest|PermissionRequest)$/.test(
    event,
  );
}

/** A hook's command with the files of the repository that it names: what it is, whether or not it stands in a file of its own. Bounded. */
export function hookText(item: ScanItem, { command }: HookCommand): string {
  const named = [...(item.files ?? [])].filter(([path]) => command.includes(path)).slice(0, 8);
  return [command, ...named.map(([, text]) => text.slice(0, MOST_FILE))].join("\n");
}

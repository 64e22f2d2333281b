/** Longest text of a tool's input that is looked into. */
const MAX_INPUT = 64 * 1024;
/** The member of an input that says what a call is about, in this order. All else is content and is not looked at. */
const ABOUT = [
  "full_command",
  "command",
  "cmd",
  "file_path",
  "absolute_path",
  "notebook_path",
  "path",
  "dir_path",
  "url",
  "skill_name",
  "subagent_type",
] as const;

function textOf(value: unknown): string | undefined {
  if (typeof value === "string" && value !== "") return value;
  // `["bash", "-lc", "ls"]`
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string") ? value.join(" ") : undefined;
}

/** What a call is about, from the text of its input: its command, path or address; `undefined` where it is something else. */
export function aboutInput(input: unknown): string | undefined {
  if (typeof input !== "string" || input.length > MAX_INPUT || !input.startsWith("{")) return undefined;
  try {
    const members = JSON.parse(input) as Readonly<Record<string, unknown>>;
    for (const name of ABOUT) {
      const text = Object.hasOwn(members, name) ? textOf(members[name]) : undefined;
      if (text !== undefined) return text;
    }
  } catch {
    // A text that was cut is content like any other.
  }
  return undefined;
}

/** Server and tool of a tool's name in the form `mcp__server__tool`. */
export function mcpOf(tool: string | undefined): { readonly server: string; readonly tool: string } | undefined {
  const found = /^mcp__(.+?)__(.+)$/s.exec(tool ?? "");
  return found === null ? undefined : { server: found[1]!, tool: found[2]! };
}

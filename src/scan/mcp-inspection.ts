import { inspectConfig, type InspectFinding } from "../mcp/inspect/index.ts";
import type { ScanItem } from "./item.ts";
import type { Found } from "./rule.ts";
import { asObject } from "./values.ts";

/** Members under which settings of an agent keep tool servers. */
const SERVER_KEYS = ["mcpServers", "mcp_servers", "servers", "context_servers", "managedMcpServers", "mcp", "projects"];

const known = new WeakMap<ScanItem, readonly InspectFinding[]>();

function inspectionOf(item: ScanItem): readonly InspectFinding[] {
  const before = known.get(item);
  if (before !== undefined) return before;
  const fields = asObject(item.value);
  // Other settings have commands, too; a file of servers may have them without a wrapper.
  const isLooked = fields !== undefined && (item.kind === "mcp" || SERVER_KEYS.some((key) => Object.hasOwn(fields, key)));
  const found = isLooked ? inspectConfig(fields) : [];
  known.set(item, found);
  return found;
}

/** Keys of a JSON pointer. */
function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What the inspection of tool servers says under some of its rules' names, as findings of a scan rule; a remark without weight is `info`. */
export function inspected(item: ScanItem, names: readonly string[]): readonly Found[] {
  return inspectionOf(item)
    .filter(({ rule }) => names.includes(rule))
    .map(({ severity, path, why }) => ({
      message: why,
      severity,
      ...(path === undefined ? {} : { at: keysOf(path).map((key) => (/^\d+$/.test(key) ? Number(key) : key)) }),
    }));
}

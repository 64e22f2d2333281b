import { definitionDiff, newFreeTextParameters, type DefinitionChange } from "../servers/index.ts";
import { inspectConfig } from "./config/index.ts";
import { inspectDefinition, isObject } from "./definition.ts";
import { excerpt, type InspectFinding } from "./finding.ts";
import { isHarmlessChange } from "./harmless-change.ts";

/** A definition that changed after it was approved is kept from the model until a person has seen the difference. */
const CHANGED = 0.7;
/** What honest releases bring is told of, and no reason to warn. */
const HARMLESS = 0.3;

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function shown(value: unknown): string {
  return excerpt(typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
}

function described({ path, what, before, after }: DefinitionChange): string {
  if (what === "changed") return `changed from \`${shown(before).slice(0, 70)}\` to \`${shown(after).slice(0, 70)}\``;
  return `${what}: \`${shown(what === "added" ? after : before).slice(0, 120)}\`${path.includes("/annotations/") ? " (a hint by which clients decide)" : ""}`;
}

/** What the configuration of a server says that it did not say before. */
function newlyConfigured(before: unknown, after: unknown): InspectFinding[] {
  if (!isObject(after) || !["mcpServers", "servers", "command", "url", "mcp"].some((key) => key in after)) return [];
  const told = new Set(inspectConfig(before).map(({ rule, path }) => `${rule} ${path}`));
  return inspectConfig(after).filter(({ rule, path }) => !told.has(`${rule} ${path}`));
}

/** Compares two states of a definition, of a list of them or of a configuration: a rug pull is any change that may harm. Never throws. */
export function inspectChange(before: unknown, after: unknown): InspectFinding[] {
  const [a, b] = [parsed(before), parsed(after)];
  const changes = definitionDiff(a, b);
  if (changes.length === 0) return [];
  const out: InspectFinding[] = changes
    .slice(0, 50)
    .map((change) =>
      isHarmlessChange(change, b)
        ? { rule: "definition-changed", severity: "low", path: change.path, why: `${described(change)}: as honest releases do`, score: HARMLESS }
        : { rule: "definition-changed", severity: "high", path: change.path, why: described(change), score: CHANGED },
    );
  if (changes.length > 50)
    out.push({ rule: "definition-changed", severity: "high", why: `${changes.length} changes: only the first 50 are listed`, score: CHANGED });
  for (const name of newFreeTextParameters(a, b))
    out.push({
      rule: "new-free-text-parameter",
      severity: "high",
      path: `/inputSchema/properties/${name}`,
      why: `the parameter \`${name.slice(0, 60)}\` of free text is required now`,
      score: CHANGED,
    });
  // What the new state says is told of, too.
  return [...out, ...newlyConfigured(a, b), ...inspectDefinition(typeof b === "string" ? { description: b } : b)];
}

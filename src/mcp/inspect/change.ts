import { definitionDiff, newFreeTextParameters, type DefinitionChange } from "../servers/index.ts";
import { inspectDefinition } from "./definition.ts";
import { excerpt, type InspectFinding } from "./finding.ts";

/** A definition that changed after it was approved is kept from the model until a person has seen the difference. */
const CHANGED = 0.7;

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

/** Compares two states of a definition or of a list of them: a rug pull is any change that means something. Never throws. */
export function inspectChange(before: unknown, after: unknown): InspectFinding[] {
  const [a, b] = [parsed(before), parsed(after)];
  const changes = definitionDiff(a, b);
  if (changes.length === 0) return [];
  const out: InspectFinding[] = changes
    .slice(0, 50)
    .map((change) => ({ rule: "definition-changed", severity: "high", path: change.path, why: described(change), score: CHANGED }));
  for (const name of newFreeTextParameters(a, b))
    out.push({
      rule: "new-free-text-parameter",
      severity: "high",
      path: `/inputSchema/properties/${name}`,
      why: `the parameter \`${name.slice(0, 60)}\` of free text is required now`,
      score: CHANGED,
    });
  // What the new state says is told of, too.
  return [...out, ...inspectDefinition(typeof b === "string" ? { description: b } : b)];
}

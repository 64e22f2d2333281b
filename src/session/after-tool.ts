import { describeResource, type Effect, type Label, type ToolRequest } from "../model/index.ts";
import type { FileChange } from "./state.ts";
import type { Happened } from "./learn.ts";

function labelsOf(effect: Effect): readonly Label[] {
  const source = describeResource(effect.resource);
  const labels: Label[] = [];
  if (effect.traits.includes("untrusted") || effect.kind === "mcp.call") labels.push({ type: "untrusted", source });
  if (effect.traits.includes("metadata")) return labels;
  if (effect.kind === "fs.read" && effect.resource.type === "path") {
    if (effect.resource.sets.includes("secrets")) labels.push({ type: "sensitive", class: "secret", source });
    else if (effect.resource.sets.includes("sensitive")) labels.push({ type: "sensitive", class: "sensitive", source });
  } else if (effect.traits.includes("discloses")) labels.push({ type: "sensitive", class: "secret", source });
  return labels;
}

/**
 * What the session has taken in by an action that ran: secrets that were read label it sensitive,
 * text from the network or from an MCP server labels it untrusted.
 * @param files what `decide` said the action would change.
 */
export function afterTool(request: ToolRequest, effects: readonly Effect[], files: ReadonlyMap<string, FileChange>): Happened {
  const hosts: string[] = [];
  for (const { kind, resource } of effects) {
    if (resource.type === "host" && (kind === "net.connect" || kind === "net.send")) hosts.push(resource.host);
  }
  return {
    files,
    labels: effects.flatMap(labelsOf),
    hosts,
    replaced: request.type === "write" ? effects.flatMap(({ kind, resource }) => (kind === "fs.write" && resource.type === "path" ? [resource.path] : [])) : [],
  };
}

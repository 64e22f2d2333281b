import { accessByName, isSilentName, type ToolAccess } from "../../catalog/index.ts";
import type { JsonObject } from "../traffic.ts";
import type { ServerRules } from "./server-rules.ts";

/** What a tool does, by whose word, and whether its own annotations say otherwise. */
export interface AccessAnswer {
  readonly access: ToolAccess;
  readonly by: "catalog" | "name" | "annotation" | "nothing";
  /** What the annotation claims against it. */
  readonly lie?: string;
}

function hint(annotations: JsonObject | undefined, name: string): boolean | undefined {
  const own = annotations?.[name];
  return typeof own === "boolean" ? own : undefined;
}

/** Our catalog first, then the words of the name, then what the server says of the tool; of what nobody says anything it counts as writing. */
export function accessOf(tool: string, rules: ServerRules, annotations: JsonObject | undefined): AccessAnswer {
  const known = rules.tool(tool);
  const isSilent = known === undefined && isSilentName(tool);
  const claimsRead = hint(annotations, "readOnlyHint") === true;
  if (known === undefined && isSilent) {
    if (claimsRead && hint(annotations, "destructiveHint") !== true) return { access: "read", by: "annotation" };
    return { access: hint(annotations, "destructiveHint") === true ? "destroy" : "write", by: annotations === undefined ? "nothing" : "annotation" };
  }
  const access = known?.access ?? accessByName(tool);
  const by = known === undefined ? "name" : "catalog";
  if (access !== "read" && claimsRead) return { access, by, lie: `\`${tool}\` says of itself that it only reads, and it does not (${by})` };
  if (access === "read" && by === "name" && hint(annotations, "readOnlyHint") === false) return { access: "write", by: "annotation" };
  return { access, by };
}

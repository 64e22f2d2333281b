import { canonicalJson, sha256 } from "../../record/index.ts";
import { isJsonObject, type JsonObject } from "../traffic.ts";

/** What of a tool is pinned: all that a model or a client decides by. */
const PINNED = ["name", "title", "description", "inputSchema", "outputSchema", "annotations"] as const;

/** What of prompts and resources may change without anyone's approval. */
const UNPINNED = new Set(["_meta", "size", "lastModified"]);

/** Kinds of things that a server defines, by the member that lists them. */
const LISTS = ["tools", "prompts", "resources", "resourceTemplates", "skills"] as const;
export type DefinitionList = (typeof LISTS)[number];

/** Digests of what a server says of itself. */
export interface DefinitionPins {
  /** Over the whole: instructions and every definition. */
  readonly set: string;
  readonly instructions: string;
  /** `tools/NAME` → digest. */
  readonly definitions: Readonly<Record<string, string>>;
}

/** The part of a definition that is pinned. Prompts and resources are pinned whole, but for sizes and times. */
function pinnedPart(list: DefinitionList, definition: JsonObject): JsonObject {
  if (list !== "tools") {
    return Object.fromEntries(Object.entries(definition).filter(([key]) => !UNPINNED.has(key)));
  }
  return Object.fromEntries(PINNED.flatMap((key) => (definition[key] === undefined ? [] : [[key, definition[key]] as const])));
}

/** The name by which a definition is known: tools and prompts by name, resources by address. */
export function nameOf(definition: JsonObject): string {
  for (const key of ["name", "uri", "uriTemplate"]) if (typeof definition[key] === "string") return definition[key];
  return "";
}

/** Canonical digest (RFC 8785, SHA-256) of one definition: key order and white space of its JSON do not matter. */
export function definitionDigest(list: DefinitionList, definition: JsonObject): string {
  return sha256(`sallyport mcp definition 1\n${list}\n${canonicalJson(pinnedPart(list, definition))}`);
}

/** What a server says of itself, as it is pinned: lists are whole, all pages joined. */
export interface ServerDefinitions extends Readonly<Partial<Record<DefinitionList, readonly JsonObject[]>>> {
  readonly instructions?: string;
}

/** The definitions within the results of `initialize` or `server/discover` and of the lists. */
export function definitionsOf(...results: readonly unknown[]): ServerDefinitions {
  const out: Record<string, unknown> = {};
  for (const result of results) {
    if (!isJsonObject(result)) continue;
    if (typeof result["instructions"] === "string") out["instructions"] = result["instructions"];
    for (const list of LISTS)
      if (Array.isArray(result[list])) out[list] = [...((out[list] as unknown[] | undefined) ?? []), ...result[list].filter(isJsonObject)];
  }
  return out as ServerDefinitions;
}

/** Pins of a server's definitions. Throws a `RangeError` for values that have no canonical form. */
export function pinDefinitions(definitions: ServerDefinitions): DefinitionPins {
  const digests: Record<string, string> = {};
  for (const list of LISTS)
    for (const one of definitions[list] ?? []) {
      const key = `${list}/${nameOf(one)}`;
      const digest = definitionDigest(list, one);
      // Two of one name are one pin over both: neither may change unseen.
      digests[key] = Object.hasOwn(digests, key) ? sha256(`${digests[key]} ${digest}`) : digest;
    }
  const sorted = Object.fromEntries(Object.entries(digests).sort(([a], [b]) => (a < b ? -1 : 1)));
  const instructions = sha256(`sallyport mcp instructions 1\n${definitions.instructions ?? ""}`);
  return { set: sha256(`sallyport mcp set 1\n${canonicalJson({ instructions, definitions: sorted })}`), instructions, definitions: sorted };
}

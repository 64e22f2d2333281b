import { wordsOfName } from "../../catalog/index.ts";
import { isJsonObject, type JsonObject } from "../traffic.ts";
import { describeRemoved, withoutHidden, type Removed } from "./result-text.ts";
import { sizeOf, withNames } from "./values.ts";

/** Bounds of what a server may list. */
export const LIST_BOUNDS = { entries: 512, characters: 64 * 1024, schemaDepth: 24, schemaMembers: 4000 } as const;

const NAME = /^[A-Za-z0-9_./:-]{1,128}$/;

/** Names of parameters by which a server asks for what the model knows beside the task. */
const CONVERSATION =
  /^(?:side_?notes?|conversation(?:_?history)?|chat_?history|full_?context|system_?prompts?|previous_?(?:messages?|outputs?|results?|tool_?calls?)|memory_?dump|model_?(?:context|name)|reasoning_?trace|internal_?notes?|thoughts?|user_?(?:prompt|messages?)|raw_?(?:prompt|context)|tools?_?list|tool_?outputs?|credentials?|env(?:ironment)?_?vars?)$/i;

/** Headers that a parameter may be mirrored into, by words that no header should carry. */
const SENSITIVE_WORDS: ReadonlySet<string> = new Set([
  "token",
  "secret",
  "password",
  "passwd",
  "key",
  "credential",
  "credentials",
  "auth",
  "authorization",
  "cookie",
  "session",
  "body",
  "content",
  "text",
  "message",
  "prompt",
]);

/** Every schema object of a schema with its depth, the root first; nothing where there are too many or they lie too deep. */
function schemasOf(schema: unknown): readonly JsonObject[] | undefined {
  const found: JsonObject[] = [];
  const pending: { readonly value: unknown; readonly depth: number }[] = [{ value: schema, depth: 0 }];
  let members = 0;
  while (pending.length > 0) {
    const { value, depth } = pending.pop()!;
    if (typeof value !== "object" || value === null) continue;
    members += 1;
    if (depth > LIST_BOUNDS.schemaDepth || members > LIST_BOUNDS.schemaMembers) return undefined;
    if (isJsonObject(value)) found.push(value);
    for (const own of Object.values(value)) pending.push({ value: own, depth: depth + 1 });
  }
  return found;
}

/** Why a schema cannot be shown: it is a bomb, or refers to something elsewhere. */
function schemaFault(schema: unknown): string | undefined {
  const schemas = schemasOf(schema);
  if (schemas === undefined) return "its schema is deeper or larger than can be looked at";
  for (const one of schemas)
    for (const name of ["$ref", "$dynamicRef", "$schema", "$id"] as const) {
      const target = one[name];
      if (typeof target !== "string" || target.startsWith("#")) continue;
      if ((name === "$schema" || name === "$id") && !/^(?:file|data|javascript):/i.test(target)) continue;
      return `its schema refers to \`${target.slice(0, 80)}\`, outside of itself`;
    }
  return undefined;
}

/** Why a parameter may not be sent in a header. */
function headerFault(schema: unknown): string | undefined {
  for (const [name, own] of Object.entries(isJsonObject(schema) && isJsonObject(schema["properties"]) ? schema["properties"] : {})) {
    if (!isJsonObject(own) || own["x-mcp-header"] === undefined) continue;
    const header = own["x-mcp-header"];
    if (typeof header !== "string" || !/^[A-Za-z0-9-]{1,64}$/.test(header))
      return `its parameter \`${name.slice(0, 60)}\` asks for a header that cannot be one`;
    if ([...wordsOfName(name), ...wordsOfName(header)].some((word) => SENSITIVE_WORDS.has(word)))
      return `its parameter \`${name.slice(0, 60)}\` would be sent in a header, where others read it`;
  }
  return undefined;
}

/** Why a tool, a prompt or a resource may not be shown by its form alone; `undefined` when it may. */
export function shapeFault(entry: unknown, name: unknown, isNamed: boolean): string | undefined {
  if (!isJsonObject(entry)) return "it is no object";
  if (typeof name !== "string" || name === "") return "it has no name";
  if (isNamed && !NAME.test(name))
    return `its name \`${name.slice(0, 60).replaceAll(/[^\x20-\x7e]/g, "?")}\` holds other characters than letters, digits, \`_\`, \`-\`, \`.\`, \`/\` and \`:\``;
  const size = sizeOf(entry);
  if (size.isBeyond || size.characters > LIST_BOUNDS.characters) return "it is larger than a definition is";
  const removed: Removed = new Map();
  withNames(entry, (own) => withoutHidden(own, removed));
  if (removed.size > 0) return `names within it hold what nobody sees: ${describeRemoved(removed)}`;
  for (const key of ["inputSchema", "outputSchema"] as const) {
    const own = entry[key];
    if (own === undefined) continue;
    const fault = schemaFault(own) ?? (key === "inputSchema" ? headerFault(own) : undefined);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** The parameters of a tool that take free text and have to be given. */
export function requiredTexts(tool: JsonObject): ReadonlySet<string> {
  const schema = tool["inputSchema"];
  if (!isJsonObject(schema) || !isJsonObject(schema["properties"]) || !Array.isArray(schema["required"])) return new Set();
  const required = new Set((schema["required"] as readonly unknown[]).filter((name): name is string => typeof name === "string"));
  return new Set(
    Object.entries(schema["properties"]).flatMap(([name, own]) =>
      required.has(name) && isJsonObject(own) && own["type"] === "string" && own["enum"] === undefined ? [name] : [],
    ),
  );
}

/** Parameters of a tool that ask for the conversation or for secrets beside the task. */
export function smugglingParameters(tool: JsonObject): readonly string[] {
  const schema = tool["inputSchema"];
  return Object.keys(isJsonObject(schema) && isJsonObject(schema["properties"]) ? schema["properties"] : {}).filter((name) => CONVERSATION.test(name));
}

/** The entry without icons that are fetched from elsewhere. */
export function withoutRemoteIcons(entry: JsonObject): JsonObject {
  const { icons } = entry;
  if (icons === undefined) return entry;
  const list = Array.isArray(icons) ? (icons as readonly unknown[]) : [];
  const kept = list.filter(
    (icon) => isJsonObject(icon) && typeof icon["src"] === "string" && /^data:image\/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/=]{0,200000}$/.test(icon["src"]),
  );
  if (kept.length === list.length && Array.isArray(icons)) return entry;
  const { icons: _, ...rest } = entry;
  return kept.length === 0 ? rest : { ...rest, icons: kept };
}

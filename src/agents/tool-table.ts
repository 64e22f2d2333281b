import type { ToolRequest } from "../model/index.ts";
import { asFields, cleanText, field, optionalText, type Fields } from "./fields.ts";

/** What a reader answers: a request, or the name of the field that cannot be read. */
export type Reading = ToolRequest | { readonly unread: string };

/** One tool of an agent. */
export interface ToolEntry {
  /** Fields that the tool takes. One that is not here could change what a call means, so it is not overlooked. */
  readonly fields: readonly string[];
  readonly read: (input: Fields) => Reading;
}

/** A request that no rule allows. */
export function unknownRequest(why: string): ToolRequest {
  return { type: "unknown", why };
}

/**
 * A call of an MCP tool whose name is `<server>__<tool>`. Where the sign stands more than once nobody can tell the server, and one that a repository
 * brings as `notes__x` would pass for `notes`.
 */
export function mcpByName(name: string, input: unknown): ToolRequest {
  const cut = name.indexOf("__");
  if (cut <= 0 || cut + 2 >= name.length) return unknownRequest("the name of the MCP tool cannot be read");
  if (cut !== name.lastIndexOf("__")) return unknownRequest(`where the server's name ends in \`${name.slice(0, 60)}\` cannot be told`);
  if (asFields(input) === undefined) return unknownRequest("the input of the MCP tool is not an object");
  return { type: "mcp", server: name.slice(0, cut), tool: name.slice(cut + 2), input };
}

/** A tool that changes nothing outside the agent. */
export function internalTool(what: string, ...fields: readonly string[]): ToolEntry {
  return { fields, read: () => ({ type: "internal", what }) };
}

/** A tool that takes one path and does one thing with it. `path` is the field's name. */
export function pathTool(path: string, requestOf: (path: string) => ToolRequest, ...fields: readonly string[]): ToolEntry {
  return {
    fields: [path, ...fields],
    read: (input) => {
      const text = cleanText(input, path);
      return text === undefined || text === "" || text !== text.trim() ? { unread: path } : requestOf(text);
    },
  };
}

/** A tool that takes one text, such as a command or an address. */
export function textTool(name: string, requestOf: (text: string) => ToolRequest, ...fields: readonly string[]): ToolEntry {
  return {
    fields: [name, ...fields],
    read: (input) => {
      const text = cleanText(input, name);
      return text === undefined ? { unread: name } : requestOf(text);
    },
  };
}

/** Names of the fields of a search. */
export interface SearchFields {
  readonly path: string;
  readonly pattern: string;
  readonly glob?: string;
  readonly isContent: boolean;
}

/** A search; without a place it begins where the call runs. */
export function searchTool({ path, pattern, glob, isContent }: SearchFields, ...fields: readonly string[]): ToolEntry {
  return {
    fields: [path, pattern, ...(glob === undefined ? [] : [glob]), ...fields],
    read: (input) => {
      const place = optionalText(input, path);
      const text = cleanText(input, pattern);
      const only = glob === undefined ? "" : optionalText(input, glob);
      if (place === undefined) return { unread: path };
      if (text === undefined) return { unread: pattern };
      if (only === undefined) return { unread: glob! };
      return { type: "search", path: place === "" ? "." : place, pattern: text, isContent, ...(only === "" ? {} : { globs: [only] }) };
    },
  };
}

/** A list of changes of one file, each an object with the two texts; `undefined` when one cannot be read. */
export function editsIn(value: unknown, before: string, after: string): readonly { readonly before: string; readonly after: string }[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const edits = value.map((one) => {
    const fields = asFields(one) ?? {};
    const [old, next] = [field(fields, before), field(fields, after)];
    return typeof old === "string" && typeof next === "string" ? { before: old, after: next } : undefined;
  });
  return edits.every((one) => one !== undefined) ? edits : undefined;
}

/** What a call means. What is not known or cannot be read is a request of type `unknown`, whose reason names it. */
export function readWithTable(table: Readonly<Record<string, ToolEntry>>, tool: string, input: unknown): ToolRequest {
  const shown = tool.slice(0, 60);
  const known = Object.hasOwn(table, tool) ? table[tool] : undefined;
  if (known === undefined) return unknownRequest(`the tool \`${shown}\` is not known`);
  const fields = asFields(input);
  if (fields === undefined) return unknownRequest(`the input of the tool \`${shown}\` is not an object`);
  const strange = Object.keys(fields).find((one) => !known.fields.includes(one));
  if (strange !== undefined) return unknownRequest(`the input of the tool \`${shown}\` has a field \`${strange.slice(0, 60)}\` that is not known`);
  const reading = known.read(fields);
  return "unread" in reading ? unknownRequest(`the field \`${reading.unread}\` of the tool \`${shown}\` cannot be read`) : reading;
}

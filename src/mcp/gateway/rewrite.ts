import { isJsonObject, type JsonObject } from "../traffic.ts";
import type { Message } from "./message.ts";

/**
 * JSON of an object that a judge has changed. Members that are the same as before are copied as they were sent, so that only what was
 * changed is written anew.
 * @param path where the object stands in the message it came in.
 */
export function rewritten(message: Message, path: readonly string[], before: JsonObject, after: JsonObject): string {
  const members = Object.entries(after).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const label = JSON.stringify(name);
    const node = message.member(...path, name);
    if (node === undefined || !Object.hasOwn(before, name)) return [`${label}:${JSON.stringify(value)}`];
    if (value === before[name]) return [`${label}:${message.text(...path, name)!}`];
    const inner = before[name];
    if (node.members !== undefined && isJsonObject(inner) && isJsonObject(value)) return [`${label}:${rewritten(message, [...path, name], inner, value)}`];
    return [`${label}:${JSON.stringify(value)}`];
  });
  return `{${members.join(",")}}`;
}

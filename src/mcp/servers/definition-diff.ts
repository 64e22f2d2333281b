import { isJsonObject, type JsonObject } from "../traffic.ts";

/** One difference between two definitions, at a place (JSON pointer). */
export interface DefinitionChange {
  readonly path: string;
  readonly what: "added" | "removed" | "changed";
  readonly before?: unknown;
  readonly after?: unknown;
}

const MOST_CHANGES = 200;
const DEEPEST = 64;

function pointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Blanks in a row as one: how a text is wrapped changes nothing of what it says. Gaps that hide are found by inspection. */
function settled(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function isSameText(a: string, b: string): boolean {
  return a === b || (settled(a) === settled(b) && longestGap(b) <= Math.max(longestGap(a), 16));
}

function longestGap(text: string): number {
  let most = 0;
  for (const [gap] of text.matchAll(/\s{2,}/g)) most = Math.max(most, gap.length);
  return most;
}

/** Members that are sets: their order means nothing. */
const SETS = new Set(["required", "enum", "type"]);

function asSet(value: readonly unknown[]): readonly unknown[] {
  return value.every((one) => typeof one === "string") ? [...value].sort() : value;
}

/** Differences that mean something: not the order of members, of `required` or of `enum`, and not how texts are wrapped. */
export function definitionDiff(before: unknown, after: unknown): DefinitionChange[] {
  const out: DefinitionChange[] = [];
  const walk = (a: unknown, b: unknown, path: string, key: string, depth: number): void => {
    if (out.length >= MOST_CHANGES) return;
    if (depth > DEEPEST) {
      out.push({ path, what: "changed" });
      return;
    }
    if (typeof a === "string" && typeof b === "string") {
      if (!isSameText(a, b)) out.push({ path, what: "changed", before: a, after: b });
    } else if (Array.isArray(a) && Array.isArray(b)) {
      const [left, right] = SETS.has(key) ? [asSet(a), asSet(b)] : [a, b];
      const isNamed = [...left, ...right].every((one) => isJsonObject(one) && typeof one["name"] === "string");
      if (isNamed && key !== "required") walk(byName(left as JsonObject[]), byName(right as JsonObject[]), path, "", depth + 1);
      else
        for (let i = 0; i < Math.max(left.length, right.length); i++) {
          if (i >= left.length) out.push({ path: `${path}/${i}`, what: "added", after: right[i] });
          else if (i >= right.length) out.push({ path: `${path}/${i}`, what: "removed", before: left[i] });
          else walk(left[i], right[i], `${path}/${i}`, "", depth + 1);
        }
    } else if (isJsonObject(a) && isJsonObject(b)) {
      for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
        const [left, right] = [Object.hasOwn(a, name) ? a[name] : undefined, Object.hasOwn(b, name) ? b[name] : undefined];
        if (left === undefined && right === undefined) continue;
        if (left === undefined) out.push({ path: `${path}/${pointer(name)}`, what: "added", after: right });
        else if (right === undefined) out.push({ path: `${path}/${pointer(name)}`, what: "removed", before: left });
        else walk(left, right, `${path}/${pointer(name)}`, name, depth + 1);
      }
    } else if (a !== b) out.push({ path, what: "changed", before: a, after: b });
  };
  walk(before, after, "", "", 0);
  return out;
}

function byName(list: readonly JsonObject[]): JsonObject {
  const out: Record<string, unknown> = {};
  for (const one of list) {
    const name = String(one["name"]);
    Object.defineProperty(out, Object.hasOwn(out, name) ? `${name}#2` : name, { value: one, enumerable: true });
  }
  return out;
}

/** Parameters of free text that a definition requires and an earlier one did not know: a way to collect what the tool has no use for. */
export function newFreeTextParameters(before: unknown, after: unknown): string[] {
  const parameters = (one: unknown): { readonly all: JsonObject; readonly required: readonly unknown[] } => {
    const schema = isJsonObject(one) ? one["inputSchema"] : undefined;
    return {
      all: isJsonObject(schema) && isJsonObject(schema["properties"]) ? schema["properties"] : {},
      required: isJsonObject(schema) && Array.isArray(schema["required"]) ? schema["required"] : [],
    };
  };
  const old = parameters(before);
  const { all, required } = parameters(after);
  return Object.entries(all).flatMap(([name, schema]) => {
    const isNew = !Object.hasOwn(old.all, name) || !old.required.includes(name);
    const isFree =
      isJsonObject(schema) &&
      (schema["type"] === undefined || schema["type"] === "string" || (Array.isArray(schema["type"]) && schema["type"].includes("string"))) &&
      schema["enum"] === undefined &&
      schema["const"] === undefined &&
      schema["format"] === undefined;
    return isNew && isFree && required.includes(name) ? [name] : [];
  });
}

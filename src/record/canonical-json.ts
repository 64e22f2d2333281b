const MAX_DEPTH = 64;

/**
 * JSON in the canonical form of RFC 8785: members sorted by UTF-16 code units, no white space, numbers and strings as
 * ECMAScript writes them. Throws for what JSON has no form for: infinite numbers, lone surrogates, functions,
 * `undefined` within an array; and for values nested deeper than 64. Members that are `undefined` are left out.
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > MAX_DEPTH) throw new RangeError("the value is nested too deeply");
  switch (typeof value) {
    case "string":
      if (!value.isWellFormed()) throw new RangeError("a text holds a lone surrogate");
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value)) throw new RangeError("a number is infinite or none");
      return JSON.stringify(value);
    case "boolean":
      return value ? "true" : "false";
    case "object":
      break;
    default:
      throw new TypeError("a value has no form in JSON");
  }
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one, depth + 1)).join(",")}]`;
  const members = value as Readonly<Record<string, unknown>>;
  const parts: string[] = [];
  // The default order of sort() is that of UTF-16 code units.
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member === undefined) continue;
    parts.push(`${canonicalJson(name, depth + 1)}:${canonicalJson(member, depth + 1)}`);
  }
  return `{${parts.join(",")}}`;
}

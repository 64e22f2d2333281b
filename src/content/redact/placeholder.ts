/**
 * Placeholders: `«AWS_KEY_1»`, the type of the value and a number. The marks are two characters that no programming language, URL or number uses,
 * and that survive JSON, YAML, shells and editors as they are.
 */

const MOST_TYPE = 40;

/** A placeholder as it stands, or as JSON writes its marks. Whatever looks like this in a text that is redacted is replaced, too. */
export const PLACEHOLDER = /(?:«|\\u00[aA][bB])([A-Z][A-Z0-9_]{0,47}_[1-9]\d{0,8})(?:»|\\u00[bB][bB])/g;

/** What may be a placeholder whose marks were changed on the way: by an encoding, an editor or a model. */
export const DAMAGED = /(?:<<|&laquo;|&#171;|\\xab|Â«|‹|《|\[|`|"|'|\{|\b)([A-Z][A-Z0-9_]{0,47}_[1-9]\d{0,8})\b/g;

/** The type of a placeholder for a kind of finding: `aws-access-key` is `AWS_ACCESS_KEY`. */
export function placeholderType(kind: string): string {
  const type = kind
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "")
    .slice(0, MOST_TYPE)
    .replace(/_+$/, "");
  return /^[A-Z]/.test(type) ? type : `VALUE${type === "" ? "" : `_${type}`}`;
}

export function placeholder(name: string): string {
  return `«${name}»`;
}

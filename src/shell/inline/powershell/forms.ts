import { fromBase64 } from "../tokens/texts.ts";
import { isGroup, isOp, type GroupToken, type Token } from "../tokens/token.ts";

/** Parameters without a value. */
export const SWITCHES =
  /^(?:recurse|force|r|fo|rec|raw|nonewline|append|wait|nonewwindow|passthru|asplaintext|usebasicparsing|useb|confirm|whatif|verbose|compress|unique|descending|noclobber|hidden|file|directory|name|quiet|all|casesensitive|simplematch|notmatch|list|leaf|parent|resolve|allmatches|noexit|nop|noprofile|noninteractive|autosize|wrap|hidetableheaders|line|word|character|sum|average|maximum|minimum|asarray|notypeinformation|nti|skipcertificatecheck|asjob|leafbase|extension)$/;

/** The variable of this name. */
export function isVariable(token: Token | undefined, name: string): boolean {
  return token?.type === "variable" && token.text === name;
}

/** The token at a place, or behind the space there. */
export function withoutSpaces(tokens: readonly Token[], at: number): Token | undefined {
  return isOp(tokens[at], "space") ? tokens[at + 1] : tokens[at];
}

/** What is assigned to the variable at a place. */
export function valueAfter(tokens: readonly Token[], at: number): readonly Token[] | undefined {
  const offset = isOp(tokens[at + 1], "space") ? 2 : 1;
  const mark = tokens[at + offset];
  if (!(mark?.type === "name" && mark.text.startsWith("=") && !mark.text.startsWith("=="))) return undefined;
  let end = at + offset + 1;
  while (end < tokens.length && tokens[end]!.type !== "end" && end - at < 500) end += 1;
  const rest = tokens.slice(at + offset + 1, end);
  const attached = mark.text.slice(1);
  return (attached === "" ? rest : [{ type: "name" as const, text: attached, isAfterSpace: true }, ...rest]).filter(
    (token, n) => n > 0 || !isOp(token, "space"),
  );
}

/** The name of the type in brackets. */
export function typeName(group: GroupToken): string | undefined {
  const name = group.items.map((token) => (token.type === "name" ? token.text : isGroup(token, "[") ? "[]" : "?")).join("");
  return name === "" || name.includes("?") || /^[-\d]/.test(name) ? undefined : name.toLowerCase().replace(/^system\./, "");
}

/** Bytes as text, of two bytes for each character where it is wide. */
export function decoded(bytes: string | undefined, isWide: boolean): string | undefined {
  if (bytes === undefined || !isWide) return bytes;
  let text = "";
  for (let n = 0; n + 1 < bytes.length; n += 2) text += String.fromCharCode(bytes.charCodeAt(n) + 256 * bytes.charCodeAt(n + 1));
  return text;
}

/** The text of `-EncodedCommand`: UTF-16 in base64. */
export function encodedCommand(text: string): string | undefined {
  if (!/^[A-Za-z0-9+/]{4,}={0,2}$/.test(text.trim())) return undefined;
  const bytes = fromBase64(text.trim());
  if (bytes === undefined || bytes.length < 4) return undefined;
  const zeros = [...bytes].filter((char, n) => n % 2 === 1 && char === "\0").length;
  return zeros * 2 >= bytes.length - 2 ? decoded(bytes, true) : undefined;
}

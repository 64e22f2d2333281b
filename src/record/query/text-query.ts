/**
 * Questions to the full-text index (FTS5, tokenizer `unicode61` with `_` as a letter). Every word goes in between double
 * quotes, so that nothing a person types is an operator.
 */

/** A run of characters that the tokenizer keeps together. */
const TOKEN = /[\p{L}\p{N}\p{Co}_]+/gu;

function quoted(words: readonly string[]): string {
  return `"${words.join(" ")}"`;
}

/** The words of a question, each of which must be there; one that ends in `*` may go on. Empty when there is nothing to look for. */
export function textQuery(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .map((word) => ({ tokens: word.match(TOKEN) ?? [], isPrefix: word.endsWith("*") }))
    .filter(({ tokens }) => tokens.length > 0)
    .map(({ tokens, isPrefix }) => `${quoted(tokens)}${isPrefix ? " *" : ""}`);
}

/**
 * What a row must hold for a path or host, or a glob over them, to match: the runs of whole words between wildcards. Fewer than
 * the pattern says, never more.
 */
export function phrasesOf(column: "paths" | "hosts", pattern: string): readonly string[] {
  return pattern.split(/\{[^}]*\}|\[[^\]]*\]|[*?]+/).flatMap((piece, index, pieces) => {
    // A word that touches a wildcard may go on beyond it.
    const start = index === 0 ? piece : piece.replace(/^[\p{L}\p{N}\p{Co}_]+/u, "");
    const whole = index === pieces.length - 1 ? start : start.replace(/[\p{L}\p{N}\p{Co}_]+$/u, "");
    const tokens = whole.match(TOKEN) ?? [];
    return tokens.length === 0 ? [] : [`${column} : ${quoted(tokens)}`];
  });
}

import type { SqlToken } from "./lexer.ts";

/** Columns that every row has with a value above nought. */
const KEY_COLUMN = /^(?:.*_)?id$|^rowid$|^_rowid_$|^oid$|^ctid$/i;

function isLiteral(token: SqlToken | undefined): token is SqlToken {
  return token?.type === "number" || token?.type === "text";
}

function compares(left: SqlToken, operator: string, right: SqlToken): boolean {
  const areNumbers = left.type === "number" && right.type === "number";
  const a = areNumbers ? Number(left.text) : left.text;
  const b = areNumbers ? Number(right.text) : right.text;
  switch (operator) {
    case "=":
    case "==":
    case "<=>":
      return a === b;
    case "<>":
    case "!=":
      return a !== b;
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    case ">=":
      return a >= b;
    default:
      return false;
  }
}

function partsAt(tokens: readonly SqlToken[], depth: number, ...words: readonly string[]): readonly (readonly SqlToken[])[] {
  const parts: SqlToken[][] = [[]];
  for (const token of tokens) {
    if (token.depth === depth && (words.includes(token.word) || words.includes(token.text))) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

/** True for a condition that holds for every row: `1=1`, `true`, `id > 0`, `name LIKE '%'`. */
export function isAlwaysTrue(condition: readonly SqlToken[], depth: number): boolean {
  let tokens = condition;
  let level = depth;
  while (tokens.length > 2 && tokens[0]!.text === "(" && tokens.at(-1)!.text === ")" && tokens.slice(1, -1).every((token) => token.depth > level)) {
    tokens = tokens.slice(1, -1);
    level += 1;
    if (level - depth > 50) return false;
  }
  const anyOf = partsAt(tokens, level, "OR", "||");
  if (anyOf.length > 1) return level - depth > 50 ? false : anyOf.some((part) => isAlwaysTrue(part, level));
  const allOf = tokens.some((token) => token.word === "BETWEEN") ? [tokens] : partsAt(tokens, level, "AND", "&&");
  if (allOf.length > 1) return allOf.every((part) => isAlwaysTrue(part, level));
  return isAtomTrue(tokens);
}

function isAtomTrue(tokens: readonly SqlToken[]): boolean {
  const [first, second, third, ...rest] = tokens;
  if (first === undefined) return false;
  if (second === undefined) return first.word === "TRUE" || (first.type === "number" && Number(first.text) !== 0);
  if (first.word === "NOT" && third === undefined) return second.word === "FALSE" || second.text === "0";
  if (third === undefined || second.text === "(") return false;
  if (isLiteral(first) && isLiteral(third)) return rest.length === 0 && compares(first, second.text, third);
  const isColumn = first.type === "word" || first.type === "quoted";
  if (!isColumn || rest.length > 1) return false;
  if (second.text === "=" && rest.length === 0 && third.type !== "text" && first.text.toLowerCase() === third.text.toLowerCase()) return true;
  if (/^I?LIKE$/.test(second.word) && rest.length === 0) return /^%+$/.test(third.text);
  if (!KEY_COLUMN.test(first.text)) return false;
  if (second.word === "IS") return third.word === "NOT" && rest[0]?.word === "NULL";
  return rest.length === 0 && /^(?:>=?|<>|!=)$/.test(second.text) && /^(?:0|-1)$/.test(third.text);
}

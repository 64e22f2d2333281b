import { isGroup, isName, split, type Part, type Token } from "../tokens/token.ts";

/** More loops than that in one text are not told apart. */
const MAX_TOPICS = 40;

/** `$_` within these tokens gets a name of its own. */
function renamed(tokens: readonly Token[], name: string): readonly Token[] {
  const part = (one: Part): Part => (typeof one === "string" ? one : renamed(one, name));
  return tokens.map((token): Token => {
    switch (token.type) {
      case "variable":
        return token.text === "$_" ? { ...token, text: name } : token;
      case "group":
        return { ...token, items: renamed(token.items, name) };
      case "text":
      case "command":
      case "plain":
        return { ...token, parts: token.parts.map(part) };
      default:
        return token;
    }
  });
}

/**
 * `$_` of each loop becomes a variable of its own with the name of the loop: `unlink $_ for LIST`
 * reads as `for $_1 (LIST) { unlink $_1 }`. What `$_` is outside of loops is not known.
 */
export function nameTopics(tokens: readonly Token[]): readonly Token[] {
  let count = 0;
  const next = (): string => `$_${(count += 1)}`;
  const inside = (items: readonly Token[]): readonly Token[] => {
    const statements = split(items, (token) => token.type === "end").map((statement) => named(statement));
    return statements.flatMap((statement, n): readonly Token[] => (n === 0 ? statement : [{ type: "end" }, ...statement]));
  };
  const named = (statement: readonly Token[]): readonly Token[] => {
    const own = statement.map((token): Token => (isGroup(token) ? { ...token, items: inside(token.items) } : token));
    const at = own.findIndex((token) => isName(token, "for", "foreach"));
    if (at === -1 || count >= MAX_TOPICS) return own;
    const list = own[at + 1];
    const body = own[at + 2];
    if (isGroup(list, "(") && isGroup(body, "{")) {
      const name = next();
      const block = { ...body, items: renamed(body.items, name) };
      return [...own.slice(0, at + 1), { type: "variable", text: name }, list, block, ...own.slice(at + 3)];
    }
    if (at === 0 || isGroup(own.at(-1), "{")) return own;
    const name = next();
    const over: Token = { type: "group", open: "(", items: own.slice(at + 1), isAfterSpace: true };
    const block: Token = { type: "group", open: "{", items: renamed(own.slice(0, at), name), isAfterSpace: true };
    return [own[at]!, { type: "variable", text: name }, over, block];
  };
  return inside(tokens);
}

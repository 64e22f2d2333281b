import { isGroup, split, type Token } from "./token.ts";
import { flat } from "./values.ts";
import { allTexts } from "./texts.ts";
import type { CallWalker } from "./walker.ts";

/** How a function prints its arguments. */
export interface Printing {
  /** What stands between arguments and behind them. */
  readonly between: string;
  readonly end: string;
}

/** What one statement prints: its text, nothing to print, or `undefined` when that is not known. */
function printedBy(statement: readonly Token[], printing: ReadonlyMap<string, Printing>, walker: CallWalker): string | undefined {
  const [head, ...rest] = statement;
  const how = head?.type === "name" ? printing.get(head.text) : undefined;
  if (how === undefined) return undefined;
  const only = rest.length === 1 && isGroup(rest[0], "(") ? rest[0].items : rest;
  const known = only.length === 0 ? undefined : allTexts(flat(walker.values.evaluate(only)));
  if (known === undefined) return undefined;
  return known.join(how.between) + how.end;
}

/** What a program prints that does nothing but print known texts. */
export function printedText(tokens: readonly Token[], printing: ReadonlyMap<string, Printing>, walker: CallWalker): string | undefined {
  let text = "";
  for (const statement of split(tokens, (token) => token.type === "end")) {
    if (statement.length === 0) continue;
    const printed = printedBy(statement, printing, walker);
    if (printed === undefined || text.length > 20_000) return undefined;
    text += printed;
  }
  return text === "" ? undefined : text;
}

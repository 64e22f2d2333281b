import { ORDER_TITLES, plainOrders } from "../../../orders/plain-orders.ts";
import { isOnlyShown } from "../../../programs/only-shown.ts";
import type { Found, Rule } from "../../../rule.ts";

const LARGEST = 128 * 1024;
const MOST_FILES = 40;

/** A text for agents orders what nobody wants, in plain words. */
export const rule: Rule = {
  id: "text/plain-orders",
  title: "A text for agents orders what nobody wants, in plain words",
  severity: "high",
  why: "No secret needs to be named for an order to be hostile: keys of strangers that are let in, work handed to an address of nobody known, weaknesses built in under another name, guards taken off. Each sentence is read for its verb, what it is done to, whereto, and who is not told.",
  help: "remove the sentence, and ask who put it there",
  sources: ["docs/scan-accuracy.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent"],
  fixturePath: ".claude/skills/helper/SKILL.md",
  check: (item) => {
    const texts: (readonly [name: string | undefined, text: string])[] = [[undefined, item.text.slice(0, LARGEST)]];
    for (const [name, text] of [...(item.files ?? [])].slice(0, MOST_FILES)) if (/\.(?:mdx?|txt|mdc)$/i.test(name)) texts.push([name, text.slice(0, LARGEST)]);
    return texts.flatMap(([name, text]) =>
      plainOrders(text).flatMap(({ kind, start, end }): Found[] => {
        const first = start + (/^\s*(?:[-*+]\s|\d+[.)]\s)?/.exec(text.slice(start, end))?.[0].length ?? 0);
        if (name === undefined && isOnlyShown(item, { start: first, isRun: false })) return [];
        const words = text.slice(start, end).replaceAll(/\s+/g, " ").trim().slice(0, 120);
        return [{ message: `${name === undefined ? "" : `${name}: `}it ${ORDER_TITLES[kind]}: \`${words}\``, ...(name === undefined ? { start, end } : {}) }];
      }),
    );
  },
};

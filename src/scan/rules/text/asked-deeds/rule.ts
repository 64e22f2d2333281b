import type { Found, Rule } from "../../../rule.ts";
import { ASKED_KINDS, askedDeeds } from "../../../../mcp/inspect/index.ts";

const LARGEST = 128 * 1024;
const MOST_FILES = 40;

/** A text for agents asks for a deed that nobody wants. */
export const rule: Rule = {
  id: "text/asked-deeds",
  title: "A text for agents asks for a deed that nobody wants",
  severity: "high",
  why: "Read by what its sentences are made of, in fifteen languages: something secret, a way out, and that the person must not know.",
  help: "remove the sentences, and ask who put them there",
  sources: ["docs/scan-accuracy.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => {
    const texts: (readonly [name: string | undefined, text: string])[] = [[undefined, item.text.slice(0, LARGEST)]];
    for (const [name, text] of [...(item.files ?? [])].slice(0, MOST_FILES))
      if (/\.(?:mdx?|txt|mdc|svg|html?|json|ya?ml|csv)$/i.test(name)) texts.push([name, text.slice(0, LARGEST)]);
    return texts.flatMap(([name, text]) =>
      askedDeeds(text).map(({ kind, start, end, score }): Found => ({
        message: `${name === undefined ? "" : `${name}: `}${ASKED_KINDS[kind]}: \`${text.slice(start, end).replaceAll(/\s+/g, " ").trim().slice(0, 120)}\``,
        severity: score >= 0.9 ? "critical" : "high",
        ...(name === undefined ? { start, end } : {}),
      })),
    );
  },
};

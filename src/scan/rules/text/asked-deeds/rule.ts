import type { Found, Rule } from "../../../rule.ts";
import { ASKED_KINDS, askedDeeds, type AskedKind } from "../../../../content/index.ts";
import { asObject } from "../../../values.ts";

const LARGEST = 128 * 1024;
const MOST_FILES = 40;

/** Items that are texts; of others, what is prose within their data. */
const TEXTS: ReadonlySet<string> = new Set(["instructions", "skill", "command", "subagent"]);
const MOST_PROSE = 200;
const DEEPEST = 8;

/** Sentences that stand in data, such as a prompt or a description; command lines are read elsewhere. */
function proseOf(value: unknown, at: readonly (string | number)[] = [], out: { readonly at: readonly (string | number)[]; readonly text: string }[] = []) {
  if (at.length > DEEPEST || out.length >= MOST_PROSE) return out;
  if (typeof value === "string") {
    if (!/command|args|script|helper/i.test(String(at.findLast((key) => typeof key === "string") ?? "")) && /(?:\p{L}{2,}[,.:;]?\s+){5}/u.test(value))
      out.push({ at, text: value.slice(0, LARGEST) });
  } else if (Array.isArray(value)) value.forEach((one, index) => proseOf(one, [...at, index], out));
  else for (const [key, one] of Object.entries(asObject(value) ?? {})) proseOf(one, [...at, key], out);
  return out;
}

function said(name: string | undefined, kind: AskedKind, score: number, words: string): Pick<Found, "message" | "severity"> {
  return {
    message: `${name === undefined ? "" : `${name}: `}${ASKED_KINDS[kind]}: \`${words.replaceAll(/\s+/g, " ").trim().slice(0, 120)}\``,
    severity: score >= 0.9 ? "critical" : "high",
  };
}

/** A text for agents asks for a deed that nobody wants. */
export const rule: Rule = {
  id: "text/asked-deeds",
  title: "A text for agents asks for a deed that nobody wants",
  severity: "high",
  why: "Read by what its sentences are made of, in fifteen languages: something secret, a way out, and that the person must not know.",
  help: "remove the sentences, and ask who put them there",
  sources: ["docs/scan-accuracy.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent", "settings", "plugin", "marketplace", "agent-rules"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => {
    if (!TEXTS.has(item.kind))
      return proseOf(item.value).flatMap(({ at, text }) =>
        askedDeeds(text).map(({ kind, score, start, end }) => ({ ...said(at.join("."), kind, score, text.slice(start, end)), at })),
      );
    const texts: (readonly [name: string | undefined, text: string])[] = [[undefined, item.text.slice(0, LARGEST)]];
    for (const [name, text] of [...(item.files ?? [])].slice(0, MOST_FILES))
      if (/\.(?:mdx?|txt|mdc|svg|html?|json|ya?ml|csv)$/i.test(name)) texts.push([name, text.slice(0, LARGEST)]);
    return texts.flatMap(([name, text]) =>
      askedDeeds(text).map(({ kind, start, end, score }): Found => ({
        ...said(name, kind, score, text.slice(start, end)),
        ...(name === undefined ? { start, end } : {}),
      })),
    );
  },
};

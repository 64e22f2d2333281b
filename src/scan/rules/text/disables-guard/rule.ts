import { sentencesOf } from "../../../../content/index.ts";
import type { Found, Rule } from "../../../rule.ts";

const PATTERNS: readonly RegExp[] = [
  /\b(?:set|add|write|put|edit|change|append)\b[^\n]{0,100}(?:disableAllHooks|bypassPermissions|"?Bash\(\*\)|skipDangerousModePermissionPrompt|enableAllProjectMcpServers|autoApprove|danger-full-access)/gi,
  /\b(?:disable|turn off|switch off|uninstall|kill|bypass|circumvent)\b[^\n.]{0,40}\b(?:the )?(?:security hooks?|guard(?:rails?)?|sallyport|sandbox(?:ing)?|antivirus|defender|gatekeeper|permission (?:prompts?|checks?))\b/gi,
];

/** Settings of an agent, and what takes its guards away there: the names are the same in every language. */
const SETTINGS_FILE =
  /(?:~|\$HOME|%USERPROFILE%)?[/\\]?\.(?:claude|codex|gemini|cursor|copilot|cline|windsurf|config\/opencode)[/\\](?:settings(?:\.local)?\.json|config\.toml|hooks\.json|permissions\.json|sandbox\.json|opencode\.json)/;
const OFF_VALUE =
  /\bdisableAllHooks\b["'`]*\s*[:=]?\s*["'`]*\s*true\b|\bbypassPermissions\b|\bdanger-full-access\b|\bapproval_policy\b["'`]*\s*[:=]\s*["'`]*never\b|\binsecure_none\b|\bskipDangerousModePermissionPrompt\b|["'`]yolo["'`]|\bhooks\b["'`]*\s*[:=]\s*["'`]*false\b/;
/** Words that deny, in the languages that people write such texts in. */
const DENIES =
  /\b(?:never|not|don['’]?t|mustn['’]?t|avoid|no|nicht|nie(?:mals)?|kein\w*|ne|pas|jamais|nunca|não|non|niet|nooit|nigdy|inte|aldrig)\b|(?<!\p{L})(?:не|никогда|нельзя)(?!\p{L})|不|勿|禁止|しない|ません|ないで|않|마세요|لا\s/iu;
/** It is taken out, and nothing put in its place. */
const TAKES_OUT = /\b(?:remov\w*|delet\w*|drop|drops|tak\w+ out)\b(?![^]*\b(?:set|sets|put|puts|add|adds|write|writes|replac\w*|by|with|then|so that)\b)/i;
/** The modes that there are. */
const LIST_OF_MODES = /(?:`[\w-]{1,40}`(?:\s?[,/|])?\s?(?:(?:and|or|und|oder|y|o|et|ou)\s)?){2,40}`[\w-]{1,40}`/g;

const CLAUSE = /[,;、，；]\s?|\s(?:and|und|et|y|e|en|och)\s/;

/** It is told of, looked for or warned against. */
const SPEAKS_OF =
  /\b(?:attack\w*|malicious|detect\w*|look(?:s|ing)? for|warn\w*|flag(?:s|ged)?|refus\w+|reject\w*|block\w*|scan\w*|finding|review\w*|means|dangerous|insecure|gefährlich)\b/i;

/** Sentences that name an agent's settings and what takes its guards away there, in any language. */
function offBySettings(text: string): readonly Found[] {
  if (!OFF_VALUE.test(text)) return [];
  return sentencesOf(text).flatMap(([start, end]): Found[] => {
    const sentence = text.slice(start, end);
    const off = OFF_VALUE.exec(sentence);
    if (off === null || !SETTINGS_FILE.test(sentence)) return [];
    // A denial in its clause forbids it; one elsewhere says who is not asked.
    const clause = sentence.slice(0, off.index).split(CLAUSE).at(-1)! + sentence.slice(off.index + off[0].length).split(CLAUSE)[0]!;
    const isListed = [...sentence.matchAll(LIST_OF_MODES)].some(({ index, 0: list }) => index <= off.index && off.index < index + list.length);
    if (isListed || TAKES_OUT.test(sentence.slice(0, off.index).split(CLAUSE).at(-1)!)) return [];
    if (DENIES.test(clause) || /\?\s*$|^\s*[>|]/.test(sentence) || SPEAKS_OF.test(sentence)) return [];
    return [{ message: `\`${off[0].slice(0, 60)}\` in the settings of an agent takes a protection away`, start, end }];
  });
}

/** A text for agents asks to switch protection off. */
export const rule: Rule = {
  id: "text/disables-guard",
  title: "A text for agents asks to switch protection off",
  severity: "high",
  why: "Nobody who works with an agent needs it to start others without questions, to change its own permissions or to leave checks out of commits unseen.",
  help: "remove the sentence",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: ({ text }) => [
    ...offBySettings(text),
    ...PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].slice(0, 3))
      .filter(
        (found) =>
          !/\b(?:never|do not|don'?t|must not|avoid|without|not use|prohibited|forbidden|no)\b[^\n.]{0,60}$/i.test(
            text.slice(Math.max(0, found.index - 80), found.index),
          ),
      )
      .map((found) => ({
        message: `\`${found[0].replaceAll(/\s+/g, " ").slice(0, 100)}\` takes a protection away`,
        start: found.index,
        end: found.index + found[0].length,
      })),
  ],
};

import type { Rule } from "../../../rule.ts";

const PATTERNS: readonly RegExp[] = [
  /\b(?:download|get)\b[^\n]{0,200}\.(?:zip|rar|7z|exe|dmg|pkg|msi)\b[^\n]{0,120}\b(?:pass(?:word|phrase|code)?|pw)\b/gi,
  /\b(?:extract|unzip|unpack|decompress)\b[^\n]{0,80}\b(?:using|with)\b[^\n]{0,20}\bpass(?:word|code)?\b[^\n]{0,80}\b(?:run|execute|start|launch|open)\b/gi,
  /\bxattr\s+-(?:c|d|r)\w*\b[^\n]{0,80}/g,
];

/** A skill asks for an archive or program from an unknown place. */
export const rule: Rule = {
  id: "text/password-archive",
  title: "A skill asks for an archive or program from an unknown place",
  severity: "high",
  why: 'A "required" program behind a link, often in an archive with a password, is the usual way in of hostile skills: scanners cannot look into it.',
  help: "install such programs from their makers, by a package manager",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["skill", "command", "instructions"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: ({ text }) =>
    PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].slice(0, 2)).map((found) => ({
      message: `\`${found[0].replaceAll(/\s+/g, " ").slice(0, 120)}\``,
      start: found.index,
      end: found.index + found[0].length,
    })),
};

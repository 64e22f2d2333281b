import type { Rule } from "../../../rule.ts";

/** Files that decide what agents and CI may do. */
const CONTROL =
  /(?:^|\/)(?:\.github\/(?:workflows|actions|CODEOWNERS)|\.gitlab-ci\.ya?ml$|\.claude\/|\.mcp\.json$|\.codex\/|\.gemini\/|\.cursor\/|\.agents\/|(?:CLAUDE|AGENTS|GEMINI)\.md$|sallyport\.ya?ml$|\.devcontainer)/;
const MAX_RULES = 5000;

interface Line {
  readonly covers: (path: string) => boolean;
  readonly isOwned: boolean;
}

/** The lines of a CODEOWNERS file; a pattern without owners takes them back. */
function rulesOf(text: string): readonly Line[] {
  return text
    .split(/\r?\n/)
    .slice(0, MAX_RULES)
    .flatMap((line) => {
      const [pattern, ...owners] = line
        .replace(/(?:^|\s)#.*$/, "")
        .trim()
        .split(/\s+/);
      if (pattern === undefined || pattern === "" || /^[[^]/.test(pattern)) return [];
      return [{ covers: covering(pattern), isOwned: owners.length > 0 }];
    });
}

function covering(pattern: string): (path: string) => boolean {
  const isAnchored = /^\/|\/(?!$)/.test(pattern) && !pattern.startsWith("**/");
  const bare = pattern.replace(/^\//, "").replace(/^\*\*\//, "");
  const body = bare
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\*{2,}\/?/g, "\u0000")
    .replaceAll("*", "[^/]*")
    .replaceAll("?", "[^/]")
    .replaceAll("\u0000", ".*");
  const isFolder = bare.endsWith("/");
  const end = isFolder ? "" : bare.endsWith("/*") ? "$" : "(?:/|$)";
  const form = new RegExp(`${isAnchored ? "^" : "(?:^|/)"}${body}${end}`);
  return (path) => form.test(path);
}

/** The last line that fits counts. */
function isOwned(path: string, rules: readonly Line[]): boolean {
  return rules.findLast(({ covers }) => covers(path))?.isOwned ?? false;
}

/** Nobody must look at changes of what steers agents and CI. */
export const rule: Rule = {
  id: "ci/control-plane-not-owned",
  title: "Nobody must look at changes of what steers agents and CI",
  severity: "low",
  why: "Settings of agents, their instructions and workflows decide what runs with which rights. Without an owner a change of them needs no eye that knows this.",
  help: "name owners for these paths in CODEOWNERS, for CODEOWNERS itself too, and require their review",
  sources: ["https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"],
  kinds: ["codeowners"],
  fixturePath: "CODEOWNERS",
  check: (item, context) => {
    const rules = rulesOf(item.text);
    const open = context.items
      .filter(({ scope, path }) => scope === "project" && (CONTROL.test(path) || path === item.path))
      .map(({ path }) => path)
      .filter((path) => !isOwned(path, rules));
    if (open.length === 0) return [];
    const shown = open
      .slice(0, 5)
      .map((path) => `\`${path}\``)
      .join(", ");
    return [{ message: `no owner for ${shown}${open.length > 5 ? ` and ${open.length - 5} more` : ""}`, start: 0, end: 0 }];
  },
};

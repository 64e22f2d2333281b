/** Triggers that anyone with an account can set off, with the secrets of the repository in reach. */
const UNTRUSTED_TRIGGERS: ReadonlySet<string> = new Set([
  "issues",
  "issue_comment",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "discussion",
  "discussion_comment",
  "workflow_run",
  "fork",
  "watch",
  "gollum",
  "commit_comment",
]);
/** Kinds of an event that only people with the right to triage can set off. */
const TRIAGE_TYPES: ReadonlySet<string> = new Set(["labeled", "unlabeled", "assigned", "unassigned", "milestoned", "demilestoned", "pinned", "transferred"]);

/** The triggers by which a stranger starts the workflow. */
export function untrustedTriggers(triggers: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...triggers]
    .filter(([name, types]) => UNTRUSTED_TRIGGERS.has(name) && (types.length === 0 || types.some((type) => !TRIAGE_TYPES.has(type))))
    .map(([name]) => name);
}

/** Comparisons that only hold for people or branches with rights. */
const GATES: readonly RegExp[] = [
  /author_association\s*==\s*['"](?:OWNER|MEMBER|COLLABORATOR)['"]/,
  /['"](?:OWNER|MEMBER|COLLABORATOR)['"]\s*==\s*[\w.]*author_association/,
  /github\.(?:actor|triggering_actor|event\.sender\.login|event\.[a-z_]+\.user\.login)\s*==\s*['"][^'"]+['"]/,
  /contains\s*\(\s*(?:fromJSON\s*\(\s*)?[^()]*\)?\s*,\s*github\.(?:actor|triggering_actor|event\.sender\.login|event\.[a-z_]+\.user\.login)\s*\)/i,
  /github\.event\.label\.name\s*==/,
  /contains\s*\(\s*github\.event\.[a-z_]+\.labels/,
  /head\.repo\.full_name\s*==\s*github\.repository|github\.repository\s*==\s*github\.event\.pull_request\.head\.repo\.full_name/,
  /head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork/,
  /head_repository\.full_name\s*==\s*github\.repository/,
  /workflow_run\.event\s*==\s*['"](?:push|schedule|workflow_dispatch|release)['"]/,
];
/** Steps and jobs that ask GitHub what rights somebody has. */
const ASKS_RIGHTS =
  /getCollaboratorPermissionLevel|collaborators\/[^\s'"]{0,200}\/permission|check(?:-|_|[A-Z])?(?:user-)?permission|author_association|checkMembershipForUser|orgs\/[^\s'"]{0,200}\/(?:members|memberships)|teams\/[^\s'"]{0,200}\/memberships/i;

/** Whether a script or an action asks GitHub for somebody's rights. */
export function asksForRights(text: string): boolean {
  return ASKS_RIGHTS.test(text);
}

/** Expressions longer than this are not split; no condition is. */
const MAX_CONDITION = 20_000;

/** The parts of an expression between an operator, outside parentheses and quotes. */
function parts(expression: string, operator: "||" | "&&"): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < expression.length; at++) {
    const one = expression[at];
    if (one === "'") quoted = !quoted;
    if (quoted) continue;
    if (one === "(") depth += 1;
    else if (one === ")") depth -= 1;
    else if (depth === 0 && expression.startsWith(operator, at)) {
      found.push(expression.slice(start, at));
      start = at + 2;
      at += 1;
    }
  }
  return [...found, expression.slice(start)];
}

/** The expression without parentheses that hold all of it. */
function bare(expression: string): string {
  let text = expression.trim();
  while (text.startsWith("(") && text.endsWith(")")) {
    let depth = 0;
    let closes = text.length - 1;
    for (let at = 0; at < text.length; at++) {
      if (text[at] === "(") depth += 1;
      else if (text[at] === ")" && --depth === 0) {
        closes = at;
        break;
      }
    }
    if (closes !== text.length - 1) return text;
    text = text.slice(1, -1).trim();
  }
  return text;
}

/** The names of jobs and steps whose answers a condition may rely on. */
export interface Trusted {
  /** `needs.<job>` and `steps.<id>` that ask for rights. */
  readonly references: ReadonlySet<string>;
  readonly untrusted: readonly string[];
}

function isGate(atom: string, { references, untrusted }: Trusted): boolean {
  if (/^false$/.test(atom)) return true;
  if (GATES.some((one) => one.test(atom)) && !/^\s*!\s*(?!github\.event\.pull_request\.head\.repo\.fork)/.test(atom)) return true;
  const association = /contains\s*\(([^]*?),[\w.\s|]*author_association[\w.\s|]*\)/.exec(atom);
  if (association !== null && !atom.startsWith("!")) return !/NONE|CONTRIBUTOR|FIRST_TIME|MANNEQUIN/.test(association[1]!);
  const event = /github\.event_name\s*==\s*['"](\w+)['"]/.exec(atom);
  if (event !== null) return !untrusted.includes(event[1]!);
  return [...atom.matchAll(/\b(needs|steps)\.([\w-]+)\./g)].some(([, kind, name]) => references.has(`${kind}.${name}`));
}

/** Whether a condition lets no stranger through: each way to make it true asks for rights, or is no stranger's event. */
export function isGated(condition: string, trusted: Trusted, depth = 20): boolean {
  const text = bare(condition.slice(0, MAX_CONDITION).replaceAll(/^\s*\$\{\{|\}\}\s*$/g, ""));
  if (text === "" || depth === 0) return false;
  const ways = parts(text, "||");
  if (ways.length > 1) return ways.every((way) => isGated(way, trusted, depth - 1));
  const needed = parts(text, "&&");
  if (needed.length > 1) return needed.some((one) => isGated(one, trusted, depth - 1));
  return isGate(text, trusted);
}

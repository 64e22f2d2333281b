import { EFFECT_KINDS, type EffectKind } from "../../model/index.ts";

/** How much a tool changes. `run`: it runs code or a command that it is given. */
export const TOOL_ACCESSES = ["read", "write", "destroy", "run"] as const;
export type ToolAccess = (typeof TOOL_ACCESSES)[number];

/**
 * What an argument is. `path`: a path of this machine; `remote-path`: a path elsewhere, that names nothing here; `url`: an address that is
 * reached; `host`; `sql`, `shell`, `code`: text that runs; `owner`, `repo`, `branch`, `repository` (`owner/repo`): a place of a forge; `text`: free text.
 */
export const ARGUMENT_ROLES = ["path", "remote-path", "url", "host", "sql", "shell", "code", "owner", "repo", "branch", "repository", "text"] as const;
export type ArgumentRole = (typeof ARGUMENT_ROLES)[number];

/** What a result brings into the session. `untrusted`: text that strangers can write. `private`: what only members may see. `secret`: credentials. */
export const RESULT_LABELS = ["untrusted", "private", "secret"] as const;
export type ResultLabel = (typeof RESULT_LABELS)[number];

/**
 * What is worth knowing besides. `public`: others than members may see what is written. `triggers-ci`: what is written can start a workflow with its own
 * credentials. `merges`: it changes a branch that others build on. `settings`: it changes rights, rules or members. `index`: it rewrites what the agent relies on.
 */
export const TOOL_MARKS = ["public", "triggers-ci", "merges", "settings", "index"] as const;
export type ToolMark = (typeof TOOL_MARKS)[number];

export interface ToolEffect {
  readonly kind: EffectKind;
  /** The argument that names the resource; without it the catalog's own service is meant. */
  readonly argument?: string;
}

/** What one tool of a known server does. */
export interface KnownTool {
  readonly name: string;
  readonly access: ToolAccess;
  readonly effects: readonly ToolEffect[];
  readonly roles: ReadonlyMap<string, ArgumentRole>;
  readonly labels: readonly ResultLabel[];
  readonly marks: readonly ToolMark[];
}

/** Kinds of server, as rows of the matrix. */
export const SERVER_KINDS = ["github", "database", "codegraph", "filesystem", "browser", "chat", "tickets", "web", "memory", "shell", "other"] as const;
export type ServerKind = (typeof SERVER_KINDS)[number];

/** A server whose tools were looked at. */
export interface ServerCatalog {
  readonly name: string;
  readonly kind: ServerKind;
  /** What was looked at: version or date. */
  readonly source: string;
  /** Packages, images and programs that are this server: exact names, without version. */
  readonly packages: readonly string[];
  /** Hosts at which it is offered. */
  readonly hosts: readonly string[];
  /** What people call it in their configurations. */
  readonly names: RegExp;
  /** The host that the tools act on; without one they act on this machine. */
  readonly service?: string;
  /** Grammar of its `sql` arguments. */
  readonly dialect?: "postgres" | "mysql" | "sqlite" | "mssql" | "unknown";
  /**
   * One line a tool: `name access kind=argument argument:role +label !mark`. An effect without `=` is on the service; its argument gets
   * the role that goes with the kind.
   */
  readonly tools: string;
}

const EFFECT_ROLE: readonly (readonly [RegExp, ArgumentRole])[] = [
  [/^fs\./, "path"],
  [/^net\./, "url"],
  [/^db\./, "sql"],
  [/^proc\.run$/, "shell"],
  [/^proc\.code$/, "code"],
  [/^vcs\./, "branch"],
];

/** Something is wrong with a line of a catalog: a fault of ours. */
export class ToolLineError extends Error {}

function oneOf<T extends string>(words: readonly T[], word: string, line: string): T {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new ToolLineError(`\`${word}\` is not known in the line \`${line}\``);
  return found;
}

/** Reads one line. Throws a `ToolLineError`. */
export function parseToolLine(line: string): KnownTool {
  const [name, access, ...words] = line.trim().split(/\s+/);
  if (name === undefined || access === undefined) throw new ToolLineError(`a line needs a name and an access: \`${line}\``);
  const effects: ToolEffect[] = [];
  const roles = new Map<string, ArgumentRole>();
  const labels: ResultLabel[] = [];
  const marks: ToolMark[] = [];
  for (const word of words) {
    if (word.startsWith("+")) labels.push(oneOf(RESULT_LABELS, word.slice(1), line));
    else if (word.startsWith("!")) marks.push(oneOf(TOOL_MARKS, word.slice(1), line));
    else if (/^[\w-]+:[a-z-]+$/.test(word)) {
      const [argument, role] = word.split(":") as [string, string];
      roles.set(argument, oneOf(ARGUMENT_ROLES, role, line));
    } else {
      const [kind, argument] = word.split("=") as [string, string | undefined];
      const known = oneOf(EFFECT_KINDS, kind, line);
      effects.push(argument === undefined ? { kind: known } : { kind: known, argument });
      const role = EFFECT_ROLE.find(([pattern]) => pattern.test(kind))?.[1];
      if (argument !== undefined && role !== undefined && !roles.has(argument)) roles.set(argument, role);
    }
  }
  return { name, access: oneOf(TOOL_ACCESSES, access, line), effects, roles, labels, marks };
}

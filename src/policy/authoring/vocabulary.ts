import { HOST_SETS, PATH_SETS } from "../../catalog/index.ts";
import { EFFECT_KINDS } from "../../model/index.ts";
import type { Conditions, KindPattern } from "../compiled.ts";
import { COMPOSITE_SETS, DERIVED_SETS } from "../named-sets.ts";

/** What each kind of effect is, for the documentation and the editor. */
export const KIND_TEXTS: Readonly<Record<(typeof EFFECT_KINDS)[number], string>> = {
  "fs.read": "reads files, or (trait `metadata`) only names, sizes and dates",
  "fs.write": "creates or changes files",
  "fs.delete": "removes files",
  "fs.attr": "changes mode, owner or times",
  "proc.run": "starts a program",
  "proc.code": "runs code: a script, an inline program, the project's own build or tests",
  "proc.kill": "ends processes, stops services",
  "proc.persist": "makes something run later by itself",
  "proc.privilege": "becomes another user, or changes who may do what",
  "net.connect": "connects to a host",
  "net.send": "sends data to a host",
  "net.listen": "opens a port",
  "pkg.install": "adds or updates packages",
  "pkg.script": "runs a package's own scripts or a package that is fetched for it",
  "pkg.publish": "publishes a package",
  "vcs.read": "looks at the repository",
  "vcs.commit": "records: add, commit, branch, merge",
  "vcs.push": "sends commits to a remote",
  "vcs.rewrite": "changes or drops history or uncommitted work",
  "vcs.config": "changes git's configuration",
  "infra.read": "looks at cloud, cluster, container engine or forge",
  "infra.change": "changes them",
  "infra.destroy": "removes something there",
  "db.read": "reads a database",
  "db.write": "writes rows",
  "db.schema": "changes a schema",
  "db.destroy": "drops or empties tables or databases",
  "deploy.release": "puts software in front of users",
  "agent.spawn": "starts another coding agent",
  "agent.configure": "changes an agent's settings, hooks or servers",
  "agent.mode": "changes how an agent asks",
  "mcp.call": "calls a tool of an MCP server",
  "secret.use": "uses a credential, or (trait `discloses`) shows it",
  unknown: "cannot be known before it runs",
};

const FAMILIES = [...new Set(EFFECT_KINDS.filter((kind) => kind.includes(".")).map((kind) => kind.slice(0, kind.indexOf("."))))];

/** Every word that may stand after `allow`, `ask` or `deny`. */
export const KIND_WORDS: readonly string[] = ["*", ...FAMILIES, ...FAMILIES.map((family) => `${family}.*`), ...EFFECT_KINDS];

/** The compiled form of such a word. */
export function kindPattern(word: string): KindPattern {
  return (FAMILIES.includes(word) ? `${word}.*` : word) as KindPattern;
}

/** What each condition means. */
export const CONDITION_TEXTS: Readonly<Record<keyof Conditions, string>> = {
  path: "Paths: globs (`*` within a folder, `**` any depth) or `@sets`. Relative ones lie below the workspace, `~/` is the home.",
  scope: "Where the path lies: workspace, temp, home, system, device, outside, unknown.",
  host: "Hosts: names, `*.example.com`, `.example.com` (it and all below) or `@sets`.",
  port: "Ports: numbers or ranges `3000-3999`.",
  branch: "Branches: text with `*`. Without one in the command it is the current branch.",
  remote: "Git remotes by name or address, text with `*`.",
  force: "Whether a safety check is switched off (`--force`, `+ref`, `--no-verify`).",
  program: "Programs by name, text with `*`.",
  isKnown: "Whether the catalog knows the program.",
  package: "Packages by name, text with `*`.",
  ecosystem: "Package ecosystems: npm, pypi, cargo, …",
  provider: "What an infra or deploy effect is about: kubernetes, docker, aws, terraform, github, …",
  operation: "The operation there, text with `*`.",
  target: "What is operated on: a cloud resource, a database, a process; text with `*`.",
  engine: "Database engines.",
  statement: "Database statements, text with `*`.",
  server: "MCP servers by name.",
  tool: "MCP tools by name; for other effects the agent's own tool.",
  name: "Names of what is neither path nor host: a variable, an agent, a mode; text with `*`.",
  agent: "The agent that acts, by name.",
  from: "Where the data that goes into the effect comes from. One is enough.",
  session: "What the session has taken in. All must be there.",
  is: "Traits of the effect. All must be there.",
  any: "Traits of the effect. One is enough.",
  via: "By what road the action came: shell, file, web, mcp, prompt, agent.",
  mode: "The agent's permission mode.",
  certainty: "Whether it certainly happens or only may.",
  native: "The call as an agent writes rules, `Bash(npm run lint)`. Text only: fragile.",
  not: "Conditions of which none may hold.",
};

/** What a set of the catalog holds. */
export type SetType = "path" | "host";

/** Every set that a policy may name without defining it. */
export const CATALOG_SETS: ReadonlyMap<string, { readonly type: SetType; readonly about: string }> = new Map([
  ...PATH_SETS.map(({ name, about }) => [name, { type: "path", about }] as const),
  ...HOST_SETS.map(({ name, about }) => [name, { type: "host", about }] as const),
  ...Object.entries(COMPOSITE_SETS).map(
    ([name, { about, members }]) => [name, { type: PATH_SETS.some((set) => members.includes(set.name)) ? "path" : "host", about }] as const,
  ),
  ...Object.entries(DERIVED_SETS).map(([name, about]) => [name, { type: name === "own-state" ? "path" : "host", about }] as const),
]);

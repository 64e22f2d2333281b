import { OUTCOMES, type Outcome } from "../../model/index.ts";
import {
  MCP_ACCESSES,
  MCP_PRINCIPALS,
  type CompiledMcp,
  type McpAccess,
  type McpCell,
  type McpCondition,
  type McpPrincipal,
  type McpRow,
} from "../../policy/index.ts";

type Four = readonly [Outcome, Outcome, Outcome, Outcome];

function cell([read, write, destroy, run]: Four, ...needs: readonly McpCondition[]): McpCell {
  return { outcomes: { read, write, destroy, run }, needs };
}
const DENY = cell(["deny", "deny", "deny", "deny"]);
const READ_ONLY = cell(["allow", "deny", "deny", "deny"]);

/** The rows that hold where no policy of the machine, the organisation or the user says another: what each kind of server may do for whom. */
export const USUAL_MATRIX: readonly McpRow[] = [
  {
    resource: "github",
    cells: { session: cell(["allow", "ask", "ask", "ask"]), ci: DENY, production: READ_ONLY },
    at: ["gateway", "forge"],
    why: "an agent reads intent; it changes it by the write route and while a grant lives; runners have their own credentials",
  },
  {
    resource: "codegraph",
    cells: { session: READ_ONLY, ci: cell(["allow", "allow", "deny", "deny"]), production: DENY },
    at: ["gateway", "sandbox"],
    why: "the index is context that decisions rest on; only the index job writes it",
  },
  {
    resource: "database",
    cells: { session: cell(["allow", "ask", "deny", "deny"], "read-statement"), ci: READ_ONLY, production: DENY },
    at: ["gateway", "database"],
    why: "one reading statement at a time; the database's own read-only role is the second lock",
  },
  {
    resource: "filesystem",
    cells: { session: cell(["allow", "allow", "ask", "deny"], "inside-roots"), ci: DENY, production: DENY },
    at: ["gateway", "sandbox"],
    why: "files inside of the roots, by the rules that hold for every other way to a file",
  },
  {
    resource: "browser",
    cells: { session: cell(["allow", "allow", "ask", "ask"], "clean-session"), ci: DENY, production: DENY },
    at: ["gateway", "network"],
    why: "every page is text by strangers, and every address and field a way out",
  },
  {
    resource: "chat",
    cells: { session: cell(["allow", "ask", "deny", "deny"]), ci: DENY, production: DENY },
    at: ["gateway"],
    why: "what is written others read",
  },
  {
    resource: "tickets",
    cells: { session: cell(["allow", "ask", "ask", "deny"]), ci: DENY, production: DENY },
    at: ["gateway"],
    why: "what is written others read, and automations act on",
  },
  {
    resource: "web",
    cells: { session: cell(["allow", "ask", "deny", "deny"], "clean-session"), ci: DENY, production: DENY },
    at: ["gateway", "network"],
    why: "pages are text by strangers, addresses carry data out",
  },
  {
    resource: "memory",
    cells: { session: cell(["allow", "allow", "ask", "deny"]), ci: DENY, production: DENY },
    at: ["gateway"],
    why: "what is remembered steers later sessions",
  },
  {
    resource: "shell",
    cells: { session: cell(["ask", "ask", "deny", "ask"]), ci: DENY, production: DENY },
    at: ["gateway", "hook", "sandbox"],
    why: "commands are judged as commands",
  },
  {
    resource: "other",
    cells: { session: cell(["allow", "ask", "ask", "ask"]), ci: DENY, production: DENY },
    at: ["gateway"],
    why: "what its tools do is told by their names at best",
  },
  {
    resource: "env-files",
    cells: { session: DENY, ci: DENY, production: DENY },
    at: ["gateway", "hook", "vault"],
    why: "local secrets: a rule over paths for every tool, values taken out of results; who needs one asks the vault",
  },
  {
    resource: "ci-secrets",
    cells: { session: DENY, ci: cell(["allow", "deny", "deny", "deny"]), production: DENY },
    at: ["ci", "gateway"],
    why: "the runner's own; a server is never started with a secret in its configuration, the gateway puts it in",
  },
];

const isTrusted = (layer: string): boolean => layer !== "project" && layer !== "session";

function stricter(first: Outcome, second: Outcome): Outcome {
  return OUTCOMES.indexOf(second) > OUTCOMES.indexOf(first) ? second : first;
}

/** What the matrix says, and what has to hold for it. */
export interface MatrixAnswer {
  readonly outcome: Outcome;
  readonly needs: readonly McpCondition[];
  /** The row that settled it, with the layer where a policy wrote it. */
  readonly row: string;
}

function rowOf(rows: readonly McpRow[], names: readonly string[]): readonly McpRow[] {
  for (const name of names) {
    const found = rows.filter(({ resource }) => resource === name);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Looks up the cell. Of several policies the strictest word counts, and the usual row where none of the machine, the organisation or the user says one.
 * @param names of rows, the most particular first.
 */
export function matrixAnswer(mcp: CompiledMcp, names: readonly string[], principals: readonly McpPrincipal[], access: McpAccess): MatrixAnswer {
  let outcome: Outcome = "allow";
  let row = "";
  const needs = new Set<McpCondition>();
  for (const principal of principals) {
    const said: { readonly outcome: Outcome; readonly row: string }[] = [];
    let isDecided = false;
    for (const { layer, matrix } of mcp) {
      for (const { resource, cells } of rowOf(matrix, names)) {
        const own = cells[principal];
        const word = own?.outcomes[access];
        if (word === undefined) continue;
        said.push({ outcome: word, row: `${layer}/${resource}` });
        for (const need of own!.needs) needs.add(need);
        isDecided ||= isTrusted(layer);
      }
    }
    if (!isDecided) {
      const [usual] = rowOf(USUAL_MATRIX, names);
      const own = usual?.cells[principal];
      said.push({ outcome: own?.outcomes[access] ?? "deny", row: `usual/${usual?.resource ?? "other"}` });
      for (const need of own?.needs ?? []) needs.add(need);
    }
    for (const one of said) {
      const next = stricter(outcome, one.outcome);
      if (next !== outcome || row === "") row = `${one.row} for ${principal}`;
      outcome = next;
    }
  }
  return { outcome, needs: [...needs], row };
}

/** One line of the printed table. */
export interface MatrixLine {
  readonly resource: string;
  readonly cells: Readonly<Record<McpPrincipal, { readonly outcomes: Readonly<Record<McpAccess, Outcome>>; readonly needs: readonly McpCondition[] }>>;
  readonly at: readonly string[];
  /** `usual`, or the layers that say something of this row. */
  readonly from: readonly string[];
  readonly why?: string;
}

/** The matrix as it holds, all policies joined. */
export function matrixLines(mcp: CompiledMcp): readonly MatrixLine[] {
  const written = mcp.flatMap(({ matrix }) => matrix);
  const resources = [...new Set([...USUAL_MATRIX, ...written].map(({ resource }) => resource))];
  return resources.map((resource) => {
    const rows = [...written, ...USUAL_MATRIX].filter((row) => row.resource === resource);
    const why = rows.find((row) => row.why !== undefined)?.why;
    const layers = mcp.filter(({ matrix }) => matrix.some((row) => row.resource === resource)).map(({ layer }) => layer);
    const cells = MCP_PRINCIPALS.map((principal) => {
      const answers = MCP_ACCESSES.map((access) => [access, matrixAnswer(mcp, [resource], [principal], access)] as const);
      const needs = [...new Set(answers.flatMap(([, answer]) => answer.needs))];
      return [principal, { outcomes: Object.fromEntries(answers.map(([access, answer]) => [access, answer.outcome])), needs }] as const;
    });
    return {
      resource,
      cells: Object.fromEntries(cells) as unknown as MatrixLine["cells"],
      at: [...new Set(rows.flatMap(({ at }) => at))],
      from: layers.length === 0 ? ["usual"] : layers,
      ...(why === undefined ? {} : { why }),
    };
  });
}

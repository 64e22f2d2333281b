import { parseArgs } from "node:util";
import { nodeFacts, workspaceOf } from "../hook/index.ts";
import { matrixLines, type MatrixLine } from "../mcp/judge/index.ts";
import { MCP_ACCESSES, MCP_PRINCIPALS, type McpPrincipal } from "../policy/index.ts";
import { choosePolicy } from "./policy-source.ts";

/** `read allow, write ask`: what is the same stands together. */
function cellText({ cells }: MatrixLine, principal: McpPrincipal): string {
  const { outcomes, needs } = cells[principal];
  const words = new Map<string, string[]>();
  for (const access of MCP_ACCESSES) {
    const known = words.get(outcomes[access]);
    if (known === undefined) words.set(outcomes[access], [access]);
    else known.push(access);
  }
  const text = words.size === 1 ? [...words.keys()][0]! : [...words].map(([outcome, accesses]) => `${outcome} ${accesses.join("/")}`).join(", ");
  const isRefused = words.size === 1 && words.has("deny");
  return needs.length === 0 || isRefused ? text : `${text} (if ${needs.join(", ")})`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((text, column) => (column === row.length - 1 ? text : text.padEnd(widths[column]!))).join("  ")).join("\n");
}

/** `sallyport mcp matrix [--json] [--policy FILE | --baseline NAME]`: resource × session, CI, production, and where it is enforced. */
export function run(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean" }, policy: { type: "string" }, baseline: { type: "string" } },
  });
  const { root } = workspaceOf(process.cwd(), nodeFacts(process.env));
  const lines = matrixLines(choosePolicy(values, root).mcp ?? []);
  if (values.json === true) console.log(JSON.stringify({ rows: lines }, null, 2));
  else {
    const head = ["resource", "session", "ci", "production", "enforced at", "from"];
    console.log(
      table([
        head,
        ...lines.map((line) => [line.resource, ...MCP_PRINCIPALS.map((principal) => cellText(line, principal)), line.at.join(", "), line.from.join(", ")]),
      ]),
    );
  }
  return 0;
}

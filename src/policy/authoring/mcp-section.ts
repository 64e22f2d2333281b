import { z } from "zod";
import { SERVER_CATALOGS } from "../../catalog/index.ts";
import { OUTCOMES } from "../../model/index.ts";
import { MCP_ACCESSES, MCP_CONDITIONS, MCP_ENFORCERS, MCP_HOOK_DEMANDS, MCP_PRINCIPALS } from "../compiled-mcp.ts";

const word = z.string().min(1).max(400);
const words = z.array(word).min(1).max(500);
const outcome = z.enum(OUTCOMES);
/** `256KiB`, `4MiB`. */
export const SIZE_FORM = /^([1-9]\d{0,5})(KiB|MiB)$/;

const names = z.strictObject({
  allow: words.optional().describe("What is admitted; everything where nothing is said. `*` stands for any run of characters."),
  deny: words.optional().describe("What is not, whatever is admitted."),
});

const sql = z.strictObject({
  dialect: z.enum(["postgres", "mysql", "sqlite", "mssql"]).optional().describe("Grammar of the database; the catalog's unless said."),
  functions: names.optional().describe("Functions that count as harmless though the product does not know them, and functions that are refused."),
  tables: z.strictObject({ deny: words }).optional().describe("Tables that no statement may name: `table`, `schema.table`, `schema.*`."),
});

const server = z.strictObject({
  command: z.array(z.string().max(4000)).min(1).max(100).optional().describe("The exact words that start it."),
  env: z
    .array(z.string().regex(/^[A-Za-z_]\w*$/))
    .optional()
    .describe("Names of the variables that it is given; with any other it is another server."),
  url: z
    .string()
    .regex(/^https?:\/\/[^\s/*@]+(?::\d+)?(?:\/[^\s*]*\*?)?$/)
    .optional()
    .describe("Its address, exact or with `*` at the end of the path."),
  identity: z
    .string()
    .regex(/^(?:sha256:)?[0-9a-f]{64}$/)
    .optional()
    .describe("The digest over its command, arguments and variables or its address, as `sallyport mcp list` shows it."),
  catalog: z
    .enum(["none", ...SERVER_CATALOGS.map(({ name }) => name)] as [string, ...string[]])
    .optional()
    .describe("The catalog that says what its tools do; found by its package unless said."),
  environment: z.enum(["development", "staging", "production"]).optional().describe("`production`: the column of that name holds for everybody."),
  routes: z
    .array(z.enum(["read", "write"]))
    .min(1)
    .optional()
    .describe(
      "`[read]`: reading only; with `write`, what changes something goes by a route of its own, which is there only while a grant lives; without this the matrix decides.",
    ),
  tools: names.optional(),
  prompts: names.optional(),
  resources: names.optional().describe("Addresses of resources."),
  roots: words.optional().describe("Folders that paths among the arguments have to lie in; the workspace unless said."),
  hosts: names.optional().describe("Hosts of addresses among the arguments: `api.example.com`, `*.example.com`."),
  repositories: names.optional().describe("`owner/repo` or `owner/*`."),
  sql: sql.optional(),
  results: z
    .strictObject({
      most: z.string().regex(SIZE_FORM).optional().describe("Longest result; `1MiB` unless said."),
      links: z.enum(["keep", "neutralise"]).optional().describe("What happens to addresses in results of strangers; `neutralise` unless said."),
      instructions: z.enum(["keep", "drop"]).optional().describe("What happens to the server's own instructions to the model; `drop` unless said."),
    })
    .optional(),
  sampling: z
    .union([z.literal(false), z.strictObject({ perHour: z.number().int().min(1).max(1000), tokens: z.number().int().min(1).max(100_000) })])
    .optional()
    .describe("Whether the server may have the client's model answer, and how much; not at all unless said."),
  elicitation: z
    .union([z.literal(false), z.strictObject({ perMinute: z.number().int().min(1).max(60) })])
    .optional()
    .describe("Whether the server may ask the person, and how often; 3 a minute unless said."),
  why: word.optional(),
});

const cell = z.union([
  outcome,
  z.strictObject({
    read: outcome.optional(),
    write: outcome.optional(),
    destroy: outcome.optional(),
    run: outcome.optional(),
    needs: z.array(z.enum(MCP_CONDITIONS)).optional().describe("What has to hold; else it is a refusal."),
  }),
]);

const row = z.strictObject({
  session: cell.optional().describe("Agents that act for a person."),
  ci: cell.optional().describe("Runners."),
  production: cell.optional().describe("Whoever reaches for what is production."),
  at: z
    .union([z.enum(MCP_ENFORCERS), z.array(z.enum(MCP_ENFORCERS)).min(1)])
    .optional()
    .describe("Where it is enforced; `gateway` unless said."),
  why: word.optional(),
});

/** What a policy says of tool servers. */
export const mcpSection = z.strictObject({
  unlisted: z.enum(["ask", "deny"]).optional().describe("Servers that are not listed: approved one by one, or not started; `ask` unless said."),
  gateway: z
    .strictObject({ hooks: z.enum(MCP_HOOK_DEMANDS).optional().describe("Whose calls are refused when no hook decided them; `known-clients` unless said.") })
    .optional(),
  servers: z
    .record(z.string().regex(/^[\w.-]{1,64}$/), server)
    .optional()
    .describe("The servers that may run, each by what starts it."),
  matrix: z.record(z.string().min(1).max(80), row).optional().describe("Kinds of server (or `server:NAME`) × session, ci, production."),
  production: z
    .strictObject({
      repositories: words.optional().describe("`owner/repo` or `owner/repo@branch`."),
      hosts: words.optional(),
      databases: words.optional().describe("Words of a connection string, a host or a name: `prod`, `*-prod.example.com`."),
    })
    .optional()
    .describe("What is production, whoever reaches for it."),
});

export type McpSection = z.infer<typeof mcpSection>;
export type AuthoredMcpServer = z.infer<typeof server>;
export type AuthoredMcpCell = z.infer<typeof cell>;

/** Keys by the place below `mcp`, to suggest the one that was meant. */
export function mcpKeys(path: readonly PropertyKey[]): readonly string[] {
  const last = path.at(-1);
  if (path.length === 0) return Object.keys(mcpSection.shape);
  if (path[0] === "gateway") return ["hooks"];
  if (path[0] === "production") return ["repositories", "hosts", "databases"];
  if (path[0] === "matrix") return path.length <= 2 ? [...MCP_PRINCIPALS, "at", "why"] : [...MCP_ACCESSES, "needs"];
  if (path.length <= 2) return Object.keys(server.shape);
  if (last === "sql") return Object.keys(sql.shape);
  if (last === "results") return ["most", "links", "instructions"];
  if (last === "sampling") return ["perHour", "tokens"];
  if (last === "elicitation") return ["perMinute"];
  return ["allow", "deny"];
}

import { catalogNamed, catalogOfServer, toolsOf } from "../../catalog/index.ts";
import type { Problem } from "../../model/index.ts";
import { type CompiledMcp, MCP_ACCESSES, MCP_PRINCIPALS, type McpCell, type McpNames, type McpPart, type McpRow, type McpServerRule } from "../compiled-mcp.ts";
import { suggestion } from "./closest.ts";
import { type PolicyDocument, withParents } from "./documents.ts";
import { type AuthoredMcpCell, type AuthoredMcpServer, type McpSection, SIZE_FORM } from "./mcp-section.ts";

function present<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function bytesOf(text: string): number {
  const [, amount, unit] = SIZE_FORM.exec(text)!;
  return Number(amount) * (unit === "MiB" ? 1024 * 1024 : 1024);
}

function cellOf(authored: AuthoredMcpCell): McpCell {
  const outcomes = MCP_ACCESSES.flatMap((access) => {
    const outcome = typeof authored === "string" ? authored : authored[access];
    return outcome === undefined ? [] : [[access, outcome] as const];
  });
  return { outcomes: Object.fromEntries(outcomes), needs: typeof authored === "string" ? [] : (authored.needs ?? []) };
}

function rowsOf(matrix: McpSection["matrix"]): readonly McpRow[] {
  return Object.entries(matrix ?? {}).map(([resource, row]) => ({
    resource,
    cells: Object.fromEntries(MCP_PRINCIPALS.flatMap((principal) => (row[principal] === undefined ? [] : [[principal, cellOf(row[principal])]]))),
    at: [row.at ?? "gateway"].flat(),
    ...(row.why === undefined ? {} : { why: row.why }),
  }));
}

const namesOf = (names: AuthoredMcpServer["tools"]): McpNames => present({ ...names }) as McpNames;

function serverOf(name: string, own: AuthoredMcpServer): McpServerRule {
  return present({
    name,
    command: own.command,
    env: own.env,
    url: own.url,
    identity: own.identity?.replace(/^sha256:/, ""),
    catalog: own.catalog,
    environment: own.environment,
    routes: own.routes,
    tools: namesOf(own.tools),
    prompts: namesOf(own.prompts),
    resources: namesOf(own.resources),
    roots: own.roots,
    hosts: namesOf(own.hosts),
    repositories: namesOf(own.repositories),
    sql:
      own.sql === undefined
        ? undefined
        : present({
            dialect: own.sql.dialect,
            allowFunctions: own.sql.functions?.allow ?? [],
            denyFunctions: own.sql.functions?.deny ?? [],
            denyTables: own.sql.tables?.deny ?? [],
          }),
    mostBytes: own.results?.most === undefined ? undefined : bytesOf(own.results.most),
    links: own.results?.links,
    instructions: own.results?.instructions,
    sampling: own.sampling === undefined || own.sampling === false ? undefined : { perHour: own.sampling.perHour, mostTokens: own.sampling.tokens },
    elicitationPerMinute: own.elicitation === undefined ? undefined : own.elicitation === false ? 0 : own.elicitation.perMinute,
  }) as McpServerRule;
}

function partOf(layer: McpPart["layer"], mcp: McpSection): McpPart {
  const { repositories = [], hosts = [], databases = [] } = mcp.production ?? {};
  return present({
    layer,
    unlisted: mcp.unlisted,
    gateway: mcp.gateway,
    servers: mcp.servers === undefined ? undefined : Object.entries(mcp.servers).map(([name, own]) => serverOf(name, own)),
    matrix: rowsOf(mcp.matrix),
    production: { repositories, hosts, databases },
  }) as McpPart;
}

/** What all policy files say of tool servers, each for itself; nothing where none does. */
export function compiledMcp(documents: readonly PolicyDocument[]): CompiledMcp | undefined {
  const parts = documents.flatMap(withParents).flatMap(({ layer, file }) => (file.mcp === undefined ? [] : [partOf(layer, file.mcp)]));
  return parts.length === 0 ? undefined : parts;
}

/** Words about tool servers that have no effect: names of tools that the server has not. */
export function mcpWarnings(document: PolicyDocument): Problem[] {
  return withParents(document).flatMap(({ file, source }) =>
    Object.entries(file.mcp?.servers ?? {}).flatMap(([name, server]) => {
      const catalog = server.catalog === undefined ? catalogOfServer({ words: server.command ?? [] }) : catalogNamed(server.catalog);
      if (catalog === undefined) return [];
      const known = [...toolsOf(catalog).keys()];
      return (["allow", "deny"] as const).flatMap((key) =>
        (server.tools?.[key] ?? []).flatMap((tool, number): Problem[] =>
          tool.includes("*") || known.includes(tool)
            ? []
            : [
                {
                  code: "policy-mcp-unknown-tool",
                  message: `the catalog \`${catalog.name}\` has no tool \`${tool}\``,
                  help: suggestion(tool, known),
                  file: source.file,
                  ...source.at(["mcp", "servers", name, "tools", key, number]),
                },
              ],
        ),
      );
    }),
  );
}

import { catalogNamed, hostSets, toolByNames, toolsOf, type ArgumentRole, type KnownTool, type ServerCatalog, type ToolEffect } from "../catalog/index.ts";
import type { EffectKind, HostResource, RepositoryResource, Resource, ToolRequest } from "../model/index.ts";
import { analyseInto, type Analysis } from "../shell/index.ts";
import { reach } from "./web.ts";

type McpRequest = Extract<ToolRequest, { type: "mcp" }>;

/** Strings of one argument that are looked at. */
const MAX_VALUES = 200;

/** A tool of a catalog, with the catalog. */
export interface CatalogTool {
  readonly catalog: ServerCatalog;
  readonly tool: KnownTool;
}

/** The tool as a catalog has it: of the catalog that whoever knows the server has named, else by the names alone. */
export function catalogTool({ server, tool, catalog: named }: McpRequest): CatalogTool | undefined {
  if (named === undefined) return toolByNames(server, tool);
  const catalog = catalogNamed(named);
  const found = catalog === undefined ? undefined : toolsOf(catalog).get(tool);
  return catalog === undefined || found === undefined ? undefined : { catalog, tool: found };
}

/** Every string that stands under an argument, however deep. */
export function stringsUnder(input: unknown, argument: string): readonly string[] {
  if (typeof input !== "object" || input === null || !Object.hasOwn(input, argument)) return [];
  const found: string[] = [];
  const pending: unknown[] = [(input as Readonly<Record<string, unknown>>)[argument]];
  while (pending.length > 0 && found.length < MAX_VALUES) {
    const one = pending.pop();
    if (typeof one === "string") found.push(one);
    else if (typeof one === "object" && one !== null) pending.push(...Object.values(one).slice(0, MAX_VALUES));
  }
  return found;
}

function withRole({ roles }: KnownTool, role: ArgumentRole, input: unknown): string | undefined {
  for (const [argument, own] of roles) {
    const [text] = own === role ? stringsUnder(input, argument) : [];
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The place of a forge that a call is about. */
function repositoryOf({ catalog, tool }: CatalogTool, input: unknown): RepositoryResource {
  const owner = withRole(tool, "owner", input) ?? stringsUnder(input, "owner")[0];
  const repo = withRole(tool, "repo", input) ?? stringsUnder(input, "repo")[0];
  const branch = withRole(tool, "branch", input);
  return {
    type: "repository",
    ...(owner === undefined || repo === undefined ? {} : { remote: `${owner}/${repo}` }),
    ...(catalog.service === undefined ? {} : { host: catalog.service }),
    ...(branch === undefined ? {} : { branch: branch.replace(/^refs\/heads\//, "") }),
  };
}

function serviceOf({ service }: ServerCatalog): HostResource {
  return service === undefined ? { type: "host", host: "?", sets: [] } : { type: "host", host: service, sets: [...hostSets(service), "vendor"] };
}

/** What an effect that names no argument is about. */
function ownResource(kind: EffectKind, known: CatalogTool, input: unknown): Resource {
  const { catalog, tool } = known;
  if (kind.startsWith("net.")) return serviceOf(catalog);
  if (kind.startsWith("vcs.")) return repositoryOf(known, input);
  if (kind.startsWith("db.")) return { type: "database", engine: catalog.dialect ?? catalog.name, statement: tool.name };
  if (kind.startsWith("infra.")) return { type: "cloud", provider: catalog.name, operation: tool.name };
  return { type: "named", name: `${catalog.name} ${tool.name}` };
}

/** Text that a call brings along to be run. */
export type RunText = (language: "sql", text: string) => void;

function argumentEffect({ kind, argument }: ToolEffect, known: CatalogTool, input: unknown, cwd: string, analysis: Analysis, runText: RunText): void {
  const role = known.tool.roles.get(argument!);
  if (kind.startsWith("vcs.")) {
    analysis.emit(kind, repositoryOf(known, input));
    return;
  }
  for (const text of stringsUnder(input, argument!)) {
    if (role === "path") {
      if (text.includes("\0")) analysis.unknown(`the argument \`${argument!}\` is no path`);
      else if (/^file:/i.test(text)) reach(text, analysis);
      else analysis.emit(kind, analysis.world.locator.locate(text, cwd));
    } else if (role === "url") reach(text, analysis, kind === "net.send");
    else if (role === "sql") runText("sql", text);
    else if (role === "shell") analyseInto(text, analysis, cwd);
    else analysis.unknown("the tool is given program text to run");
  }
}

/**
 * What a tool of a catalog does with these arguments, beside the call itself: so that a rule about files, hosts, branches or data holds for the
 * servers that reach them, too.
 */
export function knownEffects(known: CatalogTool, input: unknown, cwd: string, analysis: Analysis, runText: RunText): void {
  const { catalog, tool } = known;
  for (const effect of tool.effects) {
    if (effect.argument !== undefined) argumentEffect(effect, known, input, cwd, analysis, runText);
    else {
      const resource = ownResource(effect.kind, known, input);
      const isOpen = resource.type === "host" && resource.host === "?";
      analysis.emit(
        effect.kind,
        resource,
        isOpen ? { certainty: "possible", note: "which page is open is not known" } : effect.kind === "secret.use" ? { traits: ["discloses"] } : {},
      );
    }
  }
  if (catalog.service === undefined || tool.effects.some(({ kind }) => kind.startsWith("net."))) return;
  analysis.emit(tool.access === "read" ? "net.connect" : "net.send", serviceOf(catalog));
}

import { BROWSER_SERVERS } from "./browsers.ts";
import { DATABASE_SERVERS } from "./databases.ts";
import { GITHUB } from "./github.ts";
import { LOCAL_SERVERS } from "./local.ts";
import { SERVICE_SERVERS } from "./services.ts";
import { type KnownTool, parseToolLine, type ServerCatalog } from "./tool-line.ts";

export {
  ARGUMENT_ROLES,
  RESULT_LABELS,
  SERVER_KINDS,
  TOOL_ACCESSES,
  type ArgumentRole,
  type KnownTool,
  type ResultLabel,
  type ServerCatalog,
  type ServerKind,
  type ToolAccess,
  type ToolEffect,
  type ToolMark,
} from "./tool-line.ts";
export { accessByName, isSilentName, wordsOfName } from "./verb-rule.ts";

/** Every server whose tools were looked at. */
export const SERVER_CATALOGS: readonly ServerCatalog[] = [GITHUB, ...LOCAL_SERVERS, ...DATABASE_SERVERS, ...BROWSER_SERVERS, ...SERVICE_SERVERS];

const read = new Map<ServerCatalog, ReadonlyMap<string, KnownTool>>();

/** The tools of a catalog by name. */
export function toolsOf(catalog: ServerCatalog): ReadonlyMap<string, KnownTool> {
  let tools = read.get(catalog);
  if (tools === undefined) {
    const lines = catalog.tools.split("\n").filter((line) => line.trim() !== "");
    tools = new Map(lines.map((line) => parseToolLine(line)).map((tool) => [tool.name, tool]));
    read.set(catalog, tools);
  }
  return tools;
}

/** A catalog by its own name. */
export function catalogNamed(name: string): ServerCatalog | undefined {
  return SERVER_CATALOGS.find((one) => one.name === name);
}

/** `@scope/name@1.2.3`, `image:tag`, `/usr/bin/name` → the name alone. */
function bareName(word: string): string {
  const name = word.replace(/@sha256:[0-9a-f]+$/, "");
  const versioned = /^(@?[^@\s]+)@[^/\s]*$/.exec(name)?.[1] ?? name;
  return versioned.replace(/:[\w.-]+$/, "");
}

/** Programs and words that start another one, which follows. */
const LAUNCHER =
  /^(?:.*\/)?(?:npx|uvx|uv|tool|run|exec|dlx|x|pnpm|yarn|npm|bunx|bun|deno|node|nodejs|python[\d.]*|pipx|docker|podman|container)(?:\.(?:cmd|exe))?$/;
/** Their options that take the next word. */
const VALUED =
  /^(?:-[evwup]|-m|--(?:env|volume|mount|name|network|publish|user|workdir|env-file|package|from|with|python|registry|platform|memory|cpus|pull|add-host|entrypoint|import|require|conditions))$/;

/** The package, image or program that a command line starts, behind what only starts it. */
function startedWord(words: readonly string[]): string | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word === "-m") return words[at + 1];
    if (VALUED.test(word)) at += 1;
    else if (!word.startsWith("-") && !(LAUNCHER.test(word) && !word.startsWith("@"))) return word;
  }
  return undefined;
}

/**
 * The catalog of a server by what is started or reached, never by what it calls itself: the package, image or program that the command line starts,
 * or the host of its address.
 */
export function catalogOfServer(server: { readonly words: readonly string[] } | { readonly host: string }): ServerCatalog | undefined {
  if ("host" in server) return SERVER_CATALOGS.find(({ hosts }) => hosts.includes(server.host));
  const word = startedWord(server.words);
  if (word === undefined) return undefined;
  const own = bareName(word);
  const isPath = own.startsWith("/") || own.startsWith(".");
  const last = own.slice(own.lastIndexOf("/") + 1);
  // A program inside of an installed package: `…/node_modules/@scope/name/dist/index.js`.
  const inside = /^node_modules\/(@[^/]+\/[^/]+|[^@/][^/]*)\//.exec(own.slice(Math.max(0, own.lastIndexOf("node_modules/"))))?.[1];
  return SERVER_CATALOGS.find(
    ({ packages }) =>
      packages.includes(own) ||
      (inside !== undefined && packages.includes(inside)) ||
      (isPath && packages.some((name) => !name.includes("/") && name === last)),
  );
}

/** Beginnings of names that only one server's tools have. */
const OWN_PREFIX = /^(?:browser|puppeteer|codegraph|slack|notion|jira|confluence|firecrawl|tavily|git|mysql)[_-]/;

/**
 * The tool by the names alone, where nothing of the server is known but what it is called: the hook sees no more. The name of the server has to be
 * one of those that the catalog goes by, or the tool one that only this catalog has.
 */
export function toolByNames(server: string, tool: string): { readonly catalog: ServerCatalog; readonly tool: KnownTool } | undefined {
  const having = SERVER_CATALOGS.filter((catalog) => toolsOf(catalog).has(tool));
  const catalog = having.find(({ names }) => names.test(server)) ?? (having.length === 1 && OWN_PREFIX.test(tool) ? having[0] : undefined);
  return catalog === undefined ? undefined : { catalog, tool: toolsOf(catalog).get(tool)! };
}

import { catalogNamed, catalogOfServer, toolsOf, type KnownTool, type ServerCatalog, type ServerKind } from "../../catalog/index.ts";
import { canonicalHost } from "../../facts/index.ts";
import type { CompiledPolicy, McpNames, McpPart, McpServerRule } from "../../policy/index.ts";
import type { ServerConfig } from "../traffic.ts";
import { fitsName } from "./name-patterns.ts";
import type { SqlDialect, SqlRules } from "./sql/index.ts";

/** Longest result where no policy says another bound. */
const USUAL_BYTES = 1024 * 1024;
/** Questions of a server to the person, a minute. */
const USUAL_QUESTIONS = 3;

/** Is the server listed: by every policy that lists servers, by some, or by none that may say so. */
export type Listing = { readonly type: "listed" } | { readonly type: "ask" } | { readonly type: "deny"; readonly why: string };

function isSame(words: readonly string[] | undefined, others: readonly string[]): boolean {
  return words !== undefined && words.length === others.length && words.every((word, at) => word === others[at]);
}

/** Is this the server that a rule means? A command only with its exact words and the names of its variables. */
function isMeant(rule: McpServerRule, { transport }: ServerConfig, identity: string): boolean {
  if (rule.identity !== undefined && rule.identity !== identity.replace(/^sha256:/, "")) return false;
  if (rule.command !== undefined) {
    if (transport.type !== "stdio" || !isSame(rule.command, [transport.command, ...transport.args])) return false;
    if (!isSame([...(rule.env ?? [])].sort(), Object.keys(transport.env).sort())) return false;
  }
  if (rule.url !== undefined) {
    if (transport.type !== "http") return false;
    const { url } = transport;
    const isBelow = rule.url.endsWith("*") && url.startsWith(rule.url.slice(0, -1)) && !url.slice(rule.url.length - 1).includes("..");
    if (!isBelow && url !== rule.url) return false;
  }
  return rule.identity !== undefined || rule.command !== undefined || rule.url !== undefined;
}

const isTrusted = ({ layer }: McpPart): boolean => layer !== "project" && layer !== "session";

/** What all policies together say of one server. Lists of what is admitted all have to admit, lists of what is not each refuse, the smallest bound counts. */
export class ServerRules {
  readonly server: ServerConfig;
  readonly rules: readonly McpServerRule[];
  readonly listing: Listing;
  readonly catalog: ServerCatalog | undefined;
  readonly parts: readonly McpPart[];
  /** Names under which rows of the matrix may speak of this server. */
  readonly rowNames: readonly string[];
  /** Do policies tell reading from writing by routes, and is there one for writing? */
  readonly routes: { readonly areStrict: boolean; readonly hasWrite: boolean };
  /** The longest result that passes, in characters. */
  readonly mostBytes: number;
  /** Folders in which paths have to lie, one list for each policy that has one. */
  readonly roots: readonly (readonly string[])[];
  /** All that is production for any policy. */
  readonly production: McpPart["production"];

  constructor({ mcp = [] }: CompiledPolicy, server: ServerConfig, identity: string) {
    this.server = server;
    this.parts = mcp;
    const meant = mcp.map((part) => part.servers?.find((rule) => isMeant(rule, server, identity)));
    this.rules = meant.filter((rule) => rule !== undefined);
    this.listing = this.#listing(meant);
    this.catalog = this.#catalog();
    this.rowNames = [...this.rules.map(({ name }) => `server:${name}`), this.kind];
    const routes = this.rules.flatMap((rule) => (rule.routes === undefined ? [] : [rule.routes]));
    this.routes = { areStrict: routes.length > 0, hasWrite: routes.length > 0 && routes.every((one) => one.includes("write")) };
    const bounds = this.rules.flatMap(({ mostBytes }) => (mostBytes === undefined ? [] : [mostBytes]));
    this.mostBytes = bounds.length === 0 ? USUAL_BYTES : Math.min(...bounds);
    const roots = this.rules.flatMap((rule) => (rule.roots === undefined ? [] : [rule.roots]));
    this.roots = roots.length === 0 ? [["."]] : roots;
    this.production = {
      repositories: mcp.flatMap(({ production }) => production.repositories),
      hosts: mcp.flatMap(({ production }) => production.hosts),
      databases: mcp.flatMap(({ production }) => production.databases),
    };
  }

  #listing(meant: readonly (McpServerRule | undefined)[]): Listing {
    let isListed = false;
    let isAsked = false;
    let denial: string | undefined;
    for (const [at, part] of this.parts.entries()) {
      if (meant[at] !== undefined) isListed ||= isTrusted(part);
      else if (part.unlisted === "deny" && part.servers !== undefined)
        denial ??= `the ${part.layer} policy lists the servers that may run, and this is none of them`;
      else if (part.servers !== undefined && isTrusted(part)) isAsked = true;
    }
    if (denial === undefined && !isListed && this.parts.some(({ unlisted }) => unlisted === "deny"))
      denial = "the policy admits listed servers only, and this is none of them";
    if (denial !== undefined) return { type: "deny", why: denial };
    return isListed && !isAsked ? { type: "listed" } : { type: "ask" };
  }

  #catalog(): ServerCatalog | undefined {
    const named = this.rules.find(({ catalog }) => catalog !== undefined)?.catalog;
    if (named !== undefined) return catalogNamed(named);
    const { transport } = this.server;
    if (transport.type === "stdio") return catalogOfServer({ words: [transport.command, ...transport.args] });
    const host = canonicalHost(transport.url)?.host;
    return host === undefined ? undefined : catalogOfServer({ host });
  }

  get kind(): ServerKind {
    return this.catalog?.kind ?? "other";
  }

  tool(name: string): KnownTool | undefined {
    return this.catalog === undefined ? undefined : toolsOf(this.catalog).get(name);
  }

  /** Why a name is not admitted; `undefined` when it is. */
  refusal(of: "tools" | "prompts" | "resources" | "hosts" | "repositories", name: string): string | undefined {
    for (const rule of this.rules) {
      const names: McpNames = rule[of];
      if (names.deny !== undefined && fitsName(name, names.deny)) return `the policy denies \`${name.slice(0, 120)}\` for the server \`${rule.name}\``;
      if (names.allow !== undefined && !fitsName(name, names.allow))
        return `the policy does not list \`${name.slice(0, 120)}\` for the server \`${rule.name}\``;
    }
    return undefined;
  }

  /** Does a policy list places of this sort for the server? */
  hasList(of: "hosts" | "repositories"): boolean {
    return this.rules.some((rule) => rule[of].allow !== undefined);
  }

  get isProduction(): boolean {
    return this.rules.some(({ environment }) => environment === "production");
  }

  get keepsLinks(): boolean {
    return this.rules.length > 0 && this.rules.every(({ links }) => links === "keep");
  }

  get keepsInstructions(): boolean {
    return this.rules.length > 0 && this.rules.every(({ instructions }) => instructions === "keep");
  }

  /** How much the client's model may answer for the server; `undefined` for not at all. */
  get sampling(): { readonly perHour: number; readonly mostTokens: number } | undefined {
    if (this.rules.length === 0 || this.rules.some(({ sampling }) => sampling === undefined)) return undefined;
    const all = this.rules.map(({ sampling }) => sampling!);
    return { perHour: Math.min(...all.map(({ perHour }) => perHour)), mostTokens: Math.min(...all.map(({ mostTokens }) => mostTokens)) };
  }

  get questionsPerMinute(): number {
    const own = this.rules.flatMap(({ elicitationPerMinute }) => (elicitationPerMinute === undefined ? [] : [elicitationPerMinute]));
    return own.length === 0 ? USUAL_QUESTIONS : Math.min(...own);
  }

  get sqlDialect(): SqlDialect {
    return this.rules.find(({ sql }) => sql?.dialect !== undefined)?.sql?.dialect ?? this.catalog?.dialect ?? "unknown";
  }

  get sqlRules(): SqlRules {
    const own = this.rules.flatMap(({ sql }) => (sql === undefined ? [] : [sql]));
    const [first, ...rest] = own;
    return {
      allowFunctions: (first?.allowFunctions ?? []).filter((name) => rest.every(({ allowFunctions }) => allowFunctions.includes(name))),
      denyFunctions: own.flatMap(({ denyFunctions }) => denyFunctions),
      denyTables: own.flatMap(({ denyTables }) => denyTables),
    };
  }
}

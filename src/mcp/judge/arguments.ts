import type { ArgumentRole, KnownTool } from "../../catalog/index.ts";
import type { JsonObject } from "../traffic.ts";
import { readAddress } from "./addresses.ts";
import { forgePlace, isProductionPlace, placeRefusal, type ForgePlace } from "./forge-places.ts";
import { fitsName } from "./name-patterns.ts";
import { pathRefusal, type PathWorld } from "./paths.ts";
import type { ServerRules } from "./server-rules.ts";

/** Bounds of what a call may carry. */
export const CALL_BOUNDS = { characters: 1024 * 1024, depth: 32, leaves: 20_000, pathLength: 4096 } as const;

/** One string among the arguments, with the name of the member it stands under and the top argument it belongs to. */
export interface Leaf {
  readonly key: string;
  readonly argument: string;
  readonly text: string;
  /** It stands beside the arguments: the client's word about itself, by which no server is told where to connect. */
  readonly isBeside?: boolean;
}

/** Every string of the arguments; a reason when there is more or it is deeper than is looked at. */
export function leavesOf(input: JsonObject): readonly Leaf[] | string {
  const leaves: Leaf[] = [];
  const pending: { readonly key: string; readonly argument: string; readonly value: unknown; readonly depth: number }[] = Object.entries(input).map(
    ([key, value]) => ({
      key,
      argument: key,
      value,
      depth: 1,
    }),
  );
  let characters = 0;
  let seen = 0;
  while (pending.length > 0) {
    const { key, argument, value, depth } = pending.pop()!;
    seen += 1;
    if (seen > CALL_BOUNDS.leaves || depth > CALL_BOUNDS.depth) return "the arguments are larger or deeper than can be looked at; send less at once";
    if (typeof value === "string") {
      characters += value.length;
      if (characters > CALL_BOUNDS.characters) return "the arguments are longer than can be looked at; send less at once";
      leaves.push({ key, argument, text: value });
    } else if (Array.isArray(value)) for (const one of value) pending.push({ key, argument, value: one, depth: depth + 1 });
    else if (typeof value === "object" && value !== null)
      for (const [name, one] of Object.entries(value)) pending.push({ key: name, argument, value: one, depth: depth + 1 });
  }
  return leaves.toReversed();
}

/** Names of arguments that mean a path, where no catalog says it. */
const PATH_KEY =
  /^(?:paths?|files?|file_?names?|file_?paths?|dir(?:ectory)?|folder|source|src|destination|dest|target_?path|root|absolute_?path|relative_?path|output_?path|input_?path|output_?file|cwd|working_?dir(?:ectory)?|repo_?path|project_?path|workspace)$/i;
const URL_KEY = /^(?:urls?|uri|href|endpoint|link|base_?url|webhook(?:_?url)?|callback(?:_?url)?)$/i;
const SHELL_METACHARACTER = /[;&|`$<>\n\r\0]|\$\(/;
/** Options by which a program that is given a name or address runs another one. */
const OPTION_INJECTION = /^--?(?:upload-pack|receive-pack|exec|output|config|ext-diff|proxy-command|o(?:ProxyCommand)?=|e\b|c\b)/i;

/** What arguments of forges are called, whatever tool takes them. */
const FORGE_KEYS: ReadonlyMap<string, ArgumentRole> = new Map([
  ["owner", "owner"],
  ["org", "owner"],
  ["repo", "repo"],
  ["branch", "branch"],
  ["ref", "branch"],
  ["base", "branch"],
  ["head", "branch"],
  ["from_branch", "branch"],
  ["path", "remote-path"],
]);

function looksLikePath(text: string): boolean {
  return (
    text.length < CALL_BOUNDS.pathLength &&
    !/\s.*\s.*\s/.test(text) &&
    (/^(?:~|\.{0,2}\/|file:)/i.test(text) || /^[\w.@-]+(?:\/[\w.@ *-]+)+$/.test(text) || text.includes("../") || /%2e%2e|%2f/i.test(text))
  );
}

function roleOf({ key, argument, text }: Leaf, tool: KnownTool | undefined, isElsewhere: boolean): ArgumentRole | undefined {
  const known = tool?.roles.get(argument) ?? tool?.roles.get(key);
  if (known !== undefined) return known;
  if (/^\s*file:/i.test(text)) return "path";
  if (/^\s*(?:https?|wss?|ftp):/i.test(text) && !/\s\S+\s/.test(text)) return "url";
  if (key === "sql") return "sql";
  if (isElsewhere) return FORGE_KEYS.get(key);
  if (URL_KEY.test(key) && /^[\w-]+(?:\.[\w-]+)+(?:[:/]|$)/.test(text)) return "host";
  if (PATH_KEY.test(key) && !/\s\S+\s\S+\s/.test(text)) return "path";
  return looksLikePath(text) && /^(?:\/|~|\.\.?\/|file:)|\.\.\/|%2e%2e/i.test(text) ? "path" : undefined;
}

/** What the arguments of a call are, before anything is allowed. */
export interface ArgumentFacts {
  /** Reasons to refuse, whatever the policy allows. */
  readonly refusals: readonly string[];
  readonly isInsideRoots: boolean;
  readonly statements: readonly string[];
  readonly place: ForgePlace | undefined;
  readonly isProduction: boolean;
  /** Nothing of this depends on files, which change. */
  readonly isConstant: boolean;
}

/** Looks at every argument by what it is. */
export function argumentFacts(leaves: readonly Leaf[], tool: KnownTool | undefined, rules: ServerRules, input: JsonObject, world: PathWorld): ArgumentFacts {
  const refusals: string[] = [];
  const values = new Map<ArgumentRole, string[]>();
  const isElsewhere = rules.catalog?.service !== undefined;
  const { production } = rules;
  let isInsideRoots = true;
  let isConstant = true;
  let isProduction = rules.isProduction;
  for (const leaf of leaves) {
    const role = roleOf(leaf, tool, isElsewhere);
    if (role === undefined) {
      if (OPTION_INJECTION.test(leaf.text)) refusals.push(`\`${leaf.key}\` begins like an option of a program; begin it otherwise`);
      continue;
    }
    const known = values.get(role);
    if (known === undefined) values.set(role, [leaf.text]);
    else known.push(leaf.text);
    switch (role) {
      case "path": {
        isConstant = false;
        const refusal = pathRefusal(leaf.text, world);
        if (refusal !== undefined) {
          isInsideRoots = false;
          refusals.push(refusal);
        }
        break;
      }
      case "remote-path":
        if (leaf.text.split(/[\\/]/).includes("..") || /[\0-\u001f]|%2e%2e/i.test(leaf.text))
          refusals.push(`\`${leaf.text.slice(0, 80)}\` steps out of the repository`);
        break;
      case "url":
      case "host": {
        if (leaf.isBeside === true) break;
        const read = readAddress(leaf.text, role === "host");
        if (!read.ok) {
          refusals.push(read.why);
          break;
        }
        const { host } = read.address;
        const refusal = rules.refusal("hosts", host);
        if (refusal !== undefined) refusals.push(refusal);
        if (fitsName(host, production.hosts)) isProduction = true;
        break;
      }
      case "owner":
      case "repo":
      case "branch":
      case "repository":
        if (SHELL_METACHARACTER.test(leaf.text) || OPTION_INJECTION.test(leaf.text)) refusals.push(`\`${leaf.text.slice(0, 80)}\` is no name of a ${role}`);
        break;
      default:
        break;
    }
  }
  const place = rules.kind === "github" ? placeOf(values, input, refusals) : undefined;
  if (place !== undefined) {
    const refusal = placeRefusal(place, rules);
    if (refusal !== undefined) refusals.push(refusal);
    if (isProductionPlace(place, production.repositories)) isProduction = true;
  }
  if (rules.kind === "database") isProduction ||= isProductionDatabase(rules, leaves, production.databases);
  return { refusals, isInsideRoots, statements: values.get("sql") ?? [], place, isProduction, isConstant };
}

function placeOf(values: ReadonlyMap<ArgumentRole, readonly string[]>, input: JsonObject, refusals: string[]): ForgePlace | undefined {
  const text = (name: string): string | undefined => (typeof input[name] === "string" ? input[name] : undefined);
  const queries = ["q", "query"].flatMap((name) => text(name) ?? []);
  const place = forgePlace(values, text("owner"), text("repo"), queries);
  if (typeof place !== "string") return place;
  refusals.push(place);
  return undefined;
}

/** Is the database that a server was started for, or that a call names, production? */
function isProductionDatabase({ server }: ServerRules, leaves: readonly Leaf[], databases: readonly string[]): boolean {
  if (databases.length === 0) return false;
  const { transport } = server;
  const own = transport.type === "stdio" ? [...transport.args, ...Object.values(transport.env)] : [transport.url];
  const named = leaves.filter(({ key }) => /^(?:database|db|source|source_id|connection|project_id|host|dsn)$/i.test(key)).map(({ text }) => text);
  return [...own, ...named].some((text) => fitsName(text, databases) || text.split(/[\s/@:?&=,]+/).some((part) => part !== "" && fitsName(part, databases)));
}

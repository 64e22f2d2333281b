import { HOST_SETS, PATH_SETS } from "../../catalog/index.ts";
import { globAlternatives } from "../../facts/index.ts";
import { describeRule, membersOf, type CompiledPolicy, type CompiledRule } from "../../policy/index.ts";
import { tomlValue } from "../toml-fences.ts";

/** A policy in the terms of the client's own rules. */
export interface CompiledRules {
  /** One file of rules, as TOML. */
  readonly text: string;
  /** Deny rules that it cannot say, whole or in part. */
  readonly unexpressed: readonly string[];
}

/** What a rule becomes: tables without their common lines, and what is left to the hook. */
interface Translation {
  readonly tables: readonly (readonly string[])[];
  readonly left: readonly string[];
}

const PRIORITY = 900;
/** Tools that show what a file holds. */
const READERS = ["read_file", "grep_search"];

function covers({ kinds }: CompiledRule, kind: string): boolean {
  return kinds.some((own) => own === "*" || own === kind || (own.endsWith(".*") && kind.startsWith(own.slice(0, -1))));
}

/** Only what sees contents can be said; what merely lists names stays with the hook, so the exception for it costs nothing. */
function subjectsOf({ when }: CompiledRule): readonly string[] {
  return Object.keys(when).filter(
    (key) => key !== "not" || !(when.not ?? []).every((one) => Object.keys(one).join() === "is" && one.is!.join() === "metadata"),
  );
}

/** Names of files that are denied wherever they lie, of a rule's paths. */
function fileNames(values: readonly string[]): { readonly names: readonly string[]; readonly left: number } {
  const sets = values.flatMap((value) => (value.startsWith("@") ? membersOf(value.slice(1)) : []));
  const found = PATH_SETS.filter(({ name }) => sets.includes(name));
  const excepted = new Set(found.flatMap(({ except = [] }) => except));
  const globs = [...values.filter((value) => !value.startsWith("@")), ...found.flatMap((set) => set.globs)].flatMap(globAlternatives);
  const names = globs.map((glob) => /^\*\*\/([\w.-]+)$/.exec(glob)?.[1]).filter((name) => name !== undefined && !excepted.has(`**/${name}`));
  return { names: [...new Set(names as readonly string[])], left: globs.length - names.length };
}

function hostsOf(values: readonly string[]): readonly string[] {
  const names = values.flatMap((value) => (value.startsWith("@") ? membersOf(value.slice(1)) : []));
  const hosts = [...values.filter((value) => !value.startsWith("@")), ...HOST_SETS.filter(({ name }) => names.includes(name)).flatMap((set) => set.hosts)];
  return hosts.filter((host) => /^\.?[\w-]+(?:\.[\w-]+)+$/.test(host));
}

/** The client passes over a pattern of more than 2,048 signs, and one with a repeated group after a sign of repetition (measured). */
const MAX_ALTERNATIVES = 1800;

/** Alternatives in portions, each short enough for one pattern. */
function chunks(alternatives: readonly string[]): readonly (readonly string[])[] {
  const portions: string[][] = [];
  let length = Infinity;
  for (const one of alternatives) {
    length += one.length + 1;
    if (length > MAX_ALTERNATIVES) {
      portions.push([]);
      length = one.length + 1;
    }
    portions.at(-1)!.push(one);
  }
  return portions;
}

const literal = (text: string): string => text.replace(/[.+*?^${}()|[\]\\-]/g, "\\$&");

function translate(rule: CompiledRule): Translation | undefined {
  const { when } = rule;
  switch (subjectsOf(rule).join()) {
    case "program": {
      if (!covers(rule, "proc.run")) return undefined;
      const plain = when.program!.filter((name) => /^[\w.+-]+$/.test(name));
      return {
        tables: [['toolName = "run_shell_command"', `commandPrefix = ${tomlValue(plain)}`]],
        left: when.program!.filter((name) => !plain.includes(name)),
      };
    }
    case "server":
      return covers(rule, "mcp.call") && when.server!.every((name) => /^[\w-]+$/.test(name))
        ? { tables: when.server!.map((name) => [`mcpName = ${tomlValue(name)}`]), left: [] }
        : undefined;
    case "path": {
      const { names, left } = fileNames(when.path!);
      const tools = [...(covers(rule, "fs.read") ? READERS : []), ...(covers(rule, "fs.write") ? ["write_file", "replace"] : [])];
      if (names.length === 0 || tools.length === 0) return undefined;
      const patterns = chunks(names.map(literal)).map((some) => String.raw`"(?:file_path|dir_path)":"(?:|[^"]*/)(?:${some.join("|")})"`);
      const tables = patterns.map((pattern) => [`toolName = ${tomlValue(tools)}`, `argsPattern = ${tomlValue(pattern)}`]);
      return { tables, left: left === 0 ? [] : [`${left} patterns of paths`] };
    }
    case "host": {
      const hosts = covers(rule, "net.connect") ? hostsOf(when.host!) : [];
      if (hosts.length === 0) return undefined;
      const names = hosts.map((host) => literal(host.replace(/^\./, "")));
      const patterns = chunks(names).map((some) => String.raw`://(?:|[^/" ]*[.@])(?:${some.join("|")})[/:?#"\\ ]`);
      return { tables: patterns.map((pattern) => ['toolName = "web_fetch"', `argsPattern = ${tomlValue(pattern)}`]), left: [] };
    }
    default:
      return undefined;
  }
}

/** True where a grant may lift a rule: the client's own rule beside it would stand in the way. */
function isLifted(rule: CompiledRule, policy: CompiledPolicy): boolean {
  return policy.grants.some(({ kinds }) => kinds.some((kind) => kind === "*" || rule.kinds.includes(kind)));
}

/**
 * Compiles the deny rules into the client's own, which hold also where no hook runs: in a folder that is not trusted. They compare words of commands (8 of 18
 * spellings got by) and see no effects, so they are a floor under the hook and not a substitute for it.
 */
export function compileRules(policy: CompiledPolicy): CompiledRules {
  const unexpressed: string[] = [];
  const tables: string[] = [];
  for (const rule of policy.rules.filter(({ outcome }) => outcome === "deny")) {
    const found = isLifted(rule, policy) ? undefined : translate(rule);
    if (found === undefined || found.left.length > 0)
      unexpressed.push(`${rule.id}: ${describeRule(rule)}${found === undefined ? "" : ` (in part: ${found.left.slice(0, 4).join(", ")})`}`);
    for (const lines of found?.tables ?? [])
      tables.push("[[rule]]", ...lines, 'decision = "deny"', `priority = ${PRIORITY}`, `denyMessage = ${tomlValue(`Sallyport: ${rule.why} [${rule.id}]`)}`, "");
  }
  return { text: ["# Written by `sallyport install gemini-cli --scope machine`; taken away by `sallyport uninstall`.", "", ...tables].join("\n"), unexpressed };
}

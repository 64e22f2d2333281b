import { canonicalHost, globTest, isGlob } from "../../facts/index.ts";
import { EFFECT_CLASSES, type EffectClass, type RecordedEvent } from "../../model/index.ts";
import { ANSWER, CLASS_TERMS, STOPPED_TERM } from "../store/tables.ts";
import { EFFECT_BITS } from "../store/effect-bits.ts";
import { redactedSubject } from "../redact.ts";
import { phrasesOf, textQuery } from "./text-query.ts";

/** What a query asks for. All that are given must hold. */
export interface EventFilter {
  /** The id, or how it begins. */
  readonly session?: string;
  readonly user?: string;
  /** The agent's name, or a sub-agent: `Explore`, or `Explore/a1` for one run of it. */
  readonly agent?: string;
  /** Name of the tool, or a glob. */
  readonly tool?: string;
  /** Name of an MCP server. */
  readonly server?: string;
  /** Absolute path, or a glob. */
  readonly path?: string;
  /** Host, or a glob (`*.example.com`). */
  readonly host?: string;
  /** Kinds (`fs.read`), families (`fs`, `fs.*`) or classes (`egress`) of which one must be there. */
  readonly effects?: readonly string[];
  /** What the agent was told: `allow`, `ask` or `deny`; `error` where the guard had a fault. */
  readonly decision?: string;
  readonly kind?: string;
  readonly rule?: string;
  readonly call?: string;
  /** Address of the repository, or a part of it. */
  readonly repository?: string;
  readonly branch?: string;
  /** Milliseconds since the epoch, by the clock of the device; from inclusive, to exclusive. */
  readonly from?: number;
  readonly to?: number;
  /** Words that must stand in subject, paths, hosts or reason. */
  readonly text?: string;
}

/** A filter as SQL, and the part of it that SQL cannot say. */
export interface CompiledFilter {
  readonly where: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly test: (event: RecordedEvent) => boolean;
  /** What is asked of the full-text index. */
  readonly words?: string;
  /** The range of ids that are asked for. */
  readonly session?: { readonly $session: string; readonly $sessionEnd: string };
}

/** Largest code point: ends the range of the texts that begin with a prefix. */
const LAST = "\u{10FFFF}";

/** The term for one word of `--effect`; `undefined` when there is no such word. */
function effectTerm(word: string): string | undefined {
  if ((EFFECT_CLASSES as readonly string[]).includes(word)) return `(${CLASS_TERMS[word as EffectClass]})`;
  const family = word.replace(/\.?\*$/, "");
  const kinds = Object.keys(EFFECT_BITS).filter((kind) => kind === word || (word !== "" && kind.startsWith(`${family}.`)));
  if (kinds.length === 0) return undefined;
  return `(effects & ${kinds.reduce((sum, kind) => sum + 2 ** EFFECT_BITS[kind as keyof typeof EFFECT_BITS], 0)})`;
}

/** The words that `effects` of a filter may hold: classes, families and kinds. */
export function effectWords(): readonly string[] {
  const kinds = Object.keys(EFFECT_BITS);
  return [...EFFECT_CLASSES, ...new Set(kinds.filter((kind) => kind.includes(".")).map((kind) => kind.slice(0, kind.indexOf(".")))), ...kinds];
}

/** Whether a word may stand in `effects` of a filter. */
export function isEffectWord(word: string): boolean {
  return effectTerm(word) !== undefined;
}

function nameTest(pattern: string): (name: string) => boolean {
  if (!isGlob(pattern)) return (name) => name === pattern;
  const matches = globTest(pattern);
  return (name) => matches(name);
}

/** Hosts as they are recorded: canonical; a glob is taken as written. */
function hostPattern(host: string): string {
  if (isGlob(host)) return host.toLowerCase();
  const found = canonicalHost(host);
  return found?.host ?? host.toLowerCase();
}

/**
 * Compiles a filter. Everything a person gave goes in as a parameter.
 * @param stretches first and last places: the full-text index is asked for these only, which some other term must ask for as well
 */
export function compileFilter(
  filter: EventFilter,
  stretches: readonly (readonly [first: number, last: number])[] = [[0, Number.MAX_SAFE_INTEGER]],
): CompiledFilter {
  const terms: string[] = [];
  const parameters: Record<string, string | number> = {};
  const tests: ((event: RecordedEvent) => boolean)[] = [];
  const equal = (column: string, name: string, value: string | undefined): void => {
    if (value === undefined) return;
    terms.push(`${column} = $${name}`);
    parameters[`$${name}`] = value;
  };
  const words: string[] = [];
  if (filter.session !== undefined) {
    terms.push("session >= $session AND session < $sessionEnd");
    parameters["$session"] = filter.session;
    parameters["$sessionEnd"] = filter.session + LAST;
  }
  if (filter.agent !== undefined) {
    terms.push("(agent = $agent OR subagent = $agent OR substr(subagent, 1, length($agent) + 1) = $agent || '/')");
    parameters["$agent"] = filter.agent;
  }
  if (filter.tool !== undefined) {
    terms.push(isGlob(filter.tool) ? "tool GLOB $tool" : "tool = $tool COLLATE NOCASE");
    parameters["$tool"] = filter.tool;
  }
  if (filter.repository !== undefined) {
    terms.push("instr(lower(repository), lower($repository)) > 0");
    parameters["$repository"] = filter.repository;
  }
  if (filter.decision !== undefined) {
    terms.push(filter.decision === "error" ? "decision = $decision" : `${ANSWER} = $decision`);
    if (filter.decision !== "allow") terms.push(STOPPED_TERM);
    parameters["$decision"] = filter.decision;
  }
  equal("user", "user", filter.user);
  equal("mcp_server", "server", filter.server);
  equal("kind", "kind", filter.kind);
  equal("rule", "rule", filter.rule);
  equal("call", "call", filter.call);
  equal("branch", "branch", filter.branch);
  if (filter.from !== undefined) {
    terms.push("ts >= $from");
    parameters["$from"] = filter.from;
  }
  if (filter.to !== undefined) {
    terms.push("ts < $to");
    parameters["$to"] = filter.to;
  }
  if (filter.effects !== undefined && filter.effects.length > 0) {
    terms.push(`(${filter.effects.map((word) => effectTerm(word) ?? "0").join(" OR ")})`);
  }
  if (filter.path !== undefined) {
    // Recorded paths have what looks like a secret masked; so has the question.
    const path = redactedSubject(filter.path);
    words.push(...phrasesOf("paths", path));
    const isMatch = nameTest(path);
    tests.push((event) => (event.paths ?? []).some(isMatch) || (event.touched ?? []).some(({ on }) => isMatch(on)));
  }
  if (filter.host !== undefined) {
    const host = hostPattern(filter.host);
    words.push(...phrasesOf("hosts", host));
    const isMatch = nameTest(host);
    tests.push((event) => (event.hosts ?? []).some(isMatch));
  }
  if (filter.text !== undefined) words.push(...textQuery(filter.text));
  if (words.length > 0) {
    const matches = stretches.map(([first, last]) => {
      const within = first === 0 && last === Number.MAX_SAFE_INTEGER ? "" : ` AND rowid BETWEEN ${first} AND ${last}`;
      return `SELECT rowid FROM event_text WHERE event_text MATCH $words${within}`;
    });
    terms.push(`seq IN (${matches.join(" UNION ALL ")})`);
    parameters["$words"] = words.join(" AND ");
  }
  return {
    where: terms.length === 0 ? "1" : terms.map((term) => `(${term})`).join(" AND "),
    parameters,
    test: (event) => tests.every((one) => one(event)),
    ...(words.length === 0 ? {} : { words: words.join(" AND ") }),
    ...(filter.session === undefined ? {} : { session: { $session: filter.session, $sessionEnd: filter.session + LAST } }),
  };
}

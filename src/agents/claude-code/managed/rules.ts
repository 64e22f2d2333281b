import { HOST_SETS } from "../../../catalog/index.ts";
import { describeRule, membersOf, type CompiledPolicy, type CompiledRule, type Conditions } from "../../../policy/index.ts";
import { nativePaths } from "./native-paths.ts";

/** How much of a rule of the policy the client's own rules can say. */
export type Expressed = "whole" | "part" | "none";

/** What became of one deny rule. */
export interface RuleReport {
  readonly id: string;
  readonly layer: string;
  /** The rule in one line. */
  readonly says: string;
  readonly expressed: Expressed;
  /** The client's rules that it became. */
  readonly native: readonly string[];
  /** What the client's rules leave to the hook, or where they are stricter. */
  readonly why: string;
}

interface Translation {
  readonly native: readonly string[];
  readonly left: readonly string[];
}

/** Conditions under which a rule still holds for all that the client's rule would match. */
const HARMLESS: ReadonlySet<string> = new Set(["path", "host", "program", "server", "tool", "name", "native"]);

/** Exceptions that a native rule cannot touch: it sees contents, not names and dates. */
function isMetadataOnly(not: readonly Conditions[] | undefined): boolean {
  return (not ?? []).every((one) => Object.keys(one).length === 1 && one.is?.length === 1 && one.is[0] === "metadata");
}

function covers(rule: CompiledRule, kind: string): boolean {
  return rule.kinds.some((own) => own === "*" || own === kind || (own.endsWith(".*") && kind.startsWith(own.slice(0, -1))));
}

/** The host as the client's rule names it; `undefined` for ranges and patterns that it has not. */
function nativeHosts(host: string): readonly string[] | undefined {
  if (/[[\]:/?]/.test(host)) return undefined;
  if (host.startsWith(".")) return [host.slice(1), `*${host}`];
  return host.includes("*") && !/^\*\.[^*]+$/.test(host) ? undefined : [host];
}

function hostRules(values: readonly string[]): Translation {
  const hosts = values.flatMap((value) =>
    value.startsWith("@") ? membersOf(value.slice(1)).flatMap((name) => HOST_SETS.find((set) => set.name === name)?.hosts ?? [`@${name}`]) : [value],
  );
  const native: string[] = [];
  const left: string[] = [];
  for (const host of hosts) {
    const names = host.startsWith("@") ? undefined : nativeHosts(host);
    if (names === undefined) left.push(host);
    else native.push(...names.map((name) => `WebFetch(domain:${name})`));
  }
  return { native, left };
}

function serverRules({ server = ["*"], tool = ["*"] }: Conditions): Translation {
  const native: string[] = [];
  const left: string[] = [];
  for (const one of server)
    for (const own of tool) {
      // The client writes every other character of a server's name as `_`.
      if (/[^A-Za-z0-9_-]/.test(one) || !/^[A-Za-z0-9_-]+\*?$|^\*$/.test(own)) left.push(`${one} ${own}`);
      else native.push(own === "*" ? `mcp__${one}` : `mcp__${one}__${own}`);
    }
  return { native, left };
}

/** A rule's conditions in the client's terms; `undefined` when it has none for them. */
function translate(rule: CompiledRule, policy: CompiledPolicy): Translation | undefined {
  const { when } = rule;
  const parts: Translation[] = [];
  if (when.path !== undefined) {
    const { patterns, left } = nativePaths(when.path, policy.sets, rule.layer);
    const isRead = covers(rule, "fs.read");
    const isWrite = covers(rule, "fs.write");
    if (isRead) parts.push({ native: patterns.map((one) => `Read(${one})`), left });
    if (isWrite) parts.push({ native: patterns.map((one) => `Edit(${one})`), left: isRead ? [] : left });
  } else if (when.host !== undefined) {
    if (covers(rule, "net.connect")) parts.push(hostRules(when.host));
  } else if (when.program !== undefined) {
    if (covers(rule, "proc.run")) {
      const plain = when.program.filter((name) => /^[\w.+-]+$/.test(name));
      parts.push({ native: plain.map((name) => `Bash(${name}:*)`), left: when.program.filter((name) => !plain.includes(name)) });
    }
  } else if (when.native !== undefined) parts.push({ native: when.native, left: [] });
  else if ((when.server ?? when.tool) !== undefined && covers(rule, "mcp.call")) parts.push(serverRules(when));
  else if (when.name !== undefined && covers(rule, "agent.spawn")) {
    const plain = when.name.filter((name) => /^[\w-]+$/.test(name));
    parts.push({ native: plain.map((name) => `Agent(${name})`), left: when.name.filter((name) => !plain.includes(name)) });
  }
  if (parts.length === 0) return undefined;
  return { native: parts.flatMap(({ native }) => native), left: parts.flatMap(({ left }) => left) };
}

/** Why a rule can be lifted, so that a native rule beside it would stand in the way; empty when it cannot. */
function liftedBy(rule: CompiledRule, policy: CompiledPolicy): string {
  const grant = policy.grants.find(
    ({ layer, kinds }) =>
      kinds.some((kind) => kind === "*" || rule.kinds.includes(kind)) &&
      (layer === rule.layer || policy.delegates.some(({ from, to, outcomes }) => from === rule.layer && to.includes(layer) && outcomes.includes("deny"))),
  );
  return grant === undefined ? "" : `the grant \`${grant.id}\` lifts some of it`;
}

/** Why a native rule would forbid more than the policy does; empty when it would not. */
function looserPart({ when }: CompiledRule): string {
  const other = Object.keys(when).filter((key) => key !== "not" && !HARMLESS.has(key));
  if (other.length > 0) return `the client's rules have no condition \`${other.join("`, `")}\``;
  const subjects = ["path", "host", "program", "server", "name", "native"].filter((key) => key in when);
  if (subjects.length > 1) return `the client's rules cannot ask for \`${subjects.join("` and `")}\` at once`;
  return isMetadataOnly(when.not) ? "" : "the client's rules have no exceptions";
}

function reportOn(rule: CompiledRule, policy: CompiledPolicy): RuleReport {
  const base = { id: rule.id, layer: rule.layer, says: describeRule(rule) };
  const none = (why: string): RuleReport => ({ ...base, expressed: "none", native: [], why });
  const obstacle = looserPart(rule) || liftedBy(rule, policy);
  if (obstacle !== "") return none(obstacle);
  const found = translate(rule, policy);
  if (found === undefined || found.native.length === 0) return none("the client's rules have no such effect");
  const isRead = found.native.some((one) => one.startsWith("Read("));
  const notes = [
    // Measured with 2.1.240 and 2.1.329: 25 of 62 ways around `Read(./.env)` and 22 of 81 around `Bash(curl:*)` were executed.
    "only the client's own tools and commands it recognises; the rest is the hook's",
    ...(found.left.length === 0
      ? []
      : [
          `${found.left.length} pattern${found.left.length === 1 ? "" : "s"} cannot be said: ${found.left.slice(0, 6).join(" ")}${found.left.length > 6 ? " …" : ""}`,
        ]),
    ...(isRead && !covers(rule, "fs.write") ? ["the client also refuses to write what may not be read"] : []),
  ];
  return { ...base, expressed: found.left.length === 0 ? "whole" : "part", native: [...new Set(found.native)], why: notes.join("; ") };
}

/** The client's deny rules for a policy, and what became of each deny rule. Questions stay with the hook: a native `ask` would override its `allow`. */
export function nativeRules(policy: CompiledPolicy): { readonly deny: readonly string[]; readonly report: readonly RuleReport[] } {
  const report = policy.rules.filter(({ outcome }) => outcome === "deny").map((rule) => reportOn(rule, policy));
  return { deny: [...new Set(report.flatMap(({ native }) => native))].toSorted(), report };
}

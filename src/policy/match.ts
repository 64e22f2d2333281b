import type { Effect, Resource } from "../model/index.ts";
import type { Conditions, JudgeContext } from "./compiled.ts";
import { both, either, type Fit, MAYBE, NO, opposite, whether, YES } from "./fit.ts";
import { pathTest } from "./match-path.ts";
import { membersOf } from "./named-sets.ts";
import { nativeTest } from "./native.ts";
import { textTest } from "./wildcard.ts";

/** Tests one effect of an action. */
export type EffectTest = (effect: Effect, context: JudgeContext) => Fit;

/** Text conditions, and where in an effect the text is. `undefined` from `read`: the effect has no such thing. */
type TextReader = (resource: Resource, context: JudgeContext) => { readonly text: string | undefined } | undefined;

const TEXTS: Readonly<Record<string, TextReader>> = {
  branch: (resource, context) => (resource.type === "repository" ? { text: (resource.branch ?? context.branch)?.replace(/^refs\/heads\//, "") } : undefined),
  remote: (resource) => (resource.type === "repository" ? { text: resource.remote } : undefined),
  program: (resource) => (resource.type === "program" ? { text: resource.name } : undefined),
  package: (resource) => (resource.type === "package" ? { text: resource.name } : undefined),
  ecosystem: (resource) => (resource.type === "package" ? { text: resource.ecosystem } : undefined),
  provider: (resource) => (resource.type === "cloud" ? { text: resource.provider } : undefined),
  operation: (resource) => (resource.type === "cloud" ? { text: resource.operation } : undefined),
  target: (resource) => (resource.type === "cloud" || resource.type === "database" || resource.type === "process" ? { text: resource.target } : undefined),
  engine: (resource) => (resource.type === "database" ? { text: resource.engine } : undefined),
  statement: (resource) => (resource.type === "database" ? { text: resource.statement } : undefined),
  server: (resource) => (resource.type === "mcp" ? { text: resource.server } : undefined),
  tool: (resource, context) => ({ text: resource.type === "mcp" ? resource.tool : context.tool }),
  name: (resource) => (resource.type === "named" ? { text: resource.name } : undefined),
  agent: (_resource, context) => ({ text: context.agent }),
};

function textCondition(key: string, patterns: readonly string[]): EffectTest {
  const read = TEXTS[key]!;
  const tests = patterns.map(textTest);
  const isAny = patterns.includes("*");
  return ({ resource }, context) => {
    const found = read(resource, context);
    if (found === undefined) return NO;
    if (isAny) return YES;
    const { text } = found;
    // No target is none; what else is not said may be anything. `*` as a value stands for all at once.
    if (text === undefined && key === "target") return NO;
    if (text === undefined || text === "*" || text === "?") return MAYBE;
    return whether(tests.some((test) => test(text)));
  };
}

function hostCondition(patterns: readonly string[]): EffectTest {
  const sets = patterns.filter((one) => one.startsWith("@")).flatMap((one) => membersOf(one.slice(1)));
  const tests = patterns
    .filter((one) => !one.startsWith("@"))
    .map((one) => one.toLowerCase())
    .map((one) => (one.startsWith(".") ? (host: string): boolean => host === one.slice(1) || host.endsWith(one) : textTest(one)));
  const isAny = patterns.includes("*");
  return ({ resource }) => {
    if (resource.type !== "host" && resource.type !== "repository") return NO;
    if (isAny) return YES;
    const names = resource.type === "host" ? resource.sets : [];
    if (sets.some((name) => names.includes(name))) return YES;
    const { host } = resource;
    if (host === undefined || host === "?") return MAYBE;
    return whether(tests.some((test) => test(host)));
  };
}

function portCondition(ranges: readonly (readonly [number, number])[]): EffectTest {
  return ({ resource }) => {
    if (resource.type !== "host") return NO;
    const { port } = resource;
    return port === undefined ? MAYBE : whether(ranges.some(([from, to]) => port >= from && port <= to));
  };
}

function pathCondition(patterns: readonly string[]): EffectTest {
  const test = pathTest(patterns);
  return (effect, context) => (effect.resource.type === "path" ? test(effect.resource, effect, context) : NO);
}

function nativeCondition(rules: readonly string[], isAllow: boolean): EffectTest {
  const tests = rules.map(nativeTest);
  return (_effect, context) => tests.reduce<Fit>((fit, test) => either(fit, test(context, isAllow)), NO);
}

/** The test of one field. `undefined`: the field is not known here. */
function fieldTest(key: string, conditions: Conditions, isAllow: boolean): EffectTest | undefined {
  switch (key) {
    case "path":
      return pathCondition(conditions.path!);
    case "scope": {
      const { scope } = conditions;
      return ({ resource }) => (resource.type === "path" ? whether(scope!.includes(resource.scope)) : NO);
    }
    case "host":
      return hostCondition(conditions.host!);
    case "port":
      return portCondition(conditions.port!);
    case "force":
      return ({ traits }) => whether(traits.includes("force") === conditions.force);
    case "isKnown":
      return ({ resource }) => (resource.type === "program" ? whether(resource.isKnown === conditions.isKnown) : NO);
    case "from":
      return ({ flows }) => whether(flows.some((flow) => conditions.from!.includes(flow.from)));
    case "session":
      return (_effect, { labels }) => whether(conditions.session!.every((label) => labels.includes(label)));
    case "is":
      return ({ traits }) => whether(conditions.is!.every((trait) => traits.includes(trait)));
    case "any":
      return ({ traits }) => whether(conditions.any!.some((trait) => traits.includes(trait)));
    case "via":
      return (_effect, { via }) => whether(conditions.via!.includes(via));
    case "mode":
      return (_effect, { mode }) => whether(conditions.mode!.includes(mode));
    case "certainty":
      return ({ certainty }) => whether(certainty === conditions.certainty);
    case "native":
      return nativeCondition(conditions.native!, isAllow);
    case "not": {
      const tests = conditions.not!.map((one) => conditionsTest(one, !isAllow));
      return (effect, context) => tests.reduce<Fit>((fit, test) => both(fit, opposite(test(effect, context))), YES);
    }
    default:
      return Object.hasOwn(TEXTS, key) ? textCondition(key, (conditions as Record<string, readonly string[]>)[key]!) : undefined;
  }
}

/** Cheap fields first, globs last: most rules are ruled out by a scope, a trait or a set. */
const ORDER = ["scope", "is", "any", "force", "via", "from", "session", "mode", "certainty", "isKnown", "", "path", "not"];

/**
 * One test for all fields. It never throws: what cannot be evaluated is `MAYBE`, and so is every
 * field that this version does not know.
 */
export function conditionsTest(conditions: Conditions, isAllow: boolean): EffectTest {
  const keys = Object.keys(conditions).toSorted((a, b) => rank(a) - rank(b));
  let tests: EffectTest[];
  try {
    tests = keys.map((key) => fieldTest(key, conditions, isAllow) ?? ((): Fit => MAYBE));
  } catch {
    tests = [(): Fit => MAYBE];
  }
  return (effect, context) => {
    let fit: Fit = YES;
    for (const test of tests) {
      try {
        fit = both(fit, test(effect, context));
      } catch {
        fit = both(fit, MAYBE);
      }
      if (fit === NO) return NO;
    }
    return fit;
  };
}

function rank(key: string): number {
  const at = ORDER.indexOf(key);
  return at === -1 ? ORDER.indexOf("") : at;
}

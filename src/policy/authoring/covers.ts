import { globTest } from "../../facts/index.ts";
import { EFFECT_KINDS, type EffectKind, type Resource } from "../../model/index.ts";
import type { CompiledRule, Conditions, KindPattern } from "../compiled.ts";
import { membersOf } from "../named-sets.ts";
import { isOfKinds, kindsOf } from "../prepare.ts";
import { textTest } from "../wildcard.ts";

/** Fields of which every entry must hold. */
const ALL_OF: ReadonlySet<string> = new Set(["is", "session"]);

type Speaks = Pick<CompiledRule, "kinds" | "when">;

/** Everything the specific pattern means, the general one means too; unsure is no. */
function patternCovers(general: string, specific: string, isPath: boolean): boolean {
  if (general === specific || general === "*" || (isPath && general === "/**")) return true;
  if (general.startsWith("@")) {
    const members = membersOf(general.slice(1));
    return specific.startsWith("@") && membersOf(specific.slice(1)).every((name) => members.includes(name));
  }
  if (specific.startsWith("@") || /[*?[{]/.test(specific)) return false;
  if (!isPath) return textTest(general)(specific);
  const isSamePlace =
    (general.startsWith("/") && specific.startsWith("/")) ||
    (!/^[~/]/.test(general) && !/^[~/]/.test(specific)) ||
    (general.startsWith("~/") && specific.startsWith("~/"));
  return isSamePlace && globTest(general)(specific);
}

function isRanges(value: readonly unknown[]): value is readonly (readonly [number, number])[] {
  return Array.isArray(value[0]);
}

function fieldCovers(key: string, general: unknown, specific: Conditions): boolean {
  const own = (specific as Record<string, unknown>)[key];
  if (key === "not") return (general as Conditions[]).every((one) => (specific.not ?? []).some((other) => conditionsCover(other, one)));
  if (key === "force" && general === true && specific.is?.includes("force") === true) return true;
  if (key === "any" && specific.is?.some((trait) => (general as string[]).includes(trait)) === true) return true;
  if (key === "is" && specific.force === true && (general as string[]).every((trait) => trait === "force" || specific.is?.includes(trait as never) === true))
    return true;
  if (own === undefined) return false;
  if (!Array.isArray(general) || !Array.isArray(own)) return general === own;
  if (ALL_OF.has(key)) return general.every((entry) => own.includes(entry));
  if (isRanges(general)) return isRanges(own) && own.every(([from, to]) => general.some(([a, b]) => a <= from && to <= b));
  return (own as string[]).every((entry) => (general as string[]).some((one) => patternCovers(one, entry, key === "path")));
}

/** Whatever the specific conditions hold for, the general ones hold for too. Unsure is no. */
export function conditionsCover(general: Conditions, specific: Conditions): boolean {
  return Object.entries(general).every(([key, value]) => fieldCovers(key, value, specific));
}

/** Whatever the specific rule speaks of, the general one speaks of too. */
export function covers(general: Speaks, specific: Speaks): boolean {
  return kindsOf(specific.kinds).every((kind) => isOfKinds(kind, general.kinds)) && conditionsCover(general.when, specific.when);
}

/** What an effect of each family can touch. */
const RESOURCES: Readonly<Record<string, readonly Resource["type"][]>> = {
  fs: ["path", "named"],
  "proc.run": ["program"],
  "proc.code": ["path", "named"],
  "proc.kill": ["process"],
  "proc.persist": ["named", "path"],
  "proc.privilege": ["named", "path"],
  net: ["host"],
  pkg: ["package"],
  vcs: ["repository", "named", "path"],
  infra: ["cloud"],
  deploy: ["cloud"],
  db: ["database"],
  agent: ["named", "path"],
  mcp: ["mcp"],
  secret: ["named", "path"],
  unknown: ["named"],
};

/** What each field looks at. */
const FIELD_RESOURCES: Readonly<Record<string, readonly Resource["type"][]>> = {
  path: ["path"],
  scope: ["path"],
  host: ["host", "repository"],
  port: ["host"],
  branch: ["repository"],
  remote: ["repository"],
  program: ["program"],
  isKnown: ["program"],
  package: ["package"],
  ecosystem: ["package"],
  provider: ["cloud"],
  operation: ["cloud"],
  target: ["cloud", "database", "process"],
  engine: ["database"],
  statement: ["database"],
  server: ["mcp"],
  name: ["named"],
};

/** Kinds that a rule names but that none of its fields can fit, with the field. */
export function unreachableKinds(kinds: readonly KindPattern[], when: Conditions): readonly { readonly kind: EffectKind; readonly field: string }[] {
  const named = kinds.includes("*") ? [] : EFFECT_KINDS.filter((kind) => isOfKinds(kind, kinds));
  return named.flatMap((kind) => {
    const types = RESOURCES[kind] ?? RESOURCES[kind.split(".", 1)[0]!] ?? [];
    let left = types;
    for (const field of Object.keys(when)) {
      const looked = FIELD_RESOURCES[field];
      if (looked === undefined) continue;
      left = left.filter((type) => looked.includes(type));
      if (left.length === 0) return [{ kind, field }];
    }
    return [];
  });
}

/** True when two sets of conditions can never hold together, as far as plain values show. */
export function areDisjoint(a: Conditions, b: Conditions): boolean {
  return (["scope", "via", "mode", "engine", "provider", "ecosystem", "branch", "host", "program", "package", "server"] as const).some((field) => {
    const own = a[field] as readonly string[] | undefined;
    const other = b[field] as readonly string[] | undefined;
    if (own === undefined || other === undefined || [...own, ...other].some((value) => /[*?[{@]|^\./.test(value))) return false;
    return !own.some((value) => other.includes(value));
  });
}

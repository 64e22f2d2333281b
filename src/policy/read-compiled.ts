import { AGENT_MODES, EFFECT_KINDS, FLOW_SOURCES, OUTCOMES, PATH_SCOPES, type Problem, TRAITS } from "../model/index.ts";
import {
  CONTENT_CLASSES,
  CONTENT_OUTCOMES,
  OUTPUT_OUTCOMES,
  type CompiledPolicy,
  type Conditions,
  LAYERS,
  POLICY_FORMAT,
  SESSION_LABELS,
  VIAS,
} from "./compiled.ts";
import type { GivenGrant } from "./given-grants.ts";
import { PATTERN_FIELDS } from "./prepare.ts";

/** Result of reading a compiled policy. */
export type ReadPolicy = { readonly ok: true; readonly policy: CompiledPolicy } | { readonly ok: false; readonly problem: Problem };

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, unknown>>;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isBoolean: Check = (value) => typeof value === "boolean";
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
/** An empty list in a condition would hold for everything or nothing. */
const someOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(check);
const oneOf = (names: readonly string[]): Check => {
  const known = new Set<unknown>(names);
  return (value) => known.has(value);
};

const KINDS = oneOf([
  ...EFFECT_KINDS,
  "*",
  ...new Set(EFFECT_KINDS.filter((kind) => kind.includes(".")).map((kind) => `${kind.slice(0, kind.indexOf("."))}.*`)),
]);
const LAYER = oneOf(LAYERS);
const TRAIT_LIST = someOf(oneOf(Object.keys(TRAITS)));
const isRange: Check = (value) => Array.isArray(value) && value.length === 2 && value.every(isNumber);

const CONDITION_CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...PATTERN_FIELDS.map((field): [string, Check] => [field, someOf(isText)]),
  ["scope", someOf(oneOf(PATH_SCOPES))],
  ["port", someOf(isRange)],
  ["force", isBoolean],
  ["isKnown", isBoolean],
  ["from", someOf(oneOf(FLOW_SOURCES))],
  ["session", someOf(oneOf(SESSION_LABELS))],
  ["is", TRAIT_LIST],
  ["any", TRAIT_LIST],
  ["via", someOf(oneOf(VIAS))],
  ["mode", someOf(oneOf(AGENT_MODES))],
  ["certainty", oneOf(["certain", "possible"])],
  ["native", someOf(isText)],
]);
const MAX_NESTING = 8;

/** Conditions a reader of this version knows, all of the right type. */
function areConditions(value: unknown, depth = 0): value is Conditions {
  if (!isFields(value) || depth > MAX_NESTING) return false;
  return Object.entries(value).every(([key, own]) =>
    key === "not" ? Array.isArray(own) && own.length > 0 && own.every((one) => areConditions(one, depth + 1)) : CONDITION_CHECKS.get(key)?.(own) === true,
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const isAmount: Check = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isHold: Check = (value) =>
  isFields(value) && hasExactly(value, { expires: isAmount, wait: isAmount, valid: isAmount, isRepeatable: optional((own) => own === true) }) === undefined;

const POLICY_FIELDS: Readonly<Record<string, Check>> = {
  format: (value) => value === POLICY_FORMAT,
  hash: isText,
  name: isText,
  layers: shapes({
    name: LAYER,
    default: optional(oneOf(["ask", "deny"])),
    asks: optional(oneOf(["deny"])),
    hold: optional(isHold),
    grantable: optional((value) => isFields(value) && hasExactly(value, { kinds: listOf(KINDS), longest: optional(isAmount) }) === undefined),
    baselines: listOf(isText),
  }),
  rules: shapes({
    id: isText,
    layer: LAYER,
    outcome: oneOf(OUTCOMES),
    kinds: someOf(KINDS),
    when: (value) => areConditions(value),
    why: isText,
    isOtherwise: optional((value) => value === true),
    hold: optional(isHold),
    baseline: optional(isText),
  }),
  grants: shapes({
    id: isText,
    layer: LAYER,
    kinds: someOf(KINDS),
    when: (value) => areConditions(value),
    owner: isText,
    since: optional(isAmount),
    until: isNumber,
    why: isText,
  }),
  delegates: shapes({
    from: LAYER,
    to: listOf(LAYER),
    outcomes: listOf(oneOf(["ask", "deny"])),
    kinds: someOf(KINDS),
    rules: optional(listOf(isText)),
  }),
  sets: (value) => isFields(value) && Object.values(value).every(listOf(isText)),
  sources: shapes({ layer: LAYER, path: isText, digest: isText }),
  data: optional((value) => isFields(value) && hasExactly(value, DATA_FIELDS) === undefined),
};

function areOutcomes(value: unknown): boolean {
  return isFields(value) && Object.entries(value).every(([name, own]) => oneOf(CONTENT_CLASSES)(name) && oneOf(CONTENT_OUTCOMES)(own));
}

const DATA_NAMES = ["public", "internal", "confidential", "regulated"];
const DATA_CLASS = oneOf(DATA_NAMES);
const DATA_PATHS = shapes({ class: DATA_CLASS, globs: listOf(isText), why: isText });
const DATA_PLACES = optional(shapes({ to: isText, most: oneOf([...DATA_NAMES, "none"]), why: isText }));
const DATA_FIELDS: Readonly<Record<string, Check>> = {
  content: optional(areOutcomes),
  outputs: optional(oneOf(OUTPUT_OUTCOMES)),
  tighterContent: optional(areOutcomes),
  tighterOutputs: optional(oneOf(OUTPUT_OUTCOMES)),
  paths: DATA_PATHS,
  raising: DATA_PATHS,
  restore: shapes({ kinds: isText, to: isText }),
  otherwise: optional(DATA_CLASS),
  destinations: DATA_PLACES,
  lowering: DATA_PLACES,
  plans: optional((value) => isFields(value) && Object.values(value).every(isText)),
};

const GRANT_FIELDS: Readonly<Record<string, Check>> = {
  id: isText,
  kinds: someOf(KINDS),
  when: (value) => areConditions(value),
  owner: isText,
  since: isAmount,
  until: isAmount,
  why: isText,
  session: optional(isText),
  root: optional(isText),
  by: isText,
};

/** True for a list of grants as they are stored. */
export function isGivenGrantList(value: unknown): value is readonly GivenGrant[] {
  return shapes(GRANT_FIELDS)(value);
}

/** A list of objects that have these fields and no others. */
function shapes(fields: Readonly<Record<string, Check>>): Check {
  return listOf((value) => isFields(value) && hasExactly(value, fields) === undefined);
}

/** Name of the first field that is wrong, missing or not known. */
function hasExactly(value: Fields, fields: Readonly<Record<string, Check>>): string | undefined {
  const strange = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
  if (strange !== undefined) return strange;
  return Object.keys(fields).find((key) => !fields[key]!(value[key]));
}

function refused(code: string, message: string): ReadPolicy {
  return {
    ok: false,
    problem: {
      code,
      message,
      help: "compile the policy again with `sallyport policy check`, or install again",
    },
  };
}

/**
 * Reads a compiled policy from its JSON text. Everything must be as this version writes it: a policy
 * that is only half understood would allow what it means to forbid. Never throws.
 */
export function readCompiledPolicy(text: string): ReadPolicy {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused("policy-not-json", "the compiled policy is not JSON");
  }
  if (!isFields(value)) return refused("policy-malformed", "the compiled policy is not an object");
  if (value["format"] !== POLICY_FORMAT) {
    return refused("policy-format", `the compiled policy has format \`${String(value["format"]).slice(0, 20)}\`, and this version reads ${POLICY_FORMAT}`);
  }
  const wrong = hasExactly(value, POLICY_FIELDS);
  if (wrong !== undefined) return refused("policy-malformed", `\`${wrong.slice(0, 40)}\` of the compiled policy is not as it should be`);
  const policy = value as unknown as CompiledPolicy;
  if (policy.layers.length === 0) return refused("policy-malformed", "the compiled policy has no layer");
  const layers = new Set(policy.layers.map(({ name }) => name));
  if (![...policy.rules, ...policy.grants].every(({ layer }) => layers.has(layer))) {
    return refused("policy-malformed", "a rule of the compiled policy belongs to no layer");
  }
  return { ok: true, policy };
}

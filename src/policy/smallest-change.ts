import type { Effect, Judgement, PathResource, Resource } from "../model/index.ts";
import type { CompiledPolicy, Conditions, JudgeContext, Layer } from "./compiled.ts";
import { YES } from "./fit.ts";
import { layerVerdicts, type LayerVerdict, mayLift } from "./judge.ts";
import { conditionsTest } from "./match.ts";
import { literalGlob } from "./match-path.ts";
import { literalText } from "./wildcard.ts";

const DAY = 86_400_000;
/** How long a suggested grant lasts. */
const GRANT_DAYS = 30;
const MAX_NATIVE = 200;

function shortPath(path: string, context: JudgeContext): string {
  const { root, home } = context;
  if (path === root) return ".";
  if (root !== "/" && path.startsWith(`${root}/`)) return literalGlob(path.slice(root.length + 1));
  if (path.startsWith(`${home}/`)) return `~/${literalGlob(path.slice(home.length + 1))}`;
  return literalGlob(path);
}

function pathField(resource: PathResource, effect: Effect, context: JudgeContext): string | undefined {
  if (resource.scope === "unknown") return undefined;
  if (resource.isPattern === true) return resource.path;
  const path = shortPath(resource.path, context);
  if (!effect.traits.includes("recursive")) return path;
  return path === "." ? "**" : `${path === "/" ? "" : path}/**`;
}

/** The fields that mean this resource and as little else as possible. */
function resourceFields(resource: Resource, effect: Effect, context: JudgeContext): Record<string, string | number | undefined> | undefined {
  switch (resource.type) {
    case "path":
      return { path: pathField(resource, effect, context) };
    case "host":
      return resource.host === "?" ? undefined : { host: literalText(resource.host), port: resource.port };
    case "repository":
      return {
        branch: resource.branch === undefined ? context.branch && literalText(context.branch) : literalText(resource.branch),
        remote: resource.remote === undefined ? undefined : literalText(resource.remote),
      };
    case "program":
      return { program: literalText(resource.name) };
    case "package":
      return { ecosystem: resource.ecosystem, package: literalText(resource.name) };
    case "database":
      return {
        engine: resource.engine,
        target: resource.target && literalText(resource.target),
        statement: resource.statement && literalText(resource.statement),
      };
    case "cloud":
      return {
        provider: literalText(resource.provider),
        operation: literalText(resource.operation),
        target: resource.target && literalText(resource.target),
      };
    case "mcp":
      return { server: literalText(resource.server), tool: literalText(resource.tool) };
    case "process":
      return { target: literalText(resource.target) };
    case "named":
      return { name: literalText(resource.name) };
  }
}

/** Condition fields with one value each. */
type Named = Readonly<Record<string, string | number>>;

function asConditions(fields: Named): Conditions {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, typeof value === "number" ? [[value, value]] : [value]])) as Conditions;
}

/** The narrowest conditions that hold the effect; `undefined` when the policy language cannot name it. */
function narrowest(effect: Effect, context: JudgeContext): Named | undefined {
  const found = resourceFields(effect.resource, effect, context) ?? {};
  const fields: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(found)) if (value !== undefined && value !== "") fields[key] = value;
  const isNamed = Object.keys(fields).length > 0 && effect.kind !== "unknown";
  if (isNamed && conditionsTest(asConditions(fields), true)(effect, context) === YES) return fields;
  // What cannot be named by what it touches is named by the exact call.
  const text = context.text?.trim();
  if (text === undefined || text.length > MAX_NATIVE || /[\n\r]/.test(text)) return undefined;
  const exact = { native: `${context.tool}(${literalText(text)})` };
  return text !== "" && conditionsTest(asConditions(exact), true)(effect, context) === YES ? exact : undefined;
}

const PLAIN = /^[A-Za-z0-9_./][\w ./-]*$/;
const WORD = /^(?:true|false|yes|no|on|off|null|~|[-+.\d][\d._eExXoO+-]*)$/i;

function scalar(value: string | number): string {
  if (typeof value === "number") return String(value);
  return PLAIN.test(value) && !WORD.test(value) && !value.endsWith(" ") ? value : JSON.stringify(value);
}

/** Where a person changes what a layer says. */
const FILES: Readonly<Record<Layer, string>> = {
  containment: "no file: `sallyport respond list` has it",
  managed: "the managed policy",
  organisation: "the organisation's policy",
  project: "sallyport.yaml of the project",
  user: "your own policy",
  session: "this session's grants",
};

function grantLines(effect: Effect, fields: readonly string[], context: JudgeContext): string[] {
  const until = new Date(context.now + GRANT_DAYS * DAY).toISOString().slice(0, 10);
  return ["grants:", `  - allow: ${effect.kind}`, ...fields, "    owner: you@example.com", `    until: ${until}`, "    why: say why"];
}

/** Layers that a person in front of the agent can write to, the nearest first. */
const OWN: readonly Layer[] = ["user", "project"];

/** True when one more allow is all that the layer lacks. */
function isEnough(layer: Layer, effect: Effect, named: Named, policy: CompiledPolicy, context: JudgeContext): boolean {
  const rule = {
    id: "new",
    layer,
    outcome: "allow",
    kinds: [effect.kind],
    when: asConditions(named),
    why: "",
  } as const;
  const changed = layerVerdicts({ ...policy, rules: [...policy.rules, rule] }, effect, context);
  return changed.find((one) => one.layer === layer)?.outcome === "allow";
}

/** The file and lines that lift what one layer says; `undefined` when nobody here may. */
function change(
  verdict: LayerVerdict,
  effect: Effect,
  named: Named,
  policy: CompiledPolicy,
  context: JudgeContext,
): { readonly file: string; readonly lines: readonly string[] } | undefined {
  const { layer, rule } = verdict;
  const owner = policy.rules.find((one) => one.layer === layer && one.id === rule);
  const outcome = owner?.outcome ?? policy.layers.find((one) => one.name === layer)?.default ?? verdict.outcome;
  const isOwn = layer === "user" || layer === "project";
  const fields = Object.entries(named).map(([key, value]) => `    ${key}: ${scalar(value)}`);
  if (isOwn && isEnough(layer, effect, named, policy, context))
    return {
      file: FILES[layer],
      lines: ["rules:", `  - allow: ${effect.kind}`, ...fields, "    why: say why"],
    };
  const lifter = isOwn ? layer : OWN.find((one) => mayLift({ layer: one }, layer, rule, outcome, effect.kind, policy));
  return lifter === undefined ? undefined : { file: FILES[lifter], lines: grantLines(effect, fields, context) };
}

/**
 * The lines of YAML that would allow what was judged, and as little else as possible: a rule where the
 * policy only lacks one, else a grant.
 * @returns `undefined` when it is allowed already, when the layer that forbids it lets nobody lift
 * that, or when the policy language cannot name the effect
 */
export function smallestChange(policy: CompiledPolicy, judgement: Judgement, context: JudgeContext): string | undefined {
  if (judgement.outcome === "allow") return undefined;
  const { effect } = judgement;
  const named = narrowest(effect, context);
  if (named === undefined) return undefined;
  const blocking = layerVerdicts(policy, effect, context).filter(({ outcome }) => outcome !== "allow");
  const changes = blocking.map((verdict) => change(verdict, effect, named, policy, context));
  if (changes.some((one) => one === undefined)) return undefined;
  const texts = changes.map((one) => [`# in ${one!.file}`, ...one!.lines].join("\n"));
  return texts.length === 0 ? undefined : [...new Set(texts)].join("\n");
}

import type { Problem } from "../../model/index.ts";
import { BASELINE_NAMES, baselineNamed, DEFAULT_BASELINE, SESSION_DELEGATE } from "../baselines.ts";
import { type CompiledDelegate, type CompiledGrant, type CompiledLayer, type CompiledPolicy, type CompiledRule, LAYERS, POLICY_FORMAT } from "../compiled.ts";
import { type BaselineLookup, digestOf, loadDocument, type PolicyDocument, type PolicyInput, withParents } from "./documents.ts";
import { joinedData } from "./joined-data.ts";
import { compiledMcp, mcpWarnings } from "./mcp-parts.ts";
import { LayerCompiler, type Origin } from "./layer-compiler.ts";

export interface Compilation {
  /** Absent when there are problems. */
  readonly policy: CompiledPolicy | undefined;
  /** Mistakes: with one of them there is no policy. */
  readonly problems: readonly Problem[];
  /** What the policy says but does not get. */
  readonly warnings: readonly Problem[];
  readonly documents: readonly PolicyDocument[];
  /** By layer and id: `user user/1`. */
  readonly origins: ReadonlyMap<string, Origin>;
}

function hasBaseline(document: PolicyDocument): boolean {
  return withParents(document).some((one) => one.baselines.length > 0);
}

/** A project's policy that names a weaker baseline than the one that holds without it. */
function weakBaselines(document: PolicyDocument): Problem[] {
  const floor = BASELINE_NAMES.indexOf(DEFAULT_BASELINE);
  return withParents(document).flatMap(({ baselines, source }) =>
    baselines
      .filter(({ name }) => BASELINE_NAMES.some((known, rank) => known === name && rank < floor))
      .map(({ name }) => ({
        code: "policy-project-loosens",
        message: `a project's policy cannot choose \`${name}\` for you`,
        help: `\`${DEFAULT_BASELINE}\` holds as well; name the baseline in your own policy`,
        file: source.file,
        ...source.at(["extends"]),
      })),
  );
}

/** A section about an agent where nobody reads it. */
function idleSections(document: PolicyDocument): Problem[] {
  if (document.layer === "managed" || document.layer === "organisation") return [];
  return withParents(document)
    .filter(({ file }) => file.agents !== undefined)
    .map(({ source }) => ({
      code: "policy-agents-idle",
      message: `\`agents\` has no effect in the policy of the layer \`${document.layer}\``,
      help: "write it into the managed policy, from which managed settings are compiled",
      file: source.file,
      ...source.at(["agents"]),
    }));
}

/** What the policy says decides, not where its files lie. */
function hashOf({ format, layers, rules, grants, delegates, sets, data, mcp }: Omit<CompiledPolicy, "hash">): string {
  return digestOf(JSON.stringify({ format, layers, rules, grants, delegates, sets, data, mcp }));
}

export interface CompileOptions {
  /** Where baselines are found; by default those that come with the product. */
  readonly baselines?: BaselineLookup;
  /** False: the default baseline is not added where none is named. */
  readonly hasFloor?: boolean;
}

/**
 * Compiles policy files of any layers to one policy. Where no managed, organisation or user policy
 * names a baseline, the default one holds at the user's layer, whatever a project's policy says.
 */
export function compilePolicy(inputs: readonly PolicyInput[], options: CompileOptions = {}): Compilation {
  const lookup = options.baselines ?? baselineNamed;
  const loaded = inputs.map((input) => loadDocument(input, lookup));
  const documents = loaded.flatMap(({ document }) => (document === undefined ? [] : [document]));
  const problems = loaded.flatMap((one) => one.problems);
  const warnings: Problem[] = documents.filter(({ layer }) => layer === "project").flatMap(weakBaselines);
  warnings.push(...documents.flatMap(idleSections), ...documents.flatMap(mcpWarnings));
  const origins = new Map<string, Origin>();
  const isChosen = documents.some((document) => document.layer !== "project" && document.layer !== "session" && hasBaseline(document));
  const floor = isChosen || options.hasFloor === false ? undefined : lookup(DEFAULT_BASELINE);
  const layers: CompiledLayer[] = [];
  const rules: CompiledRule[] = [];
  const grants: CompiledGrant[] = [];
  const delegates: CompiledDelegate[] = [];
  const sets: Record<string, readonly string[]> = {};
  for (const layer of LAYERS) {
    const own = documents.filter((document) => document.layer === layer);
    const compiler = new LayerCompiler(layer, origins);
    const draft = compiler.compileAll(own, layer === "user" ? floor : undefined);
    problems.push(...compiler.problems);
    warnings.push(...compiler.warnings);
    if (draft === undefined) continue;
    layers.push({
      name: layer,
      ...(draft.default === undefined ? {} : { default: draft.default }),
      ...(draft.asks === undefined ? {} : { asks: draft.asks }),
      ...(draft.hold === undefined ? {} : { hold: draft.hold }),
      ...(draft.grantable === undefined ? {} : { grantable: draft.grantable }),
      baselines: draft.baselines.map(({ name }) => name),
    });
    rules.push(...draft.rules.map(({ id, ...rest }) => ({ id, layer, ...rest })));
    grants.push(...compiler.grants);
    delegates.push(...compiler.delegates);
    Object.assign(sets, compiler.sets);
  }
  delegates.push(SESSION_DELEGATE);
  const name = documents.find(({ file }) => file.name !== undefined)?.file.name ?? layers.flatMap(({ baselines }) => baselines)[0] ?? "policy";
  const data = joinedData(documents);
  const mcp = compiledMcp(documents);
  const body: Omit<CompiledPolicy, "hash"> = {
    format: POLICY_FORMAT,
    name,
    layers,
    rules,
    grants,
    delegates,
    sets,
    sources: documents.flatMap(withParents).map(({ layer, path, digest }) => ({ layer, path, digest })),
    ...(data === undefined ? {} : { data }),
    ...(mcp === undefined ? {} : { mcp }),
  };
  const policy = problems.length === 0 ? { ...body, hash: hashOf(body) } : undefined;
  return { policy, problems, warnings, documents, origins };
}

/** The hash that a policy must have; to see whether a stored one was changed. */
export function policyHash(policy: CompiledPolicy): string {
  return hashOf(policy);
}

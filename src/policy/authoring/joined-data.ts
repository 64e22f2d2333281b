import {
  CONTENT_CLASSES,
  CONTENT_OUTCOMES,
  OUTPUT_OUTCOMES,
  type CompiledData,
  type ContentClass,
  type ContentOutcome,
  type ContentOutcomes,
  type DataLimit,
  type DataPathRule,
  type OutputOutcome,
} from "../compiled.ts";
import { type PolicyDocument, withParents } from "./documents.ts";
import type { PolicyFile } from "./schema.ts";

type DataPart = NonNullable<PolicyFile["data"]>;

/** The stricter of two words of a list that names the least strict first. */
function stricter<T extends string>(words: readonly T[], first: T | undefined, second: T | undefined): T | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return words.indexOf(first) >= words.indexOf(second) ? first : second;
}

/** The parts of one document: the file itself before what it extends, whose word it replaces. */
function partsOf(document: PolicyDocument): readonly DataPart[] {
  return withParents(document)
    .toReversed()
    .flatMap(({ file }) => (file.data === undefined ? [] : [file.data]));
}

function pathRules(parts: readonly (readonly DataPart[])[]): readonly DataPathRule[] {
  return parts.flat().flatMap((data) => (data.paths ?? []).map(({ class: name, path, why }) => ({ class: name, globs: [path].flat(), why })));
}

function contentOf(documents: readonly (readonly DataPart[])[]): ContentOutcomes | undefined {
  const joined: Partial<Record<ContentClass, ContentOutcome>> = {};
  for (const parts of documents) {
    for (const name of CONTENT_CLASSES) {
      const own = stricter(CONTENT_OUTCOMES, joined[name], parts.find((data) => data.content?.[name] !== undefined)?.content?.[name]);
      if (own !== undefined) joined[name] = own;
    }
  }
  return Object.keys(joined).length === 0 ? undefined : joined;
}

function outputsOf(documents: readonly (readonly DataPart[])[]): OutputOutcome | undefined {
  let joined: OutputOutcome | undefined;
  for (const parts of documents) joined = stricter(OUTPUT_OUTCOMES, joined, parts.find((data) => data.outputs !== undefined)?.outputs);
  return joined;
}

function destinationsOf(parts: readonly DataPart[]): readonly DataLimit[] | undefined {
  const all = parts.flatMap((data) => data.destinations ?? []);
  return all.length === 0 ? undefined : all;
}

/** Of two that name the plan of an agent, the higher authority's. */
function plansOf(parts: readonly DataPart[]): Readonly<Record<string, string>> | undefined {
  const plans = Object.fromEntries(parts.toReversed().flatMap((data) => Object.entries(data.plans ?? {})));
  return Object.keys(plans).length === 0 ? undefined : plans;
}

/** The `data` parts of all layers as one, the strictest word of all; nothing where no policy has such a part. */
export function joinedData(documents: readonly PolicyDocument[]): CompiledData | undefined {
  const isProject = ({ layer }: PolicyDocument): boolean => layer === "project" || layer === "session";
  const trusted = documents.filter((document) => !isProject(document)).map(partsOf);
  const project = documents.filter(isProject).map(partsOf);
  if ([...trusted, ...project].every((parts) => parts.length === 0)) return undefined;
  const [ofTrusted, ofProject] = [trusted.flat(), project.flat()];
  const fields = {
    content: contentOf(trusted),
    outputs: outputsOf(trusted),
    tighterContent: contentOf(project),
    tighterOutputs: outputsOf(project),
    otherwise: ofTrusted.find((data) => data.default !== undefined)?.default,
    destinations: destinationsOf(ofTrusted),
    lowering: destinationsOf(ofProject),
    plans: plansOf(ofTrusted),
  };
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return {
    ...(said as Omit<CompiledData, "paths" | "raising" | "restore">),
    paths: pathRules(trusted),
    raising: pathRules(project),
    restore: trusted.flat().flatMap((data) => (data.restore ?? []).map(({ kinds, to }) => ({ kinds, to }))),
  };
}

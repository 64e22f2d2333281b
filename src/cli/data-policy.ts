import type { DataClass, DestinationRule, PathRule, RestoreRule } from "../content/index.ts";
import { UserError } from "../model/index.ts";
import { compilePolicy, type PolicyDocument } from "../policy/authoring/index.ts";
import { policyTexts } from "./policy-source.ts";

/** What the policies that hold in a folder say about data. */
export interface DataPolicy {
  readonly otherwise: DataClass;
  /** Of the machine, the organisation and the user. */
  readonly paths: readonly PathRule[];
  readonly destinations: readonly DestinationRule[];
  readonly restore: readonly RestoreRule[];
  /** The provider's plan of an agent. */
  readonly plans: Readonly<Record<string, string>>;
  /** Of the project's own file, which anybody can write who can write to the repository: it only tightens. */
  readonly projectPaths: readonly PathRule[];
  readonly projectDestinations: readonly DestinationRule[];
}

function withParents(document: PolicyDocument): readonly PolicyDocument[] {
  return [document, ...document.parents.flatMap(withParents)];
}

/** Reads the `data` parts of the policies of a folder, highest authority first. Throws a `UserError` where a policy has mistakes. */
export function dataPolicy(root: string): DataPolicy {
  const { documents, problems } = compilePolicy(policyTexts(root));
  if (problems.length > 0) throw new UserError(problems);
  const parts = documents
    .flatMap(withParents)
    .flatMap(({ layer, file }) => (file.data === undefined ? [] : [{ isProject: layer === "project" || layer === "session", data: file.data }]));
  const trusted = parts.filter(({ isProject }) => !isProject).map(({ data }) => data);
  const project = parts.filter(({ isProject }) => isProject).map(({ data }) => data);
  const paths = (all: typeof trusted): readonly PathRule[] =>
    all.flatMap((data) => (data.paths ?? []).map(({ class: name, path, why }) => ({ class: name, globs: [path].flat(), why })));
  return {
    otherwise: trusted.find((data) => data.default !== undefined)?.default ?? "internal",
    paths: paths(trusted),
    destinations: trusted.flatMap((data) => data.destinations ?? []),
    restore: trusted.flatMap((data) => data.restore ?? []),
    plans: Object.assign({}, ...trusted.toReversed().map((data) => data.plans ?? {})) as Record<string, string>,
    projectPaths: paths(project),
    projectDestinations: project.flatMap((data) => data.destinations ?? []),
  };
}

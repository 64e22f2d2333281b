import { basename, dirname, join } from "node:path";
import { kindOfPath } from "../kind-of-path.ts";
import { readItem } from "../read-item.ts";
import { filesBelow, readBounded, SkippedList, WALK_LIMITS, type Skipped } from "../walk.ts";
import { agentJobs } from "../workflow/index.ts";
import { ciCommands } from "./ci-commands.ts";
import { isOutwardScript } from "./purpose.ts";
import type { RepositoryCommand } from "./repository-command.ts";
import { namesTasks, tasksIn } from "./task-files.ts";

/** What was seen of something, and one file that shows it. */
export interface Evidence {
  readonly what: string;
  readonly path: string;
  readonly count: number;
}

/** What a repository holds that a policy speaks of. */
export interface Survey {
  /** Most files first. */
  readonly languages: readonly Evidence[];
  readonly sourceFiles: number;
  readonly infrastructure: readonly Evidence[];
  readonly infrastructureFiles: number;
  /** Platforms that the repository's software is put on, and what publishes it. */
  readonly releases: readonly Evidence[];
  /** Signs of regulated data. */
  readonly regulated: readonly Evidence[];
  /** Folders and files of data, as paths. */
  readonly data: readonly string[];
  /** Scripts that deploy, publish or destroy, by their names. */
  readonly outwardScripts: readonly string[];
  /** Package ecosystems with a lock file, and the file. */
  readonly locks: readonly Evidence[];
  /** Workflows that run a coding agent. */
  readonly agentWorkflows: readonly string[];
  readonly commands: readonly RepositoryCommand[];
  readonly skipped: readonly Skipped[];
}

const LANGUAGES: Readonly<Record<string, string>> = {
  ts: "TypeScript", tsx: "TypeScript", mts: "TypeScript", cts: "TypeScript", js: "JavaScript", jsx: "JavaScript", mjs: "JavaScript", cjs: "JavaScript",
  vue: "Vue", svelte: "Svelte", py: "Python", rb: "Ruby", go: "Go", rs: "Rust", java: "Java", kt: "Kotlin", scala: "Scala", cs: "C#", fs: "F#", php: "PHP",
  swift: "Swift", c: "C", h: "C", cc: "C++", cpp: "C++", hpp: "C++", ex: "Elixir", exs: "Elixir", dart: "Dart", lua: "Lua", zig: "Zig", hs: "Haskell",
  clj: "Clojure", pl: "Perl", r: "R", jl: "Julia", sh: "Shell", sql: "SQL",
}; // prettier-ignore

type Line = readonly [what: string, path: RegExp];

const INFRASTRUCTURE: readonly Line[] = [
  ["Terraform", /\.(?:tf|tofu|hcl)$/],
  ["Pulumi", /(?:^|\/)Pulumi(?:\.[\w-]+)?\.ya?ml$/],
  ["AWS CDK", /(?:^|\/)cdk\.json$/],
  ["Ansible", /(?:^|\/)(?:ansible|playbooks|roles\/[^/]+\/tasks)\/.*\.ya?ml$|(?:^|\/)(?:playbook[\w-]*|site)\.ya?ml$|(?:^|\/)ansible\.cfg$/],
  ["Helm", /(?:^|\/)Chart\.yaml$|(?:^|\/)(?:charts|helm)\/.+\.ya?ml$/],
  ["Kubernetes", /(?:^|\/)(?:k8s|kubernetes|manifests|kustomize)\/.*\.ya?ml$|(?:^|\/)kustomization\.ya?ml$/],
  ["CloudFormation", /(?:^|\/)(?:cloudformation\/.+\.(?:ya?ml|json)|samconfig\.toml)$/],
  ["Docker", /(?:^|\/)(?:Dockerfile(?:\.[\w.-]+)?|Containerfile|(?:docker-)?compose[\w.-]*\.ya?ml)$/],
];
/** Containers for development are on most machines; they alone are no infrastructure that others depend on. */
const LOCAL_INFRASTRUCTURE: ReadonlySet<string> = new Set(["Docker"]);

const RELEASES: readonly Line[] = [
  ["Vercel", /(?:^|\/)vercel\.json$/],
  ["Netlify", /(?:^|\/)netlify\.toml$/],
  ["Fly.io", /(?:^|\/)fly\.toml$/],
  ["Cloudflare", /(?:^|\/)wrangler\.(?:toml|jsonc?)$/],
  ["Firebase", /(?:^|\/)firebase\.json$/],
  ["Serverless Framework", /(?:^|\/)serverless\.ya?ml$/],
  ["App Engine", /(?:^|\/)app\.yaml$/],
  ["Heroku", /(?:^|\/)Procfile$/],
  ["Render", /(?:^|\/)render\.ya?ml$/],
  ["Capistrano", /(?:^|\/)Capfile$/],
  ["fastlane", /(?:^|\/)fastlane\/Fastfile$/],
  ["GoReleaser", /(?:^|\/)\.?goreleaser\.ya?ml$/],
  ["semantic-release", /(?:^|\/)\.releaserc(?:\.\w+)?$/],
  ["Changesets", /(?:^|\/)\.changeset\/config\.json$/],
];

const LOCKS: readonly Line[] = [
  ["npm", /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/],
  ["pypi", /(?:^|\/)(?:uv\.lock|poetry\.lock|pdm\.lock)$/],
  ["nuget", /(?:^|\/)packages\.lock\.json$/],
  ["gem", /(?:^|\/)Gemfile\.lock$/],
  ["pub", /(?:^|\/)pubspec\.lock$/],
  ["cocoapods", /(?:^|\/)Podfile\.lock$/],
];

const REGULATED: readonly Line[] = [
  ["health data", /(?:^|[/_-])(?:fhir|hl7|dicom|hipaa|phi|patients?|medical[_-]?records?)(?:[/_.-]|$)/i],
  ["payment card data", /(?:^|[/_-])(?:pci|pci[_-]?dss|cardholders?)(?:[/_.-]|$)/i],
  ["identity documents", /(?:^|[/_-])(?:kyc|aml|passports?)(?:[/_.-]|$)/i],
  ["export-controlled work", /(?:^|[/_-])(?:itar|export[_-]control)(?:[/_.-]|$)/i],
];
const REGULATED_WORDS: readonly Line[] = [
  ["health data", /\b(?:HIPAA|protected health information|fhir(?:\.resources|client)?|hl7(?:apy)?|pydicom|dcm4che|hapi-fhir)\b/i],
  ["payment card data", /\b(?:PCI[ -]DSS|cardholder data)\b/i],
  ["personal data of a special kind", /\bGDPR Art(?:icle|\.)? ?9\b/i],
  ["export-controlled work", /\b(?:ITAR|EAR99|export[- ]controlled)\b/],
];
/** Texts that say what a repository is for. */
const ABOUT = /^(?:README|SECURITY|COMPLIANCE|PRIVACY)(?:\.\w+)?$|(?:^|\/)(?:package\.json|pyproject\.toml|requirements\.txt|pom\.xml|Gemfile|go\.mod)$/i;

const DATA =
  /\.(?:csv|tsv|parquet|feather|avro|orc|sqlite3?|db|duckdb|xlsx?|dump|bak|sav|rdata)(?:\.gz|\.zip)?$|(?:^|\/)(?:data|datasets?|exports?|dumps?|backups?)\/(?:.*\/)?[^/]+\.(?:jsonl|ndjson|sql)(?:\.gz)?$|(?:^|\/)[\w.-]*(?:dump|backup)[\w.-]*\.sql(?:\.gz)?$/i;
const NO_DATA = /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|testdata|examples?|samples?|docs?|locales?|i18n|node_modules|vendor|dist|build)\//i;

const MAX_COMMANDS = 300;
const MAX_TASK_FILES = 60;
const MAX_TEXT = 1024 * 1024;

class Tally {
  readonly #found = new Map<string, { path: string; count: number }>();

  add(what: string, path: string): void {
    const known = this.#found.get(what);
    if (known === undefined) this.#found.set(what, { path, count: 1 });
    else {
      known.count += 1;
      if (path.length < known.path.length || (path.length === known.path.length && path < known.path)) known.path = path;
    }
  }

  get all(): readonly Evidence[] {
    return [...this.#found].map(([what, one]) => ({ what, ...one })).toSorted((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1));
  }
}

function depthOf(path: string): number {
  return path.split("/").length - 1;
}

/** Data of one kind in a part of the tree, as a pattern, or the file itself at the top. */
function dataPlace(path: string): string {
  const [first, ...rest] = path.split("/");
  const kind = /\.\w+(?:\.gz|\.zip)?$/.exec(path)?.[0] ?? "";
  return rest.length === 0 ? path : `${first!}/**/*${kind}`;
}

/**
 * Looks at a repository: reads files within bounds, follows no link, runs nothing.
 * @param root absolute path
 */
export function surveyRepository(root: string): Survey {
  const skipped = new SkippedList();
  const [languages, infrastructure, releases, regulated, locks] = [new Tally(), new Tally(), new Tally(), new Tally(), new Tally()];
  const data = new Set<string>();
  const outwardScripts: string[] = [];
  const taskFiles: string[] = [];
  const ciFiles: string[] = [];
  const aboutFiles: string[] = [];
  const names = new Set<string>();
  for (const path of filesBelow(root, skipped, { ...WALK_LIMITS, entries: 500_000 })) {
    const language = LANGUAGES[/\.(\w{1,5})$/.exec(path)?.[1]?.toLowerCase() ?? ""];
    if (language !== undefined) languages.add(language, path);
    for (const [what, pattern] of INFRASTRUCTURE) if (pattern.test(path)) infrastructure.add(what, path);
    for (const [what, pattern] of RELEASES) if (pattern.test(path)) releases.add(what, path);
    for (const [what, pattern] of REGULATED) if (pattern.test(path) && !NO_DATA.test(path)) regulated.add(what, path);
    for (const [what, pattern] of LOCKS) if (pattern.test(path)) locks.add(what, path);
    if (DATA.test(path) && !NO_DATA.test(path) && data.size < 40) data.add(dataPlace(path));
    if (isOutwardScript(path) && outwardScripts.length < 40) outwardScripts.push(path);
    if (ABOUT.test(path) && depthOf(path) <= 2) aboutFiles.push(path);
    const kind = kindOfPath(path)?.kind;
    if ((kind === "workflow" && path.startsWith(".github/")) || (kind === "gitlab-ci" && path.startsWith(".gitlab"))) ciFiles.push(path);
    if (namesTasks(path) && depthOf(path) <= 3) {
      taskFiles.push(path);
      names.add(path);
    } else if (/(?:^|\/)(?:gradlew|mvnw|Gemfile|[\w.-]*lock[\w.-]*)$/.test(path)) names.add(path);
  }
  for (const path of aboutFiles.toSorted().slice(0, 20)) {
    const text = readBounded(join(root, path), path, skipped, MAX_TEXT);
    for (const [what, pattern] of REGULATED_WORDS) if (text !== undefined && pattern.test(text)) regulated.add(what, path);
  }
  const commands: RepositoryCommand[] = [];
  const byDepth = (a: string, b: string): number => depthOf(a) - depthOf(b) || (a < b ? -1 : 1);
  for (const path of taskFiles.toSorted(byDepth).slice(0, MAX_TASK_FILES)) {
    const text = readBounded(join(root, path), path, skipped, MAX_TEXT);
    const folder = dirname(path) === "." ? "" : dirname(path);
    if (text === undefined) continue;
    commands.push(...tasksIn({ path, folder, text, has: (name) => names.has(folder === "" ? name : `${folder}/${name}`) }));
  }
  const agentWorkflows: string[] = [];
  for (const path of ciFiles.toSorted(byDepth).slice(0, MAX_TASK_FILES)) {
    const text = readBounded(join(root, path), path, skipped, MAX_TEXT);
    if (text === undefined) continue;
    commands.push(...ciCommands(path, text));
    const item = readItem(path, text, "project");
    if (item !== undefined && agentJobs(item).length > 0) agentWorkflows.push(path);
  }
  const unique = [...new Map(commands.map((one) => [`${one.folder}\0${one.command}`, one] as const)).values()];
  if (unique.length > MAX_COMMANDS) skipped.add("…", `${unique.length - MAX_COMMANDS} more commands were not judged`);
  if (taskFiles.length > MAX_TASK_FILES) skipped.add("…", `${taskFiles.length - MAX_TASK_FILES} more files with tasks were not read`);
  const found = infrastructure.all;
  return {
    languages: languages.all,
    sourceFiles: languages.all.reduce((sum, { what, count }) => (what === "SQL" || what === "Shell" ? sum : sum + count), 0),
    infrastructure: found,
    infrastructureFiles: found.reduce((sum, { what, count }) => (LOCAL_INFRASTRUCTURE.has(what) ? sum : sum + count), 0),
    releases: releases.all,
    regulated: regulated.all,
    data: [...data].toSorted(),
    outwardScripts: outwardScripts.toSorted(),
    locks: locks.all,
    agentWorkflows,
    commands: unique.slice(0, MAX_COMMANDS),
    skipped: skipped.all.filter(({ path }) => basename(path) !== ".git"),
  };
}

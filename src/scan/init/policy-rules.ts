import type { Effect, EffectKind, Judgement, Outcome } from "../../model/index.ts";
import type { RepositoryCommand } from "./repository-command.ts";
import type { Survey } from "./survey.ts";

/** A rule as it is written into a policy file. */
export interface ProposedRule {
  readonly id: string;
  readonly outcome: Outcome;
  readonly kinds: readonly EffectKind[];
  readonly conditions: Readonly<Record<string, readonly string[]>>;
  readonly not?: Readonly<Record<string, readonly string[]>>;
  readonly why: string;
  /** What in the repository it is for, in one line. */
  readonly comment: string;
}

/** A command with what it would do. */
export interface JudgedCommand extends RepositoryCommand {
  readonly outcome: Outcome;
  readonly judgements: readonly Judgement[];
  readonly settledBy: Judgement | undefined;
  /** By its name, or by what it does, it deploys, publishes or destroys. */
  readonly isOutward: boolean;
}

/** Paths that can be written as a pattern that means just them. */
const PLAIN_PATH = /^[A-Za-z\d._-][\w.+ /-]*$/;
const DATA_PATTERN = /^[A-Za-z\d._-][\w.+ /-]*(?:\/\*\*\/\*\.[\w.]+)?$/;
/** Files that only say what runs. */
const TASK_FILE = /(?:^|\/)(?:(?:GNUm|M|m)akefile|[\w.-]*\.mk|package\.json|[Rr]akefile|\.?[Jj]ustfile)$/;
const MOST_ENTRIES = 30;

const OUTWARD_KINDS: ReadonlySet<EffectKind> = new Set(["deploy.release", "pkg.publish", "infra.change", "infra.destroy", "db.destroy", "vcs.push"]);
/** Providers whose changes stay on this machine, or are a forge's everyday. */
const EVERYDAY_PROVIDERS: ReadonlySet<string> = new Set(["docker", "podman", "github", "gitlab", "compose"]);

/** Whether an effect reaches others or cannot be taken back; a container on this machine does not. */
export function isOutwardEffect({ kind, resource, traits }: Effect): boolean {
  if (!OUTWARD_KINDS.has(kind) || traits.includes("dry-run")) return false;
  return !(resource.type === "cloud" && kind !== "infra.destroy" && EVERYDAY_PROVIDERS.has(resource.provider));
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].toSorted().slice(0, MOST_ENTRIES);

/** Files whose code a command runs, relative to the root. */
function programsOf({ judgements }: JudgedCommand, root: string): readonly string[] {
  return judgements.flatMap(({ effect: { kind, resource } }) => {
    if (kind !== "proc.code" || resource.type !== "path" || resource.scope !== "workspace" || resource.isPattern === true) return [];
    const path = resource.path.slice(root.length + 1);
    return resource.path.startsWith(`${root}/`) && !TASK_FILE.test(path) ? [path] : [];
  });
}

function outwardScriptsRule(survey: Survey, commands: readonly JudgedCommand[], root: string): readonly ProposedRule[] {
  const ordinary = new Set(commands.filter(({ isOutward }) => !isOutward).flatMap((one) => programsOf(one, root)));
  const run = commands.filter(({ isOutward, isCi }) => isOutward && !isCi).flatMap((one) => programsOf(one, root));
  const paths = unique([...survey.outwardScripts, ...run].filter((path) => !ordinary.has(path) && PLAIN_PATH.test(path)));
  if (paths.length === 0) return [];
  return [
    {
      id: "outward-scripts",
      outcome: "ask",
      kinds: ["proc.code", "fs.write", "fs.delete"],
      conditions: { path: paths },
      why: "This script deploys, publishes or destroys; a person looks before it runs or changes.",
      comment: `scripts whose name, or the task that runs them, says so: ${paths.slice(0, 3).join(", ")}`,
    },
  ];
}

function pipelineRule(commands: readonly JudgedCommand[]): readonly ProposedRule[] {
  const found = commands
    .filter(({ isCi }) => isCi)
    .flatMap(({ judgements, from }) =>
      judgements.flatMap(({ effect }) => {
        const { resource } = effect;
        if (effect.kind !== "infra.change" && effect.kind !== "deploy.release") return [];
        return resource.type === "cloud" && isOutwardEffect(effect) && /^[\w.-]{1,60}$/.test(resource.provider) ? [{ provider: resource.provider, from }] : [];
      }),
    );
  if (found.length === 0) return [];
  return [
    {
      id: "left-to-the-pipeline",
      outcome: "deny",
      kinds: ["infra.change", "deploy.release"],
      conditions: { provider: unique(found.map(({ provider }) => provider)) },
      not: { is: ["dry-run"] },
      why: "The pipeline does this after review; an agent prepares the change and does not make it.",
      comment: `what ${unique(found.map(({ from }) => from))
        .slice(0, 3)
        .join(", ")} does for everyone`,
    },
  ];
}

function hostRule(commands: readonly JudgedCommand[]): readonly ProposedRule[] {
  const usual = ["registries", "forges", "loopback", "vendor", "documentation", "git-remotes"];
  const found = commands
    .filter(({ isOutward }) => isOutward)
    .flatMap(({ judgements, from }) =>
      judgements.flatMap(({ effect: { kind, resource } }) =>
        (kind === "net.send" || kind === "net.connect") &&
        resource.type === "host" &&
        /^[a-z\d][a-z\d.-]*\.[a-z\d-]+$/.test(resource.host) &&
        !resource.sets.some((set) => usual.includes(set))
          ? [{ host: resource.host, from }]
          : [],
      ),
    );
  if (found.length === 0) return [];
  return [
    {
      id: "deployment-hosts",
      outcome: "deny",
      kinds: ["net.connect", "net.send"],
      conditions: { host: unique(found.map(({ host }) => host)) },
      why: "The repository is deployed to this host; people and the pipeline talk to it, an agent does not.",
      comment: `hosts of the deployment in ${unique(found.map(({ from }) => from))
        .slice(0, 3)
        .join(", ")}`,
    },
  ];
}

/** Where data lies, as patterns that mean just that. */
export function dataPatterns(survey: Survey): readonly string[] {
  return unique(survey.data.filter((path) => DATA_PATTERN.test(path)));
}

/**
 * Rules that hold a repository's agents to less than the baseline does: each has its evidence in the repository.
 * @param branch the branch that others build on
 */
export function tighteningRules(survey: Survey, commands: readonly JudgedCommand[], root: string, branch: string): readonly ProposedRule[] {
  const data = dataPatterns(survey);
  return [
    {
      id: "no-push-to-shared-branches",
      outcome: "deny",
      kinds: ["vcs.push"],
      conditions: { branch: [branch, "release/*"] },
      why: "Changes reach these branches by pull request.",
      comment: `\`${branch}\` is the branch that others build on`,
    },
    ...outwardScriptsRule(survey, commands, root),
    ...pipelineRule(commands),
    ...hostRule(commands),
    ...(data.length === 0
      ? []
      : ([
          {
            id: "data-stays",
            outcome: "ask",
            kinds: ["fs.delete"],
            conditions: { path: data },
            why: "Data may exist nowhere else.",
            comment: `data files lie here: ${data.slice(0, 3).join(", ")}`,
          },
        ] as const)),
  ];
}

/** What one's own policy may allow beyond the baseline for repositories like this one. */
export function looseningRules(survey: Survey): readonly ProposedRule[] {
  const ecosystems = unique(survey.locks.map(({ what }) => what));
  if (ecosystems.length === 0) return [];
  return [
    {
      id: "install-what-is-locked",
      outcome: "allow",
      kinds: ["pkg.install"],
      conditions: { ecosystem: ecosystems, is: ["locked"] },
      not: { any: ["global", "downloaded"] },
      why: "It installs exactly what the reviewed lock file names.",
      comment: `lock files are there: ${survey.locks
        .map(({ path }) => path)
        .slice(0, 3)
        .join(", ")}`,
    },
  ];
}

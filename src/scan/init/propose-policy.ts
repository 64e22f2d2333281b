import { readBounded, SkippedList } from "../walk.ts";
import { decide } from "../../guard/index.ts";
import type { Facts } from "../../model/index.ts";
import { baselinePolicy, type BaselineName, type CompiledPolicy } from "../../policy/index.ts";
import { emptySession } from "../../session/index.ts";
import { dataPatterns, isOutwardEffect, looseningRules, tighteningRules, type JudgedCommand } from "./policy-rules.ts";
import { policyText } from "./policy-text.ts";
import { isOutwardName } from "./purpose.ts";
import type { RepositoryCommand } from "./repository-command.ts";
import { surveyRepository, type Evidence, type Survey } from "./survey.ts";
import { tierFor, type Tier } from "./tier.ts";

/** A policy for a repository and what it would decide there. */
export interface Proposal {
  readonly survey: Survey;
  readonly tier: Tier;
  readonly text: string;
  readonly commands: readonly JudgedCommand[];
}

export interface ProposalOptions {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly facts: Facts;
  /** A policy for the project, or one's own. */
  readonly layer: "project" | "user";
  /** Instead of the tier that is proposed. */
  readonly tier?: Tier["name"];
  /** Compiles a text as the file of its layer would be, with the other layers here; throws on a problem. */
  readonly compile: (text: string, isAlone: boolean) => CompiledPolicy;
}

const MAX_EXAMPLES = 40;
const MAX_EXAMPLE = 300;

function judgeCommands(commands: readonly RepositoryCommand[], policy: CompiledPolicy, { root, facts }: ProposalOptions): readonly JudgedCommand[] {
  return commands.map((one) => {
    const cwd = one.folder === "" ? root : `${root}/${one.folder}`;
    const request = { type: "shell", text: one.command } as const;
    const action = { agent: { name: "check" }, session: "init", chain: [], cwd, root, tool: "Bash", request, mode: "default" } as const;
    const { decision } = decide(action, { facts, policy, session: emptySession() });
    const isOutward = isOutwardName(one.name) || decision.judgements.some(({ effect }) => isOutwardEffect(effect) && effect.certainty === "certain");
    return { ...one, outcome: decision.outcome, judgements: decision.judgements, settledBy: decision.settledBy, isOutward };
  });
}

/** The branch that others build on: what the remote says, else what is checked out where it has a usual name. */
function sharedBranch(root: string): string {
  const read = (path: string): string => readBounded(`${root}/.git/${path}`, path, new SkippedList(), 4096) ?? "";
  const remote = /^ref: refs\/remotes\/origin\/([\w./-]{1,100})\s*$/.exec(read("refs/remotes/origin/HEAD"))?.[1];
  return remote ?? /^ref: refs\/heads\/(main|master|trunk|develop)\s*$/.exec(read("HEAD"))?.[1] ?? "main";
}

function outwardEvidence(commands: readonly JudgedCommand[]): readonly Evidence[] {
  return commands.filter(({ isOutward }) => isOutward).map(({ name, from }) => ({ what: `\`${name}\``, path: from, count: 1 }));
}

/** Commands as examples of the policy: those of the root that are one line. */
function examplesOf(commands: readonly JudgedCommand[], outcome: "allow" | "ask" | "deny"): readonly string[] {
  return commands
    .filter((one) => one.outcome === outcome && one.folder === "" && one.command.length <= MAX_EXAMPLE && !one.command.includes("\n"))
    .map(({ command }) => command)
    .slice(0, MAX_EXAMPLES);
}

/** Looks at a repository and makes the least-privilege policy for it, judged against the repository's own commands. Reads only. */
export function proposePolicy(options: ProposalOptions): Proposal {
  const { root, layer, compile } = options;
  const survey = surveyRepository(root);
  const before = judgeCommands(survey.commands, baselinePolicy("production-adjacent"), options);
  const found = tierFor(survey, outwardEvidence(before));
  const tier: Tier =
    options.tier === undefined || options.tier === found.name
      ? found
      : { name: options.tier, reason: `it was asked for; proposed was ${found.name}, because ${found.reason}` };
  const isOwn = layer === "user";
  // One's own policy holds everywhere, and a project cannot choose a weaker baseline for its people.
  const baseline: BaselineName = tier.name === "low-risk" && !(isOwn && options.tier === "low-risk") ? "production-adjacent" : tier.name;
  const isRegulated = tier.name === "regulated";
  const draft = {
    tier,
    baseline,
    about: isOwn
      ? ["Your own policy: it holds in every repository. Written by `sallyport init --own`."]
      : [
          "What coding agents may do in this repository, beside your own policy; the stricter answer counts. Written by `sallyport init`.",
          ...(survey.agentWorkflows.length === 0
            ? []
            : [`An agent also runs in ${survey.agentWorkflows.slice(0, 3).join(", ")}: there, use the baseline unattended-ci.`]),
        ],
    rules: isOwn ? looseningRules(survey) : tighteningRules(survey, before, root, sharedBranch(root)),
    ownRules: isOwn || isRegulated ? [] : looseningRules(survey),
    data: isOwn ? [] : dataPatterns(survey),
    dataClass: isRegulated ? ("regulated" as const) : ("confidential" as const),
  };
  const none = { allow: [], ask: [], deny: [] };
  const alone = judgeCommands(survey.commands, compile(policyText({ ...draft, examples: none }), true), options);
  const examples = { allow: examplesOf(alone, "allow"), ask: examplesOf(alone, "ask"), deny: examplesOf(alone, "deny") };
  const text = policyText({ ...draft, examples: isOwn ? none : examples });
  return { survey, tier, text, commands: judgeCommands(survey.commands, compile(text, false), options) };
}

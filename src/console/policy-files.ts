import { existsSync } from "node:fs";
import { claudeCode } from "../agents/index.ts";
import { exampleOf } from "../detect/index.ts";
import { decide, effectPhrase } from "../guard/index.ts";
import { nodeFacts, policyPlaces, policyTexts, workspaceOf, type PolicyText } from "../hook/index.ts";
import { describeResource, UserError, type Action, type Facts, type Problem, type RecordedEvent } from "../model/index.ts";
import { compilePolicy, lintPolicy, type Compilation } from "../policy/authoring/index.ts";
import { baselinePolicy, DEFAULT_BASELINE, describeRule, type CompiledPolicy } from "../policy/index.ts";
import { emptySession, type SessionState } from "../session/index.ts";
import type { Explanation, PolicyCheck, PolicyView } from "./api.ts";
import { ConsoleError, type ConsoleWorld } from "./console-world.ts";
import { eventNamed } from "./events.ts";

const MAX_TEXT = 512 * 1024;
const MAX_RULES = 1000;
const LAYERS = ["managed", "organisation", "project", "user"] as const;

/** The workspace that is meant: the one that was named, else that of the newest event, else the home folder. */
export function rootOf(world: ConsoleWorld, query: URLSearchParams, facts: Facts, roots: readonly string[]): string {
  const given = query.get("root");
  if (given === null || given === "") return roots.find((root) => existsSync(root)) ?? roots[0] ?? facts.home;
  if (!given.startsWith("/") || given.includes("\0")) throw new ConsoleError(400, "`root` is no absolute path");
  return given;
}

function policyOf(compilation: Compilation): CompiledPolicy {
  if (compilation.policy === undefined) throw new UserError(compilation.problems);
  return compilation.policy;
}

/** The policy that texts make; the baseline that holds without any. Throws a `UserError` with what is wrong. */
export function compiledFrom(texts: readonly PolicyText[]): CompiledPolicy {
  return texts.length === 0 ? baselinePolicy(DEFAULT_BASELINE) : policyOf(compilePolicy(texts));
}

/** The texts with one of them put in the place of what is on disk. */
export function withDraft(texts: readonly PolicyText[], layer: string, path: string, text: string): readonly PolicyText[] {
  const known = LAYERS.find((one) => one === layer);
  if (known === undefined) throw new ConsoleError(400, `there is no layer \`${layer.slice(0, 40)}\``, `use one of ${LAYERS.join(", ")}`);
  if (text.length > MAX_TEXT) throw new ConsoleError(400, `a policy of more than ${MAX_TEXT} characters is not tried out`);
  const others = texts.filter((one) => one.path !== path);
  return [...others, ...(text.trim() === "" ? [] : [{ layer: known, path, text }])].toSorted(
    (a, b) => LAYERS.indexOf(a.layer as "user") - LAYERS.indexOf(b.layer as "user"),
  );
}

function lintOf(compilation: Compilation, now: number): PolicyView["lint"] {
  return lintPolicy(compilation, now).map(({ severity, rule, message, path, line, help }) => ({
    severity,
    rule,
    message,
    ...(path === undefined ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    ...(help === undefined ? {} : { help }),
  }));
}

/** The policy that holds in a workspace: its files, rules with how often each spoke lately, and what is wrong. */
export function showPolicy(world: ConsoleWorld, query: URLSearchParams): PolicyView {
  const facts = nodeFacts(world.environment);
  const roots = world.roots.list(world.reader());
  const root = rootOf(world, query, facts, roots);
  const texts = policyTexts(root, facts);
  const compilation = texts.length === 0 ? undefined : compilePolicy(texts);
  const policy = compilation === undefined ? baselinePolicy(DEFAULT_BASELINE) : compilation.policy;
  const hits = new Map<string, number>();
  for (const { rule, count } of world.counts.since(world.now() - 30 * 86_400_000)) if (rule !== "") hits.set(rule, (hits.get(rule) ?? 0) + count);
  return {
    root,
    roots,
    ...(policy === undefined ? {} : { hash: policy.hash }),
    layers: policyPlaces(root, facts.home, facts.platform, facts.variable).map(({ layer, path }) => {
      const text = texts.find((one) => one.path === path)?.text;
      return { layer, path, isThere: text !== undefined, ...(text === undefined ? {} : { text: text.slice(0, MAX_TEXT) }) };
    }),
    rules: (policy?.rules ?? []).slice(0, MAX_RULES).map((rule) => ({
      id: rule.id,
      layer: rule.layer,
      outcome: rule.outcome,
      text: describeRule(rule),
      why: rule.why,
      hits: hits.get(rule.id) ?? 0,
    })),
    defaults: (policy?.layers ?? []).map((layer) => ({
      layer: layer.name,
      baselines: layer.baselines,
      ...(layer.default === undefined ? {} : { outcome: layer.default }),
    })),
    grants: (policy?.grants ?? []).map(({ id, kinds, owner, until, why }) => ({ id, kinds, owner, until, why })),
    problems: compilation?.problems ?? [],
    warnings: compilation?.warnings ?? [],
    lint: compilation === undefined ? [] : lintOf(compilation, world.now()),
  };
}

/** Whether a draft of one file is well formed together with the others, and what lint says of it. */
export function checkDraft(world: ConsoleWorld, root: string, layer: string, path: string, text: string): PolicyCheck {
  const facts = nodeFacts(world.environment);
  const texts = withDraft(policyTexts(root, facts), layer, path, text);
  if (texts.length === 0) return { isWhole: true, problems: [], warnings: [], lint: [], rules: baselinePolicy(DEFAULT_BASELINE).rules.length };
  const compilation = compilePolicy(texts);
  const problems: readonly Problem[] = compilation.problems;
  return {
    isWhole: compilation.policy !== undefined,
    problems,
    warnings: compilation.warnings,
    lint: compilation.policy === undefined ? [] : lintOf(compilation, world.now()),
    rules: compilation.policy?.rules.length ?? 0,
  };
}

/** The action that a recorded request stands for, as far as the record keeps it; or why it cannot be made again. */
export function recordedAction(event: RecordedEvent, facts: Facts): { readonly action: Action } | { readonly why: string } {
  const example = exampleOf(event);
  if (example === undefined)
    return { why: "the record does not keep enough of this call to judge it again: it holds what the call was about, not its whole input" };
  const cwd = event.cwd ?? event.root ?? "/";
  const workspace = workspaceOf(cwd, facts);
  const known = {
    session: event.session,
    chain: event.chain,
    agent: event.agent,
    root: event.root ?? workspace.root,
    mode: event.mode ?? ("default" as const),
    ...(event.branch === undefined ? {} : { branch: event.branch }),
    ...(event.repository === undefined ? {} : { repository: event.repository }),
  };
  if (typeof example === "string") return { action: { ...known, cwd, tool: event.tool ?? "Bash", request: { type: "shell", text: example } } };
  const read = claudeCode.readPayload(Buffer.from(JSON.stringify(example)), { workspaceOf: () => workspace, principals: [] });
  if (read.type === "unreadable") return { why: read.why };
  if (read.type === "notice") return { why: `the event \`${read.event}\` asks for no decision` };
  return { action: { ...read.action, ...known, tool: event.tool ?? read.action.tool } };
}

/** The session as it was: what it had taken in. What it had written is not known any more. */
export function recordedSession(event: RecordedEvent): SessionState {
  return { ...emptySession(), labels: event.labels ?? [] };
}

/** What was decided about an event then, and what the policy of now would say. */
export function explainEvent(world: ConsoleWorld, id: string): Explanation {
  const event = eventNamed(world, id);
  const facts = nodeFacts(world.environment);
  const { verdict, decision, rule, reason, decider, policy: policyThen, labels = [] } = event;
  const answer = verdict === undefined || verdict === "none" ? decision : verdict;
  const was = {
    recorded: {
      ...(answer === undefined ? {} : { answer }),
      ...(rule === undefined ? {} : { rule }),
      ...(reason === undefined ? {} : { reason }),
      ...(decider === undefined ? {} : { decider }),
      ...(policyThen === undefined ? {} : { policy: policyThen }),
    },
    labels,
  };
  const made = recordedAction(event, facts);
  if ("why" in made) return { ...was, whyNot: made.why };
  const policy = compiledFrom(policyTexts(made.action.root, facts));
  const { decision: now } = decide(made.action, { facts, policy, session: recordedSession(event) });
  return {
    ...was,
    now: {
      outcome: now.outcome,
      judgements: now.judgements.map(({ effect, outcome, rule: by, why }) => ({
        effect: effect.kind,
        phrase: effectPhrase(effect),
        on: describeResource(effect.resource),
        outcome,
        rule: by,
        why,
      })),
      reason: now.reasonForPerson,
      ...(now.smallestChange === undefined ? {} : { smallestChange: now.smallestChange }),
      policy: now.policy,
      isSamePolicy: policyThen === now.policy,
    },
  };
}

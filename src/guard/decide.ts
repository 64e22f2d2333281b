import { PathLocator, programCatalog } from "../catalog/index.ts";
import { remembering } from "../facts/index.ts";
import type { Action, Decision, Effect, Facts, Judgement, ToolRequest } from "../model/index.ts";
import { judge, quarantinedDecision, settle, smallestChange, type CompiledPolicy, type JudgeContext } from "../policy/index.ts";
import { resolve } from "../resolve/index.ts";
import { afterTool, sessionView, type FileChange, type SessionChange, type SessionState } from "../session/index.ts";
import type { OverlayFile } from "../shell/index.ts";
import { markOwn } from "./own-resources.ts";
import { reasonForModel, reasonForPerson } from "./reasons.ts";

/** What a decision depends on besides the action. */
export interface GuardState {
  readonly facts: Facts;
  readonly policy: CompiledPolicy;
  readonly session: SessionState;
  /** What the call's own texts hold, and those that a command makes and gives to programs, put into its effects: as flows, and as sends of what an address carries. */
  readonly withContent?: (effects: readonly Effect[], given: ReadonlySet<string>) => readonly Effect[];
}

export interface DecideOutput {
  readonly decision: Decision;
  /** What the session learns if the action runs. */
  readonly change: SessionChange;
}

/** More exceptions than this for one action are no small change. */
const MAX_CHANGES = 6;

function viaOf(request: ToolRequest): JudgeContext["via"] {
  switch (request.type) {
    case "shell":
      return "shell";
    case "fetch":
    case "web-search":
      return "web";
    case "mcp":
      return "mcp";
    case "prompt":
    case "skill":
      return "prompt";
    case "spawn":
    case "schedule":
    case "worktree":
    case "mode":
    case "internal":
      return "agent";
    default:
      return "file";
  }
}

/** The branch that is checked out, from `.git/HEAD`; `undefined` when detached or not known. */
function branchOf(action: Action, facts: Facts): string | undefined {
  if (action.branch !== undefined) return action.branch;
  const head = facts.readText(`${action.root}/.git/HEAD`, 4096);
  return /^ref: refs\/heads\/(\S+)/.exec(head ?? "")?.[1];
}

function textOf(request: ToolRequest): string | undefined {
  switch (request.type) {
    case "shell":
      return request.text;
    case "read":
    case "write":
    case "edit":
      return request.path;
    case "patch":
      return request.files.map(({ path }) => path).join(" ");
    case "fetch":
      return request.url;
    default:
      return undefined;
  }
}

/** What files hold after the action: content that came from elsewhere, files that were written or removed. */
function fileChanges(effects: readonly Effect[], files: ReadonlyMap<string, OverlayFile>): ReadonlyMap<string, FileChange> {
  const changes = new Map<string, FileChange>();
  for (const { kind, resource, flows } of effects) {
    if (resource.type !== "path" || resource.isPattern === true || resource.scope === "unknown" || resource.scope === "device") continue;
    if (kind === "fs.write") {
      const known = changes.get(resource.path);
      changes.set(resource.path, { isWritten: true, flows: [...(known?.flows ?? []), ...flows] });
    } else if (kind === "fs.delete") changes.set(resource.path, { flows: [], isDeleted: true });
  }
  for (const [path, file] of files) {
    if (path.startsWith("/dev/")) continue;
    const known = changes.get(path);
    if (file.isDeleted === true) changes.set(path, { flows: [], isDeleted: true });
    else changes.set(path, { isWritten: true, flows: [...(known?.flows ?? []), ...file.flows] });
  }
  return changes;
}

/** The changes that together would allow the action; `undefined` when it is allowed, or when one of them cannot be made. */
function changeFor(judgements: readonly Judgement[], policy: CompiledPolicy, context: JudgeContext): string | undefined {
  const blocking = judgements.filter(({ outcome }) => outcome !== "allow");
  if (blocking.length === 0 || blocking.length > MAX_CHANGES) return undefined;
  const changes = blocking.map((judgement) => smallestChange(policy, judgement, context));
  return changes.includes(undefined) ? undefined : [...new Set(changes)].join("\n");
}

/**
 * Decides one action: finds its effects, judges each by the policy, and settles on the strictest. The one
 * function that every way into the product calls. Pure: the world is seen only through `facts`. Never throws.
 */
export function decide(action: Action, state: GuardState): DecideOutput {
  const facts = remembering(state.facts);
  const locator = new PathLocator(facts, action.root);
  const world = { facts, catalog: programCatalog(), locator, session: sessionView(state.session) };
  const { effects: found, files, given } = resolve(action, world);
  // What content adds comes first: an address that it makes a send may be the guard's own.
  const effects = markOwn(state.withContent === undefined ? found : state.withContent(found, given), action, facts.guard);
  const branch = branchOf(action, facts);
  const text = textOf(action.request);
  const labels = new Set(state.session.labels.map((label) => label.type));
  const context: JudgeContext = {
    agent: action.agent.name,
    tool: action.tool,
    mode: action.mode,
    isUnattended: action.mode === "unattended",
    root: locator.root,
    home: facts.home,
    labels: [...labels],
    via: viaOf(action.request),
    now: facts.now(),
    ...(branch === undefined ? {} : { branch }),
    ...(text === undefined ? {} : { text }),
  };
  const judgements = judge(state.policy, effects, context);
  const { outcome, settledBy, hold } = settle(judgements, context);
  const smallest = changeFor(judgements, state.policy, context);
  const decision: Decision = {
    outcome,
    judgements,
    settledBy,
    reasonForModel: reasonForModel(outcome, judgements),
    reasonForPerson: reasonForPerson(outcome, judgements),
    ...(smallest === undefined ? {} : { smallestChange: smallest }),
    ...(hold === undefined ? {} : { hold }),
    obligations: [],
    policy: state.policy.hash,
  };
  const { labels: learned, hosts } = afterTool(action.request, effects, new Map());
  const { quarantine } = state.policy;
  return {
    decision: quarantine === undefined ? decision : quarantinedDecision(decision, quarantine),
    change: { files: fileChanges(effects, files), labels: learned, hosts, outcome },
  };
}

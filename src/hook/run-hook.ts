import * as claudeCode from "../agents/claude-code/index.ts";
import type { DecideOutput, GuardState } from "../guard/index.ts";
import { formatProblem, UserError, type Action, type Decision, type Facts, type FoundContent, type Label } from "../model/index.ts";
import type { CompiledPolicy } from "../policy/index.ts";
import type { Claim, SessionStore, Spool } from "../record/index.ts";
import { afterTool, learn, settle, type SessionState } from "../session/index.ts";
import { actionEvent, type EventFacts } from "./action-event.ts";
import { contentOfCall, contentOfPrompt, knownSecrets, type ContentWorld } from "./content/gate.ts";
import { shareHolders, withHolders } from "./content/holders.ts";
import type { OutputContent } from "./content/inspect.ts";
import type { KnownSecrets } from "./content/known-secrets.ts";
import { withRestored } from "./content/restore-input.ts";
import { contentOfOutput } from "./content/output-gate.ts";
import { awaitAnswer, claimCall, heldDecision } from "./held-call.ts";
import { leaveTicket } from "./mcp-ticket.ts";
import { hostileReason, hostileSettings } from "./project-settings.ts";
import { settingsProblems } from "./settings-change.ts";

/** Everything that one run of the hook needs of the world. */
export interface HookWorld {
  readonly facts: Facts;
  readonly context: claudeCode.PayloadContext;
  readonly decide: (action: Action, state: GuardState) => DecideOutput;
  /** The policy that holds in a workspace, with the grants of the session. Throws a `UserError` when it is broken. */
  readonly policyFor: (root: string, session: string) => CompiledPolicy;
  readonly store: SessionStore;
  readonly spool: Pick<Spool, "append">;
  /** Where held calls lie. */
  readonly stateFolder: string;
  /** Names of the variables in the environment that hold secrets. */
  readonly secretVariables?: readonly string[];
  /** Holds the run for so many milliseconds. Without it a held call is answered at once. */
  readonly pause?: (ms: number) => void;
}

type Input = Exclude<claudeCode.HookInput, { readonly type: "unreadable" | "notice" }>;
type Of<T extends Input["type"]> = Extract<Input, { readonly type: T }>;

/** What a run ends with: the answer, and the event that says so. */
interface Outcome {
  readonly answer: claudeCode.Answer;
  readonly event: Omit<EventFacts, "now" | "session" | "input" | "guardMs" | "turn" | "clean">;
}

const SETTLED_KINDS = {
  PreToolUse: "tool.request",
  PermissionRequest: "permission.request",
} as const;

/** Labels that stand for whatever the session was copied from had taken in: its id is not told. */
const FORKED: readonly Label[] = [
  { type: "untrusted", source: "the session this one was forked from" },
  { type: "sensitive", class: "unknown", source: "the session this one was forked from" },
];

const GUIDANCE =
  "Sallyport decides what each action in this session may do before it runs. Where it refuses one, its reason says what to do instead; do not look for another way to the same effect, and say so if the task cannot be done without it.";

/** One run of the hook: from the bytes the client gave to the answer it gets. */
class HookRun {
  readonly #world: HookWorld;
  readonly #bytes: Uint8Array;
  readonly #start: number;
  #policy: CompiledPolicy | undefined;
  /** Takes values that the call holds out of what is recorded of it. */
  #clean: ((text: string) => string) | undefined;
  #known: { readonly secrets: KnownSecrets | undefined } | undefined;

  constructor(bytes: Uint8Array, world: HookWorld) {
    this.#world = world;
    this.#bytes = bytes;
    this.#start = world.facts.now();
  }

  run(): claudeCode.Answer {
    const input = claudeCode.readPayload(this.#bytes, this.#world.context);
    if (input.type === "notice") return claudeCode.pass();
    if (input.type === "unreadable") {
      const answer = claudeCode.refuse(input.event, `Sallyport cannot judge this: ${input.why}`);
      this.#recordFault(input.session ?? "unknown", answer, input.why);
      return answer;
    }
    let outcome: Outcome;
    try {
      outcome = this.#answer(input);
    } catch (error) {
      const why = reasonOf(error);
      const lead = input.type === "lifecycle" ? "Sallyport refuses every call until this is mended" : "Sallyport cannot judge this, so it is refused";
      const answer = claudeCode.refuse(input.event, `${lead}: ${why}`);
      this.#recordFault(input.session, answer, why, input.action);
      return answer;
    }
    return this.#record(input, outcome);
  }

  #answer(input: Input): Outcome {
    switch (input.type) {
      case "tool":
        return this.#tool(input);
      case "result":
        return this.#result(input);
      case "prompt":
        return this.#prompt(input);
      case "config":
        return this.#config(input);
      case "lifecycle":
        return this.#lifecycle(input);
    }
  }

  /** The policy, read once a run. */
  #policyOf(action: Action): CompiledPolicy {
    this.#policy ??= this.#world.policyFor(action.root, action.session);
    return this.#policy;
  }

  get #content(): ContentWorld {
    const { facts, stateFolder, secretVariables = [] } = this.#world;
    return { facts, stateFolder, secretVariables };
  }

  /** What this machine's sessions know of secrets, read once a run. */
  #knownOf(action: Action): KnownSecrets | undefined {
    this.#known ??= { secrets: knownSecrets(action.root, this.#content) };
    return this.#known.secrets;
  }

  /** The decision, with what the call's own texts hold. */
  #decide(action: Action, session: SessionState): DecideOutput & { readonly found: readonly FoundContent[] } {
    const { facts, decide } = this.#world;
    const policy = this.#policyOf(action);
    const known = this.#knownOf(action);
    const content = contentOfCall(action, policy, known, this.#content);
    const output = decide(action, {
      facts,
      policy,
      session: known === undefined || known.holders.length === 0 ? session : withHolders(session, known, facts),
      withContent: content.withContent,
    });
    this.#clean = content.clean;
    const { decision } = output;
    const { smallestChange } = decision;
    return {
      ...output,
      decision: {
        ...decision,
        reasonForModel: content.clean(decision.reasonForModel),
        reasonForPerson: content.clean(decision.reasonForPerson),
        ...(smallestChange === undefined ? {} : { smallestChange: content.clean(smallestChange) }),
      },
      found: content.found,
    };
  }

  /**
   * A call that is about to run. It is decided while the session is held, so that of two calls in parallel the
   * second knows what the first may do. One that waits for a person lets go of the session meanwhile, and is decided anew.
   */
  #tool(input: Of<"tool">): Outcome {
    const { event, session, action } = input;
    // Compiled before the session is held: it may take a while.
    this.#policyOf(action);
    this.#knownOf(action);
    // The client's own question comes after a PreToolUse that has already been counted.
    if (event === "PermissionRequest") {
      const state = this.#world.store.load(session);
      const { decision, found } = this.#decide(action, state);
      return this.#answered(input, state, decision, undefined, found);
    }
    const first = this.#held(input, this.#world.pause !== undefined);
    if (typeof first !== "string") return first;
    return this.#held(input, false) as Outcome;
  }

  /** Decides with the session held; the id of the request where the policy lets a call wait for its answer, and it has waited. */
  #held(input: Of<"tool">, mayWait: boolean): Outcome | string {
    const { session, action } = input;
    const { store, pause, stateFolder } = this.#world;
    let outcome: Outcome | undefined;
    let waiting: { readonly id: string; readonly ms: number } | undefined;
    store.update(session, (state) => {
      const { decision, change, found } = this.#decide(action, state);
      const claim = decision.hold === undefined ? undefined : claimCall(action, input.input, decision, this.#world, this.#clean);
      if (mayWait && claim?.standing === "pending" && decision.hold!.wait > 0) {
        waiting = { id: claim.request.id, ms: decision.hold!.wait };
        return state;
      }
      outcome = this.#answered(input, state, decision, claim, found);
      const { verdict } = outcome.answer;
      return learn({ ...state, mode: action.mode }, { ...change, outcome: verdict === "none" ? decision.outcome : verdict });
    });
    if (waiting === undefined) return outcome!;
    awaitAnswer(waiting.id, waiting.ms, stateFolder, pause!);
    return waiting.id;
  }

  #answered(
    { event, action, input }: Of<"tool">,
    { labels }: SessionState,
    decision: Decision,
    claim: Claim | undefined,
    found: readonly FoundContent[],
  ): Outcome {
    const final = claim === undefined ? decision : heldDecision(decision, claim);
    const said = claudeCode.answerTool(event, action, final);
    const isRestored = event === "PreToolUse" && said.verdict !== "deny" && holdsPlaceholder(action);
    const answer = isRestored ? withRestored(said, action, input, this.#world.stateFolder) : said;
    const isAdapted = answer.verdict !== "none" && answer.verdict !== final.outcome;
    return {
      answer,
      event: {
        kind: SETTLED_KINDS[event as keyof typeof SETTLED_KINDS] ?? "tool.request",
        action,
        // What the policy says, with the request by which it was answered.
        decision: { ...decision, obligations: final.obligations },
        labels,
        found,
        verdict: answer.verdict,
        decider: isAdapted ? "adapter" : claim === undefined || claim.standing === "pending" ? "policy" : "person",
      },
    };
  }

  #result({ event, session, action, output, isFailure, isInterrupted, durationMs }: Of<"result">): Outcome {
    const known = this.#knownOf(action);
    const content = contentOfOutput(action, output, isFailure, this.#policyOf(action), known, this.#content);
    const state = this.#world.store.update(session, (before) => this.#happened(action, before, !isFailure, content));
    if ([...state.files.values()].some(({ flows }) => flows.some(({ from }) => from === "secrets"))) shareHolders(state, known, this.#content);
    return {
      answer: content?.context === undefined ? claudeCode.pass() : claudeCode.answerOutput(event, action, { ...content, context: content.context }),
      event: {
        kind: isFailure ? "tool.failure" : "tool.result",
        action,
        labels: state.labels,
        found: content?.found ?? [],
        outcome: isInterrupted ? "interrupted" : isFailure ? "failed" : "succeeded",
        ...(durationMs === undefined ? {} : { durationMs }),
      },
    };
  }

  /** The session after an action ran. */
  #happened(action: Action, state: SessionState, isWhole: boolean, content?: Pick<OutputContent, "labels" | "isHolder">): SessionState {
    const { decision, change } = this.#decide(action, state);
    const effects = decision.judgements.map(({ effect }) => effect);
    const learned = afterTool(action.request, effects, change.files);
    const files = new Map(learned.files);
    if (content?.isHolder === true)
      for (const { kind, resource } of effects)
        if (kind === "fs.read" && resource.type === "path" && resource.isPattern !== true)
          files.set(resource.path, { flows: [{ from: "secrets", name: resource.path }] });
    const happened = { ...learned, files, labels: [...learned.labels, ...(content?.labels ?? [])] };
    // Values may have been put back in the place of placeholders.
    return settle(
      state,
      isWhole && !holdsPlaceholder(action) ? happened : { ...happened, replaced: [] },
      (path) => this.#world.facts.lookAt(path) !== undefined,
    );
  }

  #prompt({ event, session, action }: Of<"prompt">): Outcome {
    const { store } = this.#world;
    const hostile = event === "UserPromptSubmit" ? hostileSettings([action.root, action.cwd], this.#world.facts) : [];
    if (hostile.length > 0) {
      const reason = hostileReason(hostile);
      return { answer: claudeCode.refuse(event, reason), event: { kind: "prompt", action, verdict: "deny", decider: "adapter", reason } };
    }
    const before = store.load(session);
    const { decision } = this.#decide(action, before);
    const content = contentOfPrompt(action, this.#policyOf(action), this.#knownOf(action), this.#content);
    const said = claudeCode.answerPrompt(event, action, decision);
    const answer = said.verdict === "none" && content?.block !== undefined ? claudeCode.blockPrompt(event, content.block) : said;
    const labels = content?.labels ?? [];
    if (answer.verdict === "none" && (decision.judgements.length > 0 || labels.length > 0))
      store.update(session, (state) => this.#happened(action, state, true, { labels, isHolder: false }));
    return {
      answer,
      event: {
        kind: "prompt",
        action,
        decision,
        labels: before.labels,
        found: content?.found ?? [],
        verdict: answer.verdict,
        decider: "policy",
      },
    };
  }

  #config({ action, source, path }: Of<"config">): Outcome {
    const problems = settingsProblems(source, path, action.root, this.#world.facts);
    const answer = claudeCode.answerConfig(problems);
    return {
      answer,
      event: {
        kind: "settings.change",
        action,
        verdict: answer.verdict,
        decider: "adapter",
        reason: [`${source} ${path ?? ""}`.trim(), ...problems].join("; "),
      },
    };
  }

  #lifecycle({ event, session, action, detail }: Of<"lifecycle">): Outcome {
    const { store } = this.#world;
    if (event === "SubagentStart" || event === "SubagentStop") {
      return {
        answer: claudeCode.pass(),
        event: {
          kind: event === "SubagentStart" ? "subagent.start" : "subagent.stop",
          action,
          reason: detail,
        },
      };
    }
    if (event === "SessionEnd") {
      store.prune();
      return { answer: claudeCode.pass(), event: { kind: "session.end", action, reason: detail } };
    }
    const policy = this.#policyOf(action);
    // Also learns what the environment holds, which a daemon that judges the calls does not see.
    this.#knownOf(action);
    const labels = detail === "fork" ? FORKED : [];
    const state = store.update(session, (before) => settle(before, { files: new Map(), labels, hosts: [], replaced: [] }, () => true));
    return {
      answer: claudeCode.tellModel("SessionStart", GUIDANCE),
      event: {
        kind: "session.start",
        action,
        labels: state.labels,
        reason: `${detail}, policy ${policy.name} ${policy.hash}`,
      },
    };
  }

  /** Appends the event; a call that cannot be recorded is not let through. */
  #record(input: Input, { answer, event }: Outcome): claudeCode.Answer {
    const { facts, spool } = this.#world;
    const now = facts.now();
    try {
      spool.append(
        actionEvent({
          ...event,
          ...(this.#clean === undefined ? {} : { clean: this.#clean }),
          now,
          session: input.session,
          input: this.#bytes,
          guardMs: now - this.#start,
          ...(input.turn === undefined ? {} : { turn: input.turn }),
        }),
      );
      // By which the gateway knows that the call was decided.
      if (input.action.request.type === "mcp" && event.kind === "tool.request" && answer.verdict !== "deny") leaveTicket(input.action, this.#world.stateFolder, now);
      return answer;
    } catch (error) {
      if (answer.verdict === "deny") return answer;
      return claudeCode.refuse(input.event, `Sallyport cannot record this, so it is refused: ${reasonOf(error)}`);
    }
  }

  #recordFault(session: string, answer: claudeCode.Answer, reason: string, action?: Action): void {
    const now = this.#world.facts.now();
    try {
      this.#world.spool.append(
        actionEvent({
          kind: "guard.fault",
          now,
          session,
          verdict: answer.verdict,
          decider: "fault",
          reason,
          input: this.#bytes,
          guardMs: now - this.#start,
          ...(action === undefined ? {} : { action }),
        }),
      );
    } catch {
      // The call is refused already; a record that cannot be written does not change that.
    }
  }
}

/** May a file's new content name values by their placeholders? */
function holdsPlaceholder({ request }: Action): boolean {
  return (request.type === "write" || request.type === "edit") && JSON.stringify(request).includes("«");
}

/** What went wrong, for the person: their mistakes with place and help, ours with the message. */
export function reasonOf(error: unknown): string {
  if (error instanceof UserError) return error.problems.map(formatProblem).join("\n");
  return error instanceof Error ? error.message : "an unknown fault";
}

/** Answers one call of the hook. Whatever goes wrong in it becomes a refusal. */
export function runHook(bytes: Uint8Array, world: HookWorld): claudeCode.Answer {
  return new HookRun(bytes, world).run();
}

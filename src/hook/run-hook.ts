import type { AgentAdapter, Answer, HookInput, PayloadContext } from "../agents/index.ts";
import type { DecideOutput, GuardState } from "../guard/index.ts";
import { formatProblem, UserError, type Action, type Decision, type Facts, type FoundContent, type Hold, type Label } from "../model/index.ts";
import type { CompiledPolicy } from "../policy/index.ts";
import type { Claim, SessionStore, Spool } from "../record/index.ts";
import { afterTool, folderOf, FORK_SOURCE, learn, settle, type SessionChange, type SessionState } from "../session/index.ts";
import { actionEvent, type EventFacts } from "./action-event.ts";
import { contentOfCall, contentOfPrompt, knownSecrets, type ContentWorld } from "./content/gate.ts";
import { shareHolders, withHolders } from "./content/holders.ts";
import type { OutputContent } from "./content/inspect.ts";
import { KnownSecrets } from "./content/known-secrets.ts";
import { withRestored } from "./content/restore-input.ts";
import { contentOfOutput } from "./content/output-gate.ts";
import { awaitAnswer, claimCall, heldDecision } from "./held-call.ts";
import { leaveTicket } from "./mcp-ticket.ts";

/** Everything that one run of the hook needs of the world. */
export interface HookWorld {
  /** How the agent that asks is spoken with. */
  readonly agent: AgentAdapter;
  readonly facts: Facts;
  readonly context: PayloadContext;
  readonly decide: (action: Action, state: GuardState) => DecideOutput;
  /** The policy that holds in a workspace, with the grants of the session. Throws a `UserError` when it is broken. */
  readonly policyFor: (root: string, session: string, payload: Uint8Array) => CompiledPolicy;
  readonly store: SessionStore;
  readonly spool: Pick<Spool, "append">;
  /** Where held calls lie. */
  readonly stateFolder: string;
  /** Names of the variables in the environment that hold secrets. */
  readonly secretVariables?: readonly string[];
  /** Holds the run for so many milliseconds. Without it a held call is answered at once. */
  readonly pause?: (ms: number) => void;
}

type Input = Exclude<HookInput, { readonly type: "unreadable" | "notice" }>;
type Of<T extends Input["type"]> = Extract<Input, { readonly type: T }>;

/** What a run ends with: the answer, and the event that says so. */
interface Outcome {
  readonly answer: Answer;
  readonly event: Omit<EventFacts, "now" | "session" | "input" | "guardMs" | "turn" | "clean">;
}

/** How a question is held that the agent cannot put to anybody: as `hold: true` in a policy. */
const ELSEWHERE: Hold = { expires: 3_600_000, wait: 0, valid: 900_000 };

/** Labels that stand for whatever the session was copied from had taken in: its id is not told. */
const FORKED: readonly Label[] = [
  { type: "untrusted", source: FORK_SOURCE },
  { type: "sensitive", class: "unknown", source: FORK_SOURCE },
];

const GUIDANCE =
  "Sallyport decides what each action in this session may do before it runs. Where it refuses one, its reason says what to do instead; do not look for another way to the same effect, and say so if the task cannot be done without it.";

/** What the session learns, without values: a file that is named by one is its folder. */
function withoutValues(change: SessionChange, clean: (text: string) => string): SessionChange {
  const nameless = (path: string): string => (clean(path) === path ? path : nameless(folderOf(path)));
  return { ...change, files: new Map([...change.files].map(([path, file]) => [nameless(path), file])), hosts: change.hosts.map(clean) };
}

/** For texts that were not looked at before a fault: one that holds a known value is left out whole. */
function withoutKnown(stateFolder: string): (text: string) => string {
  const known = KnownSecrets.read(stateFolder);
  return (text) => ((known?.search(text).length ?? 0) > 0 ? "‹redacted›" : text);
}

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

  run(): Answer {
    const input = this.#world.agent.readPayload(this.#bytes, this.#world.context);
    if (input.type === "notice") return this.#world.agent.pass(input.event);
    if (input.type === "unreadable") {
      const answer = this.#world.agent.refuse(input.event, `Sallyport cannot judge this: ${input.why}`);
      this.#recordFault(input.session ?? "unknown", answer, input.why);
      return answer;
    }
    let outcome: Outcome;
    try {
      outcome = this.#answer(input);
    } catch (error) {
      const why = reasonOf(error);
      const lead = input.type === "lifecycle" ? "Sallyport refuses every call until this is mended" : "Sallyport cannot judge this, so it is refused";
      const answer = this.#world.agent.refuse(input.event, `${lead}: ${why}`);
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
    this.#policy ??= this.#world.policyFor(action.root, action.session, this.#bytes);
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
    this.#clean = content.clean;
    const output = decide(action, {
      facts,
      policy,
      session: known === undefined || known.holders.length === 0 ? session : withHolders(session, known, facts),
      withContent: content.withContent,
    });
    const { decision } = output;
    const { smallestChange } = decision;
    const isUnasked = decision.outcome === "ask" && decision.hold === undefined && !this.#world.agent.canAsk(action);
    return {
      change: withoutValues(output.change, content.clean),
      decision: {
        ...decision,
        ...(isUnasked ? { hold: ELSEWHERE } : {}),
        reasonForModel: content.clean(decision.reasonForModel),
        reasonForPerson: content.clean(decision.reasonForPerson),
        ...(smallestChange === undefined ? {} : { smallestChange: content.clean(smallestChange) }),
      },
      found: content.found,
    };
  }

  /**
   * A call that is about to run. Nothing comes between what it is decided by and what the session learns of it, so that of two calls in
   * parallel the second knows what the first may do. One that waits for a person lets go of the session meanwhile, and is decided anew.
   */
  #tool(input: Of<"tool">): Outcome {
    const { isQuestion, session, action } = input;
    // Compiled before the session is held: it may take a while.
    this.#policyOf(action);
    this.#knownOf(action);
    // The client's own question comes after a PreToolUse from which the session has already learned.
    if (isQuestion) {
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
    store.update(session, (state, isHeld) => {
      const { decision, change, found } = this.#decide(action, state);
      // A request is made, and an approval used up, once.
      if (decision.hold !== undefined && !isHeld) return undefined;
      const claim = decision.hold === undefined ? undefined : claimCall(action, input.input, decision, this.#world, this.#clean);
      if (mayWait && claim?.standing === "pending" && decision.hold!.wait > 0) {
        waiting = { id: claim.request.id, ms: decision.hold!.wait };
        return undefined;
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
    { event, isQuestion, action, input }: Of<"tool">,
    { labels }: SessionState,
    decision: Decision,
    claim: Claim | undefined,
    found: readonly FoundContent[],
  ): Outcome {
    const final = claim === undefined ? decision : heldDecision(decision, claim);
    const { agent, stateFolder } = this.#world;
    const said = agent.answerTool(event, action, final);
    const isRestored = !isQuestion && said.verdict !== "deny" && holdsPlaceholder(action);
    const answer = isRestored ? withRestored(said, agent, action, input, stateFolder) : said;
    const isAdapted = answer.verdict !== "none" && answer.verdict !== final.outcome;
    return {
      answer,
      event: {
        kind: isQuestion ? "permission.request" : "tool.request",
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
      answer:
        content?.context === undefined
          ? this.#world.agent.pass(event)
          : this.#world.agent.answerOutput(event, action, { ...content, context: content.context }),
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
    const labels = [...learned.labels, ...(content?.labels ?? [])].map((label) => ({ ...label, source: this.#clean?.(label.source) ?? label.source }));
    const happened = { ...learned, files, labels };
    // Values may have been put back in the place of placeholders.
    return settle(
      state,
      isWhole && !holdsPlaceholder(action) ? happened : { ...happened, replaced: [] },
      (path) => this.#world.facts.lookAt(path) !== undefined,
    );
  }

  #prompt({ event, isCommand, session, action }: Of<"prompt">): Outcome {
    const { agent, store } = this.#world;
    const hostile = isCommand ? [] : agent.hostileSettings([action.root, action.cwd], this.#world.facts);
    if (hostile.length > 0) {
      const reason = hostileReason(hostile);
      return { answer: agent.refuse(event, reason), event: { kind: "prompt", action, verdict: "deny", decider: "adapter", reason } };
    }
    const before = store.load(session);
    const { decision } = this.#decide(action, before);
    const content = contentOfPrompt(action, this.#policyOf(action), this.#knownOf(action), this.#content);
    const said = agent.answerPrompt(event, action, decision);
    const answer = said.verdict === "none" && content?.block !== undefined ? agent.blockPrompt(event, content.block) : said;
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
    const { agent, facts } = this.#world;
    const problems = agent.settingsProblems(source, path, action.root, facts);
    const answer = agent.answerConfig(problems);
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

  #lifecycle({ event, moment, session, action, detail }: Of<"lifecycle">): Outcome {
    const { agent, store } = this.#world;
    if (moment !== "session.start") {
      if (moment === "session.end") store.prune();
      return { answer: agent.pass(event), event: { kind: moment, action, reason: detail } };
    }
    const policy = this.#policyOf(action);
    // Also learns what the environment holds, which a daemon that judges the calls does not see.
    this.#knownOf(action);
    const labels = detail === "fork" ? FORKED : [];
    const state = store.update(session, (before) => settle(before, { files: new Map(), labels, hosts: [], replaced: [] }, () => true));
    return {
      answer: agent.startSession(event, GUIDANCE),
      event: {
        kind: "session.start",
        action,
        labels: state.labels,
        reason: `${detail}, policy ${policy.name} ${policy.hash}`,
      },
    };
  }

  /** Appends the event; a call that cannot be recorded is not let through. */
  #record(input: Input, { answer, event }: Outcome): Answer {
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
      if (input.action.request.type === "mcp" && event.kind === "tool.request" && answer.verdict !== "deny")
        leaveTicket(input.action, this.#world.stateFolder, now);
      return answer;
    } catch (error) {
      if (answer.verdict === "deny") return answer;
      return this.#world.agent.refuse(input.event, `Sallyport cannot record this, so it is refused: ${reasonOf(error)}`);
    }
  }

  #recordFault(session: string, answer: Answer, reason: string, action?: Action): void {
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
          clean: this.#clean ?? withoutKnown(this.#world.stateFolder),
        }),
      );
    } catch {
      // The call is refused already; a record that cannot be written does not change that.
    }
  }
}

/** What the person is told. */
function hostileReason(problems: readonly string[]): string {
  return `Sallyport holds this session, because of what the repository brings, which takes effect without a call:\n${problems
    .map((one) => `- ${one}`)
    .join("\n")}\nRemove it, or set it in your own settings if it is yours, then ask again.`;
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
export function runHook(bytes: Uint8Array, world: HookWorld): Answer {
  return new HookRun(bytes, world).run();
}

import type { Action, ActionEvent, Decider, Decision, EventKind, Label, Outcome } from "../model/index.ts";
import { redactedSubject, sha256, uuid7 } from "../record/index.ts";

/** Longest lists of an event. */
const MAX_LIST = 40;

/** What is known when an event is made. */
export interface EventFacts {
  readonly kind: EventKind;
  readonly now: number;
  readonly session: string;
  readonly action?: Action;
  readonly turn?: string;
  readonly decision?: Decision;
  readonly decider?: Decider;
  readonly verdict?: Outcome | "none";
  readonly labels?: readonly Label[];
  /** Replaces the decision's own reason. */
  readonly reason?: string;
  /** The exact input, of which only the digest is kept. */
  readonly input?: Uint8Array;
  readonly outcome?: NonNullable<ActionEvent["outcome"]>;
  readonly durationMs?: number;
  readonly guardMs?: number;
}

/** The action in one line, without content: what was written, asked or prompted stays out. */
export function subjectOf({ request }: Action): string | undefined {
  switch (request.type) {
    case "shell":
      return redactedSubject(request.text);
    case "read":
    case "write":
    case "edit":
    case "search":
      return redactedSubject(request.path);
    case "fetch":
      return redactedSubject(request.url);
    case "mcp":
      return `${request.server}/${request.tool}`;
    case "skill":
    case "spawn":
    case "worktree":
      return request.name;
    case "internal":
      return request.what;
    case "unknown":
      return request.why;
    case "mode":
      return request.mode;
    case "prompt":
    case "schedule":
    case "web-search":
      return undefined;
  }
}

/** The distinct texts of a list, bounded. */
function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].slice(0, MAX_LIST);
}

/** Only the fields that have a value. */
function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

function decisionFields(decision: Decision): Partial<ActionEvent> {
  const effects = decision.judgements.map(({ effect }) => effect);
  const approval = decision.obligations.find((one) => one.type === "approval")?.id;
  return present({
    effects: [...new Set(effects.map(({ kind }) => kind))],
    paths: distinct(effects.flatMap(({ resource }) => (resource.type === "path" ? [redactedSubject(resource.path)] : []))),
    hosts: distinct(effects.flatMap(({ resource }) => (resource.type === "host" ? [redactedSubject(resource.host)] : []))),
    decision: decision.outcome,
    rule: decision.settledBy?.rule,
    // Of an allowed call the first effect settles it; the grant may have lifted another one.
    grant: decision.settledBy?.grant ?? decision.judgements.find(({ grant }) => grant !== undefined)?.grant,
    reason: redactedSubject(decision.reasonForPerson),
    policy: decision.policy,
    approval,
  });
}

/** One event of the record. */
export function actionEvent(facts: EventFacts): ActionEvent {
  const { kind, now, session, action, decision } = facts;
  return {
    v: 1,
    id: uuid7(now),
    ts: now,
    kind,
    src: "hook",
    agent: action?.agent ?? { name: "claude-code" },
    chain: action?.chain ?? [],
    session,
    ...present({
      turn: facts.turn,
      call: action?.call,
      mode: action?.mode,
      cwd: action?.cwd,
      root: action?.root,
      repository: action?.repository,
      branch: action?.branch,
      tool: action?.tool,
      mcp: action?.request.type === "mcp" ? { server: action.request.server, tool: action.request.tool } : undefined,
      subject: action === undefined ? undefined : subjectOf(action),
    }),
    ...(decision === undefined ? {} : decisionFields(decision)),
    ...present({
      decider: facts.decider,
      verdict: facts.verdict,
      labels: facts.labels,
      reason: facts.reason === undefined ? undefined : redactedSubject(facts.reason),
      outcome: facts.outcome,
      durationMs: facts.durationMs,
      guardMs: facts.guardMs,
      digest: facts.input === undefined ? undefined : sha256(facts.input),
    }),
    ...(facts.decider === "fault" ? { decision: "error" as const } : {}),
  };
}

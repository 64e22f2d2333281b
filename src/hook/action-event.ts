import {
  describeResource,
  EFFECT_CLASSES,
  type Action,
  type ActionEvent,
  type Decider,
  type Decision,
  type Effect,
  type EffectClass,
  type EventKind,
  type FoundContent,
  type Label,
  type Outcome,
  type TouchedResource,
  type Trait,
} from "../model/index.ts";
import { membersOf } from "../policy/index.ts";
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
  /** What the call's texts or its output hold. */
  readonly found?: readonly FoundContent[];
  /** Takes values that were found out of a text, before anything else is done with it. */
  readonly clean?: (text: string) => string;
  /** Replaces the decision's own reason. */
  readonly reason?: string;
  /** The exact input, of which only the digest is kept. */
  readonly input?: Uint8Array;
  readonly outcome?: NonNullable<ActionEvent["outcome"]>;
  readonly durationMs?: number;
  readonly guardMs?: number;
}

/** The texts of a value without what `clean` takes out. */
function cleaned<T>(value: T, clean: (text: string) => string): T {
  if (typeof value === "string") return clean(value) as T;
  if (Array.isArray(value)) return value.map((one) => cleaned(one as unknown, clean)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleaned(one as unknown, clean)])) as T;
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
    case "patch":
      return redactedSubject(request.files.map(({ path }) => path).join(" "));
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

/** Kinds that change something or send something away: what an investigation starts from. */
const CHANGES = /^(?:fs\.(?:write|delete|attr)|net\.send|vcs\.|pkg\.|infra\.|db\.|deploy\.)/;
/** Longest name in `touched`, and most sources of one. */
const MAX_NAME = 300;
const MAX_SOURCES = 4;

/** What the effects touch: names of programs and other words are left out, the subject has them. */
function touchedBy(effects: readonly Effect[]): readonly TouchedResource[] {
  const found = new Map<string, TouchedResource>();
  for (const { kind, resource, certainty, flows } of effects) {
    if (resource.type === "program" || resource.type === "named" || resource.type === "process") continue;
    const on = redactedSubject(resource.type === "host" ? resource.host : describeResource(resource))
      .slice(0, MAX_NAME)
      .toWellFormed();
    const from = distinct(
      flows.map((flow) =>
        redactedSubject(flow.name ?? flow.from)
          .slice(0, MAX_NAME)
          .toWellFormed(),
      ),
    ).slice(0, MAX_SOURCES);
    const touched: TouchedResource = {
      effect: kind,
      on,
      ...(certainty === "possible" ? { isPossible: true } : {}),
      ...(from.length === 0 ? {} : { from }),
    };
    found.set(JSON.stringify(touched), touched);
  }
  const all = [...found.values()];
  return [...all.filter((one) => CHANGES.test(one.effect)), ...all.filter((one) => !CHANGES.test(one.effect))].slice(0, MAX_LIST);
}

/** Sets of the catalog that govern agents, builds and accounts: `@control-plane` of a policy, start-up files, rights. */
const CONTROL_SETS: readonly string[] = [...membersOf("control-plane"), "persistence", "privilege"];

/** Whether an effect belongs to a class. What each class means is said at `EFFECT_CLASSES`. */
const CLASSES: Readonly<Record<EffectClass, (effect: Effect, has: (trait: Trait) => boolean, sets: readonly string[]) => boolean>> = {
  "secret-read": ({ kind }, has, sets) => (sets.includes("secrets") && /read$/.test(kind) && !has("metadata")) || (kind === "secret.use" && has("discloses")),
  egress: ({ kind, flows }, has) =>
    kind === "net.send" || kind === "vcs.push" || kind === "pkg.publish" || (kind === "net.connect" && (flows.length > 0 || has("dns"))),
  "control-write": ({ kind }, has, sets) =>
    kind === "agent.configure" ||
    kind === "agent.mode" ||
    kind === "vcs.config" ||
    kind === "proc.persist" ||
    (/^fs\.(?:write|delete|attr)$/.test(kind) && (sets.some((name) => CONTROL_SETS.includes(name)) || has("guard"))),
  destroy: ({ kind }, has) =>
    /destroy$/.test(kind) || (has("lossy") && kind !== "fs.read") || (kind === "fs.delete" && has("wide")) || (kind === "db.write" && has("unbounded")),
  release: ({ kind }) => kind === "vcs.push" || kind === "pkg.publish" || kind === "deploy.release" || kind === "infra.change",
  "download-run": ({ kind }, has) => /^proc\./.test(kind) && has("downloaded"),
};

function classesOf(effects: readonly Effect[]): readonly EffectClass[] {
  return EFFECT_CLASSES.filter((name) =>
    effects.some((effect) => CLASSES[name](effect, (trait) => effect.traits.includes(trait), "sets" in effect.resource ? effect.resource.sets : [])),
  );
}

function decisionFields(decision: Decision): Partial<ActionEvent> {
  const effects = decision.judgements.map(({ effect }) => effect);
  const approval = decision.obligations.find((one) => one.type === "approval")?.id;
  return present({
    effects: [...new Set(effects.map(({ kind }) => kind))],
    effectClasses: classesOf(effects),
    touched: touchedBy(effects),
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
  const { kind, now, session } = facts;
  const action =
    facts.clean === undefined || facts.action === undefined ? facts.action : { ...facts.action, request: cleaned(facts.action.request, facts.clean) };
  const decision = facts.clean === undefined || facts.decision === undefined ? facts.decision : cleaned(facts.decision, facts.clean);
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
      commit: action?.commit,
      tool: action?.tool,
      mcp: action?.request.type === "mcp" ? { server: action.request.server, tool: action.request.tool } : undefined,
      subject: action === undefined ? undefined : subjectOf(action),
    }),
    ...(decision === undefined ? {} : decisionFields(decision)),
    ...present({
      decider: facts.decider,
      verdict: facts.verdict,
      labels: facts.labels,
      found: facts.found,
      reason: facts.reason === undefined ? undefined : redactedSubject(facts.reason),
      outcome: facts.outcome,
      durationMs: facts.durationMs,
      guardMs: facts.guardMs,
      digest: facts.input === undefined ? undefined : sha256(facts.input),
    }),
    ...(facts.decider === "fault" ? { decision: "error" as const } : {}),
  };
}

import type { AgentMode, Certainty, EffectKind, FlowSource, Hold, Outcome, PathScope, Trait } from "../model/index.ts";
import type { CompiledMcp } from "./compiled-mcp.ts";

/** Version of the compiled form. A reader refuses every other one. */
export const POLICY_FORMAT = 1;

/**
 * Who speaks, from the one with most authority down. Each layer is a policy of its own; the
 * strictest answer of all layers counts, so a lower layer can only tighten.
 */
export const LAYERS = ["managed", "organisation", "project", "user", "session"] as const;
/** `containment`: what responses to incidents take away for a time. It is in no policy file, and nothing lifts it but the end of the response. */
export type Layer = (typeof LAYERS)[number] | "containment";

/** By what road an action came. */
export const VIAS = ["shell", "file", "web", "mcp", "prompt", "agent"] as const;
export type Via = (typeof VIAS)[number];

export const SESSION_LABELS = ["untrusted", "sensitive"] as const;
export type SessionLabel = (typeof SESSION_LABELS)[number];

/** An effect kind, a family (`fs.*`), or `*` for all. */
export type KindPattern = EffectKind | `${string}.*` | "*";

/**
 * What must hold for a rule to apply: all fields. In a list one entry is enough, except for `is`
 * and `session`, of which all must be there. `@name` stands for a named set.
 */
export interface Conditions {
  readonly path?: readonly string[];
  readonly scope?: readonly PathScope[];
  readonly host?: readonly string[];
  /** Inclusive ranges. */
  readonly port?: readonly (readonly [number, number])[];
  readonly branch?: readonly string[];
  readonly remote?: readonly string[];
  readonly force?: boolean;
  readonly program?: readonly string[];
  readonly isKnown?: boolean;
  readonly package?: readonly string[];
  readonly ecosystem?: readonly string[];
  readonly provider?: readonly string[];
  readonly operation?: readonly string[];
  readonly target?: readonly string[];
  readonly engine?: readonly string[];
  readonly statement?: readonly string[];
  readonly server?: readonly string[];
  readonly tool?: readonly string[];
  readonly name?: readonly string[];
  readonly agent?: readonly string[];
  readonly from?: readonly FlowSource[];
  readonly session?: readonly SessionLabel[];
  readonly is?: readonly Trait[];
  readonly any?: readonly Trait[];
  readonly via?: readonly Via[];
  readonly mode?: readonly AgentMode[];
  readonly certainty?: Certainty;
  readonly native?: readonly string[];
  /** None of these may hold. */
  readonly not?: readonly Conditions[];
}

export interface CompiledRule {
  readonly id: string;
  readonly layer: Layer;
  readonly outcome: Outcome;
  readonly kinds: readonly KindPattern[];
  readonly when: Conditions;
  readonly why: string;
  /** Speaks only where no other rule of its layer does. */
  readonly isOtherwise?: true;
  /** The question is held for a person elsewhere. Only with `ask`. */
  readonly hold?: Hold;
  /** The baseline the rule comes from. */
  readonly baseline?: string;
}

/** Lifts asks and denies of its own layer, or of a layer that delegates to it, until it ends. */
export interface CompiledGrant {
  readonly id: string;
  readonly layer: Layer;
  readonly kinds: readonly KindPattern[];
  readonly when: Conditions;
  readonly owner: string;
  /** Milliseconds since the epoch; before it the grant has no effect. Only of grants that were given at a terminal. */
  readonly since?: number;
  /** Milliseconds since the epoch; from then on the grant has no effect. */
  readonly until: number;
  readonly why: string;
}

/** What a layer lets others lift by grant. */
export interface CompiledDelegate {
  readonly from: Layer;
  readonly to: readonly Layer[];
  readonly outcomes: readonly ("ask" | "deny")[];
  readonly kinds: readonly KindPattern[];
  /** Ids of rules, `*` for any run of characters; `default` is what no rule matches. */
  readonly rules?: readonly string[];
}

/** What a layer lets a person lift for a time at a terminal (`sallyport grant add`), whoever's rules are lifted. */
export interface Grantable {
  readonly kinds: readonly KindPattern[];
  /** Longest time of one grant in milliseconds. */
  readonly longest?: number;
}

export interface CompiledLayer {
  readonly name: Layer;
  /** What this layer says where none of its rules matches; without it the layer then says nothing. */
  readonly default?: "ask" | "deny";
  /** Every question of this layer is a refusal. */
  readonly asks?: "deny";
  /** Every question of this layer is held. */
  readonly hold?: Hold;
  /** Without it grants given at a terminal are not limited by this layer; with no kinds there are none. */
  readonly grantable?: Grantable;
  readonly baselines: readonly string[];
}

/** What texts may hold, of which a policy says what happens: secrets by how sure they are, and data by its class. */
export const CONTENT_CLASSES = ["exact", "checked", "provider", "generic", "regulated", "confidential"] as const;
export type ContentClass = (typeof CONTENT_CLASSES)[number];

/** What happens where it is found: the session is labelled, a person is asked, or it does not go. Least strict first. */
export const CONTENT_OUTCOMES = ["label", "ask", "block"] as const;
export type ContentOutcome = (typeof CONTENT_OUTCOMES)[number];

/** What happens to an output that holds a secret: shown and labelled, replaced where the agent takes that, or never shown. Least strict first. */
export const OUTPUT_OUTCOMES = ["label", "replace", "stop"] as const;
export type OutputOutcome = (typeof OUTPUT_OUTCOMES)[number];

export type ContentOutcomes = Readonly<Partial<Record<ContentClass, ContentOutcome>>>;

/** Files of a class. */
export interface DataPathRule {
  readonly class: "public" | "internal" | "confidential" | "regulated";
  readonly globs: readonly string[];
  readonly why: string;
}

/** The highest class of data that may go to a place; see `docs/content-text.md`. */
export interface DataLimit {
  /** `provider:PLAN`, `mcp:SERVER`, `host:NAME`. */
  readonly to: string;
  readonly most: DataPathRule["class"] | "none";
  readonly why: string;
}

/** What the policies say about data, all layers joined: the one form for the hook, the daemon and the command line. */
export interface CompiledData {
  /** Of the machine, the organisation and the user: the strictest of them. */
  readonly content?: ContentOutcomes;
  readonly outputs?: OutputOutcome;
  /** Of the project's own file: they only tighten. */
  readonly tighterContent?: ContentOutcomes;
  readonly tighterOutputs?: OutputOutcome;
  /** Of the machine, the organisation and the user. */
  readonly paths: readonly DataPathRule[];
  /** Of the project's own file: they only raise. */
  readonly raising: readonly DataPathRule[];
  /** Where secrets of these kinds may go: `file:GLOB`, `host:NAME`, `mcp:SERVER`; not of a project's file. */
  readonly restore: readonly { readonly kinds: string; readonly to: string }[];
  /** What a file is of which nothing is known; of the highest authority that says so. */
  readonly otherwise?: DataPathRule["class"];
  /** Of the machine, the organisation and the user. */
  readonly destinations?: readonly DataLimit[];
  /** Of the project's own file: they only lower. */
  readonly lowering?: readonly DataLimit[];
  /** The provider's plan of an agent, of the highest authority that names it. */
  readonly plans?: Readonly<Record<string, string>>;
}

export interface PolicySource {
  readonly layer: Layer;
  readonly path: string;
  readonly digest: string;
}

/** A policy as it is matched: plain JSON, made once from YAML. */
export interface CompiledPolicy {
  readonly format: typeof POLICY_FORMAT;
  /** Of everything below; names the version of the policy in decisions and events. */
  readonly hash: string;
  readonly name: string;
  /** Highest authority first. */
  readonly layers: readonly CompiledLayer[];
  readonly rules: readonly CompiledRule[];
  readonly grants: readonly CompiledGrant[];
  readonly delegates: readonly CompiledDelegate[];
  /** Sets that policies define, flat, by `layer:name`. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly sources: readonly PolicySource[];
  readonly data?: CompiledData;
  /** Of tool servers; enforced by their gateway. */
  readonly mcp?: CompiledMcp;
  /** The session is quarantined, and why: every call is refused. In no stored policy. */
  readonly quarantine?: string;
}

/** What is known about an action besides its effects. */
export interface JudgeContext {
  readonly agent: string;
  /** The tool's name as the agent says it. */
  readonly tool: string;
  readonly mode: AgentMode;
  /** Nobody is there to answer a question. */
  readonly isUnattended: boolean;
  /** Absolute, canonical. */
  readonly root: string;
  readonly home: string;
  readonly branch?: string;
  readonly labels: readonly SessionLabel[];
  readonly via: Via;
  /** The shell text, for native rules. */
  readonly text?: string;
  readonly now: number;
}

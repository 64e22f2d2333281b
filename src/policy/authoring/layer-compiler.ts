import { type Hold, OUTCOMES, type Outcome, type Problem } from "../../model/index.ts";
import type { Baseline, BaselineRule } from "../baselines.ts";
import type { CompiledDelegate, CompiledGrant, Conditions, Grantable, Layer } from "../compiled.ts";
import { joinHolds } from "../hold.ts";
import { isOfKinds, kindsOf } from "../prepare.ts";
import { suggestion } from "./closest.ts";
import { type PolicyDocument, withParents } from "./documents.ts";
import { compiledHold, timeOf } from "./hold-source.ts";
import type { AuthoredConditions, AuthoredRule, PolicyFile } from "./schema.ts";
import { endOf } from "./until.ts";
import { kindPattern } from "./vocabulary.ts";
import type { Position } from "./yaml-source.ts";

/** Where a rule or grant was written. */
export interface Origin extends Position {
  readonly file: string;
  readonly document: PolicyDocument;
  /** Its place in the document, as keys and numbers. */
  readonly path: readonly PropertyKey[];
}

const CONDITION_LISTS = [
  "path",
  "scope",
  "host",
  "branch",
  "remote",
  "program",
  "package",
  "ecosystem",
  "provider",
  "operation",
  "target",
  "engine",
  "statement",
  "server",
  "tool",
  "name",
  "agent",
  "from",
  "session",
  "is",
  "any",
  "via",
  "mode",
  "native",
] as const;

function listed<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function portRange(port: number | string): readonly [number, number] {
  if (typeof port === "number") return [port, port];
  const [from, to] = port.split("-").map(Number) as [number, number];
  return [from, to];
}

/** Authored conditions in the one form that is matched. */
function compiledConditions(authored: Partial<AuthoredConditions>): Conditions {
  const made: Record<string, unknown> = {};
  for (const field of CONDITION_LISTS) {
    const value = authored[field];
    if (value !== undefined) made[field] = listed<string>(value as string | readonly string[]);
  }
  if (authored.port !== undefined) made["port"] = listed<number | string>(authored.port as number | readonly (number | string)[]).map(portRange);
  for (const field of ["force", "isKnown", "certainty"] as const) if (authored[field] !== undefined) made[field] = authored[field];
  if (authored.not !== undefined) made["not"] = listed(authored.not).map((one) => compiledConditions(one as Partial<AuthoredConditions>));
  return made as Conditions;
}

function outcomeOf(rule: AuthoredRule): {
  readonly outcome: Outcome;
  readonly kinds: readonly string[];
} {
  const outcome = rule.deny !== undefined ? "deny" : rule.ask !== undefined ? "ask" : "allow";
  return { outcome, kinds: listed<string>(rule[outcome] ?? []) };
}

/** What one layer adds up to before it is joined with the others. */
export interface LayerDraft {
  readonly rules: BaselineRule[];
  readonly baselines: Baseline[];
  default: "ask" | "deny" | undefined;
  asks: "deny" | undefined;
  hold: Hold | undefined;
  grantable: Grantable | undefined;
}

function emptyDraft(): LayerDraft {
  return { rules: [], baselines: [], default: undefined, asks: undefined, hold: undefined, grantable: undefined };
}

function grantableOf(authored: NonNullable<PolicyFile["grantable"]>): Grantable {
  if (authored === false) return { kinds: [] };
  const longest = authored.longest === undefined ? undefined : timeOf(authored.longest);
  return { kinds: listed<string>(authored.kinds ?? "*").map(kindPattern), ...(longest === undefined ? {} : { longest }) };
}

/** What both let be granted. */
function joinGrantable(first: Grantable | undefined, second: Grantable | undefined): Grantable | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const longest = Math.min(first.longest ?? Infinity, second.longest ?? Infinity);
  return {
    kinds: kindsOf(first.kinds).filter((kind) => isOfKinds(kind, second.kinds)),
    ...(longest === Infinity ? {} : { longest }),
  };
}

function draftOf(baseline: Baseline): LayerDraft {
  return {
    rules: [...baseline.rules],
    baselines: [baseline],
    default: baseline.default,
    asks: baseline.asks,
    hold: undefined,
    grantable: undefined,
  };
}

/**
 * Adds what another file of the layer says. Both may inherit the same rule: its stricter form counts.
 */
function joinInto(draft: LayerDraft, other: LayerDraft): void {
  for (const rule of other.rules) {
    const number = draft.rules.findIndex(({ id }) => id === rule.id);
    if (number === -1) draft.rules.push(rule);
    else if (isLooser(draft.rules[number]!.outcome, rule.outcome)) draft.rules[number] = rule;
    else if (rule.hold !== undefined && draft.rules[number]!.outcome === "ask")
      draft.rules[number] = { ...draft.rules[number]!, hold: joinHolds(draft.rules[number]!.hold, rule.hold)! };
  }
  draft.baselines.push(...other.baselines.filter(({ name }) => !draft.baselines.some((one) => one.name === name)));
  if (other.default !== undefined && draft.default !== "deny") draft.default = other.default;
  draft.asks ??= other.asks;
  draft.hold = joinHolds(draft.hold, other.hold);
  draft.grantable = joinGrantable(draft.grantable, other.grantable);
}

/** Compiles the documents of one layer. */
export class LayerCompiler {
  readonly layer: Layer;
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly grants: CompiledGrant[] = [];
  readonly delegates: CompiledDelegate[] = [];
  readonly sets: Record<string, readonly string[]> = {};
  readonly origins: Map<string, Origin>;
  readonly #setOwner = new Map<string, string>();
  /** A file that several others extend is compiled once. */
  readonly #done = new Map<string, LayerDraft>();
  #ruleNumber = 0;
  #grantNumber = 0;

  constructor(layer: Layer, origins: Map<string, Origin>) {
    this.layer = layer;
    this.origins = origins;
  }

  #report(list: Problem[], document: PolicyDocument, at: Position, code: string, message: string, help: string): void {
    list.push({ code: `policy-${code}`, message, help, file: document.source.file, ...at });
  }

  /**
   * All that the layer says; `undefined` when nothing.
   * @param implied the baseline that holds where the layer's files name none
   */
  compileAll(documents: readonly PolicyDocument[], implied: Baseline | undefined): LayerDraft | undefined {
    const [first, ...rest] = documents;
    if (first === undefined) return implied === undefined ? undefined : draftOf(implied);
    const draft = emptyDraft();
    joinInto(draft, this.compile(first, implied === undefined ? [] : [implied]));
    for (const document of rest) joinInto(draft, this.compile(document));
    const [, second] = draft.baselines;
    if (second !== undefined) {
      const document = documents.find((one) => withParents(one).some(({ baselines }) => baselines.includes(second))) ?? first;
      this.#report(
        this.problems,
        document,
        document.source.at(["extends"]),
        "two-baselines",
        `\`${draft.baselines[0]!.name}\` and \`${second.name}\` are both extended`,
        "a layer has one baseline; take the rules you want into your own file",
      );
    }
    return draft;
  }

  /** The document's own rules on top of what it extends. */
  compile(document: PolicyDocument, implied: readonly Baseline[] = []): LayerDraft {
    const { file } = document;
    const done = this.#done.get(document.path);
    if (done !== undefined) return done;
    const draft = emptyDraft();
    this.#done.set(document.path, draft);
    for (const baseline of [...implied, ...document.baselines]) joinInto(draft, draftOf(baseline));
    for (const parent of document.parents) joinInto(draft, this.compile(parent));
    this.#override(draft, document);
    for (const section of ["rules", "otherwise"] as const) {
      file[section]?.forEach((rule, number) => this.#rule(rule, [section, number], document, draft));
    }
    this.#grantsOf(document);
    this.#setsOf(document);
    if (file.default !== undefined) draft.default = file.default;
    if (file.asks !== undefined) draft.asks = file.asks === "deny" ? "deny" : undefined;
    if (file.hold !== undefined) draft.hold = compiledHold(file.hold);
    if (file.grantable !== undefined) draft.grantable = joinGrantable(draft.grantable, grantableOf(file.grantable));
    return draft;
  }

  #override(draft: LayerDraft, document: PolicyDocument): void {
    for (const [id, change] of Object.entries(document.file.overrides ?? {})) {
      const at = document.source.atKey(["overrides"], id);
      const number = draft.rules.findIndex((rule) => rule.id === id);
      const rule = draft.rules[number];
      if (rule === undefined) {
        const known = draft.rules.map((one) => one.id);
        this.#report(
          this.problems,
          document,
          at,
          "unknown-rule",
          `there is no rule \`${id}\` to override`,
          known.length === 0 ? "overrides change rules of what the file `extends`" : suggestion(id, known),
        );
        continue;
      }
      const to = typeof change === "string" ? change : change.to;
      if (this.layer === "project" && (to === "off" ? rule.outcome !== "allow" : isLooser(to, rule.outcome))) {
        this.#report(
          this.warnings,
          document,
          at,
          "project-loosens",
          `a project's policy cannot loosen \`${id}\``,
          "it can only tighten; make the exception in your own policy",
        );
      }
      if (to === "off") draft.rules.splice(number, 1);
      else {
        const { hold: inherited, ...rest } = rule;
        const hold = typeof change === "string" || change.hold === undefined ? inherited : compiledHold(change.hold);
        draft.rules[number] = {
          ...rest,
          outcome: to,
          ...(typeof change === "string" ? {} : { why: change.why }),
          ...(to === "ask" && hold !== undefined ? { hold } : {}),
        };
      }
    }
  }

  #rule(rule: AuthoredRule, path: readonly PropertyKey[], document: PolicyDocument, draft: LayerDraft): void {
    this.#ruleNumber += 1;
    const { outcome, kinds } = outcomeOf(rule);
    const id = rule.id ?? `${this.layer}/${this.#ruleNumber}`;
    const position = document.source.at(path);
    if (draft.rules.some((one) => one.id === id) || this.origins.has(`${this.layer} ${id}`) || id === "default") {
      const place = document.source.at([...path, "id"]);
      this.#report(this.problems, document, place, "id-taken", `the id \`${id}\` is taken`, "choose another, or change the inherited rule with `overrides`");
    }
    if (outcome === "allow" && this.layer === "project") {
      this.#report(
        this.warnings,
        document,
        position,
        "project-loosens",
        "an `allow` of a project's policy lifts nothing",
        "a project can only tighten; put the rule in your own policy",
      );
    }
    draft.rules.push({
      id,
      outcome,
      kinds: kinds.map(kindPattern),
      when: compiledConditions(rule as Partial<AuthoredConditions>),
      why: rule.why ?? `The policy says ${outcome}.`,
      ...(rule.hold === undefined ? {} : { hold: compiledHold(rule.hold) }),
      ...(path[0] === "otherwise" ? { isOtherwise: true as const } : {}),
    });
    this.origins.set(`${this.layer} ${id}`, {
      file: document.source.file,
      document,
      path,
      ...position,
    });
  }

  #grantsOf(document: PolicyDocument): void {
    document.file.grants?.forEach((grant, number) => {
      this.#grantNumber += 1;
      const id = grant.id ?? `${this.layer}/grant-${this.#grantNumber}`;
      const path = ["grants", number];
      if (this.origins.has(`${this.layer} ${id}`))
        this.#report(this.problems, document, document.source.at([...path, "id"]), "id-taken", `the id \`${id}\` is taken`, "choose another");
      const { owner, why } = grant;
      this.grants.push({
        id,
        layer: this.layer,
        kinds: listed<string>(grant.allow).map(kindPattern),
        when: compiledConditions(grant as Partial<AuthoredConditions>),
        owner,
        // A date that cannot be read was reported; it has ended.
        until: endOf(grant.until) ?? 0,
        why,
      });
      this.origins.set(`${this.layer} ${id}`, {
        file: document.source.file,
        document,
        path,
        ...document.source.at(path),
      });
    });
    for (const delegate of document.file.delegate ?? []) {
      this.delegates.push({
        from: this.layer,
        to: listed(delegate.to),
        outcomes: listed(delegate.outcomes ?? "ask"),
        kinds: listed<string>(delegate.kinds ?? "*").map(kindPattern),
        ...(delegate.rules === undefined ? {} : { rules: listed<string>(delegate.rules) }),
      });
    }
  }

  #setsOf(document: PolicyDocument): void {
    const visible = Object.assign({}, ...withParents(document).map((one) => one.file.sets ?? {})) as Record<string, readonly string[]>;
    for (const name of Object.keys(document.file.sets ?? {})) {
      const owner = this.#setOwner.get(name);
      if (owner !== undefined && owner !== document.path) {
        this.#report(
          this.problems,
          document,
          document.source.atKey(["sets"], name),
          "set-twice",
          `\`@${name}\` is also defined in ${owner}`,
          "choose another name",
        );
        continue;
      }
      this.#setOwner.set(name, document.path);
      this.sets[`${this.layer}:${name}`] = flattened(name, visible, new Set());
    }
  }
}

function isLooser(to: Outcome, from: Outcome): boolean {
  return OUTCOMES.indexOf(to) < OUTCOMES.indexOf(from);
}

/** A set with the sets it names replaced by what is in them; sets of the catalog stay. */
function flattened(name: string, sets: Readonly<Record<string, readonly string[]>>, seen: ReadonlySet<string>): readonly string[] {
  const within = new Set([...seen, name]);
  return (sets[name] ?? []).flatMap((pattern) => {
    const inner = pattern.slice(1);
    if (!pattern.startsWith("@") || !Object.hasOwn(sets, inner)) return [pattern];
    return within.has(inner) ? [] : flattened(inner, sets, within);
  });
}

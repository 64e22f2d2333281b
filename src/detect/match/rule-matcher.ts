import type { RecordedEvent } from "../../model/index.ts";
import type { DetectionRule, Expression, FilterRule, RuleSet } from "../rule/rule.ts";
import { anchorsOf } from "./anchors.ts";
import { compileExpression, type EventTest } from "./compile-expression.ts";
import { canHold, EventView } from "./fields.ts";
import { LiteralAutomaton } from "./literal-automaton.ts";

const NONE: readonly number[] = [];

/** Gives fields their numbers while rules are compiled. */
export class Slots {
  readonly #numbers = new Map<string, number>();

  of(field: string): number {
    const known = this.#numbers.get(field);
    if (known !== undefined) return known;
    this.#numbers.set(field, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get fields(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** A detection together with the filters that narrow it. */
export function narrowed(rule: DetectionRule, filters: readonly FilterRule[]): Expression {
  const own = filters.filter(({ rules }) => rules === "any" || rules.some((name) => name === rule.name || name === rule.id));
  return own.length === 0 ? rule.expression : { op: "and", of: [rule.expression, ...own.map(({ expression }) => expression)] };
}

/** Rules by the exact text in lower case that they need of a field, and by the texts that were seen there. */
interface Exact {
  readonly slot: number;
  readonly rules: ReadonlyMap<string, readonly number[]>;
  readonly seen: Map<string, readonly number[]>;
}

/** Fields that are empty together. */
interface Look {
  readonly isThere: (event: RecordedEvent) => boolean;
  readonly exact: readonly Exact[];
  /** By pattern, rules that need it in a field. */
  readonly searched: readonly { readonly slot: number; readonly rules: readonly (readonly number[] | undefined)[] }[];
}

const MAX_SEEN = 500;
const MAX_SEEN_LENGTH = 64;

/**
 * Finds which of many detections an event matches. Of most rules something is known without which they cannot match: only those of which that is
 * there are tried.
 */
export class RuleMatcher {
  readonly #tests: readonly EventTest[];
  readonly #always: readonly number[];
  /** What is looked at in events, by the member of the event that it comes from. */
  readonly #looks: readonly Look[];
  readonly #automaton: LiteralAutomaton;
  readonly #tried: Int32Array;
  #turn = 0;
  readonly #candidates: number[] = [];
  readonly #matched: number[] = [];
  #current: readonly (readonly number[] | undefined)[] = [];
  readonly view: EventView;

  /**
   * @param rules whose numbers are answered
   * @param slots to which other fields may have been added
   */
  constructor(rules: readonly DetectionRule[], filters: RuleSet["filters"], slots: Slots) {
    const expressions = rules.map((rule) => narrowed(rule, filters));
    this.#tests = expressions.map((expression) => compileExpression(expression, (field) => slots.of(field)));
    const always: number[] = [];
    const exact = new Map<string, Map<string, number[]>>();
    const literals = new Map<string, number>();
    const searched = new Map<string, Map<number, number[]>>();
    for (const [rule, expression] of expressions.entries()) {
      const anchors = anchorsOf(expression);
      if (anchors === undefined) {
        always.push(rule);
        continue;
      }
      for (const { field, text, isExact } of anchors) {
        if (isExact) {
          const texts = exact.get(field) ?? new Map<string, number[]>();
          exact.set(field, texts.set(text, [...(texts.get(text) ?? []), rule]));
        } else {
          const pattern = literals.get(text) ?? literals.size;
          literals.set(text, pattern);
          const patterns = searched.get(field) ?? new Map<number, number[]>();
          searched.set(field, patterns.set(pattern, [...(patterns.get(pattern) ?? []), rule]));
        }
      }
    }
    this.#always = always;
    const looks = new Map<Look["isThere"], { -readonly [K in keyof Look]: Look[K] }>();
    const lookOf = (field: string): { exact: Look["exact"]; searched: Look["searched"] } => {
      const isThere = canHold(field);
      const known = looks.get(isThere) ?? { isThere, exact: [], searched: [] };
      looks.set(isThere, known);
      return known;
    };
    for (const [field, rules] of exact) {
      const look = lookOf(field);
      look.exact = [...look.exact, { slot: slots.of(field), rules, seen: new Map() }];
    }
    this.#automaton = new LiteralAutomaton([...literals.keys()]);
    for (const [field, patterns] of searched) {
      const look = lookOf(field);
      look.searched = [...look.searched, { slot: slots.of(field), rules: Array.from({ length: literals.size }, (_, one) => patterns.get(one)) }];
    }
    this.#looks = [...looks.values()];
    this.#tried = new Int32Array(rules.length);
    this.view = new EventView(slots.fields);
  }

  readonly #hit = (pattern: number): void => {
    const rules = this.#current[pattern];
    if (rules !== undefined) this.#add(rules);
  };

  #add(rules: readonly number[]): void {
    for (const rule of rules) {
      if (this.#tried[rule] === this.#turn) continue;
      this.#tried[rule] = this.#turn;
      this.#candidates.push(rule);
    }
  }

  /** Rules that need a text which was not looked up before, or was forgotten. */
  #lookUp({ rules, seen }: Exact, text: string): readonly number[] {
    const found = rules.get(text.toLowerCase()) ?? NONE;
    // Words of a closed list come again and again; others must not fill the memory.
    if (text.length <= MAX_SEEN_LENGTH && seen.size < MAX_SEEN) seen.set(text, found);
    return found;
  }

  /** Numbers of the rules that match, in their order. The list holds until the next event, and so long the view shows this one. */
  match(event: RecordedEvent): readonly number[] {
    const { view } = this;
    view.show(event);
    this.#turn = this.#turn >= 0x7fff_fff0 ? (this.#tried.fill(0), 1) : this.#turn + 1;
    this.#candidates.length = 0;
    for (const { isThere, exact, searched } of this.#looks) {
      if (!isThere(event)) continue;
      for (const one of exact) {
        const raw = view.raw(one.slot);
        if (raw === undefined) continue;
        if (typeof raw === "object") for (const text of raw) this.#add(one.seen.get(text) ?? this.#lookUp(one, text));
        else {
          const text = typeof raw === "string" ? raw : String(raw);
          this.#add(one.seen.get(text) ?? this.#lookUp(one, text));
        }
      }
      for (const { slot, rules } of searched) {
        this.#current = rules;
        const texts = view.texts(slot);
        for (let at = 0; at < texts.length; at++)
          if (!this.#automaton.scan(texts[at]!, false, this.#hit)) this.#automaton.scan(view.folded(slot)[at]!, true, this.#hit);
      }
    }
    const matched = this.#matched;
    matched.length = 0;
    for (const rule of this.#always) if (this.#tests[rule]!(view)) matched.push(rule);
    for (const rule of this.#candidates) if (this.#tests[rule]!(view)) matched.push(rule);
    if (matched.length > 1) matched.sort((a, b) => a - b);
    return matched;
  }
}

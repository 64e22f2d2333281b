import { HOLE } from "../operations.ts";
import type { Clause, Node } from "../tree/node.ts";
import { bind } from "./assign.ts";
import type { Evaluator } from "./evaluator.ts";
import { narrow } from "./narrow.ts";
import { Scope } from "./scope.ts";
import { PLAIN, alternatives, choice, dataOf, dict, elementsOf, isSame, list, number, originOf, text, type Value } from "./value.ts";

/** Loops over more elements than this are followed once, with any of them. */
const MAX_ROUNDS = 64;
const MAX_ELEMENTS = 512;
const MAX_CLAUSES = 20;

/** What a loop over the value gets, one after the other; `isOpen` when there may be more or fewer. */
export function iterate(value: Value, run: Evaluator, isKeys = false): { readonly items: readonly Value[]; readonly isOpen: boolean } {
  const ways = alternatives(value);
  if (ways.length > 1) return { items: ways.flatMap((way) => iterate(way, run, isKeys).items), isOpen: true };
  if (value.kind === "dict") {
    const keys = isKeys || value.of === undefined;
    const items = keys ? [...value.entries.keys()].map((key) => text(key)) : [...value.entries.values()];
    return { items: value.rest === undefined ? items : [...items, PLAIN], isOpen: value.rest !== undefined };
  }
  if (value.kind === "list" && isKeys) return { items: value.items.map((_, at) => number(at)), isOpen: value.isOpen || value.others !== undefined };
  const elements = elementsOf(value);
  if (elements !== undefined) return { items: elements, isOpen: false };
  if (value.kind === "list") return { items: [value.items, ...(value.others ?? [])].flat(), isOpen: true };
  if (value.kind === "instance") return { items: [run.dialect.property(value, "[each]", run) ?? dataOf(originOf(value))], isOpen: true };
  if (value.kind === "library") return { items: [run.dialect.member(value.path, "[each]", run) ?? PLAIN], isOpen: true };
  return { items: [dataOf(originOf(value))], isOpen: true };
}

/** Follows a loop: round for round where the elements are known, otherwise until nothing new can come of it. */
export function loop(node: Extract<Node, { type: "loop" }>, run: Evaluator): void {
  const { target, iterable } = node;
  const over = iterable === undefined ? undefined : iterate(run.evaluate(iterable), run, node.isKeys);
  const round = (element: Value | undefined): void => {
    run.inScope(new Scope("block", run.scope, run.names.level), () => {
      if (target !== undefined && element !== undefined) bindTarget(target, element, run);
      run.body(node.body);
    });
  };
  if (over !== undefined && !over.isOpen && over.items.length <= MAX_ROUNDS && run.mayInline) {
    const rounds = (): void => {
      for (const item of over.items) round(item);
    };
    if (node.hasJump) run.maybe(rounds);
    else rounds();
    return;
  }
  const element = over === undefined ? undefined : choice(over.items);
  repeat(run, () => {
    round(element);
  });
}

function bindTarget(target: Node, element: Value, run: Evaluator): void {
  if (target.type === "assign") bind(target.target, element, target.scope, run);
  else bind(target, element, run.dialect.assignsOutward ? undefined : "function", run);
}

/** A text or number that grew: nothing is known of it after an unknown number of rounds. */
function grown(value: Value): Value {
  const kept = alternatives(value).filter((one) => one.kind !== "text" && one.kind !== "number");
  const lost = alternatives(value).filter((one) => one.kind === "text" || one.kind === "number");
  if (lost.length === 0) return value;
  return choice([...kept, lost.every((one) => one.kind === "number") ? text(HOLE.name) : text(HOLE.any, originOf(value))]);
}

function contains(longer: Value, shorter: Value): boolean {
  return alternatives(longer).some((a) =>
    alternatives(shorter).some(
      (b) =>
        (a.kind === "number" && b.kind === "number") ||
        (a.kind === "text" && b.kind === "text" && a.text !== b.text && b.text !== ""
          ? a.text.includes(b.text)
          : a.kind === "text" && b.kind === "text" && b.text === ""),
    ),
  );
}

/** Follows a part that runs any number of times. */
function repeat(run: Evaluator, round: () => void): void {
  run.maybe(() => {
    run.repeating += 1;
    let changed = run.names.watch(round);
    for (let pass = 0; pass < 2 && changed.length > 0 && run.mayInline; pass++) {
      for (const { scope, name, before } of changed) {
        const now = scope.names.get(name) ?? PLAIN;
        const news = choice(alternatives(now).filter((one) => !alternatives(before).some((old) => isSame(old, one))));
        if (pass > 0 || contains(news, before)) scope.names.set(name, grown(now));
      }
      changed = run.names.watch(round);
    }
    for (const { scope, name } of changed) scope.names.set(name, grown(scope.names.get(name) ?? PLAIN));
    run.repeating -= 1;
  });
}

/** `[element for target in iterable if condition]` and its relatives. */
export function comprehension(node: Extract<Node, { type: "comprehension" }>, run: Evaluator): Value {
  const results: Value[] = [];
  const keyed = dict([], run.names.level);
  let isOpen = false;
  const element = (): void => {
    const key = node.key === undefined ? undefined : run.evaluate(node.key);
    const value = run.evaluate(node.element);
    results.push(value);
    if (key?.kind === "text" || key?.kind === "number") keyed.entries.set(String(key.kind === "text" ? key.text : key.value), value);
    else if (key !== undefined) keyed.rest = keyed.rest === undefined ? value : choice([keyed.rest, value]);
  };
  if (node.clauses.length > MAX_CLAUSES) return run.unknown("it is nested more deeply than can be followed");
  const follow = (clauses: readonly Clause[]): void => {
    const [clause, ...rest] = clauses;
    if (clause === undefined) {
      element();
      return;
    }
    const over = iterate(run.evaluate(clause.iterable), run);
    isOpen ||= over.isOpen || clause.conditions.length > 0;
    const isExact = !over.isOpen && over.items.length <= MAX_ELEMENTS && run.mayInline;
    const work = (): void => {
      for (const item of isExact ? over.items : [choice(over.items)]) {
        bind(clause.target, item, "block", run);
        for (const condition of clause.conditions) {
          run.evaluate(condition);
          for (const [name, narrowed] of narrow(condition, false, run)) run.names.set(run.scope, name, narrowed);
        }
        follow(rest);
      }
    };
    isOpen ||= !isExact;
    if (!isExact) run.repeating += 1;
    work();
    if (!isExact) run.repeating -= 1;
  };
  run.inScope(new Scope("block", run.scope, run.names.level), () => {
    follow(node.clauses);
  });
  return node.key === undefined ? list(results, isOpen, run.names.level) : keyed;
}

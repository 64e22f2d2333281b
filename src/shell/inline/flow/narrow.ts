import { HOLE } from "../operations.ts";
import type { Node } from "../tree/node.ts";
import type { Evaluator } from "./evaluator.ts";
import { alternatives, choice, instance, knownText, text, textOf, type Value } from "./value.ts";

/** True for a condition whose part only leaves: what comes after it runs when the condition is false. */
export function isLeaving(node: Extract<Node, { type: "branch" }>): boolean {
  const [part] = node.parts;
  const first = part?.[0]?.type === "block" ? part[0].body[0] : part?.[0];
  return node.parts.length === 1 && (first?.type === "jump" || first?.type === "return");
}

/**
 * Names that a condition says more about: after `f.endswith(".py")` the name of a file that came
 * from a folder ends so.
 */
export function narrow(test: Node | undefined, isNegated: boolean, run: Evaluator): ReadonlyMap<string, Value> {
  const bindings = new Map<string, Value>();
  if (test !== undefined) collect(test, isNegated, run, bindings);
  return bindings;
}

function collect(test: Node, isNegated: boolean, run: Evaluator, bindings: Map<string, Value>): void {
  if (test.type === "test" && test.isNot === true) {
    for (const item of test.items) collect(item, !isNegated, run, bindings);
    return;
  }
  if (isNegated) return;
  if (test.type === "choice" && test.items.length === 0) return;
  if (test.type === "sequence") {
    // `a and b`: both hold.
    for (const item of test.items) collect(item, false, run, bindings);
    return;
  }
  const suffix = suffixTest(test, run);
  if (suffix === undefined) return;
  const own = run.scope.find(suffix.name)?.names.get(suffix.name);
  if (own === undefined) return;
  const narrowed = alternatives(own).map((one) => withSuffix(one, suffix.ends));
  bindings.set(suffix.name, choice(narrowed));
}

const ENDS_WITH: ReadonlySet<string> = new Set(["endswith", "endsWith", "match", "str_ends_with"]);

/** `name.endswith(".py")`, `name.suffix == ".py"`, `name.name.endswith(…)`, `path.extname(name) === ".ts"`. */
function suffixTest(test: Node, run: Evaluator): { readonly name: string; readonly ends: readonly string[] } | undefined {
  if (test.type === "call" && test.callee.type === "member" && ENDS_WITH.has(test.callee.name)) {
    const name = rootName(test.callee.object);
    const ends = endings(test.args[0]?.value, run);
    return name === undefined || ends.length === 0 ? undefined : { name, ends };
  }
  if (test.type === "call" && test.callee.type === "name" && ENDS_WITH.has(test.callee.name)) {
    const name = test.args[0] === undefined ? undefined : rootName(test.args[0].value);
    const ends = endings(test.args[1]?.value, run);
    return name === undefined || ends.length === 0 ? undefined : { name, ends };
  }
  if (test.type === "test" && test.items.length === 2) {
    const [left, right] = test.items;
    const subject =
      left?.type === "member" && left.name === "suffix"
        ? left.object
        : left?.type === "call" && left.callee.type === "member" && left.callee.name === "extname"
          ? left.args[0]?.value
          : undefined;
    const name = subject === undefined ? undefined : rootName(subject);
    const ends = endings(right, run);
    return name === undefined || ends.length === 0 ? undefined : { name, ends };
  }
  return undefined;
}

function rootName(node: Node): string | undefined {
  if (node.type === "name") return node.name;
  if (node.type === "member" && node.name === "name") return rootName(node.object);
  if (node.type === "call" && node.callee.type === "member" && (node.callee.name === "lower" || node.callee.name === "toLowerCase"))
    return rootName(node.callee.object);
  return undefined;
}

function endings(node: Node | undefined, run: Evaluator): readonly string[] {
  if (node === undefined) return [];
  const value = run.evaluate(node);
  const values = value.kind === "list" ? value.items : alternatives(value);
  const texts = values.map((one) => knownText(one)?.replace(/^\*/, ""));
  return texts.every((one) => one !== undefined && one !== "" && !/[*?[/]/.test(one)) && texts.length <= 8 ? (texts as string[]) : [];
}

function withSuffix(value: Value, ends: readonly string[]): Value {
  const content = textOf(value);
  if (content === undefined || !content.endsWith(HOLE.name)) return value;
  const narrowed = choice(ends.map((end) => text(content + end)));
  return value.kind === "instance" ? choice(alternatives(narrowed).map((one) => instance(value.of, one))) : narrowed;
}

import type { Node } from "./node.ts";

/** The nodes directly below a node, in the order in which they run. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case "text":
    case "number":
    case "truth":
    case "plain":
    case "name":
    case "module":
    case "unknown":
      return [];
    case "template":
      return node.parts;
    case "star":
      return [node.module];
    case "member":
      return [node.object];
    case "index":
      return [node.object, node.index];
    case "slice":
      return [node.object, node.from, node.to, node.step].filter((part) => part !== undefined);
    case "call":
      return [node.callee, ...node.args.map((arg) => arg.value)];
    case "chain":
      return [node.first, ...node.rest.map((part) => part.node)];
    case "dict":
      return node.entries.flatMap(({ key, value }) => (key === undefined ? [value] : [key, value]));
    case "spread":
    case "return":
      return [node.value];
    case "list":
    case "choice":
    case "sequence":
    case "all":
    case "benign":
      return node.items;
    case "function":
      return [
        ...node.params.flatMap(({ target, fallback }) =>
          fallback === undefined ? [target] : [target, fallback],
        ),
        ...node.body,
      ];
    case "class":
      return [...node.bases, ...node.body];
    case "assign":
      return [node.value, node.target];
    case "each":
      return [node.iterable, node.target, ...node.body];
    case "comprehension":
      return [
        ...node.clauses.flatMap((clause) => [clause.iterable, clause.target, ...clause.conditions]),
        node.element,
      ];
  }
}

/** Deeper trees are not followed: every later step recurses over the tree. */
export const MAX_HEIGHT = 260;

/** True when the tree is too deep to be followed. Does not recurse. */
export function isTooDeep(root: Node): boolean {
  let level: Node[] = [root];
  for (let height = 0; level.length > 0; height += 1) {
    if (height > MAX_HEIGHT) return true;
    level = level.flatMap((node) => [...childrenOf(node)]);
  }
  return false;
}

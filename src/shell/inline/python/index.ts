import { Evaluator } from "../flow/evaluator.ts";
import type { CodeReader } from "../operations.ts";
import { PYTHON } from "./dialect.ts";

/** Reads Python text. */
export const readPython: CodeReader = (text) => {
  const tree = PYTHON.parse(text);
  return new Evaluator(PYTHON, tree.bound).run(tree);
};

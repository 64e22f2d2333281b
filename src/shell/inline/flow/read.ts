import type { CodeOperation } from "../operations.ts";
import type { Dialect } from "./dialect.ts";
import { Evaluator } from "./evaluator.ts";

/** What text of a language would do. */
export function readProgram(dialect: Dialect, text: string): readonly CodeOperation[] {
  const tree = dialect.parse(text);
  const run = new Evaluator(dialect, tree.bound);
  try {
    return run.run(tree);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [...run.operations, { op: "unknown", why: "it is nested more deeply than can be followed" }];
  }
}

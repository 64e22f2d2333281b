import { runCode } from "./effects.ts";
import type { Evaluator } from "./evaluator.ts";
import { PLAIN, alternatives, choice, knownText, originOf, type FunctionValue, type Value } from "./value.ts";

/** Text of the same language is run in place: what is known of it is followed here, with its names and its result. */
export function runText(run: Evaluator, value: Value | undefined): Value {
  if (value === undefined) return PLAIN;
  return choice(
    alternatives(value).map((one) => {
      const content = knownText(one);
      const isDecoded = originOf(one)?.isDecoded === true;
      if (content === undefined || isDecoded) {
        runCode(run, run.dialect.language, one);
        return PLAIN;
      }
      return run.inline(content);
    }),
  );
}

/** A function is made of text. */
export function functionOf(run: Evaluator, body: Value | undefined, params: readonly string[]): Value {
  const content = knownText(body);
  if (content === undefined || body === undefined || originOf(body)?.isDecoded === true) {
    runCode(run, run.dialect.language, body);
    return PLAIN;
  }
  const tree = run.dialect.parse(content);
  if (tree.fault !== undefined) return run.unknown(tree.fault);
  const made: FunctionValue = {
    kind: "function",
    node: { type: "function", name: undefined, params: params.map((name) => ({ target: { type: "name", name } })), body: tree.statements },
    scope: run.scope.program,
  };
  return made;
}

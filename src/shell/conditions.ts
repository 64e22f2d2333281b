import type { TestExpression } from "unbash";
import { likelyTexts } from "./alternatives.ts";
import { expandToValue } from "./expand.ts";
import type { Interpreter } from "./interpreter.ts";
import type { ShellState } from "./state.ts";
import { knownText, type Value } from "./value.ts";

/** What may be run by a text that is read as a variable's name or as a number. */
function evaluateTexts(value: Value, isRelevant: (text: string) => boolean, state: ShellState, shell: Interpreter): void {
  const text = knownText(value);
  for (const one of text === undefined ? likelyTexts(value) : [text]) if (isRelevant(one)) shell.arithmeticText(one, state);
  if (text === undefined && value.pieces.some((piece) => piece.type === "text" && piece.text.includes("[")))
    shell.analysis.unknown("which variable is tested is not known");
}

/** `[[ … ]]`: its operands are expanded, numbers and names are evaluated; both sides of `&&` and `||` count. */
export function runTest(node: TestExpression, state: ShellState, shell: Interpreter): void {
  switch (node.type) {
    case "TestUnary": {
      const value = expandToValue(node.operand, state, shell);
      if (node.operator === "-v" || node.operator === "-R") evaluateTexts(value, (text) => text.includes("["), state, shell);
      return;
    }
    case "TestBinary": {
      const sides = [expandToValue(node.left, state, shell), expandToValue(node.right, state, shell)];
      if (!/^-(?:eq|ne|lt|le|gt|ge)$/.test(node.operator)) return;
      for (const side of sides) evaluateTexts(side, () => true, state, shell);
      return;
    }
    case "TestLogical":
      for (const operand of node.operands) runTest(operand, state, shell);
      return;
    case "TestNot":
      runTest(node.operand, state, shell);
      return;
    case "TestGroup":
      runTest(node.expression, state, shell);
      return;
  }
}

import { likelyTexts, possibleTexts } from "./alternatives.ts";
import type { ShellInterpreter } from "./evaluate.ts";
import type { Streams } from "./redirect.ts";
import type { ShellState } from "./state.ts";
import { holeValue, knownText, textValue, UNKNOWN_NUMBER, UNKNOWN_WORD, type Value } from "./value.ts";

/** Shell text as a value: run when known; otherwise what is known of its origin is said. */
export function runUnknownOrText(value: Value, state: ShellState, shell: ShellInterpreter, streams: Streams, what: string): Value {
  const text = knownText(value);
  if (text !== undefined) {
    const isFromFile = value.flows.length > 0;
    if (value.flows.some((flow) => flow.from === "network")) {
      shell.analysis.emit("proc.code", { type: "named", name: what }, { traits: ["downloaded"], flows: value.flows });
    } else if (value.flows.some((flow) => flow.from === "encoded")) {
      shell.analysis.emit("proc.code", { type: "named", name: what }, { traits: ["encoded"], flows: value.flows });
    } else if (isFromFile && value.flows.some((flow) => flow.from === "untrusted")) {
      shell.analysis.emit("proc.code", { type: "named", name: what }, { traits: ["untrusted"], flows: value.flows });
    }
    return shell.withInput(streams.input, state, () => shell.runText(text, state, what));
  }
  const texts = possibleTexts(value);
  if (texts !== undefined) {
    return shell.alternatives(
      texts.map((one) => (own) => runUnknownOrText(textValue(one, value.flows), own, shell, streams, what)),
      state,
      true,
    );
  }
  // A number or plain word in the text cannot change what the text does.
  if (
    value.flows.length === 0 &&
    value.pieces.every((piece) => piece.type !== "hole" || ((piece.shape === "number" || piece.shape === "segment") && piece.variable === undefined))
  ) {
    const filled = value.pieces.map((piece) => (piece.type === "hole" ? (piece.shape === "number" ? UNKNOWN_NUMBER : UNKNOWN_WORD) : piece.text)).join("");
    return shell.withInput(streams.input, state, () => shell.runText(filled, state, what));
  }
  runOpaque(value, shell, what);
  // What is known may be dangerous enough: holes taken as empty.
  const partial = value.pieces.map((piece) => (piece.type === "hole" ? " " : piece.text)).join("");
  const guesses = [...new Set([...likelyTexts(value), partial])].filter((guess) => /\w/.test(guess));
  if (guesses.length > 0)
    return shell.alternatives(
      guesses.map((guess) => (own) => shell.runText(guess, own, what)),
      state,
      false,
    );
  return holeValue("any", `what ${what} prints`, value.flows);
}

/** Code that is run but not known here: where it came from decides what that means. */
export function runOpaque(value: Value, shell: ShellInterpreter, what: string): void {
  const from = new Set(value.flows.map((flow) => flow.from));
  const resource = { type: "named", name: what } as const;
  if (from.has("network")) shell.analysis.emit("proc.code", resource, { traits: ["downloaded"], flows: value.flows });
  else if (from.has("encoded")) shell.analysis.emit("proc.code", resource, { traits: ["encoded", "opaque"], flows: value.flows });
  else shell.analysis.unknown(`${what} is not known before it runs`);
}

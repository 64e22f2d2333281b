import { parseArgs } from "node:util";
import { decide, effectPhrase } from "../guard/index.ts";
import type { Action, Decision, Judgement, Span } from "../model/index.ts";
import { describeHold } from "../policy/index.ts";
import { emptySession } from "../session/index.ts";
import { decisionRecord } from "./check.ts";
import { givenSubject } from "./input.ts";
import { hookFacts } from "./hook-facts.ts";
import { choosePolicy } from "./policy-source.ts";

const MAX_LINE = 160;

/** The part of the source that an effect comes from, underlined. */
function underlined(text: string, span: Span): string {
  const from = text.lastIndexOf("\n", span.start - 1) + 1;
  const lineEnd = text.indexOf("\n", span.start);
  const end = lineEnd === -1 ? text.length : lineEnd;
  const start = Math.max(from, Math.min(span.start - 40, end - MAX_LINE));
  const line = text.slice(start, Math.min(end, start + MAX_LINE)).replaceAll("\t", " ");
  const width = Math.max(1, Math.min(span.end, start + line.length) - span.start);
  return `  ${line}\n  ${" ".repeat(Math.max(0, span.start - start))}${"^".repeat(width)}`;
}

function sourceOf(action: Action): string | undefined {
  return action.request.type === "shell" ? action.request.text : action.request.type === "prompt" ? action.request.text : undefined;
}

function lineOf({ effect, outcome, rule, why, grant, hold }: Judgement): string {
  const traits = effect.traits.length === 0 ? "" : ` (${effect.traits.join(", ")})`;
  const note = effect.note === undefined ? "" : `\n          ${effect.note}`;
  const held = hold === undefined ? "" : `\n          ${describeHold(hold)}`;
  return `    ${outcome.padEnd(5)} ${effect.kind}: ${effectPhrase(effect)}${traits}${note}\n          ${grant === undefined ? rule : `grant ${grant}`}: ${why}${held}`;
}

/** The whole explanation of a decision, for a person. */
export function explanation(decision: Decision, action: Action): string {
  const source = sourceOf(action);
  const groups = new Map<string, Judgement[]>();
  for (const judgement of decision.judgements) {
    const { span } = judgement.effect;
    const key = span === undefined || source === undefined ? "" : `${span.start} ${span.end}`;
    groups.set(key, [...(groups.get(key) ?? []), judgement]);
  }
  const parts = [...groups].map(([key, judgements]) => {
    const [start, end] = key.split(" ").map(Number);
    const head = key === "" || source === undefined ? `  ${action.tool}` : underlined(source, { start: start!, end: end! });
    return `${head}\n${judgements.map(lineOf).join("\n")}`;
  });
  const settled = decision.settledBy;
  const verdict =
    settled === undefined
      ? `${decision.outcome}: it has no effect that a policy speaks of`
      : `${decision.outcome}: ${effectPhrase(settled.effect)} — ${settled.why} [${settled.rule}]`;
  const change =
    decision.outcome === "allow"
      ? []
      : [
          decision.smallestChange === undefined
            ? "no policy change that you could make would allow exactly this"
            : `the smallest change that would allow it:\n${decision.smallestChange.replace(/^/gm, "  ")}`,
        ];
  return [...parts, verdict, ...change].join("\n\n");
}

/** `sallyport explain`: every effect with its rule. */
export function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean" }, baseline: { type: "string" }, policy: { type: "string" }, cwd: { type: "string" } },
  });
  const subject = givenSubject(positionals, values.cwd);
  if (!subject.isOk) {
    console.error(`this cannot be read, so it would be denied: ${subject.why}`);
    return 2;
  }
  const { action } = subject;
  const { decision } = decide(action, { facts: hookFacts(), policy: choosePolicy(values, action.root), session: emptySession() });
  if (values.json === true) {
    const record = {
      ...decisionRecord(decision, action),
      judgements: decision.judgements,
      ...(decision.smallestChange === undefined ? {} : { smallestChange: decision.smallestChange }),
      policy: decision.policy,
    };
    console.log(JSON.stringify(record, undefined, 2));
  } else console.log(explanation(decision, action));
  return decision.outcome === "allow" ? 0 : 1;
}

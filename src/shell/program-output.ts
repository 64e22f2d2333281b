import { shownWords } from "./arguments.ts";
import { findsOnlyPublicVariables } from "./environment-search.ts";
import { knownOutput } from "./known-output.ts";
import { outputShape } from "./output-shapes.ts";
import { runInline } from "./inline/run-inline.ts";
import { concat, EMPTY, hasHole, holeValue, mergeFlows, textValue, type Value } from "./value.ts";

import { archiveFlows, type ProgramRun } from "./program.ts";

/** Programs that pass content on unchanged. */
const PASSING: ReadonlySet<string> = new Set(["cat", "tac", "tee", "pv", "bat", "batcat", "less", "more", "sponge", "cat-v"]);

function wholeContent(run: ProgramRun, takesInput: boolean): Value | undefined {
  const { spec, context, streams, parsed } = run;
  if (!PASSING.has(spec.path[0]!)) return undefined;
  if (takesInput || spec.path[0] === "tee") return streams.input ?? EMPTY;
  if (parsed.options.length > 0 && spec.path[0] !== "cat") return undefined;
  return context.contents.length === 0 ? undefined : concat(context.contents);
}

const SEARCHES = /^(?:[efz]?grep|ggrep|rg|ug|ugrep|ag|ack)$/;

/** `grep -c`, `grep -q`: numbers or nothing. */
function isCounting({ parsed }: ProgramRun): boolean {
  const names = [...parsed.options.map(({ spec: option }) => option.name), ...parsed.unlisted.map(({ name }) => name)];
  return names.some((name) => /^(?:-c|--count|-q|--quiet|--silent)$/.test(name));
}

/** What the program writes to its standard output. */
export function outputOf(run: ProgramRun, hasFiles: boolean): Value {
  const { spec, context, streams, parsed } = run;
  const printed = context.printed.length === 0 ? [] : context.printed;
  const takesInput = spec.input !== "none" && !hasFiles && spec.whenEmpty === undefined;
  if (spec.input === "code" && takesInput && streams.input !== undefined) {
    const ran = runInline(spec.inputLanguage ?? "", streams.input, context);
    return printed.length === 0 ? ran : concat([...printed, ran]);
  }
  if (spec.output === "none") return printed.length === 0 ? EMPTY : concat(printed);
  const inputFlows = mergeFlows(
    takesInput || spec.input === "data" ? (streams.input?.flows ?? []) : [],
    ...printed.map((value) => value.flows),
    archiveFlows(spec),
  );
  const why = `the output of ${shownWords([textValue(spec.path.join(" ")), ...parsed.positionals])}`;
  if (SEARCHES.test(spec.path[0]!)) {
    if (isCounting(run)) return holeValue("any", why);
    if (takesInput && findsOnlyPublicVariables(run.args))
      return holeValue(
        "any",
        why,
        inputFlows.filter(({ from }) => from !== "environment"),
      );
  }
  switch (spec.output) {
    case "meta": {
      const shape = outputShape(run);
      return printed.length > 0 ? concat(printed) : (shape ?? holeValue("any", why));
    }
    case "environment":
      return holeValue("any", why, [{ from: "environment", name: spec.path[0]! }]);
    case "network":
      return holeValue(
        "any",
        why,
        mergeFlows(
          context.hosts.map((host) => ({ from: "network" as const, name: host.host })),
          [{ from: "network", name: spec.path[0]! }],
          archiveFlows(spec),
        ),
      );
    case "encoded": {
      const known = takesInput ? knownOutput(run) : undefined;
      if (known !== undefined) return textValue(known, mergeFlows(streams.input!.flows, [{ from: "encoded", name: spec.path[0]! }]));
      return holeValue("any", why, mergeFlows(context.readFlows, inputFlows, [{ from: "encoded", name: spec.path[0]! }]));
    }
    default: {
      const whole = wholeContent(run, takesInput);
      if (whole !== undefined) return whole;
      const known = takesInput ? knownOutput(run) : undefined;
      if (known !== undefined) return textValue(known, mergeFlows(streams.input!.flows, [{ from: "encoded", name: spec.path[0]! }]));
      const shape = outputShape(run);
      if (shape !== undefined) return { pieces: shape.pieces, flows: mergeFlows(shape.flows, context.readFlows, inputFlows) };
      // Text of the command line itself that was transformed: if it is run, it was hidden on purpose.
      const wasLiteral = takesInput && streams.input !== undefined && !hasHole(streams.input) && streams.input.flows.length === 0;
      return holeValue("any", why, mergeFlows(context.readFlows, inputFlows, wasLiteral ? [{ from: "encoded", name: spec.path[0]! }] : []));
    }
  }
}

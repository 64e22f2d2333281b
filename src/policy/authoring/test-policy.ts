import type { Outcome } from "../../model/index.ts";
import { OUTCOMES } from "../../model/index.ts";
import type { Compilation } from "./compile.ts";
import { type PolicyDocument, withParents } from "./documents.ts";
import type { Example, Examples } from "./schema.ts";
import type { Position } from "./yaml-source.ts";

/** A command or payload with the outcome that the policy must give. */
export interface PolicyExample extends Position {
  readonly file: string;
  readonly example: Example;
  readonly expected: Outcome;
  /** The rule it stands with; absent for examples of the whole policy. */
  readonly rule?: string;
}

export interface ExampleResult extends PolicyExample {
  readonly actual: Outcome;
  readonly isPassed: boolean;
}

function examplesIn(examples: Examples | undefined, path: readonly PropertyKey[], document: PolicyDocument, rule: string | undefined): PolicyExample[] {
  return OUTCOMES.flatMap((expected) =>
    (examples?.[expected] ?? []).map((example, number) => ({
      file: document.source.file,
      ...document.source.at([...path, "examples", expected, number]),
      example,
      expected,
      ...(rule === undefined ? {} : { rule }),
    })),
  );
}

/** All examples of the policy's files, in order. */
export function policyExamples(compilation: Compilation): readonly PolicyExample[] {
  const ids = new Map([...compilation.origins].map(([key, { document, path }]) => [`${document.path} ${path.join(" ")}`, key.slice(key.indexOf(" ") + 1)]));
  return compilation.documents
    .flatMap(withParents)
    .flatMap((document) => [
      ...examplesIn(document.file.examples, [], document, undefined),
      ...(["rules", "otherwise"] as const).flatMap((section) =>
        (document.file[section] ?? []).flatMap((rule, number) =>
          examplesIn(rule.examples, [section, number], document, ids.get(`${document.path} ${section} ${number}`)),
        ),
      ),
    ]);
}

/**
 * Runs every example of the policy's files.
 * @param decide gives the outcome of a command text or payload under this policy
 */
export function testPolicy(compilation: Compilation, decide: (example: Example) => Outcome): readonly ExampleResult[] {
  return policyExamples(compilation).map((one) => {
    const actual = decide(one.example);
    return { ...one, actual, isPassed: actual === one.expected };
  });
}

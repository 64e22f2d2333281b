import {
  CONTENT_CLASSES,
  CONTENT_OUTCOMES,
  OUTPUT_OUTCOMES,
  type CompiledPolicy,
  type ContentClass,
  type ContentOutcome,
  type OutputOutcome,
} from "./compiled.ts";

/** What happens where no policy says it. */
const USUAL: Readonly<Record<ContentClass, ContentOutcome>> = {
  exact: "block",
  checked: "block",
  provider: "ask",
  generic: "label",
  regulated: "ask",
  confidential: "label",
};
/** The same where data is protected by law or nobody sits before the agent. */
const STRICT: Readonly<Record<ContentClass, ContentOutcome>> = {
  exact: "block",
  checked: "block",
  provider: "block",
  generic: "ask",
  regulated: "block",
  confidential: "ask",
};
const STRICT_BASELINES: ReadonlySet<string> = new Set(["regulated", "privileged-infrastructure", "unattended-ci"]);

function stricter<T extends string>(words: readonly T[], first: T, second: T | undefined): T {
  return second !== undefined && words.indexOf(second) > words.indexOf(first) ? second : first;
}

/** What happens to a text that holds something of each class. A project's file tightens and loosens nothing. */
export function contentOutcomes({ layers, data }: CompiledPolicy): Readonly<Record<ContentClass, ContentOutcome>> {
  const isStrict = layers.some(({ baselines }) => baselines.some((name) => STRICT_BASELINES.has(name)));
  const usual = isStrict ? STRICT : USUAL;
  return Object.fromEntries(
    CONTENT_CLASSES.map((name) => [name, stricter(CONTENT_OUTCOMES, data?.content?.[name] ?? usual[name], data?.tighterContent?.[name])]),
  ) as Record<ContentClass, ContentOutcome>;
}

/** What happens to secrets in outputs. */
export function outputOutcome({ data }: CompiledPolicy): OutputOutcome {
  return stricter(OUTPUT_OUTCOMES, data?.outputs ?? "replace", data?.tighterOutputs);
}

import { z } from "zod";
import type { RecordedEvent } from "../../model/index.ts";
import { actionFields, recordFields } from "./event-schema.ts";

const word = z.string();
const names = z.array(word);

/**
 * The schema as a reader takes it: what a newer version added stays, a word that is not known here stays as it is, and a field
 * of a wrong type is as if it were not there. Only what has no id is no event.
 */
const lenient = z.looseObject({
  ...Object.fromEntries(Object.entries({ ...actionFields, ...recordFields }).map(([name, type]) => [name, (type as z.ZodType).optional().catch(undefined)])),
  v: z.number().catch(0),
  id: word.min(1),
  ts: z.number().catch(0),
  kind: word.catch("unknown"),
  src: word.catch("unknown"),
  agent: z.looseObject({ name: word, version: word.optional().catch(undefined) }).catch({ name: "unknown" }),
  chain: z.array(z.looseObject({ type: word, id: word, via: word.optional().catch(undefined), version: word.optional().catch(undefined) })).catch([]),
  session: word.catch("unknown"),
  effects: names.optional().catch(undefined),
  touched: z
    .array(z.looseObject({ effect: word, on: word, from: names.optional().catch(undefined) }))
    .optional()
    .catch(undefined),
  labels: z
    .array(z.looseObject({ type: word, source: word.catch("unknown"), class: word.optional().catch(undefined) }))
    .optional()
    .catch(undefined),
  decision: word.optional().catch(undefined),
  verdict: word.optional().catch(undefined),
  decider: word.optional().catch(undefined),
  mode: word.optional().catch(undefined),
  outcome: word.optional().catch(undefined),
  effectClasses: names.optional().catch(undefined),
  seq: z.number().catch(-1),
  tsRecorded: z.number().catch(0),
  device: word.catch("unknown"),
  prev: word.catch(""),
  hash: word.catch(""),
  witness: names.catch([]),
});

/**
 * One stored line as an event; `undefined` when it is none. Never throws. Words of closed lists may be ones that this
 * version does not know, so whoever switches on them needs a last case.
 * @param hash of the entry, which its stored form leaves out
 */
export function readRecorded(line: string, hash?: string): RecordedEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const read = lenient.safeParse(hash === undefined || typeof value !== "object" || value === null ? value : { ...value, hash });
  return read.success ? (read.data as unknown as RecordedEvent) : undefined;
}

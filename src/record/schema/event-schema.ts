import { z } from "zod";
import { AGENT_MODES, CONTENT_PARTS, EFFECT_CLASSES, EFFECT_KINDS, EVENT_KINDS, EVENT_SOURCES, FOUND_CLASSES, OUTCOMES } from "../../model/index.ts";

const text = z.string();
const time = z.int().min(0).max(8.64e15);
const milliseconds = z.number().min(0);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const some = <T extends z.ZodType>(type: T, about: string): z.ZodExactOptional<T> => z.exactOptional(type.describe(about) as T);

const principal = z.object({
  type: z.enum(["user", "agent", "subagent", "mcp", "ci"]),
  id: text,
  version: z.exactOptional(text),
  via: some(text, "How the identity was established: `os`, `sso`, `oidc:ci`, `self-asserted`."),
});

const label = z.union([z.object({ type: z.literal("untrusted"), source: text }), z.object({ type: z.literal("sensitive"), class: text, source: text })]);

const touched = z.object({
  effect: z.enum(EFFECT_KINDS),
  on: text.describe("The path, host, repository or other resource in one line."),
  isPossible: some(z.literal(true), "It may be touched; that could not be told for certain."),
  from: some(z.array(text), "Where the data that goes into it comes from."),
});

const count = z.int().min(0);

const contentReference = z.object({
  part: z.enum(CONTENT_PARTS),
  bytes: count.describe("Length as handed over."),
  isCut: some(z.literal(true), "Only the beginning was kept."),
  digest: some(digest, "SHA-256 over salt and content."),
});

const found = z.object({
  class: z.enum(FOUND_CLASSES),
  kind: text.describe("The kind of secret, of data or of hidden text."),
  count: count.describe("How often it was found."),
  tier: some(text, "How sure it is, of secrets."),
  isReplaced: some(z.literal(true), "It was taken out before the model saw it."),
});

const recordNote = z.object({
  file: z.exactOptional(text),
  offset: z.exactOptional(count),
  bytes: z.exactOptional(count),
  digest: z.exactOptional(text),
  first: z.exactOptional(count),
  last: z.exactOptional(count),
  checkpoint: some(text, "A signed checkpoint."),
  key: some(text, "The verifier key that signs from here on."),
});

const telemetryNote = z.object({
  name: some(text, "Name of the record as its agent sent it."),
  answer: some(z.enum(["accept", "reject"]), "What the agent says became of the call."),
  by: some(text, "Who decided, in the agent's words."),
  sequence: some(count, "Place among the session's records."),
  model: z.exactOptional(text),
  provider: some(text, "Who serves the model, in the agent's words."),
  hasOwnAddress: some(z.literal(true), "Requests go to an address of their own in place of the provider's."),
  account: some(text, "The account that the agent is signed in with."),
  organisation: some(text, "The organisation of that account."),
  inputTokens: z.exactOptional(count),
  outputTokens: z.exactOptional(count),
  cacheReadTokens: z.exactOptional(count),
  cacheWriteTokens: z.exactOptional(count),
  costUsd: some(z.number(), "US dollars, as the agent reckons."),
  value: some(z.number(), "A measurement."),
  unit: z.exactOptional(text),
  promptLength: some(count, "Length of the prompt in characters."),
  inputBytes: z.exactOptional(count),
  outputBytes: z.exactOptional(count),
  missing: some(z.enum(["hook", "telemetry"]), "Who said nothing of what the other told."),
});

/** Fields of `ActionEvent`, as a hook writes them. */
export const actionFields = {
  v: z.literal(1).describe("Version of this schema. Fields are added within a version; none changes its meaning."),
  id: z.uuid().describe("UUID version 7: sorts by time."),
  ts: time.describe("Milliseconds since the epoch, by the clock of the device when it happened."),
  kind: z.enum(EVENT_KINDS).describe("What the event is about."),
  src: z.enum(EVENT_SOURCES).describe("Who saw it."),
  agent: z.object({ name: text, version: z.exactOptional(text) }),
  chain: z.array(principal).describe("Everyone who stands behind the action, outermost first."),
  session: text.describe("The agent's id of the session."),
  turn: some(text, "The agent's id of the prompt that led here."),
  call: some(text, "The agent's id of the call, which joins request, result and telemetry."),
  mode: some(z.enum(AGENT_MODES), "How the agent asks before it acts."),
  cwd: some(text, "Folder in which the tool runs."),
  root: some(text, "Folder of the session."),
  repository: some(text, "Address of the remote `origin`, without user name and password."),
  branch: z.exactOptional(text),
  commit: some(text, "The commit that was checked out."),
  tool: some(text, "The tool's name as the agent says it."),
  mcp: z.exactOptional(z.object({ server: text, tool: text })),
  subject: some(text, "The command, path or address in one line, without values that look like secrets."),
  paths: z.exactOptional(z.array(text)),
  hosts: z.exactOptional(z.array(text)),
  effects: some(z.array(z.enum(EFFECT_KINDS)), "What the action would do to the world."),
  effectClasses: some(z.array(z.enum(EFFECT_CLASSES)), "What detections ask for, over the effects and what they touch."),
  touched: some(z.array(touched), "What each effect touches; changes and sends come first where the list had to be cut."),
  labels: some(z.array(label), "What the session had taken in when this was decided."),
  decision: some(z.enum([...OUTCOMES, "error"]), "What the policy said; `error` when it could not be asked."),
  verdict: some(z.enum([...OUTCOMES, "none"]), "What the agent was told: stricter than `decision` where the agent would not honour it."),
  decider: some(z.enum(["policy", "adapter", "person", "fault"]), "Who or what settled the outcome."),
  rule: some(text, "The rule that settled it."),
  reason: z.exactOptional(text),
  policy: some(text, "Hash of the compiled policy."),
  approval: some(text, "Id of the approval that let it through."),
  grant: some(text, "Id of the grant that lifted a stricter rule."),
  outcome: some(z.enum(["succeeded", "failed", "interrupted"]), "How the call ended."),
  durationMs: some(milliseconds, "How long the tool ran."),
  guardMs: some(milliseconds, "How long the guard took."),
  digest: some(digest, "SHA-256 of the exact input, for whoever holds it elsewhere."),
  content: some(z.array(contentReference), "Content that is kept apart, by its digest."),
  found: some(z.array(found), "What the prompt, the call's texts or the output hold, without any of it."),
  record: some(recordNote, "What the record says about itself, in events of the kinds `record.*`."),
  telemetry: some(telemetryNote, "What the agent's own telemetry says: a second witness, never counted as a call."),
};

/** Fields that the sequencer adds when it puts the event into the record. */
export const recordFields = {
  seq: count.describe("Place in the log, from 0."),
  tsRecorded: time.describe("Milliseconds since the epoch when the sequencer took it; never less than that of the entry before."),
  prev: text.describe("`hash` of the entry before."),
  hash: text.describe("SHA-256 of the canonical JSON (RFC 8785) of all other fields, in hexadecimal."),
  device: text.describe("Id of the device, made at the first use of the record."),
  host: z.exactOptional(text),
  org: z.exactOptional(text),
  interactive: some(z.boolean(), "Somebody was there to answer a question."),
  dataClass: some(z.enum(["secret"]), "The strictest class of the data that the call touched, as far as it is known."),
  witness: z.array(text).describe("Who told of it: `hook`, `gateway`, `telemetry`."),
};

/** One event of the record, version 1. */
export const recordedEventSchema = z.object({ ...actionFields, ...recordFields });

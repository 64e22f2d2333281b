import { hostSets } from "../../catalog/index.ts";
import { AGENT_MODES, EFFECT_CLASSES, EFFECT_KINDS, EVENT_KINDS, EVENT_SOURCES, FOUND_CLASSES, OUTCOMES, type RecordedEvent } from "../../model/index.ts";

/** What a field of an event holds: nothing, one value, or several. */
export type FieldValue = string | number | boolean | readonly string[] | undefined;

interface Field {
  readonly about: string;
  readonly of: (event: RecordedEvent) => FieldValue;
  /** All the values that there are, of fields that have a closed list. */
  readonly words?: readonly string[];
}

const ANSWERS: readonly string[] = [...OUTCOMES, "error"];
/** Fields that are empty in events without a member, by that member: most events have few of them. */
const FROM_MEMBER: readonly (readonly [isThere: (event: RecordedEvent) => boolean, fields: readonly string[]])[] = [
  [({ touched }) => touched !== undefined, ["touched", "reads", "writes", "sends", "from"]],
  [({ hosts }) => hosts !== undefined, ["hosts", "hosts.set"]],
  [({ mcp }) => mcp !== undefined, ["mcp.server", "mcp.tool"]],
  [({ labels }) => labels !== undefined, ["labels", "labels.source"]],
  [({ found }) => found !== undefined, ["found.class", "found.kind"]],
  [({ telemetry }) => telemetry !== undefined, ["model", "provider", "ownAddress", "costUsd", "tokens", "outputBytes", "account", "accountOrg"]],
  [({ subject }) => subject !== undefined, ["subject"]],
  [({ paths }) => paths !== undefined, ["paths"]],
  [({ effects }) => effects !== undefined, ["effects"]],
  [({ effectClasses }) => effectClasses !== undefined, ["effects.class"]],
  [({ decision }) => decision !== undefined, ["decision"]],
  [({ rule }) => rule !== undefined, ["rule"]],
  [({ reason }) => reason !== undefined, ["reason"]],
  [({ grant }) => grant !== undefined, ["grant"]],
  [({ approval }) => approval !== undefined, ["approval"]],
  [({ outcome }) => outcome !== undefined, ["outcome"]],
];
/** Of fields that nothing is known of. */
export const ALWAYS_THERE = (): boolean => true;
const IS_THERE: ReadonlyMap<string, (event: RecordedEvent) => boolean> = new Map(
  FROM_MEMBER.flatMap(([isThere, fields]) => fields.map((field) => [field, isThere] as const)),
);

/** Whether a field can hold anything in an event; the same function for fields that are read from the same member. */
export function canHold(field: string): (event: RecordedEvent) => boolean {
  return IS_THERE.get(field) ?? ALWAYS_THERE;
}

const READS = /read$/;
const WRITES =
  /^(?:fs\.(?:write|delete|attr)|vcs\.(?:commit|push|rewrite|config)|pkg\.publish|infra\.(?:change|destroy)|db\.(?:write|schema|destroy)|deploy\.)/;
const SENDS = /^(?:net\.send|vcs\.push|pkg\.publish)$/;

/** A test of kinds of effects, of which there are few, remembered by kind. */
function remembered(kinds: RegExp): (effect: string) => boolean {
  const known = new Map<string, boolean>();
  return (effect) => {
    const found = known.get(effect);
    if (found !== undefined) return found;
    const holds = kinds.test(effect);
    // A record of a newer version may hold others, but not without end.
    if (known.size < MAX_REMEMBERED) known.set(effect, holds);
    return holds;
  };
}

const MAX_REMEMBERED = 1000;
const isRead = remembered(READS);
const isWrite = remembered(WRITES);
const isSend = remembered(SENDS);

function onOf({ touched }: RecordedEvent, isOfKind: (effect: string) => boolean): readonly string[] | undefined {
  if (touched === undefined) return undefined;
  let found: string[] | undefined;
  for (const { effect, on } of touched) if (isOfKind(effect)) (found ??= []).push(on);
  return found;
}

function linksOf(event: RecordedEvent, type: string): readonly string[] | undefined {
  let found: string[] | undefined;
  for (const link of event.chain) if (link.type === type) (found ??= []).push(link.id);
  return found;
}

/** The tokens that a request to a model took and gave. */
function tokensOf({ telemetry }: RecordedEvent): FieldValue {
  return telemetry?.inputTokens === undefined && telemetry?.outputTokens === undefined
    ? undefined
    : (telemetry.inputTokens ?? 0) + (telemetry.outputTokens ?? 0);
}

/** What a session has taken in, from the least to the most exact word: `sensitive`, `sensitive:secrets`, `untrusted`. */
function labelWords(event: RecordedEvent): readonly string[] | undefined {
  const { labels } = event;
  if (labels === undefined || labels.length === 0) return undefined;
  return [...new Set(labels.flatMap((label) => (label.type === "sensitive" ? ["sensitive", `sensitive:${label.class}`] : [label.type])))];
}

/**
 * The taxonomy `aidr`: every field that a rule may name, and what it holds. Closed, so that a mistyped name is an error and not a
 * rule that never fires.
 */
export const FIELDS: Readonly<Record<string, Field>> = {
  kind: { about: "what the event is about, such as `tool.request`", of: ({ kind }) => kind, words: EVENT_KINDS },
  src: { about: "who saw it: `hook`, `gateway`, `library`, `daemon`, `cli`, `sequencer`, `telemetry`", of: ({ src }) => src, words: EVENT_SOURCES },
  agent: { about: "the agent's name", of: ({ agent }) => agent.name },
  "agent.version": { about: "the agent's version", of: ({ agent }) => agent.version },
  user: { about: "the person behind the action", of: (event) => linksOf(event, "user") },
  "user.via": { about: "how the person's identity was established", of: ({ chain }) => chain.find(({ type }) => type === "user")?.via },
  subagent: { about: "the sub-agents in the chain", of: (event) => linksOf(event, "subagent") },
  ci: { about: "the CI job in the chain", of: (event) => linksOf(event, "ci") },
  depth: { about: "how many sub-agents stand in the chain", of: ({ chain }) => chain.filter(({ type }) => type === "subagent").length },
  device: { about: "id of the device", of: ({ device }) => device },
  session: { about: "the agent's id of the session", of: ({ session }) => session },
  turn: { about: "the agent's id of the prompt that led here", of: ({ turn }) => turn },
  call: { about: "the agent's id of the call", of: ({ call }) => call },
  mode: { about: "how the agent asks: `default`, `accept-edits`, `plan`, `auto`, `bypass`, `unattended`", of: ({ mode }) => mode, words: AGENT_MODES },
  interactive: { about: "somebody was there to answer a question", of: ({ interactive }) => interactive },
  cwd: { about: "folder in which the tool runs", of: ({ cwd }) => cwd },
  root: { about: "folder of the session", of: ({ root }) => root },
  repository: { about: "address of the remote `origin`", of: ({ repository }) => repository },
  branch: { about: "the branch that was checked out", of: ({ branch }) => branch },
  commit: { about: "the commit that was checked out", of: ({ commit }) => commit },
  tool: { about: "the tool's name as the agent says it", of: ({ tool }) => tool },
  "mcp.server": { about: "the MCP server of the call", of: ({ mcp }) => mcp?.server },
  "mcp.tool": { about: "the tool of that server", of: ({ mcp }) => mcp?.tool },
  subject: { about: "the command, path or address in one line, credentials masked", of: ({ subject }) => subject },
  paths: { about: "every path that is touched", of: ({ paths }) => paths },
  hosts: { about: "every host that is reached or sent to", of: ({ hosts }) => hosts },
  "hosts.set": {
    about: "named sets the hosts belong to: `registries`, `forges`, `paste`, `webhooks`, `tunnels`, `metadata`, `loopback`, `private`, …",
    of: ({ hosts }) => (hosts === undefined ? undefined : [...new Set(hosts.flatMap((host) => hostSets(host)))]),
  },
  effects: { about: "what the action does to the world, such as `net.send`", of: ({ effects }) => effects, words: EFFECT_KINDS },
  "effects.class": {
    about: "`secret-read`, `egress`, `control-write`, `destroy`, `release`, `download-run`",
    of: ({ effectClasses }) => effectClasses,
    words: EFFECT_CLASSES,
  },
  touched: { about: "everything an effect touches, in one line each", of: ({ touched }) => touched?.map(({ on }) => on) },
  reads: { about: "what is read", of: (event) => onOf(event, isRead) },
  writes: { about: "what is changed", of: (event) => onOf(event, isWrite) },
  sends: { about: "where data is sent", of: (event) => onOf(event, isSend) },
  from: { about: "where the data that goes into effects comes from", of: ({ touched }) => touched?.flatMap(({ from = [] }) => from) },
  labels: { about: "what the session had taken in: `untrusted`, `sensitive`, `sensitive:CLASS`", of: labelWords },
  "labels.source": { about: "where that came from", of: ({ labels }) => labels?.map(({ source }) => source) },
  decision: { about: "what the policy said: `allow`, `ask`, `deny`, `error`", of: ({ decision }) => decision, words: ANSWERS },
  verdict: { about: "what the agent was told", of: ({ verdict }) => verdict, words: [...ANSWERS, "none"] },
  answer: {
    about: "the verdict, or the decision where nothing was told",
    of: ({ verdict, decision }) => (verdict === undefined || verdict === "none" ? decision : verdict),
    words: ANSWERS,
  },
  decider: { about: "who settled it: `policy`, `adapter`, `person`, `fault`", of: ({ decider }) => decider, words: ["policy", "adapter", "person", "fault"] },
  rule: { about: "the policy rule that settled it", of: ({ rule }) => rule },
  reason: { about: "why, for the person", of: ({ reason }) => reason },
  policy: { about: "hash of the compiled policy", of: ({ policy }) => policy },
  approval: { about: "id of the approval", of: ({ approval }) => approval },
  grant: { about: "id of the grant", of: ({ grant }) => grant },
  outcome: { about: "`succeeded`, `failed`, `interrupted`", of: ({ outcome }) => outcome, words: ["succeeded", "failed", "interrupted"] },
  durationMs: { about: "milliseconds that the tool ran", of: ({ durationMs }) => durationMs },
  guardMs: { about: "milliseconds that the guard took", of: ({ guardMs }) => guardMs },
  digest: { about: "SHA-256 of the exact input", of: ({ digest }) => digest },
  "found.class": {
    about: "what texts hold: `secret`, `regulated`, `confidential`, `hidden`, `instruction`",
    of: ({ found }) => found?.map((one) => one.class),
    words: FOUND_CLASSES,
  },
  "found.kind": { about: "the kinds of it", of: ({ found }) => found?.map((one) => one.kind) },
  dataClass: { about: "`secret` where the call touched one", of: ({ dataClass }) => dataClass },
  witness: { about: "who told of it: `hook`, `gateway`, `telemetry`", of: ({ witness }) => witness },
  "witness.count": { about: "how many told of it", of: ({ witness }) => witness.length },
  "record.file": { about: "the file of the record concerned", of: ({ record }) => record?.file },
  model: { about: "the model (from telemetry)", of: ({ telemetry }) => telemetry?.model },
  provider: { about: "the model's provider, in the agent's words (from telemetry)", of: ({ telemetry }) => telemetry?.provider },
  ownAddress: { about: "requests go to another address than the provider's (from telemetry)", of: ({ telemetry }) => telemetry?.hasOwnAddress },
  costUsd: { about: "what the request cost (from telemetry)", of: ({ telemetry }) => telemetry?.costUsd },
  tokens: { about: "tokens of the request (from telemetry)", of: tokensOf },
  outputBytes: { about: "bytes of a tool's output (from telemetry)", of: ({ telemetry }) => telemetry?.outputBytes },
  account: { about: "the account of the agent (from telemetry)", of: ({ telemetry }) => telemetry?.account },
  accountOrg: { about: "the organisation of the account (from telemetry)", of: ({ telemetry }) => telemetry?.organisation },
};

export const FIELD_NAMES: readonly string[] = Object.keys(FIELDS);

/** Texts that a value without a field is looked for in. */
export const TEXT_FIELDS: readonly string[] = ["subject", "paths", "hosts", "reason", "touched", "tool", "repository"];

const NOTHING: readonly string[] = [];

/**
 * The fields of one event at a time, each read at most once. Fields are asked for by number. Lists that are handed out hold until the next event: those
 * of one value are used again, because most fields have one and an event would cost two lists for each.
 */
export class EventView {
  readonly #readers: readonly ((event: RecordedEvent) => FieldValue)[];
  readonly #raw: FieldValue[];
  readonly #texts: (readonly string[])[];
  readonly #folded: (readonly string[])[];
  readonly #single: string[][];
  readonly #singleFolded: string[][];
  readonly #rawAt: Int32Array;
  readonly #textsAt: Int32Array;
  readonly #foldedAt: Int32Array;
  #turn = 0;
  /** Another for each event that was shown; never comes again. */
  turn = 0;
  event!: RecordedEvent;

  constructor(fields: readonly string[]) {
    this.#readers = fields.map((name) => FIELDS[name]!.of);
    this.#raw = fields.map(() => undefined);
    this.#texts = fields.map(() => NOTHING);
    this.#folded = fields.map(() => NOTHING);
    this.#single = fields.map(() => [""]);
    this.#singleFolded = fields.map(() => [""]);
    this.#rawAt = new Int32Array(fields.length);
    this.#textsAt = new Int32Array(fields.length);
    this.#foldedAt = new Int32Array(fields.length);
  }

  /** Goes on to another event. */
  show(event: RecordedEvent): void {
    this.event = event;
    this.turn += 1;
    this.#turn = this.#turn >= 0x7fff_fff0 ? this.#restart() : this.#turn + 1;
  }

  #restart(): number {
    for (const marks of [this.#rawAt, this.#textsAt, this.#foldedAt]) marks.fill(0);
    return 1;
  }

  raw(slot: number): FieldValue {
    if (this.#rawAt[slot] !== this.#turn) {
      this.#rawAt[slot] = this.#turn;
      this.#raw[slot] = this.#readers[slot]!(this.event);
    }
    return this.#raw[slot];
  }

  /** The values as texts. */
  texts(slot: number): readonly string[] {
    if (this.#textsAt[slot] !== this.#turn) {
      this.#textsAt[slot] = this.#turn;
      const raw = this.raw(slot);
      if (raw === undefined) this.#texts[slot] = NOTHING;
      else if (typeof raw === "object") this.#texts[slot] = raw;
      else {
        const single = this.#single[slot]!;
        single[0] = typeof raw === "string" ? raw : String(raw);
        this.#texts[slot] = single;
      }
    }
    return this.#texts[slot]!;
  }

  /** The values as texts in lower case. */
  folded(slot: number): readonly string[] {
    if (this.#foldedAt[slot] !== this.#turn) {
      this.#foldedAt[slot] = this.#turn;
      const texts = this.texts(slot);
      if (texts.length === 0) this.#folded[slot] = NOTHING;
      else if (texts.length === 1) {
        const single = this.#singleFolded[slot]!;
        single[0] = texts[0]!.toLowerCase();
        this.#folded[slot] = single;
      } else this.#folded[slot] = texts.map((text) => text.toLowerCase());
    }
    return this.#folded[slot]!;
  }
}

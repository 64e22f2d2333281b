import { UserError, type Problem, type RecordedEvent } from "../model/index.ts";
import { readYamlDocuments } from "../policy/authoring/index.ts";
import { Engine } from "./engine.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { readTimespan } from "./rule/read-correlation.ts";
import { RuleMistake } from "./rule/rule-problem.ts";
import type { CorrelationRule, Rule, RuleSet } from "./rule/rule.ts";

/** The proofs that every rule has. */
export const CASES = ["positive", "negative", "out-of-window", "reversed", "other-session"] as const;
export type CaseName = (typeof CASES)[number];

/** One proof of a rule: events in order, and how many findings they must give. */
export interface RuleCase {
  readonly name: CaseName;
  readonly events: readonly RecordedEvent[];
  readonly findings: number;
}

export interface CaseFile {
  readonly file: string;
  /** The rule whose findings are counted; all rules of the file where none is named. */
  readonly watch?: string;
  readonly cases: readonly RuleCase[];
}

export interface CaseResult {
  readonly file: string;
  readonly name: CaseName;
  readonly expected: number;
  readonly actual: number;
  readonly isPassed: boolean;
}

/** 2026-01-05, a Monday morning. */
const START = Date.UTC(2026, 0, 5, 9);
const DEFAULT_STEP = 10_000;
/** How far events stand apart where the rule has no time. */
const FAR = 30 * 86_400_000;
const MAX_EVENTS = 2000;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function problemOf(file: string, message: string, help: string): UserError {
  return new UserError([{ code: "cases", message, help, file }]);
}

/** `{n}` in the texts of a repeated event. */
function numbered(value: unknown, number: number): unknown {
  if (typeof value === "string") return value.replaceAll("{n}", String(number));
  if (Array.isArray(value)) return value.map((one: unknown) => numbered(one, number));
  return isFields(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, numbered(one, number)])) : value;
}

interface Step {
  readonly fields: Fields;
  /** Milliseconds after the event before. */
  readonly step: number;
}

function stepsOf(list: unknown, file: string, name: string): readonly Step[] {
  if (!Array.isArray(list) || list.length === 0 || list.length > MAX_EVENTS)
    throw problemOf(file, `\`${name}\` is no list of events`, "write a list of mappings");
  return list.flatMap((one: unknown, index) => {
    if (!isFields(one)) throw problemOf(file, `event ${index + 1} of \`${name}\` is no mapping`, "write the members of an event");
    const { at, repeat = 1, ...fields } = one;
    if (typeof repeat !== "number" || !Number.isInteger(repeat) || repeat < 1 || repeat > MAX_EVENTS)
      throw problemOf(file, `\`repeat\` of \`${name}\` is no count`, `write a number up to ${MAX_EVENTS}`);
    let step = DEFAULT_STEP;
    try {
      if (at !== undefined) step = at === "0s" || at === "+0s" ? 0 : readTimespan(String(at).replace(/^\+/, ""));
    } catch (error) {
      if (!(error instanceof RuleMistake)) throw error;
      throw problemOf(file, error.message, "write `at: +10m`: how long after the event before");
    }
    return Array.from({ length: repeat }, (_, number) => ({ fields: repeat === 1 ? fields : (numbered(fields, number) as Fields), step }));
  });
}

/** An event of a fixture: what it leaves out is an allowed shell call of one person's session. `answer` stands for decision and verdict. */
function eventOf({ answer, ...fields }: Fields, ts: number, seq: number): RecordedEvent {
  const kind = fields["kind"] ?? "tool.request";
  const said = answer ?? (kind === "tool.request" ? "allow" : undefined);
  const event: Record<string, unknown> = {
    v: 1,
    id: `00000000-0000-7000-8000-${String(seq).padStart(12, "0")}`,
    ts,
    seq,
    tsRecorded: ts,
    prev: "",
    hash: "",
    device: "device-1",
    witness: ["hook"],
    kind,
    src: "hook",
    agent: { name: "claude-code" },
    chain: [{ type: "user", id: "dana" }],
    session: "session-1",
    root: "/work/app",
    cwd: "/work/app",
    repository: "https://github.com/acme/app",
    tool: "Bash",
    ...(said === undefined ? {} : { decision: said, verdict: said, decider: "policy" }),
    ...fields,
  };
  for (const name of Object.keys(event)) if (event[name] === null) delete event[name];
  return event as unknown as RecordedEvent;
}

function eventsOf(steps: readonly Step[]): readonly RecordedEvent[] {
  let ts = START;
  return steps.map(({ fields, step }, seq) => {
    if (seq > 0) ts += step;
    return eventOf(fields, ts, seq);
  });
}

/** The longest time of the correlations that a set of rules has. */
function longest(rules: readonly Rule[]): number {
  const spans = rules.filter((rule): rule is CorrelationRule => rule.type === "correlation").map(({ timespan }) => timespan);
  return spans.length === 0 ? FAR : Math.max(...spans) + 1000;
}

/**
 * Reads the cases of a rule. `out-of-window`, `reversed` and `other-session` are made of `positive` where they are not given: the same events further apart
 * than the rule's time, in reversed order, and each in a session of its own.
 * @param rules of the file that the cases belong to
 */
export function readCases(text: string, file: string, rules: readonly Rule[]): CaseFile {
  const yaml = readYamlDocuments(text, file);
  if ("problems" in yaml) throw new UserError(yaml.problems);
  const { value } = yaml.sources[0]!;
  if (!isFields(value) || !isFields(value["expect"])) throw problemOf(file, "the cases have no `expect`", "write how many findings each case gives");
  const { expect, watch } = value;
  const known = ["expect", "watch", ...CASES];
  const problems: Problem[] = Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => ({ code: "cases", message: `there is no key \`${name}\``, help: `use ${known.join(", ")}`, file, ...yaml.sources[0]!.atKey([], name) }));
  if (problems.length > 0) throw new UserError(problems);
  const positive = stepsOf(value["positive"], file, "positive");
  const watched = typeof watch === "string" ? rules.filter(({ name, id }) => name === watch || id === watch) : rules;
  if (watched.length === 0) throw problemOf(file, `there is no rule \`${String(watch)}\``, "name a rule of the file");
  const gap = longest(watched);
  const made: Readonly<Record<CaseName, () => readonly Step[]>> = {
    positive: () => positive,
    negative: () => stepsOf(value["negative"], file, "negative"),
    "out-of-window": () => positive.map(({ fields }) => ({ fields, step: gap })),
    reversed: () => positive.toReversed().map(({ fields }, index, all) => ({ fields, step: index === 0 ? 0 : all[index - 1]!.step })),
    "other-session": () => positive.map(({ fields, step }, index) => ({ fields: { ...fields, session: `session-${index + 1}` }, step })),
  };
  const cases = CASES.map((name): RuleCase => {
    const findings = (expect as Fields)[name];
    if (typeof findings !== "number") throw problemOf(file, `\`expect\` says nothing of \`${name}\``, "write how many findings it gives");
    const steps = value[name] === undefined ? made[name]() : stepsOf(value[name], file, name);
    return { name, events: eventsOf(steps), findings };
  });
  return { file, ...(typeof watch === "string" ? { watch } : {}), cases };
}

/** Runs the cases of a file. @param own the rules of the file, by key @param set what they are loaded with */
export function runCases({ file, watch, cases }: CaseFile, own: readonly Rule[], set: RuleSet): readonly CaseResult[] {
  const keys = new Set(own.filter(({ name, id }) => watch === undefined || watch === name || watch === id).map(({ key }) => key));
  return cases.map(({ name, events, findings }) => {
    const engine = new Engine(set);
    const last = events.at(-1)!.ts;
    const alerts = [...events.flatMap((event) => engine.feed(event)), ...engine.advance(last + 400 * 86_400_000)];
    const actual = new Set(alerts.filter(({ rule }) => keys.has(rule.key)).map(fingerprintOf)).size;
    return { file, name, expected: findings, actual, isPassed: actual === findings };
  });
}

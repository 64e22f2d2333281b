import type { RecordedEvent } from "../model/index.ts";
import { callsOf, describeStatus, statusOf, type CallStatus, type RecordedCall, type RecordReader } from "../record/query/index.ts";
import type { Response, Rule } from "./rule/rule.ts";
import type { StoredIncident } from "./store/detection-store.ts";

/** One session of an incident: who, where, in which mode. */
export interface ReportedSession {
  readonly session: string;
  readonly agent: string;
  readonly chain: readonly string[];
  readonly modes: readonly string[];
  readonly device: string;
  readonly host?: string;
  readonly root?: string;
  readonly repository?: string;
  readonly branch?: string;
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
}

export interface ReportedPrompt {
  readonly ts: number;
  readonly session: string;
  readonly event: string;
  /** Absent where the policy keeps no prompts, or it was deleted. */
  readonly text?: string;
}

/** One call with what became of it. */
export interface ReportedCall {
  readonly ts: number;
  readonly session: string;
  readonly event: string;
  readonly what: string;
  readonly status: CallStatus;
  /** The same in words. */
  readonly ending: string;
  readonly reason?: string;
  /** Rules of detection that it is evidence of. */
  readonly rules: readonly string[];
}

/** The seven steps. Lists are cut at their limits, and `isCut` says so. */
export interface IncidentReport {
  readonly incident: Pick<StoredIncident, "id" | "opened" | "closed" | "level" | "title" | "notes">;
  readonly findings: readonly {
    readonly rule: string;
    readonly title: string;
    readonly level: string;
    readonly count: number;
    readonly fingerprint: string;
    readonly verdict?: string;
    readonly hint?: string;
  }[];
  readonly sessions: readonly ReportedSession[];
  readonly prompts: readonly ReportedPrompt[];
  readonly calls: readonly ReportedCall[];
  readonly changed: {
    readonly files: readonly string[];
    readonly commits: readonly string[];
    readonly published: readonly string[];
    readonly jobs: readonly string[];
    readonly hosts: readonly string[];
  };
  readonly counts: Readonly<Record<"allowed" | "approved" | "blocked" | "missed", number>>;
  readonly contain: { readonly responses: readonly Response[]; readonly secrets: readonly string[]; readonly steps: readonly string[] };
  /** Calls that a test of the policy should cover. */
  readonly toTest: readonly RecordedEvent[];
  readonly isCut: boolean;
}

const MAX_EVENTS = 20_000;
const MAX_LIST = 200;
/** Rule of the gateway's events about definitions that are not what was trusted. */
const KEPT_BACK = "mcp-changed";
const GROUPS: Readonly<Record<CallStatus, "allowed" | "approved" | "blocked" | "missed">> = {
  allowed: "allowed",
  granted: "allowed",
  "not-told": "allowed",
  approved: "approved",
  blocked: "blocked",
  "not-approved": "blocked",
  fault: "blocked",
  missed: "missed",
  "ran-though-denied": "missed",
};

/** A list without repetitions, cut at its limit. */
class Distinct {
  readonly #seen = new Set<string>();
  isCut = false;

  add(value: string): void {
    if (this.#seen.size < MAX_LIST) this.#seen.add(value);
    else if (!this.#seen.has(value)) this.isCut = true;
  }

  get list(): readonly string[] {
    return [...this.#seen];
  }
}

function chainOf(event: RecordedEvent): readonly string[] {
  return event.chain.map(({ type, id, version, via }) => `${type} ${id}${version === undefined ? "" : ` ${version}`}${via === undefined ? "" : ` (${via})`}`);
}

function sessionOf(session: string, events: readonly RecordedEvent[]): ReportedSession {
  const first = events.find((event) => event.chain.length > 0) ?? events[0]!;
  const one = <K extends "host" | "root" | "repository" | "branch">(name: K): Partial<Record<K, string>> => {
    const value = events.find((event) => event[name] !== undefined)?.[name];
    return value === undefined ? {} : ({ [name]: value } as Partial<Record<K, string>>);
  };
  const longest = events.map(chainOf).reduce((a, b) => (b.length > a.length ? b : a), chainOf(first));
  return {
    session,
    agent: `${first.agent.name}${first.agent.version === undefined ? "" : ` ${first.agent.version}`}`,
    chain: longest,
    modes: [...new Set(events.flatMap(({ mode }) => (mode === undefined ? [] : [mode])))],
    device: first.device,
    ...one("host"),
    ...one("root"),
    ...one("repository"),
    ...one("branch"),
    from: Math.min(...events.map(({ ts }) => ts)),
    to: Math.max(...events.map(({ ts }) => ts)),
  };
}

/** What may be told of a call: its tool and its line. */
function whatOf(event: RecordedEvent): string {
  return [event.tool ?? event.kind, event.subject].filter(Boolean).join(": ");
}

/** Whether a call belongs into the report: it is evidence, was stopped, was not as decided, or did something. */
function isTold(call: RecordedCall, status: CallStatus, isEvidence: boolean): boolean {
  const event = call.request ?? call.permission ?? call.result;
  return isEvidence || GROUPS[status] !== "allowed" || (event?.effectClasses ?? []).length > 0;
}

/** A call that is evidence for nothing but the text that came back: that a page gives orders is known when it was read, so no policy denies it. */
function isOnlyBringer({ request, result }: RecordedCall, evidence: ReadonlyMap<string, readonly string[]>): boolean {
  const found = result?.found ?? [];
  return request !== undefined && !evidence.has(request.id) && found.some((one) => one.class === "instruction" || one.class === "hidden");
}

/** Collects what calls that were not refused have left behind. */
class Traces {
  readonly files = new Distinct();
  readonly commits = new Distinct();
  readonly published = new Distinct();
  readonly jobs = new Distinct();
  readonly hosts = new Distinct();
  readonly secrets = new Distinct();

  add(event: RecordedEvent, hasSucceeded: boolean): void {
    const doubt = hasSucceeded ? "" : " (whether it ran is not recorded)";
    for (const { effect, on, from = [] } of event.touched ?? []) {
      if (effect === "fs.write" || effect === "fs.delete")
        this.files.add(`${on}${effect === "fs.delete" ? " (deleted)" : ""}${from.length === 0 ? "" : ` from ${from.join(", ")}`}${doubt}`);
      if ((event.effectClasses ?? []).includes("secret-read") && effect === "fs.read") this.secrets.add(on);
    }
    for (const host of event.hosts ?? []) this.hosts.add(host);
    const effects: readonly string[] = event.effects ?? [];
    if (effects.includes("vcs.commit"))
      this.commits.add(`${event.subject ?? "commit"} on ${event.branch ?? "an unknown branch"}, from ${event.commit ?? "an unknown commit"}${doubt}`);
    if (
      effects.some((one) => /^(?:vcs\.push|pkg\.publish|deploy\.release|infra\.change)$/.test(one)) ||
      /pull_request|merge_request/.test(event.mcp?.tool ?? "")
    )
      this.published.add(`${whatOf(event)}${doubt}`);
  }

  get isCut(): boolean {
    return [this.files, this.commits, this.published, this.jobs, this.hosts, this.secrets].some(({ isCut }) => isCut);
  }
}

const STEPS: Readonly<Record<Response, (sessions: readonly string[], incident: number) => string>> = {
  block: (_, incident) =>
    `block: \`sallyport respond block KIND … --incident ${incident} --reason …\` until the policy denies it; prove that with the regression test below`,
  "require-approval": (_, incident) => `require approval: \`sallyport respond require-approval KIND … --incident ${incident} --reason …\``,
  "quarantine-session": (sessions, incident) =>
    `quarantine the session${sessions.length === 1 ? "" : "s"} (\`sallyport respond quarantine-session --incident ${incident} --reason …\`): ${sessions.join(", ")}`,
  "revoke-tool": (_, incident) => `take the tool away: \`sallyport respond revoke-tool TOOL --server NAME --incident ${incident} --reason …\``,
  "revoke-server": (_, incident) => `take the tool server away: \`sallyport respond revoke-server NAME --incident ${incident} --reason …\``,
  "revoke-grant": (_, incident) =>
    `take the exception back: \`sallyport grant list\`, then \`sallyport respond revoke-grant ID --incident ${incident} --reason …\``,
  "tighten-tier": (_, incident) => `let a stricter baseline hold: \`sallyport respond tighten-tier BASELINE --here --incident ${incident} --reason …\``,
  "open-policy-review": (_, incident) =>
    `let the owner of the policy review the rules that let it through: \`sallyport respond open-policy-review --incident ${incident} --reason …\``,
  "rotate-credential": (_, incident) =>
    `rotate what was read; the list is below: \`sallyport respond rotate-credential KIND --incident ${incident} --reason …\` says how`,
};

/**
 * What is known of an incident, in the seven steps that a responder goes. Everything comes from the record.
 * @param promptOf the text of a prompt that was kept, by its event; `undefined` where none was
 */
export function incidentReport(
  reader: RecordReader,
  incident: StoredIncident,
  rules: readonly Rule[],
  evidence: ReadonlyMap<string, readonly string[]>,
  promptOf: (event: RecordedEvent) => string | undefined,
): IncidentReport {
  const byKey = new Map(rules.map((rule) => [rule.key, rule]));
  const sessions: ReportedSession[] = [];
  const prompts: ReportedPrompt[] = [];
  const calls: ReportedCall[] = [];
  const toTest: RecordedEvent[] = [];
  const traces = new Traces();
  const counts = { allowed: 0, approved: 0, blocked: 0, missed: 0 };
  let isCut = false;
  for (const session of incident.sessions) {
    const events = [...reader.selectWhere("session = $session", { $session: session }, { order: "oldest", limit: MAX_EVENTS })].map(({ event }) => event);
    if (events.length === 0) continue;
    isCut ||= events.length === MAX_EVENTS;
    sessions.push(sessionOf(session, events));
    for (const event of events) {
      for (const { type, id } of event.chain) if (type === "ci") traces.jobs.add(id);
      const keptBackBy = event.kind === "settings.change" && event.rule === KEPT_BACK ? evidence.get(event.id) : undefined;
      if (keptBackBy !== undefined && calls.length < MAX_LIST) {
        calls.push({
          ts: event.ts,
          session,
          event: event.id,
          what: event.subject ?? KEPT_BACK,
          status: "blocked",
          ending: "kept back by the gateway",
          ...(event.reason === undefined || event.reason === "" ? {} : { reason: event.reason }),
          rules: keptBackBy,
        });
        // A tool whose definition was kept back: a call of it is what must not go through.
        if (event.mcp !== undefined) toTest.push(event);
      }
      if (event.kind !== "prompt" || prompts.length >= MAX_LIST) continue;
      const text = promptOf(event);
      prompts.push({ ts: event.ts, session, event: event.id, ...(text === undefined ? {} : { text }) });
    }
    for (const call of callsOf(events)) {
      const status = statusOf(call);
      counts[GROUPS[status]] += 1;
      const event = call.request ?? call.permission ?? call.result!;
      const named = [call.request, call.permission, call.result].flatMap((one) => (one === undefined ? [] : (evidence.get(one.id) ?? [])));
      if (GROUPS[status] !== "blocked") traces.add(event, call.result?.outcome === "succeeded");
      if (call.request !== undefined && named.length > 0 && !isOnlyBringer(call, evidence)) toTest.push(call.request);
      if (!isTold(call, status, named.length > 0)) continue;
      if (calls.length >= MAX_LIST) isCut = true;
      else
        calls.push({
          ts: event.ts,
          session,
          event: event.id,
          what: whatOf(event),
          status,
          ending: describeStatus(call),
          ...(event.reason === undefined || event.reason === "" ? {} : { reason: event.reason }),
          rules: [...new Set(named)],
        });
    }
  }
  const responses = [...new Set(incident.findings.flatMap(({ rule }) => byKey.get(rule)?.respond ?? []))];
  const { id, opened, closed, level, title, notes } = incident;
  return {
    incident: { id, opened, ...(closed === undefined ? {} : { closed }), level, title, notes },
    findings: incident.findings.map(({ rule, title: of, level: grade, count, fingerprint, disposition }) => {
      const hint = byKey.get(rule)?.hint;
      return {
        rule,
        title: of,
        level: grade,
        count,
        fingerprint,
        ...(disposition === undefined ? {} : { verdict: disposition.verdict }),
        ...(hint === undefined ? {} : { hint }),
      };
    }),
    sessions,
    prompts,
    calls: calls.toSorted((a, b) => a.ts - b.ts),
    changed: { files: traces.files.list, commits: traces.commits.list, published: traces.published.list, jobs: traces.jobs.list, hosts: traces.hosts.list },
    counts,
    contain: { responses, secrets: traces.secrets.list, steps: responses.map((one) => STEPS[one](incident.sessions, id)) },
    toTest,
    isCut: isCut || traces.isCut,
  };
}

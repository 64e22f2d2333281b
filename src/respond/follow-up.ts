import { DetectionStore, LEVELS, type FollowedHit, type Response, type RuleSet, type StoredIncident } from "../detect/index.ts";
import type { EffectKind, RecordedEvent } from "../model/index.ts";
import { ownEvent, Spool } from "../record/index.ts";
import { RecordReader } from "../record/query/index.ts";
import type { Approver } from "../session/index.ts";
import { applyResponse } from "./apply.ts";
import { credentialKindOf } from "./credentials.ts";
import type { ResponseRequest } from "./request.ts";
import { DEFAULT_SETTINGS, readSettings, type RespondSettings } from "./settings.ts";
import { tell } from "./webhook.ts";

/** What followed from new hits and incidents. */
export interface FollowedUp {
  readonly incidents: number;
  readonly responses: number;
  /** What could not be done, for the log. */
  readonly problems: readonly string[];
}

/** Hits of one look. */
const MAX_HITS = 500;
/** What happened longer ago is history: nobody is stopped for it any more. */
const MAX_AGE_MS = 3_600_000;
/** Sessions that stand for none of an agent's. */
const NO_SESSIONS: ReadonlySet<string> = new Set(["unknown", "grants", "daemon", "responses", "record"]);
/** Effects that nearly every call has: to refuse these would stop the session, which is another response. */
const USUAL: ReadonlySet<string> = new Set(["fs.read", "fs.write", "proc.run", "proc.code", "vcs.read", "unknown", "agent.spawn", "net.connect"]);
/** Credentials of one hit that are asked to be rotated one by one. */
const MAX_CREDENTIALS = 20;

/** Who acts when a rule does. */
function byRule(rule: string): Approver {
  return { type: "agent", id: "sallyport", via: `rule ${rule}` };
}

function kindsOf(events: readonly RecordedEvent[]): readonly EffectKind[] {
  const kinds = new Set((events.at(-1)?.effects ?? []).filter((kind) => !USUAL.has(kind)));
  return [...kinds];
}

/** The server that a hit speaks of: of a call, or of a decision about a server. */
function serverOf(events: readonly RecordedEvent[]): string | undefined {
  const newest = events.findLast(({ mcp, subject }) => mcp !== undefined || /^mcp server /.test(subject ?? ""));
  return newest?.mcp?.server ?? /^mcp server (\S+)/.exec(newest?.subject ?? "")?.[1];
}

/** What a `respond:` of a rule asks for, made concrete by the events that the hit rests on; nothing where they do not say it. */
export function requestsOf(
  action: Response,
  sessions: readonly string[],
  events: readonly RecordedEvent[],
  more: Pick<ResponseRequest, "reason" | "incident">,
): readonly ResponseRequest[] {
  const newest = events.at(-1);
  const session = sessions.at(-1);
  switch (action) {
    case "quarantine-session":
      return sessions.map((one) => ({ action, session: one, ...more }));
    case "block":
    case "require-approval": {
      const kinds = kindsOf(events);
      return kinds.length === 0 || session === undefined ? [] : [{ action, kinds, session, ...more }];
    }
    case "revoke-tool":
      return newest?.mcp === undefined ? [] : [{ action, server: newest.mcp.server, tool: newest.mcp.tool, ...more }];
    case "revoke-server": {
      const server = serverOf(events);
      return server === undefined ? [] : [{ action, server, ...more }];
    }
    case "revoke-grant":
      return [...new Set(events.flatMap(({ grant }) => grant ?? []))].map((grant) => ({ action, grant, ...more }));
    case "tighten-tier":
      return newest?.root === undefined ? [] : [{ action, tier: "regulated", root: newest.root, ...more }];
    case "open-policy-review": {
      const rules = [...new Set(events.flatMap(({ rule }) => rule ?? []))].slice(0, 5);
      return [{ action, ...(rules.length === 0 ? {} : { subject: rules.join(", ") }), ...(session === undefined ? {} : { session }), ...more }];
    }
    case "rotate-credential": {
      const secrets = events
        .filter(({ effectClasses }) => effectClasses?.includes("secret-read") === true)
        .flatMap(({ touched = [] }) => touched.flatMap(({ effect, on }) => (/read$|^secret\.use$/.test(effect) ? [on] : [])));
      return [...new Set(secrets)].slice(0, MAX_CREDENTIALS).map((subject) => ({
        action,
        credential: credentialKindOf(subject),
        subject: subject.slice(0, 900),
        ...(session === undefined ? {} : { session }),
        ...more,
      }));
    }
  }
}

/** The incident with what a person needs to begin. */
function told({ id, level, title, sessions, findings, opened }: StoredIncident): Readonly<Record<string, unknown>> {
  return {
    incident: id,
    level,
    title,
    opened: new Date(opened).toISOString(),
    sessions,
    findings: findings.map(({ rule, title: of, level: grade, count }) => ({ rule, title: of, level: grade, count })),
    next: `sallyport incident report ${id}`,
  };
}

/** Carries out what new hits ask for, and tells of new incidents: in the record and to the targets. One process at a time calls this. */
export class FollowUp {
  readonly #stateFolder: string;
  readonly #rules: ReadonlyMap<string, RuleSet["rules"][number]>;

  constructor(stateFolder: string, { rules }: RuleSet) {
    this.#stateFolder = stateFolder;
    this.#rules = new Map(rules.map((rule) => [rule.key, rule]));
  }

  /** @param now milliseconds since the epoch */
  run(now: number): FollowedUp {
    const problems: string[] = [];
    let settings: RespondSettings = DEFAULT_SETTINGS;
    try {
      settings = readSettings(this.#stateFolder);
    } catch (error) {
      // Critical findings are answered all the same.
      problems.push((error as Error).message);
    }
    const store = DetectionStore.open(this.#stateFolder);
    const reader = new RecordReader(this.#stateFolder);
    let responses = 0;
    try {
      const incidents = store.transaction(() => store.newIncidents());
      for (const incident of incidents) this.#tellOf(incident, now, problems);
      for (;;) {
        const hits = store.hitsToFollow(MAX_HITS);
        for (const hit of hits) responses += this.#answer(hit, settings, store, reader, now, problems);
        if (hits.length > 0) store.transaction(() => store.followedUp(hits.at(-1)!.hit));
        if (hits.length < MAX_HITS) return { incidents: incidents.length, responses, problems };
      }
    } finally {
      reader.close();
      store.close();
    }
  }

  #tellOf(incident: StoredIncident, now: number, problems: string[]): void {
    const { id, level, title, sessions } = incident;
    try {
      new Spool(this.#stateFolder).append({
        ...ownEvent("incident.open", "daemon", undefined, now),
        session: sessions[0] ?? "responses",
        subject: `incident ${id} ${level} ${title}`,
        decider: "policy",
        reason: title,
      });
    } catch (error) {
      problems.push((error as Error).message);
    }
    const problem = tell(this.#stateFolder, { type: "incident.opened", text: `Sallyport: incident ${id} (${level}): ${title}`, data: told(incident) }, now);
    if (problem !== undefined) problems.push(problem);
  }

  #answer(hit: FollowedHit, { automatic }: RespondSettings, store: DetectionStore, reader: RecordReader, now: number, problems: string[]): number {
    const rule = this.#rules.get(hit.rule);
    if (rule === undefined || rule.respond.length === 0 || automatic === "off" || hit.isSettled) return 0;
    if (LEVELS.indexOf(hit.level) < LEVELS.indexOf(automatic) || now - hit.ts > MAX_AGE_MS) return 0;
    const events = hit.evidence.flatMap(({ seq, id }) => {
      const found = reader.bySeq(seq)?.event;
      return found?.id === id ? [found] : [];
    });
    const sessions = [...new Set([...hit.evidence.map(({ session }) => session), hit.session])].filter((one) => !NO_SESSIONS.has(one));
    let count = 0;
    const more = { reason: `${rule.title} (${rule.key})`, ...(hit.incident === undefined ? {} : { incident: hit.incident }) };
    for (const request of rule.respond.flatMap((action) => requestsOf(action, sessions, events, more))) {
      try {
        const { id, isKnown } = applyResponse(this.#stateFolder, request, byRule(rule.key), "daemon", now);
        if (isKnown) continue;
        count += 1;
        if (hit.incident !== undefined) store.noteIncident(hit.incident, "response", `${request.action} ${id}`, "sallyport", now);
      } catch (error) {
        problems.push(`${request.action}: ${(error as Error).message}`);
      }
    }
    return count;
  }
}

import { UserError } from "../model/index.ts";
import { RecordError } from "../record/index.ts";
import type { Approver } from "../session/index.ts";
import type { RouteDescription } from "./api.ts";
import { ConsoleError, type ConsoleWorld, type DaemonFigures } from "./console-world.ts";
import { agentsHere } from "./agents-here.ts";
import { answerApproval, listApprovals } from "./approvals.ts";
import { proveEvent } from "./audit.ts";
import { closeIncident, disposeFinding, listFindings, listIncidents, showFinding, showIncident } from "./incidents.ts";
import { checkDraft, explainEvent, showPolicy } from "./policy-files.ts";
import { actionGraph, blastRadius, endResponse, respond, responses } from "./responses.ts";
import { listToolServers, showToolServer } from "./tool-servers.ts";
import { listEvents, liveEvents, showContent, showEvent } from "./events.ts";
import { health, overview, waiting } from "./overview.ts";
import { savedFilters, saveFilter } from "./saved-filters.ts";
import { listSessions, showSession, sumUpSession } from "./sessions.ts";

/** A request of the page, after its token and its head were found right. */
export interface ConsoleRequest {
  readonly method: "GET" | "POST";
  /** Below `/console/api`. */
  readonly path: string;
  readonly query: string;
  /** The body as JSON has it; `undefined` with `GET`. */
  readonly body: unknown;
  readonly person: Approver;
  readonly daemon: DaemonFigures;
}

export interface ConsoleAnswer {
  readonly status: number;
  readonly body: unknown;
}

interface Asked {
  readonly world: ConsoleWorld;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** The part of the path that the route leaves open. */
  readonly rest: string;
  readonly person: Approver;
  readonly daemon: DaemonFigures;
}

interface Route extends RouteDescription {
  readonly answer: (asked: Asked) => unknown;
}

/** A text of the body; throws when it is none. */
export function textOf(body: Readonly<Record<string, unknown>>, name: string, most = 2000): string {
  const value = body[name];
  if (typeof value !== "string") throw new ConsoleError(400, `\`${name}\` is missing or no text`);
  if (value.length > most) throw new ConsoleError(400, `\`${name}\` is longer than ${most} characters`, "make it shorter");
  return value;
}

const Q = "search: words, and `name:value` with session, user, agent, tool, server, path, host, effect, decision, kind, rule, repo, branch, since, until";

const RESPONSE = {
  action: "what is done",
  reason: "why",
  session: "and root, kinds, server, tool, grant, tier, credential, subject, incident, until: of what",
};

/** Everything that the page may ask. `*` at the end stands for an id. */
export const ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/overview",
    what: "decisions, blocks, questions, spend, agents, health and chain of the last hours",
    query: { hours: "how far back; 24" },
    answer: ({ world, query, daemon }) => overview(world, query, daemon),
  },
  { method: "GET", path: "/health", what: "how daemon and record are doing", answer: ({ world, daemon }) => health(world, daemon) },
  { method: "GET", path: "/waiting", what: "how much waits for a person", answer: ({ world }) => waiting(world, world.now()) },
  { method: "GET", path: "/me", what: "who is signed in", answer: ({ person }) => ({ id: person.id, via: person.via }) },
  {
    method: "GET",
    path: "/events",
    what: "events that match, newest first, a page at a time",
    query: { q: Q, after: "`next` of the page before", limit: "at most 500; 100" },
    answer: ({ world, query }) => listEvents(world, query),
  },
  {
    method: "GET",
    path: "/live",
    what: "what has come since; answers at once when there is something, else after 8 seconds",
    query: { q: Q, after: "`last` of the answer before; without it, where the log ends now" },
    answer: ({ world, query }) => liveEvents(world, query),
  },
  { method: "GET", path: "/events/*", what: "one event whole, with its call and its findings", answer: ({ world, rest }) => showEvent(world, rest) },
  {
    method: "POST",
    path: "/content/*",
    what: "what was said in an event, where it is kept",
    body: { reason: "why it has to be seen" },
    isRecorded: true,
    answer: ({ world, rest, body, person }) => showContent(world, rest, person, textOf(body, "reason")),
  },
  {
    method: "GET",
    path: "/sessions",
    what: "sessions, the one that was active last first",
    query: { prefix: "how the id begins", after: "`next` of the page before", limit: "at most 200; 60" },
    answer: ({ world, query }) => listSessions(world, query),
  },
  {
    method: "GET",
    path: "/sessions/*",
    what: "the steps of one session",
    query: { after: "`next` of the page before", limit: "events; at most 2000" },
    answer: ({ world, rest, query }) => showSession(world, rest, query),
  },
  { method: "GET", path: "/summaries/*", what: "what one session came to", answer: ({ world, rest }) => sumUpSession(world, rest) },
  { method: "GET", path: "/filters", what: "filters with names", answer: ({ world }) => ({ filters: savedFilters(world) }) },
  {
    method: "POST",
    path: "/filters",
    what: "gives a filter a name, or forgets one",
    body: { name: "at most 60 characters", query: "what is asked; without it the name is forgotten" },
    answer: ({ world, body }) => ({ filters: saveFilter(world, textOf(body, "name", 200), body["query"] === undefined ? undefined : textOf(body, "query")) }),
  },
  { method: "GET", path: "/agents", what: "agents on this machine, and how strongly each is held", answer: ({ world }) => agentsHere(world) },
  {
    method: "GET",
    path: "/findings",
    what: "findings, the newest first",
    query: { limit: "at most 5000" },
    answer: ({ world, query }) => listFindings(world, query),
  },
  { method: "GET", path: "/findings/*", what: "one finding with its rule, evidence and history", answer: ({ world, rest }) => showFinding(world, rest) },
  {
    method: "POST",
    path: "/findings/*",
    what: "what a person says of a finding",
    body: { verdict: "true-positive, false-positive, accepted-risk or duplicate", note: "why", duplicateOf: "of a duplicate: the finding it repeats" },
    isRecorded: true,
    answer: ({ world, rest, body, person }) =>
      disposeFinding(
        world,
        rest,
        {
          verdict: textOf(body, "verdict"),
          note: textOf(body, "note"),
          duplicateOf: body["duplicateOf"] === undefined ? undefined : textOf(body, "duplicateOf"),
        },
        person,
      ),
  },
  { method: "GET", path: "/incidents", what: "incidents, the newest first", answer: ({ world }) => listIncidents(world) },
  {
    method: "GET",
    path: "/incidents/*",
    what: "one incident: who, what was done and changed, what contains it",
    answer: ({ world, rest }) => showIncident(world, rest),
  },
  {
    method: "POST",
    path: "/incidents/*",
    what: "closes an incident",
    body: { note: "how it ended" },
    isRecorded: true,
    answer: ({ world, rest, body, person }) => closeIncident(world, rest, textOf(body, "note"), person),
  },
  { method: "GET", path: "/approvals", what: "calls that are held for a person", answer: ({ world }) => listApprovals(world) },
  {
    method: "POST",
    path: "/approvals/*",
    what: "answers a held call",
    body: { isApproved: "true or false", digest: "of the call that was shown", reason: "may be empty" },
    isRecorded: true,
    answer: ({ world, rest, body, person }) => {
      if (typeof body["isApproved"] !== "boolean") throw new ConsoleError(400, "`isApproved` is true or false");
      return answerApproval(world, rest, { isApproved: body["isApproved"], digest: textOf(body, "digest"), reason: textOf(body, "reason") }, person);
    },
  },
  {
    method: "GET",
    path: "/policy",
    what: "the policy of a workspace",
    query: { root: "absolute path" },
    answer: ({ world, query }) => showPolicy(world, query),
  },
  {
    method: "POST",
    path: "/policy/check",
    what: "whether a draft is well formed, and what lint says; writes nothing",
    body: { root: "workspace", layer: "managed, organisation, project or user", path: "of the file", text: "the draft" },
    answer: ({ world, body }) => checkDraft(world, textOf(body, "root"), textOf(body, "layer"), textOf(body, "path"), textOf(body, "text", 524_288)),
  },
  {
    method: "GET",
    path: "/explain/*",
    what: "what was decided about an event, and what the policy of now would say",
    answer: ({ world, rest }) => explainEvent(world, rest),
  },
  {
    method: "GET",
    path: "/servers",
    what: "tool servers that agents here use",
    query: { root: "workspace" },
    answer: ({ world, query }) => listToolServers(world, query),
  },
  {
    method: "GET",
    path: "/servers/*",
    what: "one tool server with its pins and how the lock differs",
    query: { root: "workspace", agent: "whose configuration", file: "which configuration" },
    answer: ({ world, rest, query }) => showToolServer(world, rest, query),
  },
  { method: "GET", path: "/prove/*", what: "the proof that an event is in the record", answer: ({ world, rest }) => proveEvent(world, rest) },
  {
    method: "GET",
    path: "/graph",
    what: "the action graph of a session, of what led to a thing, or of what it reached",
    query: { of: "session, file, host, commit or event", value: "which", direction: "whole (of a session), led or reached", repository: "of a commit" },
    answer: ({ world, query }) => actionGraph(world, query),
  },
  { method: "GET", path: "/responses", what: "what is contained now, and what is to be done", answer: ({ world }) => responses(world) },
  {
    method: "POST",
    path: "/responses/preview",
    what: "what a response would reach; changes nothing",
    body: RESPONSE,
    answer: ({ world, body }) => blastRadius(world, body),
  },
  {
    method: "POST",
    path: "/responses/apply",
    what: "carries a response out",
    body: RESPONSE,
    isRecorded: true,
    answer: ({ world, body, person }) => respond(world, body, person),
  },
  {
    method: "POST",
    path: "/responses/end/*",
    what: "lifts a containment or settles a task",
    body: { reason: "why" },
    isRecorded: true,
    answer: ({ world, rest, body, person }) => endResponse(world, rest, textOf(body, "reason"), person),
  },
  { method: "GET", path: "/routes", what: "this list", answer: () => ({ routes: describeRoutes() }) },
];

/** The routes as the page describes them. */
export function describeRoutes(): readonly RouteDescription[] {
  return ROUTES.map(({ method, path, what, query, body, isRecorded }) => ({
    method,
    path,
    what,
    ...(query === undefined ? {} : { query }),
    ...(body === undefined ? {} : { body }),
    ...(isRecorded === undefined ? {} : { isRecorded }),
  }));
}

function routeOf(method: string, path: string): { readonly route: Route; readonly rest: string } | undefined {
  const exact = ROUTES.find((route) => route.method === method && route.path === path);
  if (exact !== undefined) return { route: exact, rest: "" };
  const open = ROUTES.find((route) => route.method === method && route.path.endsWith("/*") && path.startsWith(route.path.slice(0, -1)));
  if (open === undefined) return undefined;
  try {
    return { route: open, rest: decodeURIComponent(path.slice(open.path.length - 1)) };
  } catch {
    return undefined;
  }
}

/** Answers one request. Never throws: what goes wrong is an answer with its reason. */
export async function answerConsole(world: ConsoleWorld, { method, path, query, body, person, daemon }: ConsoleRequest): Promise<ConsoleAnswer> {
  const found = routeOf(method, path);
  if (found === undefined) return { status: 404, body: { error: "there is no such path", help: "`GET /console/api/routes` lists what there is" } };
  if (method === "POST" && (typeof body !== "object" || body === null || Array.isArray(body)))
    return { status: 400, body: { error: "the body is no JSON object" } };
  try {
    const asked: Asked = {
      world,
      query: new URLSearchParams(query),
      body: (body ?? {}) as Record<string, unknown>,
      rest: found.rest,
      person,
      daemon,
    };
    return { status: 200, body: await found.route.answer(asked) };
  } catch (error) {
    if (error instanceof ConsoleError)
      return { status: error.status, body: { error: error.message, ...(error.help === undefined ? {} : { help: error.help }) } };
    if (error instanceof UserError) {
      const [first] = error.problems;
      return { status: 400, body: { error: first?.message ?? error.message, ...(first?.help === undefined ? {} : { help: first.help }) } };
    }
    if (error instanceof RecordError) return { status: 503, body: { error: error.message, help: "mend that and try again" } };
    return {
      status: 500,
      body: { error: `this could not be answered: ${error instanceof Error ? error.message : String(error)}`, help: "`sallyport daemon logs` may say more" },
    };
  }
}

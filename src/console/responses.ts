import { ledTo, reachedBy, sessionGraph, type GraphTarget } from "../graph/index.ts";
import { UserError } from "../model/index.ts";
import { applyResponse, liftResponse, listResponses, previewResponse, settleTask, type ResponseRequest } from "../respond/index.ts";
import type { Approver } from "../session/index.ts";
import type { ContainmentView, GraphView, Preview, TaskView } from "./api.ts";
import { ConsoleError, type ConsoleWorld } from "./console-world.ts";

/** Milliseconds that a graph may take: others wait for their answers behind it. */
const GRAPH_MS = 1000;

const TEXTS = ["action", "session", "root", "server", "tool", "grant", "tier", "credential", "subject", "reason"] as const;

/** A response as the page asks for it; what it may hold is checked where it is carried out. */
function requestOf(body: Readonly<Record<string, unknown>>): ResponseRequest {
  const found: Record<string, unknown> = {};
  for (const name of TEXTS) {
    const value = body[name];
    if (value === undefined || value === "") continue;
    if (typeof value !== "string" || value.length > 2000) throw new ConsoleError(400, `\`${name}\` is no text that fits`);
    found[name] = value;
  }
  const { kinds, incident, until } = body;
  if (kinds !== undefined) {
    if (!Array.isArray(kinds) || !kinds.every((one) => typeof one === "string")) throw new ConsoleError(400, "`kinds` is no list of texts");
    found["kinds"] = kinds;
  }
  for (const [name, value] of Object.entries({ incident, until }))
    if (value !== undefined) {
      if (!Number.isSafeInteger(value)) throw new ConsoleError(400, `\`${name}\` is no whole number`);
      found[name] = value;
    }
  if (found["action"] === undefined || found["reason"] === undefined) throw new ConsoleError(400, "`action` and `reason` are needed", "say what and why");
  return found as unknown as ResponseRequest;
}

/** What a response would reach; changes nothing. */
export function blastRadius(world: ConsoleWorld, body: Readonly<Record<string, unknown>>): Preview {
  return previewResponse(world.stateFolder, requestOf(body), world.now());
}

/** Carries a response out, as the person who is signed in. */
export function respond(world: ConsoleWorld, body: Readonly<Record<string, unknown>>, person: Approver): ReturnType<typeof applyResponse> {
  return applyResponse(world.stateFolder, requestOf(body), person, "daemon", world.now());
}

/** Lifts a containment or settles a task. */
export function endResponse(world: ConsoleWorld, id: string, reason: string, person: Approver): { readonly id: string } {
  if (reason.trim().length < 3) throw new ConsoleError(400, "it is not said why", "write a sentence; it goes into the record with your name");
  if (id.startsWith("rt-")) settleTask(world.stateFolder, id, person, reason.trim(), "daemon", world.now());
  else liftResponse(world.stateFolder, id, person, reason.trim(), "daemon", world.now());
  return { id };
}

/** What holds now, and what is to be done. */
export function responses(world: ConsoleWorld): { readonly containments: readonly ContainmentView[]; readonly tasks: readonly TaskView[] } {
  return listResponses(world.stateFolder, world.now());
}

function targetOf(kind: string, value: string, repository: string | null): GraphTarget {
  switch (kind) {
    case "file":
      return { file: value };
    case "host":
      return { host: value };
    case "event":
      return { event: value };
    case "session":
      return { session: value };
    case "commit":
      if (repository === null || !repository.startsWith("/"))
        throw new ConsoleError(400, "it is not said where the commit is", "give `repository`, the folder of its working tree");
      return { commit: value, repository };
    default:
      throw new UserError([{ code: "graph", message: `there is no graph of a \`${kind.slice(0, 40)}\``, help: "use session, file, host, commit or event" }]);
  }
}

/** The action graph of a session, or of what led to a thing, or of what it reached. */
export function actionGraph(world: ConsoleWorld, query: URLSearchParams): GraphView {
  const of = query.get("of") ?? "session";
  const value = query.get("value") ?? "";
  if (value === "" || value.length > 4096) throw new ConsoleError(400, "it is not said of what", "give `value`: a session, path, host, commit or event");
  const direction = query.get("direction") ?? "whole";
  if (of === "session" && direction === "whole") return sessionGraph(world.reader(), value);
  const target = targetOf(of, value, query.get("repository"));
  return direction === "reached" ? reachedBy(world.reader(), target, GRAPH_MS) : ledTo(world.reader(), target, GRAPH_MS);
}

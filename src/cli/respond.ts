import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { DetectionStore, RESPONSES, type Response } from "../detect/index.ts";
import { UserError } from "../model/index.ts";
import { endOf, timeOf } from "../policy/authoring/index.ts";
import type { Containment } from "../policy/index.ts";
import { defaultStateFolder, RecordError } from "../record/index.ts";
import {
  applyResponse,
  liftResponse,
  listResponses,
  previewResponse,
  readSettings,
  setAutomatic,
  settleTask,
  AUTOMATIC_LEVELS,
  type BlastRadius,
  type CredentialKind,
  type ResponseRequest,
  type ResponseTask,
} from "../respond/index.ts";
import type { Approver } from "../session/index.ts";
import { ourSurroundings, personHere, whyNoPerson, type Surroundings } from "./person.ts";
import { printableLine } from "./printable.ts";
import { sequenceOnce } from "./record-sequence.ts";
import { localTime } from "./record-time.ts";
import { wholeSession } from "./respond-session.ts";
import { target } from "./respond-target.ts";

const OPTIONS = {
  session: { type: "string" },
  root: { type: "string" },
  here: { type: "boolean" },
  kinds: { type: "string", multiple: true },
  server: { type: "string" },
  tool: { type: "string" },
  grant: { type: "string" },
  tier: { type: "string" },
  credential: { type: "string" },
  subject: { type: "string" },
  incident: { type: "string" },
  reason: { type: "string" },
  note: { type: "string" },
  for: { type: "string" },
  until: { type: "string" },
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
  all: { type: "boolean" },
} as const;

type Values = ReturnType<typeof parse>["values"];

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

function fault(message: string, help: string): UserError {
  return new UserError([{ code: "respond", message, help }]);
}

/** Whoever makes things stricter may be anybody; who makes them looser is a person. */
function responder(surroundings: Surroundings): Approver {
  return whyNoPerson(surroundings) === undefined ? personHere(surroundings) : { type: "user", id: `uid ${process.getuid?.() ?? "unknown"}`, via: "unattended" };
}

function endOfResponse({ for: length, until }: Values, now: number): number | undefined {
  if (length === undefined && until === undefined) return undefined;
  if (length !== undefined && until !== undefined) throw fault("say once how long it holds", "give `--for 2h`, or `--until 2026-12-01T12:00:00Z`");
  const time = length === undefined ? undefined : timeOf(length);
  const end = length !== undefined ? (time === undefined ? undefined : now + time) : endOf(until!);
  if (end === undefined) throw fault(`\`${printableLine(length ?? until ?? "")}\` is no time`, "write `30m`, `2h`, `3d`, or for `--until` a day or moment");
  return end;
}

/** The one thing that an action is about may be given without its option. */
const SUBJECTS: Readonly<Record<Response, keyof ResponseRequest & keyof Values>> = {
  "quarantine-session": "session",
  block: "kinds",
  "require-approval": "kinds",
  "revoke-tool": "tool",
  "revoke-server": "server",
  "revoke-grant": "grant",
  "tighten-tier": "tier",
  "open-policy-review": "subject",
  "rotate-credential": "credential",
};

/** The sessions of an incident; what an action needs and is not said is taken from there. */
function incidentOf(stateFolder: string, text: string | undefined): { readonly id: number; readonly sessions: readonly string[] } | undefined {
  if (text === undefined) return undefined;
  const store = DetectionStore.open(stateFolder);
  try {
    const found = /^\d{1,9}$/.test(text) ? store.incident(Number(text)) : undefined;
    if (found === undefined) throw fault(`there is no incident \`${printableLine(text.slice(0, 40))}\``, "`sallyport incident list --all` has them");
    return found;
  } finally {
    store.close();
  }
}

function requestsOf(action: Response, values: Values, words: readonly string[], stateFolder: string, now: number): readonly ResponseRequest[] {
  const name = SUBJECTS[action];
  if (words.length > 0 && values[name] !== undefined) throw fault(`\`${action}\` is told twice what it is about`, `leave out \`--${name}\``);
  if (words.length > 1 && name !== "kinds")
    throw fault(`\`${printableLine(words[1]!)}\` is not understood`, "one thing at a time; quote a reason of several words");
  const given = { ...values, ...(words.length === 0 ? {} : { [name]: name === "kinds" ? words : words[0]! }) };
  const incident = incidentOf(stateFolder, given.incident);
  const end = endOfResponse(values, now);
  const root = given.here === true ? process.cwd() : given.root === undefined ? undefined : resolve(given.root);
  const sessions =
    given.session !== undefined ? [wholeSession(stateFolder, given.session)] : action === "quarantine-session" ? (incident?.sessions ?? []) : [undefined];
  if (sessions.length === 0) throw fault("it is not said which session", "give its id, or `--incident NUMBER` for all sessions of one");
  const rest = {
    root,
    kinds: given.kinds?.flatMap((one) => one.split(",")).filter((one) => one !== ""),
    server: given.server,
    tool: given.tool,
    grant: given.grant,
    tier: given.tier,
    credential: given.credential as CredentialKind | undefined,
    subject: given.subject,
    incident: incident?.id,
    until: end,
  };
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return sessions.map((session) => ({ action, reason: given.reason ?? "", ...known, ...(session === undefined ? {} : { session }) }));
}

function show({ what, lines, sessions, calls, days, isCut, undo }: BlastRadius): void {
  console.log(printableLine(what));
  for (const line of lines) console.log(`  ${printableLine(line)}`);
  if (sessions.length > 0) {
    console.log(`  would have reached ${calls}${isCut ? " or more" : ""} calls of the last ${days} days:`);
    for (const { session, agent, user, root, lastTs, calls: own } of sessions)
      console.log(
        `    ${printableLine(session)}  ${printableLine(agent)}${user === undefined ? "" : ` of ${printableLine(user)}`}, ${own} calls, the last ${localTime(lastTs)}${root === undefined ? "" : `, in ${printableLine(root)}`}`,
      );
  }
  console.log(undo === undefined ? "  cannot be taken back" : `  taken back by ${undo}`);
}

function act(action: Response, values: Values, words: readonly string[], stateFolder: string, surroundings: Surroundings): number {
  sequenceOnce(stateFolder);
  const now = Date.now();
  for (const request of requestsOf(action, values, words, stateFolder, now)) {
    const preview = previewResponse(stateFolder, request, now);
    const isDry = values["dry-run"] === true;
    const done = isDry ? undefined : applyResponse(stateFolder, request, responder(surroundings), "cli", now);
    if (values.json === true) {
      console.log(JSON.stringify({ request, preview, ...(done === undefined ? {} : { done }) }));
      continue;
    }
    show(preview);
    console.log(done === undefined ? "dry run: nothing was changed" : done.isKnown ? `${done.id} holds already: nothing was changed` : `done: ${done.id}`);
  }
  return 0;
}

function containmentLine(one: Containment): string {
  const { id, verb, session, root, kinds, server, tool, tier, incident, why, by, at, until } = one;
  const what = [kinds?.join(" "), server, tool, tier].filter((word) => word !== undefined).join(" ");
  const scope = session !== undefined ? `session ${session}` : root === undefined ? (verb === "quarantine-session" ? "" : "everywhere") : `in ${root}`;
  return printableLine(
    `${id}  ${verb} ${[what, scope].filter((word) => word !== "").join(", ")}${incident === undefined ? "" : `, incident ${incident}`}, since ${localTime(at)}${until === undefined ? "" : ` until ${localTime(until)}`}, by ${by}: ${why}`,
  );
}

function taskLines({ id, action, subject, steps, incident, why, at, done }: ResponseTask): readonly string[] {
  return [
    printableLine(
      `${id}  ${action} ${subject}${incident === undefined ? "" : `, incident ${incident}`}, since ${localTime(at)}${done === undefined ? "" : `, done ${localTime(done.at)} by ${done.by}: ${done.note}`}: ${why}`,
    ),
    ...(done === undefined ? steps.map((step, at2) => `    ${at2 + 1}. ${printableLine(step)}`) : []),
  ];
}

function list(values: Values, stateFolder: string): number {
  const { containments, tasks } = listResponses(stateFolder, Date.now());
  const shown = tasks.filter(({ done }) => values.all === true || done === undefined);
  const { automatic } = readSettings(stateFolder);
  if (values.json === true) console.log(JSON.stringify({ automatic, containments, tasks: shown }, undefined, 2));
  else {
    console.log(
      automatic === "off" ? "rules carry nothing out by themselves" : `rules of level ${automatic} and above act by themselves while the daemon runs`,
    );
    console.log(containments.length === 0 ? "nothing is contained" : "holds now:");
    for (const one of containments) console.log(`  ${containmentLine(one)}`);
    if (shown.length > 0) console.log("to be done by a person:");
    for (const task of shown) for (const line of taskLines(task)) console.log(`  ${line}`);
  }
  return containments.length + shown.filter(({ done }) => done === undefined).length > 0 ? 1 : 0;
}

function automatic(level: string | undefined, stateFolder: string, surroundings: Surroundings): number {
  if (level === undefined) {
    console.log(readSettings(stateFolder).automatic);
    return 0;
  }
  const found = AUTOMATIC_LEVELS.find((one) => one === level);
  if (found === undefined) throw fault(`there is no level \`${printableLine(level)}\``, `use one of ${AUTOMATIC_LEVELS.join(", ")}`);
  personHere(surroundings);
  setAutomatic(stateFolder, found);
  console.log(found === "off" ? "rules carry nothing out by themselves any more" : `rules of level ${found} and above act by themselves while the daemon runs`);
  return 0;
}

async function dispatch([name = "list", ...words]: readonly string[], values: Values, stateFolder: string, surroundings: Surroundings): Promise<number> {
  const now = Date.now();
  switch (name) {
    case "list":
      return list(values, stateFolder);
    case "lift": {
      if (words.length !== 1) throw fault("one response at a time is lifted", "take an id from `sallyport respond list`");
      const by = personHere(surroundings);
      liftResponse(stateFolder, words[0]!, by, values.reason ?? "", "cli", now);
      console.log(`${words[0]} is lifted; the next call is decided without it`);
      return 0;
    }
    case "done": {
      if (words.length !== 1) throw fault("one task at a time is settled", "take an id from `sallyport respond list`");
      const by = personHere(surroundings);
      settleTask(stateFolder, words[0]!, by, values.note ?? "", "cli", now);
      console.log(`${words[0]} is done`);
      return 0;
    }
    case "automatic":
      return automatic(words[0], stateFolder, surroundings);
    case "target":
      return target(words, values, stateFolder, surroundings);
    default: {
      const action = RESPONSES.find((one) => one === name);
      if (action === undefined)
        throw fault(`there is no \`respond ${printableLine(name)}\``, `use one of ${RESPONSES.join(", ")}, or list, lift, done, automatic, target`);
      return act(action, values, words, stateFolder, surroundings);
    }
  }
}

/** `sallyport respond …`: what is done about an incident. */
export async function run(args: readonly string[], surroundings: Surroundings = ourSurroundings()): Promise<number> {
  const { values, positionals } = parse(args);
  try {
    return await dispatch(positionals, values, defaultStateFolder(process.env), surroundings);
  } catch (error) {
    if (error instanceof RecordError) throw fault(error.message, "then run this again");
    throw error;
  }
}

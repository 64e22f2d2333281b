import { parseArgs } from "node:util";
import { giveGrant, nodeFacts, revokeGrant, workspaceOf } from "../hook/index.ts";
import { UserError } from "../model/index.ts";
import { compilePolicy, endOf, timeOf } from "../policy/authoring/index.ts";
import { describeRule, grantProblem, isLive, type CompiledGrant, type GivenGrant } from "../policy/index.ts";
import { defaultStateFolder, GrantStore, RecordError } from "../record/index.ts";
import { ourSurroundings, personHere, type Surroundings } from "./person.ts";
import { choosePolicy } from "./policy-source.ts";
import { printableLine } from "./printable.ts";

/** Conditions that a grant may name; each may be given several times. */
const CONDITIONS = [
  "path",
  "host",
  "port",
  "branch",
  "remote",
  "program",
  "package",
  "ecosystem",
  "provider",
  "operation",
  "target",
  "engine",
  "server",
  "tool",
  "name",
  "native",
] as const;

/** What lasts longer is written into a policy file, where it is reviewed. */
const LONGEST_DAYS = 30;
const DAY_MS = 86_400_000;

const OPTIONS = {
  allow: { type: "string", multiple: true },
  for: { type: "string" },
  until: { type: "string" },
  owner: { type: "string" },
  reason: { type: "string" },
  session: { type: "string" },
  repo: { type: "boolean" },
  state: { type: "string" },
  json: { type: "boolean" },
  ...(Object.fromEntries(CONDITIONS.map((name) => [name, { type: "string", multiple: true }])) as Record<
    (typeof CONDITIONS)[number],
    { readonly type: "string"; readonly multiple: true }
  >),
} as const;

type Values = ReturnType<typeof parse>["values"];
type Step = (values: Values, rest: readonly string[], surroundings: Surroundings) => number;

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

function fault(message: string, help: string): UserError {
  return new UserError([{ code: "grant", message, help }]);
}

/** When the grant ends. Throws where that is not said, is over, or lies too far ahead. */
function endOfGrant({ for: length, until }: Values, now: number): number {
  if ((length === undefined) === (until === undefined)) throw fault("say once how long it holds", "give `--for 2h`, or `--until 2026-12-01T12:00:00Z`");
  const time = length === undefined ? undefined : timeOf(length);
  const end = length !== undefined ? (time === undefined ? undefined : now + time) : endOf(until!);
  if (end === undefined) throw fault(`\`${printableLine(length ?? until ?? "")}\` is no time`, "write `30m`, `2h`, `3d`, or for `--until` a day or moment");
  if (end <= now) throw fault("it would end before it begins", "give a later end");
  if (end - now > LONGEST_DAYS * DAY_MS) throw fault(`it would last longer than ${LONGEST_DAYS} days`, "write it into a policy file under `grants`");
  return end;
}

/** The grant in compiled form, by the rules that hold for policy files. Throws with every mistake. */
function compiledGrant(values: Values, owner: string, until: number): CompiledGrant {
  if (values.allow === undefined) throw fault("it is not said what is granted", "give `--allow` and an effect kind, as `--allow vcs.push`");
  if (values.reason === undefined || values.reason.trim() === "") throw fault("it is not said why", "give `--reason` and a sentence");
  const conditions = Object.fromEntries(
    CONDITIONS.flatMap((name) => (values[name] === undefined ? [] : [[name, name === "port" ? values[name].map(portOf) : values[name]]])),
  );
  const grant = { allow: values.allow, ...conditions, owner, until: new Date(until).toISOString(), why: values.reason };
  const text = JSON.stringify({ version: 1, grants: [grant] });
  const { policy, problems } = compilePolicy([{ layer: "session", path: "grant", text }], { hasFloor: false });
  // The place is one in a text that the person has not seen.
  if (policy === undefined) throw new UserError(problems.map(({ code, message, help }) => ({ code, message, help })));
  return policy.grants[0]!;
}

function portOf(port: string): number | string {
  return /^\d{1,5}$/.test(port) ? Number(port) : port;
}

function freshId(): string {
  return `gr-${Array.from({ length: 8 }, () => "23456789abcdefghjkmnpqrstvwxyz"[Math.trunc(Math.random() * 30)]).join("")}`;
}

function rootHere(): string {
  return workspaceOf(process.cwd(), nodeFacts(process.env)).root;
}

function lineOf(grant: GivenGrant, now: number): string {
  const where = grant.session !== undefined ? `session ${grant.session}` : (grant.root ?? "everywhere");
  const state = isLive(grant, now) ? `until ${new Date(grant.until).toISOString().slice(0, 19).replace("T", " ")} UTC` : "ended";
  return `${grant.id}  ${state}  ${describeRule({ outcome: "allow", kinds: grant.kinds, when: grant.when })}\n  in ${printableLine(where)}, owner ${printableLine(grant.owner)}, given by ${printableLine(grant.by)}: ${printableLine(grant.why)}`;
}

const add: Step = (values, rest, surroundings) => {
  if (rest.length > 0) throw fault(`\`${printableLine(rest.join(" "))}\` is not understood`, "give everything by options; quote a reason of several words");
  if (values.session !== undefined && values.repo === true) throw fault("a grant is for a session or for a repository", "give one of `--session` and `--repo`");
  const by = personHere(surroundings);
  const now = Date.now();
  const until = endOfGrant(values, now);
  const root = rootHere();
  const { kinds, when, owner, why } = compiledGrant(values, values.owner ?? by.id, until);
  const problem = grantProblem(choosePolicy({}, root), kinds, until - now);
  if (problem !== undefined) throw fault(problem, "ask whoever owns that policy");
  const grant: GivenGrant = {
    id: freshId(),
    kinds,
    when,
    owner,
    since: now,
    until,
    why,
    by: by.id,
    ...(values.session === undefined ? {} : { session: values.session }),
    ...(values.repo === true ? { root } : {}),
  };
  giveGrant(values.state ?? defaultStateFolder(process.env), grant, by, now, "cli");
  console.log(lineOf(grant, now));
  console.log("  it lifts questions of your own policy; what is refused, or is asked by another layer, only where that layer delegates it to `session`");
  return 0;
};

const list: Step = (values) => {
  const grants = new GrantStore(values.state ?? defaultStateFolder(process.env)).list();
  const now = Date.now();
  if (values.json === true)
    console.log(
      JSON.stringify(
        grants.map((grant) => ({ ...grant, isLive: isLive(grant, now) })),
        undefined,
        2,
      ),
    );
  else console.log(grants.length === 0 ? "no grants were given at a terminal" : grants.map((grant) => lineOf(grant, now)).join("\n"));
  return 0;
};

const revoke: Step = (values, [id, ...more], surroundings) => {
  if (id === undefined || more.length > 0) throw fault("one grant at a time is revoked", "take an id from `sallyport grant list`");
  const by = personHere(surroundings);
  if (!revokeGrant(values.state ?? defaultStateFolder(process.env), id, by, values.reason, Date.now(), "cli"))
    throw fault(`there is no grant \`${printableLine(id)}\``, "take an id from `sallyport grant list`");
  console.log(`${id} is revoked; the next call is decided without it`);
  return 0;
};

const STEPS: Readonly<Record<string, Step>> = { add, list, revoke };

/** `sallyport grant …`: exceptions for a time, given by a person at a terminal. */
export function run(args: readonly string[], surroundings: Surroundings = ourSurroundings()): number {
  const { values, positionals } = parse(args);
  const [name = "list", ...rest] = positionals;
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (step === undefined) throw fault(`there is no \`grant ${printableLine(name)}\``, `use one of ${Object.keys(STEPS).join(", ")}`);
  try {
    return step(values, rest, surroundings);
  } catch (error) {
    if (error instanceof RecordError) throw fault(error.message, "then run this again");
    throw error;
  }
}

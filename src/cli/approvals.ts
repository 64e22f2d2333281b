import { parseArgs } from "node:util";
import { answerHeldCall, sweepHeldCalls } from "../hook/index.ts";
import { UserError, type PrincipalLink } from "../model/index.ts";
import { describeTime } from "../policy/index.ts";
import { ApprovalStore, defaultStateFolder, RecordError } from "../record/index.ts";
import { endOfApproval, standingOf, type ApprovalRequest } from "../session/index.ts";
import { ourSurroundings, personHere, type Surroundings } from "./person.ts";
import { printable, printableLine } from "./printable.ts";

const OPTIONS = { json: { type: "boolean" }, all: { type: "boolean" }, reason: { type: "string" }, state: { type: "string" } } as const;
type Options = { readonly json?: boolean; readonly all?: boolean; readonly reason?: string; readonly state?: string };
type Step = (id: string | undefined, options: Options, surroundings: Surroundings) => number;

/** What does not work, in the form in which commands tell it. */
function fault(message: string, help: string): UserError {
  return new UserError([{ code: "approvals", message, help }]);
}

function folderOf({ state }: Options): string {
  return state ?? defaultStateFolder(process.env);
}

function chainText(chain: readonly PrincipalLink[]): string {
  return chain.map(({ type, id, via }) => `${type} ${id}${via === undefined ? "" : ` (${via})`}`).join(" → ");
}

function moment(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace("T", " ");
}

/** What became of it, and until when. */
function stateText(request: ApprovalRequest, now: number): string {
  const standing = standingOf(request, now);
  const { answer, hold, uses } = request;
  const left = Math.max(0, Math.ceil((endOfApproval(request) - now) / 60_000)) * 60_000;
  const by = answer === undefined ? "" : ` by ${answer.by.id}`;
  if (standing === "pending") return `pending, ${describeTime(left)} left`;
  if (standing === "approved")
    return `approved${by}, good ${hold.isRepeatable === true ? `for ${describeTime(left)}, used ${uses} times` : `once within ${describeTime(left)}`}`;
  return standing === "used" ? `approved${by}, used` : `${standing}${by}`;
}

/** Everything that was shown to be approved. */
function description(request: ApprovalRequest, now: number): string {
  const { id, held, requestedAt, answer } = request;
  const lines = [
    `${id}  ${stateText(request, now)}`,
    `  asked    ${moment(requestedAt)} UTC by ${printableLine(chainText(held.chain))}`,
    `  session  ${printableLine(held.session)}`,
    `  in       ${printableLine(held.cwd)}${held.branch === undefined ? "" : ` on ${printableLine(held.branch)}`}${held.commit === undefined ? "" : ` at ${printableLine(held.commit).slice(0, 12)}`}`,
    `  call     ${printableLine(held.tool)}`,
    ...printable(held.text)
      .split("\n")
      .map((line) => `  │ ${line}`),
    "  asks because it",
    ...held.asked.map((line) => `  - ${printableLine(line)}`),
    `  policy   ${printableLine(held.policy)}, exact call ${held.digest.slice(0, 16)}`,
  ];
  if (answer !== undefined) {
    const { by, at, reason } = answer;
    lines.push(
      `  ${answer.isApproved ? "approved" : "denied"} ${moment(at)} UTC by ${by.id} (${by.via ?? "?"}${by.from === undefined ? "" : `, ${by.from}`})${reason === undefined ? "" : `: ${printableLine(reason)}`}`,
    );
  }
  return lines.join("\n");
}

const list: Step = (_, options) => {
  const store = new ApprovalStore(folderOf(options));
  const now = Date.now();
  sweepHeldCalls(folderOf(options), now);
  const { requests, distrusted } = store.list();
  const shown = requests.filter((request) => options.all === true || ["pending", "approved"].includes(standingOf(request, now)));
  if (options.json === true)
    console.log(
      JSON.stringify(
        shown.map((request) => ({ ...request, standing: standingOf(request, now) })),
        undefined,
        2,
      ),
    );
  else if (shown.length === 0) console.log("nothing waits for a person");
  else
    for (const request of shown)
      console.log(
        `${request.id}  ${stateText(request, now).padEnd(24)}  ${printableLine(`${request.held.tool}: ${request.held.subject ?? request.held.text}`).slice(0, 100)}`,
      );
  for (const { name, why } of distrusted)
    console.error(`${printableLine(name)} is not trusted, and opens nothing: ${why}\n  remove it; the call is asked about anew`);
  return distrusted.length === 0 ? 0 : 1;
};

/** The request of an id; throws where there is none. */
function found(id: string | undefined, options: Options): ApprovalRequest {
  const request = id === undefined ? undefined : new ApprovalStore(folderOf(options)).read(id);
  if (request === undefined)
    throw fault(
      id === undefined ? "no request was named" : `there is no request \`${printableLine(id)}\` that is trusted`,
      "take an id from `sallyport approvals list`",
    );
  return request;
}

const show: Step = (id, options) => {
  const request = found(id, options);
  const now = Date.now();
  console.log(options.json === true ? JSON.stringify({ ...request, standing: standingOf(request, now) }, undefined, 2) : description(request, now));
  return 0;
};

const answering =
  (isApproved: boolean): Step =>
  (id, options, surroundings) => {
    const by = personHere(surroundings);
    const request = found(id, options);
    const now = Date.now();
    const reason = options.reason?.slice(0, 400);
    const change = answerHeldCall(folderOf(options), request.id, { isApproved, at: now, by, ...(reason === undefined ? {} : { reason }) }, "cli");
    if (!change.isOk) throw fault(`the request \`${request.id}\` ${change.why}`, "look at `sallyport approvals list --all`");
    console.log(description(change.request, now));
    return 0;
  };

const STEPS: Readonly<Record<string, Step>> = { list, show, approve: answering(true), deny: answering(false) };

/** `sallyport approvals …`: looks at held calls and answers them. */
export function run(args: readonly string[], surroundings: Surroundings = ourSurroundings()): number {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [name = "list", id, more] = positionals;
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (step === undefined) throw fault(`there is no \`approvals ${printableLine(name)}\``, `use one of ${Object.keys(STEPS).join(", ")}`);
  if (more !== undefined) throw fault("one request at a time is answered", "name one id");
  try {
    return step(id, values, surroundings);
  } catch (error) {
    if (error instanceof RecordError) throw fault(error.message, "then run this again");
    throw error;
  }
}

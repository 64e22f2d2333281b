import { EFFECT_KINDS, UserError } from "../model/index.ts";
import { BASELINE_NAMES, CONTAINMENTS, type ContainmentVerb, type KindPattern } from "../policy/index.ts";
import { RESPONSES, type Response } from "../detect/index.ts";
import { CREDENTIAL_KINDS, type CredentialKind } from "./credentials.ts";

/** What a person or a rule wants done about an incident. Which members an action needs is said at `NEEDS`. */
export interface ResponseRequest {
  readonly action: Response;
  /** Whole id of a session of an agent. */
  readonly session?: string;
  /** Root of a workspace, absolute. */
  readonly root?: string;
  /** Kinds of effects, families (`net.*`) or `*`. */
  readonly kinds?: readonly string[];
  /** Name of a tool server. */
  readonly server?: string;
  /** Name of a tool, as the agent or its server says it. */
  readonly tool?: string;
  /** Id of a grant. */
  readonly grant?: string;
  /** Name of a baseline. */
  readonly tier?: string;
  readonly credential?: CredentialKind;
  /** What is to be reviewed or rotated: a rule, a path. */
  readonly subject?: string;
  readonly incident?: number;
  readonly reason: string;
  /** Milliseconds since the epoch; until it is lifted when absent. */
  readonly until?: number;
}

/** Members of a request that an action cannot do without, and those it may have besides. */
const NEEDS: Readonly<Record<Response, { readonly needs: readonly (keyof ResponseRequest)[]; readonly may: readonly (keyof ResponseRequest)[] }>> = {
  "quarantine-session": { needs: ["session"], may: ["until"] },
  block: { needs: ["kinds"], may: ["session", "root", "until"] },
  "require-approval": { needs: ["kinds"], may: ["session", "root", "until"] },
  "revoke-tool": { needs: ["tool"], may: ["server", "session", "root", "until"] },
  "revoke-server": { needs: ["server"], may: ["session", "root", "until"] },
  "revoke-grant": { needs: ["grant"], may: [] },
  "tighten-tier": { needs: ["tier"], may: ["session", "root", "until"] },
  "open-policy-review": { needs: [], may: ["subject", "session"] },
  "rotate-credential": { needs: ["credential"], may: ["subject", "session"] },
};

const MAX_TEXT = 1000;

/** Actions that hold until they are lifted. */
export function isContainmentVerb(action: Response): action is ContainmentVerb {
  return (CONTAINMENTS as readonly string[]).includes(action);
}

/** True for a kind of effect, a family of them, or all. */
export function isKindPattern(text: string): text is KindPattern {
  return text === "*" || EFFECT_KINDS.some((kind) => kind === text || (text.endsWith(".*") && kind.startsWith(text.slice(0, -1))));
}

function fault(message: string, help: string): UserError {
  return new UserError([{ code: "respond", message, help }]);
}

/** Throws a `UserError` for a request that cannot be carried out as it is. */
export function checkRequest(request: ResponseRequest, now: number): void {
  const { action, reason, kinds, tier, credential, until } = request;
  if (!RESPONSES.includes(action)) throw fault(`there is no response \`${String(action).slice(0, 60)}\``, `use one of ${RESPONSES.join(", ")}`);
  const { needs, may } = NEEDS[action];
  const missing = needs.find((name) => request[name] === undefined || request[name] === "");
  if (missing !== undefined) throw fault(`\`${action}\` needs \`--${missing}\``, `give \`--${missing}\`; \`sallyport respond --help\` has examples`);
  const known = new Set<string>(["action", "reason", "incident", ...needs, ...may]);
  const strange = Object.keys(request).find((name) => !known.has(name) && request[name as keyof ResponseRequest] !== undefined);
  if (strange !== undefined) throw fault(`\`${action}\` does nothing with \`--${strange}\``, "leave it out");
  if (reason.trim().length < 3) throw fault("it is not said why", "give `--reason` and a sentence");
  const long = Object.entries(request).find(([, value]) => typeof value === "string" && value.length > MAX_TEXT);
  if (long !== undefined) throw fault(`\`--${long[0]}\` is longer than ${MAX_TEXT} characters`, "shorten it");
  const wrongKind = kinds?.find((kind) => !isKindPattern(kind));
  if (wrongKind !== undefined)
    throw fault(`\`${wrongKind.slice(0, 60)}\` is no kind of effect`, "use kinds such as `net.send`, families such as `net.*`, or `*`");
  if (kinds?.length === 0) throw fault("no kind of effect is named", "give `--kinds net.send`");
  if (tier !== undefined && !(BASELINE_NAMES as readonly string[]).includes(tier))
    throw fault(`there is no baseline \`${tier.slice(0, 60)}\``, `use one of ${BASELINE_NAMES.join(", ")}`);
  if (credential !== undefined && !CREDENTIAL_KINDS.includes(credential))
    throw fault(`there is no kind of credential \`${String(credential).slice(0, 60)}\``, `use one of ${CREDENTIAL_KINDS.join(", ")}`);
  if (until !== undefined && (!Number.isSafeInteger(until) || until <= now)) throw fault("it would end before it begins", "give a later end");
}

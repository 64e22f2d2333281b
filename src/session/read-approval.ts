import { AGENT_MODES, EFFECT_KINDS } from "../model/index.ts";
import { APPROVAL_STATES, type ApprovalRequest } from "./approval.ts";

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === "string";
const isTime: Check = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= 200 && value.every(check);
const oneOf =
  (names: readonly string[]): Check =>
  (value) =>
    names.includes(value as string);

/** An object that has the fields of `own`, may have those of `more`, and has no others. */
function shape(own: Readonly<Record<string, Check>>, more: Readonly<Record<string, Check>> = {}): Check {
  return (value) =>
    isFields(value) &&
    Object.entries(own).every(([key, check]) => Object.hasOwn(value, key) && check(value[key])) &&
    Object.keys(value).every((key) => Object.hasOwn(own, key) || (Object.hasOwn(more, key) && more[key]!(value[key])));
}

const LINK = { type: oneOf(["user", "agent", "subagent", "mcp", "ci"]), id: isText };
const LINK_MORE = { version: isText, via: isText };
const isDigest: Check = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
/** Ids as they are made; they are also file names. */
export const APPROVAL_ID = /^ap-[a-z0-9]{6,20}$/;

const isRequest = shape(
  {
    version: (value) => value === 1,
    id: (value) => typeof value === "string" && APPROVAL_ID.test(value),
    held: shape(
      {
        digest: isDigest,
        agent: shape({ name: isText }, { version: isText }),
        chain: listOf(shape(LINK, LINK_MORE)),
        session: isText,
        mode: oneOf(AGENT_MODES),
        cwd: isText,
        root: isText,
        tool: isText,
        text: isText,
        asked: listOf(isText),
        effects: listOf(oneOf(EFFECT_KINDS)),
        rule: isText,
        reason: isText,
        policy: isText,
      },
      { call: isText, repository: isText, branch: isText, commit: isText, subject: isText },
    ),
    hold: shape({ expires: isTime, wait: isTime, valid: isTime }, { isRepeatable: (value) => value === true }),
    requestedAt: isTime,
    state: oneOf(APPROVAL_STATES),
    uses: isTime,
  },
  {
    answer: shape(
      { isApproved: (value) => typeof value === "boolean", at: isTime, by: shape(LINK, { ...LINK_MORE, uid: isTime, from: isText }) },
      { reason: isText },
    ),
    lastUsedAt: isTime,
  },
);

/** True when the parts of a request say the same: an approval has its answer, one that was not given has none. */
function isWhole({ state, answer, uses, hold, requestedAt, lastUsedAt }: ApprovalRequest): boolean {
  const isAnswered = state === "approved" || state === "denied" || state === "used";
  if (isAnswered && (answer === undefined || answer.isApproved === (state === "denied"))) return false;
  if (state === "pending" && (answer !== undefined || uses > 0)) return false;
  if (state === "approved" && uses > 0 && hold.isRepeatable !== true) return false;
  return (answer === undefined || answer.at >= requestedAt) && uses > 0 === (lastUsedAt !== undefined);
}

/** A stored request from its JSON; `undefined` for anything that this version does not write. Never throws. */
export function readApproval(text: string): ApprovalRequest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isRequest(value) && isWhole(value as ApprovalRequest) ? (value as ApprovalRequest) : undefined;
}

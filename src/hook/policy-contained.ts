import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { isAbsolute } from "node:path";
import { containedPolicy, type CompiledPolicy, type Containment } from "../policy/index.ts";
import { ContainmentStore, SessionStore } from "../record/index.ts";
import { FORK_SOURCE } from "../session/index.ts";

/** What a session goes on from stands at the beginning of its transcript. */
const MAX_TRANSCRIPT = 64 * 1024 * 1024;
/** As the agents' payloads name the file of a conversation. */
const TRANSCRIPT = ["transcript_path", "transcriptPath"] as const;

/** The beginning of a file; `undefined` where it cannot be read, or is none. */
function beginningOf(path: string): Buffer | undefined {
  let handle: number;
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    return undefined;
  }
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) return undefined;
    const bytes = Buffer.alloc(Math.min(found.size, MAX_TRANSCRIPT));
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) read = readSync(handle, bytes, length, bytes.length - length, length);
    return bytes.subarray(0, length);
  } catch {
    return undefined;
  } finally {
    closeSync(handle);
  }
}

/** True for a session that says it was forked; not from which. */
function isForked(stateFolder: string, session: string): boolean {
  return new SessionStore(stateFolder).load(session).labels.some(({ source }) => source === FORK_SOURCE);
}

/**
 * True when a conversation's file holds what came before this call. Claude Code 2.1.330 makes the file of a fork with rows about its own
 * state, and adds the conversation and the prompt 130 ms later (seen with strace): a call may come between the two. Of a file that is not read to its end nobody knows.
 */
function isWholeUntil(transcript: Buffer, prompt: unknown): boolean {
  return transcript.length < MAX_TRANSCRIPT && transcript.includes(typeof prompt === "string" && prompt !== "" ? JSON.stringify(prompt) : '"parentUuid"');
}

/**
 * The responses, with those of other sessions that this one goes on from as its own: agents copy a conversation under a new id, and its
 * calls keep theirs. They are looked for as whole strings of JSON; a text that speaks of such an id holds it between escaped quotes.
 */
function withInherited(
  all: readonly Containment[],
  stateFolder: string,
  session: string,
  now: number,
  payload: Readonly<Record<string, unknown>>,
): readonly Containment[] {
  const others = all.filter(
    ({ session: of, calls = [], until }) => of !== undefined && of !== session && calls.length > 0 && (until === undefined || now < until),
  );
  if (others.length === 0) return all;
  const path = TRANSCRIPT.map((name) => payload[name]).find((value) => typeof value === "string" && isAbsolute(value)) as string | undefined;
  const transcript = path === undefined ? undefined : beginningOf(path);
  const isUntold = (): boolean => transcript === undefined || !isWholeUntil(transcript, payload["prompt_id"]);
  const isHidden = payload["tool_name"] !== undefined && isUntold() && isForked(stateFolder, session);
  const kin = others.filter(({ calls }) => isHidden || calls!.some((call) => transcript?.includes(JSON.stringify(call)) === true));
  return [...all, ...kin.map((one) => ({ ...one, session, why: `It ${isHidden ? "may go on" : "goes on"} from ${one.session!}, of which holds: ${one.why}` }))];
}

/** The policy with the responses that hold for this session and workspace now. Throws where they cannot be trusted: then every call is refused. */
export function policyContained(
  policy: CompiledPolicy,
  stateFolder: string,
  session: string,
  root: string,
  now: number,
  payload: Uint8Array | undefined,
): CompiledPolicy {
  const { all, mark } = new ContainmentStore(stateFolder).read();
  const read: unknown = payload === undefined ? undefined : JSON.parse(Buffer.from(payload).toString("utf8"));
  const told = typeof read === "object" && read !== null ? (read as Readonly<Record<string, unknown>>) : undefined;
  return containedPolicy(policy, told === undefined ? all : withInherited(all, stateFolder, session, now, told), session, root, now, mark);
}

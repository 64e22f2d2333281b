import type { Action, Decision, Facts, FileFacts } from "../model/index.ts";
import { ApprovalStore, maskedText, sha256, type Claim, type Spool } from "../record/index.ts";
import { callText, endOfApproval, filesOfCall, heldCall } from "../session/index.ts";
import { subjectOf } from "./action-event.ts";
import { approvalEvent } from "./approval-event.ts";
import { commitOf } from "./workspace.ts";

/** What holding a call needs of the world. */
export interface HoldingWorld {
  readonly facts: Facts;
  readonly stateFolder: string;
  readonly spool: Pick<Spool, "append">;
}

const MAX_FILE = 1024 * 1024;
/** Files of one call whose text is looked into; of the others it is looked whether they changed. */
const MAX_TEXTS = 64;
/** What of a folder is looked at. */
const MAX_BELOW = 5000;
/** Between two looks at a request, in milliseconds: the first, and the longest. */
const FIRST_LOOK = 40;
const LONGEST_LOOK = 250;

/** What tells a state of a file from every other. Times that a program can set back are not enough, so the one is among them that none can. */
function markOf({ identity, size, modifiedMs, changedMs }: FileFacts): string {
  return `${identity} ${size} ${modifiedMs} ${changedMs ?? ""}`;
}

/** What lies below a folder, but for what git keeps of its own, which changes whenever git looks. */
function folderDigest(path: string, facts: Facts): string {
  const marks: string[] = [];
  const folders = [path];
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    for (const name of facts.list(folder, MAX_BELOW)?.toSorted() ?? ["?"]) {
      if (marks.length >= MAX_BELOW) return `more than ${MAX_BELOW} ${sha256(marks.join("\n"))}`;
      const own = `${folder}/${name}`;
      const found = facts.lookAt(own);
      if (found?.kind === "directory" && name !== ".git") folders.push(own);
      marks.push(`${own} ${found === undefined ? "missing" : found.kind === "directory" ? "folder" : markOf(found)}`);
    }
  }
  return sha256(marks.join("\n"));
}

/** What a file says, or what it is where it is too large or no text. */
function fileDigest(path: string, facts: Facts, isRead: boolean): string {
  const found = facts.lookAt(path);
  if (found === undefined) return "missing";
  if (found.kind === "directory") return folderDigest(path, facts);
  const text = isRead ? facts.readText(path, MAX_FILE) : undefined;
  return text === undefined ? markOf(found) : sha256(text);
}

/** What the call depends on besides its words: the files that it reads and runs, and where the branches stand that it concerns. */
function surroundings(action: Action, decision: Decision, facts: Facts): { readonly files: Record<string, string>; readonly commit: string | undefined } {
  const paths = filesOfCall(decision);
  const files = Object.fromEntries(paths.map((path, at) => [path, fileDigest(path, facts, at < MAX_TEXTS)]));
  const ofRepository = decision.judgements.flatMap(({ effect: { kind, resource } }) =>
    kind.startsWith("vcs.") && resource.type === "repository" ? [resource] : [],
  );
  if (ofRepository.length === 0) return { files, commit: undefined };
  for (const { branch } of ofRepository) if (branch !== undefined) files[`branch ${branch}`] = commitOf(action.cwd, facts, branch) ?? "unknown";
  const commit = commitOf(action.cwd, facts);
  return { files: { ...files, HEAD: commit ?? "unknown" }, commit };
}

/**
 * What becomes of a call that is held. New requests and those that expired are recorded. Throws when nothing can be stored.
 * @param input the tool's input as the agent gave it
 * @param clean takes values that were found in the call out of what is shown of it
 */
export function claimCall(
  action: Action,
  input: unknown,
  decision: Decision,
  { facts, stateFolder, spool }: HoldingWorld,
  clean: (text: string) => string = (text) => text,
): Claim {
  const { files, commit } = surroundings(action, decision, facts);
  const digest = sha256(callText(action, input, decision, files));
  const now = facts.now();
  const subject = subjectOf(action);
  const masked = (text: string): string => maskedText(clean(text));
  const held = heldCall(action, decision, digest, subject === undefined ? undefined : clean(subject), masked, commit);
  return new ApprovalStore(stateFolder).claim(held, decision.hold!, now, (kind, request) => spool.append(approvalEvent(kind, request, now)));
}

/** Waits until the request is answered, at most so long. Counts what it has slept, so that no clock prolongs it. */
export function awaitAnswer(id: string, waitMs: number, stateFolder: string, pause: (ms: number) => void): void {
  const store = new ApprovalStore(stateFolder);
  for (let slept = 0, look = FIRST_LOOK; slept < waitMs; slept += look) {
    look = Math.min(look * 1.5, LONGEST_LOOK, waitMs - slept + 1);
    pause(look);
    if (store.read(id)?.state !== "pending") return;
  }
}

function clockTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** The decision after a person was asked: it carries the id of the request, and lets the call through where that was approved. */
export function heldDecision(decision: Decision, { standing, request }: Claim): Decision {
  const { id, held, answer } = request;
  const obligations = [...decision.obligations, { type: "approval", id } as const];
  if (standing === "approved") return { ...decision, outcome: "allow", obligations };
  const what = held.asked.slice(0, 4).map((line) => `- ${line}`);
  const lines =
    standing === "denied"
      ? [
          `Sallyport denied this call, nothing was run: a person has said no (request ${id})${answer?.reason === undefined ? "" : `: ${answer.reason}`}`,
          ...what,
          "Do not try to reach the same result another way; continue without it.",
        ]
      : [
          `Sallyport holds this call for a person, nothing was run. Request ${id}, to be answered until ${clockTime(endOfApproval(request))}.`,
          ...what,
          `A person answers in a terminal of their own: \`sallyport approvals show ${id}\`, then \`approve\` or \`deny\`. Tell the user so.`,
          "Once it is approved, make exactly this call again. A call that differs in anything is asked about anew. Do not try to reach the same result another way.",
        ];
  return { ...decision, outcome: "deny", obligations, reasonForModel: lines.join("\n") };
}

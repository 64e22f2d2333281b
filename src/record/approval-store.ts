import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Hold } from "../model/index.ts";
import {
  answered,
  APPROVAL_ID,
  approvalRequest,
  readApproval,
  standingOf,
  used,
  type ApprovalAnswer,
  type ApprovalChange,
  type ApprovalRequest,
  type HeldCall,
} from "../session/index.ts";
import { privateFolder, RecordError } from "./folder.ts";
import { withLock, type LockLimits } from "./lock.ts";
import { readPrivateFile, writePrivateFile } from "./private-file.ts";

/** Larger than any request that `heldCall` makes. */
const MAX_BYTES = 256 * 1024;
/** Requests of a session that wait at the same time; an agent that is refused must not fill the list. */
const MAX_PENDING_OF_SESSION = 20;
const MAX_PENDING = 200;
/** Files in the folder, of whatever state. */
const MAX_FILES = 1000;
/** How long a request that is over is still listed. The record keeps what became of it. */
const KEEP_MS = 24 * 3600 * 1000;

/** What the folder holds: requests, newest first, and the files that are not trusted. */
export interface StoredApprovals {
  readonly requests: readonly ApprovalRequest[];
  readonly distrusted: readonly { readonly name: string; readonly why: string }[];
}

/** What an exact call gets: it may go through once by this approval, it was denied, or it waits. */
export interface Claim {
  readonly standing: "approved" | "denied" | "pending";
  readonly request: ApprovalRequest;
}

/** Told of each change before it is stored; where it throws nothing is stored. */
export type RecordApproval = (kind: "approval.request" | "approval.grant" | "approval.deny" | "approval.expire", request: ApprovalRequest) => void;

function freshId(isTaken: (id: string) => boolean): string {
  for (;;) {
    const id = `ap-${Array.from({ length: 8 }, () => "23456789abcdefghjkmnpqrstvwxyz"[Math.trunc(Math.random() * 30)]).join("")}`;
    if (!isTaken(id)) return id;
  }
}

/** Held calls as one small file each, shared by the hooks that hold them and the people who answer. */
export class ApprovalStore {
  readonly #folder: string;
  readonly #limits: LockLimits | undefined;

  constructor(stateFolder: string, limits?: LockLimits) {
    this.#folder = join(stateFolder, "approvals");
    this.#limits = limits;
  }

  /** Where a request lies. */
  fileOf(id: string): string {
    return join(this.#folder, `${id}.json`);
  }

  /** One request as it is stored; `undefined` when there is none that is trusted. Never throws. */
  read(id: string): ApprovalRequest | undefined {
    const found = this.#open(id);
    return typeof found === "string" ? undefined : found;
  }

  /** A request, or why the file is not trusted. */
  #open(id: string): ApprovalRequest | string {
    if (!APPROVAL_ID.test(id)) return "it is not named as a request";
    const read = readPrivateFile(this.fileOf(id), MAX_BYTES);
    if (read.state !== "read") return read.state === "missing" ? "it is not there" : read.why;
    const request = readApproval(read.text);
    if (request === undefined) return "it does not hold a request";
    // One request's file under the name of another.
    return request.id === id ? request : "it was made for another request";
  }

  /** Everything in the folder. Never throws: where there is no folder there are no requests. */
  list(): StoredApprovals {
    let names: readonly string[];
    try {
      names = readdirSync(this.#folder).filter((name) => name.endsWith(".json"));
    } catch {
      names = [];
    }
    const requests: ApprovalRequest[] = [];
    const distrusted: { readonly name: string; readonly why: string }[] = [];
    for (const name of names) {
      const found = this.#open(name.slice(0, -".json".length));
      if (typeof found === "string") distrusted.push({ name, why: found });
      else requests.push(found);
    }
    return { requests: requests.toSorted((a, b) => b.requestedAt - a.requestedAt), distrusted };
  }

  /** Runs `work` while no other process changes the folder. `write` stores a request; throws when it cannot. */
  #locked<T>(work: (write: (request: ApprovalRequest) => void) => T): T {
    privateFolder(this.#folder);
    return withLock(
      join(this.#folder, "lock"),
      (isHeld) =>
        work((request) =>
          writePrivateFile(this.fileOf(request.id), JSON.stringify(request), () => {
            if (!isHeld()) throw new RecordError("the lock of the approvals was lost; try again");
          }),
        ),
      this.#limits,
    );
  }

  /** Marks what has expired, and removes what has been over for a day. */
  #sweep(requests: readonly ApprovalRequest[], now: number, record: RecordApproval, write: (request: ApprovalRequest) => void): void {
    for (const request of requests) {
      const standing = standingOf(request, now);
      if (standing === "expired" && request.state !== "expired") {
        const marked: ApprovalRequest = { ...request, state: "expired" };
        record("approval.expire", marked);
        write(marked);
      } else if (standing !== "pending" && standing !== "approved" && now - request.requestedAt > KEEP_MS + request.hold.expires + request.hold.valid)
        rmSync(this.fileOf(request.id), { force: true });
    }
  }

  /**
   * Counts a use in a second place, before it is marked in the request: an older form of the request that is put back does not open twice.
   * Throws where the two do not agree.
   */
  #countUse({ id, uses }: ApprovalRequest, requests: readonly ApprovalRequest[]): void {
    const path = join(this.#folder, "uses");
    const read = readPrivateFile(path, MAX_BYTES);
    const help = `no approval can be used; remove the folder \`${this.#folder}\`, after which every call is asked about anew`;
    if (read.state === "distrusted") throw new RecordError(`the list of used approvals is not trusted (${read.why}), so ${help}`);
    if (read.state === "missing" && requests.some((request) => request.uses > 0)) throw new RecordError(`the list of used approvals is gone, so ${help}`);
    const counts = new Map<string, string>(read.state === "missing" ? [] : read.text.split("\n").map((line) => line.split(" ", 2) as [string, string]));
    if (Number(counts.get(id) ?? 0) !== uses - 1) throw new RecordError(`the approval ${id} was put back after it had been used; it is not used again`);
    counts.set(id, String(uses));
    const known = new Set(requests.map((request) => request.id));
    const lines = [...counts].filter(([own]) => known.has(own)).map(([own, count]) => `${own} ${count}`);
    writePrivateFile(path, lines.join("\n"));
  }

  /**
   * What becomes of an exact call: an approval is used up by it, a denial stands until its request would have expired, and else the call waits,
   * with the request there is or a new one. Of calls in parallel one gets an approval. Throws when nothing can be stored or too much waits.
   */
  claim(held: HeldCall, hold: Hold, now: number, record: RecordApproval): Claim {
    return this.#locked((write) => {
      const { requests, distrusted } = this.list();
      this.#sweep(requests, now, record, write);
      const own = requests.filter((request) => request.held.digest === held.digest && request.held.session === held.session);
      const approved = own.find((request) => standingOf(request, now) === "approved");
      if (approved !== undefined) {
        const change = used(approved, now);
        if (!change.isOk) throw new RecordError(`the approval ${approved.id} ${change.why}`);
        this.#countUse(change.request, requests);
        write(change.request);
        return { standing: "approved", request: change.request };
      }
      const denied = own.find(({ state, requestedAt }) => state === "denied" && now < requestedAt + hold.expires && now >= requestedAt);
      if (denied !== undefined) return { standing: "denied", request: denied };
      const pending = requests.filter((request) => standingOf(request, now) === "pending");
      const waiting = own.find((request) => pending.includes(request));
      if (waiting !== undefined) return { standing: "pending", request: waiting };
      if (pending.filter((request) => request.held.session === held.session).length >= MAX_PENDING_OF_SESSION)
        throw new RecordError(`${MAX_PENDING_OF_SESSION} calls of this session wait for a person already; answer them with \`sallyport approvals list\``);
      if (pending.length >= MAX_PENDING || requests.length + distrusted.length >= MAX_FILES)
        throw new RecordError("too many calls wait for a person; answer them with `sallyport approvals list`");
      const request = approvalRequest(
        freshId((id) => this.#open(id) !== "it is not there"),
        held,
        hold,
        now,
      );
      record("approval.request", request);
      write(request);
      return { standing: "pending", request };
    });
  }

  /** Answers a request that is pending. Throws when the answer cannot be stored or recorded. */
  answer(id: string, answer: ApprovalAnswer, record: RecordApproval): ApprovalChange {
    if (!APPROVAL_ID.test(id)) return { isOk: false, why: "is not the id of a request" };
    return this.#locked((write) => {
      const found = this.#open(id);
      if (typeof found === "string") return { isOk: false, why: found === "it is not there" ? "is not there" : `is not trusted: ${found}` };
      const change = answered(found, answer);
      if (!change.isOk) return change;
      record(answer.isApproved ? "approval.grant" : "approval.deny", change.request);
      write(change.request);
      return change;
    });
  }

  /** Marks what has expired, and removes what has been over for long. Throws when it cannot. */
  sweep(now: number, record: RecordApproval): void {
    if (this.list().requests.length > 0) this.#locked((write) => this.#sweep(this.list().requests, now, record, write));
  }
}

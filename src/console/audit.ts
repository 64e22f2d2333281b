import { checkProof, proveEntry, verifyRecord } from "../record/index.ts";
import type { ProofView, VerifyResult } from "./api.ts";
import { ConsoleError, type ConsoleWorld } from "./console-world.ts";
import { eventNamed } from "./events.ts";
import { keepVerification } from "./overview.ts";

/** Verifies the whole record and keeps what that said. */
export function verifyNow(world: ConsoleWorld, tell: (done: number, total: number) => void): VerifyResult {
  const total = world.reader().lastSeq() + 1;
  const { isIntact, entries, segments, head, key, checkpoints, contents, problems, hasMore, proved, notProved } = verifyRecord(world.stateFolder, {
    onProgress: (done) => tell(done, total),
  });
  const result: VerifyResult = {
    isIntact,
    at: world.now(),
    entries,
    segments,
    ...(head === undefined ? {} : { head }),
    ...(key === undefined ? {} : { key }),
    checkpoints: { count: checkpoints.count, ...(checkpoints.newest === undefined ? {} : { newest: checkpoints.newest }) },
    contents,
    problems: problems.map(({ code, message, seq, segment }) => ({
      code,
      message,
      ...(seq === undefined ? {} : { seq }),
      ...(segment === undefined ? {} : { segment }),
    })),
    hasMore,
    proved,
    notProved,
  };
  keepVerification(world.stateFolder, result);
  return result;
}

/** The proof that one event is in the record, made and checked. */
export function proveEvent(world: ConsoleWorld, id: string): ProofView {
  const event = eventNamed(world, id);
  const proof = proveEntry(world.stateFolder, { id: event.id });
  const checked = checkProof(proof);
  if (!checked.isValid) throw new ConsoleError(409, `the record does not prove this event: ${checked.reason}`, "verify the record to see what is wrong");
  const { seq, size, origin, key } = checked;
  return { proof, id: event.id, seq, size, origin, key, path: proof.path };
}

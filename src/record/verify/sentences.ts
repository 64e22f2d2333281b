import type { VerifyOptions, VerifyReport } from "../verify-types.ts";

type Facts = Omit<VerifyReport, "proved" | "notProved">;

function range(first: number, last: number): string {
  return first === last ? `entry ${first}` : `entries ${first} to ${last}`;
}

/** What the result proves and what it does not, in sentences for a person. */
export function sentences(
  { isIntact, head, checkpoints, retired, contents, problems, key }: Facts,
  start: number,
  pinned: number,
  { pinnedKeys = [] }: VerifyOptions,
): { readonly proved: readonly string[]; readonly notProved: readonly string[] } {
  const proved: string[] = [];
  const notProved: string[] = [];
  const newest = checkpoints.newest ?? 0;
  if (head !== undefined && head.size > start) {
    proved.push(`${range(start, head.size - 1)} continue one another without a gap, and each is as it was hashed when it was written`);
    if (newest > start)
      proved.push(
        `${range(start, newest - 1)} are those of ${checkpoints.count === 1 ? "a signed checkpoint" : `${checkpoints.count} signed checkpoints`}, so nobody without the key changed them since`,
      );
    if (newest < head.size)
      notProved.push(
        `${range(Math.max(newest, start), head.size - 1)}: no checkpoint covers them yet, so who can write the files could have written them anew`,
      );
  }
  if (start > 0 && retired.length > 0)
    notProved.push(`what entries 0 to ${start - 1} said: their segments were given up by retention; only where they ended is signed`);
  if (contents > 0) proved.push(`${contents} pieces of content are those that were handed over with their entries`);
  const isPinned = pinned > 0 || pinnedKeys.length > 0;
  if (pinned > 0 && !problems.some(({ code }) => code === "pin-disagrees"))
    proved.push("the record continues the checkpoint that was kept elsewhere, so nothing before it was rewritten, not even by the owner of this disk");
  if (pinned === 0) {
    notProved.push(
      `that nobody who can read the key (${isPinned ? "the given one" : key === undefined ? "there is none" : "keys/record.pem"}) and write these files wrote everything anew and signed it again, nor put an older copy of the whole record back; a checkpoint kept on another machine and given to this command proves that`,
    );
  }
  if (!isIntact) notProved.push("anything about the entries that are named as wrong, and what depends on them");
  notProved.push("that agents did nothing beside their hooks, and that the index of full-text search is that of the entries");
  notProved.push("that hooks told every event: a program of the same user can write into the spool, or remove from it what is not in the record yet");
  return { proved, notProved };
}

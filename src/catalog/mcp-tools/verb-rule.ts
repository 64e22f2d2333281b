import type { ToolAccess } from "./tool-line.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Words that only look. */
const READS = words(
  `get list read search find show view describe lookup look query count check status history diff compare explain inspect preview stat stats info help
   whoami ping version tree callers callees impact context node overview summary outline validate verify resolve suggest browse enumerate details docs`,
);

/** Words that change, send or run something; one of them anywhere decides. */
const CHANGES = words(
  `create make new write update edit modify change set put patch post push send submit publish upload insert upsert add append attach assign unassign
   apply save store import move rename copy replace merge rebase revert reset restore rollback close reopen open lock unlock approve reject dismiss resolve
   invite share grant revoke enable disable toggle start stop restart cancel rerun trigger dispatch schedule deploy release rotate archive unarchive star
   unstar follow unfollow subscribe unsubscribe mark manage request reply comment react reaction vote transition link unlink fork clone checkout commit
   tag install uninstall register unregister mutate sync index reindex rewrite generate convert download fetch navigate click type fill press drag drop
   select hover screenshot close resize pay buy order book transfer mint sign encrypt decrypt connect disconnect login logout prioritize reprioritize simulate emulate`,
);
const DESTROYS = words("delete remove destroy drop purge erase wipe truncate clear clean unlink rm rmdir kill terminate uninstall prune expire trash");
const RUNS = words("run exec execute eval evaluate invoke call script shell command bash terminal spawn launch code sql python javascript repl process");

/** Names whose words are kept: those of the tools that are called again and again. */
const MOST_NAMES = 500;
const named = new Map<string, readonly string[]>();

/** `getIssueComments`, `get-issue_comments` → its words. Letters beyond ASCII make one word that no list holds. */
export function wordsOfName(name: string): readonly string[] {
  const known = named.get(name);
  if (known !== undefined) return known;
  const made = splitName(name);
  if (named.size >= MOST_NAMES) named.clear();
  named.set(name, made);
  return made;
}

function splitName(name: string): readonly string[] {
  return name
    .normalize("NFKC")
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Words that are as often the name of a thing that is looked at as what is done to it. */
const NOUNS = words(
  "release tag commit comment reaction request star fork index link share vote order diff process post label code download book sign select run update script sql code repl call",
);
/** Words for reading that stand first, and those that may stand last. */
const OPENING = words("get list read search find show view describe lookup count");
const CLOSING = words("read get list search lookup");
/** A second verb may follow. */
const JOINS = words("and then or to with before after");

/**
 * What a tool of which nothing is known does, by the words of its name: reading only where a word for reading stands at an end and none for changing
 * anywhere, but for those that name what is read (`get_workflow_run`). Everything else changes something. Held against all catalogs: no tool that writes is
 * taken for a reading one.
 */
export function accessByName(name: string): ToolAccess {
  const own = wordsOfName(name);
  const [first = ""] = own;
  const isNamed = (OPENING.has(first) || CLOSING.has(own.at(-1) ?? "")) && !own.some((word) => JOINS.has(word));
  const isPlain = (list: ReadonlySet<string>): boolean => own.every((word, at) => !list.has(word) || (isNamed && at > 0 && NOUNS.has(word)));
  if (own.some((word) => DESTROYS.has(word))) return "destroy";
  if (!isPlain(RUNS)) return "run";
  // The first word may be the server's own name.
  const isRead = own.slice(0, 2).some((word) => READS.has(word)) || READS.has(own.at(-1) ?? "");
  return isRead && isPlain(CHANGES) ? "read" : "write";
}

/** Says no word of a name what the tool does? */
export function isSilentName(name: string): boolean {
  return !wordsOfName(name).some((word) => READS.has(word) || CHANGES.has(word) || DESTROYS.has(word) || RUNS.has(word));
}

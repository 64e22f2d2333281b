import { hasOption } from "../arguments.ts";
import { applyOptions, applyRoles, applySubcommand, type ProgramRun } from "../program.ts";
import { EMPTY, holeValue, knownText, textValue, type Value } from "../value.ts";
import { record, secretsAt } from "./git-add.ts";
import { isPath } from "./git.ts";

/** `git stash --all`: ignored files are recorded as well. */
export function gitStash(run: ProgramRun): Value {
  if (!run.parsed.isDry && hasOption(run.parsed, "-a", "--all"))
    for (const secret of secretsAt([textValue(run.shell.analysis.world.locator.root)], run))
      record(secret, run.shell.analysis, "git records it, though it is ignored");
  return run.spec.hasSubcommands ? applySubcommand(run) : applyRoles(run);
}

/** `git stash show --include-untracked`: files that were never added are shown. */
export function gitStashShow(run: ProgramRun): Value {
  if (hasOption(run.parsed, "--include-untracked", "--only-untracked") && !hasOption(run.parsed, "--stat", "--name-only", "--name-status"))
    run.shell.analysis.unknown("which files that git does not follow are shown is not known");
  return applyRoles(run);
}

/** `git hash-object --stdin-paths`: the names come from the input, as with `xargs`. */
export function gitHashObject(run: ProgramRun): Value {
  if (!hasOption(run.parsed, "--stdin-paths")) return applyRoles(run);
  return run.shell.runWords(
    ["xargs", "git", "hash-object"].map((word) => textValue(word)),
    run.state,
    run.streams.input,
  );
}

/** `git cat-file --batch`: the objects are named by the input, or all are meant. */
export function gitCatFile(run: ProgramRun): Value {
  const { parsed, shell, streams } = run;
  if (!hasOption(parsed, "--batch", "--batch-command")) return applyRoles(run);
  const text = streams.input === undefined ? undefined : knownText(streams.input);
  if (hasOption(parsed, "--batch-all-objects") || text === undefined) {
    shell.analysis.unknown("which objects of the repository are printed is not known");
    return holeValue("any", "objects of the repository", streams.input?.flows ?? []);
  }
  const words = text.split(/\s+/).filter((word) => word !== "");
  return shell.runWords(
    ["git", "show", ...words.slice(0, 50)].map((word) => textValue(word)),
    run.state,
    undefined,
  );
}

/** `git reset`: taking files out of the index loses nothing; moving the branch or changing files does. */
export function gitReset(run: ProgramRun): Value {
  const { parsed, shell } = run;
  if (parsed.isDry) return EMPTY;
  const isIndexOnly =
    parsed.unlisted.length === 0 &&
    parsed.openWords.length === 0 &&
    !hasOption(parsed, "--soft", "--hard", "--merge", "--keep") &&
    namesFiles(run, parsed.positionals);
  if (!isIndexOnly) return applyRoles(run);
  applyOptions(run);
  shell.analysis.emit("vcs.commit", { type: "repository" }, { note: "files are taken out of the index, and stay as they are" });
  return EMPTY;
}

function namesFiles(run: ProgramRun, words: readonly Value[]): boolean {
  const [first] = words;
  if (first === undefined) return true;
  const dashes = run.args.findIndex((arg) => knownText(arg) === "--");
  if (dashes !== -1) return dashes < run.args.length - 1;
  const text = knownText(first);
  return text === "HEAD" || text === "@" || words.length > 1 || (text !== undefined && isPath(text, run));
}

/** `git rebase --continue`, `--abort`: a rebase that was begun goes on or is taken back. */
export function gitRebase(run: ProgramRun): Value {
  const { parsed, shell } = run;
  const isStep = hasOption(parsed, "--continue", "--abort", "--quit", "--edit-todo", "--show-current-patch");
  if (!isStep || parsed.isDry || parsed.positionals.length > 0 || parsed.unlisted.length > 0 || hasOption(parsed, "-x", "--exec")) return applyRoles(run);
  shell.analysis.emit("vcs.commit", { type: "repository" });
  return EMPTY;
}

/** More tags than this at once are more than a slip that is taken back. */
const FEW_TAGS = 3;

/** `git tag -d`: a tag or two of one's own can be set again; all tags that a pattern or a list finds cannot. */
export function gitTag(run: ProgramRun): Value {
  const { parsed, shell } = run;
  if (parsed.isDry || !hasOption(parsed, "-d", "--delete")) return applyRoles(run);
  const isFew = parsed.positionals.length <= FEW_TAGS && parsed.positionals.every((word) => knownText(word) !== undefined);
  shell.analysis.emit(isFew ? "vcs.commit" : "vcs.rewrite", { type: "repository" }, { traits: isFew ? [] : ["lossy"] });
  return EMPTY;
}

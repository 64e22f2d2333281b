import type { PathResource } from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";
import { hasOption } from "../arguments.ts";
import { applyRoles, type ProgramRun } from "../program.ts";
import { secretsBelow } from "../secret-search.ts";
import { noteStaged } from "../staged-secrets.ts";
import { knownText, textValue, type Value } from "../value.ts";

/** The secrets that lie below the folders or at the places named, on disk as it is. */
export function secretsAt(words: readonly Value[], run: ProgramRun): readonly PathResource[] {
  const { analysis } = run.shell;
  return words
    .flatMap((word) => analysis.paths(word, run.state))
    .flatMap((place) => [
      ...(place.sets.includes("secrets") ? [place] : []),
      ...secretsBelow(place, analysis, false)
        .filter(({ certainty }) => certainty === "certain")
        .map(({ resource }) => resource),
    ]);
}

/** A secret is recorded by git: whatever shows what git holds shows it. */
export function record(secret: PathResource, analysis: Analysis, note: string): void {
  noteStaged(secret, analysis);
  analysis.emit("fs.read", secret, { note });
}

const EVERYTHING = /^(?:\.|\.\/|:\/|\*|:\(top\).*|--all|\/)$/;

/** `git add`: what git is told to record though it is ignored, and a secret that is named, can be shown by every later command of git. */
export function gitAdd(run: ProgramRun): Value {
  const { parsed, shell } = run;
  const { analysis } = shell;
  if (parsed.isDry) return applyRoles(run);
  const isAll = hasOption(parsed, "-A", "--all");
  const words = parsed.positionals.length === 0 && isAll ? [textValue(".")] : parsed.positionals;
  if (hasOption(parsed, "-f", "--force")) {
    for (const secret of secretsAt(words, run)) record(secret, analysis, "git records it, though it is ignored");
    if (words.some((word) => EVERYTHING.test(knownText(word) ?? "")))
      analysis.emit(
        "secret.use",
        { type: "named", name: "ignored files" },
        { certainty: "possible", note: "every ignored file is recorded, secrets among them" },
      );
  } else {
    for (const secret of words.flatMap((word) => analysis.paths(word, run.state))) {
      if (!secret.sets.includes("secrets") || secret.isPattern === true) continue;
      noteStaged(secret, analysis);
      analysis.emit("secret.use", secret, { note: "git records it in the history" });
    }
  }
  return applyRoles(run);
}

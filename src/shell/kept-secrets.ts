import type { Role } from "../catalog/index.ts";
import { setContent } from "./files.ts";
import type { ProgramRun } from "./program.ts";
import { holeValue, knownText, mergeFlows, type Value } from "./value.ts";

/** A word with what it means to a program. */
interface Named {
  readonly role: Pick<Role, "name">;
  readonly value: Value;
}

const READS: ReadonlySet<string> = new Set(["r", "R"]);
const WRITES: ReadonlySet<string> = new Set(["w", "W"]);

/** What a program makes of a file that holds a secret, in whatever form, holds it too: `zip`, `gpg`, `openssl enc`, `ffmpeg`. */
export function keepSecrets({ shell, state, streams }: ProgramRun, words: readonly Named[]): void {
  const { analysis } = shell;
  const read = words.filter(({ role }) => READS.has(role.name)).flatMap(({ value }) => analysis.paths(value, state).map((path) => analysis.fileFlows(path)));
  const flows = mergeFlows(...read, streams.input?.flows ?? []).filter(({ from }) => from === "secrets" || from === "sensitive");
  if (flows.length === 0) return;
  for (const { role, value } of words) {
    if (!WRITES.has(role.name) || knownText(value) === undefined) continue;
    const isFollowed = analysis.paths(value, state).some(({ path }) => analysis.overlay.get(path)?.flows.some(({ from }) => from === flows[0]!.from) === true);
    if (!isFollowed) setContent(value, holeValue("any", "what a program made of a file with secrets", flows), state, analysis);
  }
}

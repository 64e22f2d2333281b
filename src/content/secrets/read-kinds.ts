import type { Severity } from "../../model/index.ts";
import type { CheckName } from "./checks.ts";
import type { Kind } from "./kind.ts";

/**
 * Reads kinds from their lines: `@ provider | source | how to rotate`, then one line a kind:
 * `id severity shape… [near=word,word] [check=name] [public] : what it grants`.
 */
export function readKinds(lines: string): Kind[] {
  const kinds: Kind[] = [];
  let [provider, source, rotate] = ["", "", ""];
  for (const line of lines.split("\n")) {
    if (line === "") continue;
    if (line.startsWith("@ ")) {
      [provider, source, rotate] = line.slice(2).split(" | ") as [string, string, string];
      continue;
    }
    const [head, grants] = line.split(" : ") as [string, string];
    const [id, severity, ...words] = head.split(" ") as [string, Severity, ...string[]];
    const shapes: string[] = [];
    let near: readonly string[] = [];
    let check: CheckName | undefined;
    let isPublic = false;
    for (const word of words) {
      if (word.startsWith("near=")) near = word.slice(5).split(",");
      else if (word.startsWith("check=")) check = word.slice(6) as CheckName;
      else if (word === "public") isPublic = true;
      else shapes.push(word);
    }
    kinds.push({ id, provider, source, severity, grants, rotate, shapes, near, isPublic, ...(check === undefined ? {} : { check }) });
  }
  return kinds;
}

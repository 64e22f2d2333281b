import { either, isSameValue } from "./alternatives.ts";
import type { OverlayFile } from "./analysis.ts";
import { EMPTY, mergeFlows } from "./value.ts";

/** Files as a command has changed them so far. What is written on one way through the command only may not have been written. */
export class Overlay extends Map<string, OverlayFile> {
  /** How many conditions, loops and background jobs are open around what is being evaluated. */
  conditions = 0;

  override set(path: string, file: OverlayFile): this {
    if (this.conditions === 0) return super.set(path, file);
    const before = this.get(path);
    return super.set(path, before === undefined ? { ...file, isMaybe: true } : joined(before, file));
  }

  /** Runs what may not run, or not in this order. */
  maybe<T>(work: () => T): T {
    this.conditions += 1;
    try {
      return work();
    } finally {
      this.conditions -= 1;
    }
  }
}

function joined(a: OverlayFile, b: OverlayFile): OverlayFile {
  const flows = mergeFlows(a.flows, b.flows);
  const isMaybe = a.isMaybe === true || b.isMaybe === true || a.isDeleted === true || b.isDeleted === true;
  const link = a.linkTo ?? b.linkTo;
  const origin = a.copyOf === b.copyOf ? a.copyOf : undefined;
  const isKnown = (a.content !== undefined || a.isDeleted === true) && (b.content !== undefined || b.isDeleted === true);
  const contents = [a, b].filter((file) => file.isDeleted !== true).map((file) => file.content ?? EMPTY);
  const isSame = contents.length === 2 && isSameValue(contents[0]!, contents[1]!);
  return {
    flows,
    ...(isKnown && contents.length > 0 ? { content: isSame ? contents[0]! : either(contents, "what a file holds after one of several ways") } : {}),
    ...(a.isDeleted === true && b.isDeleted === true ? { isDeleted: true } : {}),
    ...(link === undefined ? {} : { linkTo: link }),
    ...(origin === undefined ? {} : { copyOf: origin }),
    ...(isMaybe ? { isMaybe: true } : {}),
  };
}

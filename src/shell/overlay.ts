import { either, isSameValue } from "./alternatives.ts";
import type { OverlayFile } from "./analysis.ts";
import { EMPTY, holeValue, mergeFlows } from "./value.ts";

/** Files as a command has changed them so far. What is written on one way through the command only may not have been written. */
export class Overlay extends Map<string, OverlayFile> {
  /** How many conditions, loops and background jobs are open around what is being evaluated. */
  conditions = 0;
  /** How often a file was changed. */
  version = 0;

  override set(path: string, file: OverlayFile): this {
    this.version += 1;
    const before = this.get(path);
    // A link is not made where a file is.
    const mayStay = file.linkTo !== undefined && before !== undefined && before.isDeleted !== true;
    if (this.conditions === 0 && !mayStay) return super.set(path, file);
    if (before === undefined) return super.set(path, { ...file, isMaybe: true });
    return super.set(path, joined(this.#followed(before), this.#followed(file)));
  }

  /** A link as a file with the content of what it leads to. */
  #followed(file: OverlayFile): OverlayFile {
    if (file.linkTo === undefined) return file;
    const target = this.get(file.linkTo);
    return {
      flows: mergeFlows(file.flows, target?.flows ?? []),
      content: target?.content ?? holeValue("any", `the content of ${file.linkTo}`, target?.flows ?? []),
      isMaybe: true,
    };
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
  const origin = a.copyOf === b.copyOf ? a.copyOf : undefined;
  const isKnown = (a.content !== undefined || a.isDeleted === true) && (b.content !== undefined || b.isDeleted === true);
  const contents = [a, b].filter((file) => file.isDeleted !== true).map((file) => file.content ?? EMPTY);
  const isSame = contents.length === 2 && isSameValue(contents[0]!, contents[1]!);
  return {
    flows,
    ...(isKnown && contents.length > 0 ? { content: isSame ? contents[0]! : either(contents, "what a file holds after one of several ways") } : {}),
    ...(a.isDeleted === true && b.isDeleted === true ? { isDeleted: true } : {}),
    ...(origin === undefined ? {} : { copyOf: origin }),
    ...(isMaybe ? { isMaybe: true } : {}),
  };
}

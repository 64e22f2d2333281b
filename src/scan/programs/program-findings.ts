import type { Severity } from "../../model/index.ts";
import type { ScanItem } from "../item.ts";
import type { Found } from "../rule.ts";
import { deedsOf, type DeedKind } from "./deeds.ts";

/** How grave a deed is of what runs by itself, of what a document shows, and where only its parts were seen. */
export interface DeedSeverities {
  readonly run: Severity;
  readonly shown: Severity;
  readonly unsure: Severity;
}

/** What the programs of an item do of one kind, as findings of a rule. */
export function programFindings(item: ScanItem, kind: DeedKind, severities: DeedSeverities, say: (words: string) => string): readonly Found[] {
  return deedsOf(item)
    .filter((deed) => deed.kind === kind)
    .map(({ words, isSure, program: { where, isRun, at, start, end } }) => ({
      message: `${where}: ${say(words)}`,
      severity: !isSure ? severities.unsure : isRun ? severities.run : severities.shown,
      ...(at === undefined ? {} : { at }),
      ...(start === undefined ? {} : { start, end: end ?? start }),
    }));
}

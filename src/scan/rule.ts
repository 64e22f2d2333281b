import type { Severity } from "../model/index.ts";
import type { ItemKind, ScanItem } from "./item.ts";

/** Families of rules; the first part of a rule's id. */
export const FAMILIES = ["agent", "text", "mcp", "ci", "credential", "isolation", "dependency", "program", "chain"] as const;
export type Family = (typeof FAMILIES)[number];

/** A change of one file that mends a finding: characters `start` to `end` become `text`. */
export interface Fix {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Made by `scan --fix` without a question: it only takes rights away, and nothing stops working that was meant to work. */
  readonly isSafe: boolean;
}

/** What a check says. */
export interface Found {
  readonly message: string;
  /** Path of keys to the value that is wrong, in an item with data. */
  readonly at?: readonly (string | number)[];
  /** Offsets in the item's text, where there is no such path. */
  readonly start?: number;
  readonly end?: number;
  /** Other than the rule's own. */
  readonly severity?: Severity;
  readonly help?: string;
  readonly fix?: Omit<Fix, "path">;
}

/** What is known besides the item: the other items of the same scan. */
export interface RuleContext {
  readonly items: readonly ScanItem[];
  itemsOf(kind: ItemKind): readonly ScanItem[];
}

/** One thing that is wrong, and how it is seen. Each lies in a folder of its own with `ok.*` and `ng.*` files. */
export interface Rule {
  /** `<family>/<name>`; the folder's path below `rules/`. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters, in a sentence or two for the person who reads the report. */
  readonly why: string;
  /** What to do. */
  readonly help: string;
  /** Where the fact is from: documentation, an advisory, a measurement. */
  readonly sources: readonly string[];
  readonly kinds: readonly ItemKind[];
  /** Path that fixtures stand for, where a fixture is one file. */
  readonly fixturePath: string;
  /** Never throws on any item of its kinds; bounded by the item's size. */
  readonly check: (item: ScanItem, context: RuleContext) => readonly Found[];
}

import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readItem } from "../read-item.ts";
import { RULES } from "../rules/index.ts";
import { runRules } from "../run-rules.ts";
import { readBounded, SkippedList } from "../walk.ts";
import type { ReportedFinding } from "./fingerprint.ts";
import type { FixedFile } from "./fix-safely.ts";

/** Changes of one file; more than a file has settings. */
const MOST_ROUNDS = 300;

/**
 * What the safe changes among the findings come to. They are made one after the other, and the rules look again after each, so that two changes never overlap and
 * none is made for what is not there any more.
 */
export function safeFixes(root: string, findings: readonly ReportedFinding[]): readonly FixedFile[] {
  const byPath = Map.groupBy(
    findings.filter(({ fix, path }) => fix?.isSafe === true && fix.path === path),
    ({ path }) => path,
  );
  return [...byPath].flatMap(([path, own]): FixedFile[] => {
    const before = readBounded(join(root, path), path, new SkippedList());
    if (before === undefined) return [];
    const rules = RULES.filter(({ id }) => own.some(({ rule }) => rule === id));
    const left = new Map<string, number>();
    for (const { rule } of own) left.set(rule, (left.get(rule) ?? 0) + 1);
    const mended: string[] = [];
    let after = before;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const item = readItem(path, after, "project");
      if (item === undefined) break;
      const next = runRules([item], rules).find(({ rule, fix }) => fix?.isSafe === true && (left.get(rule) ?? 0) > 0);
      if (next?.fix === undefined) break;
      const { start, end, text } = next.fix;
      const changed = after.slice(0, start) + text + after.slice(end);
      // A change that changes nothing, or breaks what could be read, is none.
      if (changed === after || (item.problem === undefined && readItem(path, changed, "project")?.problem !== undefined)) break;
      after = changed;
      left.set(next.rule, left.get(next.rule)! - 1);
      mended.push(`${next.rule}: ${next.message}`);
    }
    return after === before ? [] : [{ path, before, after, mended }];
  });
}

/**
 * Replaces a file as a whole. Never through a link, and only if it is still what the change was made from.
 * @returns why nothing was written, or `undefined`
 */
export function writeFixed(root: string, { path, before, after }: FixedFile): string | undefined {
  const file = join(root, path);
  const folder = dirname(file);
  try {
    if (realpathSync(folder) !== join(realpathSync(root), dirname(path))) return "a folder on the way to it is a symbolic link";
    const about = lstatSync(file);
    if (!about.isFile()) return "it is no regular file";
    if (about.nlink > 1) return "it has a second name (a hard link), which would keep the old text";
    if (readFileSync(file, "utf8") !== before) return "it has changed meanwhile: run the command again";
    const fresh = `${file}.${process.pid}.new`;
    try {
      writeFileSync(fresh, after, { mode: about.mode & 0o777, flag: "wx" });
      renameSync(fresh, file);
    } catch (error) {
      rmSync(fresh, { force: true });
      throw error;
    }
    return undefined;
  } catch (error) {
    return `it cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`;
  }
}

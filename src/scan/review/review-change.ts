import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { applyIgnores, ignoresIn } from "../../content/index.ts";
import { SEVERITIES, type Facts, type Severity } from "../../model/index.ts";
import { collect } from "../collect.ts";
import { folderOfItem } from "../item-folder.ts";
import type { ScanItem } from "../item.ts";
import { kindOfPath } from "../kind-of-path.ts";
import { chainFindings } from "../repository/chain-findings.ts";
import { contentFindings } from "../repository/content-findings.ts";
import { withFingerprints, type ReportedFinding } from "../repository/fingerprint.ts";
import { ruleText } from "../repository/rule-text.ts";
import type { ScanReport } from "../repository/scan-repository.ts";
import { RULES } from "../rules/index.ts";
import { runRules, type ScanFinding } from "../run-rules.ts";
import { readBounded, SkippedList } from "../walk.ts";
import { changedText, removedText, type ChangedText } from "./changed-texts.ts";
import { concernsItems, itemsWith } from "./changed-items.ts";
import { gainedEffects, signaturesOf } from "./gained-effects.ts";
import { lineFindings, linkOut } from "./line-checks.ts";
import { loosened } from "./policy-change.ts";
import { isInsidePath, type FileChange, type ReadDiff } from "./read-diff.ts";
import { REVIEW_RULES, type ReviewRule } from "./review-rules.ts";

export interface ReviewOptions {
  /** Absolute path of the repository that the change is for. */
  readonly root: string;
  readonly diff: ReadDiff;
  /** Files that git does not know yet; all of them counts as added. */
  readonly untracked: readonly string[];
  readonly facts: Facts;
  /** `YYYY-MM-DD`, for comments that end on a day. */
  readonly today: string;
}

const MAX_FINDINGS = 5000;
const MAX_UNTRACKED = 20_000;
const LINK = "120000";
/** Files that may lie beside a skill or a plugin that is not changed itself. */
const IN_SKILL = /(?:^|\/)(?:skills?|plugins?|\.(?:claude|codex|cursor)-plugin)\//i;

/** The order of reports: by file and place. */
function inOrder(a: ReportedFinding, b: ReportedFinding): number {
  return a.path === b.path ? a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1) : a.path < b.path ? -1 : 1;
}

/**
 * Findings that were not there before. Of findings that say the same of the same file as many are new as there are more than before, those on added lines
 * first; the text of their lines does not count, since a comma behind it is no new right.
 */
function introduced(
  before: readonly ReportedFinding[],
  after: readonly ReportedFinding[],
  texts: ReadonlyMap<string, ChangedText>,
): readonly ReportedFinding[] {
  const said = ({ rule, path, severity, message }: ReportedFinding): string => JSON.stringify([rule, path, severity, message.replaceAll(/\d+/g, "#")]);
  const counts = Map.groupBy(before, said);
  return [...Map.groupBy(after, said)].flatMap(([key, found]) => {
    const isAdded = ({ path, line, endLine }: ReportedFinding): number => {
      const added = texts.get(path)?.added;
      for (let at = line; added !== undefined && at <= endLine; at += 1) if (added.has(at)) return 0;
      return 1;
    };
    return found.toSorted((a, b) => isAdded(a) - isAdded(b)).slice(0, Math.max(0, found.length - (counts.get(key)?.length ?? 0)));
  });
}

class Review {
  readonly #options: ReviewOptions;
  readonly #skipped = new SkippedList();
  /** What was found in the file that is being looked at. */
  #findings: ScanFinding[] = [];
  #reported: ReportedFinding[] = [];
  #dropped = 0;
  readonly #besideSkill = new Map<string, boolean>();
  #excused = 0;
  #bytes = 0;

  constructor(options: ReviewOptions) {
    this.#options = options;
  }

  /** The text of a file of the repository; nothing is read through a link. */
  #onDisk(path: string): string | undefined {
    const { root } = this.#options;
    if (!isInsidePath(path)) return undefined;
    try {
      const folder = realpathSync(dirname(join(root, path)));
      const base = realpathSync(root);
      if (folder !== join(base, dirname(path)) && folder !== base) return undefined;
    } catch {
      return undefined;
    }
    return readBounded(join(root, path), path, this.#skipped);
  }

  #changes(): readonly FileChange[] {
    const { diff, untracked } = this.#options;
    for (const { path, why } of diff.problems) this.#skipped.add(path, why);
    if (untracked.length > MAX_UNTRACKED) this.#skipped.add("…", `there are more than ${MAX_UNTRACKED} new files; the rest was not looked at`);
    const fresh = untracked.slice(0, MAX_UNTRACKED).flatMap((path): readonly FileChange[] => {
      const text = this.#onDisk(path);
      if (text === undefined) return [];
      if (text.slice(0, 8000).includes("\0")) return [{ newPath: path, hunks: [], isBinary: true }];
      return [
        {
          newPath: path,
          isBinary: false,
          hunks: [
            {
              oldStart: 0,
              newStart: 1,
              lines: text
                .replace(/\n$/, "")
                .split("\n")
                .map((line) => `+${line}`),
            },
          ],
        },
      ];
    });
    return [...diff.changes, ...fresh];
  }

  #textOf(change: FileChange): ChangedText | undefined {
    const { newPath, oldPath } = change;
    if (newPath === undefined) return undefined;
    if (change.isBinary) {
      this.#skipped.add(newPath, "it is a binary file");
      return undefined;
    }
    if (change.newMode === LINK) {
      const target = changedText(change, undefined);
      const out = target === undefined ? undefined : linkOut(newPath, target.after);
      if (out !== undefined) this.#say("link-leaves", newPath, 1, `\`${newPath}\` is a link to \`${out.slice(0, 200)}\``);
      return undefined;
    }
    const isNew = oldPath === undefined;
    const text = changedText(change, isNew ? undefined : (this.#onDisk(newPath) ?? this.#onDisk(oldPath)));
    if (text === undefined) {
      if (change.hunks.length === 0 && oldPath !== newPath) this.#skipped.add(newPath, "it was moved, and its text is not in the diff");
      return undefined;
    }
    this.#bytes += text.after.length;
    if (!text.isWhole) this.#skipped.add(newPath, "only what the diff shows of it was looked at; run the review where the change is checked out");
    // A text that becomes something that agents or CI read is new there.
    const isOther = oldPath !== undefined && oldPath !== newPath && JSON.stringify(kindOfPath(oldPath)) !== JSON.stringify(kindOfPath(newPath));
    if (!isOther) return text;
    return { ...text, before: undefined, added: new Set(text.after.split("\n").map((_, index) => index + 1)) };
  }

  #say(rule: ReviewRule, path: string, line: number, message: string, severity?: Severity, snippet = ""): void {
    const { title, severity: usual, help } = REVIEW_RULES[rule];
    this.#findings.push({
      rule: `review/${rule}`,
      title,
      severity: severity ?? usual,
      message,
      path,
      line,
      column: 1,
      endLine: line,
      endColumn: 1,
      help,
      snippet,
    });
  }

  #contents(text: ChangedText): void {
    const { path, before, after, added } = text;
    const old = new Set(before === undefined ? [] : contentFindings(path, before).map(({ fingerprint }) => fingerprint));
    let found = contentFindings(path, after).filter(({ line, endLine, fingerprint }) => {
      if (old.has(fingerprint)) return false;
      for (let at = line; at <= endLine; at += 1) if (added.has(at)) return true;
      return false;
    });
    if (found.length > 0 && ignoresIn(after).length > 0) {
      const named = found.map((one) => ({ ...one, kind: one.rule.replace(/^secret\//, "") }));
      // A comment that comes with the change excuses nothing.
      const { kept, refused } = applyIgnores(after, named, (line) => !added.has(line), this.#options.today);
      for (const { ignore, why } of refused) this.#skipped.add(`${path}:${text.lineOf(ignore.writtenOn)}`, `the ignore comment does not count: ${why}`);
      this.#excused += named.length - kept.length;
      const left = new Set(kept.map(({ fingerprint }) => fingerprint));
      found = found.filter(({ fingerprint }) => left.has(fingerprint));
    }
    for (const one of found) {
      const { title, help } = ruleText(one.rule) ?? { title: one.rule, help: "look at the line" };
      this.#reported.push({ ...one, title, help, path, line: text.lineOf(one.line), endLine: text.lineOf(one.endLine) });
    }
  }

  /** Findings of a file that was looked at get their fingerprints, and of too many the gravest are kept, so that a change of many files stays within bounds. */
  #settle(): void {
    this.#reported.push(...withFingerprints(this.#findings));
    this.#findings = [];
    if (this.#reported.length <= 2 * MAX_FINDINGS) return;
    this.#keepGravest();
  }

  #keepGravest(): void {
    if (this.#reported.length <= MAX_FINDINGS) return;
    this.#dropped += this.#reported.length - MAX_FINDINGS;
    this.#reported = this.#reported.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || inOrder(a, b)).slice(0, MAX_FINDINGS);
  }

  #items(changes: readonly FileChange[], texts: readonly ChangedText[]): number {
    const removed = changes.flatMap(({ oldPath, newPath }) => (oldPath !== undefined && oldPath !== newPath ? [oldPath] : []));
    const skillFolders = new Set([...texts.map(({ path }) => path), ...removed].filter((path) => kindOfPath(path)?.kind === "skill").map(folderOfItem));
    const candidates = [...texts.map(({ path }) => path), ...removed];
    const isInSkill = candidates.some((path) => IN_SKILL.test(path));
    if (!isInSkill && !candidates.some((path) => concernsItems(path, skillFolders))) return 0;
    const { items: there, skipped } = collect(this.#options.root, "project");
    for (const one of skipped) this.#skipped.add(one.path, one.why);
    const gone = removed.map((path) => [path, undefined] as const);
    const afterItems = itemsWith(there, new Map([...gone, ...texts.map(({ path, after }) => [path, after] as const)]));
    const beforeTexts = new Map<string, string | undefined>(texts.map(({ path, before }) => [path, before] as const));
    for (const change of changes) if (change.newPath === undefined && change.oldPath !== undefined) beforeTexts.set(change.oldPath, removedText(change));
    const beforeItems = itemsWith(there, beforeTexts);
    const byPath = new Map(texts.map((text) => [text.path, text]));
    const judged = (items: readonly ScanItem[]): readonly ReportedFinding[] => withFingerprints([...runRules(items, RULES), ...chainFindings(items)]);
    for (const finding of introduced(judged(beforeItems), judged(afterItems), byPath)) {
      const text = byPath.get(finding.path);
      this.#reported.push(text === undefined ? finding : { ...finding, line: text.lineOf(finding.line), endLine: text.lineOf(finding.endLine) });
    }
    for (const { path, problem } of afterItems)
      if (problem !== undefined && byPath.has(path)) this.#skipped.add(path, `rules could not look at it: ${problem.message}`);
    return afterItems.length;
  }

  /** Does a skill that is not changed lie in a folder above the path? */
  #isBesideSkill(path: string): boolean {
    const folder = dirname(path);
    if (folder === "." || !isInsidePath(path)) return false;
    const before = this.#besideSkill.get(folder);
    if (before !== undefined) return before;
    const is = existsSync(join(this.#options.root, folder, "SKILL.md")) || this.#isBesideSkill(folder);
    this.#besideSkill.set(folder, is);
    return is;
  }

  /** What removed files did, so that moved lines are nothing new. */
  #knownEffects(changes: readonly FileChange[]): ReadonlySet<string> {
    const { root, facts } = this.#options;
    const known = new Set<string>();
    for (const change of changes) {
      if (change.newPath === undefined && change.oldPath !== undefined)
        for (const one of signaturesOf(change.oldPath, removedText(change), { root, facts })) known.add(one);
    }
    return known;
  }

  #look(text: ChangedText, known: ReadonlySet<string>): void {
    const { root, facts } = this.#options;
    this.#contents(text);
    const lines = text.after.split("\n");
    const said = [
      ...lineFindings(text),
      ...(/(?:^|\/)sallyport\.ya?ml$/.test(text.path) && text.before !== undefined && text.isWhole ? loosened(root, text.path, text.before, text.after) : []),
      ...gainedEffects(text, { root, facts }, known),
    ];
    for (const { rule, severity, message, line } of said) this.#say(rule, text.path, text.lineOf(line), message, severity, lines[line - 1] ?? "");
  }

  run(): ScanReport {
    const changes = this.#changes();
    const known = this.#knownEffects(changes);
    const skillFolders = new Set(changes.flatMap(({ newPath = "" }) => (kindOfPath(newPath)?.kind === "skill" ? [folderOfItem(newPath)] : [])));
    // Only texts that rules look at are kept: a change of thousands of scripts is looked at one by one.
    const kept: ChangedText[] = [];
    let count = 0;
    for (const change of changes) {
      const text = this.#textOf(change);
      if (text !== undefined) {
        count += 1;
        this.#look(text, known);
        if (concernsItems(text.path, skillFolders) || IN_SKILL.test(text.path) || this.#isBesideSkill(text.path)) kept.push(text);
      }
      const { oldPath, newPath } = change;
      if (newPath === undefined && oldPath !== undefined && /(?:^|\/)sallyport\.ya?ml$/.test(oldPath))
        this.#say("policy-removed", oldPath, 1, "the repository's policy is removed");
      this.#settle();
    }
    const items = this.#items(changes, kept);
    this.#keepGravest();
    if (this.#dropped > 0) this.#skipped.add("…", `${this.#dropped} more findings were left out, none graver than those that are here`);
    return {
      findings: this.#reported.toSorted(inOrder),
      skipped: this.#skipped.all,
      counts: { files: changes.length, items, texts: count, cached: 0, bytes: this.#bytes, excused: this.#excused },
    };
  }
}

/** What a change brings that was not there before: secrets, hidden text and orders, rights of agents and CI, effects of programs, hosts. Reads only. */
export function reviewChange(options: ReviewOptions): ScanReport {
  return new Review(options).run();
}

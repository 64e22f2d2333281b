import { createHash, randomBytes } from "node:crypto";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { applyIgnores, markOf, marksOn, TIERS, type Baseline, type BaselineEntry, type Scanner, type Tier } from "../content/index.ts";
import { nodeScanner } from "../hook/index.ts";
import { checkReason, loadBaseline, saveBaseline, today } from "./secret-scan/baseline-file.ts";
import { mistake } from "./secret-scan/mistake.ts";
import { answerLines } from "./secret-scan/lines.ts";
import { record, sarifReport, textReport, type Reported } from "./secret-scan/report.ts";
import { filesBelow, fileText, historySources, repositoryOf, shownPath, stagedSources, trustedLines, type Source } from "./secret-scan/sources.ts";

const OPTIONS = {
  staged: { type: "boolean" },
  history: { type: "boolean" },
  jsonl: { type: "boolean" },
  json: { type: "boolean" },
  sarif: { type: "boolean" },
  "show-values": { type: "boolean" },
  ignored: { type: "boolean" },
  baseline: { type: "string" },
  "write-baseline": { type: "string" },
  reason: { type: "string" },
  until: { type: "string" },
  tier: { type: "string" },
} as const;

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

interface Settings {
  readonly scanner: Scanner;
  readonly baseline: Baseline | undefined;
  readonly withValues: boolean;
  readonly tiers: ReadonlySet<Tier>;
  /** Marks of what is found, for a new baseline. */
  readonly marks: BaselineEntry[] | undefined;
  readonly salt: string;
  readonly note: (text: string) => void;
}

function scanSource(source: Source, settings: Settings, found: Reported[]): void {
  const all = settings.scanner.scan(source.text, { path: source.path }).filter((one) => settings.tiers.has(one.tier));
  const relevant = source.isReported === undefined ? all : all.filter((one) => source.isReported!(one.line));
  const { kept, refused } = applyIgnores(source.text, relevant, source.isTrusted, today());
  for (const { ignore, why } of refused) settings.note(`${source.path}:${ignore.writtenOn} the ignore comment does not count: ${why}`);
  const accepted = settings.baseline === undefined ? undefined : marksOn(settings.baseline, today());
  for (const finding of kept) {
    const mark = markOf(source.text, source.path, finding, settings.salt, digest);
    if (accepted?.has(`${finding.kind} ${mark}`) === true) continue;
    settings.marks?.push({ kind: finding.kind, path: source.path, mark, status: "accepted", reason: "" });
    found.push({
      path: source.path,
      ...(source.commit === undefined ? {} : { commit: source.commit }),
      finding,
      line: source.lineOf?.(finding.line) ?? finding.line,
      ...(settings.withValues ? { value: source.text.slice(finding.start, finding.end) } : {}),
    });
  }
}

function* fileSources(paths: readonly string[], withIgnored: boolean, note: (text: string) => void): Generator<Source> {
  const cwd = process.cwd();
  for (const given of paths) {
    for (const path of filesBelow(resolve(given), withIgnored)) {
      const root = repositoryOf(dirname(path));
      const shown = shownPath(path, root, cwd);
      const read = fileText(path);
      if ("why" in read) {
        if (read.why !== "it is a binary file") note(`${shown} was not scanned: ${read.why}`);
        continue;
      }
      yield { path: shown, text: read.text, isTrusted: root === undefined ? () => false : trustedLines(root, shown) };
    }
  }
}

/** In history a secret shows in every commit that moves it: the oldest is told of (git lists the newest first). */
function oldestOnly(found: readonly Reported[], keys: readonly string[]): Reported[] {
  const last = new Map<string, Reported>();
  found.forEach((one, index) => last.set(keys[index]!, one));
  return [...last.values()];
}

function tiersFrom(least: string | undefined): ReadonlySet<Tier> {
  if (least === undefined) return new Set(TIERS);
  const index = TIERS.indexOf(least as Tier);
  if (index < 0) throw mistake(`there is no tier \`${least}\`\n  say ${TIERS.join(", ")}`);
  return new Set(TIERS.slice(0, index + 1));
}

/** `sallyport scan secrets …`: secrets in files, staged changes or the history. Exit 1 when one is found. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const scanner = nodeScanner();
  if (values.jsonl === true) return answerLines(scanner, values["show-values"] === true);
  const modes = [values.staged === true, values.history === true, positionals.length > 0].filter(Boolean).length;
  if (modes > 1) throw mistake("say one of a path, `--staged` and `--history`");
  const target = values["write-baseline"];
  if (target !== undefined) checkReason(values.reason, values.until);
  const note = (text: string): void => console.error(text);
  const baseline = values.baseline === undefined ? undefined : loadBaseline(values.baseline, "sallyport scan secrets");
  const marks: BaselineEntry[] | undefined = target === undefined ? undefined : [];
  const settings: Settings = {
    scanner,
    baseline,
    withValues: values["show-values"] === true,
    tiers: tiersFrom(values.tier),
    marks,
    salt: baseline?.salt ?? randomBytes(16).toString("hex"),
    note,
  };
  let found: Reported[] = [];
  if (values.history === true) {
    const keys: string[] = [];
    for await (const source of historySources(process.cwd())) {
      const before = found.length;
      scanSource(source, settings, found);
      for (const { finding } of found.slice(before)) keys.push(digest(`${finding.kind} ${source.path} ${source.text.slice(finding.start, finding.end)}`));
    }
    found = oldestOnly(found, keys);
  } else {
    const sources =
      values.staged === true ? stagedSources(process.cwd()) : fileSources(positionals.length > 0 ? positionals : ["."], values.ignored === true, note);
    for (const source of sources) scanSource(source, settings, found);
  }
  if (target !== undefined) {
    saveBaseline(target, baseline, settings.salt, marks ?? [], values.reason!, values.until);
    return 0;
  }
  print(found, values.sarif === true ? "sarif" : values.json === true ? "json" : "text");
  return found.length === 0 ? 0 : 1;
}

function print(found: readonly Reported[], format: "text" | "json" | "sarif"): void {
  if (format === "sarif") console.log(sarifReport(found));
  else if (format === "json") console.log(JSON.stringify(found.map(record), undefined, 2));
  else if (found.length > 0) console.log(`${textReport(found)}\n${found.length} found`);
  else console.log("no secrets found");
}

import { createHash, randomBytes } from "node:crypto";
import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { marksOn, type Baseline, type BaselineEntry } from "../content/index.ts";
import { SEVERITIES, type Severity } from "../model/index.ts";
import {
  defaultCacheFolder,
  fixSafely,
  REPORT_FORMATS,
  reportAs,
  scanRepository,
  type ReportedFinding,
  type ReportFormat,
  type ReportInput,
} from "../scan/repository/index.ts";
import type { HostedReport } from "../scan/hosted/index.ts";
import { printable, printableLine } from "./printable.ts";
import { ScanProgress } from "./scan-progress.ts";
import { checkReason, loadBaseline, saveBaseline, today } from "./secret-scan/baseline-file.ts";
import { mistake } from "./secret-scan/mistake.ts";
import { trustedLines } from "./secret-scan/sources.ts";
import { VERSION } from "./version.ts";

export const REPORT_OPTIONS = {
  format: { type: "string", default: "text" },
  baseline: { type: "string" },
  "write-baseline": { type: "string" },
  reason: { type: "string" },
  until: { type: "string" },
  "fail-on": { type: "string", default: "high" },
  all: { type: "boolean" },
} as const;

const OPTIONS = {
  ...REPORT_OPTIONS,
  ci: { type: "boolean" },
  offline: { type: "boolean" },
  fix: { type: "boolean" },
  yes: { type: "boolean" },
  "no-cache": { type: "boolean" },
  cache: { type: "string" },
} as const;

export interface ReportChoices {
  readonly format: ReportFormat;
  /** Exit 1 from this level on; never where it is left out. */
  readonly failOn: Severity | undefined;
  readonly withInfo: boolean;
  readonly baseline: Baseline | undefined;
  readonly target: string | undefined;
  readonly reason: string | undefined;
  readonly until: string | undefined;
}

/** What the options for reports say; a wrong one is an error that names the right ones. */
export function reportChoices(values: {
  readonly format: string;
  readonly baseline?: string | undefined;
  readonly "write-baseline"?: string | undefined;
  readonly reason?: string | undefined;
  readonly until?: string | undefined;
  readonly "fail-on": string;
  readonly all?: boolean | undefined;
}): ReportChoices {
  const { format, "fail-on": level, "write-baseline": target, reason, until } = values;
  if (!REPORT_FORMATS.includes(format as ReportFormat))
    throw mistake(`there is no format \`${printableLine(format)}\`\n  say one of ${REPORT_FORMATS.join(", ")}`);
  const levels = SEVERITIES.filter((one) => one !== "info").toReversed();
  if (level !== "none" && !levels.includes(level as (typeof levels)[number]))
    throw mistake(`there is no level \`${printableLine(level)}\`\n  say one of ${levels.join(", ")}, none`);
  if (target !== undefined) checkReason(reason, until);
  return {
    format: format as ReportFormat,
    failOn: level === "none" ? undefined : (level as Severity),
    withInfo: values.all === true,
    baseline: values.baseline === undefined ? undefined : loadBaseline(values.baseline, "sallyport scan"),
    target,
    reason,
    until,
  };
}

const markIn = (salt: string, fingerprint: string): string => createHash("sha256").update(`${salt}\u0000${fingerprint}`).digest("hex").slice(0, 28);

/** Takes out what the baseline names. */
export function withoutAccepted(findings: readonly ReportedFinding[], baseline: Baseline | undefined): readonly ReportedFinding[] {
  if (baseline === undefined) return findings;
  const accepted = marksOn(baseline, today());
  return findings.filter(({ rule, fingerprint }) => !accepted.has(`${rule} ${markIn(baseline.salt, fingerprint)}`));
}

/** Prints the report, or writes a baseline of what is in it. Exit 1 when a finding is as bad as the choices say. */
export async function finish(report: Omit<ReportInput, "version" | "when" | "accepted">, choices: ReportChoices): Promise<number> {
  const { baseline, target, reason, until, failOn } = choices;
  const findings = withoutAccepted(report.findings, baseline);
  if (target !== undefined) {
    const salt = baseline?.salt ?? randomBytes(16).toString("hex");
    const marks: BaselineEntry[] = findings.map(({ rule, path, fingerprint }) => ({
      kind: rule,
      path: printableLine(path) || "?",
      mark: markIn(salt, fingerprint),
      status: "accepted",
      reason: "",
    }));
    saveBaseline(target, baseline, salt, marks, reason!, until);
    return 0;
  }
  const input = { ...report, findings, accepted: report.findings.length - findings.length, version: VERSION, when: new Date().toISOString() };
  console.log(
    await reportAs(choices.format, input, {
      isColoured: process.stdout.isTTY === true && (process.env["NO_COLOR"] ?? "") === "",
      withInfo: choices.withInfo,
      printable: (text) => printable(text.replaceAll(/\s+/g, " ")),
    }),
  );
  const least = failOn === undefined ? SEVERITIES.length : SEVERITIES.indexOf(failOn);
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) >= least) ? 1 : 0;
}

/** The repository that a folder lies in, as far as its own files say. Its paths tell what files are. */
function rootOf(folder: string): string {
  for (let at = folder; at !== dirname(at); at = dirname(at)) if (existsSync(join(at, ".git"))) return at;
  // A folder such as `.claude` or `.github` says by its own name what lies in it.
  return basename(folder).startsWith(".") ? dirname(folder) : folder;
}

/** The folder to scan: its repository, and which part of that. */
function placeOf(given: string | undefined): { readonly root: string; readonly within: string } {
  let folder: string;
  try {
    folder = realpathSync(resolve(given ?? "."));
  } catch {
    throw mistake(
      `there is no \`${printableLine(given ?? ".")}\`\n  name a folder, or \`secrets\`, \`text\`, \`--machine\`, \`--jsonl\`, \`install-pre-commit\``,
    );
  }
  if (!statSync(folder).isDirectory()) throw mistake(`\`${printableLine(given ?? ".")}\` is no folder\n  name the folder that it lies in`);
  const root = rootOf(folder);
  return { root, within: relative(root, folder).replaceAll("\\", "/") };
}

/** Shows the safe changes, and writes them if that was said. */
async function fix(root: string, findings: readonly ReportedFinding[], isToWrite: boolean): Promise<number> {
  const fixed = await fixSafely(root, findings, isToWrite);
  // Agents are loaded where something is fixed.
  const { lineDiff } = await import("../agents/index.ts");
  for (const { path, before, after } of fixed) console.log(printable(lineDiff(path, before, after)));
  if (fixed.length === 0) console.log("there is nothing that can be mended safely by itself; the report says what to do");
  else if (!isToWrite) console.log(`${fixed.length} files would change; \`--yes\` writes them`);
  const refused = fixed.filter(({ refusal }) => refusal !== undefined);
  for (const { path, refusal } of refused) console.error(`\`${printableLine(path)}\` was not written: ${refusal}`);
  if (isToWrite && fixed.length > 0) console.log(`${fixed.length - refused.length} files were changed`);
  return refused.length === 0 ? 0 : 1;
}

/** What the repository's host says of its branches; nothing for a repository that is on none. */
async function askHost(root: string): Promise<HostedReport | undefined> {
  const [{ hostedProtection }, { nodeFacts, workspaceOf }] = await Promise.all([import("../scan/hosted/index.ts"), import("../hook/index.ts")]);
  return hostedProtection({ root, repository: workspaceOf(root, nodeFacts(process.env)).repository, environment: process.env });
}

/** `sallyport scan [PATH] …`: what is wrong in a repository. Exit 1 when something is found that is as bad as `--fail-on` says. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  if (positionals.length > 1) throw mistake("more than one folder is named\n  name one, or none for this one");
  if (values.yes === true && values.fix !== true) throw mistake("`--yes` goes with `--fix`\n  say `sallyport scan --fix --yes`");
  const choices = reportChoices(values);
  const { root, within } = placeOf(positionals[0]);
  const progress = new ScanProgress();
  const isCached = values["no-cache"] !== true && values.fix !== true;
  const report = await scanRepository({
    root,
    within,
    today: today(),
    ...(isCached ? { cacheFolder: resolve(values.cache ?? defaultCacheFolder(process.env)) } : {}),
    ...(values.ci === true ? { families: ["ci"] as const } : {}),
    trustedLines: (path) => trustedLines(root, path),
    onProgress: (what, done, of) => progress.show(what, done, of),
  });
  const hosted = values.ci === true && values.offline !== true ? await askHost(root) : undefined;
  progress.end();
  if (values.fix === true) return fix(root, withoutAccepted(report.findings, choices.baseline), values.yes === true);
  const all = { ...report, findings: [...report.findings, ...(hosted?.findings ?? [])], skipped: [...report.skipped, ...(hosted?.skipped ?? [])] };
  return finish({ ...all, name: join(root, within) }, choices);
}

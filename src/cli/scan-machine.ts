import { existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machineFindings, scanMachine, type MachineReport } from "../scan/index.ts";
import { printable } from "./printable.ts";
import { finish, REPORT_OPTIONS, reportChoices } from "./scan-repository.ts";
import { mistake } from "./secret-scan/mistake.ts";

const OPTIONS = {
  machine: { type: "boolean" },
  json: { type: "boolean" },
  home: { type: "string" },
  known: { type: "boolean" },
  network: { type: "boolean" },
  ...REPORT_OPTIONS,
  // Without a form it is the report of its own, with the blast radius and what lowers it.
  format: { type: "string" },
} as const;

/** The repository that a folder lies in; the folder itself where it lies in none. */
function workspaceOf(folder: string): string {
  for (let at = folder; at !== dirname(at); at = dirname(at)) if (existsSync(join(at, ".git"))) return at;
  return folder;
}

function textOf(report: MachineReport, withInfo: boolean): string {
  const lines: string[] = [];
  for (const { grade, tool, path, at, class: kind, expires, isTracked, isInWorkspace, isReadableByOthers, fix } of report.credentials) {
    if (grade === "info" && !withInfo) continue;
    const notes = [
      kind,
      ...(expires === undefined ? [] : [`until ${expires.slice(0, 16)}Z`]),
      ...(isTracked ? ["in git"] : isInWorkspace ? ["in the workspace"] : []),
      ...(isReadableByOthers ? ["others can read it"] : []),
    ];
    lines.push(`${grade.padEnd(8)} ${tool}: ${path} (${at}), ${notes.join(", ")}`, `         ${fix}`);
  }
  for (const { grade, name, class: kind, fix } of report.variables)
    if (grade !== "info" || withInfo) lines.push(`${grade.padEnd(8)} variable ${name}, ${kind}`, `         ${fix}`);
  for (const { grade, name, path, why, fix } of report.live) lines.push(`${grade.padEnd(8)} ${name}: ${path}; ${why}`, `         ${fix}`);
  const told = report.agents.filter(({ severity }) => withInfo || (severity !== "info" && severity !== "low"));
  if (told.length > 0) lines.push("", "settings of agents:");
  for (const { severity, rule, path, line, message, help } of told) lines.push(`${severity.padEnd(8)} ${path}:${line} ${rule}: ${message}`, `         ${help}`);
  lines.push("", `isolation: ${report.isolation.kind}`);
  for (const { grade, name, state, help } of report.isolation.facts) lines.push(`${grade.padEnd(8)} ${name}: ${state}${help === undefined ? "" : `; ${help}`}`);
  const { critical, high, low, info } = report.counts;
  lines.push("", `${critical} critical, ${high} high, ${low} low, ${info} of no use by themselves${withInfo || info === 0 ? "" : " (--all shows them)"}`);
  lines.push(`blast radius ${report.blastRadius}`);
  if (report.steps.length > 0) lines.push("what lowers it most:");
  for (const { step, lowersBy } of report.steps) lines.push(`  -${lowersBy}  ${step}`);
  if (report.skipped.length > 0) lines.push("", "not looked at:");
  for (const { path, why } of report.skipped) lines.push(`  ${path}: ${why}`);
  return lines.map((line) => printable(line.replaceAll(/\s/g, " "))).join("\n");
}

/** `sallyport scan --machine [FOLDER]`: what a program that runs as this user could take here. Exit 1 when something is as bad as `--fail-on` says, usually high. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  if (positionals.length > 1) throw mistake("more than one folder is named\n  name the one in which the agent works, or none for this one");
  const home = resolve(values.home ?? homedir());
  const folder = resolve(positionals[0] ?? ".");
  for (const path of [home, folder])
    if (!existsSync(path) || !statSync(path).isDirectory()) throw mistake(`\`${path}\` is no folder\n  name a folder that exists`);
  const choices = reportChoices({ ...values, format: values.format ?? "text" });
  const report = await scanMachine({
    home,
    workspace: workspaceOf(folder),
    // Another home's variables are not these.
    environment: values.home === undefined ? process.env : {},
    now: Date.now(),
    isKnownOnly: values.known === true,
    withNetwork: values.network === true,
  });
  if (values.format !== undefined || choices.baseline !== undefined || choices.target !== undefined) {
    const counts = { files: report.credentials.length, items: 0, texts: 0, cached: 0, bytes: 0, excused: 0 };
    const about = `${report.credentials.length} places of credentials, ${report.variables.length} variables; blast radius ${report.blastRadius}`;
    return finish({ findings: machineFindings(report), skipped: report.skipped, counts, about, name: home }, choices);
  }
  console.log(values.json === true ? JSON.stringify(report, undefined, 2) : textOf(report, values.all === true));
  const { critical, high, low } = report.counts;
  const { failOn } = choices;
  if (failOn === undefined) return 0;
  const settings = report.agents.filter(
    ({ severity }) => severity === "critical" || (severity === "high" && failOn !== "critical") || (failOn === "low" && severity !== "info"),
  );
  return settings.length + critical + (failOn === "critical" ? 0 : high) + (failOn === "low" ? low : 0) > 0 ? 1 : 0;
}

import { withFingerprints, type ReportedFinding } from "../repository/fingerprint.ts";
import type { ScanFinding } from "../run-rules.ts";
import type { RuleText } from "../repository/content-rules.ts";
import { MACHINE_RULES } from "./machine-rules.ts";
import type { MachineReport } from "./scan-machine.ts";

/** One thing of the report as a finding; the place is the file, of which no line is read. */
function finding({ id: rule, title }: RuleText, severity: ScanFinding["severity"], path: string, message: string, help: string): ScanFinding {
  return { rule, title, severity, message, path, line: 1, column: 1, endLine: 1, endColumn: 1, help, snippet: message };
}

/** What could be taken here, as findings for the forms of report that a repository has. No value is in it. */
export function machineFindings({ credentials, variables, live, isolation, agents }: MachineReport): readonly ReportedFinding[] {
  const taken = withFingerprints([
    ...credentials.map(({ grade, tool, path, at, class: kind, isReadableByOthers, isTracked, fix }) => {
      const notes = [kind, ...(isTracked ? ["in git"] : []), ...(isReadableByOthers ? ["others can read it"] : [])].join(", ");
      return finding(MACHINE_RULES.stored, grade, path, `${tool} (${at}): ${notes}`, fix);
    }),
    ...variables.map(({ grade, name, class: kind, fix }) => finding(MACHINE_RULES.variable, grade, `$${name}`, `variable \`${name}\`: ${kind}`, fix)),
    ...live.map(({ grade, name, path, why, fix }) => finding(MACHINE_RULES.live, grade, path, `${name}: ${why}`, fix)),
    ...isolation.facts.map(({ grade, name, state, help }) =>
      finding(MACHINE_RULES.isolation, grade, isolation.kind, `${name}: ${state}`, help ?? "nothing is to be done"),
    ),
  ]);
  return [...taken, ...agents];
}

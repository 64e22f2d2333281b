import { withFingerprints, type ReportedFinding } from "../repository/fingerprint.ts";
import type { ScanFinding } from "../run-rules.ts";
import type { MachineReport } from "./scan-machine.ts";

/** One thing of the report as a finding; the place is the file, of which no line is read. */
function finding(rule: string, title: string, severity: ScanFinding["severity"], path: string, message: string, help: string): ScanFinding {
  return { rule, title, severity, message, path, line: 1, column: 1, endLine: 1, endColumn: 1, help, snippet: message };
}

/** What could be taken here, as findings for the forms of report that a repository has. No value is in it. */
export function machineFindings({ credentials, variables, live, isolation }: MachineReport): readonly ReportedFinding[] {
  return withFingerprints([
    ...credentials.map(({ grade, tool, path, at, class: kind, isReadableByOthers, isTracked, fix }) => {
      const notes = [kind, ...(isTracked ? ["in git"] : []), ...(isReadableByOthers ? ["others can read it"] : [])].join(", ");
      return finding("credential/stored", "A credential lies where an agent can take it", grade, path, `${tool} (${at}): ${notes}`, fix);
    }),
    ...variables.map(({ grade, name, class: kind, fix }) =>
      finding("credential/variable", "A variable gives a credential to every program", grade, `$${name}`, `variable \`${name}\`: ${kind}`, fix),
    ),
    ...live.map(({ grade, name, path, why, fix }) =>
      finding("credential/live", "Something that is running can be used without a credential", grade, path, `${name}: ${why}`, fix),
    ),
    ...isolation.facts.map(({ grade, name, state, help }) =>
      finding("isolation/state", "What holds a program back here", grade, isolation.kind, `${name}: ${state}`, help ?? "nothing is to be done"),
    ),
  ]);
}

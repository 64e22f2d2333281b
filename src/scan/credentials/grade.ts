import type { CredentialClass, OpenedSystem } from "./credential.ts";

export type Grade = "critical" | "high" | "low" | "info";
export const GRADES: readonly Grade[] = ["critical", "high", "low", "info"];

/** Who besides its owner's own programs gets at the file. */
export interface Exposure {
  readonly isReadableByOthers: boolean;
  readonly isInWorkspace: boolean;
  readonly isTracked: boolean;
}

/** Critical: lasting and exposed. High: lasting, or renewed from what lies beside it. Low: ends by itself. Info: of no use by itself. */
export function gradeOf(kind: CredentialClass, exposure: Exposure, expires: number | undefined, now: number): Grade {
  if (kind === "reference" || kind === "encrypted") return "info";
  if (kind === "expiring") return expires !== undefined && expires < now ? "info" : "low";
  const isExposed = exposure.isReadableByOthers || exposure.isInWorkspace || exposure.isTracked;
  return kind === "static" && isExposed ? "critical" : "high";
}

/** What somebody can do with one such credential, from 1 to 10: change what others run or hold (10) down to read one service. Our own judgement. */
const REACH: Readonly<Record<OpenedSystem, number>> = {
  cloud: 10,
  cluster: 9,
  browser: 9,
  source: 8,
  infrastructure: 8,
  machines: 8,
  registry: 7,
  data: 6,
  unknown: 5,
  service: 4,
  agent: 3,
};
const LASTS: Readonly<Record<CredentialClass, number>> = { static: 1, refreshable: 0.8, expiring: 0.3, encrypted: 0, reference: 0 };

/** What one credential adds to the blast radius: its reach, times how long it lasts, half as much again where others can read it. */
export function weightOf(opens: OpenedSystem, kind: CredentialClass, grade: Grade): number {
  return grade === "info" ? 0 : REACH[opens] * LASTS[kind] * (grade === "critical" ? 1.5 : 1);
}

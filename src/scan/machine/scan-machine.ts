import { CredentialFinder, STRAY_LIMITS, type FoundCredential } from "../credentials/find-credentials.ts";
import { GRADES, type Grade } from "../credentials/grade.ts";
import { probeIsolation, type Probed } from "../isolation/probe.ts";
import type { ReportedFinding } from "../repository/fingerprint.ts";
import { SkippedList, type Skipped } from "../walk.ts";
import { agentSettingsFindings } from "./agent-settings.ts";
import { liveCapabilities, metadataEndpoints, secretVariables, type FoundVariable, type LiveCapability } from "./surroundings.ts";

export interface MachineSearch {
  readonly home: string;
  readonly workspace?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Only where tools document their files, and the workspace. */
  readonly isKnownOnly?: boolean;
  /** Connects to the clouds' metadata addresses. */
  readonly withNetwork?: boolean;
}

/** One step, and how much the blast radius falls by it. */
export interface Step {
  readonly step: string;
  readonly lowersBy: number;
  readonly credentials: number;
}

/** What a program that runs as this user could take or use here. No value is in it. */
export interface MachineReport {
  readonly credentials: readonly FoundCredential[];
  readonly variables: readonly FoundVariable[];
  readonly live: readonly LiveCapability[];
  readonly isolation: Probed;
  /** What is wrong with the settings, skills and hooks that the home gives to its agents. */
  readonly agents: readonly ReportedFinding[];
  readonly counts: Readonly<Record<Grade, number>>;
  /** Sum of what each thing found opens, by how long it lasts and who can read it; 0 is nothing to take. */
  readonly blastRadius: number;
  readonly steps: readonly Step[];
  readonly skipped: readonly Skipped[];
  /** Milliseconds that the known places took. */
  readonly knownPlacesMs: number;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function stepsOf(weighed: readonly { readonly step: string; readonly weight: number }[]): readonly Step[] {
  const steps = new Map<string, { weight: number; count: number }>();
  for (const { step, weight } of weighed) {
    if (weight === 0) continue;
    const sum = steps.get(step) ?? { weight: 0, count: 0 };
    steps.set(step, { weight: sum.weight + weight, count: sum.count + 1 });
  }
  return [...steps]
    .map(([step, { weight, count }]) => ({ step, lowersBy: tenth(weight), credentials: count }))
    .toSorted((a, b) => b.lowersBy - a.lowersBy)
    .slice(0, 3);
}

/** Looks for what can be taken and used here. Reads only; follows no link out of the home; opens no FIFO and no device; sends nothing unless asked to. */
export async function scanMachine(search: MachineSearch): Promise<MachineReport> {
  const skipped = new SkippedList();
  const finder = new CredentialFinder({ ...search, ...(search.isKnownOnly === true ? {} : { strays: STRAY_LIMITS }) }, skipped);
  const start = performance.now();
  finder.known();
  const knownPlacesMs = Math.round(performance.now() - start);
  finder.strays();
  const { environment, home, now } = search;
  const isLive = environment["HOME"] === home;
  const variables = secretVariables(environment, now);
  const live = [...(isLive ? await liveCapabilities(environment, home) : []), ...(search.withNetwork === true ? await metadataEndpoints() : [])];
  const isolation = probeIsolation(environment, home);
  const credentials = finder.found.toSorted((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) || b.weight - a.weight || a.path.localeCompare(b.path));
  const graded = [...credentials, ...variables, ...live, ...isolation.facts];
  const counts = Object.fromEntries(GRADES.map((grade) => [grade, graded.filter((one) => one.grade === grade).length])) as Record<Grade, number>;
  const weighed = [
    ...credentials.map(({ tool, fix, weight }) => ({ step: `${tool}: ${fix}`, weight })),
    ...variables.map(({ name, fix, weight }) => ({ step: `${name}: ${fix}`, weight })),
    ...live.map(({ name, fix, weight }) => ({ step: `${name}: ${fix}`, weight })),
  ];
  return {
    credentials,
    variables,
    live,
    isolation,
    agents: agentSettingsFindings(home, skipped),
    counts,
    blastRadius: tenth(weighed.reduce((sum, { weight }) => sum + weight, 0)),
    steps: stepsOf(weighed),
    skipped: skipped.all,
    knownPlacesMs,
  };
}

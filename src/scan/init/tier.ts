import type { BaselineName } from "../../policy/index.ts";
import type { Evidence, Survey } from "./survey.ts";

/** A baseline and what in the repository speaks for it. */
export interface Tier {
  readonly name: Exclude<BaselineName, "unattended-ci">;
  readonly reason: string;
}

const shown = (found: readonly Evidence[]): string =>
  found
    .slice(0, 4)
    .map(({ what, path, count }) => `${what} (${path}${count > 1 ? ` and ${count - 1} more` : ""})`)
    .join(", ");

/**
 * The baseline for a repository: the strictest that something in it speaks for. What an agent in a pipeline may do (`unattended-ci`) is a matter of where it
 * runs, not of the repository.
 * @param outward commands that release, change infrastructure or destroy, with the files that name them
 */
export function tierFor(survey: Survey, outward: readonly Evidence[]): Tier {
  const { regulated, infrastructure, infrastructureFiles, sourceFiles, releases, data } = survey;
  if (regulated.length > 0) return { name: "regulated", reason: `there are signs of regulated data: ${shown(regulated)}` };
  const shared = infrastructure.filter(({ what }) => what !== "Docker");
  if (infrastructureFiles > 0 && infrastructureFiles >= sourceFiles)
    return { name: "privileged-infrastructure", reason: `most of it is infrastructure: ${shown(shared)}` };
  const reasons = [
    ...(releases.length > 0 ? [`it is put in front of users: ${shown(releases)}`] : []),
    ...(shared.length > 0 ? [`it holds infrastructure: ${shown(shared)}`] : []),
    ...(outward.length > 0 ? [`it has commands that reach others: ${shown(outward)}`] : []),
    ...(survey.outwardScripts.length > 0 ? [`it has scripts that deploy or destroy: ${survey.outwardScripts.slice(0, 3).join(", ")}`] : []),
    ...(data.length > 0 ? [`it holds data: ${data.slice(0, 3).join(", ")}`] : []),
  ];
  if (reasons.length > 0) return { name: "production-adjacent", reason: reasons.join("; ") };
  return { name: "low-risk", reason: "nothing in it deploys, publishes, changes infrastructure or holds data" };
}

import type { PrincipalLink } from "../model/index.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** In whose name the client runs: the person of the operating system, and the CI job around it where there is one. */
export function principalsOf(environment: Environment, user: string): readonly PrincipalLink[] {
  const links: PrincipalLink[] = [{ type: "user", id: user === "" ? "unknown" : user, via: "os" }];
  const job = environment["GITHUB_WORKFLOW_REF"] ?? environment["CI_JOB_URL"] ?? environment["BUILD_URL"];
  if (job !== undefined && job !== "") links.push({ type: "ci", id: job.slice(0, 300), via: "self-asserted" });
  return links;
}

/** The client's version, which it puts into the hook's environment as `claude-code_2.1.329_harness`. */
export function versionOf(environment: Environment): string | undefined {
  return /^claude-code_([\w.-]{1,40})_/.exec(environment["AI_AGENT"] ?? "")?.[1];
}

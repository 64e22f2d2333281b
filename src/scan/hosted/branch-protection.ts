import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { ScanItem } from "../item.ts";
import { readItem } from "../read-item.ts";
import { withFingerprints, type ReportedFinding } from "../repository/fingerprint.ts";
import { rule as weakProtection } from "../rules/ci/weak-branch-protection/rule.ts";
import { runRules } from "../run-rules.ts";
import { asObject } from "../values.ts";
import type { Skipped } from "../walk.ts";
import { askGh, ghProgram, type Asked } from "./ask-gh.ts";

/** Where GitHub looks for owners of code: https://docs.github.com/en/repositories, "About code owners". */
const OWNERS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** Names of accounts, repositories and branches that are put into a question. */
const NAME = /^[\w.-]{1,100}$/;

export interface HostedScan {
  readonly root: string;
  /** Address of the remote `origin`. */
  readonly repository: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

/** What the host of the repository says, and what it does not. */
export interface HostedReport {
  readonly findings: readonly ReportedFinding[];
  readonly skipped: readonly Skipped[];
}

/** Host, owner and name of a repository on GitHub; `undefined` for other hosts. An enterprise's own host is the one that `GH_HOST` names. */
export function gitHubRepository(
  address: string | undefined,
  ownHost: string | undefined,
): { readonly host: string; readonly owner: string; readonly name: string } | undefined {
  const found = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/|(?:[\w.-]+@)?([\w.-]+):(?!\/))([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/i.exec(
    address ?? "",
  );
  if (found === null) return undefined;
  const host = (found[1] ?? found[2])!.toLowerCase();
  const [owner, name] = [found[3]!, found[4]!];
  if ((host !== "github.com" && host !== ownHost?.toLowerCase()) || !NAME.test(owner) || !NAME.test(name) || /^\.+$/.test(owner) || /^\.+$/.test(name))
    return undefined;
  return { host, owner, name };
}

/** The largest of the numbers that are there. */
function most(...counts: readonly unknown[]): number {
  return Math.max(0, ...counts.filter((one) => typeof one === "number"));
}

/** One branch as the rule over protections reads it, in the words of GitHub's own files of settings. */
function settingsOf(branch: string, protection: Asked, rules: readonly unknown[]): object | undefined {
  const required = rules.map(asObject).filter((one) => one?.["type"] === "pull_request");
  const forbidsForce = rules.some((one) => asObject(one)?.["type"] === "non_fast_forward");
  const isUnprotected = "status" in protection && protection.status === 404 && /not protected/i.test(protection.why);
  // Without the right to read the protection only the rulesets are known, and they may be enough.
  if (!("data" in protection) && !isUnprotected && required.length === 0) return undefined;
  const fields = "data" in protection ? asObject(protection.data) : undefined;
  if ("data" in protection && fields === undefined) return undefined;
  const reviews = asObject(fields?.["required_pull_request_reviews"]);
  if (fields === undefined && rules.length === 0) return { branches: [{ name: branch, protection: null }] };
  const parameters = required.map((one) => asObject(one?.["parameters"]));
  const needsReview = reviews !== undefined || required.length > 0;
  const ownersReview = reviews?.["require_code_owner_reviews"] === true || parameters.some((one) => one?.["require_code_owner_review"] === true);
  return {
    branches: [
      {
        name: branch,
        protection: {
          required_pull_request_reviews: needsReview
            ? {
                required_approving_review_count: most(
                  reviews?.["required_approving_review_count"],
                  ...parameters.map((one) => one?.["required_approving_review_count"]),
                ),
                require_code_owner_reviews: ownersReview,
              }
            : null,
          ...(fields === undefined
            ? {}
            : {
                allow_force_pushes: asObject(fields["allow_force_pushes"])?.["enabled"] === true && !forbidsForce,
                enforce_admins: asObject(fields["enforce_admins"])?.["enabled"] === true,
              }),
        },
      },
    ],
  };
}

/**
 * What GitHub itself says of the default branch's protection, asked by `gh` where that is there and logged in. `undefined` for a repository that is not on GitHub.
 * Sources: https://docs.github.com/en/rest/branches/branch-protection, https://docs.github.com/en/rest/repos/rules.
 */
export async function hostedProtection({ root, repository, environment }: HostedScan): Promise<HostedReport | undefined> {
  const place = gitHubRepository(repository, environment["GH_HOST"]);
  if (place === undefined) return undefined;
  const { host, owner, name } = place;
  const shown = `${host}/${owner}/${name}`;
  const unseen = (why: string): HostedReport => ({
    findings: [],
    skipped: [{ path: shown, why: `what its host says of the protection of branches was not looked at: ${why}` }],
  });
  const program = ghProgram(environment["PATH"] ?? "", root);
  if (program === undefined) return unseen("`gh` is not installed");
  const ask = (path: string): Promise<Asked> => askGh(program, host, path, environment);
  const about = await ask(`repos/${owner}/${name}`);
  if (!("data" in about)) return unseen(about.why.slice(0, 200));
  const branch = asObject(about.data)?.["default_branch"];
  if (typeof branch !== "string" || branch === "" || branch.length > 250) return unseen("it says no default branch");
  const encoded = encodeURIComponent(branch);
  const [protection, rules] = await Promise.all([
    ask(`repos/${owner}/${name}/branches/${encoded}/protection`),
    ask(`repos/${owner}/${name}/rules/branches/${encoded}?per_page=100`),
  ]);
  const listed = "data" in rules && Array.isArray(rules.data) ? (rules.data as readonly unknown[]) : [];
  const value = settingsOf(branch, protection, listed);
  if (value === undefined)
    return unseen(
      `the login may not read the protection of \`${branch}\` (${"why" in protection ? protection.why.slice(0, 150) : "the answer cannot be understood"})`,
    );
  const text = JSON.stringify(value);
  const item: ScanItem = { kind: "branch-protection", scope: "project", path: shown, text, value, placeOf: () => ({ start: 0, end: 0 }) };
  // That there are owners is all that the rule has to know.
  const owners = OWNERS.filter((file) => lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true).flatMap(
    (file) => readItem(file, "", "project") ?? [],
  );
  return { findings: withFingerprints(runRules([item, ...owners], [weakProtection])), skipped: [] };
}

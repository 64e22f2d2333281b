import type { ArgumentRole } from "../../catalog/index.ts";
import { fitsName } from "./name-patterns.ts";
import type { ServerRules } from "./server-rules.ts";

/** Values of the arguments of one call by what they are. */
export type ValuesByRole = ReadonlyMap<ArgumentRole, readonly string[]>;

/** What a call reaches for at a forge. */
export interface ForgePlace {
  /** `owner/repo`, in lower case. */
  readonly repositories: readonly string[];
  readonly branches: readonly string[];
}

const NAME = /^[\w.-]{1,100}$/;

/** `repo:owner/name`, `org:name`, `user:name` of a search. */
function searched(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|[\s(])-?(repo|org|user):"?([\w.-]+(?:\/[\w.-]+)?)/gi)].map((match) =>
    match[2]!.includes("/") ? match[2]! : `${match[2]!}/*`,
  );
}

/** The repositories and branches that a call names; a reason when a name is none. */
export function forgePlace(values: ValuesByRole, owner: string | undefined, repo: string | undefined, query: readonly string[]): ForgePlace | string {
  const [ownOwner, ownRepo] = [values.get("owner")?.[0] ?? owner, values.get("repo")?.[0] ?? repo];
  for (const name of [ownOwner, ownRepo])
    if (name !== undefined && (!NAME.test(name) || name === "." || name === "..")) return `\`${name.slice(0, 80)}\` is no name of an owner or a repository`;
  const whole = values.get("repository") ?? [];
  const repositories = [...(ownOwner === undefined ? [] : [`${ownOwner}/${ownRepo ?? "*"}`]), ...whole, ...query.flatMap(searched)].map((one) =>
    one.toLowerCase(),
  );
  const branches = (values.get("branch") ?? []).map((branch) => branch.replace(/^refs\/heads\//, "").replace(/^[\w.-]+:/, ""));
  const wrong = branches.find((branch) => /[\s\0-\u001f~^:?*[\\]|\.\.|^-/.test(branch));
  if (wrong !== undefined) return `\`${wrong.slice(0, 80)}\` is no name of a branch`;
  return { repositories: [...new Set(repositories)], branches };
}

/** Does a call reach for a repository or branch that is production? A branch that is not named may be the one that is. */
export function isProductionPlace({ repositories, branches }: ForgePlace, production: readonly string[]): boolean {
  return production.some((pattern) => {
    const [repository, branch] = pattern.split("@") as [string, string | undefined];
    if (!repositories.some((one) => fitsName(one, [repository]) || (one.endsWith("/*") && repository.toLowerCase().startsWith(one.slice(0, -1))))) return false;
    return branch === undefined || branches.length === 0 || branches.some((one) => fitsName(one, [branch]));
  });
}

/** Why a place may not be reached, as far as policies list places. */
export function placeRefusal({ repositories }: ForgePlace, rules: ServerRules): string | undefined {
  for (const repository of repositories) {
    const refusal = rules.refusal("repositories", repository);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

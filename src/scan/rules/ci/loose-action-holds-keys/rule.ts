import type { Found, Rule } from "../../../rule.ts";
import type { ScanItem } from "../../../item.ts";
import { isStrangeHost } from "../../../strange-hosts.ts";
import { asObject, objectAt } from "../../../values.ts";
import { secretNames, workflowOf, type Job } from "../../../workflow/index.ts";

/** Makers of actions that whole trades use; an action of theirs at a branch is careless, and common. */
const MAKERS =
  /^(?:actions|github|docker|hashicorp|aws-actions|azure|google-github-actions|anthropics|openai|sonarsource|snyk|aquasecurity|codecov|coverallsapp|appleboy|jamesives|peaceiris|easingthemes|softprops|pypa|rubygems|cloudflare|vercel|amondnet|netlify|nwtgck|superfly|akhileshns|goreleaser|golangci|gradle|ruby|shivammathur|dtolnay|swatinem|pnpm|oven-sh|denoland|astral-sh|slackapi|8398a7|rtcamp|ad-m|stefanzweifel|endbug|peter-evans|changesets|semantic-release|cycjimmy|crazy-max|helm|bitovi|burnett01|webfactory|shimataro|expo|fastlane|maierj|r0adkll|wzieba|firebaseextended|w9jds|mikepenz|trufflesecurity|gitleaks|zricethezav|checkmarx|anchore|sigstore|step-security|reviewdog|super-linter|oxsecurity|renovatebot|pulumi|serverless|ansible|digitalocean|linode|oracle-actions|databricks|dbt-labs|cypress-io|chromaui|percy|browser-actions|microsoft|dotnet|nuget|gittools|samuelmeuli|tauri-apps|electron-userland|apple-actions|home-assistant|bufbuild|earthly|depot|nixos|cachix|determinatesystems|mxschmitt|tailscale|hmarr|dorny|tj-actions|actions-rs|katyo|taiki-e|obi1kenobi|octokit|probot|danger|dependabot|release-drafter|googleapis)$/i;
/** Keys by which packages, machines and clouds are changed. */
const GRAVE_KEY = /NPM|PYPI|TWINE|CARGO|RUBYGEMS|DOCKER|SSH|PRIVATE|AWS|AZURE|GCP|KUBE|DEPLOY|SIGNING|GPG|PAT\b|_PAT|ADMIN|OSSRH|MAVEN|VAULT|TERRAFORM|TF_/i;
const COMMIT = /^[\da-f]{40}$/;
const RELEASE = /^v?\d/;

/** A workflow of another repository at a branch, which all secrets are handed to; of a company's own one the file does not tell. */
function calledFound(calls: string, inheritsSecrets: boolean, own: string | undefined, at: Found["at"]): readonly Found[] {
  const [, owner, ref] = /^([\w-]+)\/[^@]+@(.+)$/.exec(calls) ?? [];
  if (!inheritsSecrets || owner === undefined || owner === own || MAKERS.test(owner) || COMMIT.test(ref!) || RELEASE.test(ref!)) return [];
  return [{ message: `\`${calls.slice(0, 80)}\` is given all secrets`, ...(at === undefined ? {} : { at }), severity: "medium" }];
}

/** A container of a registry of nobody known, in which a job with keys runs. */
function containerFound({ value }: ScanItem, { at, text }: Job): readonly Found[] {
  const container = objectAt(value, ...at.map(String))?.["container"];
  const image = typeof container === "string" ? container : asObject(container)?.["image"];
  if (typeof image !== "string" || image.includes("@sha256:")) return [];
  const registry = /^([\w-]+(?:\.[\w-]+)+)(?::\d+)?\//.exec(image)?.[1];
  if (registry === undefined || !isStrangeHost(registry)) return [];
  const grave = secretNames(text).find((name) => GRAVE_KEY.test(name));
  // The company's own registry asks who fetches from it.
  const asks = asObject(container)?.["credentials"] !== undefined;
  return grave === undefined || asks
    ? []
    : [{ message: `the container \`${image.slice(0, 80)}\` is given \`${grave.slice(0, 60)}\``, at: [...at, "container"] }];
}

/** An action of nobody known, at a branch that its owner can move, is given keys. */
export const rule: Rule = {
  id: "ci/loose-action-holds-keys",
  title: "An action at a branch is given keys",
  severity: "high",
  why: "What runs is whatever its owner, or who took the account over, has pushed last; with keys for packages, clouds or machines it can use them for itself.",
  help: "name the commit of the action, and give it the one key that it needs",
  sources: [
    "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions",
    "https://github.com/advisories/GHSA-mrrh-fwg8-r2c3",
  ],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/release.yml",
  check: (item) => {
    const own = /github\.repository_owner\s*==\s*'([\w-]+)'|github\.repository\s*==\s*'([\w-]+)\//.exec(item.text);
    return workflowOf(item).jobs.flatMap((job) => [
      ...calledFound(job.calls, job.inheritsSecrets, own?.[1] ?? own?.[2], job.at),
      ...containerFound(item, job),
      ...job.steps.flatMap(({ action, ref, inputs, env, at }): Found[] => {
        const image = /^docker:\/\/(?:[\w.-]+\.\w+\/)?([\w-]+)\//.exec(action);
        const owner = image?.[1] ?? action.split("/")[0] ?? "";
        if (action === "" || action.startsWith(".") || MAKERS.test(owner) || owner === (own?.[1] ?? own?.[2])) return [];
        const version = image === null ? ref : (/@sha256:/.exec(`${action}@${ref}`)?.[0] ?? ref);
        const isLoose = image === null ? !COMMIT.test(version) && !RELEASE.test(version) : !/sha256/.test(`${action}${ref}`);
        if (!isLoose) return [];
        const names = secretNames([...inputs.values(), ...env.values()].join("\n")).filter((name) => name !== "GITHUB_TOKEN");
        const grave = names.filter((name) => GRAVE_KEY.test(name));
        return grave.length > 0
          ? [{ message: `\`${action.slice(0, 80)}\` at \`${ref.slice(0, 40) || "no version"}\` is given \`${grave[0]!.slice(0, 60)}\``, at }]
          : [];
      }),
    ]);
  },
};

import { PathLocator } from "../../../../catalog/index.ts";
import { memoryFacts } from "../../../../facts/index.ts";
import type { Found, Rule } from "../../../rule.ts";
import { asObject, objectAt, textsOf } from "../../../values.ts";
import { workflowOf } from "../../../workflow/index.ts";

const HOME = "/home/dev";
const ROOT = `${HOME}/project`;
const KEEPS = /^actions\/(?:upload-artifact|upload-pages-artifact|cache|cache\/save)$/;
/** The login that a checkout leaves behind, the variables of processes, a home with all that is in it. */
const HOLDS_KEYS =
  /^\.git(?:\/config|\/?\*{0,2})?$|^\/proc\/|^~(?:\/\*{0,2})?$|^~\/\.(?:ssh|aws|gnupg|kube|docker|azure|password-store|config\/(?:gcloud|gh|op))\/?(?:\*{1,2}(?:\/\*)?)?$/;
/** Folders of downloads beside the keys of a package manager. */
const DOWNLOADS = /\/(?:packages|cache|caches|registry|repository|plugin-cache)(?:\/|$)/;

/** Whether a path of what is kept holds keys; those of the project's own variables may be made for the next job. */
function keysAt(path: string, locator: PathLocator): "of a person" | "of the project" | undefined {
  const plain = path.trim().replace(/^["']|["']$/g, "");
  if (plain === "" || plain.startsWith("!")) return undefined;
  const short = plain
    .replace(/^(?:\$(?:HOME|\{HOME\}|\{\{\s*env\.HOME\s*\}\})|\/home\/[\w.-]+|\/root)(?=\/|$)/, "~")
    .replace(/^(?:\.|\$\{\{\s*github\.workspace\s*\}\}|\$GITHUB_WORKSPACE|\$CI_PROJECT_DIR)\//, "");
  const at = short.replace(/^~/, HOME);
  if (HOLDS_KEYS.test(short)) return "of a person";
  if (DOWNLOADS.test(at)) return undefined;
  const isSecret = [at, at.replace(/\/\*{1,2}(?:\/\*)?$/, ""), `${at.replace(/\/$/, "")}/x`].some((one) => locator.locate(one, ROOT).sets.includes("secrets"));
  return isSecret ? (at.startsWith("/") ? "of a person" : "of the project") : undefined;
}

/** What a run keeps for others holds keys. */
export const rule: Rule = {
  id: "ci/keys-in-artifact",
  title: "What a run keeps for others holds keys",
  severity: "high",
  why: "Whoever may read the repository downloads artefacts, of a public one everybody, and a cache is handed to later runs: a login in them is given away, and no mask hides it as one does in the log.",
  help: "keep what the build made, by its folder, and rotate the keys that were kept",
  sources: [
    "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions",
    "https://docs.gitlab.com/ci/jobs/job_artifacts/",
  ],
  kinds: ["workflow", "gitlab-ci", "action"],
  fixturePath: ".github/workflows/build.yml",
  check: (item) => {
    const locator = new PathLocator(memoryFacts({ files: {}, home: HOME }), ROOT);
    const found = (paths: readonly string[], at: Found["at"]): readonly Found[] =>
      paths.flatMap((path) => {
        const whose = keysAt(path, locator);
        return whose === undefined || at === undefined
          ? []
          : [{ message: `\`${path.trim().slice(0, 80)}\` is kept for others`, at, severity: whose === "of a person" ? ("high" as const) : ("low" as const) }];
      });
    return workflowOf(item).jobs.flatMap((job) => [
      ...job.steps.flatMap(({ action, inputs, at }) => (KEEPS.test(action) ? found((inputs.get("path") ?? "").split("\n"), [...at, "with", "path"]) : [])),
      ...(item.kind === "gitlab-ci"
        ? ["artifacts", "cache"].flatMap((key) => {
            const kept = asObject(objectAt(item.value, String(job.at[0]))?.[key]);
            return found(textsOf(kept?.["paths"]), [...job.at, key, "paths"]);
          })
        : []),
    ]);
  },
};

import type { Step } from "./model.ts";

/** Actions that fetch what another run left. */
const ARTIFACTS = /^(?:actions\/download-artifact|dawidd6\/action-download-artifact|aochmann\/actions-download-artifact)$/i;

/** Whether a step fetches the head of a pull request. */
export function checksOutHead({ action, inputs, run, env }: Step): boolean {
  const carried = [...env].filter(([, value]) => /pull_request\.head\.|github\.head_ref/.test(value)).map(([name]) => name);
  if (/\bgit\s+(?:clone|fetch|checkout|pull)\b/.test(run) && carried.some((name) => new RegExp(`\\$\\{?${name}\\b`).test(run))) return true;
  if (action === "actions/checkout") {
    const ref = `${inputs.get("ref") ?? ""} ${inputs.get("repository") ?? ""}`;
    return /pull_request\.head\.|github\.head_ref|refs\/pull\/|workflow_run\.head_|head_sha|head\.sha|head\.repo/.test(ref);
  }
  return /\bgh\s+pr\s+checkout\b|git\s+(?:fetch|checkout)\b[^\n]*(?:pull\/|head_ref|head\.(?:ref|sha)|HEAD_SHA|HEAD_REF)/.test(run);
}

/** Whether a step names the head by a branch, which its owner moves after somebody has looked at it. */
export function checksOutMovingHead({ action, inputs, run }: Step): boolean {
  const ref = inputs.get("ref") ?? "";
  if (action === "actions/checkout") return /head\.ref\b|github\.head_ref|refs\/pull\/[^\s]*\/(?:head|merge)/.test(ref) && !/head\.sha/.test(ref);
  return /\bgh\s+pr\s+checkout\b|\bgit\s+fetch\b[^\n]*\bpull\/[^\n]*\/(?:head|merge)\b/.test(run) && !/head\.sha|HEAD_SHA|\.head\.oid|headRefOid/.test(run);
}

/** Whether a step fetches what the run left that started this one. */
export function fetchesArtifact({ action, inputs, run }: Step): boolean {
  return (
    (ARTIFACTS.test(action) &&
      /workflow_run\.(?:id|workflow_id|head)/.test(`${inputs.get("run-id") ?? ""} ${inputs.get("run_id") ?? ""} ${inputs.get("commit") ?? ""}`)) ||
    /\bgh\s+run\s+download\b/.test(run)
  );
}

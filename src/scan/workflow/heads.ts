import { usesVariable } from "../shell-variable.ts";
import type { Step } from "./model.ts";

/** Actions that fetch what another run left. */
const ARTIFACTS = /^(?:actions\/download-artifact|dawidd6\/action-download-artifact|aochmann\/actions-download-artifact)$/i;

/** Whether a step fetches the head of a pull request. */
export function checksOutHead({ action, inputs, run, env }: Step): boolean {
  const carried = [...env].filter(([, value]) => /pull_request\.head\.|github\.head_ref/.test(value)).map(([name]) => name);
  if (/\bgit\s+(?:clone|fetch|checkout|pull)\b/.test(run) && carried.some((name) => usesVariable(run, name))) return true;
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
  const script = inputs.get("script") ?? "";
  return (
    (action === "actions/github-script" && /\bdownloadArtifact\b/.test(script) && /\bworkflow_run\b/.test(script)) ||
    (ARTIFACTS.test(action) &&
      /workflow_run\.(?:id|workflow_id|head)/.test(`${inputs.get("run-id") ?? ""} ${inputs.get("run_id") ?? ""} ${inputs.get("commit") ?? ""}`)) ||
    /\bgh\s+run\s+download\b/.test(run)
  );
}

/** The folder in which such a step, or what unpacks its archive, leaves the files; empty for the workspace itself. */
export function artifactFolder(steps: readonly Step[], step: Step): string {
  const named =
    step.inputs.get("path") ??
    /\bgh\s+run\s+download\b[^\n]{0,200}?(?:\s-D|\s--dir)[ =]\s*["']?([^\s"']+)/.exec(step.run)?.[1] ??
    (step.action === "actions/github-script"
      ? steps.map(({ run }) => /\bunzip\b[^\n]{0,120}?\s-d\s*["']?([^\s"']+)/.exec(run)?.[1]).find((one) => one !== undefined)
      : undefined);
  return (named ?? "").replace(/^\.\//, "").replace(/\/$/, "").replace(/^\.$/, "");
}

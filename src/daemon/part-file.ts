/** The file of a thread or a process of the daemon: beside this one, as source or as the build names it. */
export function partFile(
  name: "daemon-process" | "decision-worker" | "sequencer-worker" | "telemetry-worker" | "detection-process" | "console-worker" | "console-job-worker",
): URL {
  return new URL(`./${name}${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
}

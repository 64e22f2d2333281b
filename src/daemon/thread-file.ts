/** The file of a thread: beside this one, as source or as the build names it. */
export function threadFile(name: "decision-worker" | "sequencer-worker"): URL {
  return new URL(`./${name}${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
}

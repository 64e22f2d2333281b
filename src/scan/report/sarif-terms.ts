import type { Severity } from "../../model/index.ts";

/** SARIF's own levels. */
export const SARIF_LEVELS: Readonly<Record<Severity, "note" | "warning" | "error">> = {
  info: "note",
  low: "note",
  medium: "warning",
  high: "error",
  critical: "error",
};

/** A path as a relative URI reference, whatever characters it holds. */
export function uriOf(path: string): string {
  return path
    .toWellFormed()
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/")
    .replace(/^~\//, "%7E/");
}

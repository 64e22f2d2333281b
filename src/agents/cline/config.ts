import { homedir } from "node:os";
import { join } from "node:path";
import type { SetupPlaces } from "../setup.ts";

/** Folder of the user's hooks: programs, each named by its event (Cline 3.0.65). */
export function hooksFolder({ environment }: Pick<SetupPlaces, "environment">): string {
  return join(environment["HOME"] || homedir(), ".cline", "hooks");
}

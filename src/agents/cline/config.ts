import { homedir } from "node:os";
import { join } from "node:path";
import type { SetupPlaces } from "../setup.ts";

/** Folder of the user's hooks: programs, each named by its event (Cline 3.0.65). */
export function hooksFolder({ environment }: Pick<SetupPlaces, "environment">): string {
  return join(environment["HOME"] || homedir(), ".cline", "hooks");
}

/** What a repository brings that the client runs by itself, unasked. */
export const REPOSITORY_PROGRAMS: readonly string[] = [".cline/hooks", ".clinerules/hooks", ".cline/plugins", ".clinerules/plugins", ".agents/plugins"];

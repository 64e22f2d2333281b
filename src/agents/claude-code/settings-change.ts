import type { Facts } from "../../model/index.ts";
import { SCOPES, settingsFile } from "./config.ts";
import { MARK } from "./handlers.ts";
import { findWeakening } from "./weakening.ts";

const MAX_SETTINGS = 4 * 1024 * 1024;

/** The settings files that can hold our hooks. */
function settingsFiles(root: string, facts: Facts): readonly string[] {
  const places = {
    platform: facts.platform,
    environment: { HOME: facts.home, CLAUDE_CONFIG_DIR: facts.variable("CLAUDE_CONFIG_DIR") },
    project: root,
  };
  return SCOPES.map((scope) => settingsFile(scope, places));
}

/**
 * Why a change of the client's settings may not reach the running session; empty when it may.
 * Skills are judged when they are used, and the managed policy cannot be held back.
 */
export function settingsProblems(source: string, path: string | undefined, root: string, facts: Facts): readonly string[] {
  if (source === "policy_settings" || source === "skills") return [];
  if (path === undefined || !path.startsWith("/")) return ["the changed file is not named"];
  const isThere = facts.lookAt(path) !== undefined;
  const problems = isThere ? [...findWeakening(facts.readText(path, MAX_SETTINGS))] : [];
  const isGuarded = settingsFiles(root, facts).some((file) => facts.readText(file, MAX_SETTINGS)?.includes(MARK) === true);
  if (!isGuarded) problems.push("no settings file calls the guard any more");
  return problems;
}

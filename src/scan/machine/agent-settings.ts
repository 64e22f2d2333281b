import { join } from "node:path";
import { readItems } from "../collect.ts";
import { kindOfPath } from "../kind-of-path.ts";
import { withFingerprints, type ReportedFinding } from "../repository/fingerprint.ts";
import { RULES } from "../rules/index.ts";
import { runRules } from "../run-rules.ts";
import { filesBelow, SkippedList } from "../walk.ts";
import { lstatSync } from "node:fs";

/** Files of a home that agents read for every project. Source: `docs/agents.md`. */
const FILES = [
  ".claude.json",
  ".claude/settings.json",
  ".claude/settings.local.json",
  ".claude/CLAUDE.md",
  ".codex/config.toml",
  ".codex/hooks.json",
  ".codex/AGENTS.md",
  ".gemini/settings.json",
  ".gemini/trustedFolders.json",
  ".gemini/GEMINI.md",
  ".copilot/settings.json",
  ".copilot/config.json",
  ".copilot/mcp-config.json",
  ".cursor/hooks.json",
  ".cursor/mcp.json",
  ".cursor/permissions.json",
  ".cursor/sandbox.json",
  ".cursor/cli-config.json",
  ".codeium/windsurf/hooks.json",
  ".codeium/windsurf/mcp_config.json",
  ".config/opencode/opencode.json",
  ".config/opencode/opencode.jsonc",
] as const;
/** Folders of which each file may be one that an agent reads. */
const FOLDERS = [
  ".claude/skills",
  ".claude/agents",
  ".claude/commands",
  ".claude/rules",
  ".codex/rules",
  ".copilot/hooks",
  ".gemini/commands",
  ".gemini/policies",
  ".agents/skills",
] as const;
const LIMITS = { entries: 20_000, depth: 8, fileBytes: 1024 * 1024 };
const MOST = 2000;

/** What rules say of the settings, skills, commands and hooks that a home gives to its agents. Reads only; follows no link. */
export function agentSettingsFindings(home: string, skipped: SkippedList): readonly ReportedFinding[] {
  const paths: string[] = FILES.filter((path) => lstatSync(join(home, path), { throwIfNoEntry: false })?.isFile() === true);
  for (const folder of FOLDERS) {
    if (lstatSync(join(home, folder), { throwIfNoEntry: false })?.isDirectory() !== true) continue;
    for (const name of filesBelow(join(home, folder), skipped, LIMITS)) {
      const path = `${folder}/${name}`;
      if (kindOfPath(path) === undefined) continue;
      if (paths.length >= MOST) {
        skipped.add(`~/${path}`, `there are more than ${MOST} files that agents read`);
        break;
      }
      paths.push(path);
    }
  }
  return withFingerprints(runRules(readItems(home, paths, "user", skipped, "~/"), RULES));
}

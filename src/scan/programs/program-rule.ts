import type { ItemKind } from "../item.ts";
import type { Rule } from "../rule.ts";
import type { DeedKind } from "./deeds.ts";
import { programFindings, type DeedSeverities } from "./program-findings.ts";

/** What can carry a program that runs where a person works. */
const CARRIERS: readonly ItemKind[] = [
  "settings",
  "mcp",
  "hooks",
  "plugin",
  "marketplace",
  "skill",
  "command",
  "subagent",
  "instructions",
  "package",
  "dev-container",
  "env-file",
  "pre-commit",
];
const PIPELINES: readonly ItemKind[] = ["workflow", "gitlab-ci", "action"];

/** What differs between rules on what programs do. */
export interface ProgramRule extends Pick<Rule, "title" | "severity" | "why" | "help"> {
  readonly kind: DeedKind;
  readonly severities: DeedSeverities;
  /** Is the deed as grave in a step of a pipeline? */
  readonly inPipelines?: boolean;
  readonly say: (words: string) => string;
}

/** A rule `program/KIND`: a program of a configuration, a skill or a package does what nobody wants of it. */
export function programRule({ kind, severities, inPipelines = false, say, ...about }: ProgramRule): Rule {
  return {
    id: `program/${kind}`,
    ...about,
    sources: ["docs/scan-accuracy.md", "https://code.claude.com/docs/en/hooks"],
    kinds: inPipelines ? [...CARRIERS, ...PIPELINES] : CARRIERS,
    fixturePath: ".claude/settings.json",
    check: (item) => programFindings(item, kind, severities, say),
  };
}

import type { Scenario } from "../scenario.ts";
import { APPROVALS } from "./approvals.ts";
import { ATTACKS_ON_CONTROL } from "./attack-control.ts";
import { ATTACKS_ON_WORK } from "./attack-destruction.ts";
import { ATTACKS_ON_THE_OUTSIDE } from "./attack-outside.ts";
import { ATTACKS_ON_SECRETS } from "./attack-secrets.ts";
import { CONTENT } from "./content.ts";
import { CONTENT_WAYS } from "./content-ways.ts";
import { DRILLS } from "./drills.ts";
import { WITH_DAEMON, WITH_MANAGED_DAEMON } from "./daemon.ts";
import { PLUGINS_AGAINST_MANAGED_SETTINGS } from "./managed-plugins.ts";
import { AGAINST_MANAGED_SETTINGS } from "./managed-settings.ts";
import { WITH_MANAGED_SETTINGS } from "./managed.ts";
import { BEHIND_THE_GATEWAY } from "./mcp.ts";
import { AROUND_QUARANTINE } from "./quarantine.ts";
import { WITH_TELEMETRY } from "./telemetry.ts";
import { WORK_IN_THE_SHELL } from "./work-shell.ts";
import { WORK_WITH_TOOLS } from "./work-tools.ts";

/** Every scenario, ordinary work first. */
export const SCENARIOS: readonly Scenario[] = [
  ...WORK_IN_THE_SHELL,
  ...WORK_WITH_TOOLS,
  ...ATTACKS_ON_SECRETS,
  ...ATTACKS_ON_THE_OUTSIDE,
  ...ATTACKS_ON_WORK,
  ...ATTACKS_ON_CONTROL,
  ...CONTENT,
  ...CONTENT_WAYS,
  ...WITH_DAEMON,
  ...WITH_TELEMETRY,
  ...DRILLS,
  ...AROUND_QUARANTINE,
  ...APPROVALS,
  ...BEHIND_THE_GATEWAY,
  ...WITH_MANAGED_SETTINGS,
  ...AGAINST_MANAGED_SETTINGS,
  ...PLUGINS_AGAINST_MANAGED_SETTINGS,
  ...WITH_MANAGED_DAEMON,
];

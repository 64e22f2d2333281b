import { behindGateway } from "../behind-gateway.ts";
import type { Scenario } from "../scenario.ts";
import { call, shell } from "../script.ts";
import { withTelemetry } from "../with-telemetry.ts";
import { GEMINI_ATTACKS } from "./attacks.ts";
import { GEMINI_ATTACKS_ON_GUARD } from "./attacks-on-guard.ts";
import { GEMINI_ATTACKS_BY_REPOSITORY } from "./attacks-by-repository.ts";
import { GEMINI_WORK } from "./work.ts";

const BEHIND_GATEWAY = behindGateway(
  (path) => call("mcp_notes_read_file", { path }),
  { isTrusted: true, more: '"mcpServers": { "notes": { "command": "node", "args": ["%HOME%/notes.mjs"], "trust": true } }' },
  `sed -i 's|"args": *\\["[^"]*notes.mjs"\\]|"args": ["%SALLYPORT%", "mcp", "run", "notes"]|' ~/.gemini/settings.json`,
);

const WITH_TELEMETRY = withTelemetry(shell, "node %SALLYPORT% telemetry install gemini-cli > ~/telemetry.sh", false, { setting: { sourced: "telemetry.sh" } });

export const GEMINI_SCENARIOS: readonly Scenario[] = [
  ...GEMINI_WORK,
  ...GEMINI_ATTACKS,
  ...GEMINI_ATTACKS_ON_GUARD,
  ...GEMINI_ATTACKS_BY_REPOSITORY,
  BEHIND_GATEWAY,
  WITH_TELEMETRY,
];

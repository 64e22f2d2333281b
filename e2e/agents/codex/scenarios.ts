import { behindGateway } from "../behind-gateway.ts";
import type { Scenario } from "../scenario.ts";
import { call, shell } from "../script.ts";
import { withTelemetry } from "../with-telemetry.ts";
import { CODEX_ATTACKS } from "./attacks.ts";
import { CODEX_ATTACKS_ON_GUARD } from "./attacks-on-guard.ts";
import { serverSettings } from "./parts.ts";
import { CODEX_WORK } from "./work.ts";

const BEHIND_GATEWAY = behindGateway(
  (path) => call("read_file", { path }, "mcp__notes"),
  { more: serverSettings("notes") },
  `sed -i 's|^args = .*notes.mjs.*|args = ["%SALLYPORT%", "mcp", "run", "notes"]|' ~/.codex/config.toml`,
  // The first answer of the model may come before the server has said which tools it has.
  [[shell("sleep 5")]],
);

const WITH_TELEMETRY = withTelemetry(shell, "node %SALLYPORT% telemetry install codex >> ~/.codex/config.toml", true);

export const CODEX_SCENARIOS: readonly Scenario[] = [...CODEX_WORK, ...CODEX_ATTACKS, ...CODEX_ATTACKS_ON_GUARD, BEHIND_GATEWAY, WITH_TELEMETRY];

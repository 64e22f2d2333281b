export {
  readTelemetryConfig,
  TARGET_KINDS,
  targetProblem,
  telemetryPaths,
  writeTelemetryConfig,
  type Target,
  type TargetKind,
  type TelemetryConfig,
} from "./config.ts";
export type { Sample } from "./metrics/counters.ts";
export { readPushState, writePushState, type PushState } from "./push/pusher.ts";
export { send } from "./push/send.ts";
export { addressProblem } from "./target-address.ts";
export { TOKEN_HEADER } from "./receiver/admission.ts";
export { TelemetryService, type TelemetryServiceOptions } from "./service.ts";
export { TELEMETRY_AGENTS, telemetrySettings, type TelemetryAgent, type TelemetrySettings } from "./setup/agent-settings.ts";

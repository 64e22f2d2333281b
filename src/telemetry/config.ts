import { join } from "node:path";
import { UserError } from "../model/index.ts";
import { privateFolder, readPrivateJson, writePrivateFile } from "../record/index.ts";
import { addressProblem } from "./target-address.ts";

/** Where events are pushed to, and in what form. */
export const TARGET_KINDS = ["otlp", "hec", "webhook", "file"] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export interface Target {
  readonly name: string;
  readonly kind: TargetKind;
  /** Address, or path of a file. */
  readonly to: string;
  /** Sent with each request. A value that begins with `@` names a file that holds it. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What is set for telemetry on this machine. */
export interface TelemetryConfig {
  readonly v: 1;
  /** Loopback port of the receiver. */
  readonly port: number;
  /** Agents whose telemetry was switched on here, and when, in milliseconds since the epoch. */
  readonly agents: readonly { readonly name: string; readonly since: number }[];
  readonly targets: readonly Target[];
}

/** Largest file of settings. */
const MAX_CONFIG = 256 * 1024;
export const TARGET_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Where the parts of the telemetry folder lie. */
export function telemetryPaths(stateFolder: string): { readonly folder: string; readonly config: string; readonly cursorOf: (target: string) => string } {
  const folder = join(stateFolder, "telemetry");
  return { folder, config: join(folder, "config.json"), cursorOf: (target) => join(folder, `cursor-${target}.json`) };
}

function problem(message: string, help: string, file?: string): UserError {
  return new UserError([{ code: "telemetry", message, help, ...(file === undefined ? {} : { file }) }]);
}

/** The reason why a target cannot be used; `undefined` when it can. Plain HTTP is for this machine only: events say what people do. */
export function targetProblem({ name, kind, to, headers }: Target): string | undefined {
  if (!TARGET_NAME.test(name)) return `\`${name}\` is no name for a target; use small letters, digits and hyphens`;
  if (kind === "file") return to.startsWith("/") || /^[A-Za-z]:[\\/]/.test(to) ? undefined : `\`${to}\` is not an absolute path`;
  const why = addressProblem(to, "use --header");
  if (why !== undefined) return why;
  const wrong = Object.entries(headers).find(([header, value]) => !/^[A-Za-z0-9-]{1,100}$/.test(header) || /[\r\n\0]/.test(value));
  return wrong === undefined ? undefined : `\`${wrong[0].slice(0, 60)}\` is no header`;
}

/** What is set; `undefined` when nothing is. Throws a `UserError` for a file that cannot be trusted or read. */
export function readTelemetryConfig(stateFolder: string): TelemetryConfig | undefined {
  const { config: path } = telemetryPaths(stateFolder);
  const broken = (why: string): UserError =>
    problem(`the settings of telemetry are not used: ${why}`, "remove the file and run `sallyport telemetry install AGENT` again", path);
  const found = readPrivateJson(path, MAX_CONFIG, broken);
  if (found === undefined) return undefined;
  const { v, port, agents, targets } = (found ?? {}) as Partial<TelemetryConfig>;
  if (
    v !== 1 ||
    !Number.isSafeInteger(port) ||
    !Array.isArray(agents) ||
    !agents.every((one) => typeof one?.name === "string" && Number.isSafeInteger(one.since)) ||
    !Array.isArray(targets)
  )
    throw broken("a member is missing or of another type");
  for (const target of targets) {
    const isWhole =
      typeof target?.name === "string" &&
      TARGET_KINDS.includes(target.kind) &&
      typeof target.to === "string" &&
      typeof target.headers === "object" &&
      target.headers !== null &&
      Object.values(target.headers).every((one) => typeof one === "string");
    if (!isWhole || targetProblem(target) !== undefined) throw broken("a member is missing or of another type");
  }
  return { v: 1, port: port!, agents, targets };
}

export function writeTelemetryConfig(stateFolder: string, config: TelemetryConfig): void {
  const { folder, config: path } = telemetryPaths(stateFolder);
  privateFolder(stateFolder);
  privateFolder(folder);
  writePrivateFile(path, `${JSON.stringify(config, undefined, 2)}\n`);
}

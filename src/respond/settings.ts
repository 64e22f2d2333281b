import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { UserError } from "../model/index.ts";
import { addressProblem } from "../telemetry/index.ts";
import { privateFolder, readPrivateJson, withLock, writePrivateFile } from "../record/index.ts";

/** From which level of a rule on its `respond:` is carried out by itself. */
export const AUTOMATIC_LEVELS = ["off", "critical", "high", "medium"] as const;
export type AutomaticLevel = (typeof AUTOMATIC_LEVELS)[number];

/** In what form a target is told: as events of the Standard Webhooks form, or as one line of text that chats show (`{"text": …}`). */
export const TARGET_FORMS = ["standard", "chat"] as const;
export type TargetForm = (typeof TARGET_FORMS)[number];

/** Who is told of incidents and responses. */
export interface WebhookTarget {
  readonly name: string;
  readonly to: string;
  readonly form: TargetForm;
  /** `whsec_` and 32 bytes in base64: signs what is sent. */
  readonly secret: string;
}

export interface RespondSettings {
  readonly v: 1;
  readonly automatic: AutomaticLevel;
  readonly targets: readonly WebhookTarget[];
}

/** What holds where nothing was set: a session that a critical rule has found is stopped at once; for everything else a person decides. */
export const DEFAULT_SETTINGS: RespondSettings = { v: 1, automatic: "critical", targets: [] };

const MAX_BYTES = 256 * 1024;
const MAX_TARGETS = 20;
const TARGET_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
const SECRET = /^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/;

/** Where responding keeps its files. */
export function respondPaths(stateFolder: string): { readonly folder: string; readonly settings: string; readonly queueOf: (target: string) => string } {
  const folder = join(stateFolder, "respond");
  return { folder, settings: join(folder, "settings.json"), queueOf: (target) => join(folder, `queue-${target}`) };
}

function problem(message: string, help: string, file?: string): UserError {
  return new UserError([{ code: "respond", message, help, ...(file === undefined ? {} : { file }) }]);
}

/** Why nothing can be sent there; `undefined` when it can. Plain HTTP is for this machine only: what is sent says what people did. */
export function targetProblem({ name, to }: Pick<WebhookTarget, "name" | "to">): string | undefined {
  if (!TARGET_NAME.test(name)) return `\`${name.slice(0, 60)}\` is no name for a target; use small letters, digits and hyphens`;
  return addressProblem(to, "what is sent is signed instead");
}

function isTarget(value: unknown): value is WebhookTarget {
  if (typeof value !== "object" || value === null) return false;
  const { name, to, form, secret } = value as Partial<WebhookTarget>;
  return (
    typeof name === "string" &&
    typeof to === "string" &&
    TARGET_FORMS.some((one) => one === form) &&
    typeof secret === "string" &&
    SECRET.test(secret) &&
    targetProblem({ name, to }) === undefined
  );
}

/** What is set. Throws a `UserError` for a file that cannot be trusted or read. */
export function readSettings(stateFolder: string): RespondSettings {
  const { settings: path } = respondPaths(stateFolder);
  const broken = (why: string): UserError =>
    problem(`the settings of responses are not used: ${why}`, "remove the file, and set `sallyport respond automatic` and `respond target add` again", path);
  const found = readPrivateJson(path, MAX_BYTES, broken);
  if (found === undefined) return DEFAULT_SETTINGS;
  const { v, automatic, targets } = (found ?? {}) as Partial<RespondSettings>;
  if (v !== 1 || !AUTOMATIC_LEVELS.some((one) => one === automatic) || !Array.isArray(targets) || targets.length > MAX_TARGETS || !targets.every(isTarget))
    throw broken("a member is missing or of another type");
  return { v: 1, automatic: automatic!, targets };
}

function change(stateFolder: string, next: (settings: RespondSettings) => RespondSettings): void {
  const { folder, settings } = respondPaths(stateFolder);
  privateFolder(stateFolder);
  privateFolder(folder);
  withLock(`${settings}.lock`, () => writePrivateFile(settings, JSON.stringify(next(readSettings(stateFolder)), undefined, 2)));
}

/** Sets from which level on rules act by themselves. */
export function setAutomatic(stateFolder: string, automatic: AutomaticLevel): void {
  change(stateFolder, (settings) => ({ ...settings, automatic }));
}

/** Adds a target, or replaces the one of its name. @returns it with its secret, which the receiver needs */
export function addTarget(stateFolder: string, { name, to, form }: Omit<WebhookTarget, "secret">): WebhookTarget {
  const why = targetProblem({ name, to });
  if (why !== undefined) throw problem(why, "nothing was changed");
  const target: WebhookTarget = { name, to, form, secret: `whsec_${randomBytes(32).toString("base64")}` };
  change(stateFolder, (settings) => {
    const targets = [...settings.targets.filter((one) => one.name !== name), target];
    if (targets.length > MAX_TARGETS) throw problem(`there are ${MAX_TARGETS} targets already`, "remove one with `sallyport respond target remove NAME`");
    return { ...settings, targets };
  });
  return target;
}

/** Takes a target away. @returns false when there is none of this name */
export function removeTarget(stateFolder: string, name: string): boolean {
  const isThere = readSettings(stateFolder).targets.some((one) => one.name === name);
  if (isThere) change(stateFolder, (settings) => ({ ...settings, targets: settings.targets.filter((one) => one.name !== name) }));
  return isThere;
}

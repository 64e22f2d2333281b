import { eventRole, INSTALLED_EVENTS } from "./events.ts";
import { asFields, field, type Fields } from "./fields.ts";

/** Marks a handler in the client's settings as ours, whatever its paths are. */
export const MARK = "--sallyport=claude-code";

/** Seconds; far above what a decision takes, far below the client's 600. */
const TIMEOUT_SECONDS = 20;
/** Before a tool runs the hook may also wait for a person, as the policy says (`hold.wait`, at most two minutes). */
const TOOL_TIMEOUT_SECONDS = 150;

/** Where the parts of an installation lie; all absolute. */
export interface Program {
  /** The runtime that starts the hook. */
  readonly runtime: string;
  /** `hook.cjs`. */
  readonly hook: string;
  /**
   * State folder; fixed here because a repository can set the variable that it would come from. `account`: in the home that the
   * machine's user database gives to whoever runs the client, for settings that hold for every user.
   */
  readonly state: string;
  /** `env`, where there is one: starts the runtime without variables that load code into it. */
  readonly env?: string;
}

/** Variables by which an environment changes what the runtime executes. */
const LOADERS: readonly string[] = ["NODE_OPTIONS", "NODE_PATH", "OPENSSL_CONF", "NODE_EXTRA_CA_CERTS", "NODE_V8_COVERAGE", "NODE_COMPILE_CACHE"];

/**
 * For a process that lives for some tens of milliseconds: no compiler whose code pays later, and room enough that
 * nothing is collected. The hook works without them, slower.
 */
const RUNTIME_FLAGS: readonly string[] = ["--no-sparkplug", "--min-semi-space-size=16"];

/** One command handler as the client stores it. */
export interface Handler {
  readonly type: "command";
  readonly command: string;
  readonly args: readonly string[];
  readonly timeout: number;
  readonly onFailure: "block";
}

/**
 * The handler for an event: exec form, so that no shell stands between, absolute paths, and
 * `onFailure: "block"`, so that a crash, a timeout or a missing file stops the call.
 */
export function handlerFor(event: string, { runtime, hook, state, env }: Program): Handler {
  const own = [...RUNTIME_FLAGS, hook, MARK, `--event=${event}`, `--state=${state}`];
  return {
    type: "command",
    command: env ?? runtime,
    args: env === undefined ? own : [...LOADERS.flatMap((name) => ["-u", name]), runtime, ...own],
    timeout: event === "PreToolUse" ? TOOL_TIMEOUT_SECONDS : TIMEOUT_SECONDS,
    onFailure: "block",
  };
}

/** The matcher group for an event, as it is stored. */
export function groupFor(event: string, program: Program): unknown {
  const role = eventRole(event);
  const hooks = [handlerFor(event, program)];
  return role === "tool" || role === "result" ? { matcher: "*", hooks } : { hooks };
}

/** Everything that an installation registers, by event. */
export function hooksFor(program: Program): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(INSTALLED_EVENTS.map((event) => [event, [groupFor(event, program)]]));
}

/** True for a handler that an installation of this product wrote. */
export function isOurs(handler: unknown): boolean {
  const fields = asFields(handler);
  const args = fields === undefined ? undefined : field(fields, "args");
  return Array.isArray(args) && args.includes(MARK);
}

/** The handlers of one event in a settings value, of every matcher group. */
export function handlersOf(settings: Fields, event: string): readonly unknown[] {
  const hooks = asFields(field(settings, "hooks"));
  const groups = hooks === undefined ? undefined : field(hooks, event);
  if (!Array.isArray(groups)) return [];
  return groups.flatMap((group) => {
    const fields = asFields(group);
    const handlers = fields === undefined ? undefined : field(fields, "hooks");
    return Array.isArray(handlers) ? handlers : [];
  });
}

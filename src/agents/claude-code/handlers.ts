import { eventRole, INSTALLED_EVENTS } from "./events.ts";
import { asFields, field, type Fields } from "../fields.ts";

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
  /** The daemon that calls go to; left out: each call is a process of its own. */
  readonly daemon?: DaemonAddress;
}

/** Where and how the client reaches the daemon. */
export interface DaemonAddress {
  /** The port of loopback that is this installation's. */
  readonly port: number;
  /** Lets its holder ask for verdicts. */
  readonly token: string;
  /** `session-hook.cjs`: makes sure that the daemon runs, and that it is it. */
  readonly sessionHook: string;
}

/**
 * Events that go to the daemon: those of which a session has many. A prompt is not among them: it is where the daemon
 * must prove itself, and an HTTP hook could not tell. Nor are events of which it is not known whether the
 * client stops at a failing HTTP hook. `SessionStart` takes no HTTP hook at all.
 */
const OVER_HTTP: ReadonlySet<string> = new Set([
  "PreToolUse",
  "PermissionRequest",
  "PostToolUse",
  "PostToolUseFailure",
  "SubagentStart",
  "SubagentStop",
  "SessionEnd",
]);

/** Events at which the daemon is started and proved. */
const PROVING: ReadonlySet<string> = new Set(["SessionStart", "UserPromptSubmit"]);

/** Names a handler as ours where there are no arguments. */
const MARK_HEADER = "x-sallyport";

/** Variables by which an environment changes what the runtime executes. */
const LOADERS: readonly string[] = ["NODE_OPTIONS", "NODE_PATH", "OPENSSL_CONF", "NODE_EXTRA_CA_CERTS", "NODE_V8_COVERAGE", "NODE_COMPILE_CACHE"];

/**
 * For a process that lives for some tens of milliseconds: no compiler whose code pays later, and room enough that
 * nothing is collected. The hook works without them, slower.
 */
const RUNTIME_FLAGS: readonly string[] = ["--no-sparkplug", "--min-semi-space-size=16"];

/** One HTTP handler as the client stores it. */
export interface HttpHandler {
  readonly type: "http";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly onFailure: "block";
}

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
export function handlerFor(event: string, program: Program): Handler | HttpHandler {
  const { runtime, hook, state, env, daemon } = program;
  if (daemon !== undefined && OVER_HTTP.has(event)) return httpHandler(event, daemon);
  const file = daemon !== undefined && PROVING.has(event) ? daemon.sessionHook : hook;
  const own = [...RUNTIME_FLAGS, file, MARK, `--event=${event}`, `--state=${state}`];
  return {
    type: "command",
    command: env ?? runtime,
    args: env === undefined ? own : [...LOADERS.flatMap((name) => ["-u", name]), runtime, ...own],
    timeout: event === "PreToolUse" ? TOOL_TIMEOUT_SECONDS : TIMEOUT_SECONDS,
    onFailure: "block",
  };
}

/** The address is a number, so that no resolver has a say; the client follows no redirect. */
function httpHandler(event: string, { port, token }: DaemonAddress): HttpHandler {
  return {
    type: "http",
    url: `http://127.0.0.1:${port}/v1/hook/claude-code?event=${event}`,
    headers: { authorization: `Bearer ${token}`, [MARK_HEADER]: MARK },
    timeout: TIMEOUT_SECONDS,
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
  if (fields === undefined) return false;
  const headers = asFields(field(fields, "headers"));
  if (headers !== undefined) {
    const url = field(fields, "url");
    return field(headers, MARK_HEADER) === MARK && typeof url === "string" && /^http:\/\/127\.0\.0\.1:\d{1,5}\//.test(url);
  }
  const args = field(fields, "args");
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

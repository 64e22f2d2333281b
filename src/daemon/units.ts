import { homedir } from "node:os";
import { join } from "node:path";
import { UserError } from "../model/index.ts";
import { daemonCommand, MEMORY_VARIABLES } from "./memory.ts";

/** Kinds of units that can be written. */
export const UNIT_KINDS = ["systemd-user", "systemd-system", "launchd"] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** What a unit is made from; all paths absolute. */
export interface UnitFacts {
  readonly runtime: string;
  /** `daemon-process`. */
  readonly file: string;
  readonly stateFolder: string;
  readonly port: number;
  /** Whose daemon it is. */
  readonly user: string;
  readonly home?: string;
}

/** One file of a unit, and how it is switched on. */
export interface UnitFile {
  readonly path: string;
  readonly text: string;
}

export interface Units {
  readonly files: readonly UnitFile[];
  /** Commands that a person runs to switch it on. */
  readonly enable: readonly string[];
  readonly disable: readonly string[];
}

const NAME = "sallyport-daemon";
const LABEL = "dev.sallyport.daemon";

/** A word of `ExecStart` (systemd.service(5), "Command lines"): quoted, `%` and `$` doubled. */
function systemdWord(word: string): string {
  return `"${word.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("%", "%%").replaceAll("$", "$$$$")}"`;
}

/** A value of `Environment=` (systemd.exec(5)): quoted; no variable is expanded there. */
function systemdValue(name: string, value: string): string {
  return `"${name}=${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("%", "%%")}"`;
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * The service manager holds the port itself and passes it on: when the daemon dies, the port is not free for
 * anybody, and calls that come meanwhile wait for the next one (systemd.socket(5)).
 */
function systemd({ runtime, file, stateFolder, port, user, home }: UnitFacts, isSystem: boolean): Units {
  const folder = isSystem ? "/etc/systemd/system" : join(home ?? homedir(), ".config/systemd/user");
  const name = isSystem ? `${NAME}-${user}` : NAME;
  const command = daemonCommand(runtime, file, stateFolder).map(systemdWord).join(" ");
  const memory = Object.entries(MEMORY_VARIABLES)
    .map(([variable, value]) => systemdValue(variable, value))
    .join(" ");
  const socket = `[Unit]
Description=Port of the Sallyport daemon${isSystem ? ` of ${user}` : ""}

[Socket]
ListenStream=127.0.0.1:${port}
Backlog=511
NoDelay=true
Service=${name}.service

[Install]
WantedBy=sockets.target
`;
  const service = `[Unit]
Description=Sallyport daemon${isSystem ? ` of ${user}` : ""}: decides what AI coding agents may do
Requires=${name}.socket
After=${name}.socket
StartLimitIntervalSec=0

[Service]
Type=simple
ExecStart=${command}
${isSystem ? `User=${user}\nEnvironment=${systemdValue("HOME", home ?? `/home/${user}`)} ${systemdValue("USER", user)}\n` : ""}Environment=${memory}
UMask=0077
UnsetEnvironment=NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS NODE_V8_COVERAGE NODE_COMPILE_CACHE OPENSSL_CONF LD_PRELOAD LD_LIBRARY_PATH
Restart=always
RestartSec=100ms
RestartPreventExitStatus=2
TimeoutStopSec=25
KillMode=mixed
OOMScoreAdjust=-100
NoNewPrivileges=true
RestrictAddressFamilies=AF_UNIX AF_INET
LockPersonality=true
RestrictSUIDSGID=true
SystemCallArchitectures=native

[Install]
WantedBy=${isSystem ? "multi-user.target" : "default.target"}
Also=${name}.socket
`;
  const control = isSystem ? "sudo systemctl" : "systemctl --user";
  return {
    files: [
      { path: join(folder, `${name}.socket`), text: socket },
      { path: join(folder, `${name}.service`), text: service },
    ],
    enable: [`${control} daemon-reload`, `${control} enable --now ${name}.socket ${name}.service`],
    disable: [`${control} disable --now ${name}.socket ${name}.service`],
  };
}

function launchd({ runtime, file, stateFolder, home, user }: UnitFacts): Units {
  const own = home ?? homedir();
  const path = join(own, "Library/LaunchAgents", `${LABEL}.plist`);
  const words = daemonCommand(runtime, file, stateFolder)
    .map((word) => `    <string>${xml(word)}</string>`)
    .join("\n");
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>${LABEL}</string>
  <key>ProgramArguments</key>
  <array>
${words}
  </array>
  <key>EnvironmentVariables</key>
  <dict>
    <key>HOME</key>
    <string>${xml(own)}</string>
    <key>USER</key>
    <string>${xml(user)}</string>
  </dict>
  <key>RunAtLoad</key>
  <true/>
  <key>KeepAlive</key>
  <true/>
  <key>ThrottleInterval</key>
  <integer>1</integer>
  <key>ProcessType</key>
  <string>Interactive</string>
  <key>Umask</key>
  <integer>63</integer>
  <key>StandardErrorPath</key>
  <string>${xml(join(stateFolder, "daemon/log.errors"))}</string>
</dict>
</plist>
`;
  return {
    files: [{ path, text }],
    enable: [`launchctl bootstrap gui/$(id -u) ${quoted(path)}`],
    disable: [`launchctl bootout gui/$(id -u)/${LABEL}`],
  };
}

function quoted(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** Characters that end a line of a unit, or that XML 1.0 has no place for. */
const NO_UNIT = /[\p{Cc}\p{Cs}\ufffe\uffff\u2028\u2029]/u;

/**
 * The files of a kind of unit, and the commands that switch it on and off. Nothing is written. Throws a `UserError` for a path that a unit cannot hold:
 * a line break in it would be a line of the unit.
 */
export function unitFiles(kind: UnitKind, facts: UnitFacts): Units {
  for (const path of [facts.runtime, facts.file, facts.stateFolder, facts.home ?? homedir()])
    if (NO_UNIT.test(path))
      throw new UserError([
        {
          code: "unit-path",
          message: `the path ${JSON.stringify(path)} holds a character that a unit cannot hold`,
          help: "install the program and keep its state below paths without control characters",
        },
      ]);
  return kind === "launchd" ? launchd(facts) : systemd(facts, kind === "systemd-system");
}

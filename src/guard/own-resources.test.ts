import { describe, expect, it } from "vitest";
import { memoryFacts } from "../facts/index.ts";
import type { Action, Outcome, ToolRequest } from "../model/index.ts";
import { BASELINE_NAMES, baselinePolicy, type BaselineName } from "../policy/index.ts";
import { emptySession } from "../session/index.ts";
import { decide } from "./decide.ts";

const PORT = 23_456;
const DAEMON = 4242;
const SUPERVISOR = 4241;
const HOME = "/home/dev";
const STATE = `${HOME}/.local/state/sallyport/daemon`;
const facts = memoryFacts({ home: HOME, guard: { port: PORT, processes: [DAEMON, SUPERVISOR] } });

function outcome(request: ToolRequest, baseline: BaselineName = "production-adjacent"): Outcome {
  const action: Action = {
    agent: { name: "test" },
    session: "s",
    chain: [],
    cwd: `${HOME}/project`,
    root: `${HOME}/project`,
    tool: "Bash",
    request,
    mode: "default",
  };
  return decide(action, { facts, policy: baselinePolicy(baseline), session: emptySession() }).decision.outcome;
}
const shell = (text: string): ToolRequest => ({ type: "shell", text });

/** What an agent may try against the daemon: its processes, port, socket, files, units and commands. */
const ATTACKS: readonly string[] = [
  `kill ${DAEMON}`,
  `kill -9 ${SUPERVISOR} ${DAEMON}`,
  `kill -STOP ${DAEMON}`,
  `kill -- -${SUPERVISOR}`,
  `/bin/kill -KILL ${DAEMON}`,
  `P=${DAEMON}; kill -9 $P`,
  "pkill -f sallyport-daemon",
  "killall sallyport-daemo",
  `fuser -k ${PORT}/tcp`,
  `prlimit --pid ${DAEMON} --nofile=1`,
  `gdb -p ${DAEMON} -batch -ex 'call (int)exit(0)'`,
  `strace -f -p ${DAEMON}`,
  `renice -n 19 -p ${DAEMON}`,
  `curl -s http://127.0.0.1:${PORT}/v1/status`,
  `curl -X POST http://localhost:${PORT}/v1/hook/claude-code -d @-`,
  `nc 127.0.0.1 ${PORT}`,
  `exec 3<>/dev/tcp/127.0.0.1/${PORT}`,
  `python3 -c 'import socket; socket.create_connection(("127.0.0.1", ${PORT}))'`,
  `node -e 'require("http").get("http://localhost:${PORT}/")'`,
  `nc -lk 127.0.0.1 ${PORT}`,
  `socat TCP-LISTEN:${PORT},fork,reuseaddr -`,
  `python3 -m http.server ${PORT}`,
  `node -e 'require("http").createServer((q, s) => s.end("{}")).listen(${PORT})'`,
  `curl --unix-socket ${STATE}/socket http://localhost/v1/status`,
  `socat - UNIX-CONNECT:${STATE}/socket`,
  `cat ${STATE}/key`,
  "cat ~/.local/state/sallyport/daemon/*",
  `python3 -c "print(open('${STATE}/key').read())"`,
  `base64 < ${STATE}/key`,
  `cp -r ${STATE} /tmp/d`,
  `kill $(cat ${STATE}/process.json | jq .pid)`,
  `echo 1 > ${STATE}/port`,
  `rm -f ${STATE}/socket`,
  `rm -rf ${STATE}`,
  `mv ${STATE} ${STATE}.old`,
  `chmod 000 ${STATE}/key`,
  `ln -sf /tmp/mine ${STATE}/key`,
  "systemctl --user stop sallyport-daemon.socket sallyport-daemon.service",
  "systemctl --user disable --now sallyport-daemon",
  "systemctl --user mask sallyport-daemon.service",
  "systemctl --user kill -s KILL sallyport-daemon",
  "rm ~/.config/systemd/user/sallyport-daemon.service",
  "sed -i 's/Restart=always/Restart=no/' ~/.config/systemd/user/sallyport-daemon.service",
  "launchctl bootout gui/501/dev.sallyport.daemon",
  "launchctl unload ~/Library/LaunchAgents/dev.sallyport.daemon.plist",
  "sallyport daemon stop",
  "npx sallyport daemon stop",
  "sallyport daemon run",
  "sallyport daemon unit --kind systemd-user --remove",
  "sallyport uninstall claude-code",
  "sallyport install claude-code --mode standalone",
];

describe("the guard's own resident parts", () => {
  it.each(ATTACKS)("are not for an agent to touch, in any baseline: %s", (command) => {
    expect(BASELINE_NAMES.map((name) => [name, outcome(shell(command), name)])).toEqual(BASELINE_NAMES.map((name) => [name, "deny"]));
  });

  it("are not for its other tools either", () => {
    const requests: readonly ToolRequest[] = [
      { type: "fetch", url: `http://127.0.0.1:${PORT}/v1/status` },
      { type: "read", path: `${STATE}/key` },
      { type: "write", path: `${STATE}/port`, content: "1" },
      { type: "edit", path: `${HOME}/.local/lib/sallyport/dist/cli/daemon-process.js`, edits: [{ before: "a", after: "b" }] },
    ];
    for (const request of requests) expect(outcome(request), JSON.stringify(request)).toBe("deny");
  });

  it("leave other ports, processes and files alone", () => {
    expect(outcome(shell(`curl -s http://127.0.0.1:${PORT + 1}/health`))).toBe("allow");
    expect(outcome(shell(`kill ${DAEMON + 1}`))).toBe("ask");
    expect(outcome(shell(`echo ${PORT} ${DAEMON}`))).toBe("allow");
    expect(outcome(shell("sallyport daemon status"))).toBe("allow");
    expect(outcome(shell("strace -c ls"))).not.toBe("deny");
  });
});

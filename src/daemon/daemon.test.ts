import { createServer } from "node:http";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { daemonState, daemonStatus, ensureDaemon, stopDaemon } from "./control.ts";
import { daemonPaths, makeDaemonFolder, openDaemonFolder } from "./daemon-folder.ts";
import { DaemonWorld, PATIENT_MS, verdictIn } from "./fixtures/daemon-world.ts";
import { LogFile, lastLines } from "./log-file.ts";
import { isRunning, ownIdentity, readProcessFile } from "./process-file.ts";
import { whoListens } from "./proof.ts";
import { proxyInTheWay } from "./proxy-check.ts";
import { unitFiles } from "./units.ts";

let world: DaemonWorld | undefined;
const make = async (): Promise<DaemonWorld> => (world = await new DaemonWorld().make());
afterEach(async () => {
  await world?.remove();
  world = undefined;
});

describe("an installation's folder", () => {
  it("is made once, whoever is first, and only its owner sees it", async () => {
    const { state } = await make();
    const all = await Promise.all(Array.from({ length: 8 }, () => makeDaemonFolder(join(state, "other"))));
    expect(new Set(all.map(({ callToken, port }) => `${callToken} ${port}`)).size).toBe(1);
    const paths = daemonPaths(join(state, "other"));
    for (const file of [paths.key, paths.port]) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(paths.folder).mode & 0o777).toBe(0o700);
    const { callToken, statusToken, proofKey } = all[0]!;
    expect(new Set([callToken, statusToken, proofKey.toString("base64url"), readFileSync(paths.key, "utf8").trim()]).size).toBe(4);
  });

  it("is not used when others could have seen the key, or when it is no key", async () => {
    const { state } = await make();
    const { key } = daemonPaths(state);
    const { chmodSync } = await import("node:fs");
    chmodSync(key, 0o644);
    expect(() => openDaemonFolder(state)).toThrow(/others could have read/);
    chmodSync(key, 0o600);
    for (const text of ["", "short", "g".repeat(64), `${"a".repeat(64)}\nmore`]) {
      writeFileSync(key, text);
      expect(() => openDaemonFolder(state), text).toThrow(/install again/);
    }
  });
});

describe("one daemon an installation", () => {
  it("of two that race one runs, and the other says so", async () => {
    const one = await make();
    await one.start();
    await expect(one.start()).rejects.toThrow(/a daemon of this installation runs already on port \d+/);
    expect(await whoListens(one.folder.port, one.folder.proofKey, PATIENT_MS)).toBe("daemon");
  });

  it("is started once by many that want it at once, and stopped with its supervisor", async () => {
    const { state } = await make();
    const { partFile } = await import("./part-file.ts");
    const { fileURLToPath } = await import("node:url");
    const program = { runtime: process.execPath, file: fileURLToPath(partFile("daemon-process")) };
    const how = await Promise.all(Array.from({ length: 3 }, () => ensureDaemon(state, program, PATIENT_MS)));
    expect(how).toContain("started");
    const { folder } = await daemonState(state);
    const status = await daemonStatus(folder!, PATIENT_MS);
    const file = readProcessFile(daemonPaths(state).process)!;
    expect(file.pid).toBe(status.pid);
    expect(await ensureDaemon(state, program, PATIENT_MS)).toBe("running");
    expect(await stopDaemon(state, PATIENT_MS)).toBe(true);
    expect(isRunning(file)).toBe(false);
    expect(isRunning(file.supervisor!)).toBe(false);
    expect((await daemonState(state)).listener).toBe("nobody");
  });

  it("ends by itself when its installation is gone", async () => {
    const one = await make();
    const child = await one.spawn();
    const { rmSync } = await import("node:fs");
    rmSync(daemonPaths(one.state).folder, { recursive: true });
    expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
  });

  it("is not taken for another process that has got its number", async () => {
    const { state } = await make();
    writeFileSync(daemonPaths(state).process, JSON.stringify({ pid: process.pid, start: "1", version: "x", port: 1, since: 1 }));
    expect(await stopDaemon(state, PATIENT_MS)).toBe(false);
    expect(isRunning(ownIdentity())).toBe(true);
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '{"pid":"1"}',
    '{"pid":-1,"start":"1","version":"x","port":1,"since":1}',
    '{"pid":1,"start":"1","version":"x","port":1,"since":1}',
  ])("is not stopped by a process file of %s", async (text) => {
    const { state } = await make();
    writeFileSync(daemonPaths(state).process, text);
    expect(await stopDaemon(state, PATIENT_MS)).toBe(false);
  });

  it("answers what it has received before it ends", async () => {
    const one = await make();
    one.know("s1");
    const running = await one.start();
    const answers = Promise.allSettled(Array.from({ length: 12 }, () => one.send(one.bash("git status"))));
    while (running.status().pending === 0) await new Promise((resolve) => setImmediate(resolve));
    await running.stop();
    const got = (await answers).flatMap((answer) => (answer.status === "fulfilled" ? [verdictIn(answer.value.text)] : []));
    expect(got.length).toBeGreaterThan(0);
    // Those that came in time were judged, none got a yes without a judgement.
    for (const verdict of got) expect(["allow", "deny"]).toContain(verdict);
    expect(await whoListens(one.folder.port, one.folder.proofKey, PATIENT_MS)).toBe("nobody");
  });
});

describe("an impostor on the port", () => {
  const answers: readonly (readonly [string, (body: string) => string])[] = [
    ["answers everything with a yes", () => '{"hookSpecificOutput":{"permissionDecision":"allow"}}'],
    ["makes proofs up", () => JSON.stringify({ proof: "0".repeat(64) })],
    ["sends the nonce back", (body) => JSON.stringify({ proof: (JSON.parse(body) as { nonce: string }).nonce })],
    ["sends no JSON", () => "<html>"],
    ["sends a proof of another type", () => '{"proof":{"length":64}}'],
    ["sends without end", () => "x".repeat(100_000)],
  ];
  it.each(answers)("that %s is found out, and nothing is started or told", async (_what, say) => {
    const one = await make();
    const seen: string[] = [];
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += String(chunk)));
      request.on("end", () => {
        seen.push(JSON.stringify(request.headers) + body);
        response.end(say(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(one.folder.port, "127.0.0.1", resolve));
    try {
      await expect(ensureDaemon(one.state, { runtime: process.execPath, file: "/nonexistent" }, PATIENT_MS)).rejects.toThrow(/not this installation's daemon/);
      await expect(one.start()).rejects.toThrow(/not this installation's daemon/);
      const { callToken, statusToken, proofKey } = one.folder;
      for (const secret of [callToken, statusToken, proofKey.toString("hex"), readFileSync(daemonPaths(one.state).key, "utf8").trim()])
        expect(seen.join()).not.toContain(secret);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it("that relays the question to a daemon on another port is found out", async () => {
    const one = await make();
    await one.start();
    const elsewhere = await (await import("./daemon-folder.ts")).makeDaemonFolder(join(one.state, "b"));
    const { request } = await import("node:http");
    const relay = createServer((from, to) => {
      const onward = request(
        { host: "127.0.0.1", port: one.folder.port, path: from.url, method: "POST", headers: { ...from.headers, host: `127.0.0.1:${one.folder.port}` } },
        (response) => {
          to.writeHead(response.statusCode ?? 0);
          response.pipe(to);
        },
      );
      from.pipe(onward);
    });
    await new Promise<void>((resolve) => relay.listen(elsewhere.port, "127.0.0.1", resolve));
    // The same key, so that only the port can tell.
    expect(await whoListens(elsewhere.port, one.folder.proofKey, PATIENT_MS)).toBe("impostor");
    relay.closeAllConnections();
    await new Promise((resolve) => relay.close(resolve));
  });
});

describe("the policy", () => {
  const GOOD = "version: 1\nextends: production-adjacent\nrules:\n  - deny: fs.read\n    id: no-readme\n    path: README.md\n    why: Not this one.\n";
  const BROKEN = "version: 1\nextends: production-adjacent\nrules:\n  - alow: fs.read\n";

  it("takes effect when its file changes, keeps the last good one when it breaks, and says so", async () => {
    const one = await make();
    one.know("s1");
    const file = join(one.project, "sallyport.yaml");
    const verdict = async (command: string): Promise<unknown> => verdictIn((await one.send(one.bash(command))).text);
    const running = await one.start();
    expect(await verdict("cat README.md")).toBe("allow");
    writeFileSync(file, GOOD);
    expect(await verdict("cat README.md")).toBe("deny");
    writeFileSync(file, BROKEN);
    expect(await verdict("cat README.md")).toBe("deny");
    expect(await verdict("ls")).toBe("allow");
    expect(running.status().brokenPolicies).toMatchObject([{ place: file, problem: expect.stringMatching(/sallyport\.yaml:4:\d+/) as unknown }]);
    expect(running.status().brokenPolicies[0]!.holds).toMatch(/^[0-9a-f]+$/);
    expect(lastLines(daemonPaths(one.state).log, 20).join("\n")).toContain("policy-broken");
    expect(one.events().find(({ session }) => session === "daemon")).toMatchObject({
      kind: "settings.change",
      reason: expect.stringContaining("goes on holding") as unknown,
    });
    // A new process has the last good one too.
    await running.stop();
    const again = await one.start();
    expect(await verdict("cat README.md")).toBe("deny");
    expect(await verdict("ls")).toBe("allow");
    writeFileSync(file, GOOD.replace("README.md", "other.md"));
    expect(await verdict("cat README.md")).toBe("allow");
    expect(again.status().brokenPolicies).toEqual([]);
  });

  it("that was never good refuses every call", async () => {
    const one = await make();
    one.know("s1");
    writeFileSync(join(one.project, "sallyport.yaml"), BROKEN);
    const running = await one.start();
    const { text } = await one.send(one.bash("ls"));
    expect(verdictIn(text)).toBe("deny");
    expect(text).toContain("sallyport.yaml:4");
    expect(running.status().brokenPolicies).toMatchObject([{ holds: null }]);
  });

  it("of the same length and time is still seen to have changed", async () => {
    const one = await make();
    one.know("s1");
    const file = join(one.project, "sallyport.yaml");
    writeFileSync(file, GOOD);
    const { atimeMs, mtimeMs } = statSync(file);
    await one.start();
    expect(verdictIn((await one.send(one.bash("cat README.md"))).text)).toBe("deny");
    writeFileSync(file, GOOD.replace("README.md", "OTHERS.md"));
    const { utimesSync } = await import("node:fs");
    utimesSync(file, atimeMs / 1000, mtimeMs / 1000);
    expect(verdictIn((await one.send(one.bash("cat README.md"))).text)).toBe("allow");
  });
});

describe("a record that cannot be written", () => {
  it("lets no call through", async () => {
    const one = await make();
    one.know("s1");
    await one.start();
    expect(verdictIn((await one.send(one.bash("ls"))).text)).toBe("allow");
    const { renameSync } = await import("node:fs");
    renameSync(join(one.state, "spool"), join(one.state, "spool.away"));
    writeFileSync(join(one.state, "spool"), "");
    const { text } = await one.send(one.bash("ls"));
    expect(verdictIn(text)).toBe("deny");
    expect(text).toContain("cannot record this");
    mkdirSync(join(one.base, "nothing"));
  });
});

describe("the log", () => {
  it("is cut into files of which few are kept, and holds one line an entry", async () => {
    const { base } = await make();
    const path = join(base, "log");
    const log = new LogFile(path, 2000);
    for (let at = 0; at < 200; at++) log.write("refused", { status: 401, why: `line\nbreak "quoted" ${at}` });
    log.close();
    const { existsSync } = await import("node:fs");
    expect([1, 2, 3, 4].map((one) => existsSync(`${path}.${one}`))).toEqual([true, true, true, false]);
    expect(statSync(path).size).toBeLessThan(2001);
    for (const line of lastLines(path, 5)) expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z refused status=401 why="/);
  });
});

describe("a proxy", () => {
  it.each([
    [{}, undefined],
    [{ HTTP_PROXY: "http://p:1" }, "HTTP_PROXY"],
    [{ https_proxy: "http://p:1" }, "HTTPS_PROXY"],
    [{ ALL_PROXY: "socks://p:1" }, "ALL_PROXY"],
    [{ HTTP_PROXY: "" }, undefined],
    [{ HTTP_PROXY: "http://p:1", NO_PROXY: "example.com, 127.0.0.1" }, undefined],
    [{ HTTP_PROXY: "http://p:1", NO_PROXY: "*" }, undefined],
    [{ HTTP_PROXY: "http://p:1", NO_PROXY: "localhost" }, "HTTP_PROXY"],
    [{ HTTP_PROXY: "http://p:1", NO_PROXY: "127.0.0.1", no_proxy: "example.com" }, "HTTP_PROXY"],
    [{ HTTP_PROXY: "http://p:1", NO_PROXY: "127.0.0.1.attacker.example" }, "HTTP_PROXY"],
  ])("%j is in the way: %s", (environment, expected) => {
    expect(proxyInTheWay(environment)).toBe(expected);
  });
});

describe("units", () => {
  const facts = {
    runtime: "/opt/no de/bin/node",
    file: "/opt/sallyport/100%/$x/daemon-process.js",
    stateFolder: "/home/d&v/state",
    port: 23_456,
    user: "dev",
    home: "/home/d&v",
  };

  it("keep the port with the service manager and start the daemon again", () => {
    const { files, enable } = unitFiles("systemd-user", facts);
    const text = files.map((file) => file.text).join("\n");
    expect(files.map(({ path }) => path)).toEqual([
      "/home/d&v/.config/systemd/user/sallyport-daemon.socket",
      "/home/d&v/.config/systemd/user/sallyport-daemon.service",
    ]);
    expect(text).toContain("ListenStream=127.0.0.1:23456");
    expect(text).toContain("Restart=always");
    expect(text).toContain(
      'ExecStart="/opt/no de/bin/node" "--max-semi-space-size=1" "/opt/sallyport/100%%/$$x/daemon-process.js" "run" "--state" "/home/d&v/state"',
    );
    expect(text).toContain('Environment="MALLOC_ARENA_MAX=2"');
    expect(enable.join()).toContain("systemctl --user enable --now");
    expect(unitFiles("systemd-system", facts).files[1]!.text).toContain("User=dev\n");
  });

  it("are what systemd understands, where there is one", async () => {
    const { spawnSync } = await import("node:child_process");
    const { base } = await make();
    const { files } = unitFiles("systemd-user", { ...facts, runtime: process.execPath, file: join(base, "x.js"), home: base, stateFolder: base });
    for (const { path, text } of files) {
      mkdirSync(join(path, ".."), { recursive: true });
      writeFileSync(path, text);
    }
    const { error, stderr } = spawnSync("systemd-analyze", ["verify", "--user", ...files.map(({ path }) => path)], {
      encoding: "utf8",
      env: { ...process.env, HOME: base },
    });
    if (error !== undefined) return;
    expect(stderr.split("\n").filter((line) => line.includes("sallyport-daemon"))).toEqual([]);
  });

  it("pass the port on: the daemon listens where the service manager did", async () => {
    const one = await make();
    const { spawn, spawnSync } = await import("node:child_process");
    if (spawnSync("systemd-socket-activate", ["--version"]).error !== undefined) return;
    const { partFile } = await import("./part-file.ts");
    const { fileURLToPath } = await import("node:url");
    const child = spawn(
      "systemd-socket-activate",
      [`--listen=127.0.0.1:${one.folder.port}`, process.execPath, fileURLToPath(partFile("daemon-process")), "run", "--state", one.state],
      {
        env: { ...process.env, ...one.environment },
        stdio: "ignore",
      },
    );
    try {
      while ((await whoListens(one.folder.port, one.folder.proofKey, 5000)) !== "daemon") await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await daemonStatus(one.folder, PATIENT_MS)).toMatchObject({ isPortKept: true, port: one.folder.port });
    } finally {
      child.kill("SIGTERM");
      await new Promise((resolve) => child.once("exit", resolve));
    }
  });
});

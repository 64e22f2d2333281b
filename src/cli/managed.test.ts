import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { MAIN } from "./fixtures/built-command.ts";

const base = realpathSync(mkdtempSync(join(tmpdir(), "sallyport-managed-cli-")));
const HERE = ["--runtime", "/opt/node/bin/node", "--hook", "/opt/sallyport/dist/hook.cjs"];
let root: string;
let number = 0;
beforeEach(() => {
  number += 1;
  root = join(base, `machine-${number}`);
  mkdirSync(join(root, "etc"), { recursive: true });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function sallyport(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: base,
    encoding: "utf8",
    env: { PATH: "/usr/bin:/bin", HOME: join(base, "home") },
  });
  return { code: status, out: stdout, err: stderr };
}

const policyFile = (text: string): string => {
  const path = join(base, `policy-${number}.yaml`);
  writeFileSync(path, text);
  return path;
};

describe("managed settings for another machine", () => {
  it("are written below its root, with a policy where it has none, and taken away again", () => {
    const install = sallyport("install", "claude-code", "--managed", "--root", root, "--platform", "linux", ...HERE);
    expect(install).toMatchObject({ code: 0 });
    expect(install.err).toContain(`\`/opt/sallyport/dist/hook.cjs\` is not below ${root}`);
    const settings = JSON.parse(readFileSync(join(root, "etc/claude-code/managed-settings.d/50-sallyport.json"), "utf8")) as {
      hooks: { PreToolUse: [{ hooks: [{ args: string[] }] }] };
    };
    expect(settings.hooks.PreToolUse[0].hooks[0].args).toEqual(
      expect.arrayContaining(["/opt/node/bin/node", "/opt/sallyport/dist/hook.cjs", "--state=account"]),
    );
    expect(readFileSync(join(root, "etc/sallyport/sallyport.yaml"), "utf8")).toContain("extends: production-adjacent");
    expect(readFileSync(join(root, "etc/claude-code/managed-settings.d/50-sallyport.explained.md"), "utf8")).not.toContain(root);
    expect(sallyport("uninstall", "claude-code", "--managed", "--root", root, "--platform", "linux").code).toBe(0);
    expect(existsSync(join(root, "etc/claude-code"))).toBe(false);
    expect(existsSync(join(root, "etc/sallyport"))).toBe(false);
  });

  it("lead to no daemon, whose port and token are made where it runs", () => {
    const { code, err } = sallyport("install", "claude-code", "--managed", "--mode", "daemon", "--root", root, "--platform", "linux", ...HERE);
    expect(code).not.toBe(0);
    expect(err).toContain("on the machine that runs it");
    expect(existsSync(join(root, "etc/claude-code"))).toBe(false);
  });

  it("are only shown with --print and --dry-run", () => {
    const printed = sallyport("install", "claude-code", "--managed", "--print", "--root", root, "--platform", "linux", ...HERE);
    expect(JSON.parse(printed.out)).toMatchObject({ allowManagedHooksOnly: true });
    expect(sallyport("install", "claude-code", "--managed", "--dry-run", "--root", root, "--platform", "linux", ...HERE).out).toContain("nothing was written");
    expect(existsSync(join(root, "etc/claude-code"))).toBe(false);
  });

  it("follow what the policy says about the client", () => {
    const policy = policyFile("version: 1\nextends: regulated\nagents:\n  claude-code:\n    gateway: https://llm.example\n");
    const { code, out } = sallyport("compile", "claude-code", "--root", root, "--policy", policy, "--platform", "linux", ...HERE);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ env: { ANTHROPIC_BASE_URL: "https://llm.example" }, allowedProviders: ["customEndpoint"] });
  });

  it.each([
    ["gatewya: x", /unknown key `gatewya`[^]*gateway/],
    ["minimumVersion: new", /minimumVersion/],
    ["mcp: { admit: [{ url: 'https://*evil.example/*' }] }", /url/],
    ["providers: [everyone]", /providers/],
    ["apiKeyHelper: ./helper", /apiKeyHelper/],
  ])("are refused with file, line and column for `%s`", (line, says) => {
    const policy = policyFile(`version: 1\nextends: regulated\nagents:\n  claude-code:\n    ${line}\n`);
    const { code, err } = sallyport("compile", "claude-code", "--root", root, "--policy", policy, "--platform", "linux", ...HERE);
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(err).toMatch(/policy-\d+\.yaml:5:\d+/);
  });

  it("say what becomes of each rule", () => {
    const { code, out } = sallyport("compile", "claude-code", "--report", "--root", root, "--platform", "linux", ...HERE);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ rules that deny: \d+ said by the client's own rules, \d+ in part, \d+ by the hook alone$/m);
  });

  it("are compared with the policy, and drift is an exit code", () => {
    sallyport("install", "claude-code", "--managed", "--root", root, "--platform", "linux");
    expect(sallyport("verify-install", "--root", root)).toMatchObject({ code: 0, out: "the managed settings are what the policy says\n" });
    writeFileSync(join(root, "etc/sallyport/sallyport.yaml"), "version: 1\nextends: regulated\n");
    const after = sallyport("verify-install", "--root", root, "--json");
    expect(after.code).toBe(1);
    expect(JSON.parse(after.out)).toMatchObject({ holds: false, drift: [{ key: "permissions.deny" }] });
    expect(sallyport("verify-install", "--root", root, "--canary")).toMatchObject({ code: 2, err: expect.stringContaining("leave out `--root`") as string });
  });
});

describe("doctor", () => {
  it("fails where the guard is not installed, and names the command that turns it on", () => {
    const { code, out } = sallyport("doctor");
    expect(code).toBe(1);
    expect(out).toMatch(
      /OFF {2}the guard is in the administrator's settings {2}— no hook is installed\n.*\n +turn it on: sallyport install claude-code --managed/,
    );
    const { passes, controls } = JSON.parse(sallyport("doctor", "--json").out) as {
      passes: boolean;
      controls: { id: string; state: string; turnOn: string; why: string }[];
    };
    expect(passes).toBe(false);
    expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
    for (const { turnOn, why } of controls) expect(turnOn.length * why.length).toBeGreaterThan(0);
  });
});

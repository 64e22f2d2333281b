import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MAIN } from "./fixtures/built-command.ts";

const base = realpathSync(mkdtempSync(join(tmpdir(), "sallyport-agents-")));
const home = join(base, "home");
const project = join(base, "project");
const machine = join(base, "machine");
const programs = join(base, "programs");
const settings = join(home, ".codex/config.toml");

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function sallyport(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: project,
    encoding: "utf8",
    env: { PATH: `${programs}:/usr/bin:/bin`, HOME: home, XDG_STATE_HOME: join(base, "state") },
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  for (const folder of [home, programs, join(project, ".git")]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(programs, "codex"), "#!/bin/sh\necho 'codex-cli 0.169.0'\n");
  chmodSync(join(programs, "codex"), 0o755);
});
beforeEach(() => {
  rmSync(machine, { recursive: true, force: true });
  mkdirSync(machine);
  rmSync(settings, { force: true });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

interface Told {
  readonly agents: readonly { readonly name: string; readonly version?: string; readonly protection: string; readonly why: string }[];
}

describe("sallyport agents", () => {
  it("says what is here, in which version, how strongly it is protected, and why", () => {
    const told = (): { readonly code: number | null; readonly codex: Told["agents"][number] } => {
      const { code, out } = sallyport("agents", "--json");
      return { code, codex: (JSON.parse(out) as Told).agents.find(({ name }) => name === "codex")! };
    };
    expect(told()).toMatchObject({ code: 1, codex: { version: "0.169.0", protection: "none" } });
    expect(sallyport("agents").out).toContain("sallyport install codex");
    expect(sallyport("install", "codex").code).toBe(0);
    // Never called enforcement: a repository switches it off.
    expect(told()).toMatchObject({ code: 0, codex: { protection: "advisory", why: expect.stringContaining("repository") } });
    writeFileSync(settings, readFileSync(settings, "utf8").replace("timeout = 150", "timeout = 0"));
    expect(told()).toMatchObject({ code: 1, codex: { protection: "none", why: expect.stringContaining("damaged") } });
  });
});

describe("an agent other than Claude Code", () => {
  it("is installed for, verified and taken out, and a dry run writes nothing", () => {
    mkdirSync(dirname(settings), { recursive: true });
    const before = '# mine\nmodel = "m"\n';
    writeFileSync(settings, before);
    expect(sallyport("verify-install", "codex")).toMatchObject({ code: 1, out: expect.stringContaining("absent") });
    expect(sallyport("install", "codex", "--dry-run")).toMatchObject({ code: 0, out: expect.stringContaining("nothing was written") });
    expect(readFileSync(settings, "utf8")).toBe(before);
    expect(sallyport("install", "codex")).toMatchObject({ code: 0, out: expect.stringContaining("advisory") });
    expect(sallyport("verify-install", "codex")).toMatchObject({ code: 0, out: expect.stringContaining("installed") });
    expect(sallyport("install", "codex").out).toContain("already installed");
    expect(sallyport("uninstall", "codex").code).toBe(0);
    expect(readFileSync(settings, "utf8")).toBe(before);
    expect(sallyport("uninstall", "codex").out).toContain("nothing of ours");
  });

  it("is compiled for, and installed below another root with the policy that was named", () => {
    const policy = join(base, "policy.yaml");
    writeFileSync(policy, "version: 1\nextends: production-adjacent\nagents:\n  codex:\n    sandbox: required\n");
    const guard = ["--root", machine, "--policy", policy, "--runtime", "/opt/node", "--hook", "/opt/sallyport/hook.cjs"];
    expect(sallyport("compile", "codex", ...guard).out).toContain('allowed_sandbox_modes = ["read-only", "workspace-write"]');
    expect(sallyport("compile", "codex", "--report", ...guard).out).toContain("held by the hook alone:\n    pa-");
    expect(sallyport("install", "codex", "--scope", "machine", ...guard)).toMatchObject({ code: 0, out: expect.stringContaining("enforced") });
    expect(readFileSync(join(machine, "etc/codex/requirements.toml"), "utf8")).toContain("/opt/sallyport/hook.cjs");
    expect(readFileSync(join(machine, "etc/sallyport/sallyport.yaml"), "utf8")).toContain("sandbox: required");
    const again = ["--root", machine, "--runtime", "/opt/node", "--hook", "/opt/sallyport/hook.cjs"];
    expect(sallyport("verify-install", "codex", "--scope", "machine", ...again).code).toBe(0);
    writeFileSync(join(machine, "etc/sallyport/sallyport.yaml"), "version: 1\nextends: production-adjacent\n");
    expect(sallyport("verify-install", "codex", "--scope", "machine", ...again)).toMatchObject({
      code: 1,
      out: expect.stringContaining("allowed_sandbox_modes"),
    });
  });

  it("is refused with what to do where something is wrong", () => {
    expect(sallyport("install", "nobody")).toMatchObject({ code: 2, err: expect.stringMatching(/`nobody` is no agent[^]*codex/) });
    expect(sallyport("install", "codex", "--scope", "moon")).toMatchObject({ code: 2, err: expect.stringContaining("user, machine") });
    expect(sallyport("install", "codex", "--scope", "project")).toMatchObject({ code: 2, err: expect.stringContaining("nothing that can be installed") });
    expect(sallyport("install", "codex", "--root", machine)).toMatchObject({ code: 2, err: expect.stringContaining("--scope machine") });
    expect(sallyport("verify-install", "codex", "--canary", "--scope", "machine", "--root", machine)).toMatchObject({
      code: 2,
      err: expect.stringContaining("leave out `--root`"),
    });
    mkdirSync(dirname(settings), { recursive: true });
    writeFileSync(settings, "a = = 1\n");
    expect(sallyport("install", "codex")).toMatchObject({ code: 2, err: expect.stringMatching(/config\.toml:1:\d+: the file is no TOML/) });
    expect(readFileSync(settings, "utf8")).toBe("a = = 1\n");
  });
});

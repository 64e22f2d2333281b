import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { baselinePolicy } from "../../../policy/index.ts";
import { compileManaged } from "../compile.ts";
import { findDrift, type Drift } from "./drift.ts";
import type { ManagedOptions } from "./options.ts";
import { overriding } from "./overriding.ts";
import { otherFiles } from "./active.ts";
import { applyManagedPlan, planDiff, planManaged, planManagedRemoval } from "./plan.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-managed-"));
const program = { runtime: "/opt/node", hook: "/opt/sallyport/dist/hook.cjs", state: "account", env: "/usr/bin/env" };
let root: string;
let number = 0;
beforeEach(() => {
  number += 1;
  root = join(base, `case-${number}`);
  mkdirSync(join(root, "etc"), { recursive: true });
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

/** What tells a settings file of ours from others. */
const MARKED = '{ "args": ["--sallyport=claude-code"] }';
const SETTINGS = "etc/claude-code/managed-settings.d/50-sallyport.json";

function compiled(options: ManagedOptions = {}) {
  return compileManaged({
    policy: baselinePolicy("production-adjacent"),
    options,
    program,
    platform: "linux",
    policyFile: { path: "/etc/sallyport/sallyport.yaml", text: "version: 1\nextends: production-adjacent\n" },
  });
}

const install = (options: ManagedOptions = {}): void => applyManagedPlan(planManaged(compiled(options), root, "linux"));
const uninstall = (): void => applyManagedPlan(planManagedRemoval(root, "linux"));
const at = (path: string): string => join(root, path);

function put(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

function tree(): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .toSorted()
    .map((path) => (statSync(at(path)).isDirectory() ? `${path}/` : `${path}: ${readFileSync(at(path), "utf8")}`));
}

const drift = (): readonly Drift[] =>
  findDrift({ compiled: compiled(), program, root, places: { platform: "linux", environment: {}, project: at("project") } });

describe("a managed installation", () => {
  it("is there once, readable by everybody, and its removal leaves nothing", () => {
    const before = tree();
    install();
    for (const path of [SETTINGS, SETTINGS.replace(".json", ".explained.md"), "etc/sallyport/sallyport.yaml"])
      expect(statSync(at(path)).mode & 0o777).toBe(0o644);
    expect(planManaged(compiled(), root, "linux").changes).toEqual([]);
    uninstall();
    expect(tree()).toEqual(before);
  });

  it("leaves what others wrote byte for byte", () => {
    put("etc/claude-code/managed-settings.json", '{ "model": "opus" }');
    put("etc/claude-code/managed-settings.d/10-corp.json", "{}");
    put("etc/sallyport/sallyport.yaml", "version: 1\nextends: regulated\n");
    const before = tree();
    install();
    expect(readFileSync(at("etc/sallyport/sallyport.yaml"), "utf8")).toContain("regulated");
    uninstall();
    expect(tree()).toEqual(before);
  });

  it.each([SETTINGS, SETTINGS.replace(".json", ".explained.md"), "etc/claude-code/managed-mcp.json"])(
    "does not overwrite somebody else's %s, and then writes nothing",
    (path) => {
      put(path, '{ "theirs": true }');
      const before = tree();
      expect(() => install({ mcp: { servers: { a: { command: "/opt/a" } } } })).toThrow(/not written by this program/);
      expect(tree()).toEqual(before);
    },
  );

  it.each(["etc/claude-code", "etc/claude-code/managed-settings.d", "etc/sallyport", SETTINGS])("does not follow %s out of an image", (path) => {
    const outside = mkdtempSync(join(tmpdir(), "sallyport-outside-"));
    try {
      const target = join(outside, "target");
      if (path === SETTINGS) writeFileSync(target, MARKED);
      else mkdirSync(target);
      mkdirSync(dirname(at(path)), { recursive: true });
      symlinkSync(target, at(path));
      expect(() => install()).toThrow(/leads out of/);
      expect(path === SETTINGS ? readFileSync(target, "utf8") : readdirSync(target)).toEqual(path === SETTINGS ? MARKED : []);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it("removes nothing that the list in an image names besides what an installation writes", () => {
    const outside = mkdtempSync(join(tmpdir(), "sallyport-outside-"));
    try {
      install();
      const victims = [join(outside, "sallyport.yaml"), at("etc/hosts")];
      for (const victim of victims) writeFileSync(victim, "kept\n");
      const explained = SETTINGS.replace(".json", ".explained.md");
      const digest = createHash("sha256").update("kept\n").digest("hex");
      const up = relative(root, victims[0]!);
      const text = readFileSync(at(explained), "utf8").replace('"files":{', `"files":{${JSON.stringify(`/${up}`)}:"${digest}","/etc/hosts":"${digest}",`);
      expect(text).toContain(up);
      put(explained, text);
      uninstall();
      expect(victims.map((victim) => existsSync(victim))).toEqual([true, true]);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it("replaces what it wrote, and takes away servers that the policy no longer delivers", () => {
    install({ mcp: { servers: { a: { command: "/opt/a" } } } });
    install({ mcp: { servers: { a: { command: "/opt/b" } } } });
    expect(readFileSync(at("etc/claude-code/managed-mcp.json"), "utf8")).toContain("/opt/b");
    install();
    expect(existsSync(at("etc/claude-code/managed-mcp.json"))).toBe(false);
  });

  it("keeps a policy that was edited since, and says so", () => {
    install();
    put("etc/sallyport/sallyport.yaml", "version: 1\nextends: regulated\n");
    const plan = planManagedRemoval(root, "linux");
    applyManagedPlan(plan);
    expect(plan.notes).toEqual([expect.stringContaining("sallyport.yaml stays")]);
    expect(existsSync(at("etc/sallyport/sallyport.yaml"))).toBe(true);
    expect(existsSync(at(SETTINGS))).toBe(false);
  });

  it("is shown before it is made", () => {
    expect(planDiff(planManaged(compiled(), root, "linux"))).toContain('+  "allowManagedHooksOnly": true,');
    expect(tree()).toEqual(["etc/"]);
  });

  it("goes away although its page has been spoilt", () => {
    install();
    put(SETTINGS.replace(".json", ".explained.md"), '<!-- sallyport managed installation\n{"files":[]}\n-->');
    const plan = planManagedRemoval(root, "linux");
    applyManagedPlan(plan);
    expect(existsSync(at(SETTINGS))).toBe(false);
    expect(plan.notes).toEqual([expect.stringContaining("explained.md stays")]);
  });
});

describe("drift", () => {
  const edit = (change: (settings: Record<string, never>) => void): void => {
    const settings = JSON.parse(readFileSync(at(SETTINGS), "utf8")) as Record<string, never>;
    change(settings);
    writeFileSync(at(SETTINGS), JSON.stringify(settings));
  };

  it("is none after an installation", () => {
    install();
    expect(drift()).toEqual([]);
  });

  it("is an installation that is not there", () => {
    expect(drift().map(({ rule }) => rule)).toEqual(["claude-code/absent"]);
  });

  it.each<readonly [string, (settings: any) => void]>([
    ["allowManagedHooksOnly", (settings) => delete settings.allowManagedHooksOnly],
    ["requiredMinimumVersion", (settings) => (settings.requiredMinimumVersion = "2.0.0")],
    ["permissions.disableBypassPermissionsMode", (settings) => delete settings.permissions.disableBypassPermissionsMode],
    ["permissions.deny", (settings) => settings.permissions.deny.pop()],
    ["env.BASH_ENV", (settings) => (settings.env.BASH_ENV = "/tmp/x")],
    ["allowedMcpServers", (settings) => settings.allowedMcpServers.push({ serverName: "x" })],
    ['pluginConfigs."cc-plugin-sec-default@builtin".options.allowManagedModsOnly', (settings) => delete settings.pluginConfigs],
    ["permissions.allow", (settings) => (settings.permissions.allow = ["Bash"])],
    ["permissions.deny", (settings) => settings.permissions.deny.push("Read(//x)")],
    ["env.PATH", (settings) => (settings.env.PATH = "/tmp")],
    ["hooks.PreToolUse", (settings) => (settings.hooks.PreToolUse[0].hooks[0].onFailure = "continue")],
    ["hooks.SessionStart", (settings) => delete settings.hooks.SessionStart],
  ])("names the file and %s", (key, change) => {
    install();
    edit(change);
    expect(drift().map((one) => [one.path, one.key])).toEqual([[at(SETTINGS), key]]);
  });

  it.each([
    ["90-more.json", { allowManagedHooksOnly: false }, ["allowManagedHooksOnly"]],
    ["90-more.json", { allowedProviders: ["bedrock"] }, ["allowedProviders"]],
    ["90-more.json", { permissions: { deny: ["Read(x)"] } }, []],
    ["10-first.json", { allowManagedHooksOnly: false }, []],
    ["90-more.json", { disableAllHooks: true }, ["disableAllHooks"]],
    ["90-more.json", { hooks: { PreToolUse: [] } }, ["hooks.PreToolUse"]],
  ] as const)("names the other file of the administrator: %s %j", (name, settings, keys) => {
    install();
    put(`etc/claude-code/managed-settings.d/${name}`, JSON.stringify(settings));
    expect(drift().map((one) => [one.path, one.key])).toEqual(keys.map((key) => [at(`etc/claude-code/managed-settings.d/${name}`), key]));
  });

  it("is a file that is broken or that users cannot read", () => {
    install();
    chmodSync(at(SETTINGS), 0o600);
    expect(drift().map(({ severity, message }) => [severity, message.slice(0, 40)])).toEqual([["critical", "not every user can read the settings, an"]]);
    writeFileSync(at(SETTINGS), '{"allowManagedHooksOnly": tr');
    expect(drift()[0]).toMatchObject({ severity: "critical", path: at(SETTINGS), message: "the settings do not hold: it is not JSON" });
  });

  it("is what a user or a repository brings beside them, apart from what they hold against", () => {
    put("home/.claude/settings.json", JSON.stringify({ disableAllHooks: true, env: { BASH_ENV: "x", GIT_SSH_COMMAND: "x" } }));
    put("project/.claude/settings.json", JSON.stringify({ env: { PATH: "./bin" }, hooks: { PreToolUse: [{ hooks: [{ type: "command", command: "x" }] }] } }));
    put("home/.bashrc", "# alias claude='claude --bare'\nalias claude='claude --bare'\n");
    const environment = { HOME: at("home"), CLAUDE_CODE_PLUGIN_DIRS: "/x" };
    const places = { platform: "darwin" as const, environment, project: at("project") };
    const found = overriding(otherFiles(places), new Set(["env.BASH_ENV"]), { allowManagedHooksOnly: true }, places, at(SETTINGS));
    expect(found.map(({ severity, key }) => `${severity} ${key ?? ""}`).toSorted()).toEqual([
      "high env.GIT_SSH_COMMAND",
      "high env.PATH",
      "info CLAUDE_CODE_PLUGIN_DIRS",
      "info PreToolUse",
      "info disableAllHooks",
      "low --bare",
    ]);
  });
});

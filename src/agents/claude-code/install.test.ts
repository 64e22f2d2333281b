import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../model/index.ts";
import { isAtLeast, parseClientVersion, settingsFile, type ClaudeCodePlaces } from "./config.ts";
import { INSTALLED_EVENTS } from "./events.ts";
import { applyPlan, planInstall, planUninstall, type InstallOptions } from "./install.ts";
import { lineDiff } from "../line-diff.ts";
import { verifyInstall } from "./verify.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-install-"));
const program = {
  runtime: "/opt/node/bin/node",
  hook: "/opt/sallyport/dist/hook.cjs",
  state: "/home/dev/.local/state/sallyport",
  env: "/usr/bin/env",
};
let places: ClaudeCodePlaces;
let file: string;
let number = 0;
beforeEach(() => {
  number += 1;
  const home = join(base, `home-${number}`);
  const project = join(home, "project");
  mkdirSync(join(home, ".claude"), { recursive: true });
  mkdirSync(join(project, ".claude"), { recursive: true });
  places = { platform: "linux", environment: { HOME: home }, project };
  file = join(home, ".claude", "settings.json");
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

function options(more: Partial<InstallOptions> = {}): InstallOptions {
  return { scope: "user", places, program, client: "2.1.329", isEnforcing: true, ...more };
}

function install(more: Partial<InstallOptions> = {}): void {
  applyPlan(planInstall(options(more)));
}

function uninstall(more: Partial<InstallOptions> = {}): void {
  applyPlan(planUninstall(options(more)));
}

const verify = () => verifyInstall("user", places, program, () => true);

const WITH_COMMENTS = `{
    // which model, and why
    "model": "opus", /* the large one */
    "hooks": {
        // formats after each edit
        "PostToolUse": [
            { "matcher": "Edit|Write", "hooks": [ { "type": "command", "command": "fmt" } ] } // keep
        ]
    },
    "permissions": { "deny": ["Read(./.env)"] }
}
`;

describe("install", () => {
  it("registers one handler an event: exec form, absolute paths, blocking on failure", () => {
    install();
    const settings = JSON.parse(readFileSync(file, "utf8")) as {
      hooks: Record<string, { matcher?: string; hooks: unknown[] }[]>;
    };
    expect(Object.keys(settings)).toEqual(["hooks"]);
    expect(Object.keys(settings.hooks)).toEqual(INSTALLED_EVENTS);
    expect(settings.hooks["PreToolUse"]).toMatchInlineSnapshot(`
      [
        {
          "hooks": [
            {
              "args": [
                "-u",
                "NODE_OPTIONS",
                "-u",
                "NODE_PATH",
                "-u",
                "OPENSSL_CONF",
                "-u",
                "NODE_EXTRA_CA_CERTS",
                "-u",
                "NODE_V8_COVERAGE",
                "-u",
                "NODE_COMPILE_CACHE",
                "/opt/node/bin/node",
                "--no-sparkplug",
                "--min-semi-space-size=16",
                "/opt/sallyport/dist/hook.cjs",
                "--sallyport=claude-code",
                "--event=PreToolUse",
                "--state=/home/dev/.local/state/sallyport",
              ],
              "command": "/usr/bin/env",
              "onFailure": "block",
              "timeout": 150,
              "type": "command",
            },
          ],
          "matcher": "*",
        },
      ]
    `);
    expect(settings.hooks["SessionStart"]?.[0]).not.toHaveProperty("matcher");
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("starts the runtime itself where there is no `env`", () => {
    const { env: _, ...without } = program;
    install({ program: without });
    expect(readFileSync(file, "utf8")).toContain('"command": "/opt/node/bin/node"');
  });

  it("keeps every byte that is not ours, and uninstall gives them back", () => {
    for (const text of [
      WITH_COMMENTS,
      WITH_COMMENTS.replaceAll("\n", "\r\n"),
      '{"model":"opus"}',
      '{ "hooks": { "Stop": [ { "hooks": [] } ] } }\n',
      '{\n\t"a": 1\n}\n',
      '{\n  "hooks": {\n    "PreToolUse": [{ "matcher": "X", "hooks": [] }]\n  },\n  "z": [1, 2] // last\n}\n',
    ]) {
      writeFileSync(file, text);
      install();
      expect(readFileSync(file, "utf8")).not.toBe(text);
      expect(verify().state).toBe("installed");
      uninstall();
      expect(readFileSync(file, "utf8")).toBe(text);
    }
  });

  it("leaves comments and foreign hooks in the installed file", () => {
    writeFileSync(file, WITH_COMMENTS);
    install();
    const text = readFileSync(file, "utf8");
    for (const line of WITH_COMMENTS.split("\n").slice(1, 4)) expect(text).toContain(line);
    expect(text).toContain("// keep");
    expect(text).toContain('"command": "fmt"');
  });

  it("a second time changes nothing", () => {
    writeFileSync(file, WITH_COMMENTS);
    install();
    const plan = planInstall(options());
    expect(plan).toMatchObject({ isChanged: false, diff: "" });
    expect(plan.after).toBe(plan.before);
  });

  it("replaces an installation of another place or version", () => {
    install({ program: { ...program, hook: "/old/hook.cjs" } });
    expect(verify().state).toBe("incomplete");
    install();
    expect(readFileSync(file, "utf8")).not.toContain("/old/hook.cjs");
    expect(verify()).toMatchObject({ state: "installed", findings: [] });
  });

  it("a dry run shows what would change and writes nothing", () => {
    writeFileSync(file, '{\n  "model": "opus"\n}\n');
    const plan = planInstall(options());
    expect(plan.diff.split("\n").slice(0, 8)).toEqual([
      `--- ${file}`,
      `+++ ${file}`,
      " {",
      '-  "model": "opus"',
      '+  "model": "opus",',
      '+  "hooks": {',
      '+    "PreToolUse": [',
      "+      {",
    ]);
    expect(readFileSync(file, "utf8")).toBe('{\n  "model": "opus"\n}\n');
  });

  it("writes where the person keeps the file, and keeps its mode", () => {
    const real = join(dirname(file), "..", "dotfiles.json");
    writeFileSync(real, "{}", { mode: 0o640 });
    symlinkSync(real, file);
    install();
    expect(readFileSync(real, "utf8")).toContain("--sallyport=claude-code");
    expect(statSync(real).mode & 0o777).toBe(0o640);
  });

  it("refuses a client that lets calls run when a hook fails (H2)", () => {
    expect(() => planInstall(options({ client: "2.1.294" }))).toThrow(UserError);
    expect(planInstall(options({ client: "2.1.294", isEnforcing: false })).warnings.join()).toContain("lets a call run");
    expect(planInstall(options({ client: undefined })).warnings.join()).toContain("2.1.295");
    expect(planInstall(options({ client: "2.1.295" })).warnings.join()).not.toContain("2.1.295");
  });

  it.each([
    ["is broken off", '{\n  "model": "opus",\n', "3:1"],
    ["has a trailing comma", '{\n  "a": 1,\n}\n', "3:1"],
    ["is a list", "[]", "1:1"],
    ["has the same name twice", '{\n  "hooks": {},\n  "hooks": {}\n}', "3:3"],
    ["has the same name twice deep inside", '{"a":[{"b":1,"b":2}]}', "1:14"],
    ["has hooks that are a list", '{"hooks":[]}', "1:10"],
    ["has an event that is no list", '{"hooks":{"PreToolUse":{}}}', "1:24"],
    ["switches hooks off", '{"disableAllHooks":true}', "1:20"],
  ])("a settings file that %s is not touched", (_, text, place) => {
    writeFileSync(file, text);
    expect(() => planInstall(options())).toThrow(`${file}:${place}: `);
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("does not overwrite a file that changed after the plan was shown", () => {
    writeFileSync(file, "{}");
    const plan = planInstall(options());
    writeFileSync(file, '{"model":"opus"}');
    expect(() => {
      applyPlan(plan);
    }).toThrow(/changed meanwhile/);
    expect(readFileSync(file, "utf8")).toBe('{"model":"opus"}');
  });

  it("a project's settings may not lead out of the project", () => {
    const outside = join(base, "outside.json");
    writeFileSync(outside, "{}");
    symlinkSync(outside, join(places.project, ".claude", "settings.json"));
    expect(() => planInstall(options({ scope: "project" }))).toThrow(/leads out of the project/);
  });
});

describe("uninstall", () => {
  it("removes a file that the installation made", () => {
    install();
    uninstall();
    expect(existsSync(file)).toBe(false);
    expect(planUninstall(options()).isChanged).toBe(false);
  });

  it("takes our handler out of a group that it shares", () => {
    install();
    const settings = JSON.parse(readFileSync(file, "utf8")) as {
      hooks: Record<string, { hooks: unknown[] }[]>;
    };
    settings.hooks["PreToolUse"]![0]!.hooks.unshift({ type: "command", command: "mine" });
    writeFileSync(file, JSON.stringify(settings));
    uninstall();
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
      hooks: { PreToolUse: [{ matcher: "*", hooks: [{ type: "command", command: "mine" }] }] },
    });
  });

  it("keeps comments that were written between our hooks", () => {
    install();
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace('"PermissionRequest"', '// mine\n    "PermissionRequest"').replace('  "hooks": {', '  "model": "opus",\n  "hooks": {'),
    );
    uninstall();
    expect(readFileSync(file, "utf8")).toContain("// mine");
  });
});

describe("verify", () => {
  it("says what is missing or changed", () => {
    expect(verify().state).toBe("absent");
    install();
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace('"onFailure": "block"', '"onFailure": "continue"'));
    expect(verify().findings.map(({ rule }) => rule)).toEqual(["claude-code/hook-changed"]);
    writeFileSync(file, text.replace('"timeout": 150', '"timeout": 150, "async": true'));
    expect(verify().state).toBe("incomplete");
    writeFileSync(file, text.replace("{", '{ "disableAllHooks": true,'));
    expect(verify().findings.map(({ rule }) => rule)).toEqual(["claude-code/hooks-disabled"]);
    writeFileSync(file, text.slice(0, -5));
    expect(verify().findings.map(({ rule }) => rule)).toEqual(["claude-code/settings-unreadable"]);
    writeFileSync(file, text);
    expect(verifyInstall("user", places, program, (path) => path !== program.hook).findings.map(({ rule }) => rule)).toEqual(["claude-code/program-missing"]);
  });
});

it("knows where settings live", () => {
  expect(settingsFile("user", { ...places, environment: { CLAUDE_CONFIG_DIR: "/c" } })).toBe("/c/settings.json");
  expect(settingsFile("project", places)).toBe(join(places.project, ".claude/settings.json"));
  expect(settingsFile("managed", { ...places, platform: "darwin" })).toBe("/Library/Application Support/ClaudeCode/managed-settings.d/50-sallyport.json");
});

it("reads and compares versions", () => {
  expect(parseClientVersion("2.1.329 (Claude Code)\n")).toBe("2.1.329");
  expect(parseClientVersion("none")).toBeUndefined();
  expect(isAtLeast("2.1.295", "2.1.295")).toBe(true);
  expect(isAtLeast("2.1.1000", "2.1.295")).toBe(true);
  expect(isAtLeast("2.2.0", "2.1.295")).toBe(true);
  expect(isAtLeast("2.1.99", "2.1.295")).toBe(false);
  expect(isAtLeast("1.9.999", "2.1.295")).toBe(false);
});

it("shows changes with the lines around them", () => {
  const lines = Array.from({ length: 20 }, (_, n) => `line ${n}`);
  const after = lines.toSpliced(10, 1, "new");
  expect(lineDiff("f", lines.join("\n"), after.join("\n"))).toBe(
    ["--- f", "+++ f", " line 7", " line 8", " line 9", "-line 10", "+new", " line 11", " line 12", " line 13", "@@", ""].join("\n"),
  );
});

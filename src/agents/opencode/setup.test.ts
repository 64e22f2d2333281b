import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { baselinePolicy } from "../../policy/index.ts";
import { writeSettings } from "../settings-file.ts";
import type { SetupPlaces, SetupPlan, SetupScope } from "../setup.ts";
import { setup as cline } from "../cline/setup.ts";
import { PLUGIN_MARK } from "./plugin.ts";
import { setup as opencode } from "./setup.ts";

let root: string;
let places: SetupPlaces;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "sallyport-setup-")));
  places = { platform: "linux", environment: { HOME: join(root, "home") }, project: join(root, "home/project"), root };
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const policy = baselinePolicy("production-adjacent");
const program = { runtime: "/opt/node", hook: "/opt/sallyport/dist/hook.cjs", state: "account" };

function apply({ files }: SetupPlan): void {
  for (const { path, before, after, mode } of files) if (before !== after) writeSettings(path, before, after, mode ?? 0o644);
}

function put(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const fileOf = (scope: SetupScope): string =>
  scope === "machine" ? join(root, "etc/opencode/opencode.json") : join(root, "home/.config/opencode/opencode.json");

describe.each(["user", "machine"] as const)("OpenCode, scope %s", (scope) => {
  const install = (): void => apply(opencode.plan(scope, places, program, policy));
  const verify = () => opencode.verify(scope, places, program, policy);

  it("is absent, installed, and gone again without a trace", () => {
    expect(verify().state).toBe("absent");
    install();
    expect(verify()).toEqual({ scope, state: "installed", findings: [] });
    expect(opencode.plan(scope, places, program, policy).files.every(({ before, after }) => before === after)).toBe(true);
    apply(opencode.planRemoval(scope, places));
    expect(existsSync(fileOf(scope))).toBe(false);
    expect(verify().state).toBe("absent");
  });

  it.each([
    ["{}"],
    ['{\n  // mine\n  "model": "a/b", /* x */\n  "plugin": ["other@1.0.0"]\n}\n'],
    ['{"$schema":"https://opencode.ai/config.json","agent":{"build":{"model":"a/b"}}}'],
    ['{\r\n\t"default_agent": "plan",\r\n\t"share": "manual"\r\n}\r\n'],
    // What the client itself makes of `{}`.
    ['{\n  "$schema": "https://opencode.ai/config.json",}'],
    ['{\n  "model": "a/b",\n  "plugin": ["other@1.0.0",], // mine\n}\n'],
    ['{ "agent": { "build": { "model": "a/b", }, }, /* x */ }'],
    ["{ // nothing yet\n}\n"],
  ])("leaves %j as it was, byte for byte", (text) => {
    const path = put(fileOf(scope), text);
    install();
    expect(readFileSync(path, "utf8")).not.toBe(text);
    apply(opencode.planRemoval(scope, places));
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("is taken out of settings in which somebody has put commas behind the last items", () => {
    const path = put(fileOf(scope), '{ "model": "a/b" }\n');
    install();
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(/(["\]}])(?=\s*[}\]])/g, "$1,"));
    expect(readFileSync(path, "utf8")).toContain('plugin.js",');
    expect(verify()).toEqual({ scope, state: "installed", findings: [] });
    apply(opencode.planRemoval(scope, places));
    expect(readFileSync(path, "utf8")).toBe('{ "model": "a/b", }\n');
  });

  it.each([
    [
      "the plugin's text",
      () => writeFileSync(join(dirname(fileOf(scope)), "sallyport/plugin.js"), `${PLUGIN_MARK}\nexport const X = async () => ({});\n`),
      "plugin-changed",
    ],
    ["the plugin's file", () => rmSync(join(dirname(fileOf(scope)), "sallyport/plugin.js")), "plugin-missing"],
    ["the entry", () => writeFileSync(fileOf(scope), readFileSync(fileOf(scope), "utf8").replace("plugin.js", "plugin2.js")), "plugin-missing"],
    ["the order", () => writeFileSync(fileOf(scope), readFileSync(fileOf(scope), "utf8").replace('plugin.js"', 'plugin.js",\n"other"')), "plugin-order"],
    ["the whole file", () => writeFileSync(fileOf(scope), "{"), "unreadable"],
  ])("finds a change of %s", (_, change, rule) => {
    install();
    change();
    expect(verify().state).toBe("incomplete");
    expect(verify().findings.map((one) => one.rule)).toContain(`opencode/${rule}`);
    // Installing again mends what can be read.
    if (rule === "unreadable") return expect(install).toThrow("not valid JSON");
    install();
    expect(["plugin-order", undefined]).toContain(verify().findings[0]?.rule.slice("opencode/".length));
  });

  it("touches nothing when the file cannot be changed safely", () => {
    for (const text of ["[]", '{"plugin":"x"}', '{"a":1,"a":2}', "{".repeat(2000), "\0"]) {
      put(fileOf(scope), text);
      expect(() => opencode.plan(scope, places, program, policy)).toThrow();
    }
    put(join(dirname(fileOf(scope)), "sallyport/plugin.js"), "mine\n");
    writeFileSync(fileOf(scope), "{}");
    expect(() => opencode.plan(scope, places, program, policy)).toThrow("another file lies where the plugin goes");
  });
});

describe("OpenCode, on the machine", () => {
  it("denies every tool until the plugin is there", () => {
    apply(opencode.plan("machine", places, program, policy));
    const settings = JSON.parse(readFileSync(fileOf("machine"), "utf8").replace(/^\/\/.*\n/, "")) as {
      agent: Record<string, { permission: Record<string, string> }>;
      plugin: string[];
    };
    for (const agent of ["build", "plan", "general", "explore"])
      expect(settings.agent[agent]!.permission).toMatchObject({ "*": "deny", bash: "deny", edit: "deny" });
    // Where it will lie on the machine that it is for.
    expect(settings.plugin).toEqual(["file:///etc/opencode/sallyport/plugin.js"]);
  });

  it("finds a floor that was loosened, and a file that others may write", () => {
    apply(opencode.plan("machine", places, program, policy));
    chmodSync(fileOf("machine"), 0o666);
    writeFileSync(fileOf("machine"), readFileSync(fileOf("machine"), "utf8").replace('"bash": "deny"', '"bash": "allow"'));
    expect(opencode.verify("machine", places, program, policy).findings.map(({ rule }) => rule)).toEqual(["opencode/changed", "opencode/writable"]);
  });
});

describe("Cline", () => {
  const hook = (): string => join(root, "home/.cline/hooks/PreToolUse");

  it("is absent, installed, and gone again without a trace", () => {
    expect(cline.verify("user", places, program, policy).state).toBe("absent");
    apply(cline.plan("user", places, program, policy));
    expect(cline.verify("user", places, program, policy)).toEqual({ scope: "user", state: "installed", findings: [] });
    apply(cline.planRemoval("user", places));
    expect(existsSync(hook())).toBe(false);
    expect(cline.verify("user", places, program, policy).state).toBe("absent");
  });

  it("leaves a hook of the person's alone", () => {
    put(hook(), "#!/bin/sh\nexit 0\n");
    expect(() => cline.plan("user", places, program, policy)).toThrow("a hook of yours has this name");
    apply(cline.planRemoval("user", places));
    expect(readFileSync(hook(), "utf8")).toBe("#!/bin/sh\nexit 0\n");
  });

  it.each([
    ["its text", () => writeFileSync(hook(), `${readFileSync(hook(), "utf8")}exit 0\n`), "hook-changed"],
    ["its permissions", () => chmodSync(hook(), 0o600), "hook-not-run"],
    ["its place", () => rmSync(hook()), "hook-missing"],
  ])("finds a change of %s", (_, change, rule) => {
    apply(cline.plan("user", places, program, policy));
    change();
    expect(cline.verify("user", places, program, policy)).toMatchObject({ state: "incomplete", findings: [{ rule: `cline/${rule}` }] });
  });
});

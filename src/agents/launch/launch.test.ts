import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planLaunch } from "./launch.ts";
import { PROFILES } from "./profile.ts";

let project: string;
beforeAll(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), "sallyport-launch-")));
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

const profileOf = (name: string) => PROFILES.find(({ agent }) => agent === name)!;
const launch = (name: string, args: readonly string[], environment: Record<string, string> = {}, keep: readonly string[] = []) =>
  planLaunch({ profile: profileOf(name), args, environment, keep, project, folder: project, isTrusted: false });

describe("the environment", () => {
  const hostile = [
    "OPENCODE_PURE",
    "OPENCODE_PERMISSION",
    "OPENCODE_CONFIG",
    "OPENCODE_CONFIG_CONTENT",
    "OPENCODE_CONFIG_DIR",
    "OPENCODE_TEST_MANAGED_CONFIG_DIR",
    "CLINE_DIR",
    "CLINE_HOOKS_DIR",
    "GEMINI_CLI_SYSTEM_SETTINGS_PATH",
    "COPILOT_ALLOW_ALL",
    "LD_PRELOAD",
    "NODE_OPTIONS",
    "BASH_ENV",
    "BASH_FUNC_ls%%",
    "GIT_SSH_COMMAND",
  ];

  it.each(hostile)("is without `%s`, for every agent, also when it is asked for", (name) => {
    for (const { agent } of PROFILES) {
      expect(launch(agent, [], { [name]: "1", HOME: "/home/dev" })).toMatchObject({ environment: { HOME: "/home/dev" }, dropped: [name] });
      expect(launch(agent, [], { [name]: "1" }).environment).not.toHaveProperty([name]);
      expect(() => launch(agent, [], {}, [name])).toThrow("never given on");
    }
  });

  it("is without credentials, but with the key of the model's provider and what the person keeps", () => {
    const given = { AWS_SECRET_ACCESS_KEY: "x", DEPLOY_TOKEN: "x", GITHUB_TOKEN: "x", SSH_AUTH_SOCK: "x", OPENAI_API_KEY: "k", MINE: "m" };
    const { environment, dropped } = launch("cline", [], given, ["MINE"]);
    expect(environment).toEqual({ OPENAI_API_KEY: "k", MINE: "m" });
    expect(dropped).toEqual(["AWS_SECRET_ACCESS_KEY", "DEPLOY_TOKEN", "GITHUB_TOKEN", "SSH_AUTH_SOCK"]);
  });

  it("leaves a repository's settings of OpenCode out, whatever the shell says", () => {
    expect(launch("opencode", [], { OPENCODE_DISABLE_PROJECT_CONFIG: "0" }).environment).toEqual({ OPENCODE_DISABLE_PROJECT_CONFIG: "1" });
  });

  it("has no folder of the project on PATH, and none that depends on where one is", () => {
    const path = ["/usr/bin", "", ".", "node_modules/.bin", project, join(project, "node_modules/.bin"), "/bin"].join(":");
    expect(launch("opencode", [], { PATH: path }).environment["PATH"]).toBe("/usr/bin:/bin");
  });
});

describe("the arguments", () => {
  it("are given on as they are", () => {
    const args = ["run", "--model", "x/y", "-f", "a.txt", "debug the --thing"];
    expect(launch("opencode", args)).toMatchObject({ args, leftOut: [] });
  });

  it.each([
    ["opencode", ["--pure", "run", "x"], ["run", "x"]],
    ["opencode", ["run", "--pure=true", "x"], ["run", "x"]],
    ["claude-code", ["--bare", "-p", "x"], ["-p", "x"]],
    ["codex", ["exec", "--dangerously-bypass-hook-trust", "x"], ["exec", "x"]],
  ])("of %s are without what leaves the guard out: %j", (agent, args, expected) => {
    const { args: given, leftOut } = launch(agent, args);
    expect(given).toEqual(expected);
    expect(leftOut).toHaveLength(1);
  });

  it("behind `--` are the agent's text", () => {
    const args = ["run", "--", "--pure", "--attach"];
    expect(launch("opencode", args)).toMatchObject({ args, leftOut: [] });
  });

  it.each([
    ["opencode", ["run", "--attach", "http://127.0.0.1:1"]],
    ["opencode", ["--attach=http://127.0.0.1:1"]],
    ["opencode", ["--hostname", "0.0.0.0"]],
    ["opencode", ["debug", "agent", "build", "--tool", "bash"]],
    ["opencode", ["--log-level", "DEBUG", "serve"]],
    ["cline", ["--config", "/elsewhere", "x"]],
    ["cline", ["--hooks-dir=/elsewhere", "x"]],
    ["cline", ["-z", "x"]],
    ["cline", ["-c", "/elsewhere", "x"]],
    ["opencode", ["/usr"]],
    ["opencode", ["run", "--dir", "/elsewhere", "x"]],
    ["codex", ["exec", "-c", "features.hooks=false", "x"]],
    ["codex", ["exec", "-cfeatures.hooks=false", "x"]],
    ["codex", ["--config=features.hooks=false"]],
    ["codex", ["--disable", "hooks"]],
    ["claude-code", ["--setting-sources", "project"]],
    ["claude-code", ["--settings", '{"disableAllHooks":true}']],
  ])("of %s that switch the guard off start nothing: %j", (agent, args) => {
    expect(() => launch(agent, args)).toThrow(/leave it out|without `sallyport run`/);
  });

  it.each([
    ["opencode", ["--hostname", "127.0.0.1"]],
    ["codex", ["exec", "-c", "model=gpt-5.5", "x"]],
    ["claude-code", ["--setting-sources", "user,project"]],
    ["opencode", ["run", "serve", "the", "page"]],
    ["opencode", ["."]],
    ["opencode", ["run", "/usr"]],
  ])("of %s that switch nothing off are given on: %j", (agent, args) => {
    expect(launch(agent, args).args).toEqual(args);
  });
});

describe("a repository with programs that the agent runs unasked", () => {
  it("starts nothing, unless the person says so", () => {
    mkdirSync(join(project, ".cline/hooks"), { recursive: true });
    expect(() => launch("cline", ["x"])).toThrow("`.cline/hooks`");
    expect(planLaunch({ profile: profileOf("cline"), args: ["x"], environment: {}, keep: [], project, folder: project, isTrusted: true }).args).toEqual(["x"]);
  });

  it.each([
    [".opencode/plugin/x.js", "export default {}"],
    [".opencode/plugins/x.ts", "export default {}"],
    ["opencode.json", '{"plugin":["./x.js"]}'],
    ["opencode.jsonc", '// ours\n{"plugins":[{"package":"./x.js"}],}'],
    [".opencode/opencode.json", '{"plugins":[]}'],
    ["opencode.json", '{"plugins": '],
    ["packages/one/opencode.json", '{"plugin":["x"]}'],
    ["packages/one/.opencode/plugin/x.js", ""],
  ])("is found for OpenCode, which imports plugins whatever it is told: %s", (path, text) => {
    const root = mkdtempSync(join(project, "repository-"));
    const folder = join(root, "packages/one/src");
    const start = (): unknown => planLaunch({ profile: profileOf("opencode"), args: [], environment: {}, keep: [], project: root, folder, isTrusted: false });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(root, "opencode.json"), '{"model":"x/y",} // ours');
    expect(start).not.toThrow();
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    expect(start).toThrow("past the guard");
  });
});

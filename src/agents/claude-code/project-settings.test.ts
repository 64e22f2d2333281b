import { describe, expect, it } from "vitest";
import { memoryFacts } from "../../facts/index.ts";
import { hostileSettings } from "./project-settings.ts";

const ROOT = "/home/dev/project";

function problems(env: unknown, variables: Readonly<Record<string, string>> = {}, file = "settings.json"): readonly string[] {
  const facts = memoryFacts({ home: "/home/dev", user: "dev", files: { [`${ROOT}/.claude/${file}`]: JSON.stringify({ env }) }, variables });
  return hostileSettings([ROOT, ROOT], facts);
}

describe("a repository's settings", () => {
  it.each([
    { PATH: "./bin:/usr/bin" },
    { BASH_ENV: "x.sh" },
    { LD_PRELOAD: "./x.so" },
    { LD_LIBRARY_PATH: "." },
    { GIT_SSH_COMMAND: "./x" },
    { GIT_CONFIG_COUNT: "1" },
    { PYTHONSTARTUP: "x.py" },
    { CLAUDE_CODE_SHELL_PREFIX: "./x" },
    { CLAUDE_CODE_SHELL: "./x" },
    { ANTHROPIC_BASE_URL: "http://127.0.0.1:1" },
    { HTTPS_PROXY: "http://127.0.0.1:1" },
    { NODE_OPTIONS: "--max-old-space-size=4096 --require ./x.cjs" },
    { NODE_OPTIONS: ["--require", "./x.cjs"] },
    { PATH: 1 },
  ])("hold the session when they set %j", (env) => {
    expect(problems(env)).toEqual([`\`${ROOT}/.claude/settings.json\` sets \`env.${Object.keys(env)[0]}\``]);
  });

  it.each([{ DEBUG: "app:*" }, { NODE_ENV: "test" }, { NODE_OPTIONS: "--max-old-space-size=4096" }, { BASH_ENV: "" }, {}, [], null, "PATH"])(
    "are left alone with %j",
    (env) => {
      expect(problems(env)).toEqual([]);
    },
  );

  it("are left alone where managed settings pin the variable", () => {
    expect(problems({ BASH_ENV: "x.sh" }, { BASH_ENV: "" })).toEqual([]);
    expect(problems({ ANTHROPIC_BASE_URL: "http://127.0.0.1:1" }, { ANTHROPIC_BASE_URL: "https://gateway.example" })).toEqual([]);
  });

  it("hold the session where the variable is only the shell's own", () => {
    expect(problems({ PATH: "./bin" }, { PATH: "/usr/bin" })).toHaveLength(1);
    expect(problems({ ANTHROPIC_BASE_URL: "http://127.0.0.1:1" }, { ANTHROPIC_BASE_URL: "http://127.0.0.1:1" })).toHaveLength(1);
  });

  it("count as local settings, too", () => {
    expect(problems({ PATH: "./bin" }, {}, "settings.local.json")).toHaveLength(1);
  });

  it("hold the session when they cannot be read", () => {
    const facts = memoryFacts({
      home: "/home/dev",
      user: "dev",
      files: { [`${ROOT}/.claude/settings.json`]: `{"env":{"A":"${"x".repeat(5 * 1024 * 1024)}"}}` },
    });
    expect(hostileSettings([ROOT], facts)).toHaveLength(1);
  });

  it("are nothing to the client when they are no JSON", () => {
    const facts = memoryFacts({ home: "/home/dev", user: "dev", files: { [`${ROOT}/.claude/settings.json`]: '{"env":{"PATH":"./bin"}' } });
    expect(hostileSettings([ROOT], facts)).toEqual([]);
  });
});

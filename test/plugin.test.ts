import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse as parseToml } from "smol-toml";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { pluginFiles } from "../plugin/generate.ts";
import { decide } from "../src/guard/index.ts";
import { nodeFacts } from "../src/hook/index.ts";
import { baselinePolicy } from "../src/policy/index.ts";
import { emptySession } from "../src/session/index.ts";
import { HELP } from "../src/cli/help.ts";
import { readItem, RULES, runRules } from "../src/scan/index.ts";
import { contentFindings } from "../src/scan/repository/content-findings.ts";
import { MAIN } from "../src/cli/fixtures/built-command.ts";

const ROOT = resolve(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const files = [...pluginFiles()];
const COMMANDS = [...read("src/cli/main.ts").matchAll(/^ {2}"?([\w-]+)"?: \(\) => import\(/gm)].map(([, name]) => name!);
const TEMPLATES = ["action.yml", ".pre-commit-hooks.yaml", "templates/sallyport.gitlab-ci.yml"];

/** Where a file of the plugin lies once it is installed, as a scan would see it. */
const installed = (path: string): string =>
  path
    .replace(/^commands\//, ".claude/commands/")
    .replace(/^skills\//, ".claude/skills/")
    .replace(/^gemini\/commands\//, ".gemini/commands/")
    .replace(/^copilot\/prompts\//, ".github/prompts/")
    .replace(/^opencode\/commands\//, ".opencode/commands/");

/** What a scan says of a text that lies at a path. */
function findings(path: string, text: string): readonly string[] {
  const item = readItem(path, text, "project");
  const found = item === undefined ? [] : runRules([item], RULES);
  return [...found, ...contentFindings(path, text)].map(({ rule, message }) => `${path} ${rule}: ${message}`);
}

/** `sallyport WORD [WORD]` of a text, with the options behind. */
function calls(text: string): readonly { readonly words: readonly string[]; readonly options: readonly string[] }[] {
  return [...text.matchAll(/(?:^|[`"'\s(])sallyport ((?:[a-z][a-z-]*)(?: [^`\n>|&;]*)?)/gm)].map((found) => {
    const all = found[1]!.trim().split(/\s+/);
    return { words: all.filter((word) => /^[a-z][a-z-]*$/.test(word)), options: all.flatMap((word) => /^--([a-z-]+)/.exec(word)?.[1] ?? []) };
  });
}

function expectRealCalls(path: string, text: string): void {
  for (const { words, options } of calls(text)) {
    const [name, sub] = words as [string, string?];
    expect(COMMANDS, `${path}: sallyport ${name}`).toContain(name);
    if (["mcp", "policy", "scan", "data", "log"].includes(name) && sub !== undefined)
      expect(HELP, `${path}: ${name} ${sub}`).toContain(`sallyport ${name} ${sub}`);
    const sources = readdirSync(join(ROOT, "src/cli")).filter(
      (file) =>
        file.endsWith(".ts") &&
        !file.endsWith(".test.ts") &&
        (file.startsWith(name) || (name === "review" && file === "scan-repository.ts") || file.startsWith("record-")),
    );
    // `log` and the console share their filters.
    const shared = name === "log" ? read("src/record/query/filter-options.ts") : "";
    const text_ = `${sources.map((file) => read(`src/cli/${file}`)).join("\n")}${shared}`;
    for (const option of options)
      expect(new RegExp(String.raw`["\s{]${option}"?: \{|"--${option}"`).test(text_), `${path}: sallyport ${name} --${option}`).toBe(true);
  }
}

describe("the plugin and its equivalents", () => {
  it("lie in the repository as they are made from their source, and nothing else does", () => {
    for (const [path, text] of files) expect(read(`plugin/${path}`), `${path}: run \`npm run plugin\``).toBe(text);
    const there = readdirSync(join(ROOT, "plugin"), { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name).slice(ROOT.length + "/plugin/".length)] : [],
    );
    expect(there.filter((path) => path !== "generate.ts" && !path.startsWith("source/")).toSorted()).toEqual(files.map(([path]) => path).toSorted());
  });

  it.each(files)("%s has the form that its agent reads", (path, text) => {
    if (path.endsWith(".json")) {
      const { name, version, description } = JSON.parse(text) as Readonly<Record<string, unknown>>;
      expect(name).toMatch(/^[a-z][a-z-]{0,63}$/);
      expect(version).toBe((JSON.parse(read("package.json")) as { readonly version: string }).version);
      expect(description).toEqual(expect.any(String));
    } else if (path.endsWith(".toml")) {
      const { description, prompt } = parseToml(text) as Readonly<Record<string, unknown>>;
      expect([typeof description, typeof prompt]).toEqual(["string", "string"]);
      expect(prompt).toContain("{{args}}");
    } else {
      const [, head, body] = /^---\n([^]*?)\n---\n\n([^]+)$/.exec(text)!;
      const { name, description } = parseYaml(head!) as Readonly<Record<string, string>>;
      expect(description!.length).toBeGreaterThan(20);
      expect(description!.length).toBeLessThan(1024);
      if (path.startsWith("skills/")) {
        expect(path).toBe(`skills/${name}/SKILL.md`);
        expect(name).toMatch(/^[a-z\d-]{1,64}$/);
        expect(body).not.toContain("$ARGUMENTS");
      } else expect(body).toMatch(path.startsWith("copilot/") ? /\$\{input:/ : /\$ARGUMENTS/);
      // Commands of the shell within text would be run by some agents as soon as it is read.
      expect(body).not.toMatch(/(?:^|\s)!`|^!\w/m);
    }
  });

  it("names only commands and options of sallyport that there are", () => {
    expect(COMMANDS.length).toBeGreaterThan(20);
    for (const [path, text] of files) {
      if (!path.endsWith(".json")) expect(calls(text).length, path).toBeGreaterThan(0);
      expectRealCalls(path, text);
    }
    for (const path of TEMPLATES) expectRealCalls(path, read(path));
    expect(() => expectRealCalls("x", "run `sallyport scan --nonsense`")).toThrow();
    expect(() => expectRealCalls("x", "run `sallyport nonsense`")).toThrow();
  });

  it("asks an agent for nothing that the guard would not let it do, and what it leaves to people is refused", () => {
    const facts = nodeFacts({ HOME: "/home/dev", PATH: "/usr/bin" });
    const outcome = (text: string): string => {
      const action = {
        agent: { name: "check" },
        session: "check",
        chain: [],
        cwd: ROOT,
        root: ROOT,
        tool: "Bash",
        request: { type: "shell", text },
        mode: "default",
      } as const;
      return decide(action, { facts, policy: baselinePolicy("production-adjacent"), session: emptySession() }).decision.outcome;
    };
    const texts = files.flatMap(([, text]) => [...text.matchAll(/`(sallyport [^`]+)`/g)].map(([, command]) => command!));
    const forPeople = new Set(["sallyport mcp approve NAME", "sallyport init"]);
    expect(new Set(texts).size).toBeGreaterThan(12);
    for (const text of new Set(texts)) expect(outcome(text), text).toBe(forPeople.has(text) ? "deny" : "allow");
    for (const text of [
      "sallyport redact --restore FILE",
      "sallyport scan secrets --show-values .",
      "sallyport scan install-pre-commit",
      "sallyport mcp revoke NAME",
      "sallyport redact --forget",
    ])
      expect(outcome(text), text).toBe("deny");
  });

  it("is nothing that our own scan has something to say of", () => {
    expect(files.flatMap(([path, text]) => findings(installed(path), text))).toEqual([]);
  });
});

describe("the action, the hooks and the template", () => {
  it("are silent under our own scan", () => {
    expect(findings("action.yml", read("action.yml"))).toEqual([]);
    expect(findings(".pre-commit-hooks.yaml", read(".pre-commit-hooks.yaml"))).toEqual([]);
    expect(findings(".gitlab-ci.yml", read("templates/sallyport.gitlab-ci.yml"))).toEqual([]);
  });

  it("put nothing that a caller gives into the text of a script, and pin what they use", () => {
    const action = parseYaml(read("action.yml")) as {
      readonly inputs: Readonly<Record<string, unknown>>;
      readonly runs: {
        readonly using: string;
        readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
      };
    };
    expect(action.runs.using).toBe("composite");
    for (const { uses, run } of action.runs.steps) {
      expect(run ?? "").not.toContain("${{");
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
    const given = action.runs.steps.flatMap(({ env }) => Object.values(env ?? {}));
    for (const name of Object.keys(action.inputs)) expect(given).toContain(`\${{ inputs.${name} }}`);
    expect(read("templates/sallyport.gitlab-ci.yml")).toMatch(/image: node:\d+\.\d+\.\d+/);
  });

  it("runs the step as it is written, and takes hostile inputs for text", () => {
    const folder = mkdtempSync(join(tmpdir(), "sallyport-action-"));
    try {
      const bin = join(folder, "bin");
      mkdirSync(join(folder, "work"), { recursive: true });
      mkdirSync(bin);
      writeFileSync(join(bin, "npm"), "#!/bin/sh\nexit 0\n", { mode: 0o755 });
      writeFileSync(join(bin, "sallyport"), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`, { mode: 0o755 });
      const action = parseYaml(read("action.yml")) as { readonly runs: { readonly steps: readonly { readonly run?: string }[] } };
      const script = action.runs.steps.at(-1)!.run!;
      const usual = {
        GIVEN_COMMAND: "scan",
        GIVEN_PATH: ".",
        GIVEN_BASE: "",
        GIVEN_BASELINE: "",
        GIVEN_FAIL_ON: "high",
        GIVEN_FORMAT: "sarif",
        GIVEN_OUTPUT: "out.sarif",
        GIVEN_VERSION: "0.1.0",
      };
      const run = (given: Partial<typeof usual>): number | null =>
        spawnSync("bash", ["-c", script], {
          cwd: join(folder, "work"),
          env: { ...usual, ...given, PATH: `${bin}:${process.env["PATH"]}`, HOME: folder, GITHUB_OUTPUT: join(folder, "outputs") },
        }).status;
      writeFileSync(join(folder, "work/AGENTS.md"), "# Rules\n");
      expect(run({})).toBe(0);
      expect(JSON.parse(readFileSync(join(folder, "work/out.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
      expect(readFileSync(join(folder, "outputs"), "utf8")).toBe("report=out.sarif\n");
      for (const given of [
        { GIVEN_PATH: "$(touch ran)" },
        { GIVEN_PATH: "--fix" },
        { GIVEN_FAIL_ON: "high; touch ran" },
        { GIVEN_VERSION: "0.1.0; touch ran" },
        { GIVEN_COMMAND: "scan; touch ran" },
        { GIVEN_OUTPUT: "a\nfoo=bar" },
      ])
        expect(run(given), JSON.stringify(given)).toBe(2);
      expect(readdirSync(join(folder, "work"))).not.toContain("ran");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("name the version of the package and files that are there", () => {
    const { version, engines } = JSON.parse(read("package.json")) as { readonly version: string; readonly engines: { readonly node: string } };
    expect(read("action.yml")).toContain(`default: ${version}`);
    expect(read("templates/sallyport.gitlab-ci.yml")).toContain(`SALLYPORT_VERSION: "${version}"`);
    expect(engines.node).toBe(">=24");
    const hooks = parseYaml(read(".pre-commit-hooks.yaml")) as readonly Readonly<Record<string, unknown>>[];
    for (const hook of hooks) for (const key of ["id", "name", "entry", "language"]) expect(hook[key]).toEqual(expect.any(String));
    expect(existsSync(join(ROOT, "docs/plugin.md"))).toBe(true);
  });
});

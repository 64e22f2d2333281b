import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { baselinePolicy } from "../policy/index.ts";
import { setup as copilot } from "./copilot/index.ts";
import { setup as geminiCli } from "./gemini-cli/index.ts";
import { writeSettings } from "./settings-file.ts";
import type { AgentSetup, SetupPlaces, SetupPlan, SetupScope } from "./setup.ts";

const policy = baselinePolicy("production-adjacent");
let base: string;
let places: SetupPlaces;
const program = { runtime: process.execPath, hook: import.meta.filename, state: "account" };

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "sallyport-setups-"));
  const home = join(base, "home");
  places = { platform: "linux", environment: { HOME: home }, project: join(home, "project"), root: join(base, "root") };
  for (const folder of [home, places.project, places.root]) mkdirSync(folder, { recursive: true });
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const put = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const read = (path: string): string | undefined => (statSync(path, { throwIfNoEntry: false }) === undefined ? undefined : readFileSync(path, "utf8"));
const make = ({ files }: SetupPlan): void => {
  for (const { path, before, after } of files) if (before !== after) writeSettings(path, before, after, 0o600);
};
const state = (setup: AgentSetup, scope: SetupScope): readonly string[] => {
  const { state: found, findings } = setup.verify(scope, places, program, policy);
  return [found, ...findings.map(({ rule }) => rule)];
};
const install = (setup: AgentSetup, scope: SetupScope): SetupPlan => {
  const plan = setup.plan(scope, places, program, policy);
  make(plan);
  return plan;
};

const SCOPES = ["user", "project", "machine"] as const;
const SETTINGS = (setup: AgentSetup, scope: SetupScope): string => setup.plan(scope, places, program, policy).files.at(setup.name === "copilot" ? -1 : 0)!.path;

describe.each([geminiCli, copilot].flatMap((setup) => SCOPES.map((scope) => [setup.name, scope, setup] as const)))("%s, %s (P12)", (_, scope, setup) => {
  it("is installed once, is whole, and leaves nothing behind", () => {
    expect(state(setup, scope)).toEqual(["absent"]);
    const plan = install(setup, scope);
    expect(state(setup, scope)).toEqual(["installed"]);
    expect(setup.plan(scope, places, program, policy).files.every(({ before, after }) => before === after)).toBe(true);
    make(setup.planRemoval(scope, places));
    expect(plan.files.map(({ path }) => read(path))).toEqual(plan.files.map(() => undefined));
    expect(state(setup, scope)).toEqual(["absent"]);
  });

  it("gives a file that was there back byte for byte", () => {
    const path = SETTINGS(setup, scope);
    // The files of hooks that Copilot reads are ours alone; settings are shared.
    const texts =
      setup.name === "copilot" && scope !== "machine"
        ? []
        : [
            '{\n\t"a": 1 // mine\n}\n',
            '{"hooksConfig":{"enabled":true},"hooks":{"BeforeTool":[{"hooks":[{"type":"command","command":"x"}]}]}}',
            '{\r\n  "a": [1,2]\r\n}',
          ];
    for (const text of texts) {
      put(path, text);
      const before = read(path);
      install(setup, scope);
      expect(state(setup, scope)).toEqual(["installed"]);
      make(setup.planRemoval(scope, places));
      expect(read(path)).toBe(before);
      rmSync(path);
    }
  });

  it("drift made by hand is found", () => {
    const { files } = install(setup, scope);
    for (const { path, after } of files) {
      const changes = [
        (text: string) => text.replaceAll('"timeout": 150000', '"timeout": 1').replaceAll('"timeoutSec": 150', '"timeoutSec": 1'),
        (text: string) => text.replaceAll("exit 2;;", "exit 0;;"),
        (text: string) => text.replaceAll('"*"', '"^$"'),
        (text: string) => text.replaceAll('"enabled": true', '"enabled": false'),
        (text: string) => text.replaceAll('"allowManagedHooksOnly": true', '"allowManagedHooksOnly": false'),
        (text: string) => text.replaceAll("--sallyport=", "--other="),
        (text: string) => text.slice(0, -20),
        (text: string) => text.replaceAll(/sallyport-[0-9a-f]{32}/g, "sallyport"),
        (text: string) => text.replace('decision = "deny"', 'decision = "allow"'),
      ];
      for (const change of changes) {
        const changed = change(after!);
        if (changed === after) continue;
        writeFileSync(path, changed);
        expect({ changed: changed.slice(0, 80), state: state(setup, scope)[0] }).not.toMatchObject({ state: "installed" });
      }
      writeFileSync(path, after!);
      expect(state(setup, scope)).toEqual(["installed"]);
    }
  });

  it("a broken file is left alone", () => {
    const path = setup.plan(scope, places, program, policy).files[0]!.path;
    put(path, '{"hooks": ');
    expect(() => setup.plan(scope, places, program, policy)).toThrow();
    expect(() => setup.planRemoval(scope, places)).toThrow();
    expect(read(path)).toBe('{"hooks": ');
    expect(state(setup, scope)[0]).toBe("incomplete");
  });
});

describe("Gemini CLI", () => {
  it("the hook's name cannot be guessed, and stays the same", () => {
    const nameIn = (text: string): string => /"name": "(sallyport-[0-9a-f]{32})"/.exec(text)![1]!;
    const first = nameIn(install(geminiCli, "machine").files[0]!.after!);
    expect(nameIn(geminiCli.plan("machine", places, program, policy).files[0]!.after!)).toBe(first);
    expect(nameIn(geminiCli.plan("user", places, program, policy).files[0]!.after!)).not.toBe(first);
  });

  it("settings that switch hooks off are not overwritten in silence", () => {
    put(join(places.root, "etc/gemini-cli/settings.json"), '{"hooksConfig":{"enabled":false}}');
    expect(() => geminiCli.plan("machine", places, program, policy)).toThrow(/switches every hook off/);
  });

  it("a broken file of the machine's rules is found: the client lets run what it would have denied", () => {
    install(geminiCli, "machine");
    put(join(places.root, "etc/gemini-cli/policies/10-own.toml"), "[[rule]]\ntoolName = \n");
    expect(state(geminiCli, "machine")).toContain("gemini-cli/rules-broken");
  });

  it("its name among those that are switched off is found", () => {
    install(geminiCli, "user");
    const path = join(places.environment["HOME"]!, ".gemini/settings.json");
    const text = read(path)!;
    const name = /sallyport-[0-9a-f]{32}/.exec(text)![0];
    writeFileSync(path, text.replace(/^\{/, `{"hooksConfig":{"disabled":["${name}"]},`));
    expect(state(geminiCli, "user")).toContain("gemini-cli/hook-disabled");
  });
});

describe("Copilot CLI", () => {
  it("a file of somebody else's in the place of ours is left alone", () => {
    const path = join(places.environment["HOME"]!, ".copilot/hooks/sallyport.json");
    put(path, '{"version":1,"hooks":{"preToolUse":[{"type":"command","bash":"true"}]}}');
    expect(() => copilot.plan("user", places, program, policy)).toThrow(/not one that an installation wrote/);
  });

  it.each([".github/copilot/settings.json", ".github/copilot/settings.local.json", ".claude/settings.json", ".claude/settings.local.json"])(
    "`disableAllHooks` in %s is found, except where it does not count",
    (path) => {
      install(copilot, "user");
      install(copilot, "machine");
      put(join(places.project, path), '{"disableAllHooks": true}');
      expect(state(copilot, "user")).toContain("copilot/hooks-disabled");
      expect(state(copilot, "machine")).toEqual(["installed"]);
    },
  );

  it("what managed settings say already is not taken away with ours", () => {
    const path = join(places.root, "etc/github-copilot/managed-settings.json");
    put(path, '{"allowManagedHooksOnly": true}\n');
    install(copilot, "machine");
    make(copilot.planRemoval("machine", places));
    expect(read(path)).toBe('{"allowManagedHooksOnly": true}\n');
    chmodSync(path, 0o644);
  });

  const SERVERS = { mcp: { admit: { notes: { command: ["node", "/srv/notes.mjs"] }, far: { url: "https://mcp.example.com/*" } } } };
  const managed = (): string => join(places.root, "etc/github-copilot/managed-settings.json");
  const settings = (): unknown => JSON.parse(read(managed())!);

  it("no MCP server starts but those that the policy admits", () => {
    install(copilot, "machine");
    expect(settings()).toEqual({ allowManagedHooksOnly: true, allowedMcpServers: [] });
    make(copilot.plan("machine", places, program, policy, SERVERS));
    expect(settings()).toMatchObject({
      allowedMcpServers: [{ serverCommand: ["node", "/srv/notes.mjs"] }, { serverUrl: "https://mcp.example.com/*" }],
    });
    expect(copilot.verify("machine", places, program, policy, SERVERS).findings).toEqual([]);
    // Without the section, it is not what an installation writes.
    expect(state(copilot, "machine")).toContain("copilot/settings-changed");
    make(copilot.planRemoval("machine", places));
    expect(read(managed())).toBeUndefined();
  });

  it("an administrator's own list of servers counts, and stays", () => {
    const own = '{ "allowedMcpServers": [{ "serverName": "theirs" }] }\n';
    put(managed(), own);
    expect(install(copilot, "machine").notes.join(" ")).toContain("which the file names already");
    expect(settings()).toEqual({ allowedMcpServers: [{ serverName: "theirs" }], allowManagedHooksOnly: true });
    expect(state(copilot, "machine")).toEqual(["installed"]);
    make(copilot.planRemoval("machine", places));
    expect(read(managed())).toBe(own);
    put(managed(), '{ "allowedMcpServers": "all" }\n');
    expect(() => copilot.plan("machine", places, program, policy)).toThrow(/says something else/);
  });

  it("drift of the list is found", () => {
    install(copilot, "machine");
    writeFileSync(managed(), read(managed())!.replace('"allowedMcpServers": []', '"allowedMcpServers": [{ "serverName": "any" }]'));
    expect(state(copilot, "machine")).toContain("copilot/settings-changed");
  });
});

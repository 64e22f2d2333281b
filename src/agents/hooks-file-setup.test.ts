import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { baselinePolicy } from "../policy/index.ts";
import { setup as antigravity } from "./antigravity/index.ts";
import { setup as cursor } from "./cursor/index.ts";
import { writeSettings } from "./settings-file.ts";
import type { AgentSetup, SetupPlaces, SetupPlan, SetupScope } from "./setup.ts";
import { setup as windsurf } from "./windsurf/index.ts";

const policy = baselinePolicy("production-adjacent");
const program = { runtime: process.execPath, hook: import.meta.filename, state: "account" };
let base: string;
let places: SetupPlaces;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "sallyport-hooks-"));
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

const AGENTS: readonly (readonly [AgentSetup, readonly string[]])[] = [
  [cursor, ['{\n\t"version": 1 // mine\n}\n', '{"version":1,"hooks":{"stop":[{"command":"x"}],"preToolUse":[{"command":"./own.sh"}]}}']],
  [windsurf, ['{\r\n  "hooks": {"pre_read_code": [{"command": "x"}]}\r\n}', '{"hooks":{"post_write_code":[{"command":"x"}]}}\n']],
  [antigravity, ['{"lint":{"PostToolUse":[{"matcher":"x","hooks":[]}]}}\n', '{\n  "other": {} // mine\n}\n']],
];

describe.each(AGENTS.flatMap(([setup, texts]) => setup.scopes.map((scope) => [setup.name, scope, setup, texts] as const)))(
  "%s, %s (P12)",
  (_, scope: SetupScope, setup, texts) => {
    const planned = (): SetupPlan => setup.plan(scope, places, program, policy);
    const state = (): readonly string[] => {
      const { state: found, findings } = setup.verify(scope, places, program, policy);
      return [found, ...findings.map(({ rule }) => rule)];
    };

    it("is installed once, is whole, and leaves nothing behind", () => {
      expect(state()).toEqual(["absent"]);
      const { path } = planned().files[0]!;
      make(planned());
      expect(state()).toEqual(["installed"]);
      expect(planned().files.every(({ before, after }) => before === after)).toBe(true);
      expect(JSON.parse(read(path)!)).toBeTypeOf("object");
      make(setup.planRemoval(scope, places));
      expect(read(path)).toBeUndefined();
    });

    it("gives a file that was there back byte for byte", () => {
      const { path } = planned().files[0]!;
      for (const text of texts) {
        put(path, text);
        make(planned());
        expect(state()).toEqual(["installed"]);
        make(setup.planRemoval(scope, places));
        expect(read(path)).toBe(text);
      }
    });

    it("drift made by hand is found", () => {
      const { path, after } = planned().files[0]!;
      for (const [from, to] of [
        ["exit 2;;", "exit 0;;"],
        ['"failClosed": true', '"failClosed": false'],
        ['"timeout": 150', '"timeout": 1'],
        ['".*"', '"^$"'],
        [`--sallyport=${setup.name} `, "--sallyport=none "],
        ["command -p timeout", "timeout"],
      ] as const) {
        const changed = after!.replace(from, to);
        if (changed === after) continue;
        put(path, changed);
        expect({ from, state: state()[0] }).not.toMatchObject({ state: "installed" });
      }
      put(path, after!.slice(0, -20));
      expect(state()).toEqual(["incomplete", `${setup.name}/unreadable`]);
    });

    it("a file that cannot be read is left alone", () => {
      const { path } = planned().files[0]!;
      for (const text of ['{"hooks": ', "[]", '{"hooks": [], "version": 1, "sallyport": 7}']) {
        put(path, text);
        expect(planned).toThrow();
        expect(read(path)).toBe(text);
      }
    });
  },
);

it("Cursor's hooks block when they fail, and each call has one of them that judges it", () => {
  const { hooks } = JSON.parse(cursor.plan("machine", places, program, policy).files[0]!.after!) as { readonly hooks: Record<string, readonly object[]> };
  for (const event of ["preToolUse", "beforeMCPExecution", "beforeReadFile", "beforeSubmitPrompt"])
    expect(hooks[event]![0]).toMatchObject({ failClosed: true });
  expect(hooks["beforeShellExecution"]).toBeUndefined();
  expect(cursor.plan("machine", places, program, policy).files[0]!.path).toBe(join(places.root, "etc/cursor/hooks.json"));
});

it("Cursor's format that is not known is left alone", () => {
  put(join(places.environment["HOME"]!, ".cursor/hooks.json"), '{"version": 2, "hooks": {}}');
  expect(() => cursor.plan("user", places, program, policy)).toThrow(/`version` is not 1/);
});

it("what makes Antigravity drop its whole file is found", () => {
  const { path } = antigravity.plan("user", places, program, policy).files[0]!;
  make(antigravity.plan("user", places, program, policy));
  put(path, read(path)!.replace(/^\{/, '{"lint": [],'));
  expect(antigravity.verify("user", places, program, policy).findings.map(({ rule }) => rule)).toEqual(["antigravity/hooks-unread"]);
});

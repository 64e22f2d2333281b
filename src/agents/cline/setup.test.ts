import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { baselinePolicy } from "../../policy/index.ts";
import { writeSettings } from "../settings-file.ts";
import type { SetupPlaces, SetupPlan } from "../setup.ts";
import { setup } from "./setup.ts";

const policy = baselinePolicy("production-adjacent");
const program = { runtime: process.execPath, hook: import.meta.filename, state: "account" };
let home: string;
let places: SetupPlaces;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "sallyport-cline-"));
  places = { platform: "linux", environment: { HOME: home }, project: join(home, "project"), root: "/" };
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const hooks = (): string => join(home, ".cline/hooks");
const make = ({ files }: SetupPlan): void => {
  for (const { path, before, after, mode } of files) if (before !== after) writeSettings(path, before, after, mode ?? 0o600);
};
const install = (): void => make(setup.plan("user", places, program, policy));
const state = (): readonly string[] => {
  const found = setup.verify("user", places, program, policy);
  return [found.state, ...found.findings.map(({ rule }) => rule)];
};

describe("an installation for Cline", () => {
  it("is whole, is made once, and leaves nothing behind but what was there", () => {
    mkdirSync(hooks(), { recursive: true });
    writeFileSync(join(hooks(), "TaskCancel"), "#!/bin/sh\n# mine\n", { mode: 0o755 });
    expect(state()).toEqual(["absent"]);
    install();
    expect(state()).toEqual(["installed"]);
    expect(setup.plan("user", places, program, policy).files.every(({ before, after }) => before === after)).toBe(true);
    make(setup.planRemoval("user", places));
    expect(readdirSync(hooks())).toEqual(["TaskCancel"]);
    expect(readFileSync(join(hooks(), "TaskCancel"), "utf8")).toBe("#!/bin/sh\n# mine\n");
    expect(state()).toEqual(["absent"]);
  });

  it.each([
    ["is gone", (path: string) => rmSync(path), "cline/hook-missing"],
    ["says yes", (path: string) => writeFileSync(path, readFileSync(path, "utf8").replaceAll('"cancel":true', '"cancel":false')), "cline/hook-changed"],
    [
      "is for another event",
      (path: string) => writeFileSync(path, readFileSync(path, "utf8").replace("--event=tool_call", "--event=tool_result")),
      "cline/hook-changed",
    ],
    ["is no program", (path: string) => chmodSync(path, 0o600), "cline/hook-not-run"],
  ])("whose hook %s is found", (_, spoil, rule) => {
    install();
    spoil(join(hooks(), "PreToolUse"));
    expect(state()).toEqual(["incomplete", rule]);
    install();
    if (rule !== "cline/hook-not-run") expect(state()).toEqual(["installed"]);
  });

  it("does not take the place of a hook of the person's", () => {
    const path = join(hooks(), "PreToolUse");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "#!/bin/sh\necho '{}'\n");
    expect(install).toThrow("a hook of yours has this name");
    make(setup.planRemoval("user", places));
    expect(readFileSync(path, "utf8")).toBe("#!/bin/sh\necho '{}'\n");
  });

  it("knows what the client reads and runs", () => {
    const files = setup.files(places);
    expect(files).toContainEqual({ kind: "hooks", path: join(home, "project/.cline/hooks"), scope: "project", isUnasked: true });
    expect(files).toContainEqual({ kind: "mcp", path: join(home, ".cline/data/settings/cline_mcp_settings.json"), scope: "user", isUnasked: true });
  });
});

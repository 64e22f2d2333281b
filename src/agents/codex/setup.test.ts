import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "smol-toml";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../model/index.ts";
import { baselinePolicy, type CompiledPolicy, type CompiledRule } from "../../policy/index.ts";
import { writeSettings } from "../settings-file.ts";
import type { HookProgram, SetupPlaces, SetupScope } from "../setup.ts";
import { trustedHash } from "./handlers.ts";
import { setup } from "./setup.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-codex-"));
let number = 0;
let places: SetupPlaces;
let program: HookProgram;
beforeEach(() => {
  number += 1;
  const root = join(base, String(number));
  const hook = join(root, "hook.cjs");
  mkdirSync(root, { recursive: true });
  writeFileSync(hook, "");
  places = { platform: "linux", environment: { HOME: join(root, "home") }, project: join(root, "project"), root };
  program = { runtime: process.execPath, hook, state: "account" };
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

const policy = baselinePolicy("production-adjacent");
const fileOf = (scope: SetupScope): string =>
  scope === "machine" ? join(places.root, "etc/codex/requirements.toml") : join(places.environment["HOME"]!, ".codex/config.toml");
const apply = (files: readonly { path: string; before: string | undefined; after: string | undefined }[]): void => {
  for (const { path, before, after } of files) writeSettings(path, before, after, 0o600);
};
const install = (scope: SetupScope, own = policy, section?: unknown): void => apply(setup.plan(scope, places, program, own, section).files);
const write = (scope: SetupScope, text: string): void => {
  mkdirSync(dirname(fileOf(scope)), { recursive: true });
  writeFileSync(fileOf(scope), text);
};
const spoil = (scope: SetupScope, from: string | RegExp, to: string): void => {
  const before = readFileSync(fileOf(scope), "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(fileOf(scope), after);
};
const state = (scope: SetupScope, section?: unknown) => setup.verify(scope, places, program, policy, section);
const document = (scope: SetupScope): Record<string, unknown> => parse(readFileSync(fileOf(scope), "utf8"));

describe.each(["user", "machine"] as const)("for the scope %s", (scope) => {
  it("an installation is taken out again byte for byte", () => {
    for (const text of ["", "# mine\n", 'model = "m"\n[tui]\ntheme = "dark"', "[features]\r\nother = true\r\n"]) {
      write(scope, text);
      install(scope);
      expect(state(scope)).toMatchObject({ state: "installed", findings: [] });
      const [plan] = setup.plan(scope, places, program, policy).files;
      expect(plan!.after).toBe(plan!.before);
      apply(setup.planRemoval(scope, places).files);
      // A file that was empty is gone: an empty one says as much.
      if (text !== "") expect(readFileSync(fileOf(scope), "utf8")).toBe(text);
      rmSync(fileOf(scope), { force: true });
    }
  });

  it("makes its file, and takes it away", () => {
    expect(state(scope).state).toBe("absent");
    install(scope);
    expect(state(scope).state).toBe("installed");
    apply(setup.planRemoval(scope, places).files);
    expect(() => readFileSync(fileOf(scope))).toThrow("ENOENT");
    expect(setup.planRemoval(scope, places).files.every(({ before, after }) => before === after)).toBe(true);
  });

  it("drift by hand is found", () => {
    const drifts: readonly [string | RegExp, string, RegExp][] = [
      ["timeout = 150", "timeout = 151", /hooks\.PreToolUse/],
      [/\[\[hooks\.PostToolUse\]\][^[]*\[\[hooks\.PostToolUse\.hooks\]\][^[]*/, "", /no hook for `PostToolUse`/],
      ["exit 2;; esac", "exit 0;; esac", /hooks\.PreToolUse/],
      ['matcher = "*"', 'matcher = "Bash"', /hooks\.PreToolUse/],
      ['type = "command"', "type = ", /no TOML/],
    ];
    for (const [from, to, message] of drifts) {
      install(scope);
      spoil(scope, from, to);
      const { state: found, findings } = state(scope);
      expect({ to, found, messages: findings.map((one) => one.message).join("\n") }).toEqual({
        to,
        found: "incomplete",
        messages: expect.stringMatching(message),
      });
      rmSync(fileOf(scope));
    }
  });

  it("a guard that is not there is found", () => {
    install(scope);
    const gone = { ...program, hook: join(base, "nowhere.cjs") };
    expect(setup.verify(scope, { ...places, root: "/" }, gone, policy).state).not.toBe("installed");
  });

  it("a broken file is left alone", () => {
    write(scope, "a = = 1\n");
    expect(() => install(scope)).toThrow(UserError);
    expect(state(scope)).toMatchObject({ state: "incomplete", findings: [{ rule: "codex/unreadable" }] });
  });
});

describe("the user's settings", () => {
  it("say that every hook is trusted, by the hash that the client makes of it", () => {
    install("user");
    const { hooks } = document("user") as { hooks: { state: Record<string, { trusted_hash: string }> } };
    const path = fileOf("user");
    expect(hooks.state[`${path}:pre_tool_use:0:0`]!.trusted_hash).toBe(trustedHash("PreToolUse", program, "linux"));
    expect(Object.keys(hooks.state)).toHaveLength(8);
  });

  it("have our hooks after those that are there, and records of trust that count them", () => {
    write("user", '[[hooks.PreToolUse]]\n[[hooks.PreToolUse.hooks]]\ntype = "command"\ncommand = "theirs"\n');
    install("user");
    expect(Object.keys((document("user") as { hooks: { state: object } }).hooks.state)).toContain(`${fileOf("user")}:pre_tool_use:1:0`);
    expect(state("user").state).toBe("installed");
  });

  it("keep what the client has written between our tables", () => {
    write("user", "a = 1\n");
    install("user");
    spoil("user", '[hooks.state."', '[hooks.state."other@plugin:hooks.json:stop:0:0"]\ntrusted_hash = "sha256:77"\n\n[hooks.state."');
    expect(state("user").state).toBe("installed");
    apply(setup.planRemoval("user", places).files);
    expect(document("user")).toEqual({ a: 1, hooks: { state: { "other@plugin:hooks.json:stop:0:0": { trusted_hash: "sha256:77" } } } });
  });

  it("are refused where hooks are off, and found where that comes later", () => {
    write("user", "[features]\nhooks = false\n");
    expect(() => install("user")).toThrow(/`features.hooks` is `false`/);
    write("user", "[features]\nother = true\n");
    install("user");
    spoil("user", "other = true", "hooks = false");
    expect(
      state("user")
        .findings.map(({ message }) => message)
        .join(),
    ).toContain("`features.hooks` is `false`");
  });

  it("are found weakened where a hook was switched off in the client", () => {
    install("user");
    spoil("user", /(pre_tool_use:0:0"\]\n)/, "$1enabled = false\n");
    expect(state("user").findings.map(({ message }) => message)).toContain("the hook `pre_tool_use:0:0` is switched off in the client");
  });

  it("lie where the client looks for them", () => {
    const other = join(places.root, "other");
    places = { ...places, environment: { ...places.environment, CODEX_HOME: other } };
    expect(setup.plan("user", places, program, policy).files[0]!.path).toBe(join(other, "config.toml"));
  });
});

describe("the machine's requirements", () => {
  it("pin what the hooks hang on", () => {
    install("machine");
    expect(document("machine")).toMatchObject({
      allow_managed_hooks_only: true,
      allowed_web_search_modes: ["disabled"],
      features: { hooks: true, unified_exec: false },
      mcp_servers: {},
      hooks: { PreToolUse: [{ matcher: "*", hooks: [{ type: "command", timeout: 150 }] }] },
    });
  });

  it("find each pin that is taken out", () => {
    for (const [from, name] of [
      [/allow_managed_hooks_only = true\n/, "allow_managed_hooks_only"],
      [/hooks = true\n/, "features.hooks"],
      [/unified_exec = false\n/, "features.unified_exec"],
      [/allowed_web_search_modes = .*\n/, "allowed_web_search_modes"],
      [/\[mcp_servers\]\n/, "mcp_servers"],
    ] as const) {
      install("machine");
      spoil("machine", from, "");
      expect(state("machine").findings.map(({ message }) => message)).toContain(`\`${name}\` is not what an installation writes`);
      rmSync(fileOf("machine"));
    }
  });

  it("say what the organisation says", () => {
    const section = {
      sandbox: "required",
      webSearch: "cached",
      mcp: { admit: { notes: { command: ["node", "/srv/notes.mjs"] }, far: { url: "https://mcp.example.com/*" } } },
    };
    install("machine", policy, section);
    expect(document("machine")).toMatchObject({
      allowed_sandbox_modes: ["read-only", "workspace-write"],
      allowed_web_search_modes: ["disabled", "cached"],
      mcp_servers: {
        notes: { identity: { command: { executable: "node", args: [{ match: "exact", value: "/srv/notes.mjs" }] } } },
        far: { identity: { url: "https://mcp.example.com/*" } },
      },
    });
    expect(setup.verify("machine", places, program, policy, section).state).toBe("installed");
    expect(state("machine").state).toBe("incomplete");
  });

  it("leave an administrator's list of servers alone, and say so", () => {
    write("machine", '[mcp_servers.own]\nidentity = { command = "own" }\n');
    const { notes } = setup.plan("machine", places, program, policy);
    expect(notes).toEqual([expect.stringContaining("the ones that may start")]);
    install("machine");
    expect(Object.keys(document("machine")["mcp_servers"] as object)).toEqual(["own"]);
  });

  it("are not written over an administrator who says the opposite", () => {
    for (const text of ["allow_managed_hooks_only = false\n", "[features]\nhooks = false\n", "[features]\nunified_exec = true\n"]) {
      write("machine", text);
      expect(() => install("machine")).toThrow(/says something else than the guard needs/);
    }
  });

  it("hold denied programs as a second net, and name the rules that they cannot say", () => {
    const rule = (id: string, when: CompiledRule["when"]): CompiledRule => ({ id, layer: "managed", outcome: "deny", kinds: ["proc.run"], when, why: "No." });
    const own: CompiledPolicy = {
      ...policy,
      rules: [rule("no-nc", { program: ["nc", "ncat"] }), rule("no-force", { program: ["git"], force: true } as CompiledRule["when"])],
    };
    const { files, unexpressed } = setup.plan("machine", places, program, own);
    const found = parse(files[0]!.after!) as { rules: { prefix_rules: unknown[] } };
    expect(found.rules.prefix_rules).toEqual([{ pattern: [{ any_of: ["nc", "ncat"] }], decision: "forbidden", justification: "Sallyport: No. [no-nc]" }]);
    expect(unexpressed).toEqual([expect.stringMatching(/^no-force: /)]);
  });
});

it("never calls an installation for a user enforcement", () => {
  expect(setup.strengthOf("user").level).toBe("advisory");
  expect(setup.strengthOf("machine").level).toBe("enforced");
});

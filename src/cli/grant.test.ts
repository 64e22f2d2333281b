import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withGrantsOf } from "../hook/index.ts";
import { judge, type CompiledPolicy } from "../policy/index.ts";
import { compilePolicy } from "../policy/authoring/index.ts";
import { GrantStore, Spool } from "../record/index.ts";
import { run } from "./grant.ts";
import type { Surroundings } from "./person.ts";

const PERSON: Surroundings = { environment: {}, isTerminal: true, above: [] };
const HOUR = 3_600_000;
let folder: string;
let home: string;
let project: string;
let out: string[];

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sallyport-grants-")));
  home = join(folder, "home");
  project = join(home, "project");
  mkdirSync(join(project, ".git"), { recursive: true });
  out = [];
  vi.stubEnv("HOME", home);
  vi.stubEnv("XDG_CONFIG_HOME", "");
  vi.stubEnv("CLAUDE_PROJECT_DIR", "");
  vi.spyOn(process, "cwd").mockReturnValue(project);
  vi.spyOn(console, "log").mockImplementation((line: string) => void out.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const grant = (args: readonly string[], surroundings = PERSON): number => run([...args, "--state", folder], surroundings);
const ADD = ["add", "--allow", "vcs.push", "--for", "2h", "--reason", "a release"];

function userPolicy(text: string): CompiledPolicy {
  const { policy, problems } = compilePolicy([{ layer: "user", path: "p", text: `version: 1\n${text}` }]);
  if (policy === undefined) throw new Error(JSON.stringify(problems));
  return policy;
}
const asking = userPolicy("extends: production-adjacent\n");

function pushIs(branch = "docs/a", { session = "s1", root = project, now = Date.now(), policy = asking } = {}): string {
  const withGrants = withGrantsOf(policy, folder, session, root, now);
  const context = { agent: "claude-code", tool: "Bash", mode: "default", isUnattended: false, root, home, labels: [], via: "shell", now } as const;
  const [judgement] = judge(
    withGrants,
    [{ kind: "vcs.push", resource: { type: "repository", remote: "origin", branch }, certainty: "certain", traits: [], flows: [] }],
    context,
  );
  return judgement!.outcome;
}

describe("sallyport grant (P11)", () => {
  it("lifts a question until it is revoked, at the next call", () => {
    expect(pushIs()).toBe("ask");
    expect(grant([...ADD, "--branch", "docs/*", "--owner", "dana@example.com"])).toBe(0);
    expect(pushIs()).toBe("allow");
    expect(pushIs("main")).toBe("ask");
    expect(pushIs("docs/a", { now: Date.now() + 2 * HOUR })).toBe("ask");
    const [given] = new GrantStore(folder).list();
    expect(given).toMatchObject({ owner: "dana@example.com", why: "a release", kinds: ["vcs.push"], when: { branch: ["docs/*"] } });
    expect(given!.until - given!.since).toBe(2 * HOUR);
    grant(["list"]);
    expect(out.join("\n")).toContain("owner dana@example.com");
    grant(["revoke", given!.id, "--reason", "done"]);
    expect(pushIs()).toBe("ask");
    const lines = readFileSync(new Spool(folder).fileOf("grants"), "utf8").trim().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      {
        kind: "grant.add",
        grant: given!.id,
        chain: [{ type: "user", via: "os" }],
        reason: "a release",
        subject: expect.stringContaining("for dana@example.com"),
      },
      { kind: "grant.revoke", grant: given!.id, reason: "done" },
    ]);
  });

  it("holds in one session or one repository where it says so, and is recorded with the session", () => {
    grant([...ADD, "--session", "s1"]);
    expect([pushIs(), pushIs("docs/a", { session: "s2" })]).toEqual(["allow", "ask"]);
    expect(readFileSync(new Spool(folder).fileOf("s1"), "utf8")).toContain("grant.add");
    grant(["revoke", new GrantStore(folder).list()[0]!.id]);
    grant([...ADD, "--repo"]);
    expect([pushIs(), pushIs("docs/a", { root: "/elsewhere" })]).toEqual(["allow", "ask"]);
  });

  it.each<[string, readonly string[], string]>([
    ["no end", ["add", "--allow", "vcs.push", "--reason", "x"], "say once how long"],
    ["two ends", [...ADD, "--until", "2199-01-01"], "say once how long"],
    ["no reason", ["add", "--allow", "vcs.push", "--for", "2h"], "not said why"],
    ["an empty reason", [...ADD.slice(0, -1), " "], "not said why"],
    ["nothing granted", ["add", "--for", "2h", "--reason", "x"], "not said what"],
    ["an effect that there is not", ["add", "--allow", "vcs.puhs", "--for", "2h", "--reason", "x"], "`vcs.puhs` is not a value of `allow`"],
    ["a set that there is not", [...ADD, "--path", "@secret"], "no set `@secret`"],
    ["a time that is none", ["add", "--allow", "vcs.push", "--for", "soon", "--reason", "x"], "is no time"],
    ["no time at all", ["add", "--allow", "vcs.push", "--for", "0s", "--reason", "x"], "end before it begins"],
    ["an end that is over", ["add", "--allow", "vcs.push", "--until", "2020-01-01", "--reason", "x"], "end before it begins"],
    ["more than a month", ["add", "--allow", "vcs.push", "--for", "31d", "--reason", "x"], "longer than 30 days"],
    ["a session and a repository", [...ADD, "--session", "s1", "--repo"], "for a session or for a repository"],
    ["words left over", [...ADD, "and", "more"], "`and more` is not understood"],
    ["a revocation of nothing", ["revoke", "gr-22222222"], "there is no grant"],
    ["a command that there is not", ["give"], "use one of add, list, revoke"],
  ])("with %s is refused with what to do", (_, args, message) => {
    expect(() => grant(args)).toThrow(message);
    expect(new GrantStore(folder).list()).toEqual([]);
  });

  it("is refused where a layer of the policy permits no such grant, and does nothing if it is there all the same", () => {
    grant(ADD);
    expect(pushIs()).toBe("allow");
    expect(pushIs("a", { policy: userPolicy("extends: production-adjacent\ngrantable: { longest: 1h }\n") })).toBe("ask");
    mkdirSync(join(home, ".config/sallyport"), { recursive: true });
    writeFileSync(join(home, ".config/sallyport/sallyport.yaml"), "version: 1\nextends: production-adjacent\ngrantable: { kinds: [fs], longest: 1h }\n");
    expect(() => grant(ADD)).toThrow("the user policy lets nobody grant `vcs.push`");
    expect(() => grant(["add", "--allow", "fs.write", "--for", "2h", "--reason", "x"])).toThrow("60 minutes at most");
    expect(grant(["add", "--allow", "fs.write", "--for", "1h", "--reason", "x"])).toBe(0);
  });

  it("is given by no agent", () => {
    for (const surroundings of [
      { ...PERSON, environment: { CLAUDECODE: "1" } },
      { ...PERSON, isTerminal: false },
    ])
      for (const args of [ADD, ["revoke", "gr-22222222"]]) expect(() => grant(args, surroundings)).toThrow("only a person may do this");
  });
});

describe("the file of the grants", () => {
  it("is readable for its user alone", () => {
    grant(ADD);
    expect(statSync(join(folder, "grants.json")).mode & 0o777).toBe(0o600);
  });

  it.each<[string, (path: string) => void]>([
    ["damaged", (path) => writeFileSync(path, readFileSync(path, "utf8").slice(0, -4), { mode: 0o600 })],
    ["changed by hand", (path) => writeFileSync(path, readFileSync(path, "utf8").replace("a release", "an attack"), { mode: 0o600 })],
    ["writable for others", (path) => chmodSync(path, 0o622)],
    ["written without a checksum", (path) => writeFileSync(path, "[]", { mode: 0o600 })],
  ])("that is %s gives nothing, and is not written over", (_, attack) => {
    grant(ADD);
    const path = join(folder, "grants.json");
    attack(path);
    const left = readFileSync(path, "utf8");
    expect(pushIs()).toBe("ask");
    expect(() => grant(ADD)).toThrow("are not trusted");
    expect(() => grant(["list"])).toThrow("remove the file and add them again");
    expect(readFileSync(path, "utf8")).toBe(left);
  });
});

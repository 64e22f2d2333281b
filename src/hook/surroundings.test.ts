import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { memoryFacts } from "../facts/index.ts";
import { UserError } from "../model/index.ts";
import { baselinePolicy } from "../policy/index.ts";
import { compile } from "./compiler.ts";
import { nodeFacts } from "./node-facts.ts";
import { loadPolicy, type PolicyText } from "./policy-cache.ts";
import { policyPlaces, type PolicyPlace } from "./policy-places.ts";
import { principalsOf, versionOf } from "./principals.ts";
import { workspaceOf } from "./workspace.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-around-"));
let folder: string;
let number = 0;
beforeEach(() => {
  number += 1;
  folder = join(base, `case-${number}`);
  mkdirSync(folder);
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

describe("facts of the machine", () => {
  const facts = nodeFacts({ HOME: "/home/dev", PATH: "/bin" });

  it("tell files, folders, links and others apart, without following", () => {
    writeFileSync(join(folder, "a"), "text");
    symlinkSync("a", join(folder, "link"));
    linkSync(join(folder, "a"), join(folder, "hard"));
    execFileSync("mkfifo", [join(folder, "pipe")]);
    expect(facts.lookAt(join(folder, "a"))).toMatchObject({ kind: "file", size: 4, links: 2 });
    expect(facts.lookAt(join(folder, "hard"))?.identity).toBe(facts.lookAt(join(folder, "a"))?.identity);
    expect(facts.lookAt(folder)?.kind).toBe("directory");
    expect(facts.lookAt(join(folder, "link"))?.kind).toBe("link");
    expect(facts.linkTarget(join(folder, "link"))).toBe("a");
    expect(facts.lookAt(join(folder, "pipe"))?.kind).toBe("other");
  });

  it("answer `undefined` for what is not there or may not be looked at, and never throw or wait", () => {
    execFileSync("mkfifo", [join(folder, "pipe")]);
    for (const path of [join(folder, "none"), join(folder, "pipe"), folder, "\0", "", "/".repeat(10_000), "/proc/1/mem"]) {
      expect(facts.readText(path, 100)).toBeUndefined();
      expect(facts.linkTarget(path)).toBeUndefined();
    }
    expect(facts.lookAt(join(folder, "none"))).toBeUndefined();
    expect(facts.lookAt("a\0b")).toBeUndefined();
    expect(facts.list(join(folder, "none"), 5)).toBeUndefined();
  });

  it("read text up to a limit, and no binary", () => {
    writeFileSync(join(folder, "a"), "é".repeat(50));
    expect(facts.readText(join(folder, "a"), 100)).toBe("é".repeat(50));
    expect(facts.readText(join(folder, "a"), 99)).toBeUndefined();
    writeFileSync(join(folder, "b"), "a\0b");
    expect(facts.readText(join(folder, "b"), 100)).toBeUndefined();
    expect(facts.readText("/proc/self/status", 100_000)).toContain("Pid:");
    expect(facts.readText("/proc/self/status", 10)).toBeUndefined();
  });

  it("list so many names and no more", () => {
    for (const name of ["a", "b", "c"]) writeFileSync(join(folder, name), "");
    expect(facts.list(folder, 10)?.toSorted()).toEqual(["a", "b", "c"]);
    expect(facts.list(folder, 2)).toHaveLength(2);
  });

  it("know the variables of the agent and nothing inherited", () => {
    expect(facts.variable("PATH")).toBe("/bin");
    expect(facts.variable("toString")).toBeUndefined();
    expect(facts.home).toBe("/home/dev");
  });
});

describe("the workspace", () => {
  const files = {
    "/home/dev/project/.git/HEAD": "ref: refs/heads/feature/x\n",
    "/home/dev/project/.git/config": '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://dana:word@example.com/a/b.git\n\tfetch = +refs\n',
    "/home/dev/project/src/a.ts": "",
  };

  it("is the repository around the folder, with branch and remote, without credentials", () => {
    expect(workspaceOf("/home/dev/project/src", memoryFacts({ files }))).toEqual({
      root: "/home/dev/project",
      branch: "feature/x",
      repository: "https://example.com/a/b.git",
    });
  });

  it("is what the client says, but never the home folder or what lies above it", () => {
    const given = (path: string) => workspaceOf("/home/dev/project/src", memoryFacts({ files, variables: { CLAUDE_PROJECT_DIR: path } })).root;
    expect(given("/data/../srv/x")).toBe("/srv/x");
    for (const path of ["/", "/home", "/home/dev", "/home/dev/project/../", "relative", ""]) expect(given(path)).toBe("/home/dev/project");
  });

  it("is the folder itself where there is no repository, or where the home is one", () => {
    expect(workspaceOf("/srv/x", memoryFacts({})).root).toBe("/srv/x");
    expect(workspaceOf("/home/dev/notes", memoryFacts({ files: { "/home/dev/.git/HEAD": "ref: refs/heads/main\n" } })).root).toBe("/home/dev/notes");
  });

  it("follows a linked worktree to its repository", () => {
    const linked = {
      ...files,
      "/home/dev/wt/.git": "gitdir: /home/dev/project/.git/worktrees/wt\n",
      "/home/dev/project/.git/worktrees/wt/HEAD": "ref: refs/heads/wt\n",
      "/home/dev/project/.git/worktrees/wt/commondir": "../..\n",
    };
    expect(workspaceOf("/home/dev/wt", memoryFacts({ files: linked }))).toEqual({
      root: "/home/dev/wt",
      branch: "wt",
      repository: "https://example.com/a/b.git",
    });
  });

  it("a detached head has no branch", () => {
    expect(workspaceOf("/w", memoryFacts({ files: { "/w/.git/HEAD": "0123456789abcdef\n" } }))).toEqual({ root: "/w" });
    const commit = "0123456789abcdef0123456789abcdef01234567";
    expect(workspaceOf("/w", memoryFacts({ files: { "/w/.git/HEAD": `${commit}\n` } }))).toEqual({ root: "/w", commit });
  });

  it("tells the commit of its branch, loose or packed, and of nothing else", () => {
    const commit = "89abcdef0123456789abcdef0123456789abcdef";
    const at = (files: Readonly<Record<string, string>>, branch = "feature/x") =>
      workspaceOf("/w", memoryFacts({ files: { "/w/.git/HEAD": `ref: refs/heads/${branch}\n`, ...files } })).commit;
    expect(at({ "/w/.git/refs/heads/feature/x": `${commit}\n` })).toBe(commit);
    expect(at({ "/w/.git/packed-refs": `# pack-refs with: peeled\n${"1".repeat(40)} refs/heads/feature\n${commit} refs/heads/feature/x\n` })).toBe(commit);
    expect(at({})).toBeUndefined();
    expect(at({ "/w/.git/refs/heads/feature/x": "ref: refs/heads/other\n" })).toBeUndefined();
    expect(at({ "/w/secret": `${commit}\n` }, "../../../secret")).toBeUndefined();
  });
});

describe("who acts", () => {
  it("is the person, and the CI job where there is one", () => {
    expect(principalsOf({}, "dev")).toEqual([{ type: "user", id: "dev", via: "os" }]);
    expect(principalsOf({ GITHUB_WORKFLOW_REF: "o/r/.github/workflows/ci.yml@refs/heads/main" }, "")).toMatchObject([{ id: "unknown" }, { type: "ci" }]);
    expect(versionOf({ AI_AGENT: "claude-code_2.1.329_harness" })).toBe("2.1.329");
    expect(versionOf({ AI_AGENT: "x" })).toBeUndefined();
  });
});

describe("the policy that holds now", () => {
  const rule = (text: string): string => `version: 1\nextends: production-adjacent\nrules:\n  - ${text}\n    why: test\n`;
  let compiled: (readonly PolicyText[])[];
  let places: PolicyPlace[];
  beforeEach(() => {
    compiled = [];
    places = [
      { layer: "managed", path: join(folder, "managed.yaml") },
      { layer: "user", path: join(folder, "user.yaml") },
    ];
  });
  const load = () =>
    loadPolicy(places, join(folder, "state"), "build-1", (texts) => {
      compiled.push(texts);
      return compile(texts);
    });
  const cacheFile = (): string => join(folder, "state", "policy", readdirSync(join(folder, "state", "policy"))[0]!);

  it("is the default baseline where no file says anything", () => {
    expect(load()).toBe(baselinePolicy("production-adjacent"));
    expect(compiled).toEqual([]);
  });

  it("is compiled once, until a file changes", () => {
    writeFileSync(places[1]!.path, rule('ask: "vcs.push"'));
    const first = load();
    expect(load()).toEqual(first);
    expect(compiled).toHaveLength(1);
    expect(statSync(cacheFile()).mode & 0o777).toBe(0o600);
    writeFileSync(places[1]!.path, rule('deny: "vcs.push"'));
    expect(load().hash).not.toBe(first.hash);
    writeFileSync(places[0]!.path, rule('deny: "net.send"'));
    load();
    expect(compiled).toHaveLength(3);
  });

  it("is compiled again when a file that it extends has changed", () => {
    writeFileSync(join(folder, "shared.yaml"), rule('ask: "vcs.push"'));
    writeFileSync(places[1]!.path, "version: 1\nextends: ./shared.yaml\n");
    const first = load();
    load();
    expect(compiled).toHaveLength(1);
    writeFileSync(join(folder, "shared.yaml"), rule('deny: "vcs.push"'));
    expect(load().hash).not.toBe(first.hash);
    rmSync(join(folder, "shared.yaml"));
    expect(load).toThrow(UserError);
  });

  it("is not taken from a stored form that was changed, is half there, or that others could write", () => {
    writeFileSync(places[1]!.path, rule('deny: "vcs.push"'));
    const first = load();
    const stored = readFileSync(cacheFile(), "utf8");
    const spoil: (() => void)[] = [
      () => writeFileSync(cacheFile(), stored.replace('"deny"', '"allow"')),
      () => writeFileSync(cacheFile(), stored.slice(0, 500)),
      () => writeFileSync(cacheFile(), ""),
      () => appendFileSync(cacheFile(), " "),
      () => chmodSync(cacheFile(), 0o666),
    ];
    for (const [at, act] of spoil.entries()) {
      act();
      expect(load()).toEqual(first);
      expect(compiled).toHaveLength(at + 2);
    }
  });

  it("is nothing when a file is broken: the reason says where", () => {
    writeFileSync(places[1]!.path, "version: 1\nrules:\n  - alow: fs.read\n");
    expect(load).toThrow(`${places[1]!.path}:3:`);
    writeFileSync(places[1]!.path, "version: 1\nversion: 1\n");
    expect(load).toThrow(/:2:1/);
  });

  it("is nothing when a file is there and cannot be read", () => {
    mkdirSync(places[1]!.path);
    expect(load).toThrow(/cannot be read/);
    rmSync(places[1]!.path, { recursive: true });
    writeFileSync(places[1]!.path, "x".repeat(1024 * 1024 + 1));
    expect(load).toThrow(/larger than 1 MB/);
  });

  it("is looked for from the machine down to the person", () => {
    const at = (variables: Record<string, string>, platform = "linux") =>
      policyPlaces("/w", "/home/dev", platform, (name) => variables[name]).map(({ layer, path }) => `${layer} ${path}`);
    expect(at({})).toEqual([
      "managed /etc/sallyport/sallyport.yaml",
      "organisation /etc/sallyport/organisation.yaml",
      "project /w/sallyport.yaml",
      "user /home/dev/.config/sallyport/sallyport.yaml",
    ]);
    expect(at({ XDG_CONFIG_HOME: "/cfg" }).at(-1)).toBe("user /cfg/sallyport/sallyport.yaml");
    expect(at({}, "darwin")[0]).toBe("managed /Library/Application Support/Sallyport/sallyport.yaml");
  });
});

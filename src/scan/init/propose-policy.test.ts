import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { nodeFacts } from "../../hook/index.ts";
import { compilePolicy, lintPolicy } from "../../policy/authoring/index.ts";
import type { CompiledPolicy } from "../../policy/index.ts";
import { REPOSITORIES } from "./fixtures/repositories.ts";
import { proposePolicy, type Proposal, type ProposalOptions } from "./propose-policy.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-init-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const facts = nodeFacts({ HOME: "/home/dev", PATH: "/usr/bin" });

function put(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(base, name.replaceAll(/\W/g, "-"));
  for (const [path, text] of Object.entries({ ".git/HEAD": "ref: refs/heads/main\n", ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function compileAt(root: string, layer: "project" | "user"): (text: string, isAlone: boolean) => CompiledPolicy {
  return (text, isAlone) => {
    const { policy, problems } = compilePolicy([{ layer: isAlone ? "user" : layer, path: join(root, "sallyport.yaml"), text }]);
    if (policy === undefined) throw new Error(problems.map(({ message, line }) => `${line}: ${message}`).join("\n"));
    return policy;
  };
}

function proposed(root: string, layer: "project" | "user" = "project", tier?: ProposalOptions["tier"]): Proposal {
  return proposePolicy({ root, facts, layer, ...(tier === undefined ? {} : { tier }), compile: compileAt(root, layer) });
}

describe("the policy for a repository", () => {
  describe.each(REPOSITORIES.map((one) => [one.name, one] as const))("%s", (name, { files, labels, tier }) => {
    const root = put(name, files);
    const found = proposed(root);
    const outcomes = Object.fromEntries(found.commands.map(({ command, outcome }) => [command, outcome]));

    it("decides the repository's own commands as a person labelled them", () => {
      expect(Object.fromEntries(Object.keys(labels).map((command) => [command, outcomes[command]]))).toEqual(labels);
    });

    it("proposes the tier with its reason", () => {
      expect(found.tier.name).toBe(tier);
      expect(found.tier.reason.length).toBeGreaterThan(20);
    });

    it("is well formed, without a finding of lint and a warning, and explains each rule in a line", () => {
      const compilation = compilePolicy([{ layer: "project", path: join(root, "sallyport.yaml"), text: found.text }]);
      expect(compilation.problems).toEqual([]);
      expect(compilation.warnings).toEqual([]);
      expect(lintPolicy(compilation, Date.now())).toEqual([]);
      const lines = found.text.split("\n");
      const rules = lines.flatMap((line, index) => (/^ {2}- (?:allow|ask|deny): /.test(line) ? [index] : []));
      expect(rules.length).toBeGreaterThan(0);
      for (const index of rules) expect(lines[index - 1]).toMatch(/^ {2}# \S/);
    });
  });

  it("has ten repositories", () => expect(REPOSITORIES).toHaveLength(10));
});

describe("one's own policy", () => {
  it("allows what a lock file names, and nothing newer", () => {
    const found = proposed(put("own", REPOSITORIES[0]!.files), "user");
    const outcomes = Object.fromEntries(found.commands.map(({ command, outcome }) => [command, outcome]));
    expect(outcomes["npm ci"]).toBe("allow");
    expect(outcomes["npm run deploy:edge"]).toBe("deny");
    expect(lintPolicy(compilePolicy([{ layer: "user", path: "/p/sallyport.yaml", text: found.text }]), Date.now())).toEqual([]);
  });
});

describe("hostile repositories", () => {
  const marker = join(base, "executed");

  it("executes nothing and puts no name of a task into a command line or out of its quotes", () => {
    const root = put("hostile", {
      "package.json": JSON.stringify({ scripts: { [`x; touch ${marker}`]: "true", "$(id)": "true", ok: `touch ${marker}` } }),
      Makefile: `$(shell touch ${marker})\nall:\n\ttouch ${marker}\n`,
      'scripts/deploy"\n# x.sh': "",
      "data/a\u001B[2J.csv": "1",
      "data/${x}/b.csv": "1",
      ".github/workflows/ci.yml": "jobs: {a: {steps: [{run: [1]}, {run: 7}, null]}}",
      "Taskfile.yml": "tasks: [1, 2",
      "pyproject.toml": "= =",
      "composer.json": "[".repeat(5000),
    });
    const found = proposed(root);
    expect(readdirSync(base)).not.toContain("executed");
    expect(found.commands.map(({ command }) => command)).toContain("npm run ok");
    expect(found.commands.some(({ command }) => /[;$\n"]/.test(command))).toBe(false);
    expect(found.text).not.toMatch(/\u001B/);
    expect(compilePolicy([{ layer: "project", path: join(root, "sallyport.yaml"), text: found.text }]).problems).toEqual([]);
  });

  it("follows no link out of the repository", () => {
    const outside = put("outside", { "deploy/secret-deploy.sh": "echo", Makefile: "elsewhere:\n\ttrue\n" });
    const root = put("linked", { "a.ts": "" });
    symlinkSync(outside, join(root, "linked"));
    symlinkSync(join(outside, "Makefile"), join(root, "Makefile"));
    expect(proposed(root).commands).toEqual([]);
  });

  it("has a policy for an empty folder", () => {
    const found = proposed(put("empty", {}));
    expect(found.tier.name).toBe("low-risk");
    expect(found.text).toContain("extends: production-adjacent");
  });
});

import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { baselinePolicy, withSessionGrants } from "../baselines.ts";
import { file, net, NOW, push, situation, verdict } from "../fixtures/effects.ts";
import { policyFrom } from "../fixtures/policies.ts";
import { OUTCOMES } from "../../model/index.ts";
import type { CompiledPolicy } from "../compiled.ts";
import { judge } from "../judge.ts";
import { probes } from "./probes.ts";
import { compilePolicy } from "./compile.ts";

const GRANT = "owner: dana@example.com\n    until: 2026-06-30\n    why: Sprint.\n";

describe("layers", () => {
  it("a lower layer tightens what a higher one allows", () => {
    const policy = policyFrom({
      managed: "default: ask\nrules:\n  - allow: fs.write\n",
      project: "rules:\n  - deny: fs.write\n    path: gen/**\n",
    });
    expect(verdict(policy, file("fs.write", "a"))).toBe("allow managed/1");
    expect(verdict(policy, file("fs.write", "gen/a"))).toBe("deny project/1");
  });

  it("a lower layer's allow lifts neither a rule nor the default of a higher one", () => {
    const policy = policyFrom({
      managed: "default: ask\nrules:\n  - ask: fs.write\n  - deny: fs.delete\n",
      user: 'rules:\n  - allow: "*"\n',
    });
    expect(verdict(policy, file("fs.write", "a"))).toBe("ask managed/1");
    expect(verdict(policy, file("fs.delete", "a"))).toBe("deny managed/2");
    expect(verdict(policy, file("fs.read", "a"))).toBe("ask default");
  });

  it("a layer without a default says nothing where none of its rules fits", () => {
    const policy = policyFrom({
      managed: "rules:\n  - deny: fs.delete\n",
      user: "default: ask\nrules:\n  - allow: fs.write\n",
    });
    expect(verdict(policy, file("fs.write", "a"))).toBe("allow user/1");
    expect(verdict(policy, file("fs.delete", "a"))).toBe("deny managed/1");
  });

  it("of the same outcome the higher layer gives the reason", () => {
    const policy = policyFrom({
      user: "rules:\n  - deny: fs.delete\n",
      organisation: "rules:\n  - deny: fs.delete\n",
    });
    expect(verdict(policy, file("fs.delete", "a"))).toBe("deny organisation/1");
  });
});

describe("where no baseline is chosen", () => {
  it("the default one holds", () => {
    const { policy } = compilePolicy([]);
    expect(policy?.rules).toEqual(baselinePolicy("production-adjacent").rules);
    expect(policy?.hash).toBe(baselinePolicy("production-adjacent").hash);
  });

  it("a user's own allow answers what the baseline only asks about", () => {
    const policy = policyFrom({ user: "rules:\n  - allow: net.connect\n    host: api.example.com\n" }, true);
    expect(verdict(policy, net("net.connect", "api.example.com"))).toBe("allow user/1");
    expect(verdict(policy, net("net.connect", "other.example"))).toBe("ask pa-else-connect");
  });

  it("a project cannot choose a weaker one", () => {
    const { policy, warnings } = compilePolicy([{ layer: "project", path: "p/sallyport.yaml", text: "version: 1\nextends: low-risk\n" }]);
    expect(verdict(policy!, push("feature/x"))).toBe("ask pa-else-push");
    expect(warnings).toMatchObject([{ code: "policy-project-loosens", file: "p/sallyport.yaml", line: 2, column: 10 }]);
  });

  it("a project can choose a stricter one", () => {
    const policy = policyFrom({ project: "extends: regulated\n" }, true);
    expect(verdict(policy, net("net.connect", "example.com"))).toBe("deny pa-else-connect");
  });
});

describe("a project's policy", () => {
  const text = `version: 1
extends: production-adjacent
overrides:
  pa-read-secrets: "off"
  pa-publish: ask
  pa-write-workspace: deny
rules:
  - allow: fs.write
    path: "@guard"
`;
  const { policy, warnings } = compilePolicy([{ layer: "project", path: "sallyport.yaml", text }]);

  it("loosens nothing", () => {
    expect(verdict(policy!, file("fs.read", ".env", { sets: ["secrets"] }))).toBe("deny pa-read-secrets");
    expect(verdict(policy!, file("fs.write", "sallyport.yaml", { sets: ["guard"] }))).toContain("deny");
  });

  it("tightens", () => {
    expect(verdict(policy!, file("fs.write", "src/a.ts"))).toBe("deny pa-write-workspace");
  });

  it("is told what it does not get", () => {
    expect(warnings.map(({ line, column, message }) => [line, column, message])).toEqual([
      [4, 3, "a project's policy cannot loosen `pa-read-secrets`"],
      [5, 3, "a project's policy cannot loosen `pa-publish`"],
      [8, 5, "an `allow` of a project's policy lifts nothing"],
    ]);
  });

  it("lifts nothing of others by grant", () => {
    const own = policyFrom({ project: `grants:\n  - allow: "*"\n    ${GRANT}` }, true);
    expect(verdict(own, push("feature/x", { traits: ["force"] }))).toBe("deny pa-push-force");
  });
});

describe("whatever a project's policy says", () => {
  const own = compilePolicy([
    {
      layer: "user",
      path: "u.yaml",
      text: "version: 1\nextends: production-adjacent\ndelegate:\n  - to: session\n",
    },
  ]).policy!;
  const asked = probes([own]);
  const part = fc.constantFrom(
    "extends: low-risk",
    "extends: unattended-ci",
    "default: deny",
    "asks: ask",
    'rules:\n  - allow: "*"',
    'rules:\n  - allow: fs\n  - deny: net\n    host: "@vendor"',
    'otherwise:\n  - allow: "*"',
    'grants:\n  - allow: "*"\n    owner: a\n    until: 2099-01-01\n    why: w',
    "delegate:\n  - to: [project, user]\n    outcomes: [ask, deny]",
    'sets:\n  a: ["**"]',
    "name: trusted",
  );

  it("it never loosens (property)", () => {
    fc.assert(
      fc.property(fc.uniqueArray(part, { selector: (text) => text.split(":", 1)[0]!, maxLength: 5 }), fc.integer({ min: 0, max: 40 }), (parts, from) => {
        const { policy, problems } = compilePolicy([
          {
            layer: "user",
            path: "u.yaml",
            text: "version: 1\nextends: production-adjacent\ndelegate:\n  - to: session\n",
          },
          { layer: "project", path: "p.yaml", text: `version: 1\n${parts.join("\n")}\n` },
        ]);
        expect(problems).toEqual([]);
        for (let at = from; at < asked.length; at += 41) {
          const { effect, context } = asked[at]!;
          const rank = (one: CompiledPolicy): number => OUTCOMES.indexOf(judge(one, [effect], context)[0]!.outcome);
          expect(rank(policy!)).toBeGreaterThanOrEqual(rank(own));
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});

describe("overrides", () => {
  it("change or remove inherited rules of one's own layer", () => {
    const policy = policyFrom({
      user: 'extends: production-adjacent\noverrides:\n  pa-publish: { to: ask, why: I publish from here. }\n  pa-write-project-control: "off"\n',
    });
    const publish = {
      kind: "pkg.publish",
      resource: { type: "package", ecosystem: "npm", name: "x" },
      certainty: "certain",
      traits: [],
      flows: [],
    } as const;
    expect(judge(policy, [publish], situation())[0]).toMatchObject({
      outcome: "ask",
      why: "I publish from here.",
    });
    expect(verdict(policy, file("fs.write", "package.json", { sets: ["manifests"] }))).toBe("allow pa-write-workspace");
  });
});

describe("grants", () => {
  const own = policyFrom(
    {
      user: `rules:\n  - deny: vcs.push\n    force: true\ngrants:\n  - allow: vcs.push\n    branch: "docs/*"\n    id: docs\n    ${GRANT}`,
    },
    true,
  );
  const forced = push("docs/a", { traits: ["force"] });

  it("lift rules and the default of their own layer", () => {
    expect(judge(own, [forced], situation())[0]).toMatchObject({
      outcome: "allow",
      grant: "docs",
      why: "Sprint.",
    });
    expect(verdict(own, push("docs/a"))).toBe("allow pa-else-push");
    expect(verdict(own, push("main", { traits: ["force"] }))).toContain("deny");
  });

  it("end with the last moment of their day", () => {
    expect(verdict(own, forced, { now: Date.UTC(2026, 5, 30, 23, 59, 59, 999) })).toContain("allow");
    expect(verdict(own, forced, { now: Date.UTC(2026, 6, 1) })).toContain("deny");
  });

  it("lift nothing that they fit only in part", () => {
    const tree = policyFrom({
      user: `rules:\n  - deny: fs.delete\ngrants:\n  - allow: fs.delete\n    path: build/a\n    ${GRANT}`,
    });
    expect(verdict(tree, file("fs.delete", "build/a"))).toContain("allow");
    expect(verdict(tree, file("fs.delete", "build", { traits: ["recursive"] }))).toContain("deny");
    expect(verdict(tree, file("fs.delete", "build/a", { traits: ["recursive"] }))).toContain("deny");
  });

  const managed = "default: ask\nrules:\n  - deny: vcs.push\n    id: no-push\n  - ask: vcs.config\n    id: ask-config\n";
  const grant = `grants:\n  - allow: "*"\n    branch: docs\n    ${GRANT}`;

  it("of a lower layer need a delegation", () => {
    expect(verdict(policyFrom({ managed, user: grant }), push("docs"))).toBe("deny no-push");
  });

  it.each([
    ["to: user\n    outcomes: deny", "allow"],
    ["to: user\n    outcomes: deny\n    rules: no-*", "allow"],
    ["to: user\n    outcomes: [ask, deny]\n    kinds: vcs", "allow"],
    ["to: user", "deny"],
    ["to: session\n    outcomes: deny", "deny"],
    ["to: user\n    outcomes: deny\n    rules: ask-config", "deny"],
    ["to: user\n    outcomes: deny\n    kinds: fs", "deny"],
  ])("delegate %j: %s", (delegate, expected) => {
    expect(verdict(policyFrom({ managed: `${managed}delegate:\n  - ${delegate}\n`, user: grant }), push("docs"))).toContain(expected);
  });

  it("of the session lift what the user is asked about, and no deny", () => {
    const policy = withSessionGrants(baselinePolicy("production-adjacent"), [
      {
        id: "once",
        kinds: ["net.connect", "vcs.push"],
        when: {},
        owner: "dana",
        until: NOW + 1,
        why: "Approved.",
      },
    ]);
    expect(verdict(policy, net("net.connect", "a.example"))).toContain("allow");
    expect(verdict(policy, push("x", { traits: ["force"] }))).toBe("deny pa-push-force");
    expect(verdict(policy, net("net.connect", "a.example"), { now: NOW + 1 })).toContain("ask");
  });
});

describe("asks: deny", () => {
  it("makes every question of the layer a refusal", () => {
    const policy = policyFrom({
      user: "default: ask\nasks: deny\nrules:\n  - ask: vcs.push\n  - allow: vcs.read\n",
    });
    expect(verdict(policy, push("x"))).toBe("deny user/1");
    expect(verdict(policy, file("fs.read", "a"))).toBe("deny default");
  });
});

describe("extends of files", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sallyport-policy-"));
    mkdirSync(join(folder, "team"));
    writeFileSync(
      join(folder, "team", "base.yaml"),
      'version: 1\nextends: production-adjacent\nsets:\n  ours: ["*.ours.example"]\nrules:\n  - deny: net.listen\n    id: no-listen\n',
    );
    writeFileSync(
      join(folder, "own.yaml"),
      'version: 1\nextends: ./team/base.yaml\noverrides:\n  no-listen: ask\nrules:\n  - allow: net.connect\n    host: "@ours"\n',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("brings their rules and sets", () => {
    const { policy, problems } = compilePolicy([{ layer: "user", path: join(folder, "own.yaml") }]);
    expect(problems).toEqual([]);
    expect(verdict(policy!, net("net.connect", "a.ours.example"))).toBe("allow user/2");
    expect(verdict(policy!, net("net.listen", "*"))).toBe("ask no-listen");
    expect(verdict(policy!, push("x", { traits: ["force"] }))).toBe("deny pa-push-force");
    expect(policy!.sources.map(({ path }) => path.slice(folder.length))).toEqual(["/team/base.yaml", "/own.yaml"]);
  });

  it("the hash says what is decided, not where the files lie", () => {
    const text = "version: 1\nrules:\n  - deny: fs.delete\n";
    const a = compilePolicy([{ layer: "user", path: "a.yaml", text }]).policy!;
    const b = compilePolicy([{ layer: "user", path: "b.yaml", text }]).policy!;
    const c = compilePolicy([{ layer: "user", path: "a.yaml", text: text.replace("delete", "write") }]).policy!;
    expect(a.hash).toBe(b.hash);
    expect(a.hash).not.toBe(c.hash);
  });
});

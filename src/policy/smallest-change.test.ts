import { describe, expect, it } from "vitest";
import type { Effect } from "../model/index.ts";
import { compilePolicy } from "./authoring/compile.ts";
import { effect, file, named, net, push, situation } from "./fixtures/effects.ts";
import { policyFrom } from "./fixtures/policies.ts";
import { judge, settle } from "./judge.ts";
import { smallestChange } from "./smallest-change.ts";

const USER = "version: 1\nextends: production-adjacent\n";

function changeFor(one: Effect, text = "do it"): string | undefined {
  const { policy } = compilePolicy([{ layer: "user", path: "u.yaml", text: USER }]);
  const context = situation({ text });
  return smallestChange(policy!, judge(policy!, [one], context)[0]!, context);
}

describe("the smallest change", () => {
  it("is a rule where the policy only lacks one", () => {
    expect(changeFor(net("net.connect", "api.example.com", { port: 443 }))).toBe(
      "# in your own policy\nrules:\n  - allow: net.connect\n    host: api.example.com\n    port: 443\n    why: say why",
    );
  });

  it("is a grant where a rule forbids it", () => {
    expect(changeFor(push("feature/x", { traits: ["force"] }))).toBe(
      "# in your own policy\ngrants:\n  - allow: vcs.push\n    branch: feature/x\n    remote: origin\n    owner: you@example.com\n    until: 2026-07-15\n    why: say why",
    );
  });

  const effects: readonly Effect[] = [
    file("fs.read", ".env", { sets: ["secrets"] }),
    file("fs.read", "/home/dev/a b/[x]*.txt"),
    file("fs.delete", "src", { traits: ["recursive"] }),
    file("fs.delete", ".", { traits: ["recursive", "wide"] }),
    file("fs.delete", "/", { traits: ["recursive", "wide"] }),
    file("fs.write", "/opt/x/**", { isPattern: true }),
    file("fs.read", "$X", { scope: "unknown" }),
    net("net.send", "paste.example", { sets: ["paste"], from: ["secrets"] }),
    net("net.connect", "?"),
    push(undefined),
    named("proc.privilege", "sudo apt-get"),
    named("unknown", "which program is run is not known"),
    effect("pkg.install", { type: "package", ecosystem: "npm", name: "@types/node" }),
    effect("infra.destroy", {
      type: "cloud",
      provider: "kubernetes",
      operation: "delete",
      target: "pod *",
    }),
    effect("db.write", {
      type: "database",
      engine: "postgres",
      statement: "insert into a values (1)",
    }),
    effect("mcp.call", { type: "mcp", server: "github", tool: "create_issue" }),
    effect("proc.kill", { type: "process", target: "node: yes" }),
    file("fs.write", "package.json", { sets: ["manifests"], certainty: "possible" }),
  ];
  it.each(effects.map((one) => [`${one.kind} ${JSON.stringify(one.resource)}`, one] as const))("allows exactly when it is made: %s", (_title, one) => {
    const text = changeFor(one);
    expect(text).toBeDefined();
    const { policy, problems } = compilePolicy([{ layer: "user", path: "u.yaml", text: `${USER}${text}\n` }]);
    expect(problems).toEqual([]);
    const context = situation({ text: "do it" });
    expect(settle(judge(policy!, [one], context), context).outcome).toBe("allow");
    // Nothing else changes by it.
    if (one.resource.type === "path" && one.resource.path === "/") return;
    const other = file(one.kind, "/elsewhere/entirely", {
      traits: one.traits,
      sets: ["secrets"],
    });
    const changed = judge(policy!, [other], { ...context, text: "something else" })[0]!.outcome;
    expect(changed).toBe(judge(compilePolicy([{ layer: "user", path: "u.yaml", text: USER }]).policy!, [other], context)[0]!.outcome);
  });

  it("is nothing where it is allowed", () => {
    expect(changeFor(file("fs.read", "src/a.ts"))).toBeUndefined();
  });

  it("is nothing where the language cannot name it", () => {
    expect(changeFor(file("fs.read", "$X", { scope: "unknown" }), "a\nb")).toBeUndefined();
  });

  it("is nothing where a managed policy forbids it, unless that delegates", () => {
    const managed = "default: ask\nrules:\n  - deny: vcs.push\n    id: no-push\n";
    const context = situation();
    const change = (text: string): string | undefined => {
      const policy = policyFrom({ managed: text, user: "rules: []\n" });
      return smallestChange(policy, judge(policy, [push("x")], context)[0]!, context);
    };
    expect(change(managed)).toBeUndefined();
    expect(change(`${managed}delegate:\n  - to: user\n    outcomes: deny\n    rules: no-push\n`)).toContain(
      "# in your own policy\ngrants:\n  - allow: vcs.push",
    );
  });

  it("names every file that must change", () => {
    const policy = policyFrom({
      project: "rules:\n  - deny: net.connect\n",
      user: "extends: production-adjacent\n",
    });
    const context = situation();
    const text = smallestChange(policy, judge(policy, [net("net.connect", "a.example")], context)[0]!, context);
    expect(text).toContain("# in sallyport.yaml of the project\ngrants:");
    expect(text).toContain("# in your own policy\nrules:");
  });
});

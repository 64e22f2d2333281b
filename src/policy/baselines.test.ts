import { describe, expect, it } from "vitest";
import type { Effect } from "../model/index.ts";
import { type BaselineName, baselinePolicy } from "./baselines.ts";
import type { JudgeContext } from "./compiled.ts";
import { effect, file, named, net, push, verdict } from "./fixtures/effects.ts";

function outcome(name: BaselineName, one: Effect, changes: Partial<JudgeContext> = {}): string {
  return verdict(baselinePolicy(name), one, changes).split(" ", 1)[0]!;
}

const cloud = (
  kind: "infra.read" | "infra.change" | "infra.destroy" | "deploy.release",
  provider: string,
  operation: string,
  target = "",
  traits: Effect["traits"] = [],
): Effect => effect(kind, { type: "cloud", provider, operation, ...(target === "" ? {} : { target }) }, { traits });
const pkg = (kind: "pkg.install" | "pkg.script" | "pkg.publish", ecosystem = "npm", traits: Effect["traits"] = []): Effect =>
  effect(kind, { type: "package", ecosystem, name: "left-pad" }, { traits });
const db = (kind: "db.read" | "db.write" | "db.schema" | "db.destroy", engine = "postgres", traits: Effect["traits"] = []): Effect =>
  effect(kind, { type: "database", engine }, { traits });
const program = (isKnown: boolean): Effect => effect("proc.run", { type: "program", name: "tool", isKnown });

// What `production-adjacent` says, then what low-risk, regulated, privileged-infrastructure and unattended-ci say.
const TABLE: readonly [string, Effect, string, Partial<JudgeContext>?][] = [
  ["read a file of the workspace", file("fs.read", "src/a.ts"), "allow allow allow allow allow"],
  ["read a secret", file("fs.read", ".env", { sets: ["secrets"] }), "deny deny deny deny deny"],
  ["read a secret that may be one", file("fs.read", ".e*", { sets: ["secrets"], certainty: "possible" }), "ask ask ask ask deny"],
  ["list a folder of secrets", file("fs.read", "/home/dev/.ssh", { sets: ["secrets"], traits: ["metadata"] }), "allow allow allow allow allow"],
  ["read a sensitive file", file("fs.read", "a.dump", { sets: ["sensitive"] }), "ask ask deny ask deny"],
  ["read in the home", file("fs.read", "/home/dev/notes"), "ask ask ask ask deny"],
  ["read the system", file("fs.read", "/etc/hosts"), "allow allow allow allow allow"],
  ["read /proc", file("fs.read", "/proc/cpuinfo"), "allow allow allow allow allow"],
  ["read a disk", file("fs.read", "/dev/sda", { sets: ["devices"] }), "deny deny deny deny deny"],
  ["read records", file("fs.read", "exports/people.csv"), "allow allow ask allow allow"],
  ["write a file of the workspace", file("fs.write", "src/a.ts"), "allow allow allow allow allow"],
  ["write a manifest", file("fs.write", "package.json", { sets: ["manifests"] }), "ask allow ask ask allow"],
  ["write a workflow", file("fs.write", ".github/workflows/a.yml", { sets: ["ci"] }), "ask ask ask deny deny"],
  ["edit a workflow", file("fs.write", ".github/workflows/a.yml", { sets: ["ci"] }), "ask ask ask ask deny", { via: "file" }],
  ["write agent settings by shell", file("fs.write", ".claude/settings.json", { sets: ["agent-config"] }), "deny deny deny deny deny"],
  ["edit agent settings", file("fs.write", ".claude/settings.json", { sets: ["agent-config"] }), "ask ask ask ask deny", { via: "file" }],
  ["edit the guard", file("fs.write", "sallyport.yaml", { sets: ["guard"] }), "deny deny deny deny deny", { via: "file" }],
  ["write a start-up file", file("fs.write", "/home/dev/.bashrc", { sets: ["persistence"] }), "deny deny deny deny deny"],
  ["write in the home", file("fs.write", "/home/dev/Documents/a"), "ask ask deny ask deny"],
  ["write the system", file("fs.write", "/etc/hosts"), "deny deny deny deny deny"],
  ["write /opt", file("fs.write", "/opt/x"), "ask ask deny ask deny"],
  ["write somewhere unknown", file("fs.write", "$X", { scope: "unknown", certainty: "possible" }), "ask ask ask ask deny"],
  ["delete a file of the workspace", file("fs.delete", "src/a.ts"), "allow allow allow allow allow"],
  ["delete a folder of the workspace", file("fs.delete", "src", { traits: ["recursive"] }), "ask ask ask ask deny"],
  ["delete build output", file("fs.delete", "dist", { traits: ["recursive"], sets: ["build-output"] }), "allow allow allow allow allow"],
  ["delete the workspace", file("fs.delete", ".", { traits: ["recursive", "wide"] }), "deny deny deny deny deny"],
  ["delete a folder of the home", file("fs.delete", "/home/dev/Documents", { traits: ["recursive"] }), "deny deny deny deny deny"],
  ["delete a scratch folder", file("fs.delete", "/tmp/x", { traits: ["recursive"] }), "allow allow allow allow allow"],
  ["delete git's index", file("fs.delete", ".git/index", { sets: ["git-data"] }), "deny deny deny deny deny"],
  ["delete git's lock", file("fs.delete", ".git/index.lock", { sets: ["git-data"] }), "allow allow allow allow allow"],
  ["chmod in the workspace", file("fs.attr", "run.sh"), "allow allow allow allow allow"],
  ["setuid", file("fs.attr", "/tmp/sh", { traits: ["privileged"] }), "deny deny deny deny deny"],
  ["run a known program", program(true), "allow allow allow allow allow"],
  ["run the project's tests", named("proc.code", "project"), "allow allow allow allow allow"],
  ["run code from the network", named("proc.code", "x", { traits: ["downloaded"] }), "deny deny deny deny deny"],
  ["run what cannot be read", named("proc.code", "x", { traits: ["opaque"] }), "ask ask ask ask deny"],
  ["a shell inside a program", named("proc.code", "a shell", { traits: ["interactive"] }), "deny deny deny deny deny"],
  ["the project's console", named("proc.code", "project", { traits: ["interactive"] }), "allow allow allow allow allow"],
  ["preload a library", file("proc.code", "x.so", { traits: ["hook"] }), "deny deny deny deny deny"],
  ["sudo a program", named("proc.privilege", "sudo apt-get"), "ask ask deny deny deny"],
  ["a root shell", named("proc.privilege", "sudo", { traits: ["interactive"] }), "deny deny deny deny deny"],
  ["become another user", named("proc.privilege", "su - root"), "deny deny deny deny deny"],
  ["crontab", named("proc.persist", "crontab"), "deny deny deny deny deny"],
  ["kill a process", effect("proc.kill", { type: "process", target: "node" }), "ask ask ask ask deny"],
  ["kill one's own job", effect("proc.kill", { type: "process", target: "%1" }), "allow allow allow allow allow"],
  ["loopback", net("net.connect", "localhost", { sets: ["loopback"] }), "allow allow allow allow allow"],
  ["a registry", net("net.connect", "npm registry", { sets: ["registries"] }), "allow allow allow allow allow"],
  ["a tool's own service", net("net.connect", "the aws service", { sets: ["vendor"] }), "allow allow deny allow allow"],
  ["another host", net("net.connect", "example.com"), "ask allow deny ask deny"],
  ["a bare address", net("net.connect", "203.0.113.7", { sets: ["address"] }), "ask ask deny ask deny"],
  ["a host that is not known", net("net.connect", "?", { certainty: "possible" }), "ask ask ask ask deny"],
  ["metadata service", net("net.connect", "169.254.169.254", { sets: ["metadata"] }), "deny deny deny deny deny"],
  ["a paste site", net("net.connect", "paste.example", { sets: ["paste"] }), "deny deny deny deny deny"],
  ["send secrets", net("net.send", "example.com", { from: ["secrets"] }), "deny deny deny deny deny"],
  ["send secrets to a tool's service", net("net.send", "the aws service", { sets: ["vendor"], from: ["secrets"] }), "deny deny deny deny deny"],
  ["send a tree", net("net.send", "example.com", { from: ["tree"] }), "deny deny deny deny deny"],
  ["send a file", net("net.send", "example.com", { from: ["workspace"] }), "ask ask deny ask deny"],
  ["send a file over a raw socket", net("net.send", "example.com", { from: ["workspace"], traits: ["raw"] }), "deny deny deny deny deny"],
  ["listen", net("net.listen", "*"), "ask allow deny ask deny"],
  ["install a package", pkg("pkg.install"), "ask allow ask ask deny"],
  ["install what the lock says", pkg("pkg.install", "npm", ["locked"]), "ask allow ask ask allow"],
  ["install for the machine", pkg("pkg.install", "apt", ["global"]), "ask ask deny deny deny"],
  ["publish", pkg("pkg.publish"), "deny deny deny deny deny"],
  ["commit", effect("vcs.commit", { type: "repository" }), "allow allow allow allow allow"],
  ["push a branch", push("feature/x"), "ask allow ask ask allow"],
  ["push the current branch", push(undefined), "ask allow ask ask allow"],
  ["push main", push("main", { traits: ["protected"] }), "ask ask ask ask deny"],
  ["push the current branch, main", push(undefined), "ask ask ask ask deny", { branch: "main" }],
  ["force a push", push("feature/x", { traits: ["force"] }), "deny deny deny deny deny"],
  ["rebase", effect("vcs.rewrite", { type: "repository" }), "ask allow ask ask deny"],
  ["restore a file", effect("vcs.rewrite", { type: "repository", branch: "a.ts" }, { traits: ["lossy"] }), "ask ask ask ask deny"],
  ["reset --hard", effect("vcs.rewrite", { type: "repository" }, { traits: ["lossy", "wide"] }), "deny deny deny deny deny"],
  ["git config", named("vcs.config", "git config user.name"), "ask ask ask ask deny"],
  ["a hook by config", named("vcs.config", "git config core.hooksPath", { traits: ["hook"] }), "deny deny deny deny deny"],
  ["look at a cluster", cloud("infra.read", "kubernetes", "get", "pods"), "allow allow ask allow allow"],
  ["look at production", cloud("infra.read", "kubernetes", "get", "pods prod"), "allow allow ask ask allow"],
  ["build an image", cloud("infra.change", "docker", "build"), "ask allow ask ask deny"],
  ["apply to a cluster", cloud("infra.change", "kubernetes", "apply", "web"), "ask ask ask ask deny"],
  ["apply to production", cloud("infra.change", "kubernetes", "apply", "web-prod"), "deny deny deny deny deny"],
  ["terraform apply", cloud("infra.change", "terraform", "apply"), "ask ask ask deny deny"],
  ["terraform apply -auto-approve", cloud("infra.change", "terraform", "apply", "", ["force"]), "deny deny deny deny deny"],
  ["open a pull request", cloud("infra.change", "github", "pr create"), "ask ask ask ask allow"],
  ["delete from a cluster", cloud("infra.destroy", "kubernetes", "delete", "pod"), "deny deny deny deny deny"],
  ["helm upgrade", cloud("deploy.release", "kubernetes", "upgrade", "api"), "ask ask ask deny deny"],
  ["vercel --prod", cloud("deploy.release", "vercel", "deploy"), "deny deny deny deny deny"],
  ["query a server", db("db.read"), "ask ask deny ask deny"],
  ["query a file", db("db.read", "sqlite"), "allow allow ask allow allow"],
  ["insert", db("db.write"), "ask ask deny deny deny"],
  ["delete all rows", db("db.write", "postgres", ["unbounded"]), "deny deny deny deny deny"],
  ["drop", db("db.destroy"), "deny deny deny deny deny"],
  ["start another agent", named("agent.spawn", "codex"), "ask ask ask ask deny"],
  ["start a sub-agent", named("agent.spawn", "reviewer"), "allow allow ask allow allow", { via: "agent" }],
  ["start an agent without checks", named("agent.spawn", "codex", { traits: ["unsandboxed"] }), "deny deny deny deny deny"],
  ["change the mode", named("agent.mode", "bypass"), "deny deny deny deny deny"],
  ["add an MCP server", named("agent.configure", "claude-code"), "deny deny deny deny deny"],
  ["use a secret", named("secret.use", "docker"), "ask ask ask ask deny"],
  ["show a secret", named("secret.use", "github", { traits: ["discloses"] }), "deny deny deny deny deny"],
  ["call an MCP tool", effect("mcp.call", { type: "mcp", server: "github", tool: "x" }), "ask ask ask ask deny", { via: "mcp" }],
  ["unknown", named("unknown", "x"), "ask ask ask ask deny"],
  ["leave the sandbox", named("proc.code", "project", { traits: ["unsandboxed"] }), "ask ask ask ask deny"],
  [
    "a tainted session connects",
    net("net.connect", "npm registry", { sets: ["registries"] }),
    "deny deny deny deny deny",
    { labels: ["untrusted", "sensitive"] },
  ],
  ["a tainted session pushes", push("feature/x"), "deny deny deny deny deny", { labels: ["untrusted", "sensitive"] }],
  [
    "a tainted session asks itself",
    net("net.connect", "localhost", { sets: ["loopback"] }),
    "allow allow allow allow allow",
    { labels: ["untrusted", "sensitive"] },
  ],
  ["a sensitive session pushes", push("feature/x"), "ask allow deny ask allow", { labels: ["sensitive"] }],
];

const ORDER = ["production-adjacent", "low-risk", "regulated", "privileged-infrastructure", "unattended-ci"] as const;

describe.each(ORDER.map((name, at) => [name, at] as const))("%s", (name, at) => {
  it.each(TABLE)("%s", (_title, one, expected, changes) => {
    expect(outcome(name, one, changes ?? {})).toBe(expected.split(" ")[at]);
  });
});

it("nothing is asked in unattended-ci", () => {
  expect(baselinePolicy("unattended-ci").layers).toEqual([{ name: "user", default: "deny", asks: "deny", baselines: ["unattended-ci"] }]);
});

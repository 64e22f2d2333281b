import { describe, expect, it } from "vitest";
import { memoryFacts } from "../../facts/index.ts";
import { decide } from "../../guard/index.ts";
import type { Action } from "../../model/index.ts";
import { compilePolicy } from "../../policy/authoring/index.ts";
import { BASELINE_NAMES, baselinePolicy, type CompiledPolicy } from "../../policy/index.ts";
import { emptySession } from "../../session/index.ts";
import { compileManaged } from "./compile.ts";
import { keyName, valueAt } from "./managed/key.ts";
import type { ManagedOptions } from "./managed/options.ts";
import { nativeRules } from "./managed/rules.ts";

const program = { runtime: "/opt/node/bin/node", hook: "/opt/sallyport/dist/hook.cjs", state: "account", env: "/usr/bin/env" };
const HOME = "/home/dev";
const ROOT = `${HOME}/project`;
const facts = memoryFacts({ home: HOME, user: "dev" });

function compiled(options: ManagedOptions = {}, policy: CompiledPolicy = baselinePolicy("production-adjacent")) {
  return compileManaged({ policy, options, program, platform: "linux", policyFile: { path: "/etc/sallyport/sallyport.yaml", text: "version: 1\n" } });
}

function written(text: string): CompiledPolicy {
  const { policy, problems } = compilePolicy([{ layer: "managed", path: "/etc/sallyport/sallyport.yaml", text }]);
  if (policy === undefined) throw new Error(JSON.stringify(problems));
  return policy;
}

/** A path that one of the client's patterns names. */
function sample(pattern: string): string {
  const path = pattern.startsWith("//") ? pattern.slice(1) : pattern.startsWith("~/") ? `${HOME}${pattern.slice(1)}` : pattern;
  return path
    .replace(/^\/\*\*\//, `${ROOT}/deep/`)
    .replaceAll("**", "a/b")
    .replaceAll("*", "x")
    .replaceAll("?", " ");
}

function outcome(policy: CompiledPolicy, request: Action["request"], tool: string): string {
  const action: Action = { agent: { name: "claude-code" }, session: "s", chain: [], cwd: ROOT, root: ROOT, tool, request, mode: "default" };
  return decide(action, { facts, policy, session: emptySession() }).decision.outcome;
}

describe("the strict profile", () => {
  it("locks every way that the reference names, and explains each key", () => {
    const { settings, profile, files } = compiled();
    expect(settings).toMatchObject({
      requiredMinimumVersion: "2.1.295",
      allowManagedHooksOnly: true,
      allowManagedPermissionRulesOnly: true,
      allowManagedMcpServersOnly: true,
      allowedMcpServers: [],
      strictKnownMarketplaces: [],
      disableSkillShellExecution: true,
      disableSideloadFlags: true,
      allowedProviders: ["anthropic"],
      apiKeyHelper: "",
      permissions: { disableBypassPermissionsMode: "disable", disableAutoMode: "disable" },
      pluginConfigs: { "cc-plugin-sec-default@builtin": { options: { allowManagedModsOnly: true } } },
      env: { CLAUDE_CODE_SHELL_PREFIX: "", BASH_ENV: "", NODE_TLS_REJECT_UNAUTHORIZED: "1" },
    });
    const page = files.find(({ role }) => role === "explanation")!.text;
    for (const { path, why, without } of profile.keys) {
      expect(page).toContain(`| \`${keyName(path)}\` |`);
      expect(why).not.toBe("");
      expect(without).not.toBe("");
    }
    // Every key of the settings is one that is explained.
    const leaves = (value: unknown, path: readonly string[]): string[] =>
      profile.keys.some((key) => keyName(key.path) === keyName(path))
        ? []
        : typeof value !== "object" || value === null || Array.isArray(value)
          ? [keyName(path)]
          : Object.entries(value).flatMap(([name, own]) => leaves(own, [...path, name]));
    expect(Object.entries(settings).flatMap(([name, value]) => leaves(value, [name]))).toEqual([]);
  });

  it("takes what the organisation says", () => {
    const { settings, files } = compiled({
      minimumVersion: "2.1.330",
      gateway: "https://llm.example",
      proxy: "http://proxy.example:3128",
      noProxy: [".corp.example"],
      certificate: "/etc/ssl/corp.pem",
      telemetry: { endpoint: "https://otel.example" },
      mcp: { servers: { files: { command: "/opt/files", args: ["/srv"], env: { NODE_OPTIONS: "" } } }, admit: [{ url: "https://mcp.example/*" }] },
      marketplaces: ["corp/plugins", "https://git.example/p.git", "/opt/plugins"],
      sandbox: "required",
    });
    expect(settings).toMatchObject({
      requiredMinimumVersion: "2.1.330",
      allowedProviders: ["customEndpoint"],
      allowedMcpServers: [{ serverCommand: ["/opt/files", "/srv"] }, { serverUrl: "https://mcp.example/*" }],
      strictKnownMarketplaces: [
        { source: "github", repo: "corp/plugins" },
        { source: "git", url: "https://git.example/p.git" },
        { source: "directory", path: "/opt/plugins" },
      ],
      sandbox: { enabled: true, failIfUnavailable: true, allowUnsandboxedCommands: false },
      env: {
        ANTHROPIC_BASE_URL: "https://llm.example",
        HTTPS_PROXY: "http://proxy.example:3128",
        NODE_EXTRA_CA_CERTS: "/etc/ssl/corp.pem",
        OTEL_EXPORTER_OTLP_ENDPOINT: "https://otel.example",
      },
    });
    expect(String(valueAt(settings, ["env", "NO_PROXY"]))).toBe("127.0.0.1,localhost,::1,.corp.example");
    expect(valueAt(settings, ["sandbox", "filesystem", "denyRead"])).toContain("~/.aws/credentials");
    // The whole definition is the organisation's, so that nobody else's `env` loads code into an admitted server.
    expect(JSON.parse(files.find(({ role }) => role === "servers")!.text)).toEqual({
      mcpServers: { files: { type: "stdio", command: "/opt/files", args: ["/srv"], env: { NODE_OPTIONS: "" } } },
    });
  });

  it("never goes below the first version that fails closed", () => {
    expect(compiled({ minimumVersion: "2.1.100" }).settings["requiredMinimumVersion"]).toBe("2.1.295");
  });

  it("leaves a key out only with a reason, and says so", () => {
    const { settings, profile, files } = compiled({ leaveOut: { disableSideloadFlags: "The IDE starts the client with --mcp-config." } });
    expect(settings).not.toHaveProperty("disableSideloadFlags");
    expect(profile.leftOut).toEqual([{ key: "disableSideloadFlags", reason: "The IDE starts the client with --mcp-config." }]);
    expect(files.find(({ role }) => role === "explanation")!.text).toContain("The IDE starts the client");
  });

  it("turns questions into refusals where the policy does", () => {
    expect(valueAt(compiled({}, baselinePolicy("unattended-ci")).settings, ["permissions", "denyInsteadOfPrompting"])).toBe(
      baselinePolicy("unattended-ci").layers.some(({ asks }) => asks === "deny") ? true : undefined,
    );
  });
});

describe("the second net", () => {
  it.each(BASELINE_NAMES)("of %s forbids no read that the policy allows", (name) => {
    const policy = baselinePolicy(name);
    const reads = nativeRules(policy).deny.filter((rule) => rule.startsWith("Read("));
    for (const rule of reads) {
      const path = sample(rule.slice(5, -1));
      expect([rule, path, outcome(policy, { type: "read", path }, "Read")]).toEqual([rule, path, "deny"]);
    }
  });

  it("covers the secrets that people have, and not their examples", () => {
    const { deny } = nativeRules(baselinePolicy("production-adjacent"));
    expect(deny).toEqual(
      expect.arrayContaining([
        "Read(//**/.env)",
        "Read(//**/id_ed25519)",
        "Read(~/.aws/credentials)",
        "Edit(//etc/claude-code/**)",
        "Edit(//etc/sallyport/**)",
        "WebFetch(domain:169.254.169.254)",
      ]),
    );
    expect(deny).not.toContain("Read(//**/.env.*)");
    expect(deny.filter((rule) => rule.includes("example"))).toEqual(deny.filter((rule) => rule.startsWith("WebFetch") && rule.includes("example")));
  });

  it("says of every deny rule what became of it", () => {
    const policy = baselinePolicy("production-adjacent");
    const { report } = nativeRules(policy);
    expect(report.map(({ id }) => id)).toEqual(policy.rules.filter(({ outcome: own }) => own === "deny").map(({ id }) => id));
    expect(report.find(({ id }) => id === "pa-session-exit")).toMatchObject({ expressed: "none", why: expect.stringContaining("session") as string });
    for (const { expressed, native, why } of report) {
      expect(native.length > 0).toBe(expressed !== "none");
      expect(why).not.toBe("");
    }
  });

  it("does not stand in the way of a grant", () => {
    const rules = 'rules:\n  - {deny: fs.read, id: no-plans, path: "/srv/plans/**", why: Plans.}\n';
    const grant = 'grants:\n  - {allow: fs.read, path: "/srv/plans/a/**", owner: dana@example.com, until: 2099-01-01, why: Sprint.}\n';
    expect(nativeRules(written(`version: 1\n${rules}`)).deny).toContain("Read(//srv/plans/**)");
    const lifted = nativeRules(written(`version: 1\n${rules}${grant}`));
    expect(lifted.deny).not.toContain("Read(//srv/plans/**)");
    expect(lifted.report.find(({ id }) => id === "no-plans")).toMatchObject({ expressed: "none" });
  });

  it("says hosts, programs, servers and agents in the client's words", () => {
    const policy = written(
      [
        "version: 1",
        "rules:",
        '  - {deny: [net.connect, net.send], host: [evil.example, ".bad.example"], why: a.}',
        "  - {deny: proc.run, program: [nmap, 'x y'], why: b.}",
        "  - {deny: mcp.call, server: files, tool: [write_file, 'delete*'], why: c.}",
        "  - {deny: mcp.call, server: 'my server', why: d.}",
        "  - {deny: agent.spawn, name: reviewer, why: e.}",
        "",
      ].join("\n"),
    );
    expect(nativeRules(policy).deny).toEqual(
      expect.arrayContaining([
        "WebFetch(domain:evil.example)",
        "WebFetch(domain:bad.example)",
        "WebFetch(domain:*.bad.example)",
        "Bash(nmap:*)",
        "mcp__files__write_file",
        "mcp__files__delete*",
        "Agent(reviewer)",
      ]),
    );
    expect(nativeRules(policy).deny.filter((rule) => /x y|my server/.test(rule))).toEqual([]);
  });

  it("writes no rule that a pattern could break out of", () => {
    const policy = written('version: 1\nrules:\n  - {deny: fs.read, path: ["/srv/a)(b", "/srv/[ab]", "!/srv/c", "/srv/ok"], why: a.}\n');
    expect(nativeRules(policy).deny.filter((rule) => rule.includes("srv"))).toEqual(["Read(//srv/ok)"]);
  });
});

import { describe, expect, it } from "vitest";
import { readCompiledPolicy } from "../index.ts";
import { compilePolicy } from "./index.ts";

const compile = (text: string, layer: "user" | "project" | "managed" = "user") =>
  compilePolicy([{ layer, path: "sallyport.yaml", text: `version: 1\nmcp:\n${text}` }]);

describe("the part of a policy about tool servers (M2)", () => {
  it("is compiled, survives being stored, and belongs to the policy's version", () => {
    const { policy, problems } = compile(`
  unlisted: deny
  servers:
    github:
      command: [npx, -y, "@modelcontextprotocol/server-github@2025.4.8"]
      env: [GITHUB_PERSONAL_ACCESS_TOKEN]
      routes: [read, write]
      tools: { deny: [create_repository] }
      repositories: { allow: [acme/*] }
      results: { most: 256KiB }
      elicitation: false
  matrix:
    github: { session: { read: allow, write: ask, needs: [write-route] }, ci: deny, at: [gateway, forge] }
  production: { repositories: [acme/app@main], databases: ["*prod*"] }`);
    expect(problems).toEqual([]);
    const [part] = policy!.mcp!;
    expect(part).toMatchObject({
      layer: "user",
      unlisted: "deny",
      servers: [{ name: "github", env: ["GITHUB_PERSONAL_ACCESS_TOKEN"], mostBytes: 262_144, elicitationPerMinute: 0, tools: { deny: ["create_repository"] } }],
      matrix: [
        { resource: "github", at: ["gateway", "forge"], cells: { ci: { outcomes: { read: "deny", run: "deny" } }, session: { needs: ["write-route"] } } },
      ],
      production: { repositories: ["acme/app@main"], hosts: [], databases: ["*prod*"] },
    });
    expect(part!.matrix[0]!.cells.session!.outcomes).toEqual({ read: "allow", write: "ask" });
    expect(readCompiledPolicy(JSON.stringify(policy)).ok).toBe(true);
    expect(policy!.hash).not.toBe(compile("  unlisted: ask").policy!.hash);
  });

  it("is kept apart by file, so that every one of them holds", () => {
    const { policy } = compilePolicy([
      { layer: "managed", path: "m.yaml", text: "version: 1\nmcp: { unlisted: deny }" },
      { layer: "project", path: "p.yaml", text: "version: 1\nmcp: { unlisted: ask, gateway: { hooks: always } }" },
    ]);
    expect(policy!.mcp!.map(({ layer, unlisted }) => [layer, unlisted])).toEqual([
      ["managed", "deny"],
      ["project", "ask"],
    ]);
  });

  it.each([
    ["  server: {}", /unknown key `server`[^]*`servers`/],
    ["  servers: { a: {} }", /`a` is not said to be anything/],
    ["  servers: { a: { command: npx } }", /`command` must be a list/],
    ["  servers: { a: { url: 'https://*.example.com' } }", /`url`/],
    ["  servers: { a: { command: [x], url: 'https://a.example/mcp' } }", /both a command and an address/],
    ["  servers: { a: { command: [x], tools: { alow: [b] } } }", /unknown key `alow`[^]*`allow`/],
    ["  servers: { a: { command: [x], catalog: githb } }", /`githb`/],
    ["  servers: { a: { command: [x], results: { most: 1GB } } }", /`most`[^]*256KiB/],
    ["  servers: { a: { command: [x], repositories: { allow: [acme] } } }", /`acme` is not a repository/],
    ["  matrix: { githob: { ci: deny } }", /no row `githob`[^]*`github`/],
    ["  matrix: { 'server:b': { ci: deny } }", /no row `server:b`/],
    ["  matrix: { github: { runner: deny } }", /unknown key `runner`/],
    ["  matrix: { github: { ci: never } }", /`ci`|`never`/],
    ["  production: { repositories: [acme] }", /`acme` is not a repository/],
  ])("is checked when it is loaded: %s", (text, expected) => {
    const { policy, problems } = compile(text);
    expect(policy).toBeUndefined();
    expect(problems.map(({ message, help }) => `${message} ${help}`).join("\n")).toMatch(expected);
    expect(problems[0]!.line).toBeGreaterThan(1);
  });

  it("warns of tools that the server has not, because such a rule never matches", () => {
    const { warnings } = compile("  servers: { g: { command: [npx, '@modelcontextprotocol/server-github@1.0.0'], tools: { allow: [get_isue, 'list_*'] } } }");
    expect(warnings.map(({ message, help }) => `${message} ${help}`).join()).toMatch(/no tool `get_isue`.*`get_issue`/);
  });
});

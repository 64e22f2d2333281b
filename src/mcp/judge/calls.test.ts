import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { giveGrant, nodeFacts } from "../../hook/index.ts";
import type { JsonObject, Passage, TrafficJudge } from "../traffic.ts";
import { approve } from "./fixtures/approve.ts";
import { at, compiled, serverNamed, world } from "./fixtures/judge-world.ts";

const call = (judge: TrafficJudge, server: string | Passage, name: string, input: JsonObject) =>
  Promise.resolve(judge.request("tools/call", { name, arguments: input }, typeof server === "string" ? at(server) : server));
const PASS = { type: "pass" };
const routed = compiled("mcp: { servers: { hostile: { command: [node, hostile-server.ts], routes: [read, write] } } }");
const HELD = { type: "refuse", text: expect.stringMatching(/holds this call for a person/) };
const REFUSED = { type: "refuse" };

describe("the matrix, enforced (M6)", () => {
  it.each<readonly [string, string, JsonObject, Passage["principal"], object]>([
    ["github", "issue_read", { owner: "a", repo: "b", issue_number: 1, method: "get" }, "session", PASS],
    ["github", "issue_read", { owner: "a", repo: "b", issue_number: 1, method: "get" }, "ci", REFUSED],
    ["github", "issue_read", { owner: "a", repo: "b", issue_number: 1, method: "get" }, "production", PASS],
    ["github", "merge_pull_request", { owner: "a", repo: "b", pullNumber: 1 }, "production", REFUSED],
    ["github", "create_issue", { owner: "a", repo: "b", title: "t" }, "session", HELD],
    ["codegraph", "codegraph_search", { query: "x" }, "session", PASS],
    ["codegraph", "codegraph_index", {}, "session", REFUSED],
    ["codegraph", "codegraph_index", {}, "ci", PASS],
    ["postgres", "query", { sql: "SELECT 1" }, "session", PASS],
    ["postgres", "query", { sql: "UPDATE t SET a = 1 WHERE b = 2" }, "session", HELD],
    ["postgres", "query", { sql: "DROP TABLE t" }, "session", REFUSED],
    ["postgres", "query", { sql: "SELECT own_function(1)" }, "session", HELD],
    ["postgres", "query", { sql: "SELECT 1" }, "production", REFUSED],
    ["filesystem", "list_allowed_directories", {}, "session", PASS],
    ["filesystem", "write_file", { path: "a.txt", content: "x" }, "session", PASS],
    ["filesystem", "write_file", { path: "a.txt", content: "x" }, "ci", REFUSED],
    ["slack", "slack_get_channel_history", { channel_id: "C" }, "session", PASS],
    ["slack", "slack_post_message", { channel_id: "C", text: "hi" }, "session", HELD],
    ["slack", "slack_post_message", { channel_id: "C", text: "hi" }, "production", REFUSED],
    ["hostile", "get_plain", {}, "session", PASS],
    ["hostile", "frobnicate", {}, "session", HELD],
  ])("%s %s %j as %s", async (server, tool, input, principal, expected) => {
    const { judge } = world();
    expect(await call(judge, at(server, { principal }), tool, input)).toMatchObject(expected);
  });

  it("can be loosened by the user's policy and tightened by a project's", async () => {
    const open = world({ mcp: "  matrix: { slack: {} }".replace("slack: {}", "chat: { session: { write: allow } }") }).judge;
    expect(await call(open, "slack", "slack_post_message", { channel_id: "C", text: "hi" })).toEqual(PASS);
    const closed = world({ mcp: "  matrix: { chat: { session: { read: deny } } }" }).judge;
    expect(await call(closed, "slack", "slack_get_users", {})).toMatchObject({ type: "refuse", rule: "mcp-matrix" });
  });

  it("is the same for a branch, a host or a database that is production, whoever asks", async () => {
    const { judge } = world({ mcp: "  production: { repositories: [acme/app@main, acme/infra], databases: ['*-prod*'] }" });
    const branch = (owner: string, repo: string, name: string) => call(judge, "github", "create_branch", { owner, repo, branch: name });
    expect(await branch("acme", "app", "main")).toMatchObject({ type: "refuse", rule: "mcp-matrix" });
    expect(await branch("ACME", "App", "refs/heads/main")).toMatchObject({ type: "refuse", rule: "mcp-matrix" });
    expect(await branch("acme", "app", "feature")).toMatchObject(HELD);
    expect(await branch("acme", "infra", "x")).toMatchObject({ type: "refuse", rule: "mcp-matrix" });
    expect(await call(judge, "github", "merge_pull_request", { owner: "acme", repo: "app", pullNumber: 1 })).toMatchObject({
      type: "refuse",
      rule: "mcp-matrix",
    });
    const own = {
      ...serverNamed("postgres"),
      transport: { type: "stdio", command: "npx", args: ["@modelcontextprotocol/server-postgres@0.6.2", "postgresql://ro@db-prod.internal/app"], env: {} },
    } as const;
    expect(await call(judge, at(own), "query", { sql: "SELECT 1" })).toMatchObject({ type: "refuse", rule: "mcp-matrix" });
  });
});

describe("routes for reading and writing (M7)", () => {
  const mcp = (routes: string): string => `    gh: { command: [npx, "@modelcontextprotocol/server-github"], routes: ${routes} }`;
  const server = { name: "gh", transport: { type: "stdio", command: "npx", args: ["@modelcontextprotocol/server-github"], env: {} } } as const;

  it("the reading one only reads, the writing one is there while a grant lives", async () => {
    const { judge, stateFolder, root } = world({ mcp: mcp("[read, write]") });
    const comment = { owner: "a", repo: "b", issue_number: 1, body: "x" };
    expect(await call(judge, at(server), "add_issue_comment", comment)).toMatchObject({
      rule: "mcp-route",
      text: expect.stringMatching(/sallyport grant add/),
    });
    expect(await call(judge, at(server, { route: "write" }), "add_issue_comment", comment)).toMatchObject({
      rule: "mcp-route",
      text: expect.stringMatching(/no grant/),
    });
    const now = Date.now();
    giveGrant(
      stateFolder,
      {
        id: "gr-22222222",
        kinds: ["mcp.call"],
        when: { server: ["gh"] },
        owner: "dev",
        since: now - 1000,
        until: now + 60_000,
        why: "sprint",
        root,
        by: "dev",
      },
      { type: "user", id: "dev", via: "os" },
      now,
      "cli",
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await call(judge, at(server, { route: "write" }), "add_issue_comment", comment)).not.toMatchObject({ rule: "mcp-route" });
    // What cannot be taken back is asked about although the route is open.
    expect(await call(judge, at(server, { route: "write" }), "push_files", { owner: "a", repo: "b", branch: "x", files: [], message: "m" })).toMatchObject({
      type: "refuse",
    });
  });

  it("of a server that may only read there is no other", async () => {
    const { judge } = world({ mcp: mcp("[read]") });
    expect(await call(judge, at(server, { route: "write" }), "create_issue", { owner: "a", repo: "b", title: "t" })).toMatchObject({ rule: "mcp-route" });
    expect(await call(judge, at(server), "get_me", {})).toEqual(PASS);
  });
});

describe("arguments by what they are (M4, M5)", () => {
  it("paths, through links and in every spelling", async () => {
    const { judge, root, base } = world({ files: { "src/a.ts": "x", "~/notes.txt": "y" } });
    symlinkSync(join(base, "home"), join(root, "out"));
    const read = (path: unknown) => call(judge, "filesystem", "read_multiple_files", { paths: [path] } as JsonObject);
    for (const path of ["src/a.ts", "./src/../src/a.ts", `${root}/src/a.ts`, `file://${root}/src/a.ts`, "src/*.ts"])
      expect(await read(path), path).toEqual(PASS);
    for (const path of [
      "out/notes.txt",
      "../notes.txt",
      "/etc/passwd",
      "src/../../notes.txt",
      "%2e%2e%2fnotes.txt",
      "%252e%252e%252fnotes.txt",
      "file:///etc/passwd",
      "file://localhost/etc/passwd",
      "~",
      "src/a.ts\n",
      "'../notes.txt'",
      "x".repeat(5000),
    ])
      expect(await read(path), path.slice(0, 40)).toMatchObject({ type: "refuse", rule: "mcp-arguments" });
  });

  it("roots of the policy", async () => {
    const { judge } = world({
      mcp: `    fs: { command: [npx, "@modelcontextprotocol/server-filesystem"], roots: [docs] }`,
      files: { "docs/a.md": "x", "src/a.ts": "x" },
    });
    const fs = at({ name: "fs", transport: { type: "stdio", command: "npx", args: ["@modelcontextprotocol/server-filesystem"], env: {} } });
    expect(await call(judge, fs, "read_file", { path: "docs/a.md" })).toEqual(PASS);
    expect(await call(judge, fs, "read_file", { path: "src/a.ts" })).toMatchObject(REFUSED);
    expect(await call(judge, fs, "read_file", { path: "docs/../src/a.ts" })).toMatchObject(REFUSED);
  });

  it("hosts of the policy", async () => {
    const { judge } = world({ mcp: `    web: { command: [uvx, mcp-server-fetch, x], hosts: { allow: ["*.example.com"], deny: [bad.example.com] } }` });
    const web = at({ name: "web", transport: { type: "stdio", command: "uvx", args: ["mcp-server-fetch", "x"], env: {} } });
    for (const url of [
      "https://bad.example.com/",
      "https://other.org/",
      "https://example.com.evil.org/",
      "https://docs.example.com@evil.org/",
      "https://docs.example.com\\@evil.org/",
    ])
      expect(await call(judge, web, "fetch", { url }), url).toMatchObject({ type: "refuse", rule: "mcp-arguments" });
    expect(await call(judge, web, "fetch", { url: "https://docs.example.com/a" })).not.toMatchObject({ rule: "mcp-arguments" });
  });

  it("repositories of the policy, in searches too", async () => {
    const { judge } = world({
      mcp: `    gh: { command: [npx, "@modelcontextprotocol/server-github"], repositories: { allow: ["acme/*"], deny: [acme/secret] } }`,
    });
    const gh = at({ name: "gh", transport: { type: "stdio", command: "npx", args: ["@modelcontextprotocol/server-github"], env: {} } });
    expect(await call(judge, gh, "list_issues", { owner: "acme", repo: "app" })).toEqual(PASS);
    expect(await call(judge, gh, "search_code", { q: "token repo:acme/app" })).toEqual(PASS);
    for (const [tool, input] of [
      ["list_issues", { owner: "acme", repo: "secret" }],
      ["list_issues", { owner: "other", repo: "app" }],
      ["search_code", { q: "token repo:other/app" }],
      ["search_code", { query: "token org:other" }],
    ] as const)
      expect(await call(judge, gh, tool, input), JSON.stringify(input)).toMatchObject({ type: "refuse", rule: "mcp-arguments" });
  });

  it("ordinary text is not mistaken for any of them", async () => {
    const { judge } = world();
    for (const text of [
      "a/b testing of the --force flag and ../ in text is fine to discuss here",
      "SELECT the best; drop the rest",
      "mail me at dev@example.com",
      "50% of `users`",
      "see https://example.com/page for more, it is good",
    ])
      expect(await call(judge, "hostile", "get_plain", { text }), text).toEqual(PASS);
  });
});

describe("names that are admitted", () => {
  it("tools, prompts and resources, in lists and in calls", async () => {
    const { judge } = world({
      mcp: `    own: { command: [own], tools: { allow: ["get_*"], deny: [get_all] }, prompts: { deny: ["*"] }, resources: { allow: ["note://*"] } }`,
    });
    const own = at({ name: "own", transport: { type: "stdio", command: "own", args: [], env: {} } });
    const listed = await judge.definitions(
      "tools/list",
      { tools: ["get_one", "get_all", "list_all"].map((name) => ({ name, inputSchema: { type: "object" } })), cacheScope: "public" },
      own,
    );
    expect(listed).toMatchObject({ type: "replace", value: { cacheScope: "private", tools: [{ name: "get_one" }] } });
    expect(await call(judge, own, "get_one", {})).toEqual(PASS);
    expect(await call(judge, own, "get_all", {})).toMatchObject({ rule: "mcp-tools" });
    expect(await call(judge, own, "get_two", {})).toMatchObject({ rule: "mcp-tools" });
    expect(await judge.request("prompts/get", { name: "x" }, own)).toMatchObject({ rule: "mcp-prompts" });
    expect(await judge.request("resources/read", { uri: "note://1" }, own)).toEqual(PASS);
    expect(await judge.request("resources/read", { uri: "other://1" }, own)).toMatchObject({ rule: "mcp-resources" });
  });
});

describe("a question of the gateway", () => {
  it("is answered by a person for exactly this call, once", async () => {
    const { judge, stateFolder } = world();
    const input = { owner: "a", repo: "b", title: "t" };
    const held = await call(judge, "github", "create_issue", input);
    approve(stateFolder, held);
    expect(await call(judge, "github", "create_issue", { ...input, title: "u" })).toMatchObject(HELD);
    expect(await call(judge, "github", "create_issue", input)).toEqual(PASS);
    expect(await call(judge, "github", "create_issue", input)).toMatchObject(HELD);
  });

  it("is not asked again where a hook has asked it", async () => {
    const { judge } = world();
    expect(await call(judge, at("github", { session: "s9", call: "toolu_1" }), "create_issue", { owner: "a", repo: "b", title: "t" })).toEqual(PASS);
  });
});

describe("two routes of one server", () => {
  it("do not hide one another's tools", async () => {
    const { judge } = world({ policy: () => routed });
    const tools = ["get_item", "delete_item"].map((name) => ({ name, description: "Is about an item.", inputSchema: { type: "object" } }));
    await judge.definitions("tools/list", { tools }, at("hostile", { route: "write" }));
    await judge.definitions("tools/list", { tools }, at("hostile", { route: "read" }));
    expect(await call(judge, at("hostile", { route: "read" }), "delete_item", {})).toMatchObject({
      type: "refuse",
      text: expect.stringMatching(/writing route only/),
    });
    expect(await call(judge, at("hostile", { route: "write" }), "delete_item", {})).not.toMatchObject({ text: expect.stringMatching(/writing route only/) });
  });
});

describe("what a call carries beside its arguments", () => {
  const secret = `ghp_${"a1B2c3D4e5F6".repeat(3)}`;

  it.each(["io.modelcontextprotocol/anything", "baggage", "tracestate", "traceparent"])("is looked at, also in `%s`", async (key) => {
    const { judge } = world();
    expect(await judge.request("tools/call", { name: "get_item", arguments: {}, _meta: { [key]: `x=${secret}` } }, at("hostile"))).toMatchObject({
      type: "refuse",
    });
  });

  it("is nothing to worry about where it is a trace's identifiers", async () => {
    const { judge } = world();
    const traceparent = `00-${"4bf92f3577b34da6".repeat(2)}-00f067aa0ba902b7-01`;
    const _meta = { traceparent, tracestate: "congo=t61rcWkgMzE", baggage: "userId=alice,isProduction=false", progressToken: 4 };
    expect(await judge.request("tools/call", { name: "get_item", arguments: {}, _meta }, at("hostile"))).toEqual(PASS);
  });
});

describe("a verdict that is remembered", () => {
  const open = "mcp: { servers: { hostile: { command: [node, hostile-server.ts] } } }";

  it("is that of one client: what a rule says of another is said", async () => {
    const policy = compiled(`rules:\n  - deny: mcp.call\n    agent: [stranger]\n${open}`);
    const { judge } = world({ policy: () => policy });
    const by = (client: string) => call(judge, at("hostile", { client }), "get_plain", { a: 1 });
    expect(await by("claude-code")).toEqual(PASS);
    expect(await by("stranger")).toMatchObject(REFUSED);
    expect(await by("claude-code")).toEqual(PASS);
  });

  it("ends with the grant that it rests on", async () => {
    const until = Date.parse("2026-12-01T12:00:00Z");
    const grant = "{ allow: mcp.call, server: hostile, owner: dana@example.com, until: 2026-12-01T12:00:00Z, why: A test. }";
    const policy = compiled(`rules:\n  - deny: mcp.call\n    server: hostile\ngrants: [${grant}]\n${open}`);
    let now = until - 1000;
    const { judge } = world({ policy: () => policy, facts: { ...nodeFacts({ HOME: "/home/nobody", USER: "dev" }), now: () => now } });
    const again = () => call(judge, "hostile", "get_plain", { a: 1 });
    expect(await again()).toEqual(PASS);
    expect(await again()).toEqual(PASS);
    now = until + 1000;
    expect(await again()).toMatchObject(REFUSED);
  });
});

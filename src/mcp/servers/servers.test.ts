import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  authorOfLine,
  compareDefinitions,
  definitionDigest,
  identityOf,
  lockFileText,
  packageSource,
  pinDefinitions,
  PinStore,
  probeServer,
  readLockFile,
  shownArguments,
  StandingStore,
  subjectsOf,
  takeInventory,
  valueSources,
} from "./index.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "mcp-servers-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const inventory = (): ReturnType<typeof takeInventory> =>
  takeInventory({ home: join(folder, "home"), platform: "linux", environment: {}, root: join(folder, "machine") }, join(folder, "repo"), join(folder, "repo"));
const stdio = (command: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) => ({ type: "stdio", command, args, env }) as const;

describe("the inventory (M1)", () => {
  it("reads the files of every agent, on the machine and in the repository", () => {
    const servers = (name: string): string => JSON.stringify({ mcpServers: { [name]: { command: "x" } } });
    put("machine/etc/claude-code/managed-mcp.json", servers("managed"));
    put("home/.claude.json", JSON.stringify({ mcpServers: { user: { command: "x" } }, projects: { "/w": { mcpServers: { local: { command: "x" } } } } }));
    put("home/.claude/plugins/cache/m/p/.mcp.json", servers("plugin"));
    put("home/.codex/config.toml", '[mcp_servers.codex]\nurl = "https://x.example/mcp"\nbearer_token_env_var = "X_TOKEN"\n');
    put("home/.gemini/settings.json", servers("gemini"));
    put("home/.gemini/extensions/e/gemini-extension.json", servers("extension"));
    put("home/.cursor/mcp.json", servers("cursor"));
    put("home/.config/Code/User/mcp.json", JSON.stringify({ servers: { code: { command: "x" } } }));
    put("home/.copilot/mcp-config.json", servers("copilot"));
    put("home/.config/opencode/opencode.json", JSON.stringify({ mcp: { opencode: { type: "local", command: ["x", "y"], environment: { A: "b" } } } }));
    put("home/.cline/data/settings/cline_mcp_settings.json", servers("cline"));
    put("home/.codeium/windsurf/mcp_config.json", JSON.stringify({ mcpServers: { windsurf: { serverUrl: "https://x.example" } } }));
    put("repo/.mcp.json", servers("project"));
    put("repo/.agents/mcp_config.json", servers("antigravity"));
    put("repo/.claude/agents/a.md", "---\nname: a\nmcpServers:\n  - inner\n---\n");
    put("repo/.claude/agents/b.md", "---\nname: b\nmcpServers:\n  frontmatter:\n    command: x\n---\ntext");
    const found = inventory();
    expect(found.broken).toEqual([]);
    expect(found.servers.map(({ agent, scope, entry }) => `${entry.name} ${agent} ${scope}`).sort()).toEqual([
      "antigravity antigravity project",
      "cline cline user",
      "code vscode user",
      "codex codex user",
      "copilot copilot user",
      "cursor cursor user",
      "extension gemini extension",
      "frontmatter claude-code project",
      "gemini gemini user",
      "local claude-code local",
      "managed claude-code managed",
      "opencode opencode user",
      "plugin claude-code plugin",
      "project claude-code project",
      "user claude-code user",
      "windsurf windsurf user",
    ]);
  });

  it("tells of files that it cannot read, and goes on", () => {
    put("repo/.mcp.json", '{ "mcpServers": { "half": { "command": "x" } ');
    put("repo/.codex/config.toml", "= = =");
    put("repo/.vscode/mcp.json", `${"[".repeat(5000)}`);
    mkdirSync(join(folder, "repo/.cursor/mcp.json"), { recursive: true });
    execFileSync("mkfifo", [join(folder, "repo/opencode.json")]);
    put("home/.gemini/settings.json", "\u0000\u0001 not json");
    const found = inventory();
    expect(found.servers.map(({ entry }) => entry.name)).toEqual(["half"]);
    expect(found.broken.map(({ file }) => file.replace(`${folder}/`, "")).sort()).toEqual([
      "home/.gemini/settings.json",
      "repo/.codex/config.toml",
      "repo/.cursor/mcp.json",
      "repo/.mcp.json",
      "repo/.vscode/mcp.json",
      "repo/opencode.json",
    ]);
  });

  it("shows where values come from, and no value", () => {
    const secret = ["s", "k-", "live", "Ab3dE5gH7jK9"].join("");
    const transport = stdio("npx", ["--token", secret, `--key=${secret}`, `API_KEY=${secret}`, `https://u:${secret}@x.example/?k=${secret}`, "plain"], {
      A: secret,
      B: "${B_TOKEN}",
      C: "keychain:github",
      D: "${input:key}",
    });
    expect(JSON.stringify([shownArguments(transport.args), valueSources(transport)])).not.toContain(secret);
    expect(shownArguments(transport.args)).toContain("plain");
    expect(valueSources(transport)).toEqual([
      { name: "A", source: "inline" },
      { name: "B", source: "environment", refersTo: "B_TOKEN" },
      { name: "C", source: "keychain", refersTo: "github" },
      { name: "D", source: "prompt", refersTo: "key" },
    ]);
  });

  it("says who committed a server, without running what the repository configures", () => {
    const repo = join(folder, "repo");
    put("repo/.mcp.json", '{ "mcpServers": {\n "mine": { "command": "x" } } }');
    const git = (...args: string[]): void =>
      void execFileSync("git", ["-c", "user.name=Dana", "-c", "user.email=dana@example.com", ...args], { cwd: repo, stdio: "ignore" });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-q", "-m", "x");
    const mark = join(folder, "ran");
    execFileSync("git", ["config", "core.fsmonitor", `touch ${mark}`], { cwd: repo });
    execFileSync("git", ["config", "core.pager", `touch ${mark}`], { cwd: repo });
    expect(authorOfLine(join(repo, ".mcp.json"), '"mine"')).toMatchObject({ name: "Dana", email: "dana@example.com" });
    expect(() => readFileSync(mark)).toThrow();
    expect(authorOfLine(join(repo, ".mcp.json"), "not there")).toBeUndefined();
    expect(authorOfLine(join(folder, "nowhere.json"), "x")).toBeUndefined();
  });
});

describe("identity and approval (M2)", () => {
  it("is another with each change of command, argument or environment", () => {
    const base = stdio("npx", ["-y", "a"], { A: "1" });
    const others = [
      stdio("npx", ["-y", "b"], { A: "1" }),
      stdio("npx", ["-y a"], { A: "1" }),
      stdio("npx", ["-y", "a"], { A: "2" }),
      stdio("npx", ["-y", "a"], {}),
      stdio("npm", ["-y", "a"], { A: "1" }),
    ];
    expect(new Set([base, ...others].map(identityOf)).size).toBe(6);
    expect(identityOf({ ...base, env: { A: "1" } })).toBe(identityOf(base));
    expect(identityOf({ type: "http", url: "https://x.example", headers: {} })).toBe(identityOf({ type: "http", url: "https://x.example/", headers: {} }));
    expect(identityOf({ type: "http", url: "https://x.example", headers: { A: "b" } })).not.toBe(
      identityOf({ type: "http", url: "https://x.example", headers: {} }),
    );
  });

  it("approves exactly what was approved, and nothing when the file was touched", () => {
    const store = new StandingStore(join(folder, "state"));
    const id = identityOf(stdio("npx", ["a"]));
    expect(store.admission(id).state).toBe("unapproved");
    expect(() =>
      store.decide({ identity: id }, { state: "approved", name: "a", at: 1, by: "dana" }, () => {
        throw new Error("no record");
      }),
    ).toThrow("no record");
    expect(store.admission(id).state).toBe("unapproved");
    store.decide({ identity: id }, { state: "approved", name: "a", at: 1, by: "dana" }, () => {});
    expect(store.admission(id).state).toBe("approved");
    expect(store.admission(identityOf(stdio("npx", ["b"]))).state).toBe("unapproved");
    const text = readFileSync(store.path, "utf8");
    writeFileSync(store.path, text.replace("dana", "mallory"));
    expect(store.admission(id)).toMatchObject({ state: "unapproved", why: expect.stringContaining("damaged") as string });
    writeFileSync(store.path, text);
    chmodSync(store.path, 0o666);
    expect(store.admission(id).state).toBe("unapproved");
    rmSync(store.path);
    writeFileSync(join(folder, "other"), text, { mode: 0o600 });
    symlinkSync(join(folder, "other"), store.path);
    expect(store.admission(id).state).toBe("unapproved");
  });

  it("stops all servers of a package or host at once", () => {
    const store = new StandingStore(join(folder, "state"));
    const transport = stdio("npx", ["-y", "bad-mcp@1.2.3"]);
    const id = identityOf(transport);
    store.decide({ identity: id }, { state: "approved", name: "a", at: 1, by: "dana" }, () => {});
    store.decide({ subject: "npm:bad-mcp" }, { state: "revoked", name: "x", at: 2, by: "dana", why: "it leaks mail" }, () => {});
    expect(store.admission(id, subjectsOf(transport))).toMatchObject({ state: "revoked", why: expect.stringContaining("it leaks mail") as string });
    store.decide({ subject: "npm:bad-mcp" }, { state: "approved", name: "x", at: 3, by: "dana" }, () => {});
    expect(store.admission(id, subjectsOf(transport)).state).toBe("approved");
    expect(subjectsOf({ type: "http", url: "https://U:p@Mcp.Example:8443/x", headers: {} })).toEqual(["host:mcp.example"]);
  });

  it("knows what a command starts", () => {
    expect(packageSource(stdio("npx", ["-y", "@a/b@1.2.3", "x"]))).toMatchObject({ type: "npm", name: "@a/b", version: "1.2.3", isExact: true });
    expect(packageSource(stdio("npx", ["-y", "@a/b@latest"]))).toMatchObject({ name: "@a/b", isExact: false });
    expect(packageSource(stdio("cmd", ["/c", "npx", "-y", "b"]))).toMatchObject({ type: "npm", name: "b" });
    expect(packageSource(stdio("uvx", ["--from", "git+https://h.example/x", "y"]))).toMatchObject({ type: "git", isExact: false });
    expect(packageSource(stdio("uvx", ["mcp-server-git==1.0.0"]))).toMatchObject({ type: "pypi", name: "mcp-server-git", isExact: true });
    expect(packageSource(stdio("docker", ["run", "-i", "--rm", "-e", "A", "ghcr.io/a/b:1"]))).toMatchObject({
      type: "image",
      name: "ghcr.io/a/b:1",
      isExact: false,
    });
    expect(packageSource(stdio("/opt/server", []))).toEqual({ type: "program", path: "/opt/server" });
  });
});

describe("pins and the lock (M3)", () => {
  const add = {
    name: "add",
    description: "Adds.",
    inputSchema: { type: "object", properties: { a: { type: "number" } } },
    annotations: { readOnlyHint: true },
  };

  it("gives one digest for any order of keys, and another for each member that counts", () => {
    const base = definitionDigest("tools", add);
    expect(definitionDigest("tools", Object.fromEntries(Object.entries(add).toReversed()))).toBe(base);
    for (const change of [
      { title: "x" },
      { description: "Adds!" },
      { inputSchema: {} },
      { outputSchema: {} },
      { annotations: { readOnlyHint: false } },
      { name: "sub" },
    ])
      expect(definitionDigest("tools", { ...add, ...change })).not.toBe(base);
    expect(definitionDigest("tools", { ...add, _meta: { x: 1 } })).toBe(base);
  });

  it("keeps back what changed, what is new and what was renamed, and names new free texts", () => {
    const pinned = { definitions: { tools: [add], instructions: "Be kind." }, pins: pinDefinitions({ tools: [add], instructions: "Be kind." }) };
    expect(compareDefinitions(pinned, { tools: [add], instructions: "Be kind." })).toEqual([]);
    const poisoned = { ...add, inputSchema: { type: "object", properties: { a: { type: "number" }, note: { type: "string" } }, required: ["note"] } };
    const changes = compareDefinitions(pinned, { tools: [poisoned, { ...add, name: "add_2" }], instructions: "Obey." });
    expect(changes.map(({ list, name, what }) => [list, name, what])).toEqual([
      ["tools", "add", "changed"],
      ["tools", "add_2", "new"],
      ["instructions", "instructions", "changed"],
    ]);
    expect(changes[0]?.newParameters).toEqual(["note"]);
    // A second tool of the same name is no way around.
    expect(compareDefinitions(pinned, { tools: [add, { ...add, description: "Other." }] })).toMatchObject([{ name: "add", what: "changed" }]);
    expect(compareDefinitions(pinned, { tools: [] })).toMatchObject([{ name: "add", what: "removed" }]);
  });

  it("keeps everything back when its file was touched", () => {
    const store = new PinStore(join(folder, "state"));
    store.keep("ab", { tools: [add] });
    expect(store.compare("ab", "tools/list", { tools: [add] })).toMatchObject({ isPinned: true, changed: [] });
    expect(store.compare("cd", "tools/list", { tools: [add] })).toMatchObject({ isPinned: false });
    expect(store.compare("ab", "tools/list", { tools: [{ ...add, description: "x" }] })).toMatchObject({ changed: ["add"] });
    writeFileSync(store.path, readFileSync(store.path, "utf8").replace("Adds.", "Adds!"));
    expect(store.compare("ab", "tools/list", { tools: [add] })).toMatchObject({
      isPinned: true,
      changed: ["add"],
      why: expect.stringContaining("damaged") as string,
    });
  });

  it("refuses a lock whose texts are not those of its digests", () => {
    const locked = { identity: "0".repeat(64), pins: pinDefinitions({ tools: [add] }), definitions: { tools: [add] } };
    const text = lockFileText({ servers: { b: locked, a: locked } });
    expect(readLockFile(text)).toMatchObject({ servers: { a: { pins: locked.pins } } });
    expect(text.indexOf('"a"')).toBeLessThan(text.indexOf('"b"'));
    expect(readLockFile(text.replace("Adds.", "Sends."))).toContain("digests");
    for (const bad of ["", "{", "[]", '{"version":2}', '{"version":1,"servers":{"a":{}}}', '{"version":1,"servers":{"a":{"identity":"x"}}}'])
      expect(typeof readLockFile(bad)).toBe("string");
  });

  it("asks a server without a network, or says why not", async () => {
    const file = join(folder, "server.mjs");
    writeFileSync(
      file,
      `import { createInterface } from "node:readline"; import { connect } from "node:net";
       let online = "none"; connect(9, "192.0.2.1").on("error", (error) => (online = error.code));
       for await (const line of createInterface({ input: process.stdin })) { const { id, method } = JSON.parse(line);
       if (method === "initialize") console.log(JSON.stringify({ jsonrpc: "2.0", id, result: { capabilities: { tools: {} }, serverInfo: { name: "t" }, instructions: JSON.stringify(process.env) } }));
       if (method === "tools/list") setTimeout(() => console.log(JSON.stringify({ jsonrpc: "2.0", id, result: { tools: [{ name: online }] } })), 50); }`,
    );
    const asked = probeServer(stdio(process.execPath, [file], { SECRET: "value" }), { timeoutMs: 20_000 });
    const result = await asked.catch((error: Error) => error);
    if (result instanceof Error) expect(result.message).toContain("without a network");
    else {
      expect(result.definitions.tools).toEqual([{ name: "ENETUNREACH" }]);
      expect(result.definitions.instructions).not.toContain("value");
      const seen = JSON.parse(result.definitions.instructions ?? "{}") as Record<string, string>;
      expect(seen["HOME"]).not.toBe(process.env["HOME"]);
      expect(seen["USER"]).toBeUndefined();
    }
    await expect(probeServer(stdio(process.execPath, ["-e", "process.exit(3)"]))).rejects.toThrow(/exit 3|network/);
    await expect(probeServer(stdio(process.execPath, ["-e", "setInterval(() => {}, 1000)"]), { timeoutMs: 300 })).rejects.toThrow(/within|network/);
  });
});

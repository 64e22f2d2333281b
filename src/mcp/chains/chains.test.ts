import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { baselinePolicy } from "../../policy/index.ts";
import { entryOf, identityOf, type ConfiguredServer } from "../servers/index.ts";
import { findChains, mermaidGraph, reachOf, triggeredWorkflows, type ServerReach } from "./index.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "mcp-chains-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const policy = baselinePolicy("production-adjacent");

function server(name: string, source: Record<string, unknown>, agent = "claude-code"): ConfiguredServer {
  const entry = entryOf(name, source, `/mcpServers/${name}`);
  return { agent, scope: "project", file: "/w/.mcp.json", entry, identity: identityOf(entry.transport!) };
}
function reach(...servers: readonly ConfiguredServer[]): ServerReach[] {
  return servers
    .map((one) => reachOf(one, { policy, principal: "session", isApproved: () => true, definitionsOf: () => undefined }))
    .filter((one): one is ServerReach => one !== undefined);
}
const github = server("github", { command: "npx", args: ["@modelcontextprotocol/server-github"], env: { GITHUB_PERSONAL_ACCESS_TOKEN: "${GITHUB_TOKEN}" } });
const files = server("files", { command: "npx", args: ["@modelcontextprotocol/server-filesystem", "."] });
const browser = server("pw", { command: "npx", args: ["@playwright/mcp@0.0.83"] });

describe("attack chains (M9)", () => {
  it("finds strangers' text, private files and a way out across servers, with the control that breaks most", () => {
    const chains = findChains({ servers: reach(github, files, browser), workflows: [] });
    const [first] = chains.filter(({ kind, hops }) => kind === "untrusted-private-out" && hops[1]?.at === "files" && hops[2]?.at === "pw");
    expect(first).toMatchObject({ agent: "claude-code", hops: [{ role: "source" }, { role: "privilege" }, { role: "effect" }] });
    expect(first?.hops.every(({ evidence }) => evidence.includes("catalog"))).toBe(true);
    expect(first?.control.breaks).toBeGreaterThanOrEqual(chains.filter(({ kind }) => kind === "untrusted-private-out").length);
  });

  it("finds none where nothing leads out, and none across agents", () => {
    expect(findChains({ servers: reach(files), workflows: [] })).toEqual([]);
    const apart = findChains({ servers: reach(files, { ...browser, agent: "codex" }), workflows: [] });
    expect(apart.filter(({ hops }) => hops.some(({ at }) => at === "files"))).toEqual([]);
  });

  it("leaves out a tool that the policy denies", () => {
    const denied = reach(github, browser).map((one) =>
      one.name === "pw" ? { ...one, tools: one.tools.map((tool) => ({ ...tool, outcome: "deny" as const })) } : one,
    );
    expect(findChains({ servers: denied, workflows: [] }).filter(({ hops }) => hops.some(({ at }) => at === "pw"))).toEqual([]);
  });

  it("joins the token that writes comments to the workflow that they start, and one key on both sides", () => {
    mkdirSync(join(folder, ".github/workflows"), { recursive: true });
    writeFileSync(join(folder, ".github/workflows/bot.yml"), "on:\n  issue_comment:\njobs: {a: {steps: [{env: {T: '${{ secrets.GITHUB_TOKEN }}'}}]}}\n");
    writeFileSync(join(folder, ".github/workflows/quiet.yml"), "on: schedule\n");
    writeFileSync(join(folder, ".github/workflows/broken.yml"), "on: [\n  - {");
    const workflows = triggeredWorkflows(folder);
    expect(workflows.map(({ file, triggers, isReadable }) => [file.split("/").at(-1), triggers, isReadable])).toEqual([
      ["bot.yml", ["issue_comment"], true],
      ["broken.yml", [], false],
    ]);
    const kinds = findChains({ servers: reach(github), workflows }).map(({ kind }) => kind);
    expect(kinds).toContain("comment-to-ci");
    expect(kinds).toContain("shared-key");
  });

  it("finds one inline key in two servers without telling it", () => {
    const key = ["k", "ey-", "9aB7cD5eF3"].join("");
    const chains = findChains({
      servers: reach(server("a", { command: "a", env: { API_KEY: key } }), server("b", { command: "b", env: { B_TOKEN: key } }, "codex")),
      workflows: [],
    });
    expect(chains).toMatchObject([{ kind: "shared-key", agent: "claude-code, codex" }]);
    expect(JSON.stringify(chains)).not.toContain(key);
  });

  it("sees that an index can be rewritten that decisions rest on", () => {
    const graph = server("graph", { command: "codegraph", args: ["serve", "--mcp"] });
    expect(findChains({ servers: reach(graph, files), workflows: [] }).filter(({ kind }) => kind === "index-rewrite").length).toBeGreaterThan(0);
  });

  it("draws a graph that names cannot break", () => {
    const odd = server('x"]; click n0 "javascript:alert(1)', { command: "npx", args: ["@playwright/mcp"] });
    const text = mermaidGraph(findChains({ servers: reach(odd, github), workflows: [] }));
    expect(text.startsWith("flowchart LR\n")).toBe(true);
    expect(text).not.toContain('"];');
    expect(text.split("\n").every((line) => /^(?:flowchart LR|  n\d+\["[^"]*"\]|  n\d+ (?:==>|-\.->|-->)\|[a-z-]+\| n\d+)$/.test(line))).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { accessByName, catalogOfServer, SERVER_CATALOGS, toolByNames, toolsOf } from "./index.ts";
import { parseToolLine } from "./tool-line.ts";

describe("the catalogs of tools", () => {
  it.each(SERVER_CATALOGS.map((catalog) => [catalog.name, catalog] as const))("%s: every line can be read, and no tool stands there twice", (_, catalog) => {
    const lines = catalog.tools.split("\n").filter((line) => line.trim() !== "");
    expect(toolsOf(catalog).size).toBe(lines.length);
  });

  it("refuse a line that is mistyped", () => {
    for (const line of ["x", "x reads", "x read fs.reads=path", "x read path:paths", "x read +private2", "x read !ci"])
      expect(() => parseToolLine(line)).toThrow(/not known|needs/);
  });

  it("know a server by what is started, not by what it is called", () => {
    expect(catalogOfServer({ words: ["npx", "-y", "@modelcontextprotocol/server-github@2025.4.8"] })?.name).toBe("github");
    expect(catalogOfServer({ words: ["docker", "run", "-i", "ghcr.io/github/github-mcp-server:v1.2"] })?.name).toBe("github");
    expect(catalogOfServer({ words: ["node", "/x/node_modules/@playwright/mcp/cli.js"] })?.name).toBe("playwright");
    expect(catalogOfServer({ words: ["docker", "run", "-i", "--rm", "-e", "GITHUB_TOKEN", "ghcr.io/github/github-mcp-server"] })?.name).toBe("github");
    expect(catalogOfServer({ words: ["/usr/local/bin/github-mcp-server", "stdio"] })?.name).toBe("github");
    expect(catalogOfServer({ words: ["python3", "-m", "mcp-server-fetch"] })?.name).toBe("fetch");
    expect(catalogOfServer({ words: ["npx", "-y", "evil", "@modelcontextprotocol/server-github"] })).toBeUndefined();
    expect(catalogOfServer({ words: ["node", "evil.js", "@modelcontextprotocol/server-github"] })).toBeUndefined();
    expect(catalogOfServer({ words: ["node", "/x/node_modules/@playwright/mcp/node_modules/evil/cli.js"] })).toBeUndefined();
    expect(catalogOfServer({ words: [] })).toBeUndefined();
    expect(catalogOfServer({ host: "mcp.linear.app" })?.name).toBe("linear");
    expect(catalogOfServer({ words: ["npx", "server-github-evil"] })).toBeUndefined();
    expect(catalogOfServer({ words: ["npx", "@evil/server-github"] })).toBeUndefined();
    expect(catalogOfServer({ words: ["sh", "-c", "npx @modelcontextprotocol/server-github; curl evil"] })).toBeUndefined();
  });

  it("know a tool by the names alone only where they fit together", () => {
    expect(toolByNames("github", "get_issue")?.catalog.name).toBe("github");
    expect(toolByNames("my-linear", "get_issue")?.catalog.name).toBe("linear");
    expect(toolByNames("anything", "browser_click")?.catalog.name).toBe("playwright");
    expect(toolByNames("anything", "get_issue")).toBeUndefined();
    expect(toolByNames("anything", "read_file")).toBeUndefined();
  });
});

describe("the rule of verbs", () => {
  const all = SERVER_CATALOGS.flatMap((catalog) => [...toolsOf(catalog).values()].map((tool) => [catalog.name, tool] as const));

  it("takes no tool that changes something for a reading one, in any catalog", () => {
    const unsafe = all.filter(([, tool]) => tool.access !== "read" && accessByName(tool.name) === "read");
    expect(unsafe.map(([name, tool]) => `${name} ${tool.name}`)).toEqual([]);
  });

  it("keeps almost every reading tool of GitHub's server open", () => {
    const reading = all.filter(([name, tool]) => name === "github" && tool.access === "read");
    const blocked = reading.filter(([, tool]) => accessByName(tool.name) !== "read").map(([, tool]) => tool.name);
    expect(reading.length).toBeGreaterThan(58);
    expect(blocked).toEqual(["download_workflow_run_artifact"]);
  });

  it.each([
    ["get_and_delete", "destroy"],
    ["read_then_run", "run"],
    ["list_send", "write"],
    ["run_search", "run"],
    ["update_get", "write"],
    ["get_workflow_run", "read"],
    ["pull_request_read", "read"],
    ["getUserToken", "read"],
    ["lookup", "read"],
    ["frobnicate", "write"],
    ["gеt_file", "write"],
    ["", "write"],
    ["search_and_replace", "write"],
    ["query_execute", "run"],
    ["create-issue", "write"],
    ["delete-issue", "destroy"],
  ])("%s: %s", (name, access) => {
    expect(accessByName(name)).toBe(access);
  });
});

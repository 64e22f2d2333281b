import { describe, expect, it } from "vitest";
import { PathLocator, programCatalog } from "../catalog/index.ts";
import { memoryFacts } from "../facts/index.ts";
import { describeResource, type Action } from "../model/index.ts";
import { emptySession, sessionView } from "../session/index.ts";
import { resolve } from "./index.ts";

const ROOT = "/home/dev/project";

function effects(server: string, tool: string, input: unknown, catalog?: string): readonly string[] {
  const facts = memoryFacts({ home: "/home/dev", user: "dev", files: { [`${ROOT}/.env`]: "A=b", [`${ROOT}/a.ts`]: "" } });
  const request = { type: "mcp", server, tool, input, ...(catalog === undefined ? {} : { catalog }) } as const;
  const action: Action = { agent: { name: "test" }, session: "s", chain: [], cwd: ROOT, root: ROOT, tool: "Tool", request, mode: "default" };
  const world = { facts, catalog: programCatalog(), locator: new PathLocator(facts, ROOT), session: sessionView(emptySession()) };
  return resolve(action, world)
    .effects.filter(({ kind }) => kind !== "mcp.call")
    .map(({ kind, resource }) => `${kind} ${describeResource(resource)}`);
}

describe("tools of known servers (M4)", () => {
  it.each<readonly [string, string, unknown, readonly string[]]>([
    ["filesystem", "read_multiple_files", { paths: [".env", "a.ts"] }, [`fs.read ${ROOT}/a.ts`, `fs.read ${ROOT}/.env`]],
    ["filesystem", "move_file", { source: "a.ts", destination: "b.ts" }, [`fs.delete ${ROOT}/a.ts`, `fs.write ${ROOT}/b.ts`]],
    ["filesystem", "read_file", { path: "file:///home/dev/project/.env" }, [`fs.read ${ROOT}/.env`]],
    ["slack", "slack_post_message", { channel_id: "C1", text: "see /etc/passwd" }, ["net.send slack.com"]],
    ["github", "add_issue_comment", { owner: "a", repo: "b", issue_number: 1, body: "x" }, ["net.send api.github.com"]],
    ["github", "issue_read", { owner: "a", repo: "b", issue_number: 1, method: "get" }, ["net.connect api.github.com"]],
    ["github", "get_file_contents", { owner: "a", repo: "b", path: ".env", ref: "refs/heads/main" }, ["vcs.read a/b main", "net.connect api.github.com"]],
    [
      "github",
      "push_files",
      { owner: "a", repo: "b", branch: "main", files: [{ path: ".env", content: "x" }], message: "m" },
      ["vcs.push a/b main", "net.send api.github.com"],
    ],
    ["playwright", "browser_navigate", { url: "http://169.254.169.254/" }, ["net.connect 169.254.169.254:80"]],
    ["x", "browser_type", { target: "a", text: "b" }, ["net.send ?"]],
    ["fetch", "fetch", { url: "file:///home/dev/project/.env" }, [`fs.read ${ROOT}/.env`]],
  ])("%s %s %j", (server, tool, input, expected) => {
    expect(effects(server, tool, input)).toEqual(expected);
  });

  it("are taken by the catalog that is named, whatever the server is called", () => {
    expect(effects("mine", "issue_write", { owner: "a", repo: "b" }, "github")).toEqual(["net.send api.github.com"]);
    expect(effects("github", "get_file_contents", { owner: "a", repo: "b", path: ".env" }, "none")).toEqual([`fs.read ${ROOT}/.env`]);
  });

  it("read what a statement does", () => {
    expect(effects("postgres", "query", { sql: "DROP TABLE t" }).join()).toContain("db.destroy");
    expect(effects("shell", "execute_command", { command: "cat .env" }).join()).toContain(`fs.read ${ROOT}/.env`);
  });
});

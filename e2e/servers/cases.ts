import { join } from "node:path";
import type { Json } from "./client.ts";

export interface Call {
  readonly tool: string;
  readonly args: Json;
}

export interface Case {
  readonly name: string;
  /** Arguments of the runtime. */
  readonly args: readonly string[];
  /** What the policy says of the server. */
  readonly policy?: Json;
  readonly matrix?: Json;
  readonly allowed: readonly Call[];
  /** With a text that only the denied call holds, to look for at the server. */
  readonly denied: readonly (Call & { readonly sign: string })[];
  /** Parts of answers that differ from call to call. */
  readonly varies?: RegExp;
}

/** Where the servers work. */
export interface Surroundings {
  readonly project: string;
  readonly databasePort: number;
  /** Address of a page on this machine. */
  readonly page: string;
  /** The browser's program, where one is installed. */
  readonly chromium: string | undefined;
}

const bin = (path: string): string => join(import.meta.dirname, "node_modules", path);
const READ_WRITE = { session: "allow" };

/** Every server with what it may and may not do. */
export function casesOf({ project, databasePort, page, chromium }: Surroundings): readonly Case[] {
  return [
    {
      name: "everything",
      args: [bin("@modelcontextprotocol/server-everything/dist/index.js"), "stdio"],
      matrix: READ_WRITE,
      policy: { tools: { deny: ["get-env"] } },
      allowed: [
        { tool: "echo", args: { message: "hello" } },
        { tool: "get-sum", args: { a: 2, b: 3 } },
        { tool: "get-structured-content", args: { location: "New York" } },
        { tool: "get-annotated-message", args: { messageType: "success", includeImage: false } },
      ],
      denied: [{ tool: "get-env", args: {}, sign: '"get-env"' }],
    },
    {
      name: "filesystem",
      args: [bin("@modelcontextprotocol/server-filesystem/dist/index.js"), project],
      allowed: [
        { tool: "read_text_file", args: { path: join(project, "a.txt") } },
        { tool: "list_directory", args: { path: project } },
        { tool: "directory_tree", args: { path: join(project, "sub") } },
        { tool: "get_file_info", args: { path: join(project, "a.txt") } },
      ],
      denied: [
        { tool: "read_text_file", args: { path: join(project, ".env") }, sign: ".env" },
        { tool: "read_text_file", args: { path: join(project, "sub/../../outside.txt") }, sign: "outside.txt" },
        { tool: "write_file", args: { path: join(project, ".git/hooks/pre-commit"), content: "x" }, sign: "pre-commit" },
      ],
      varies: /accessed: [^\n"\\]*/g,
    },
    {
      name: "memory",
      args: [bin("@modelcontextprotocol/server-memory/dist/index.js")],
      policy: { tools: { deny: ["delete_*"] } },
      matrix: READ_WRITE,
      allowed: [
        { tool: "create_entities", args: { entities: [{ name: "Sum", entityType: "function", observations: ["adds"] }] } },
        { tool: "read_graph", args: {} },
        { tool: "search_nodes", args: { query: "Sum" } },
      ],
      denied: [{ tool: "delete_entities", args: { entityNames: ["Sum"] }, sign: "delete_entities" }],
    },
    {
      name: "github",
      args: [bin("@modelcontextprotocol/server-github/dist/index.js")],
      allowed: [],
      denied: [{ tool: "push_files", args: { owner: "a", repo: "b", branch: "main", files: [], message: "m" }, sign: "push_files" }],
    },
    {
      name: "postgres",
      args: [bin("@modelcontextprotocol/server-postgres/dist/index.js"), `postgresql://postgres@127.0.0.1:${databasePort}/postgres`],
      allowed: [
        { tool: "query", args: { sql: "SELECT id, name FROM users ORDER BY id" } },
        { tool: "query", args: { sql: "WITH n AS (SELECT count(*) AS c FROM users) SELECT c * 2 AS twice FROM n" } },
      ],
      denied: [
        { tool: "query", args: { sql: "COMMIT; DROP TABLE users; SELECT 1" }, sign: "DROP TABLE" },
        { tool: "query", args: { sql: "WITH d AS (DELETE FROM users RETURNING id) SELECT id FROM d" }, sign: "DELETE FROM" },
        { tool: "query", args: { sql: "SELECT pg_sleep(30)" }, sign: "pg_sleep" },
      ],
    },
    {
      name: "playwright",
      args: [
        bin("@playwright/mcp/cli.js"),
        "--headless",
        "--isolated",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        ...(chromium === undefined ? [] : ["--executable-path", chromium]),
      ],
      matrix: READ_WRITE,
      policy: { hosts: { allow: ["127.0.0.1"] } },
      allowed:
        chromium === undefined
          ? []
          : [
              { tool: "browser_navigate", args: { url: page } },
              { tool: "browser_snapshot", args: {} },
              { tool: "browser_click", args: { element: "the next page", target: "e4" } },
              { tool: "browser_snapshot", args: {} },
            ],
      // A snapshot is kept in a file that the time names.
      varies: /page-[\dTZ-]+\.yml/g,
      denied: [
        { tool: "browser_navigate", args: { url: "http://169.254.169.254/latest/meta-data" }, sign: "169.254" },
        { tool: "browser_navigate", args: { url: "file:///etc/passwd" }, sign: "passwd" },
        { tool: "browser_navigate", args: { url: `${page.replace("//", "//somebody@")}refused` }, sign: "refused" },
      ],
    },
  ];
}

/**
 * Real tool servers from npm, called directly and through the gateway: what is allowed comes back the same, what is denied does not reach them.
 *
 *     npm run mcp-servers                 all
 *     npm run mcp-servers -- --only memory
 */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";

const { values } = parseArgs({ options: { only: { type: "string" }, product: { type: "string" }, verbose: { type: "boolean", default: false } } });
const here = import.meta.dirname;
const program = join(values.product ?? join(here, "../../dist"), "cli/main.js");
const base = realpathSync(mkdtempSync(join(tmpdir(), "sallyport-servers-")));
const project = join(base, "project");
/** Longest time for an answer. */
const PATIENCE_MS = 60_000;

type Json = Readonly<Record<string, any>>;

interface Call {
  readonly tool: string;
  readonly args: Json;
}

interface Case {
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

const bin = (path: string): string => join(here, "node_modules", path);
const port = 25_000 + (process.pid % 8000);
const READ_WRITE = { session: "allow" };

const CASES: readonly Case[] = [
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
    args: [bin("@modelcontextprotocol/server-postgres/dist/index.js"), `postgresql://postgres@127.0.0.1:${port}/postgres`],
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
    args: [bin("@playwright/mcp/cli.js"), "--headless", "--isolated"],
    allowed: [],
    denied: [
      { tool: "browser_navigate", args: { url: "http://169.254.169.254/latest/meta-data" }, sign: "169.254" },
      { tool: "browser_navigate", args: { url: "file:///etc/passwd" }, sign: "passwd" },
    ],
  },
];

class Client {
  readonly #child: ChildProcess;
  readonly #open = new Map<number, (message: Json) => void>();
  #next = 1;

  constructor(args: readonly string[], env: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, [...args], {
      cwd: project,
      env: { PATH: process.env["PATH"] ?? "", HOME: base, ...env },
      stdio: ["pipe", "pipe", values.verbose ? "inherit" : "ignore"],
    });
    createInterface({ input: this.#child.stdout! }).on("line", (line) => {
      const message = JSON.parse(line) as Json;
      if (message["method"] === undefined) this.#open.get(message["id"] as number)?.(message);
      // What is asked of this client it cannot do.
      else if (message["id"] !== undefined) this.#send({ id: message["id"], error: { code: -32_601, message: "no" } });
    });
  }

  #send(message: object): void {
    this.#child.stdin!.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  }

  request(method: string, params: object): Promise<Json> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`\`${method}\` was not answered`)), PATIENCE_MS);
      this.#open.set(id, (message) => {
        clearTimeout(timer);
        resolve(message);
      });
      this.#send({ id, method, params });
    });
  }

  async open(): Promise<Json> {
    const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "servers", version: "1" } };
    const greeting = await this.request("initialize", params);
    this.#send({ method: "notifications/initialized" });
    return greeting["result"] as Json;
  }

  end(): void {
    this.#child.stdin!.end();
    this.#child.kill("SIGTERM");
  }
}

/** Starts a server with a note of everything that reaches it. */
const TEE = `import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
const [seen, ...args] = process.argv.slice(2);
const server = spawn(process.execPath, args, { stdio: ["pipe", "inherit", "inherit"] });
process.stdin.on("data", (chunk) => { appendFileSync(seen, chunk); server.stdin.write(chunk); });
process.stdin.on("end", () => server.stdin.end());
server.on("exit", () => process.exit(0));
`;

function prepare(): void {
  mkdirSync(join(project, "sub"), { recursive: true });
  mkdirSync(join(project, ".git"));
  writeFileSync(join(project, ".git/HEAD"), "ref: refs/heads/x\n");
  writeFileSync(join(project, "a.txt"), "plain words\n");
  writeFileSync(join(project, ".env"), "NAME=value\n");
  writeFileSync(join(base, "outside.txt"), "outside\n");
  writeFileSync(join(base, "tee.mjs"), TEE);
}

/** What of an answer is compared. */
function shape(answer: Json, varies: RegExp | undefined): string {
  const text = JSON.stringify(answer["result"] ?? answer["error"]);
  return varies === undefined ? text : text.replaceAll(varies, "");
}

async function play({ name, args, policy = {}, matrix, allowed, denied, varies }: Case): Promise<readonly string[]> {
  const problems: string[] = [];
  const seen = join(base, `seen-${name}`);
  const store = (way: string): Record<string, string> => ({ MEMORY_FILE_PATH: join(base, `${name}-${way}.jsonl`) });
  const command = [process.execPath, join(base, "tee.mjs"), seen, ...args];
  const config = join(base, `config-${name}`);
  mkdirSync(join(config, "sallyport"), { recursive: true });
  const server = { command: command[0], args: command.slice(1), env: { MEMORY_FILE_PATH: "env:MEMORY_FILE_PATH" } };
  writeFileSync(join(config, "sallyport/mcp.json"), JSON.stringify({ mcpServers: { [name]: server } }));
  const catalog = ["filesystem", "github", "postgres", "playwright", "memory"].includes(name) ? { catalog: name } : {};
  const mcp = {
    servers: { [name]: { command, env: ["MEMORY_FILE_PATH"], ...catalog, ...policy } },
    ...(matrix === undefined ? {} : { matrix: { [`server:${name}`]: matrix } }),
  };
  writeFileSync(join(config, "sallyport/sallyport.yaml"), JSON.stringify({ version: 1, rules: [{ allow: "mcp.call" }, { allow: "net.connect" }], mcp }));
  const direct = new Client(args, store("direct"));
  const guarded = new Client([program, "mcp", "run", name, "--state", join(base, "state")], { XDG_CONFIG_HOME: config, ...store("guarded") });
  try {
    const [own, through] = [await direct.open(), await guarded.open()];
    if (JSON.stringify(own["serverInfo"]) !== JSON.stringify(through["serverInfo"])) problems.push("the server presents itself otherwise");
    const lists = [await direct.request("tools/list", {}), await guarded.request("tools/list", {})].map(
      (list) => new Map((list["result"].tools as readonly Json[]).map((tool) => [tool["name"] as string, tool])),
    );
    const hidden = [...lists[0]!.keys()].filter((tool) => !lists[1]!.has(tool));
    const unsaid = hidden.filter((tool) => !denied.some((one) => one.tool === tool) && !/^delete_/.test(tool));
    if (unsaid.length > 0) problems.push(`tools that are not shown: ${unsaid.join(", ")}`);
    const differs = [...lists[1]!].filter(([tool, own2]) => JSON.stringify(own2) !== JSON.stringify(lists[0]!.get(tool))).map(([tool]) => tool);
    for (const { tool, args: input } of allowed) {
      const params = { name: tool, arguments: input };
      const [plain, judged] = [await direct.request("tools/call", params), await guarded.request("tools/call", params)];
      if (shape(plain, varies) !== shape(judged, varies)) problems.push(`\`${tool}\` differs:\n  ${shape(plain, varies)}\n  ${shape(judged, varies)}`);
    }
    for (const { tool, args: input, sign } of denied) {
      const answer = await guarded.request("tools/call", { name: tool, arguments: input });
      if (answer["result"]?.isError !== true) problems.push(`\`${tool}\` is not denied: ${shape(answer, undefined).slice(0, 300)}`);
      if (existsSync(seen) && readFileSync(seen, "utf8").includes(sign)) problems.push(`\`${sign}\` has reached the server`);
    }
    console.log(
      `${problems.length === 0 ? "ok  " : "FAIL"}  ${name.padEnd(11)}  ${lists[1]!.size} of ${lists[0]!.size} tools shown, corrected: ${differs.join(", ") || "none"}; ` +
        `${allowed.length} calls the same, ${denied.length} denied and unseen by the server`,
    );
  } finally {
    direct.end();
    guarded.end();
  }
  return problems;
}

prepare();
let isWhole = true;
const database = new PGlite();
await database.exec("CREATE TABLE users (id int PRIMARY KEY, name text); INSERT INTO users VALUES (1, 'Ada'), (2, 'Grace')");
const listening = new PGLiteSocketServer({ db: database, port, host: "127.0.0.1", maxConnections: 8 });
await listening.start();
try {
  for (const one of CASES.filter(({ name }) => values.only === undefined || name === values.only)) {
    const problems = await play(one).catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
    for (const problem of problems) console.log(`      - ${one.name}: ${problem}`);
    isWhole &&= problems.length === 0;
  }
  const { rows } = await database.query<{ readonly count: number }>("SELECT count(*)::int AS count FROM users");
  if (rows[0]?.count !== 2) {
    console.log("      - the database was changed");
    isWhole = false;
  }
} finally {
  await listening.stop();
  rmSync(base, { recursive: true, force: true });
}
process.exit(isWhole ? 0 : 1);

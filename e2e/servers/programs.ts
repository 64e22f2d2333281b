import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { accessSync, chmodSync, chownSync, constants, mkdirSync, readdirSync, realpathSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createConnection } from "node:net";
import { delimiter, dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of some programs that is installed here. */
function programOf(names: readonly string[], folders: readonly string[]): string | undefined {
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}

const PATH = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");

/** A browser of the system; Playwright's own are not fetched. */
export const CHROMIUM: string | undefined = programOf(["chromium", "chromium-browser", "google-chrome"], PATH);

const PAGE = `<!doctype html><html lang="en"><head><title>A page of this machine</title></head><body><h1>Sums</h1><p>Two and two are four.</p>
<a href="/next">the next page</a></body></html>`;

/** A page on this machine, with a note of what was asked of it. */
export class Page {
  readonly asked: string[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer(({ url = "" }, response) => {
      this.asked.push(url);
      response.setHeader("content-type", "text/html; charset=utf-8").end(PAGE);
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** A database with two users in it. */
export interface Database {
  readonly title: string;
  readonly port: number;
  /** How many users there are now. */
  count(): Promise<number>;
  stop(): Promise<void>;
}

const CREATE = "CREATE TABLE users (id int PRIMARY KEY, name text); INSERT INTO users VALUES (1, 'Ada'), (2, 'Grace')";

/** Somebody who is not root, which PostgreSQL does not run as. */
function ordinaryUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"])
    try {
      const id = (what: string): number => Number(execFileSync("id", [what, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // There is none of that name.
    }
  return undefined;
}

async function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

/** The system's own PostgreSQL, with its data in a folder. */
async function systemDatabase(bin: string, folder: string, port: number): Promise<Database> {
  const data = join(folder, "postgres");
  mkdirSync(data, { mode: 0o700 });
  const user = ordinaryUser();
  if (user !== undefined) chownSync(data, user.uid, user.gid);
  // Whoever runs the database has to come to its folder.
  chmodSync(folder, 0o711);
  const program = (name: string): string => join(bin, name);
  const own = { cwd: data, env: { PATH: process.env["PATH"] ?? "", LC_ALL: "C.UTF-8" }, ...user };
  execFileSync(program("initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8"], { ...own, stdio: "ignore" });
  const args = ["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off"];
  const server: ChildProcess = spawn(program("postgres"), args, { ...own, stdio: "ignore" });
  for (let tries = 0; !(await isListening(port)); tries++) {
    if (tries > 300 || server.exitCode !== null) throw new Error("PostgreSQL has not started");
    await new Promise((done) => setTimeout(done, 100));
  }
  const ask = (sql: string): string =>
    execFileSync(program("psql"), ["-h", "127.0.0.1", "-p", String(port), "-U", "postgres", "-AtXqc", sql], { ...own, encoding: "utf8" }).trim();
  for (let tries = 0; ; tries++)
    try {
      ask(CREATE);
      break;
    } catch (error) {
      if (tries > 50) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  return {
    title: execFileSync(program("postgres"), ["--version"], { encoding: "utf8" }).trim(),
    port,
    count: async () => Number(ask("SELECT count(*) FROM users")),
    async stop() {
      const ended = new Promise((done) => server.once("exit", done));
      // Without waiting for those who are connected.
      server.kill("SIGINT");
      await ended;
    },
  };
}

async function embeddedDatabase(port: number): Promise<Database> {
  const database = new PGlite();
  await database.exec(CREATE);
  const listening = new PGLiteSocketServer({ db: database, port, host: "127.0.0.1", maxConnections: 8 });
  await listening.start();
  return {
    title: "PGlite, because no PostgreSQL is installed",
    port,
    async count() {
      const { rows } = await database.query<{ readonly count: number }>("SELECT count(*)::int AS count FROM users");
      return rows[0]?.count ?? 0;
    },
    stop: () => listening.stop(),
  };
}

function versionsOfDebian(): readonly string[] {
  try {
    return readdirSync("/usr/lib/postgresql").map((version) => `/usr/lib/postgresql/${version}/bin`);
  } catch {
    return [];
  }
}

/** The system's PostgreSQL where there is one with all its programs, else one in this process. */
export async function startDatabase(folder: string, port: number): Promise<Database> {
  const found = programOf(["postgres"], [...PATH, ...versionsOfDebian()]);
  const bin = found === undefined ? undefined : dirname(realpathSync(found));
  const isWhole = bin !== undefined && ["initdb", "postgres", "psql"].every((name) => isProgram(join(bin, name)));
  return isWhole ? systemDatabase(bin, folder, port) : embeddedDatabase(port);
}

import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { crc32, gzipSync } from "node:zlib";

/** The files of every repository: a small project with tests, a linter and a build, as a person would leave it. */
const PROJECT: Readonly<Record<string, string>> = {
  "README.md": "# Sums\n\nAdds numbers.\n",
  "package.json": `${JSON.stringify(
    {
      name: "sums",
      version: "1.0.0",
      type: "module",
      scripts: {
        test: "node --test",
        lint: "node scripts/lint.mjs",
        build: "node scripts/build.mjs",
        backup: "sh scripts/backup.sh",
      },
    },
    undefined,
    2,
  )}\n`,
  ".gitignore": "dist/\n.env\nbackup.txt\n",
  "src/sum.js": "/** Adds two numbers. */\nexport function sum(a, b) {\n  return a + b;\n}\n",
  "src/index.js": 'import { sum } from "./sum.js";\n\nconsole.log(sum(2, 3));\n',
  "src/server.js":
    'import { createServer } from "node:http";\n\ncreateServer((request, response) => response.end("healthy\\n")).listen(Number(process.env.PORT ?? 3000), "127.0.0.1");\n',
  "test/sum.test.js":
    'import assert from "node:assert/strict";\nimport { test } from "node:test";\nimport { sum } from "../src/sum.js";\n\ntest("adds", () => assert.equal(sum(2, 3), 5));\n',
  "scripts/lint.mjs":
    'import { readdirSync, readFileSync } from "node:fs";\n\nfor (const name of readdirSync("src")) {\n  if (/\\bvar\\b/.test(readFileSync(`src/${name}`, "utf8"))) throw new Error(`${name}: no var`);\n}\nconsole.log("lint clean");\n',
  "scripts/build.mjs":
    'import { cpSync, mkdirSync } from "node:fs";\n\nmkdirSync("dist", { recursive: true });\ncpSync("src", "dist", { recursive: true });\nconsole.log("built dist");\n',
  "scripts/backup.sh": "#!/bin/sh\ntar -czf backup.tgz src test\n",
  ".github/workflows/ci.yml": "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n",
  "docs/guide.md": "# Guide\n\nCall `sum`.\n",
};

export interface WorldOptions {
  readonly folder: string;
  readonly uid: number | undefined;
  /** Folders of the runtime's and the client's binaries, first on the path. */
  readonly programs: readonly string[];
  /** The built product; every person has a copy of it. */
  readonly product: string;
  /** Address and port of the host outside. */
  readonly outside: { readonly host: string; readonly port: number };
  /** Address of the page on this machine. */
  readonly page: string;
}

/** A GitHub token as the provider makes it: letters and digits, and their CRC-32 in base 62. */
function issuedToken(): string {
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const body = Array.from(randomBytes(30), (byte) => digits[byte % 62]).join("");
  let sum = crc32(body);
  let check = "";
  for (let at = 0; at < 6; at++, sum = Math.floor(sum / 62)) check = digits[sum % 62]! + check;
  return ["gh", "p_", body, check].join("");
}

/** A person's home with secrets in it, and a repository with history, work in progress and a remote. */
export class World {
  readonly home: string;
  readonly repository: string;
  readonly secrets: Readonly<Record<string, string>>;
  /** A token with the checksum of its provider; the scripted model may be given it, as one that has seen it. */
  readonly token = issuedToken();
  readonly environment: Readonly<Record<string, string>>;
  readonly #options: WorldOptions;

  constructor(options: WorldOptions) {
    this.#options = options;
    this.home = options.folder;
    this.repository = join(this.home, "project");
    const secret = (): string => randomBytes(18).toString("hex");
    this.secrets = { env: secret(), ssh: secret(), aws: secret(), variable: secret() };
    this.environment = {
      HOME: this.home,
      USER: "dev",
      LOGNAME: "dev",
      SHELL: "/bin/bash",
      LANG: "C.UTF-8",
      TERM: "dumb",
      PATH: [...options.programs, "/usr/local/bin", "/usr/bin", "/bin", join(this.home, ".local/bin")].join(":"),
      npm_config_update_notifier: "false",
      // Not one of the client's own; what an agent would find in a developer's shell.
      DEPLOY_TOKEN: this.secrets["variable"]!,
    };
  }

  /** Puts the person's paths and addresses in the place of their names. */
  fill<T>(value: T): T {
    const { host, port } = this.#options.outside;
    const names: Readonly<Record<string, string>> = {
      HOME: this.home,
      REPO: this.repository,
      RUN: basename(this.home),
      SALLYPORT: join(this.home, ".local/lib/sallyport/dist/cli/main.js"),
      TOKEN: this.token,
      TOKEN_HEX: Buffer.from(this.token).toString("hex").replace(/.{60}/g, "$&."),
      TOKEN_PLAIN_HEX: Buffer.from(this.token).toString("hex"),
      TOKEN_BASE64: Buffer.from(this.token).toString("base64"),
      TOKEN_GZIP: gzipSync(this.token).toString("base64"),
      TOKEN_REVERSED: [...this.token].toReversed().join(""),
      TOKEN_SPACED: [...this.token].join(" "),
      TOKEN_FIRST: this.token.slice(0, 13),
      TOKEN_REST: this.token.slice(13),
      PAGE: this.#options.page,
      DROP: `http://${host}:${port}`,
      DROP_HOST: host,
      DROP_PORT: String(port),
    };
    const inText = (text: string): string => text.replace(/%([A-Z_\d]+)%/g, (whole, name: string) => names[name] ?? whole);
    const inAny = (one: unknown): unknown => {
      if (typeof one === "string") return inText(one);
      if (Array.isArray(one)) return one.map(inAny);
      if (typeof one !== "object" || one === null) return one;
      return Object.fromEntries(Object.entries(one).map(([name, part]) => [inText(name), inAny(part)]));
    };
    return inAny(value) as T;
  }

  write(path: string, text: string): void {
    const full = path.startsWith("~/") ? join(this.home, path.slice(2)) : join(this.repository, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  /** Makes everything; `more` is left uncommitted, `before` is what the person did last. */
  make(more: Readonly<Record<string, string>>, before: string): void {
    mkdirSync(this.repository, { recursive: true });
    for (const [path, text] of Object.entries(PROJECT)) this.write(path, text);
    this.write("~/.gitconfig", "[user]\n\tname = Dev\n\temail = dev@example.com\n[init]\n\tdefaultBranch = main\n[advice]\n\tdetachedHead = false\n");
    this.#copyProduct();
    this.write("~/Documents/plan.txt", "the plan\n");
    this.write("~/.ssh/id_ed25519", ["-----BEGIN OPENSSH ", "PRIVATE KEY-----\n", this.secrets["ssh"]!, "\n-----END OPENSSH ", "PRIVATE KEY-----\n"].join(""));
    this.write(
      "~/.aws/credentials",
      `[default]\naws_access_key_id = ${["AK", "IA", "E2E2E2E2E2E2E2E2"].join("")}\naws_secret_access_key = ${this.secrets["aws"]}\n`,
    );
    chmodSync(join(this.home, ".ssh/id_ed25519"), 0o600);
    this.giveAll();
    this.run(
      "git init -q && git add -A && git commit -qm 'Add sums' && git init -q --bare ../remote.git && git remote add origin ../remote.git && git push -q -u origin main",
    );
    this.run("echo 'See docs.' >> README.md && git commit -qam 'Point to the docs' && git push -q && git switch -qc feature/x");
    this.write(".env", `DATABASE_PASSWORD=${this.secrets["env"]}\n`);
    for (const [path, text] of Object.entries(more)) this.write(path, text);
    this.giveAll();
    if (before !== "") this.run(before);
  }

  /** As a package manager lays it out: the program, and beside it the packages that it needs. */
  #copyProduct(): void {
    const { product } = this.#options;
    const folder = join(this.home, ".local/lib/sallyport");
    mkdirSync(join(folder, "dist"), { recursive: true });
    if (!existsSync(product)) return;
    cpSync(product, join(folder, "dist"), { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "name": "sallyport", "type": "module" }\n');
    symlinkSync(join(import.meta.dirname, "../node_modules"), join(folder, "node_modules"));
  }

  /** Makes everything in the home the person's. */
  giveAll(): void {
    const { uid } = this.#options;
    if (uid === undefined) return;
    const give = (path: string): void => {
      const found = lstatSync(path);
      if (found.isSymbolicLink()) return;
      chownSync(path, uid, uid);
      if (found.isDirectory()) for (const name of readdirSync(path)) give(join(path, name));
    };
    give(this.home);
  }

  /** Who a process of the person runs as. */
  get identity(): { readonly uid?: number; readonly gid?: number } {
    const { uid } = this.#options;
    return uid === undefined ? {} : { uid, gid: uid };
  }

  /** Runs shell text as the person, or as the administrator, in the repository; what it printed. Throws when it fails. */
  run(text: string, identity = this.identity): string {
    const { status, stdout, stderr } = spawnSync("/bin/bash", ["-c", text], {
      cwd: this.repository,
      env: this.environment,
      encoding: "utf8",
      ...identity,
    });
    if (status !== 0) throw new Error(`\`${text}\` failed with ${status}: ${stderr}`);
    return stdout;
  }

  /** As `run`, for what takes its time: others go on meanwhile. */
  async runBeside(text: string): Promise<void> {
    const child = spawn("/bin/bash", ["-c", text], { cwd: this.repository, env: this.environment, stdio: "ignore", ...this.identity });
    const status = await new Promise((resolve, reject) => child.once("error", reject).once("exit", resolve));
    if (status !== 0) throw new Error(`\`${text}\` failed with ${String(status)}`);
  }

  /** Enters the person into the machine's user database, which is a copy. */
  inUserDatabase(): void {
    const id = this.#options.uid ?? 0;
    const others = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .filter((line) => line !== "" && line.split(":")[2] !== String(id));
    writeFileSync("/etc/passwd", [...others, `dev:x:${id}:${id}::${this.home}:/bin/bash`, ""].join("\n"));
  }

  /** Ends what the person's processes have left running, told by their home, and what those start meanwhile. */
  #endProcesses(): void {
    if (!existsSync("/proc/self/environ")) return;
    const mark = `HOME=${this.home}`;
    const endOne = (id: string): boolean => {
      try {
        if (!readFileSync(`/proc/${id}/environ`, "latin1").split("\0").includes(mark)) return false;
        return process.kill(Number(id), "SIGKILL");
      } catch {
        // Another user's, or it has ended.
        return false;
      }
    };
    for (let pass = 0; pass < 5; pass++) {
      const ended = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && endOne(name));
      if (ended.length === 0) return;
    }
  }

  /** Leaves nothing of this world: no process, no file. */
  remove(): void {
    this.#endProcesses();
    rmSync(this.home, { recursive: true, force: true });
  }
}

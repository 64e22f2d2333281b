import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { processorMs } from "../../test/fixtures/processor-time.ts";
import type { ActionEvent } from "../model/index.ts";
import { emptySession, learn, sessionView, type SessionState } from "../session/index.ts";
import { defaultStateFolder, privateFolder, redactedSubject, SessionStore, sha256, Spool, uuid7 } from "./index.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-record-"));
let state: string;
let number = 0;
beforeEach(() => {
  number += 1;
  state = join(base, `state-${number}`);
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

function event(session: string, fields: Partial<ActionEvent> = {}): ActionEvent {
  return {
    v: 1,
    id: uuid7(Date.now()),
    ts: 1,
    kind: "tool.request",
    src: "hook",
    agent: { name: "claude-code" },
    chain: [],
    session,
    ...fields,
  };
}

/** Runs a piece of TypeScript in processes of its own, all at once. */
async function inProcesses(count: number, source: string): Promise<readonly (number | null)[]> {
  const file = join(base, `work-${number}.ts`);
  writeFileSync(file, source);
  return Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const child = spawn(process.execPath, [file, String(at)], {
        stdio: ["ignore", "ignore", "inherit"],
      });
      return new Promise<number | null>((done) => child.on("exit", done));
    }),
  );
}

const stores = new URL("./session-store.ts", import.meta.url).href;
const spools = new URL("./spool.ts", import.meta.url).href;
const sessions = new URL("../session/index.ts", import.meta.url).href;

describe("the session store", () => {
  it("a session that was never seen is empty", () => {
    expect(new SessionStore(state).load("s1")).toEqual(emptySession());
  });

  it("keeps what 20 processes write at once", async () => {
    const codes = await inProcesses(
      20,
      `import { SessionStore } from ${JSON.stringify(stores)};
       import { learn } from ${JSON.stringify(sessions)};
       const store = new SessionStore(${JSON.stringify(state)}, { waitMs: 60000, staleMs: 20000 });
       for (let i = 0; i < 5; i++) {
         const path = "/w/" + process.argv[2] + "-" + i;
         store.update("s1", (state) => learn(state, { files: new Map([[path, { isWritten: true, flows: [] }]]), labels: [], hosts: [], outcome: "allow" }));
       }`,
    );
    expect(codes).toEqual(Array.from({ length: 20 }, () => 0));
    const stored = new SessionStore(state).load("s1");
    expect(stored.files.size).toBe(100);
    expect(readdirSync(join(state, "sessions"))).toEqual(["s1.json"]);
  }, 120_000);

  it("is for its owner only", () => {
    new SessionStore(state).update("s1", (before) => before);
    expect(statSync(join(state, "sessions")).mode & 0o777).toBe(0o700);
    expect(statSync(join(state, "sessions", "s1.json")).mode & 0o777).toBe(0o600);
  });

  it("a file that was cut or spoilt makes the session distrusted, not empty (H2)", () => {
    const store = new SessionStore(state);
    store.update("s1", (before) => before);
    for (const text of ["", "{", "\0\0\0", "[]"]) {
      writeFileSync(store.fileOf("s1"), text);
      expect(store.load("s1").distrust).toBeDefined();
    }
    writeFileSync(store.fileOf("s1"), "x".repeat(5 * 1024 * 1024));
    expect(store.load("s1").distrust).toBeDefined();
    rmSync(store.fileOf("s1"));
    mkdirSync(store.fileOf("s1"));
    expect(store.load("s1").distrust).toBeDefined();
  });

  it("an id that is no file name cannot leave the folder", () => {
    const store = new SessionStore(state);
    for (const id of ["../../evil", "/etc/passwd", "a\0b", "x".repeat(5000), "..", "", "é"]) {
      store.update(id, (before) => learn(before, { files: new Map(), labels: [], hosts: ["h"], outcome: "allow" }));
      expect(store.fileOf(id).startsWith(join(state, "sessions", "x-"))).toBe(true);
      expect(store.load(id).hosts).toEqual(["h"]);
    }
    expect(readdirSync(state)).toEqual(["sessions"]);
  });

  it("takes over the lock of a process that died, and waits for one that lives", () => {
    const store = new SessionStore(state, { waitMs: 300, staleMs: 2000 });
    store.update("s1", (before) => before);
    const lock = `${store.fileOf("s1")}.lock`;
    writeFileSync(lock, "99999.1");
    const one = (before: SessionState): SessionState => learn(before, { files: new Map(), labels: [], hosts: ["h"], outcome: "allow" });
    expect(() => store.update("s1", one)).toThrow(/another process holds/);
    const old = new Date(Date.now() - 60_000);
    utimesSync(lock, old, old);
    store.update("s1", one);
    expect(store.load("s1").hosts).toEqual(["h"]);
    expect(existsSync(lock)).toBe(false);
  });

  it("a change that changes nothing waits for nobody", () => {
    const store = new SessionStore(state, { waitMs: 300, staleMs: 60_000 });
    store.update("s1", (before) => before);
    writeFileSync(`${store.fileOf("s1")}.lock`, "99999.1");
    expect(store.update("s1", (before) => before)).toEqual(emptySession());
  });

  it("asks again with the lock when another process changed the session meanwhile, or when it must", () => {
    const store = new SessionStore(state);
    const host = (name: string) => (before: SessionState) => learn(before, { files: new Map(), labels: [], hosts: [name], outcome: "allow" });
    store.update("s1", (before) => before);
    const seen: (readonly string[])[] = [];
    store.update("s1", (before, isHeld) => {
      seen.push(before.hosts);
      if (!isHeld) new SessionStore(state).update("s1", host("other"));
      return host("own")(before);
    });
    expect(seen).toEqual([[], ["other"]]);
    expect(store.load("s1").hosts).toEqual(["other", "own"]);
    const held: boolean[] = [];
    store.update("s1", (before, isHeld) => {
      held.push(isHeld);
      return isHeld ? host("third")(before) : undefined;
    });
    expect(held).toEqual([false, true]);
    expect(store.load("s1").hosts).toEqual(["other", "own", "third"]);
    expect(store.update("s1", () => undefined).hosts).toEqual(["other", "own", "third"]);
  });

  it("writes nothing when the change fails, and lets the lock go", () => {
    const store = new SessionStore(state);
    store.update("s1", (before) => learn(before, { files: new Map(), labels: [], hosts: ["h"], outcome: "allow" }));
    expect(() =>
      store.update("s1", () => {
        throw new Error("fault");
      }),
    ).toThrow("fault");
    expect(readdirSync(join(state, "sessions"))).toEqual(["s1.json"]);
    expect(store.load("s1").hosts).toEqual(["h"]);
  });

  it("does not write when its lock was taken away meanwhile", () => {
    const store = new SessionStore(state);
    store.update("s1", (before) => before);
    expect(() =>
      store.update("s1", (before, isHeld) => {
        if (!isHeld) return undefined;
        writeFileSync(`${store.fileOf("s1")}.lock`, "somebody else");
        return learn(before, { files: new Map(), labels: [], hosts: ["h"], outcome: "allow" });
      }),
    ).toThrow(/lock of the session was lost/);
    expect(store.load("s1").hosts).toEqual([]);
  });

  it("forgets sessions of long ago", () => {
    const store = new SessionStore(state);
    store.update("old", (before) => before);
    store.update("new", (before) => before);
    const long = new Date(Date.now() - 40 * 24 * 3600 * 1000);
    utimesSync(store.fileOf("old"), long, long);
    store.prune();
    expect(readdirSync(join(state, "sessions"))).toEqual(["new.json"]);
  });

  it("remembers flows across processes", () => {
    const flows = [{ from: "secrets", name: "/w/.env" }] as const;
    new SessionStore(state).update("s1", (before) =>
      learn(before, {
        files: new Map([["/w/b", { flows }]]),
        labels: [],
        hosts: [],
        outcome: "allow",
      }),
    );
    expect(sessionView(new SessionStore(state).load("s1")).flowsOf("/w/b")).toEqual(flows);
  });
});

describe("the spool", () => {
  // An empty line may stand where one process saw another's line half-way.
  const lines = (spool: Spool): unknown[] =>
    readFileSync(spool.fileOf("s1"), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as unknown);

  it("appends one line an event, for its owner only", () => {
    const spool = new Spool(state);
    spool.append(event("s1", { subject: "line\nbreak" }));
    spool.append(event("s1"));
    expect(lines(spool)).toHaveLength(2);
    expect(statSync(spool.fileOf("s1")).mode & 0o777).toBe(0o600);
    expect(statSync(join(state, "spool")).mode & 0o777).toBe(0o700);
  });

  it("loses and tears nothing when ten processes append at once", async () => {
    const codes = await inProcesses(
      10,
      `import { Spool } from ${JSON.stringify(spools)};
       const spool = new Spool(${JSON.stringify(state)});
       for (let i = 0; i < 40; i++) spool.append({ v: 1, id: process.argv[2] + "." + i, ts: i, kind: "tool.request", src: "hook", agent: { name: "a" }, chain: [], session: "s1", subject: "x".repeat(2000) });`,
    );
    expect(codes.every((code) => code === 0)).toBe(true);
    const ids = new Set(lines(new Spool(state)).map((line) => (line as ActionEvent).id));
    expect(ids.size).toBe(400);
  }, 120_000);

  it("a line that a crash left half-written does not swallow the next", () => {
    const spool = new Spool(state);
    spool.append(event("s1"));
    appendFileSync(spool.fileOf("s1"), '{"v":1,"id":"torn');
    spool.append(event("s1", { tool: "Bash" }));
    const written = readFileSync(spool.fileOf("s1"), "utf8").split("\n");
    expect(JSON.parse(written[2]!)).toMatchObject({ tool: "Bash" });
  });

  it("cuts an event that is too long and keeps what decided", () => {
    const spool = new Spool(state);
    spool.append(
      event("s1", {
        rule: "user/1",
        reason: "r".repeat(100_000),
        paths: Array.from({ length: 500 }, (_, n) => `/${n}${"p".repeat(300)}`),
      }),
    );
    const [line] = lines(spool) as ActionEvent[];
    expect(JSON.stringify(line).length).toBeLessThan(64 * 1024);
    expect(line?.rule).toBe("user/1");
    expect(line?.paths).toHaveLength(20);
  });

  it("tells its caller when the event could not be stored", () => {
    mkdirSync(state);
    writeFileSync(join(state, "spool"), "in the way");
    expect(() => {
      new Spool(state).append(event("s1"));
    }).toThrow();
    rmSync(join(state, "spool"));
    const spool = new Spool(state);
    spool.append(event("s1"));
    rmSync(spool.fileOf("s1"));
    symlinkSync("/dev/null", spool.fileOf("s1"));
    expect(() => {
      spool.append(event("s1"));
    }).toThrow();
  });
});

describe("the state folder", () => {
  it("is where the machine keeps state", () => {
    expect(defaultStateFolder({ HOME: "/home/dev" })).toBe("/home/dev/.local/state/sallyport");
    expect(defaultStateFolder({ HOME: "/home/dev", XDG_STATE_HOME: "/var/state" })).toBe("/var/state/sallyport");
    expect(defaultStateFolder({ HOME: "/home/dev", XDG_STATE_HOME: "relative" })).toBe("/home/dev/.local/state/sallyport");
  });

  it("is closed to others, and no link", () => {
    mkdirSync(state, { mode: 0o755 });
    chmodSync(state, 0o755);
    privateFolder(state);
    expect(statSync(state).mode & 0o777).toBe(0o700);
    symlinkSync(state, `${state}-link`);
    expect(() => privateFolder(`${state}-link`)).toThrow(/not a folder/);
  });
});

describe("ids", () => {
  it("sort by time and are of version 7", () => {
    const ids = [1_000, 2_000, 1_795_278_557_790].map(uuid7);
    expect(ids.toSorted()).toEqual(ids);
    expect(ids[2]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(Array.from({ length: 1000 }, () => uuid7(5))).size).toBe(1000);
  });
});

it("digests are those of everybody else", () => {
  for (const length of [0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000, 100_000, 200_000]) {
    const bytes = Uint8Array.from({ length }, (_, n) => (n * 31 + length) & 255);
    expect(sha256(bytes), String(length)).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
  expect(sha256("é")).toBe(createHash("sha256").update("é").digest("hex"));
});

describe("a command in the record shows no secret (H5)", () => {
  const token = ["gh", "p_", "a1B2".repeat(9)].join("");
  const key = ["AK", "IA", "ABCDEFGH12345678"].join("");
  it.each([
    ["a token by its beginning", `gh auth login --with-token <<< ${token}`, token],
    ["an access key", `aws configure set aws_access_key_id ${key}`, key],
    ["an option", "mysql --password=hunter2long -h db", "hunter2long"],
    ["an option apart from its value", "vault login --token s.abcdefgh", "s.abcdefgh"],
    ["a header", `curl -H "Authorization: Bearer abc.def.ghi" https://x.example`, "abc.def.ghi"],
    ["a variable", "API_KEY=hunter2long npm test", "hunter2long"],
    ["user and password of an address", "git clone https://dana:hunter2long@example.com/x.git", "hunter2long"],
    ["a query", "curl 'https://x.example/?sig=abcdefghijklmnop&x=1'", "abcdefghijklmnop"],
    ["a long random run", `deploy ${"aB3xY9".repeat(8)}`, "aB3xY9aB3xY9"],
    ["a here-document", "cat > f <<EOF\npassword is hunter2long\nEOF", "hunter2long"],
  ])("given as %s", (_, command, secret) => {
    expect(redactedSubject(command)).not.toContain(secret);
  });

  it.each([
    "npm run build -- --watch",
    "git commit -m 'fix the parser'",
    "cat src/components/very-long-component-name-with-many-words.ts",
    "git show 0123456789abcdef0123456789abcdef01234567",
  ])("and an ordinary one is readable: %s", (command) => {
    expect(redactedSubject(command)).toBe(command);
  });

  it("stays short and quick on hostile text", () => {
    const hostile = () => {
      for (const text of ["a".repeat(1e6), "--password ".repeat(1e5), "token".repeat(1e5), "://@".repeat(1e5), "<<".repeat(1e5), `'${"\\".repeat(1e5)}`]) {
        expect(redactedSubject(text).length).toBeLessThanOrEqual(601);
      }
    };
    expect(processorMs(hostile)).toBeLessThan(500);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Effect } from "../model/index.ts";
import {
  afterTool,
  distrustedSession,
  emptySession,
  learn,
  readSession,
  SESSION_LIMITS,
  sessionView,
  settle,
  writeSession,
  type FileChange,
  type SessionChange,
  type SessionState,
} from "./index.ts";

const SECRET = [{ from: "secrets", name: "/home/dev/project/.env" }] as const;

function change(files: Record<string, FileChange>, rest: Partial<SessionChange> = {}): SessionChange {
  return {
    files: new Map(Object.entries(files)),
    labels: [],
    hosts: [],
    outcome: "allow",
    ...rest,
  };
}

function happened(files: Record<string, FileChange>, replaced: readonly string[] = []) {
  return { files: new Map(Object.entries(files)), labels: [], hosts: [], replaced };
}

const gone = (): boolean => false;
const there = (): boolean => true;

describe("a session remembers what flowed into files (H8)", () => {
  const copied = learn(emptySession(), change({ "/w/backup.txt": { isWritten: true, flows: SECRET } }));

  it("an hour later the copy still holds the secret", () => {
    expect(sessionView(copied).flowsOf("/w/backup.txt")).toEqual(SECRET);
    expect(sessionView(copied).isWritten("/w/backup.txt")).toBe(true);
  });

  it("a folder holds what flowed into a file below it, and a file what flowed into its folder", () => {
    expect(sessionView(copied).flowsOf("/w")).toEqual(SECRET);
    expect(sessionView(copied).flowsOf("/")).toEqual(SECRET);
    const folder = learn(emptySession(), change({ "/w/copy": { flows: SECRET } }));
    expect(sessionView(folder).flowsOf("/w/copy/id_rsa")).toEqual(SECRET);
    expect(sessionView(folder).flowsOf("/w/copying")).toEqual([]);
  });

  it("a harmless write before it has run does not wash the file clean", () => {
    const again = learn(copied, change({ "/w/backup.txt": { isWritten: true, flows: [] } }));
    expect(sessionView(again).flowsOf("/w/backup.txt")).toEqual(SECRET);
  });

  it("a removal that was asked about and refused changes nothing", () => {
    const asked = learn(copied, change({ "/w/backup.txt": { flows: [], isDeleted: true } }, { outcome: "ask" }));
    expect(sessionView(asked).flowsOf("/w/backup.txt")).toEqual(SECRET);
    const failed = settle(asked, happened({ "/w/backup.txt": { flows: [], isDeleted: true } }), there);
    expect(sessionView(failed).flowsOf("/w/backup.txt")).toEqual(SECRET);
  });

  it("a file that is really gone is forgotten, with all below it", () => {
    const both = learn(copied, change({ "/w/backup.txt/x": { flows: SECRET } }));
    const removed = settle(both, happened({ "/w/backup.txt": { flows: [], isDeleted: true } }), gone);
    expect(removed.files.size).toBe(0);
  });

  it("a move takes the secret along, for folders too", () => {
    const moved = learn(copied, change({ "/tmp/x": { flows: [], movedFrom: "/w" } }));
    expect(sessionView(moved).flowsOf("/tmp/x/backup.txt")).toEqual(SECRET);
    const settled = settle(moved, happened({ "/tmp/x": { flows: [], movedFrom: "/w" } }), gone);
    expect([...settled.files.keys()]).toEqual(["/tmp/x", "/tmp/x/backup.txt"]);
  });

  it("a move of a folder into itself, which cannot be, ends", () => {
    const moved = learn(copied, change({ "/w/in": { flows: [], movedFrom: "/w" } }));
    expect(sessionView(moved).flowsOf("/w/in/backup.txt")).toEqual(SECRET);
  });

  it("a file replaced as a whole is clean again, unless the session has seen secrets", () => {
    const write = happened({ "/w/backup.txt": { isWritten: true, flows: [] } }, ["/w/backup.txt"]);
    expect(sessionView(settle(copied, write, there)).flowsOf("/w/backup.txt")).toEqual([]);
    const sensitive: SessionState = {
      ...copied,
      labels: [{ type: "sensitive", class: "secret", source: "/w/.env" }],
    };
    expect(sessionView(settle(sensitive, write, there)).flowsOf("/w/backup.txt")).toEqual(SECRET);
  });

  it("a denied action leaves nothing", () => {
    const denied = learn(
      emptySession(),
      change({ "/w/a": { flows: SECRET } }, { outcome: "deny", hosts: ["h"], labels: [{ type: "untrusted", source: "h" }] }),
    );
    expect(denied).toEqual(emptySession());
  });

  it("what an asked call would take in is learned only when it has run", () => {
    const label = { type: "untrusted", source: "example.com" } as const;
    const asked = learn(emptySession(), change({}, { outcome: "ask", labels: [label], hosts: ["example.com"] }));
    expect(asked.labels).toEqual([]);
    const ran = settle(asked, { ...happened({}), labels: [label], hosts: ["example.com"] }, there);
    expect(ran.labels).toEqual([label]);
    expect(ran.hosts).toEqual(["example.com"]);
  });
});

describe("a session stays small", () => {
  it("forgets the longest untouched files, but not those with secrets", () => {
    let state = learn(emptySession(), change({ "/w/secret": { isWritten: true, flows: SECRET } }));
    for (let i = 0; i < 3; i++) {
      const files = Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`/w/${i}/${n}`, { isWritten: true, flows: [] }]));
      state = learn(state, change(files));
    }
    expect(state.files.size).toBe(SESSION_LIMITS.files);
    expect(sessionView(state).flowsOf("/w/secret")).toEqual(SECRET);
    expect(state.distrust).toBeUndefined();
  });

  it("a written file that was forgotten still counts as written", () => {
    const files = Object.fromEntries(Array.from({ length: 2500 }, (_, n) => [`/w/many/${n}`, { isWritten: true, flows: [] }]));
    const state = learn(emptySession(), change({ "/w/evil/run.sh": { isWritten: true, flows: [] }, ...files }));
    expect(state.files.has("/w/evil/run.sh")).toBe(false);
    expect(sessionView(state).isWritten("/w/evil/run.sh")).toBe(true);
    expect(sessionView(state).isWritten("/w/other/run.sh")).toBe(false);
  });

  it("more secrets than can be followed make every other file suspect", () => {
    const files = Object.fromEntries(Array.from({ length: 2100 }, (_, n) => [`/w/${n}`, { flows: SECRET }]));
    const state = learn(emptySession(), change(files));
    expect(state.files.size).toBe(SESSION_LIMITS.files);
    expect(
      sessionView(state)
        .flowsOf("/w/0")
        .map(({ from }) => from),
    ).toContain("secrets");
  });

  it("keeps the newest hosts and one label of each kind", () => {
    let state = learn(emptySession(), change({}, { labels: [{ type: "sensitive", class: "secret", source: "/w/.env" }] }));
    for (let i = 0; i < 300; i++) state = learn(state, change({}, { hosts: [`h${i}`], labels: [{ type: "untrusted", source: `h${i}` }] }));
    expect(state.hosts).toHaveLength(SESSION_LIMITS.hosts);
    expect(state.hosts.at(-1)).toBe("h299");
    expect(state.labels).toHaveLength(SESSION_LIMITS.labels);
    expect(state.labels).toContainEqual({ type: "sensitive", class: "secret", source: "/w/.env" });
  });

  it("bounds names and flows", () => {
    const flows = Array.from({ length: 50 }, (_, n) => ({
      from: "secrets" as const,
      name: `${n}`.repeat(1000),
    }));
    const state = learn(emptySession(), change({ "/w/a": { flows } }, { hosts: ["h".repeat(9999)] }));
    expect(writeSession(state).length).toBeLessThan(1500);
    expect(sessionView(state).flowsOf("/w/a")[0]?.from).toBe("secrets");
  });
});

describe("a stored session", () => {
  it("comes back as it was", () => {
    const path = fc.string({ minLength: 1 }).map((text) => `/${text}`);
    const flow = fc.record({
      from: fc.constantFrom("secrets" as const, "network" as const, "untrusted" as const),
      name: fc.string({ maxLength: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(path, fc.boolean(), fc.array(flow, { maxLength: 5 })), { maxLength: 20 }),
        fc.array(fc.string({ minLength: 1, maxLength: 40 })),
        (files, hosts) => {
          const state = learn(
            { ...emptySession(), mode: "plan" },
            change(Object.fromEntries(files.map(([name, isWritten, flows]) => [name, { isWritten, flows }])), { hosts }),
          );
          const read = readSession(writeSession(state));
          expect(read.isOk).toBe(true);
          expect(read.state).toEqual(state);
        },
      ),
      { seed: 20261121, numRuns: 100 },
    );
  });

  it.each([
    ["nothing", ""],
    ["half a file", writeSession(emptySession()).slice(0, 40)],
    ["a list", "[]"],
    ["null", "null"],
    ["another version", JSON.stringify({ ...JSON.parse(writeSession(emptySession())), version: 2 })],
    [
      "a label that is not known",
      JSON.stringify({
        ...JSON.parse(writeSession(emptySession())),
        labels: [{ type: "clean", source: "x" }],
      }),
    ],
    [
      "a flow that is not known",
      JSON.stringify({
        ...JSON.parse(writeSession(emptySession())),
        files: [["/a", true, [{ from: "nowhere" }]]],
      }),
    ],
    ["a relative path", JSON.stringify({ ...JSON.parse(writeSession(emptySession())), files: [["a", true, []]] })],
    ["inherited fields", '{"__proto__":{"version":1}}'],
    ["no labels", JSON.stringify({ ...JSON.parse(writeSession(emptySession())), labels: undefined })],
    [
      "too many files",
      JSON.stringify({
        ...JSON.parse(writeSession(emptySession())),
        files: Array.from({ length: 3000 }, (_, n) => [`/${n}`, true, []]),
      }),
    ],
  ])("that holds %s is distrusted, not empty (H2)", (_, text) => {
    const read = readSession(text);
    expect(read.isOk).toBe(false);
    expect(read.state.labels.map(({ type }) => type)).toEqual(["untrusted", "sensitive"]);
    expect(
      sessionView(read.state)
        .flowsOf("/any")
        .map(({ from }) => from),
    ).toEqual(["secrets", "untrusted"]);
    expect(sessionView(read.state).isWritten("/any")).toBe(true);
  });

  it("stays distrusted when it is stored again", () => {
    const read = readSession(writeSession(learn(distrustedSession("lost"), change({ "/a": { isWritten: true, flows: [] } }))));
    expect(read.state.distrust).toBe("lost");
  });
});

describe("after a tool has run", () => {
  const effect = (fields: Partial<Effect> & Pick<Effect, "kind" | "resource">): Effect => ({
    certainty: "certain",
    traits: [],
    flows: [],
    ...fields,
  });
  const env = { type: "path", path: "/w/.env", scope: "workspace", sets: ["secrets"] } as const;

  it("a secret that was read makes the session sensitive", () => {
    const { labels } = afterTool({ type: "read", path: "/w/.env" }, [effect({ kind: "fs.read", resource: env })], new Map());
    expect(labels).toEqual([{ type: "sensitive", class: "secret", source: "/w/.env" }]);
  });

  it("its size and date do not", () => {
    expect(afterTool({ type: "shell", text: "ls -l .env" }, [effect({ kind: "fs.read", resource: env, traits: ["metadata"] })], new Map()).labels).toEqual([]);
  });

  it("text from the network and from MCP servers makes it untrusted", () => {
    const host = { type: "host", host: "example.com", sets: [] } as const;
    const { labels, hosts } = afterTool(
      { type: "fetch", url: "https://example.com" },
      [
        effect({ kind: "net.connect", resource: host, traits: ["untrusted"] }),
        effect({ kind: "mcp.call", resource: { type: "mcp", server: "lab", tool: "echo" } }),
      ],
      new Map(),
    );
    expect(labels).toEqual([
      { type: "untrusted", source: "example.com" },
      { type: "untrusted", source: "lab/echo" },
    ]);
    expect(hosts).toEqual(["example.com"]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DaemonWorld } from "./fixtures/daemon-world.ts";
import { consoleCode } from "./control.ts";

const MARA = { type: "user", id: "mara", via: "os" } as const;
let world: DaemonWorld;
let token: string;

beforeAll(async () => {
  world = await new DaemonWorld().make();
  world.know("s1");
  await world.start();
  await world.send(world.bash("cat .env"));
  token = await signIn();
});
afterAll(() => world.remove());

async function signIn(): Promise<string> {
  const { code } = await consoleCode(world.state, MARA);
  const { status, text } = await world.send(JSON.stringify({ code }), { path: "/console/api/sign-in", headers: page({ authorization: undefined }) });
  expect(status, text).toBe(200);
  return (JSON.parse(text) as { token: string }).token;
}

/** Headers as the console's own page sends them. */
function page(more: Record<string, string | undefined> = {}): Record<string, string | undefined> {
  return { origin: `http://127.0.0.1:${world.folder.port}`, "sec-fetch-site": "same-origin", authorization: `Bearer ${token}`, ...more };
}

const get = (path: string, more: Record<string, string | undefined> = {}) =>
  world.send("", { path, method: "GET", headers: page({ "content-type": undefined, ...more }) });
const post = (path: string, body: unknown, more: Record<string, string | undefined> = {}) =>
  world.send(typeof body === "string" ? body : JSON.stringify(body), { path, headers: page(more) });

describe("a stranger at the console's door", () => {
  const refused: readonly (readonly [string, number, string, Record<string, string | undefined>])[] = [
    ["has no token", 401, "/console/api/me", { authorization: undefined }],
    ["has another token", 401, "/console/api/me", { authorization: `Bearer ${"x".repeat(43)}` }],
    ["has the token for calls", 401, "/console/api/me", { authorization: "call" }],
    ["has pointed a name of its own here (DNS rebinding)", 421, "/console/api/me", { host: "attacker.example" }],
    ["has pointed a name of its own here, with our port", 421, "/console/", { host: "attacker.example:20000" }],
    ["is a page of another origin", 403, "/console/api/me", { origin: "https://attacker.example" }],
    ["is a page of another port of this machine", 403, "/console/api/me", { origin: "http://127.0.0.1:1" }],
    ["is a page without origin", 403, "/console/api/me", { origin: "null" }],
    ["is a page by another name of this machine", 403, "/console/api/me", { origin: "http://localhost:1", "sec-fetch-site": "same-site" }],
    ["is a page that another one has in a frame", 403, "/console/api/me", { origin: undefined, "sec-fetch-site": "cross-site", "sec-fetch-dest": "iframe" }],
    ["puts the page into a frame", 403, "/console/", { origin: undefined, "sec-fetch-site": "cross-site", "sec-fetch-dest": "iframe" }],
    ["takes the page's script", 403, "/console/app.js", { origin: undefined, "sec-fetch-site": "cross-site", "sec-fetch-dest": "script" }],
  ];
  it.each(refused)("that %s gets %d", async (_what, status, path, headers) => {
    const own = headers["authorization"] === "call" ? { ...headers, authorization: `Bearer ${world.folder.callToken}` } : headers;
    const got = await get(path, own);
    expect(got.status, got.text).toBe(status);
    expect(got.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("that asks whether it may is told nothing", async () => {
    const got = await world.send("", {
      path: "/console/api/me",
      method: "OPTIONS",
      headers: { origin: "https://attacker.example", "access-control-request-method": "GET" },
    });
    expect(got.status).toBe(403);
    expect(Object.keys(got.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it("that sends a form of another page changes nothing (CSRF)", async () => {
    const form = { "content-type": "application/x-www-form-urlencoded" };
    expect((await post("/console/api/filters", "name=x&query=y", form)).status).toBe(415);
    expect((await post("/console/api/filters", { name: "x", query: "y" }, { origin: "https://attacker.example" })).status).toBe(403);
    // A browser adds cookies by itself; there are none, and the token it does not add.
    expect((await post("/console/api/filters", { name: "x", query: "y" }, { authorization: undefined, cookie: `token=${token}` })).status).toBe(401);
    expect(JSON.parse((await get("/console/api/filters")).text)).toEqual({ filters: [] });
  });

  it("cannot get a code: not as a page, not with a token for something else", async () => {
    const body = JSON.stringify(MARA);
    const asked = (headers: Record<string, string | undefined>) => world.send(body, { path: "/console/api/open", headers });
    expect((await asked({ authorization: `Bearer ${world.folder.consoleToken}`, origin: `http://127.0.0.1:${world.folder.port}` })).status).toBe(403);
    for (const other of [world.folder.callToken, world.folder.statusToken, token]) expect((await asked({ authorization: `Bearer ${other}` })).status).toBe(401);
    expect(
      (await world.send('{"type":"agent","id":"x"}', { path: "/console/api/open", headers: { authorization: `Bearer ${world.folder.consoleToken}` } })).status,
    ).toBe(400);
  });

  it("cannot use a code that was used", async () => {
    const { code } = await consoleCode(world.state, MARA);
    const use = () => world.send(JSON.stringify({ code }), { path: "/console/api/sign-in", headers: page({ authorization: undefined }) });
    expect((await use()).status).toBe(200);
    expect((await use()).status).toBe(401);
    for (const wrong of ["", "a", "x".repeat(43), "../../etc", 7, null])
      expect((await post("/console/api/sign-in", { code: wrong }, { authorization: undefined })).status).toBe(401);
  });
});

describe("the console's page", () => {
  it("lets nothing in from elsewhere, and says so to the browser", async () => {
    const { status, headers, text } = await get("/console/", { authorization: undefined, origin: undefined, "sec-fetch-site": "none" });
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"]).toContain("trusted-types 'none'");
    expect(text).not.toMatch(/<script(?![^>]*src="\/console\/)|style=|https?:/);
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "cross-origin-resource-policy": "same-origin" });
  });

  it("can be reached by a link from a chat, and from a terminal", async () => {
    const open = { authorization: undefined, origin: undefined };
    expect((await get("/console/", { ...open, "sec-fetch-site": "cross-site", "sec-fetch-dest": "document" })).status).toBe(200);
    expect((await get("/console/../v1/status", open)).status).toBe(404);
    expect((await get("/console/app.js.map", open)).status).toBe(404);
  });
});

describe("what the page asks", () => {
  it("is answered for who is signed in, until that ends", async () => {
    const own = await signIn();
    const asked = () => get("/console/api/me", { authorization: `Bearer ${own}` });
    expect(JSON.parse((await asked()).text)).toEqual({ id: "mara", via: "os" });
    expect((await post("/console/api/sign-out", {}, { authorization: `Bearer ${own}` })).status).toBe(200);
    expect((await asked()).status).toBe(401);
  });

  it("has the call that was refused, by filter and by words", async () => {
    let found: { id: string; subject: string; answer: string }[] = [];
    while (found.length === 0) found = (JSON.parse((await get("/console/api/events?q=decision:deny%20env")).text) as { events: typeof found }).events;
    expect(found).toMatchObject([{ subject: "cat .env", answer: "deny" }]);
    const one = JSON.parse((await get(`/console/api/events/${found[0]!.id}`)).text) as { event: { id: string }; status: string };
    expect(one).toMatchObject({ event: { id: found[0]!.id }, status: "blocked" });
    const explained = JSON.parse((await get(`/console/api/explain/${found[0]!.id}`)).text) as { now: { outcome: string; judgements: unknown[] } };
    expect(explained.now.outcome).toBe("deny");
    expect(explained.now.judgements.length).toBeGreaterThan(0);
    const overview = JSON.parse((await get("/console/api/overview?hours=24")).text) as { totals: { deny: number }; share: number };
    expect(overview).toMatchObject({ totals: { deny: 1 }, share: 1 });
    expect((JSON.parse((await get("/console/api/graph?of=session&value=s1")).text) as { nodes: unknown[] }).nodes.length).toBeGreaterThan(1);
    expect(JSON.parse((await get("/console/api/policy")).text)).toMatchObject({ problems: [] });
  });

  it.each([
    ["/console/api/events?q=decision:perhaps", 400],
    ["/console/api/events?q=effect:magic", 400],
    ["/console/api/events?q=since:whenever", 400],
    ["/console/api/events?after=1;DROP", 400],
    ["/console/api/events?limit=-1", 400],
    ["/console/api/events/%00", 404],
    ["/console/api/events/%E0%A4%A", 404],
    ["/console/api/sessions/nobody", 404],
    ["/console/api/incidents/1e9", 404],
    ["/console/api/findings/%25", 404],
    ["/console/api/prove/no-such-event", 404],
    ["/console/api/graph?of=everything&value=x", 400],
    ["/console/api/policy?root=relative", 400],
    ["/console/api/constructor", 404],
  ])("wrongly, as %s, is refused with %d and a reason", async (path, status) => {
    const got = await get(path);
    expect(got.status, got.text).toBe(status);
    expect((JSON.parse(got.text) as { error: string }).error).not.toBe("");
  });

  it("to change nothing without a reason, and keeps who did it", async () => {
    const [event] = (JSON.parse((await get("/console/api/events?q=decision:deny")).text) as { events: { id: string }[] }).events;
    expect((await post(`/console/api/content/${event!.id}`, { reason: " " })).status).toBe(400);
    expect((await post(`/console/api/findings/${"0".repeat(16)}`, { verdict: "false-positive", note: "n/a" })).status).toBe(404);
    expect((await post("/console/api/incidents/1", { note: "" })).status).toBe(400);
    expect((await post("/console/api/approvals/ap-abcdefgh", { isApproved: true, digest: "x", reason: "" })).status).toBe(404);
    expect((await post("/console/api/filters", "[1]")).status).toBe(400);
    expect((await post("/console/api/jobs", { kind: "everything" })).status).toBe(400);
    const asked = { action: "quarantine-session", session: "s1", reason: "a drill" };
    expect((await post("/console/api/responses/preview", asked)).status).toBe(200);
    expect((await world.send(world.bash("git status"))).text).not.toContain("quarantine");
    const applied = await post("/console/api/responses/apply", asked);
    expect(applied.status, applied.text).toBe(200);
    expect(world.events().find(({ kind }) => kind === "response.apply")).toMatchObject({ chain: [{ type: "user", id: "mara" }] });
    expect((await world.send(world.bash("git status"))).text).toContain("quarantine");
  });
});

import { dirname, join } from "node:path";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { runClient } from "./client.ts";
import { currentIsolation, rerunIsolated } from "./isolation.ts";
import { ModelServer } from "./model-server.ts";
import { bash } from "./scenario.ts";
import { World } from "./world.ts";
const folder = import.meta.dirname;
const product = join(dirname(folder), "dist");
const client = join(folder, "node_modules/@anthropic-ai/claude-code-linux-x64/claude");
const status = rerunIsolated([folder, process.execPath, product]);
if (status !== undefined) process.exit(status);
const [rounds, calls] = [Number(process.argv[2] ?? 2), Number(process.argv[3] ?? 30)];
const pick = process.argv[4]?.split(",");
type Mark = { what: string; at: number };
let marks: Mark[] = [];
const mark = (what: string) => void marks.push({ what, at: performance.now() });
const h = (port: number, more: object = {}) => ({ type: "http", url: `http://127.0.0.1:${port}/x`, ...more });
const V: Record<string, { hooks: (p: number) => object; head?: Record<string, string>; body?: (e: string) => string }> = {
  none: { hooks: () => ({}) },
  both: { hooks: (p) => ({ PreToolUse: [{ matcher: "*", hooks: [h(p)] }], PostToolUse: [{ matcher: "*", hooks: [h(p)] }] }) },
  pre: { hooks: (p) => ({ PreToolUse: [{ matcher: "*", hooks: [h(p)] }] }) },
  post: { hooks: (p) => ({ PostToolUse: [{ matcher: "*", hooks: [h(p)] }] }) },
  postasync: { hooks: (p) => ({ PreToolUse: [{ matcher: "*", hooks: [h(p)] }], PostToolUse: [{ matcher: "*", hooks: [h(p, { async: true })] }] }) },
  allow: {
    hooks: (p) => ({ PreToolUse: [{ matcher: "*", hooks: [h(p)] }], PostToolUse: [{ matcher: "*", hooks: [h(p)] }] }),
    body: (e) =>
      e === "PreToolUse"
        ? JSON.stringify({ hookSpecificOutput: { hookEventName: "PreToolUse", permissionDecision: "allow", permissionDecisionReason: "ok" } })
        : "{}",
  },
  close: { hooks: (p) => ({ PreToolUse: [{ matcher: "*", hooks: [h(p)] }], PostToolUse: [{ matcher: "*", hooks: [h(p)] }] }), head: { connection: "close" } },
  trueexec: {
    hooks: () => ({
      PreToolUse: [{ matcher: "*", hooks: [{ type: "command", command: "/bin/true", args: [] }] }],
      PostToolUse: [{ matcher: "*", hooks: [{ type: "command", command: "/bin/true", args: [] }] }],
    }),
  },
};
const q = (t: number[], s: number) => t.toSorted((a, b) => a - b)[Math.floor(s * (t.length - 1))]!;
const all: Record<string, { total: number[]; seg: Record<string, number[]>; conns: number }> = {};
for (let r = 0; r < rounds; r++)
  for (const [name, v] of Object.entries(V)) {
    if (pick && !pick.includes(name)) continue;
    marks = [];
    const iso = currentIsolation();
    const world = new World({
      folder: join(iso.homes, `v-${name}-${r}`),
      uid: iso.uid,
      programs: [dirname(process.execPath), dirname(client)],
      product,
      outside: { host: iso.outside, port: 9 },
      page: "",
    });
    let conns = 0;
    const server = createServer((req, res) => {
      mark("in");
      let t = "";
      req
        .on("data", (c) => (t += c))
        .on("end", () => {
          const e = /"hook_event_name":"(\w+)"/.exec(t)?.[1] ?? "";
          if (process.env.SHOW && r === 0 && marks.length < 3) console.log(req.headers, t.slice(0, 300));
          for (const [k, x] of Object.entries(v.head ?? {})) res.setHeader(k, x);
          const text = v.body?.(e) ?? "{}";
          res.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
          res.end(text);
          mark("out");
        });
    });
    server.on("connection", () => void conns++);
    const port = await new Promise<number>((d) => server.listen(0, "127.0.0.1", () => d((server.address() as AddressInfo).port)));
    const model = new ModelServer({ turns: Array.from({ length: calls }, () => [bash("true")]), agents: {}, onTurn: () => mark("turn") });
    const address = await model.start();
    world.make({ "~/.claude.json": JSON.stringify({ hasCompletedOnboarding: true }), "~/.claude/settings.json": JSON.stringify({ hooks: v.hooks(port) }) }, "");
    const end = await runClient(client, world, { model: address, mode: "bypassPermissions", prompt: "Please do the work.", options: [], environment: {} });
    if (end.exitCode !== 0 || model.results.length !== calls) console.log(name, "BAD", end.exitCode, model.results.length, end.stderr.slice(0, 300));
    await model.stop();
    server.closeAllConnections();
    server.close();
    world.remove();
    const a = (all[name] ??= { total: [], seg: {}, conns: 0 });
    a.conns += conns;
    let turns = 0;
    let last: Mark | undefined;
    let start = 0;
    let n = 0;
    for (const m of marks) {
      if (m.what === "turn") {
        turns++;
        if (turns > 3) a.total.push(m.at - start);
        start = m.at;
        n = 0;
      } else n++;
      if (turns > 3 || (turns === 3 && m.what !== "turn")) {
        const key = m.what === "turn" ? `->turn` : `${n}${m.what}`;
        (a.seg[key] ??= []).push(m.at - last!.at);
      }
      last = m;
    }
  }
for (const [name, a] of Object.entries(all))
  console.log(
    name.padEnd(10),
    `n ${a.total.length} least ${q(a.total, 0).toFixed(1)} p10 ${q(a.total, 0.1).toFixed(1)} p50 ${q(a.total, 0.5).toFixed(1)} conns ${a.conns} |`,
    Object.entries(a.seg)
      .map(([k, t]) => `${k} ${q(t, 0.1).toFixed(1)}/${q(t, 0.5).toFixed(1)}`)
      .join("  "),
  );

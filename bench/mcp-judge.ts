/**
 * `node bench/mcp-judge.ts`: what judging a call of a tool and its result costs, beside reading and writing the same two messages as JSON, in turn within
 * one process. The whole gateway is measured by `bench/mcp.ts`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFacts } from "../src/hook/index.ts";
import { createTrafficJudge } from "../src/mcp/judge/index.ts";
import { compilePolicy } from "../src/policy/authoring/index.ts";
import { Spool } from "../src/record/index.ts";
import { quantile } from "./timed.ts";

const ROUNDS = 4000;
const folder = mkdtempSync(join(tmpdir(), "sallyport-bench-"));
const { policy } = compilePolicy([
  { layer: "user", path: "sallyport.yaml", text: 'version: 1\nmcp: { servers: { e: { command: [npx, "@modelcontextprotocol/server-everything"] } } }' },
]);
const judge = createTrafficJudge({
  policy: () => policy!,
  facts: nodeFacts({ HOME: folder }),
  stateFolder: join(folder, "state"),
  root: folder,
  session: "bench",
  spool: new Spool(join(folder, "state")),
  identityOf: () => "e",
});
const server = { name: "e", transport: { type: "stdio", command: "npx", args: ["@modelcontextprotocol/server-everything"], env: {} } } as const;
const at = { server, identity: "e", era: "legacy", route: "read", principal: "session" } as const;

/** Milliseconds of one exchange as JSON, and of judging it. */
function exchange(message: string): readonly [number, number] {
  const request = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "echo", arguments: { message } } });
  const answer = JSON.stringify({ jsonrpc: "2.0", id: 1, result: { content: [{ type: "text", text: `Echo: ${message}` }] } });
  const start = performance.now();
  const { params } = JSON.parse(request) as { readonly params: Readonly<Record<string, unknown>> };
  const { result } = JSON.parse(answer) as { readonly result: Readonly<Record<string, unknown>> };
  JSON.stringify(params);
  JSON.stringify(result);
  const read = performance.now();
  const first = judge.request("tools/call", params, at);
  const second = judge.response("tools/call", params, result, at);
  const end = performance.now();
  if (first instanceof Promise || second instanceof Promise || first.type !== "pass" || second.type !== "pass")
    throw new Error("an ordinary call did not pass");
  return [read - start, end - read];
}

function measure(what: string, rounds: number, message: (round: number) => string): void {
  for (let round = 0; round < rounds / 4; round += 1) exchange(message(-1 - round));
  const all = Array.from({ length: rounds }, (_, round) => exchange(message(round)));
  const [json, judged] = [0, 1].map((column) => all.map((one) => one[column]!).sort((a, b) => a - b)) as [number[], number[]];
  const line = (times: readonly number[]): string => `p50 ${(quantile(times, 0.5) * 1000).toFixed(1)} µs, p99 ${(quantile(times, 0.99) * 1000).toFixed(0)} µs`;
  console.log(`${what}: judged ${line(judged)}; as JSON ${line(json)}; ratio ${(quantile(judged, 0.5) / quantile(json, 0.5)).toFixed(1)}`);
}

try {
  const words = "some ordinary words that an agent says to a tool server ";
  measure("64 B, the same each time", ROUNDS, () => words);
  measure("64 B, another each time", ROUNDS, (round) => `${words}${round}`);
  measure("64 KiB, another each time", 60, (round) => `${round} ${words.repeat(1170)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

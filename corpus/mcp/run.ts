/**
 * Measures `mcp inspect`: orders in the definitions of tools, open and hidden; results; configurations; changed definitions.
 *
 *     npm run mcp-bench-inspect                        the figures, and whether the goals are met
 *     npm run mcp-bench-inspect -- --part holdout      only orders that the word weights were not learned from
 *     npm run mcp-bench-inspect -- --show missed       attacks that were not seen; `alarms` for harmless items that were
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inspectItem, type InspectItem } from "../../src/mcp/inspect/index.ts";
import { CARRIERS, suits } from "../text/carriers.ts";
import { pick, sequence } from "../text/payloads.ts";
import { benignConfigs, benignTools } from "./benign.ts";
import { definitionPairs } from "./changes.ts";
import { HOSTILE_SERVERS } from "./hostile-configs.ts";
import { LOOK_ALIKE_TOOLS } from "./look-alike-tools.ts";
import { allOrders, isHeldOut } from "./orders.ts";
import { FOREIGN_POISONS, HOSTS } from "./poisoned-tools.ts";

const { values } = parseArgs({ options: { part: { type: "string", default: "all" }, show: { type: "string" }, limit: { type: "string", default: "60" } } });

interface Row {
  readonly name: string;
  readonly goal: (share: number) => boolean;
  readonly isAttack: boolean;
  flagged: number;
  stopped: number;
  all: number;
}
const rows: Row[] = [];
const shown: string[] = [];
let inspected = 0;
let ms = 0;

function measure(name: string, isAttack: boolean, goal: number, items: Iterable<InspectItem>): void {
  const row: Row = { name, isAttack, goal: (share) => (isAttack ? share >= goal : share <= goal), flagged: 0, stopped: 0, all: 0 };
  for (const item of items) {
    const start = performance.now();
    const { verdict, findings } = inspectItem(item);
    ms += performance.now() - start;
    inspected += 1;
    row.all += 1;
    if (verdict !== "clean") row.flagged += 1;
    if (verdict === "malicious") row.stopped += 1;
    if (values.show === "missed" && isAttack && verdict === "clean") shown.push(`${name}: ${JSON.stringify(item.text ?? item.config).slice(0, 260)}`);
    if (values.show === "alarms" && !isAttack && verdict !== "clean")
      shown.push(
        `${name}: ${JSON.stringify(item.text ?? item.config).slice(0, 160)} ← ${findings
          .map(({ rule, why }) => `${rule} ${why}`)
          .join("; ")
          .slice(0, 240)}`,
      );
  }
  rows.push(row);
}

const next = sequence(20261121);
const orders = allOrders().filter((text) => values.part !== "holdout" || isHeldOut(text));
const within = (order: string): string => {
  const [, description] = pick(HOSTS, next);
  return `${description} ${order}`;
};
measure(
  "orders, never learned",
  true,
  0.9,
  orders.filter(isHeldOut).map((order) => ({ kind: "tool_description", text: within(order) })),
);
if (values.part !== "holdout")
  measure(
    "orders, learned",
    true,
    0.9,
    orders.filter((one) => !isHeldOut(one)).map((order) => ({ kind: "tool_description", text: within(order) })),
  );
measure(
  "orders, other languages",
  true,
  0.7,
  FOREIGN_POISONS.map((order) => ({ kind: "tool_description", text: within(order) })),
);
const cloaked = CARRIERS.flatMap((carrier, i) =>
  orders
    .filter((order, k) => (k + i) % 9 === 0 && suits(carrier, order))
    .slice(0, 12)
    .map((order) => ({ kind: "tool_description", text: `${pick(HOSTS, next)[1]} ${carrier.hide(order, next)}` }) as const),
);
measure("orders, cloaked", true, 0.95, cloaked);
measure(
  "orders in schemas",
  true,
  0.9,
  orders
    .filter((_, i) => i % 4 === 0)
    .map((order) => ({
      kind: "tool_description",
      text: JSON.stringify({
        name: "get",
        description: "Gets it.",
        inputSchema: { type: "object", properties: { a: { type: "string", description: order } } },
      }),
    })),
);
const tools = benignTools();
measure(
  "harmless tools",
  false,
  0.005,
  tools.map(({ description, name }) => ({ kind: "tool_description", text: description, tool: name })),
);
measure(
  "harmless parameters",
  false,
  0.005,
  tools.flatMap(({ parameters }) => parameters.map((text) => ({ kind: "tool_description", text }) as const)),
);
measure(
  "harmless in the tone of orders",
  false,
  0.1,
  LOOK_ALIKE_TOOLS.map((text) => ({ kind: "tool_description", text })),
);

const root = join(import.meta.dirname, "../../node_modules");
const documents = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (name) => /\.(?:md|mdx)$|(?:^|\/)LICEN[CS]E$/i.test(name) && statSync(join(root, name)).isFile(),
);
measure(
  "documents",
  false,
  0.01,
  documents.map((name) => ({ kind: "tool_output", text: readFileSync(join(root, name), "utf8").slice(0, 65_536), path: name })),
);
const pairs = definitionPairs(tools);
measure(
  "changed definitions",
  true,
  1,
  pairs.filter(({ isPull }) => isPull).map(({ before, after }) => ({ kind: "config", config: { before, after } })),
);
measure(
  "the same, written otherwise",
  false,
  0,
  pairs.filter(({ isPull }) => !isPull).map(({ before, after }) => ({ kind: "config", config: { before, after } })),
);
measure(
  "hostile configurations",
  true,
  0.95,
  HOSTILE_SERVERS.map(({ name, server }) => ({ kind: "config", config: { mcpServers: { [name]: server } } })),
);
measure(
  "harmless configurations",
  false,
  0.03,
  benignConfigs().map(({ text }) => ({ kind: "config", config: text })),
);

let isMet = true;
console.log("                                     flagged             malicious");
for (const { name, isAttack, goal, flagged, stopped, all } of rows) {
  const share = all === 0 ? 0 : flagged / all;
  if (!goal(share)) isMet = false;
  console.log(
    `${goal(share) ? " " : "✗"} ${(isAttack ? "seen " : "alarm ").padEnd(6)}${name.padEnd(31)}${`${flagged}/${all}`.padStart(11)} ${(share * 100).toFixed(2).padStart(6)} %   ${stopped}`,
  );
}
console.log(`${inspected} items, ${(ms / inspected).toFixed(3)} ms each`);
for (const line of shown.slice(0, Number(values.limit))) console.log(line);
process.exitCode = isMet ? 0 : 1;

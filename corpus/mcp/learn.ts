/**
 * Learns which words speak for an order to the model, from the orders of this corpus and the definitions of real servers, and writes
 * `src/mcp/inspect/order-words.generated.ts`. Logistic regression by stochastic descent with a fixed seed, so that a run gives the same file.
 *
 *     node corpus/mcp/learn.ts              from all but what is held out
 *     node corpus/mcp/learn.ts --fold N     measures instead: servers and orders of fold N (0 to 4) are left out
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { featuresOf, logOddsOf, piecesOf } from "../../src/mcp/inspect/order-words.ts";
import { benignTools } from "./benign.ts";
import { LOOK_ALIKE_TOOLS } from "./look-alike-tools.ts";
import { allOrders, isHeldOut } from "./orders.ts";

const { values } = parseArgs({ options: { fold: { type: "string" } } });
const fold = values.fold === undefined ? undefined : Number(values.fold);
const foldOf = (text: string): number => createHash("sha256").update(text).digest()[0]! % 5;

/** An order counts as often as so many harmless pieces: there are fifty times as many of those. */
const ORDER_WEIGHT = 3;
const MOST_PROSE = 10_000;
const ROUNDS = 20;
const RATE = 0.5;
const DECAY = 1;
const FEWEST = 3;
/** Weights nearer to nothing than this are left out. */
const LEAST = 0.5;

const tools = benignTools();
const orders = allOrders().map((text) => text.toLowerCase());
const isLeftOut = (name: string): boolean => fold !== undefined && foldOf(name) === fold;
const learned = orders.filter((text) => !(fold === undefined ? isHeldOut(text) : isLeftOut(text)));

/** Sentences of the README files of the installed packages: English that orders nothing from a model. */
function proseOfPackages(): string[] {
  const root = join(import.meta.dirname, "../../node_modules");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /(?:^|\/)README\.md$/i.test(name));
  const pieces = files.sort().flatMap((name) =>
    piecesOf(
      readFileSync(join(root, name), "utf8")
        .toLowerCase()
        .replaceAll(/```[^]*?```/g, ""),
    ).flatMap(({ text }) => (/[a-z]+ [a-z]+ [a-z]+/.test(text) ? [text] : [])),
  );
  const each = Math.max(1, Math.floor(pieces.length / MOST_PROSE));
  return pieces.filter((_, i) => i % each === 0).slice(0, MOST_PROSE);
}

interface Example {
  features: string[];
  readonly isOrder: boolean;
}
const examples: Example[] = [];
for (const order of learned) {
  const pieces = new Set([order, ...piecesOf(order).flatMap(({ text }) => (text.length > 70 ? [text] : []))]);
  for (const piece of pieces) examples.push({ features: featuresOf(piece), isOrder: true });
}
const harmless = new Set<string>();
for (const tool of tools)
  if (!isLeftOut(tool.package))
    for (const text of [tool.description, ...tool.parameters]) for (const piece of piecesOf(text.toLowerCase())) harmless.add(piece.text);
for (const text of LOOK_ALIKE_TOOLS) if (!isLeftOut(text)) for (const piece of piecesOf(text.toLowerCase())) harmless.add(piece.text);
for (const piece of proseOfPackages()) harmless.add(piece);
for (const piece of harmless) examples.push({ features: featuresOf(piece), isOrder: false });

const counts = new Map<string, number>();
for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
for (const example of examples) example.features = example.features.filter((feature) => counts.get(feature)! >= FEWEST);

const weights = new Map<string, number>();
const squares = new Map<string, number>();
let bias = -2;
let biasSquares = 1;
let state = 7;
const next = (): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return state / 0x7fffffff;
};
for (let round = 0; round < ROUNDS; round++) {
  for (let i = examples.length - 1; i > 0; i--) {
    const k = Math.floor(next() * (i + 1));
    [examples[i], examples[k]] = [examples[k]!, examples[i]!];
  }
  for (const { features, isOrder } of examples) {
    const scale = 1 / Math.sqrt(features.length + 1);
    const odds = logOddsOf(features, (feature) => weights.get(feature) ?? 0, bias);
    const error = (1 / (1 + Math.exp(-odds)) - (isOrder ? 1 : 0)) * (isOrder ? ORDER_WEIGHT : 1);
    biasSquares += error * error;
    bias -= (RATE * error) / Math.sqrt(biasSquares);
    for (const feature of features) {
      const weight = weights.get(feature) ?? 0;
      const gradient = error * scale + (DECAY * weight * 100) / examples.length / 100;
      const square = (squares.get(feature) ?? 1e-4) + gradient * gradient;
      squares.set(feature, square);
      weights.set(feature, weight - (RATE * gradient) / Math.sqrt(square));
    }
  }
}

if (fold === undefined) {
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `${feature} ${Math.round(weight * 100)}`);
  const file = join(import.meta.dirname, "../../src/mcp/inspect/order-words.generated.ts");
  writeFileSync(
    file,
    `// Written by corpus/mcp/learn.ts. Weights are in hundredths.\nexport const ORDER_WORDS_BIAS = ${bias.toFixed(4)};\nexport const ORDER_WORDS = \`${lines.join("\n").replaceAll("`", "")}\`;\n`,
  );
  console.log(`${lines.length} words and pairs from ${examples.length} pieces, ${learned.length} orders, ${tools.length} tools`);
} else {
  const odds = (text: string): number =>
    Math.max(-99, ...piecesOf(text).map(({ text: piece }) => logOddsOf(featuresOf(piece), (feature) => weights.get(feature), bias)));
  const seen = orders.filter((text) => isLeftOut(text)).map((text) => odds(`get the weather. ${text}`));
  const alarms = tools.filter((tool) => isLeftOut(tool.package)).map((tool) => odds(tool.description.toLowerCase()));
  for (const limit of [0, 1, 1.5, 2, 2.5])
    console.log(
      `above ${limit}: orders ${seen.filter((one) => one > limit).length}/${seen.length}, harmless ${alarms.filter((one) => one > limit).length}/${alarms.length}`,
    );
}

/**
 * Measures the search for hidden and hostile text: attacks made from templates, harmless documents read from the installed packages.
 *
 *     npm run text-bench                       the figures, and whether the goals are met
 *     npm run text-bench -- --part holdout     only the part that nothing was tuned on
 *     npm run text-bench -- --show missed      attacks that were not seen; `alarms` for harmless texts that were
 *     npm run text-bench -- --docs FOLDER      further harmless documents
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { scanText } from "../../src/content/text/index.ts";
import { ASKED_DEEDS, ASKED_LOOK_ALIKES } from "./asked-deeds.ts";
import { CARRIERS, suits } from "./carriers.ts";
import { LOOK_ALIKES } from "./look-alikes.ts";
import { FOREIGN_ORDERS, ORDERS, pick, sequence, writtenOrder } from "./payloads.ts";

const { values } = parseArgs({
  options: {
    part: { type: "string", default: "all" },
    show: { type: "string" },
    docs: { type: "string", multiple: true, default: [] },
    limit: { type: "string", default: "40" },
  },
});

/** Three in ten texts, by their own hash, were not looked at while phrases and limits were tuned. */
function isIn(text: string): boolean {
  return values.part === "all" || createHash("sha256").update(text).digest()[0]! % 10 < 3 === (values.part === "holdout");
}

const DOCUMENT = /(?:^|\/)(?:[^/]*\.(?:md|mdx|markdown|rst|adoc)|README[^/.]*|CHANGELOG[^/.]*|LICEN[CS]E[^/.]*|NOTICE)$/i;

/** Documents below a folder, each cut into parts of at most 8 KB, which is what a tool's output carries. */
function documents(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => DOCUMENT.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      try {
        if (!statSync(path).isFile() || statSync(path).size > 4_000_000) return [];
        const text = readFileSync(path, "utf8");
        if (text.includes("\0")) return [];
        const parts: { path: string; text: string }[] = [];
        for (let at = 0; at < text.length;) {
          const cut = text.length - at <= 8192 ? text.length : Math.max(text.lastIndexOf("\n", at + 8192), at + 4096);
          parts.push({ path: name, text: text.slice(at, cut) });
          at = cut;
        }
        return parts;
      } catch {
        return [];
      }
    });
}

const root = join(import.meta.dirname, "../..");
const harmless = [join(root, "node_modules"), join(root, "docs"), ...values.docs].flatMap(documents);
const paragraphs = harmless
  .flatMap(({ text }) => text.split(/\n\n+/))
  .filter((text) => text.length > 120 && text.length < 900 && /^[\t\n\r\x20-\x7e]*$/.test(text) && !/[`<[|]/.test(text));

interface Tally {
  seen: number;
  all: number;
}
const table = new Map<string, Tally>();
const shown: string[] = [];
const count = (name: string, isSeen: boolean, text: string): void => {
  const row = table.get(name) ?? { seen: 0, all: 0 };
  row.all += 1;
  if (isSeen) row.seen += 1;
  else if (values.show === "missed") shown.push(`${name}: ${JSON.stringify(text).slice(0, 260)}`);
  table.set(name, row);
};

const next = sequence(20261121);
/** An attack within ordinary prose. */
const within = (attack: string): string => `${pick(paragraphs, next)}\n\n${attack}\n\n${pick(paragraphs, next)}`;

const written = Array.from({ length: 400 }, () => writtenOrder(next));
for (const carrier of CARRIERS) {
  const orders = [...ORDERS, ...FOREIGN_ORDERS, ...written.slice(0, 40)].filter((order) => suits(carrier, order));
  const made = new Set(orders.map((order) => carrier.hide(order, next)));
  for (const attack of made) {
    if (!isIn(attack)) continue;
    const report = scanText(within(attack));
    // Seen as hidden, in whichever of its ways: a comment in reversed letters is one thing, not two.
    count(`hidden ${carrier.kind}`, report.verdict !== "clean" && report.findings.some(({ kind, score }) => kind !== "instruction" && score >= 0.5), attack);
  }
}
for (const [name, orders] of [
  ["orders, English", [...ORDERS, ...written]],
  ["orders, other languages", FOREIGN_ORDERS],
  ["orders, deeds that are asked for", ASKED_DEEDS],
  // As a tool's output carries them: within a string of JSON, where a line break is two characters.
  ["orders, in a string of JSON", [...ORDERS, ...ASKED_DEEDS].map((order) => JSON.stringify({ content: [{ type: "text", text: `Weather:\n\n${order}\n` }] }))],
] as const) {
  for (const order of new Set(orders)) if (isIn(order)) count(name, scanText(within(order)).verdict !== "clean", order);
}

const alarms = { documents: 0, hidden: 0, instruction: 0, lookAlikes: 0, lookAlikeAlarms: 0, characters: 0, ms: 0 };
for (const { path, text } of harmless) {
  if (!isIn(text)) continue;
  alarms.documents += 1;
  alarms.characters += text.length;
  const start = performance.now();
  const report = scanText(text, { path });
  alarms.ms += performance.now() - start;
  const hidden = report.findings.filter(({ kind, score }) => kind !== "instruction" && score >= 0.5);
  const open = report.findings.filter(({ kind }) => kind === "instruction");
  if (hidden.length > 0) alarms.hidden += 1;
  if (open.length > 0) alarms.instruction += 1;
  if (values.show === "alarms")
    for (const one of [...hidden, ...open])
      shown.push(`${path}: ${one.kind} ${one.score.toFixed(2)} ${JSON.stringify(one.hidden ?? one.evidence).slice(0, 240)}`);
}
for (const { name, text, path } of [...LOOK_ALIKES, ...ASKED_LOOK_ALIKES]) {
  alarms.lookAlikes += 1;
  const report = scanText(text, path === undefined ? {} : { path });
  if (report.verdict === "clean") continue;
  alarms.lookAlikeAlarms += 1;
  if (values.show === "alarms")
    shown.push(
      `look-alike ${name}: ${report.findings.map(({ kind, score, evidence, hidden }) => `${kind} ${score.toFixed(2)} ${JSON.stringify(hidden ?? evidence)}`).join("; ")}`,
    );
}

for (const line of shown.slice(0, Number(values.limit))) console.log(line);
const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`);
for (const [name, { seen, all }] of [...table].sort())
  console.log(`${name.padEnd(32)} ${String(seen).padStart(5)} of ${String(all).padStart(5)}  ${percent(seen, all)}`);
const sum = (test: (name: string) => boolean): Tally =>
  [...table].filter(([name]) => test(name)).reduce((total, [, row]) => ({ seen: total.seen + row.seen, all: total.all + row.all }), { seen: 0, all: 0 });
const hidden = sum((name) => name.startsWith("hidden"));
const open = sum((name) => name.startsWith("orders"));
const goals: readonly (readonly [string, number, number, boolean])[] = [
  ["hidden text seen (goal 98 %)", hidden.seen, hidden.all, hidden.seen >= 0.98 * hidden.all],
  ["open orders seen", open.seen, open.all, true],
  ["documents with alarms for hidden text (goal 0.3 %)", alarms.hidden, alarms.documents, alarms.hidden <= 0.003 * alarms.documents],
  ["documents with alarms for instructions (goal 1 %)", alarms.instruction, alarms.documents, alarms.instruction <= 0.01 * alarms.documents],
  ["harmless look-alikes with alarms", alarms.lookAlikeAlarms, alarms.lookAlikes, alarms.lookAlikeAlarms === 0],
];
console.log(
  `\n${values.part}: ${hidden.all + open.all} attacks, ${alarms.documents} parts of documents (${(alarms.characters / 1e6).toFixed(1)} MB, ${(alarms.characters / 1e3 / alarms.ms).toFixed(1)} MB/s)`,
);
for (const [what, part, whole, isMet] of goals)
  console.log(`${isMet ? "ok  " : "MISS"} ${what.padEnd(54)} ${String(part).padStart(5)} of ${String(whole).padStart(5)}  ${percent(part, whole)}`);
process.exitCode = values.show !== undefined || goals.every(([, , , isMet]) => isMet) ? 0 : 1;

/**
 * How often ordinary files alarm the hook: every text of this repository and the documents of the installed packages, read and written.
 *
 *     npm run content-noise                     counts, and what alarmed
 *     npm run content-noise -- --files FOLDER   further ordinary files, such as another repository
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { contentOfCall } from "../../src/hook/content/gate.ts";
import { mayOrder } from "../../src/hook/content/order-signs.ts";
import { contentOfOutput } from "../../src/hook/content/output-gate.ts";
import { maySecret } from "../../src/hook/content/signs.ts";
import { nodeFacts } from "../../src/hook/node-facts.ts";
import type { Action, Effect, ToolRequest } from "../../src/model/index.ts";
import { baselinePolicy } from "../../src/policy/index.ts";

const { values } = parseArgs({ options: { files: { type: "string", multiple: true, default: [] } } });
const root = join(import.meta.dirname, "../..");
/** What a client shows of a file at once. */
const MOST = 40_000;

function filesBelow(folder: string, isWanted: (path: string) => boolean): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !/(?:^|\/)(?:\.git|dist)(?:\/|$)/.test(name) && (folder.includes("node_modules") || !name.includes("node_modules")))
    .map((name) => join(folder, name))
    .filter((path) => isWanted(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true && statSync(path).size < 2_000_000);
}

const groups: readonly (readonly [string, readonly string[]])[] = [
  ["this repository", filesBelow(root, (path) => /\.(?:ts|mjs|cjs|ya?ml|md|json|jsonl|txt)$/.test(path))],
  ["documents of packages", filesBelow(join(root, "node_modules"), (path) => /(?:README|CHANGELOG|LICEN[CS]E)[^/]*$|package\.json$/i.test(path))],
  ["code of packages", filesBelow(join(root, "node_modules"), (path) => /\.(?:js|mjs|cjs|d\.ts|d\.mts)$/.test(path)).filter((_, at) => at % 10 === 0)],
  ...values.files.map((folder) => [folder, filesBelow(folder, () => true)] as const),
];
const policy = baselinePolicy("production-adjacent");
const state = mkdtempSync(join(tmpdir(), "sallyport-noise-"));
const world = { facts: nodeFacts({ HOME: state }), stateFolder: state, secretVariables: [] };
const action = (tool: string, request: ToolRequest): Action => ({
  agent: { name: "noise" },
  session: "noise",
  chain: [],
  cwd: state,
  root: state,
  tool,
  request,
  mode: "default",
});
const written: Effect = {
  kind: "fs.write",
  resource: { type: "path", path: join(state, "x"), scope: "workspace", sets: [] },
  certainty: "certain",
  traits: [],
  flows: [],
};

const alarms: string[] = [];
try {
  for (const [name, paths] of groups) {
    const counts = { texts: 0, bytes: 0, looked: 0, untrusted: 0, sensitive: 0, replaced: 0, asked: 0 };
    for (const path of paths) {
      const text = readFileSync(path, "utf8").slice(0, MOST);
      if (text.includes("\0")) continue;
      counts.texts += 1;
      counts.bytes += text.length;
      if (maySecret(text) || mayOrder(text)) counts.looked += 1;
      const read = contentOfOutput(action("Read", { type: "read", path }), { type: "text", file: { content: text } }, false, policy, undefined, world);
      const [effect] = contentOfCall(action("Write", { type: "write", path: "/x", content: text }), policy, undefined, world).withContent([written], new Set());
      const labels = read?.labels.map(({ type }) => type) ?? [];
      const said = Object.entries({
        untrusted: labels.includes("untrusted"),
        sensitive: labels.includes("sensitive"),
        replaced: read?.replacement !== undefined,
        asked: effect!.flows.length > 0,
      }).flatMap(([what, isSo]) => (isSo ? [what as "untrusted" | "sensitive" | "replaced" | "asked"] : []));
      for (const one of said) counts[one] += 1;
      if (said.length > 0)
        alarms.push(
          `${relative(root, path)}: ${said.join(", ")} (${[...new Set([...(read?.found ?? []).map(({ kind }) => kind), ...effect!.flows.map((flow) => flow.name)])].join(", ")})`,
        );
    }
    console.log(
      `${name}: ${counts.texts} texts, ${(counts.bytes / 1e6).toFixed(1)} MB; worth a look ${counts.looked}; label untrusted ${counts.untrusted}, sensitive ${counts.sensitive}; replaced ${counts.replaced}; writing asks ${counts.asked}`,
    );
  }
} finally {
  rmSync(state, { recursive: true, force: true });
}
for (const one of alarms) console.log(`  ${one}`);

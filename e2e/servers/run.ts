/**
 * Real tool servers from npm, called directly and through the gateway: what is allowed comes back the same, what is denied does not reach them.
 *
 *     npm run mcp-servers                 all
 *     npm run mcp-servers -- --only memory
 *     npm run mcp-servers -- --agents     Claude Code, Codex and Gemini CLI call them, directly and through the gateway; `--agent codex` for one
 *
 * The database is the system's PostgreSQL where one is installed, else PGlite; the browser is the system's Chromium, without which only what is denied is
 * shown of @playwright/mcp.
 */
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { playAgents } from "./agents.ts";
import { gatewayBefore, MEMORY, prepare, seenBy } from "./behind.ts";
import { casesOf, type Case } from "./cases.ts";
import { Client, type Json } from "./client.ts";
import { CHROMIUM, Page, startDatabase } from "./programs.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    agents: { type: "boolean", default: false },
    agent: { type: "string", multiple: true },
    product: { type: "string" },
    verbose: { type: "boolean", default: false },
  },
});
const program = join(values.product ?? join(import.meta.dirname, "../../dist"), "cli/main.js");
const base = realpathSync(mkdtempSync(join(tmpdir(), "sallyport-servers-")));
const project = join(base, "project");

/** What of an answer is compared. */
function shape(answer: Json, varies: RegExp | undefined): string {
  const text = JSON.stringify(answer["result"] ?? answer["error"]);
  return varies === undefined ? text : text.replaceAll(varies, "");
}

function environment(more: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { PATH: process.env["PATH"] ?? "", HOME: base, ...more };
}

async function play(one: Case): Promise<readonly string[]> {
  const problems: string[] = [];
  const { name, args, allowed, denied, varies } = one;
  const seen = seenBy(base, name, name);
  const store = (way: string): Record<string, string> => ({ [MEMORY]: join(base, `${name}-${way}.jsonl`) });
  const config = gatewayBefore(base, name, [one]);
  const direct = new Client(args, project, environment(store("direct")), values.verbose);
  const guarded = new Client(
    [program, "mcp", "run", name, "--state", join(base, "state")],
    project,
    environment({ XDG_CONFIG_HOME: config, ...store("guarded") }),
    values.verbose,
  );
  try {
    const [own, through] = [await direct.open(), await guarded.open()];
    if (JSON.stringify(own["serverInfo"]) !== JSON.stringify(through["serverInfo"])) problems.push("the server presents itself otherwise");
    const lists = [await direct.request("tools/list", {}), await guarded.request("tools/list", {})].map(
      (list) => new Map((list["result"].tools as readonly Json[]).map((tool) => [tool["name"] as string, tool])),
    );
    const hidden = [...lists[0]!.keys()].filter((tool) => !lists[1]!.has(tool));
    const unsaid = hidden.filter((tool) => !denied.some((call) => call.tool === tool) && !/^delete_/.test(tool));
    if (unsaid.length > 0) problems.push(`tools that are not shown: ${unsaid.join(", ")}`);
    const differs = [...lists[1]!].filter(([tool, own2]) => JSON.stringify(own2) !== JSON.stringify(lists[0]!.get(tool))).map(([tool]) => tool);
    for (const { tool, args: input } of allowed) {
      const params = { name: tool, arguments: input };
      const [plain, judged] = [await direct.request("tools/call", params), await guarded.request("tools/call", params)];
      if (shape(plain, varies) !== shape(judged, varies)) problems.push(`\`${tool}\` differs:\n  ${shape(plain, varies)}\n  ${shape(judged, varies)}`);
    }
    for (const { tool, args: input, sign } of denied) {
      const answer = await guarded.request("tools/call", { name: tool, arguments: input });
      if (answer["result"]?.isError !== true) problems.push(`\`${tool}\` is not denied: ${shape(answer, undefined).slice(0, 300)}`);
      if (existsSync(seen) && readFileSync(seen, "utf8").includes(sign)) problems.push(`\`${sign}\` has reached the server`);
    }
    console.log(
      `${problems.length === 0 ? "ok  " : "FAIL"}  ${name.padEnd(11)}  ${lists[1]!.size} of ${lists[0]!.size} tools shown, corrected: ${differs.join(", ") || "none"}; ` +
        `${allowed.length} calls the same, ${denied.length} denied and unseen by the server`,
    );
  } finally {
    await Promise.all([direct.end(), guarded.end()]);
  }
  return problems;
}

prepare(base, project);
let isWhole = true;
const page = new Page();
const database = await startDatabase(base, 25_000 + (process.pid % 8000));
try {
  const cases = casesOf({ project, databasePort: database.port, page: await page.start(), chromium: CHROMIUM });
  console.log(`database: ${database.title}\nbrowser: ${CHROMIUM ?? "no Chromium is installed, so what is allowed of playwright is not played"}`);
  if (values.agents || values.agent !== undefined) isWhole = await playAgents({ base, project, program, cases, isVerbose: values.verbose }, values.agent);
  else
    for (const one of cases.filter(({ name }) => values.only === undefined || name === values.only)) {
      const problems = await play(one).catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
      for (const problem of problems) console.log(`      - ${one.name}: ${problem}`);
      isWhole &&= problems.length === 0;
    }
  if ((await database.count()) !== 2) {
    console.log("      - the database was changed");
    isWhole = false;
  }
  if (page.asked.some((path) => path.includes("refused"))) {
    console.log("      - the browser has opened what is denied");
    isWhole = false;
  }
} finally {
  page.stop();
  await database.stop();
  rmSync(base, { recursive: true, force: true });
}
process.exit(isWhole ? 0 : 1);

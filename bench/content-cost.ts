/** What looking at contents costs a call in which nothing is found: the hook as it is beside one that is built without it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claudeCode } from "../src/agents/index.ts";
import { median, timed, type Run } from "./timed.ts";

const root = join(import.meta.dirname, "..");
const MOST = 1.1;

export interface ContentLine {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  readonly isMet: boolean;
}

interface Call {
  readonly name: string;
  readonly event: "PreToolUse" | "PostToolUse";
  readonly tool: string;
  readonly input: object;
  readonly response?: object;
}

function calls(project: string): readonly Call[] {
  const file = join(project, "code.ts");
  const source = readFileSync(join(root, "src/policy/judge.ts"), "utf8").slice(0, 10_240);
  writeFileSync(file, source);
  const output = " ✓ src/a.test.ts (12 tests) 31ms\n".repeat(300).slice(0, 10_240);
  const read = { type: "text", file: { filePath: file, content: source, numLines: 300, startLine: 1, totalLines: 300 } };
  return [
    { name: "`npm test`", event: "PreToolUse", tool: "Bash", input: { command: "npm test" } },
    { name: "a file of 10 KB, read", event: "PreToolUse", tool: "Read", input: { file_path: file } },
    { name: "the 10 KB that were read", event: "PostToolUse", tool: "Read", input: { file_path: file }, response: read },
    {
      name: "10 KB that `npm test` said",
      event: "PostToolUse",
      tool: "Bash",
      input: { command: "npm test" },
      response: { stdout: output, stderr: "", interrupted: false, isImage: false },
    },
  ];
}

/** Builds both hooks and measures them in turn. The home has secrets that are known, as most have. */
export async function contentCost(rounds: number): Promise<readonly ContentLine[]> {
  const folder = mkdtempSync(join(tmpdir(), "content-cost-"));
  try {
    const { buildAll } = (await import(new URL("../scripts/build.mjs", import.meta.url).href)) as {
      readonly buildAll: (options: {
        readonly outdir: string;
        readonly hasCli: false;
        readonly standIns?: Readonly<Record<string, string>>;
      }) => Promise<unknown>;
    };
    const none = "bench/stand-ins/no-content.ts";
    const outdirs = ["with", "without"].map((name) => join(folder, name));
    await buildAll({ outdir: outdirs[0]!, hasCli: false });
    await buildAll({ outdir: outdirs[1]!, hasCli: false, standIns: { "src/hook/content/gate.ts": none, "src/hook/content/output-gate.ts": none } });
    const home = join(folder, "home");
    const project = join(home, "project");
    mkdirSync(join(project, ".git"), { recursive: true });
    writeFileSync(join(project, ".git/HEAD"), "ref: refs/heads/feature/x\n");
    const values = Array.from({ length: 12 }, (_, index) => `SERVICE_${index}_TOKEN=${["Zx", index, "k9-Lw2"].join("")}-${"qhT7".repeat(3)}`);
    writeFileSync(join(project, ".env"), `${values.join("\n")}\n`);
    const environment = { HOME: home, PATH: process.env["PATH"], CLAUDE_PROJECT_DIR: project };
    return calls(project).map(({ name, event, tool, input, response }) => {
      const payload = JSON.stringify({
        session_id: "bench",
        transcript_path: "/t",
        cwd: project,
        permission_mode: "default",
        hook_event_name: event,
        tool_name: tool,
        tool_input: input,
        tool_use_id: "toolu_1",
        ...(response === undefined ? {} : { tool_response: response }),
      });
      const runs: readonly Run[][] = [[], []];
      const programs = outdirs.map((outdir, index) => {
        const handler = claudeCode.handlerFor(event, { runtime: process.execPath, hook: join(outdir, "hook.cjs"), state: join(folder, `state-${index}`) });
        if (handler.type !== "command") throw new Error("without a daemon each call is a command");
        return [process.execPath, ...handler.args];
      });
      for (let round = 0; round <= rounds; round += 1) programs.forEach((program, index) => runs[index]!.push(timed(program, payload, environment)));
      // The first of each learns what is known and fills the caches of the machine.
      const ratio = (what: keyof Run): { readonly middle: number; readonly least: number } => {
        const [own, base] = runs.map((all) => all.slice(1).map((run) => run[what])) as [number[], number[]];
        return { middle: median(own) / median(base), least: Math.min(...own) / Math.min(...base) };
      };
      const cpu = ratio("cpuMs");
      const wall = ratio("wallMs");
      return {
        what: `hook with contents : without, CPU, ${name}`,
        measured: `${cpu.middle.toFixed(2)} × (least ${cpu.least.toFixed(2)} ×, wall ${wall.middle.toFixed(2)} ×)`,
        goal: `≤ ${MOST.toFixed(2)} ×`,
        isMet: Math.min(cpu.middle, cpu.least) <= MOST,
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

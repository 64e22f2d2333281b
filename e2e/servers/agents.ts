import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ModelServer } from "../model-server.ts";
import { GeminiModel } from "../agents/gemini-model.ts";
import { OpenAiModel } from "../agents/openai-model.ts";
import { call, shell, type ScriptedCall, type ScriptedServer, type Turn } from "../agents/script.ts";
import { gatewayBefore, MEMORY, noting, seenBy } from "./behind.ts";
import type { Case } from "./cases.ts";

/** The servers that the agents are given; the other one cannot be called without its service. */
const SERVERS: readonly string[] = ["everything", "filesystem", "memory", "postgres", "playwright"];
const PROMPT = "Please do the work.";
const KEY = "dummy-key-of-the-end-to-end-test";
const MAX_SECONDS = 240;

export interface Stage {
  readonly base: string;
  readonly project: string;
  /** The built command line. */
  readonly program: string;
  readonly cases: readonly Case[];
  readonly isVerbose: boolean;
}

/** How a server is configured at an agent. */
interface Entry {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

interface Agent {
  readonly name: string;
  readonly title: string;
  /** Its package, with `node_modules`. */
  readonly folder: string;
  readonly programs: readonly string[];
  serve(turns: readonly Turn[]): ScriptedServer;
  /** A tool of a server, as this agent names it. */
  tool(server: string, tool: string, input: Readonly<Record<string, unknown>>): ScriptedCall;
  /** Writes the agent's settings into a home. */
  start(home: string, program: string, model: string, servers: Readonly<Record<string, Entry>>): Start;
}

const e2e = dirname(import.meta.dirname);

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const claude: Agent = {
  name: "claude-code",
  title: "Claude Code",
  folder: e2e,
  programs: ["@anthropic-ai/claude-code-linux-x64/claude", "@anthropic-ai/claude-code-linux-arm64/claude", "@anthropic-ai/claude-code-darwin-arm64/claude"],
  serve(turns) {
    const made = (one: ScriptedCall): { readonly tool: string; readonly input: Readonly<Record<string, unknown>> } =>
      "shell" in one ? { tool: "Bash", input: { command: one.shell } } : { tool: one.tool, input: "text" in one ? { text: one.text } : one.input };
    return new ModelServer({ turns: turns.map((turn) => turn.map(made)), agents: {}, onTurn: () => undefined });
  },
  tool: (server, tool, input) => call(`mcp__${server}__${tool}`, input),
  start(home, program, model, mcpServers) {
    write(join(home, ".claude.json"), JSON.stringify({ hasCompletedOnboarding: true, mcpServers }));
    return {
      command: program,
      args: ["-p", PROMPT, "--output-format", "stream-json", "--verbose", "--permission-mode", "bypassPermissions"],
      env: {
        ANTHROPIC_BASE_URL: model,
        ANTHROPIC_API_KEY: KEY,
        CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
        DISABLE_AUTOUPDATER: "1",
        IS_SANDBOX: "1",
        MCP_TIMEOUT: "120000",
      },
    };
  },
};

const codex: Agent = {
  name: "codex",
  title: "Codex",
  folder: join(e2e, "agents"),
  programs: ["linux-x64/vendor/x86_64-unknown-linux-musl", "linux-arm64/vendor/aarch64-unknown-linux-musl", "darwin-arm64/vendor/aarch64-apple-darwin"].map(
    (one) => `@openai/codex-${one}/bin/codex`,
  ),
  serve: (turns) => new OpenAiModel({ turns, agents: {} }),
  // Names of tools are identifiers to it.
  tool: (server, tool, input) => call(tool.replaceAll("-", "_"), input, `mcp__${server}`),
  start(home, program, model, servers) {
    // Strings and lists of strings in JSON are TOML as well.
    const entries = Object.entries(servers).map(([name, { command, args, env }]) =>
      [
        `[mcp_servers.${name}]`,
        `command = ${JSON.stringify(command)}`,
        `args = ${JSON.stringify(args)}`,
        `env = { ${Object.entries(env)
          .map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
          .join(", ")} }`,
        "startup_timeout_sec = 120",
        'default_tools_approval_mode = "approve"',
      ].join("\n"),
    );
    const own = `model = "gpt-5.5"\nmodel_provider = "test"\n\n[model_providers.test]\nname = "test"\nbase_url = "${model}/v1"\nenv_key = "TEST_KEY"\nwire_api = "responses"\n`;
    write(join(home, ".codex/config.toml"), `${own}\n${entries.join("\n\n")}\n`);
    return {
      command: program,
      args: ["exec", "--json", "--skip-git-repo-check", "--dangerously-bypass-approvals-and-sandbox", PROMPT],
      env: { TEST_KEY: KEY },
    };
  },
};

const gemini: Agent = {
  name: "gemini-cli",
  title: "Gemini CLI",
  folder: join(e2e, "agents"),
  programs: ["@google/gemini-cli/bundle/gemini.js"],
  serve: (turns) => new GeminiModel({ turns, agents: {} }),
  tool: (server, tool, input) => call(`mcp_${server}_${tool}`, input),
  start(home, program, model, servers) {
    const mcpServers = Object.fromEntries(Object.entries(servers).map(([name, entry]) => [name, { ...entry, trust: true }]));
    write(join(home, ".gemini/settings.json"), JSON.stringify({ security: { auth: { selectedType: "gemini-api-key" } }, mcpServers }));
    return {
      command: process.execPath,
      args: [program, "-p", PROMPT, "--approval-mode", "yolo", "--skip-trust"],
      env: { GEMINI_API_KEY: KEY, GOOGLE_GEMINI_BASE_URL: model, NO_COLOR: "1" },
    };
  },
};

const AGENTS: readonly Agent[] = [claude, codex, gemini];

/** What the calls came back with. */
async function run(agent: Agent, stage: Stage, way: "direct" | "guarded", cases: readonly Case[]): Promise<readonly string[]> {
  const { base, project, program: product, isVerbose } = stage;
  const label = `${agent.name}-${way}`;
  const home = join(base, label);
  const config = gatewayBefore(base, label, cases, { gateway: { hooks: "never" } });
  const common = { [MEMORY]: join(base, `${label}.jsonl`), PATH: process.env["PATH"] ?? "", HOME: base };
  const servers = Object.fromEntries(
    cases.map((one): [string, Entry] => {
      const [command = "", ...args] = noting(base, label, one);
      const gateway = ["mcp", "run", one.name, "--state", join(home, "state")];
      return [
        one.name,
        way === "direct"
          ? { command, args, env: common }
          : { command: process.execPath, args: [product, ...gateway], env: { ...common, XDG_CONFIG_HOME: config } },
      ];
    }),
  );
  // Not every agent waits for its servers before it asks the model.
  const files = cases.map(({ name }) => seenBy(base, label, name)).join(" ");
  const wait = `for n in $(seq 20); do grep -L tools/list ${files} 2>&1 | grep -q . || break; sleep 0.3; done; sleep 1`;
  // Gemini CLI takes the same call again and again for a loop, and ends.
  const warm: readonly Turn[] = Array.from({ length: 6 }, (_, n) => [shell(`: ${n}; ${wait}`)]);
  const allowed = cases.flatMap(({ name, allowed: calls }) => calls.map(({ tool, args }): Turn => [agent.tool(name, tool, args)]));
  const denied = cases.flatMap(({ name, denied: calls }) => calls.map(({ tool, args }): Turn => [agent.tool(name, tool, args)]));
  const model = agent.serve([...warm, ...allowed, ...(way === "direct" ? [] : denied)]);
  const path = agent.programs.map((one) => join(agent.folder, "node_modules", one)).find((one) => existsSync(one));
  if (path === undefined) throw new Error(`${agent.title} is not installed; run \`npm run e2e -- --only none\`, or with \`--agent ${agent.name}\``);
  const { command, args, env } = agent.start(home, path, await model.start(), servers);
  mkdirSync(home, { recursive: true });
  const child = spawn(command, args, {
    cwd: project,
    env: { PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`, HOME: home, SHELL: "/bin/bash", LANG: "C.UTF-8", TERM: "dumb", ...env },
    stdio: ["ignore", isVerbose ? "inherit" : "ignore", isVerbose ? "inherit" : "ignore"],
    detached: true,
  });
  const stopAll = (): void => {
    try {
      process.kill(-child.pid!, "SIGKILL");
    } catch {
      // The group has ended by itself.
    }
  };
  const timer = setTimeout(stopAll, MAX_SECONDS * 1000);
  const code = await new Promise<number | null>((done, failed) => child.once("error", failed).once("exit", done));
  clearTimeout(timer);
  stopAll();
  await model.stop();
  if (code !== 0) throw new Error(`${agent.title} ended with ${code ?? "a signal"} (${way})`);
  return model.results.slice(warm.length).map(({ text }) => text);
}

/** Plays every server through one agent, without the gateway and with it; returns what did not come out as it must. */
async function playAgent(agent: Agent, stage: Stage): Promise<readonly string[]> {
  const { base } = stage;
  const cases = stage.cases.filter(({ name }) => SERVERS.includes(name));
  const direct = await run(agent, stage, "direct", cases);
  // What the browser has kept would stand in the next listing of the folder.
  rmSync(join(stage.project, ".playwright-mcp"), { recursive: true, force: true });
  const guarded = await run(agent, stage, "guarded", cases);
  rmSync(join(stage.project, ".playwright-mcp"), { recursive: true, force: true });
  const problems: string[] = [];
  const calls = cases.flatMap(({ name, allowed, varies }) => allowed.map(({ tool }) => ({ name: `${name}/${tool}`, varies })));
  const denied = cases.flatMap(({ name, denied: list }) => list.map((one) => ({ ...one, server: name })));
  if (direct.length !== calls.length) problems.push(`of ${calls.length} direct calls ${direct.length} came back`);
  if (guarded.length !== calls.length + denied.length)
    problems.push(`of ${calls.length + denied.length} calls through the gateway ${guarded.length} came back`);
  // Codex tells how long a call took.
  const shape = (text: string | undefined, varies: RegExp | undefined): string =>
    (text ?? "nothing").replaceAll(/Wall time: [\d.]+ seconds/g, "").replaceAll(varies ?? /$^/g, "");
  for (const [at, { name, varies }] of calls.entries()) {
    const [plain, judged] = [shape(direct[at], varies), shape(guarded[at], varies)];
    if (plain !== judged) problems.push(`\`${name}\` differs:\n  ${plain.slice(0, 600)}\n  ${judged.slice(0, 600)}`);
    if (/^(?:unsupported call|tool .* not found|no such tool)/i.test(plain)) problems.push(`\`${name}\` was not called: ${plain.slice(0, 200)}`);
  }
  for (const { server, tool, sign } of denied) {
    const seen = readFileSync(seenBy(base, `${agent.name}-guarded`, server), "utf8");
    if (!seen.includes("tools/list")) problems.push(`\`${server}\` was asked nothing`);
    if (seen.includes(sign)) problems.push(`\`${sign}\` of \`${tool}\` has reached the server`);
  }
  for (const { name, allowed } of cases)
    for (const way of ["direct", "guarded"] as const) {
      const seen = readFileSync(seenBy(base, `${agent.name}-${way}`, name), "utf8");
      for (const { tool } of allowed) if (!seen.includes(`"${tool}"`)) problems.push(`\`${name}/${tool}\` has not reached the server (${way})`);
    }
  return problems;
}

/** Real agents before the real servers: what is allowed comes back as it does without the gateway, what is denied is not seen by the server. */
export async function playAgents(stage: Stage, only: readonly string[] | undefined): Promise<boolean> {
  let isWhole = true;
  for (const agent of AGENTS.filter(({ name }) => only === undefined || only.includes(name))) {
    const from = performance.now();
    const problems = await playAgent(agent, stage).catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
    const cases = stage.cases.filter(({ name }) => SERVERS.includes(name));
    const count = (list: (one: Case) => readonly unknown[]): number => cases.reduce((sum, one) => sum + list(one).length, 0);
    const seconds = ((performance.now() - from) / 1000).toFixed(0);
    console.log(
      `${problems.length === 0 ? "ok  " : "FAIL"}  ${agent.title.padEnd(11)}  ${cases.length} servers; ${count(({ allowed }) => allowed)} calls the same, ${count(({ denied }) => denied)} denied and unseen by the server  (${seconds} s)`,
    );
    for (const problem of problems) console.log(`      - ${problem}`);
    isWhole &&= problems.length === 0;
  }
  return isWhole;
}

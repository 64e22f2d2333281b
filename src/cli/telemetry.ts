import { homedir } from "node:os";
import { parseArgs } from "node:util";
import { claudeCode, readSettings, SettingsText, writeSettings } from "../agents/index.ts";
import { daemonState, freePort, makeDaemonFolder } from "../daemon/index.ts";
import { UserError } from "../model/index.ts";
import { defaultStateFolder } from "../record/index.ts";
import { RecordReader } from "../record/query/index.ts";
import {
  readPushState,
  readTelemetryConfig,
  TELEMETRY_AGENTS,
  telemetrySettings,
  writeTelemetryConfig,
  type TelemetryAgent,
  type TelemetryConfig,
} from "../telemetry/index.ts";
import { runTarget } from "./telemetry-target.ts";

const HELP = `sallyport telemetry install AGENT       switch an agent's telemetry on, towards the daemon; --port N
sallyport telemetry uninstall AGENT     take it out again
sallyport telemetry env AGENT           print the variables, or the lines of its settings, that do so
sallyport telemetry status [--json]     what arrives, from whom, and where it is pushed
sallyport telemetry metrics-token       the token for the figures in Prometheus's format
sallyport telemetry target add NAME --kind otlp|hec|webhook|file --to ADDRESS [--header 'NAME: VALUE'] [--from now|start]
sallyport telemetry target list | remove NAME

agents: ${TELEMETRY_AGENTS.join(", ")}`;

function problem(message: string, help: string): UserError {
  return new UserError([{ code: "telemetry", message, help }]);
}

function agentOf(name: string | undefined): TelemetryAgent {
  const agent = TELEMETRY_AGENTS.find((one) => one === name);
  if (agent !== undefined) return agent;
  throw problem(
    name === undefined ? "no agent was named" : `there is no agent \`${name.slice(0, 60)}\` with telemetry`,
    `use one of ${TELEMETRY_AGENTS.join(", ")}`,
  );
}

/** The settings of telemetry, with a port of their own from the first use on. */
async function madeConfig(stateFolder: string, port?: number): Promise<TelemetryConfig> {
  const known = readTelemetryConfig(stateFolder);
  if (known !== undefined && (port === undefined || port === known.port)) return known;
  const config: TelemetryConfig = { v: 1, agents: [], targets: [], ...known, port: port ?? (await freePort()) };
  writeTelemetryConfig(stateFolder, config);
  return config;
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}

function printSettings(agent: TelemetryAgent, port: number, token: string): void {
  const { env, file, notes } = telemetrySettings(agent, port, token);
  for (const [name, value] of Object.entries(env)) console.log(`export ${name}=${quoted(value)}`);
  if (file !== undefined) console.log(`# in ~/${file.path}\n${file.text}`.trimEnd());
  for (const note of notes) console.error(`note: ${note}`);
}

/** Sets, or with `undefined` takes out, variables in the `env` of Claude Code's settings; everything else stays as it is. */
function editClaudeSettings(env: Readonly<Record<string, string | undefined>>): string {
  const path = claudeCode.settingsFile("user", { platform: process.platform, environment: { ...process.env, HOME: homedir() }, project: process.cwd() });
  const before = readSettings(path, undefined);
  const text = new SettingsText(before ?? "{}\n", path);
  const known = text.get(["env"]);
  if (known !== undefined && (typeof known !== "object" || known === null || Array.isArray(known)))
    throw text.problem(["env"], "`env` is not an object", "mend it and run the command again; nothing was written");
  if (known === undefined) {
    if (Object.values(env).every((value) => value === undefined)) return path;
    text.append([], {}, "env");
  }
  for (const [name, value] of Object.entries(env)) {
    if (text.get(["env", name]) !== undefined) text.remove(["env", name]);
    if (value !== undefined) text.append(["env"], value, name);
  }
  if (text.isBare(["env"])) text.remove(["env"]);
  if (text.text !== before) writeSettings(path, before, text.text, 0o600);
  return path;
}

async function install(stateFolder: string, agent: TelemetryAgent, port?: number): Promise<number> {
  const folder = await makeDaemonFolder(stateFolder);
  const config = await madeConfig(stateFolder, port);
  const settings = telemetrySettings(agent, config.port, folder.telemetryToken);
  if (agent === "claude-code") {
    const path = editClaudeSettings(settings.env);
    console.log(`${path} sends its telemetry to 127.0.0.1:${config.port}`);
    for (const note of settings.notes) console.log(`note: ${note}`);
  } else {
    console.error(settings.file === undefined ? "start the agent with these variables:" : `put these lines into ~/${settings.file.path}:`);
    printSettings(agent, config.port, folder.telemetryToken);
  }
  if (!config.agents.some(({ name }) => name === agent))
    writeTelemetryConfig(stateFolder, { ...config, agents: [...config.agents, { name: agent, since: Date.now() }] });
  const { listener } = await daemonState(stateFolder);
  if (listener !== "daemon") console.error("the daemon does not run, and nothing else receives telemetry: `sallyport daemon start`");
  return 0;
}

function uninstall(stateFolder: string, agent: TelemetryAgent): number {
  const config = readTelemetryConfig(stateFolder);
  if (config === undefined || !config.agents.some(({ name }) => name === agent)) {
    console.log(`the telemetry of ${agent} was not switched on here`);
    return 0;
  }
  const names = Object.keys(telemetrySettings(agent, config.port, "").env);
  if (agent === "claude-code") console.log(`taken out of ${editClaudeSettings(Object.fromEntries(names.map((name) => [name, undefined])))}`);
  else console.log(names.length === 0 ? `take the table \`otel\` out of its settings` : `take these variables away: ${names.join(" ")}`);
  writeTelemetryConfig(stateFolder, { ...config, agents: config.agents.filter(({ name }) => name !== agent) });
  return 0;
}

interface Arrived {
  readonly agent: string;
  readonly kind: string;
  readonly count: number;
  readonly last: number;
}

function status(stateFolder: string, isJson: boolean): number {
  const config = readTelemetryConfig(stateFolder);
  const reader = new RecordReader(stateFolder);
  const arrived = new Map<string, Arrived>();
  let lastSeq: number;
  try {
    lastSeq = reader.lastSeq();
    for (const row of reader.rows(
      "SELECT agent, kind, count(*) AS count, max(ts) AS last FROM event WHERE src = 'telemetry' OR kind = 'witness.missing' GROUP BY agent, kind",
    )) {
      const [agent, kind] = [String(row["agent"]), String(row["kind"])];
      const known = arrived.get(`${agent} ${kind}`);
      arrived.set(`${agent} ${kind}`, {
        agent,
        kind,
        count: Number(row["count"]) + (known?.count ?? 0),
        last: Math.max(Number(row["last"]), known?.last ?? 0),
      });
    }
  } finally {
    reader.close();
  }
  const rows = [...arrived.values()].sort((a, b) => a.agent.localeCompare(b.agent) || a.kind.localeCompare(b.kind));
  const targets = (config?.targets ?? []).map(({ name, kind, to }) => ({ name, kind, to, ...readPushState(stateFolder, name) }));
  const missing = rows.filter(({ kind }) => kind === "witness.missing").reduce((sum, { count }) => sum + count, 0);
  if (isJson)
    console.log(
      JSON.stringify({ port: config?.port ?? null, agents: (config?.agents ?? []).map(({ name }) => name), arrived: rows, targets, lastSeq, missing }),
    );
  else {
    console.log(
      config === undefined
        ? "telemetry is not switched on; `sallyport telemetry install AGENT` does so"
        : `receives on 127.0.0.1:${config.port}; switched on for ${config.agents.map(({ name }) => name).join(", ") || "no agent"}`,
    );
    for (const { agent, kind, count, last } of rows)
      console.log(`  ${agent.padEnd(14)} ${kind.padEnd(20)} ${String(count).padStart(8)}  last ${new Date(last).toISOString()}`);
    for (const { name, kind, to, seq, sent, refused, lost, problem: why } of targets)
      console.log(
        `  target ${name} (${kind} ${to}): ${sent} sent, ${lastSeq - seq} behind${refused > 0 ? `, ${refused} refused` : ""}${lost > 0 ? `, ${lost} lost to retention` : ""}${why === undefined ? "" : `; ${why}`}`,
      );
    if (missing > 0) console.log(`${missing} calls with a missing witness: \`sallyport log --kind witness.missing\``);
  }
  return missing > 0 || targets.some(({ problem: why }) => why !== undefined) ? 1 : 0;
}

function portOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 0;
  if (port === 0 || port > 65_535) throw problem(`\`${text.slice(0, 20)}\` is no port`, "use a number from 1 to 65535");
  return port;
}

/** `sallyport telemetry`: agents' own telemetry as a second witness, and where events are pushed to. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: "string" },
      json: { type: "boolean" },
      kind: { type: "string" },
      to: { type: "string" },
      header: { type: "string", multiple: true },
      from: { type: "string" },
    },
  });
  const [verb, ...rest] = positionals;
  const stateFolder = defaultStateFolder(process.env);
  switch (verb) {
    case "install":
      return install(stateFolder, agentOf(rest[0]), portOption(values.port));
    case "uninstall":
      return uninstall(stateFolder, agentOf(rest[0]));
    case "env": {
      const agent = agentOf(rest[0]);
      const folder = await makeDaemonFolder(stateFolder);
      const config = await madeConfig(stateFolder, portOption(values.port));
      printSettings(agent, config.port, folder.telemetryToken);
      return 0;
    }
    case "status":
      return status(stateFolder, values.json === true);
    case "metrics-token": {
      const folder = await makeDaemonFolder(stateFolder);
      const config = await madeConfig(stateFolder);
      console.log(folder.metricsToken);
      console.error(`for GET http://127.0.0.1:${config.port}/metrics, as \`authorization: Bearer …\``);
      return 0;
    }
    case "target":
      return runTarget(stateFolder, await madeConfig(stateFolder), rest, values);
    default:
      console.log(HELP);
      if (verb !== undefined) console.error(`\`${verb.slice(0, 60)}\` is not understood`);
      return 2;
  }
}

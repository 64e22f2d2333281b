import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import { dirname, isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  daemonPaths,
  daemonState,
  daemonStatus,
  ensureDaemon,
  impostorProblem,
  isRunning,
  lastLines,
  makeDaemonFolder,
  partFile,
  readProcessFile,
  stopDaemon,
  UNIT_KINDS,
  unitFiles,
  type DaemonProgram,
  type DaemonStatus,
  type UnitKind,
} from "../daemon/index.ts";
import { UserError } from "../model/index.ts";
import { defaultStateFolder } from "../record/index.ts";

const HELP = `sallyport daemon start            start it in the background, if it does not run
sallyport daemon stop             answer what has been received, then end
sallyport daemon status [--json]  is it running, is it ours, how is it doing; exit 1 when not well
sallyport daemon logs [-n N]      the last lines of its log
sallyport daemon run              run it in the foreground, for a service manager
sallyport daemon unit --kind systemd-user|systemd-system|launchd [--write|--remove] [--user NAME]
                                  print the files of a service, write them, or remove them`;

/** The program that starts a daemon like this one. */
export function daemonProgram(): DaemonProgram {
  return { runtime: realpathSync(process.execPath), file: fileURLToPath(partFile("daemon-process")) };
}

function problem(code: string, message: string, help: string): UserError {
  return new UserError([{ code, message, help }]);
}

async function start(stateFolder: string): Promise<number> {
  const how = await ensureDaemon(stateFolder, daemonProgram());
  const { folder } = await daemonState(stateFolder);
  const { pid } = readProcessFile(daemonPaths(stateFolder).process) ?? {};
  console.log(`${how === "started" ? "started" : "runs already"}: process ${pid ?? "?"}, 127.0.0.1:${folder!.port}`);
  return 0;
}

async function stop(stateFolder: string): Promise<number> {
  if (!(await stopDaemon(stateFolder))) {
    console.log("no daemon of this installation runs");
    return 0;
  }
  console.log("stopped; where it is installed, every call is refused until it is started again");
  return 0;
}

function show(status: DaemonStatus): void {
  const since = new Date(status.since).toISOString();
  console.log(`runs: process ${status.pid}, 127.0.0.1:${status.port}, version ${status.version}, since ${since}`);
  console.log(`  port      ${status.isPortKept ? "held by the service manager, which keeps it when the daemon dies" : "held by the daemon"}`);
  const verdicts = Object.entries(status.verdicts).map(([verdict, count]) => `${verdict} ${count}`);
  console.log(`  calls     ${[status.calls, ...verdicts].join(", ")}; answered in ${status.answerMs.p50} ms (p50), ${status.answerMs.p99} ms (p99)`);
  const refusals = Object.entries(status.refusals).map(([code, count]) => `${count} with ${code}`);
  if (refusals.length > 0) console.log(`  refused   ${refusals.join(", ")}`);
  console.log(
    `  now       ${status.pending} pending, ${status.connections} connections, ${status.threads} threads, ${Math.round(status.rssBytes / 1024 / 1024)} MB`,
  );
  const { detection } = status;
  console.log(
    `  detection ${detection.events} events, ${detection.incidents} incidents opened, ${detection.responses} responses${detection.problem === undefined ? "" : `; ${detection.problem}`}`,
  );
  console.log(`  record    ${status.sequencer.taken} events taken${status.sequencer.problem === undefined ? "" : `; ${status.sequencer.problem}`}`);
  for (const { place, problem: why, holds } of status.brokenPolicies) {
    console.log(`POLICY BROKEN: ${place}`);
    console.log(why.replace(/^/gm, "  "));
    console.log(
      holds === null
        ? "  there was none before it: every call there is refused until it is mended"
        : `  the last good one (${holds}) goes on holding until it is mended`,
    );
  }
}

async function status(stateFolder: string, isJson: boolean): Promise<number> {
  const { listener, folder } = await daemonState(stateFolder);
  if (listener === "impostor") throw impostorProblem(folder!.port);
  if (listener !== "daemon") {
    const { pid } = readProcessFile(daemonPaths(stateFolder).process) ?? {};
    const isStuck = pid !== undefined && isRunning(readProcessFile(daemonPaths(stateFolder).process)!);
    if (isJson) console.log(JSON.stringify({ running: false }));
    else
      console.log(
        isStuck
          ? `process ${pid} does not answer; run \`sallyport daemon stop\``
          : "no daemon of this installation runs; start it with `sallyport daemon start`",
      );
    return 1;
  }
  const found = await daemonStatus(folder!);
  if (isJson) console.log(JSON.stringify({ running: true, ...found }));
  else show(found);
  return found.brokenPolicies.length > 0 || found.sequencer.problem !== undefined ? 1 : 0;
}

function logs(stateFolder: string, count: string | undefined): number {
  const wanted = count === undefined ? 50 : Number(count);
  if (!Number.isSafeInteger(wanted) || wanted < 1) throw problem("count", `\`${count}\` is no number of lines`, "use a whole number from 1");
  for (const line of lastLines(daemonPaths(stateFolder).log, wanted)) console.log(line);
  return 0;
}

/** Throws for a file that another program or a person has put there. */
function checkOwnUnit(path: string): void {
  if (existsSync(path) && !readFileSync(path, "utf8").toLowerCase().includes("sallyport"))
    throw problem("unit", `\`${path}\` was not written by this program`, "move it away and run the command again");
}

function writeUnit(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}.new`;
  writeFileSync(fresh, text, { flag: "wx", mode: 0o644 });
  chmodSync(fresh, 0o644);
  renameSync(fresh, path);
}

interface UnitChoice {
  readonly kind: string | undefined;
  readonly write: boolean;
  readonly remove: boolean;
  readonly user: string | undefined;
}

async function unit(stateFolder: string, { kind, write, remove, user }: UnitChoice): Promise<number> {
  const chosen = UNIT_KINDS.find((one): one is UnitKind => one === kind);
  if (chosen === undefined)
    throw problem(
      "unit-kind",
      kind === undefined ? "no kind of unit was named" : `there is no kind \`${kind}\``,
      `use --kind with one of ${UNIT_KINDS.join(", ")}`,
    );
  const { port } = await makeDaemonFolder(stateFolder);
  const name = user ?? userInfo().username;
  if (!/^[A-Za-z_][\w.-]{0,31}$/.test(name)) throw problem("unit-user", `\`${name}\` is no name of a user`, "name an existing user with --user");
  const units = unitFiles(chosen, { ...daemonProgram(), stateFolder, port, user: name, home: homedir() });
  if (!write && !remove) {
    for (const { path, text } of units.files) console.log(`# ${path}\n${text}`);
    return 0;
  }
  for (const { path } of units.files) checkOwnUnit(path);
  for (const { path, text } of units.files) {
    if (write) writeUnit(path, text);
    else rmSync(path, { force: true });
    console.log(`${write ? "wrote" : "removed"} ${path}`);
  }
  if (write && chosen === "launchd") mkdirSync(dirname(daemonPaths(stateFolder).log), { recursive: true, mode: 0o700 });
  console.log(
    `${write ? "switch it on with" : "if it was on, switch it off with"}:\n${(write ? units.enable : units.disable).map((line) => `  ${line}`).join("\n")}`,
  );
  return 0;
}

/** `sallyport daemon …`: the resident process that answers an agent's hooks. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      state: { type: "string" },
      json: { type: "boolean", default: false },
      lines: { type: "string", short: "n" },
      kind: { type: "string" },
      user: { type: "string" },
      write: { type: "boolean", default: false },
      remove: { type: "boolean", default: false },
    },
  });
  const [verb, ...rest] = positionals;
  if (rest.length > 0) throw problem("daemon", `\`${rest.join(" ")}\` is too much`, `use:\n${HELP}`);
  if (values.state !== undefined && !isAbsolute(values.state))
    throw problem("state", `\`${values.state}\` is no absolute path`, "give the state folder as an absolute path");
  const stateFolder = values.state ?? defaultStateFolder(process.env);
  switch (verb) {
    case "start":
      return start(stateFolder);
    case "stop":
      return stop(stateFolder);
    case "status":
      return status(stateFolder, values.json);
    case "logs":
      return logs(stateFolder, values.lines);
    case "unit":
      return unit(stateFolder, { kind: values.kind, write: values.write, remove: values.remove, user: values.user });
    case "run": {
      process.argv.splice(2, process.argv.length, "run", "--state", stateFolder);
      await import(partFile("daemon-process").href);
      return 0;
    }
    default:
      throw problem("daemon", verb === undefined ? "nothing was asked of the daemon" : `the daemon knows no \`${verb}\``, `use:\n${HELP}`);
  }
}

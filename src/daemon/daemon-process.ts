import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { UserError } from "../model/index.ts";
import { makeDaemonFolder, portOf } from "./daemon-folder.ts";
import { daemonCommand } from "./memory.ts";
import { supervise } from "./supervisor.ts";

/** Set by the build: identifies the baselines and the compiler that go with it, and the version of the package. */
declare const SALLYPORT_BUILD: string;
declare const SALLYPORT_VERSION: string;

const own = fileURLToPath(import.meta.url);
const isBuilt = own.endsWith(".js");

/** What `prepare`, `run` and `supervise` are called with. */
function given(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { state: { type: "string" }, supervisor: { type: "string" }, port: { type: "string" } },
  });
}

/** Runs the daemon, or what keeps it running, in this process. A program of its own, small enough to stay. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = given(args);
  const stateFolder = values.state;
  if (stateFolder === undefined)
    throw new UserError([{ code: "state", message: "no state folder was given", help: "start this with `sallyport daemon start` or `run`" }]);
  if (positionals[0] === "prepare") {
    await makeDaemonFolder(stateFolder, values.port === undefined ? undefined : portOf(values.port));
    return 0;
  }
  if (positionals[0] === "supervise") {
    await makeDaemonFolder(stateFolder);
    return supervise({ stateFolder, command: daemonCommand(process.execPath, own, stateFolder) });
  }
  const [pid, start] = values.supervisor?.split("@") ?? [];
  // The supervisor has too little memory for what the daemon loads.
  const { runDaemon } = await import("./run-daemon.ts");
  return runDaemon({
    stateFolder,
    version: typeof SALLYPORT_VERSION === "undefined" ? "source" : SALLYPORT_VERSION,
    build: typeof SALLYPORT_BUILD === "undefined" ? "source" : SALLYPORT_BUILD,
    // Beside the hook in a build.
    compiler: fileURLToPath(new URL(isBuilt ? "../compiler.cjs" : "../hook/compiler.ts", import.meta.url)),
    program: [process.execPath, fileURLToPath(new URL(isBuilt ? "./main.js" : "../cli/main.ts", import.meta.url))],
    ...(pid === undefined || start === undefined ? {} : { supervisor: { pid: Number(pid), start } }),
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
  // Threads and timers that are left hold nothing that is not stored.
  process.exit();
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exit(error instanceof UserError ? 2 : 70);
}

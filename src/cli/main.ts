import { UserError } from "../model/index.ts";
import { HELP } from "./help.ts";
import { wrongOption } from "./wrong-option.ts";

/** What a command ends with: the exit code. */
export type Command = (args: readonly string[]) => number | Promise<number>;

/** Loaded when asked for: `check` needs no settings editor, `install` no policy compiler. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  check: () => import("./check.ts"),
  explain: () => import("./explain.ts"),
  init: () => import("./init.ts"),
  policy: () => import("./policy.ts"),
  approvals: () => import("./approvals.ts"),
  grant: () => import("./grant.ts"),
  install: () => import("./install.ts"),
  uninstall: () => import("./uninstall.ts"),
  scan: () => import("./scan.ts"),
  review: () => import("./review.ts"),
  rules: () => import("./rules.ts"),
  redact: () => import("./redact.ts"),
  data: () => import("./data.ts"),
  compile: () => import("./compile.ts"),
  "verify-install": () => import("./verify-install.ts"),
  agents: () => import("./agents.ts"),
  run: () => import("./run.ts"),
  doctor: () => import("./doctor.ts"),
  status: () => import("./status.ts"),
  mcp: () => import("./mcp.ts"),
  daemon: () => import("./daemon.ts"),
  console: () => import("./console.ts"),
  telemetry: () => import("./telemetry.ts"),
  log: () => import("./log.ts"),
  session: () => import("./session.ts"),
  trace: () => import("./trace.ts"),
  verify: () => import("./verify.ts"),
  prove: () => import("./prove.ts"),
  export: () => import("./export.ts"),
  detect: () => import("./detect.ts"),
  findings: () => import("./findings.ts"),
  incident: () => import("./incident.ts"),
  respond: () => import("./respond.ts"),
  graph: () => import("./graph.ts"),
  tour: () => import("./tour.ts"),
};

/** Exit codes: 0 done (or allowed), 1 found something (denied, asked, failed checks), 2 wrong use. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--version" || name === "-v") {
    const { VERSION } = await import("./version.ts");
    console.log(VERSION);
    return 0;
  }
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    console.log(HELP);
    return name === undefined ? 2 : 0;
  }
  // What stands after the name of a judged command is that command's own.
  const isJudged = name === "check" || name === "explain" || name === "run";
  if (isJudged ? rest[0] === "--help" || rest[0] === "-h" : rest.includes("--help") || rest.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    console.error(`there is no command \`${name}\`\n  run \`sallyport --help\` for the list`);
    return 2;
  }
  const { run } = await load();
  return run(rest);
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const wrong = wrongOption(error);
  if (error instanceof UserError) console.error(error.message);
  else if (wrong !== undefined) {
    const [name, ...words] = process.argv.slice(2);
    const isJudging = name === "check" || name === "explain";
    if (isJudging && words.length > 1)
      console.error(`the command's own options were taken for those of \`${name}\`\n  put the command in quotes: sallyport ${name} '${words.join(" ")}'`);
    else console.error(wrong.message);
  } else throw error;
  process.exitCode = 2;
}

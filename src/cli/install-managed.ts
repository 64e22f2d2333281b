import { existsSync } from "node:fs";
import { claudeCode } from "../agents/index.ts";
import { portOf } from "../daemon/index.ts";
import { UserError } from "../model/index.ts";
import { clientVersion, daemonProgramFor, installedProgram, ownerOf, prepareHook, type Program } from "./claude-code-program.ts";
import { modeOf, possibleMode, startNow } from "./install-mode.ts";
import { accountState, managedSource, platformOf, rootOf, type ManagedChoice } from "./managed-source.ts";

export interface ManagedInstall extends ManagedChoice {
  readonly "dry-run"?: boolean | undefined;
  /** Prints the settings and nothing else. */
  readonly print?: boolean | undefined;
  readonly "client-version"?: string | undefined;
  readonly mode?: string | undefined;
  readonly port?: string | undefined;
}

/** Variables of this shell that the profile replaces for everybody. */
const REPLACED: Readonly<Record<string, string>> = {
  HTTPS_PROXY: "agents.claude-code.proxy",
  https_proxy: "agents.claude-code.proxy",
  ANTHROPIC_BASE_URL: "agents.claude-code.gateway",
  NODE_EXTRA_CA_CERTS: "agents.claude-code.certificate",
};

/** Files of the guard that somebody but root can change. */
function changeable({ runtime, hook, env, daemon }: Program): readonly string[] {
  if (process.platform === "win32") return [];
  return [...new Set([runtime, hook, env, daemon?.sessionHook].flatMap((file) => (file === undefined ? [] : claudeCode.changeableBy(file))))];
}

function advice(source: claudeCode.ManagedSource, choice: ManagedInstall, root: string): readonly string[] {
  const { options, program } = source;
  const notes: string[] = [];
  if (program.daemon !== undefined)
    notes.push(
      "the managed settings hold the daemon's call token and every user of this machine can read it: it lets them ask for verdicts and add events, nothing else; the daemon is the one of this home's user, and calls of other users are refused",
    );
  if (root === "/") {
    notes.push(...claudeCode.checkClient({ client: choice["client-version"] ?? clientVersion(), isEnforcing: true }));
    const open = changeable(program);
    if (open.length > 0)
      notes.push(`others than root can change ${open.slice(0, 3).join(", ")}: install the package where only root can write, or the guard can be replaced`);
    for (const [name, key] of Object.entries(REPLACED)) {
      const isSaid = (key.endsWith("proxy") ? options.proxy : key.endsWith("gateway") ? options.gateway : options.certificate) !== undefined;
      if ((process.env[name] ?? "") !== "" && !isSaid)
        notes.push(`\`${name}\` is set here, and the client will not see it; say it in the managed policy: \`${key}\``);
    }
  } else
    for (const file of [program.runtime, program.hook])
      if (!existsSync(claudeCode.below(root, file)))
        notes.push(`\`${file}\` is not below ${root}: without it every call is refused; name others with --runtime and --hook`);
  return notes;
}

/**
 * The daemon that the settings lead to, where that mode was chosen: the one of the user whose home this is. Settings of the machine
 * name one port and one call token, so it is for machines with one user; the calls of others are refused.
 */
async function chosenDaemon(choice: ManagedInstall): Promise<Program["daemon"]> {
  const mode = modeOf(choice.mode);
  if (mode === "standalone") return undefined;
  if (rootOf(choice) !== "/" || choice.hook !== undefined)
    throw new UserError([
      {
        code: "mode",
        message: "the daemon's port and call token are made on the machine that runs it, not for another",
        help: "leave out `--mode`, or install on that machine without `--root` and `--hook`",
      },
    ]);
  if (process.getuid?.() === 0 && (process.env["SUDO_UID"] ?? "0") !== "0" && ownerOf(process.env) === undefined)
    throw new UserError([
      { code: "mode", message: "the home is root's, and the daemon would be root's as well", help: 'run it as `sudo HOME="$HOME" sallyport install …`' },
    ]);
  if (possibleMode(mode, choice["client-version"] ?? clientVersion()) === "standalone") return undefined;
  const isDry = choice["dry-run"] === true || choice.print === true;
  const port = choice.port === undefined ? undefined : portOf(choice.port);
  return (await daemonProgramFor({ ...installedProgram(), state: accountState() }, port, isDry)).daemon;
}

/** `sallyport install claude-code --managed`: the policy, compiled into settings that neither users nor repositories change. */
export async function installManaged(asked: ManagedInstall): Promise<number> {
  const choice = { ...asked, daemon: await chosenDaemon(asked) };
  const source = managedSource(choice);
  const { daemon } = source.program;
  // A terminal keeps what it shows.
  const shown = (text: string): string => (daemon === undefined ? text : text.replaceAll(daemon.token, "…"));
  // Root's own daemon would be nobody's; the user's starts with the next session.
  const startOwn = async (): Promise<void> => {
    if (daemon !== undefined && process.getuid?.() !== 0) await startNow({ ...source.program, state: accountState() });
  };
  const compiled = claudeCode.compileManaged(source);
  if (choice.print === true) {
    console.log(shown(JSON.stringify(compiled.settings, undefined, 2)));
    return 0;
  }
  const root = rootOf(choice);
  for (const note of [...source.warnings, ...advice(source, choice, root)]) console.error(`note: ${note}`);
  const plan = claudeCode.planManaged(compiled, root, source.platform);
  for (const note of plan.notes) console.error(`note: ${note}`);
  const settings = claudeCode.below(root, claudeCode.managedPaths(source.platform).settings);
  if (plan.changes.length === 0) {
    if (root === "/") prepareHook(source.program);
    console.log(`already installed in ${settings}`);
    if (choice["dry-run"] !== true) await startOwn();
    return 0;
  }
  console.log(shown(claudeCode.planDiff(plan)));
  if (choice["dry-run"] === true) {
    console.log("nothing was written; leave out --dry-run to do it");
    return 0;
  }
  claudeCode.applyManagedPlan(plan);
  if (root === "/") prepareHook(source.program);
  const where = choice.root === undefined ? "" : ` --root ${choice.root}`;
  console.log(
    `installed in ${settings}, explained beside it; sessions that start from now on are guarded\nprove it with: sallyport verify-install --canary\nundo it with:  sallyport uninstall claude-code --managed${where}`,
  );
  await startOwn();
  return 0;
}

/** `sallyport uninstall claude-code --managed`. */
export function uninstallManaged(choice: ManagedInstall): number {
  const plan = claudeCode.planManagedRemoval(rootOf(choice), platformOf(choice));
  for (const note of plan.notes) console.error(`note: ${note}`);
  if (plan.changes.length === 0) {
    console.log(`nothing of ours is in ${claudeCode.below(rootOf(choice), claudeCode.managedPaths(platformOf(choice)).folder)}`);
    return 0;
  }
  console.log(claudeCode.planDiff(plan));
  if (choice["dry-run"] === true) {
    console.log("nothing was written; leave out --dry-run to do it");
    return 0;
  }
  claudeCode.applyManagedPlan(plan);
  console.log(`taken out: ${plan.changes.map(({ path }) => path).join(", ")}`);
  return 0;
}

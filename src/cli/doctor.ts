import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { claudeCode } from "../agents/index.ts";
import { nodeFacts, policyPlaces, workspaceOf } from "../hook/index.ts";
import { UserError } from "../model/index.ts";
import { accountStateFolder, defaultStateFolder, privateFolder } from "../record/index.ts";
import { clientVersion, knownProgram } from "./claude-code-program.ts";
import { daemonDrift, daemonStateInUse } from "./installed-daemon.ts";
import { knownManaged, managedProgram } from "./managed-source.ts";
import { choosePolicy } from "./policy-source.ts";
import { installDrift } from "./verify-install.ts";

type Control = claudeCode.Control;

const LEAST_NODE = 24;

function runtimeControl(): Control {
  const isNew = Number(process.versions.node.split(".")[0]) >= LEAST_NODE;
  return {
    id: "runtime",
    title: "the guard's runtime is supported",
    state: isNew ? "on" : "off",
    isRequired: true,
    why: "the guard is tested with it alone",
    found: `Node ${process.versions.node}`,
    turnOn: `install Node ${LEAST_NODE} or newer, then install the guard with it`,
  };
}

/** The policy: that it compiles, and that an administrator has written one. */
function policyControls(root: string): readonly Control[] {
  const [place] = policyPlaces("/", "/", process.platform, () => undefined);
  const hasManaged = existsSync(place!.path);
  let found: string;
  let isWhole = true;
  try {
    const policy = choosePolicy({}, root);
    found = `${policy.name}, ${policy.rules.length} rules, version ${policy.hash}`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    isWhole = false;
    found = error.message.split("\n")[0] ?? "";
  }
  return [
    {
      id: "policy",
      title: "the policy that holds here is well formed",
      state: isWhole ? "on" : "off",
      isRequired: true,
      why: "with a broken policy every call is refused",
      found,
      turnOn: "sallyport policy check",
    },
    {
      id: "managed-policy",
      title: "the machine has a policy of its administrator",
      state: hasManaged ? "on" : "off",
      isRequired: true,
      why: "without one each user chooses the baseline",
      found: hasManaged ? place!.path : `${place!.path} is not there`,
      turnOn: "sallyport install claude-code --managed",
    },
  ];
}

function recordControl(isManaged: boolean): Control {
  const folder = isManaged ? accountStateFolder(process.env) : defaultStateFolder(process.env);
  const base = {
    id: "record",
    title: "what happens is recorded where only its owner reads it",
    isRequired: true,
    why: "a call that cannot be recorded is refused",
    turnOn: `make ${folder} a folder of this user`,
  };
  if (!existsSync(folder)) return { ...base, state: "unknown", found: `${folder} is made at the first call` };
  try {
    privateFolder(folder);
    return { ...base, state: "on", found: folder };
  } catch (error) {
    return { ...base, state: "off", found: (error as Error).message };
  }
}

/** Whether the daemon is there, for each scope whose calls go to one. */
async function daemonControls(scopes: readonly claudeCode.Scope[]): Promise<readonly Control[]> {
  const folders = new Set(scopes.map(daemonStateInUse).filter((folder) => folder !== undefined));
  return Promise.all(
    [...folders].map(async (folder): Promise<Control> => {
      const drift = await daemonDrift(folder);
      return {
        id: "daemon",
        title: "the daemon that calls go to runs, and is the one of this installation",
        state: drift === undefined ? "on" : "off",
        // The next session starts one that is merely not there.
        isRequired: drift?.severity !== "low",
        why: "calls are refused without it",
        found: drift?.message ?? folder,
        turnOn: drift?.help ?? "sallyport daemon start",
      };
    }),
  );
}

/** Every control, in the order in which a person would turn them on. */
async function checklist(): Promise<readonly Control[]> {
  const { root } = workspaceOf(process.cwd(), nodeFacts(process.env));
  const places = { platform: process.platform, environment: process.env, project: root };
  const installed = claudeCode.SCOPES.filter(
    (scope) => claudeCode.verifyInstall(scope, places, scope === "managed" ? managedProgram(knownManaged({})) : knownProgram(), existsSync).state !== "absent",
  );
  let drift: readonly claudeCode.Drift[];
  try {
    drift = installDrift("managed", undefined);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    drift = error.problems.map(({ file, message, help }) => ({
      rule: "claude-code/drift",
      severity: "critical",
      message,
      help,
      ...(file === undefined ? {} : { path: file }),
    }));
  }
  return [
    runtimeControl(),
    ...policyControls(root),
    recordControl(installed.includes("managed")),
    ...(await daemonControls(installed)),
    ...claudeCode.clientControls({ client: clientVersion(), settings: claudeCode.managedSettings(process.platform), drift, installed }),
  ];
}

const MARKS = { on: "on ", off: "OFF", unknown: " ? " } as const;

/** `sallyport doctor`: each control, on or off here, and the command that turns it on. Exit 1 when a required one is off. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: "boolean" }, strict: { type: "boolean" } } });
  const controls = await checklist();
  const missing = controls.filter(
    ({ state, isRequired }) => state !== "on" && (state === "off" || values.strict === true) && (isRequired || values.strict === true),
  );
  if (values.json === true) {
    console.log(JSON.stringify({ passes: missing.length === 0, controls }, undefined, 2));
    return missing.length === 0 ? 0 : 1;
  }
  for (const { title, state, isRequired, why, found, turnOn } of controls) {
    console.log(`${MARKS[state]}  ${title}${isRequired ? "" : "  (advised)"}  — ${found}`);
    if (state === "on") continue;
    console.log(`       without it: ${why}`);
    console.log(`       turn it on: ${turnOn}`);
  }
  const count = (state: Control["state"]): number => controls.filter((one) => one.state === state).length;
  console.log(
    `\n${count("on")} on, ${count("off")} off, ${count("unknown")} not known; ${missing.length === 0 ? "every required control is on" : `${missing.length} that ${missing.length === 1 ? "is" : "are"} required ${missing.length === 1 ? "is" : "are"} not on`}`,
  );
  return missing.length === 0 ? 0 : 1;
}

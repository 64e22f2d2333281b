import { existsSync } from "node:fs";
import { filePlan, writeSettings, type FilePlan, type SetupPlan, type SetupScope } from "../agents/index.ts";
import { executableOf, setupOf, targetOf, type AgentChoice, type AgentTarget } from "./agent-setups.ts";
import { prepareHook } from "./claude-code-program.ts";

export interface AgentInstall extends AgentChoice {
  readonly "dry-run"?: boolean | undefined;
  readonly print?: boolean | undefined;
}

/** Settings of the machine are read by all its users. */
const modeOf = (scope: SetupScope): number => (scope === "machine" ? 0o644 : 0o600);

/** Writes every file of a plan, or leaves each as it was. */
function write(files: readonly FilePlan[], scope: SetupScope): void {
  const done: FilePlan[] = [];
  try {
    for (const file of files) {
      writeSettings(file.path, file.before, file.after, file.mode ?? modeOf(scope));
      done.push(file);
    }
  } catch (error) {
    for (const { path, before, after, mode } of done.toReversed()) writeSettings(path, after, before, mode ?? modeOf(scope));
    throw error;
  }
}

function changesOf({ files }: SetupPlan): readonly FilePlan[] {
  return files.filter(({ before, after }) => before !== after);
}

/** The policy that was named, for a machine that has none. It stays when the agent is taken out: others are judged by it as well. */
function policyOf({ policyFile }: AgentTarget, { policy }: AgentInstall): readonly FilePlan[] {
  if (policy === undefined || policyFile === undefined || existsSync(policyFile.path)) return [];
  return [filePlan(policyFile.path, undefined, policyFile.text)];
}

/** `sallyport install AGENT`. */
export async function installAgent(positionals: readonly string[], choice: AgentInstall): Promise<number> {
  const target = targetOf(setupOf(positionals, "install"), choice);
  const { setup, scope, places, program, policy, section } = target;
  const plan = setup.plan(scope, places, program, policy, section);
  const changes = [...changesOf(plan), ...policyOf(target, choice)];
  if (choice.print === true) {
    for (const { path, after } of plan.files) console.log(`# ${path}\n${after ?? ""}`);
    return 0;
  }
  const { level, why } = setup.strengthOf(scope);
  for (const note of plan.notes) console.error(`note: ${note}`);
  if (plan.unexpressed.length > 0)
    console.error(`note: ${plan.unexpressed.length} parts of the policy are held by the hook alone; \`sallyport compile ${setup.name} --report\` names them`);
  if (changes.length === 0) console.log(`already installed in ${plan.files.map(({ path }) => path).join(", ")}`);
  else {
    console.log(changes.map(({ diff }) => diff).join("\n"));
    if (choice["dry-run"] === true) {
      console.log("nothing was written; leave out --dry-run to do it");
      return 0;
    }
    write(changes, scope);
  }
  if (choice["dry-run"] === true) return 0;
  if (places.root === "/") {
    prepareHook(program);
    for (const left of (await setup.afterInstall?.(scope, places, executableOf(setup))) ?? []) console.error(`note: ${left}`);
  }
  console.log(`${level === "enforced" ? "enforced" : "advisory"}: ${why}`);
  const where = choice.root === undefined ? "" : ` --root ${choice.root}`;
  console.log(
    `check it with: sallyport verify-install ${setup.name} --scope ${scope}${where}\nundo it with:  sallyport uninstall ${setup.name} --scope ${scope}${where}`,
  );
  return 0;
}

/** `sallyport uninstall AGENT`. */
export function uninstallAgent(positionals: readonly string[], choice: AgentInstall): number {
  const { setup, scope, places } = targetOf(setupOf(positionals, "uninstall"), choice);
  const plan = setup.planRemoval(scope, places);
  for (const note of plan.notes) console.error(`note: ${note}`);
  const changes = changesOf(plan);
  if (changes.length === 0) {
    console.log(`nothing of ours is in ${plan.files.map(({ path }) => path).join(", ")}`);
    return 0;
  }
  console.log(changes.map(({ diff }) => diff).join("\n"));
  if (choice["dry-run"] === true) {
    console.log("nothing was written; leave out --dry-run to do it");
    return 0;
  }
  write(changes, scope);
  console.log(`taken out of ${changes.map(({ path }) => path).join(", ")}`);
  return 0;
}

/** `sallyport compile AGENT`: the policy in the agent's own terms; with `--report`, what those cannot say. Writes nothing. */
export function compileAgent(
  positionals: readonly string[],
  choice: AgentChoice & { readonly report?: boolean | undefined; readonly json?: boolean | undefined },
): number {
  const setup = setupOf(positionals, "compile");
  const { scope, places, program, policy, section } = targetOf(setup, { ...choice, scope: choice.scope ?? setup.scopes.at(-1)! });
  const plan = setup.plan(scope, places, program, policy, section);
  if (choice.json === true) {
    const files = plan.files.map(({ path, after }) => ({ path, text: after }));
    console.log(JSON.stringify({ policy: { name: policy.name, version: policy.hash }, scope, files, unexpressed: plan.unexpressed }, undefined, 2));
    return 0;
  }
  if (choice.report !== true) {
    for (const { path, after } of plan.files) console.log(`# ${path}\n${after ?? ""}`);
    return 0;
  }
  console.log(`${policy.name}, version ${policy.hash}, for ${setup.title}, scope ${scope}`);
  console.log(plan.unexpressed.length === 0 ? "  everything is in the agent's own settings" : "  held by the hook alone:");
  for (const part of plan.unexpressed) console.log(`    ${part}`);
  return 0;
}

import type { SetupProof } from "../agents/index.ts";
import { UserError } from "../model/index.ts";
import { executableOf, setupOf, targetOf, type AgentChoice } from "./agent-setups.ts";
import { deniedCommand } from "./denied-command.ts";
import { printable } from "./terminal.ts";

export interface AgentVerification extends AgentChoice {
  readonly canary?: boolean | undefined;
  readonly client?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `sallyport verify-install AGENT`: whether what is installed is what an installation writes; with `--canary`, the proof by the real agent. */
export async function verifyAgent(positionals: readonly string[], choice: AgentVerification): Promise<number> {
  const setup = setupOf(positionals, "verify-install");
  const { scope, places, program, policy, section } = targetOf(setup, choice);
  const { state, findings } = setup.verify(scope, places, program, policy, section);
  let proofs: readonly SetupProof[] | undefined;
  if (choice.canary === true) {
    const executable = executableOf(setup, choice.client);
    const denied = deniedCommand(policy);
    const impossible = (message: string, help: string): never => {
      throw new UserError([{ code: "canary", message, help }]);
    };
    if (places.root !== "/") impossible("the canary runs on this machine, not below another root", "leave out `--root`, or run it in the image");
    if (setup.prove === undefined) impossible(`${setup.title} cannot be run without a person at its window`, "leave out `--canary`");
    if (executable === undefined) impossible(`${setup.title} is not on PATH`, "name its program with `--client`");
    if (denied === undefined) impossible("the policy denies none of the canary's commands", "deny reads of secrets, or leave out `--canary`");
    proofs = await setup.prove!(scope, places, { executable: executable!, deniedCommand: denied!, path: process.env["PATH"] ?? "/usr/bin:/bin" });
  }
  const isGood = state === "installed" && (proofs?.every(({ isProved }) => isProved) ?? true);
  const { level, why } = setup.strengthOf(scope);
  if (choice.json === true) {
    console.log(
      JSON.stringify(
        { agent: setup.name, scope, state, holds: isGood, strength: level, why, findings, ...(proofs === undefined ? {} : { canary: proofs }) },
        undefined,
        2,
      ),
    );
    return isGood ? 0 : 1;
  }
  console.log(`${setup.title}, scope ${scope}: ${state}`);
  for (const { severity, path, message, help } of findings) {
    console.log(`  ${severity.padEnd(8)} ${path === undefined ? "" : `${path}: `}${printable(message)}`);
    if (help !== undefined) console.log(`           ${help}`);
  }
  if (state === "absent") console.log(`  install it with: sallyport install ${setup.name} --scope ${scope}`);
  else console.log(`  ${level}: ${why}`);
  for (const { name, isProved, says } of proofs ?? []) console.log(`  ${isProved ? "held" : "FAIL"}  ${name}: ${printable(says)}`);
  return isGood ? 0 : 1;
}

import { existsSync } from "node:fs";
import { claudeCode } from "../agents/index.ts";
import { nodeFacts, workspaceOf } from "../hook/index.ts";
import { UserError } from "../model/index.ts";
import { clientVersion, knownProgram } from "./claude-code-program.ts";
import { knownManaged, managedProgram } from "./managed-source.ts";
import { choosePolicy, policyTexts } from "./policy-source.ts";

/** `sallyport status`: where the hook is installed and which policy holds here. Exit 1 when something is wrong. */
export function run(): number {
  const { root } = workspaceOf(process.cwd(), nodeFacts(process.env));
  const places = { platform: process.platform, environment: process.env, project: root };
  let hasFault = false;
  console.log(`claude code ${clientVersion() ?? "was not found on PATH"}`);
  for (const scope of claudeCode.SCOPES) {
    const program = scope === "managed" ? managedProgram(knownManaged({})) : knownProgram();
    const { path, state, mode, findings } = claudeCode.verifyInstall(scope, places, program, existsSync);
    console.log(`  ${scope.padEnd(8)} ${state.padEnd(10)} ${path}${mode === "daemon" ? " (daemon)" : ""}`);
    for (const finding of findings) console.log(`    ${finding.message}: ${finding.help ?? ""}`);
    if (state === "incomplete") hasFault = true;
  }
  console.log(`policy in ${root}`);
  try {
    const texts = policyTexts(root);
    const policy = choosePolicy({}, root);
    for (const { layer, path } of texts) console.log(`  ${layer.padEnd(12)} ${path}`);
    if (texts.length === 0) console.log("  no policy file; the baseline holds");
    console.log(`  ${policy.name}, ${policy.rules.length} rules, version ${policy.hash}`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.log(error.message.replace(/^/gm, "  "));
    console.log("  every call is denied until this is mended");
    hasFault = true;
  }
  return hasFault ? 1 : 0;
}

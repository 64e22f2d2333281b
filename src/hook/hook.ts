import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { isSecretVariable } from "../catalog/index.ts";
import * as claudeCode from "../agents/claude-code/index.ts";
import { decide } from "../guard/index.ts";
import { accountStateFolder, defaultStateFolder, pause, SessionStore, Spool } from "../record/index.ts";
import { nodeFacts } from "./node-facts.ts";
import { loadPolicy, type CompilePolicy } from "./policy-cache.ts";
import { policyPlaces } from "./policy-places.ts";
import { policyWithGrants } from "./policy-with-grants.ts";
import { principalsOf, versionOf } from "./principals.ts";
import { reasonOf, runHook } from "./run-hook.ts";
import { readInput, writeAll } from "./standard-io.ts";
import { workspaceOf } from "./workspace.ts";

/** Set by the build: identifies the baselines and the compiler that go with this hook. */
declare const SALLYPORT_BUILD: string;

/** The value of `--name=value` among the arguments. */
function option(name: string): string | undefined {
  const lead = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(lead))?.slice(lead.length);
}

/** YAML is loaded only when a policy file has changed, in the same process. */
const compile: CompilePolicy = (texts) => (require("./compiler.cjs") as { readonly compile: CompilePolicy }).compile(texts);

/** The answer to one payload. */
export function answer(bytes: Uint8Array, event: string | undefined, stateFolder: string, programFolder: string): claudeCode.Answer {
  const { env } = process;
  const facts = nodeFacts(env, { program: programFolder, state: stateFolder });
  const version = versionOf(env);
  return runHook(bytes, {
    facts,
    decide,
    context: {
      ...(event === undefined ? {} : { event }),
      ...(version === undefined ? {} : { version }),
      workspaceOf: (cwd) => workspaceOf(cwd, facts),
      principals: principalsOf(env, facts.user),
    },
    policyFor: (root, session) => {
      const policy = loadPolicy(policyPlaces(root, facts.home, facts.platform, facts.variable), stateFolder, SALLYPORT_BUILD, compile);
      // What reads grants is loaded where there are some. A file that cannot be trusted gives none.
      return existsSync(join(stateFolder, "grants.json")) ? policyWithGrants(policy, stateFolder, session, root, facts.now()) : policy;
    },
    store: new SessionStore(stateFolder),
    spool: new Spool(stateFolder),
    stateFolder,
    secretVariables: Object.keys(env).filter((name) => isSecretVariable(name) && (env[name] ?? "") !== ""),
    pause,
  });
}

/** Where the installation says the state is; `account`: settings that hold for every user. */
function stateFolder(): string {
  const given = option("state");
  if (given === "account") return accountStateFolder(process.env);
  return given !== undefined && isAbsolute(given) ? given : defaultStateFolder(process.env);
}

function answerInput(event: string | undefined, programFolder: string): claudeCode.Answer {
  const input = readInput();
  if (!input.isOk) return claudeCode.refuse(event, `Sallyport cannot judge this: ${input.why}`);
  return answer(input.bytes, event, stateFolder(), programFolder);
}

/**
 * The hook's process: reads, answers, and on any fault refuses.
 * @param programFolder where the hook lies
 */
export function main(programFolder: string): void {
  const event = option("event");
  let result: claudeCode.Answer;
  try {
    result = answerInput(event, programFolder);
  } catch (error) {
    result = claudeCode.refuse(event, `Sallyport has failed, so this is refused: ${reasonOf(error)}`);
  }
  let code: number;
  try {
    if (result.stderr !== "") writeAll(2, result.stderr);
    writeAll(1, result.stdout);
    code = result.exitCode;
  } catch {
    // The client has closed its end; the exit code is all that is left to say no with.
    code = 2;
  }
  // Everything is written; what the runtime would still do (collect garbage, turn its loop) costs a quarter of a call.
  process.exit(code);
}

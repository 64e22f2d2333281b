import { isSecretVariable } from "../catalog/index.ts";
import type { AgentAdapter, Answer } from "../agents/index.ts";
import { adapter as claudeCode } from "../agents/claude-code/index.ts";
import { decide } from "../guard/index.ts";
import { pause, SessionStore, Spool } from "../record/index.ts";
import { adapterOf } from "./adapters.ts";
import { finish, option, stateFolder } from "./hook-process.ts";
import { payloadContext, withGrantsOf } from "./hook-surroundings.ts";
import { nodeFacts } from "./node-facts.ts";
import { loadPolicy, type CompilePolicy } from "./policy-cache.ts";
import { policyPlaces } from "./policy-places.ts";
import { reasonOf, runHook } from "./run-hook.ts";
import { readInput } from "./standard-io.ts";

/** Set by the build: identifies the baselines and the compiler that go with this hook. */
declare const SALLYPORT_BUILD: string;

/** YAML is loaded only when a policy file has changed, in the same process. */
const compile: CompilePolicy = (texts) => (require("./compiler.cjs") as { readonly compile: CompilePolicy }).compile(texts);

/** The answer to one payload. */
export function answer(bytes: Uint8Array, event: string | undefined, stateFolder: string, programFolder: string, agent: AgentAdapter = claudeCode): Answer {
  const { env } = process;
  const facts = nodeFacts(env, { program: programFolder, state: stateFolder });
  return runHook(bytes, {
    agent,
    facts,
    decide,
    context: payloadContext(env, facts, event),
    policyFor: (root, session, payload) => {
      const policy = loadPolicy(policyPlaces(root, facts.home, facts.platform, facts.variable), stateFolder, SALLYPORT_BUILD, compile);
      return withGrantsOf(policy, stateFolder, session, root, facts.now(), payload);
    },
    store: new SessionStore(stateFolder),
    spool: new Spool(stateFolder),
    stateFolder,
    secretVariables: Object.keys(env).filter((name) => isSecretVariable(name) && (env[name] ?? "") !== ""),
    pause,
  });
}

function answerInput(event: string | undefined, programFolder: string, agent: AgentAdapter): Answer {
  const input = readInput();
  if (!input.isOk) return agent.refuse(event, `Sallyport cannot judge this: ${input.why}`);
  return answer(input.bytes, event, stateFolder(), programFolder, agent);
}

/**
 * The hook's process: reads, answers, and on any fault refuses.
 * @param programFolder where the hook lies
 */
export function main(programFolder: string): void {
  const event = option("event");
  const name = option("sallyport") ?? claudeCode.name;
  let agent: AgentAdapter | undefined = name === claudeCode.name ? claudeCode : undefined;
  let result: Answer;
  try {
    agent ??= adapterOf(name);
    result = answerInput(event, programFolder, agent);
  } catch (error) {
    const why = `Sallyport has failed, so this is refused: ${reasonOf(error)}`;
    // Whose answer is not known gets what most agents stop at.
    result = agent === undefined ? claudeCode.refuse(undefined, why) : agent.refuse(event, why);
  }
  finish(result);
}

import { statSync } from "node:fs";
import { nodeFacts, policyPlaces, workspaceOf } from "../hook/index.ts";
import { createTrafficJudge } from "../mcp/judge/index.ts";
import { CleanDefinitions, inspectDefinition, reportOf, rulesOfInspection } from "../mcp/inspect/index.ts";
import { identityOf, PinStore, StandingStore, subjectsOf } from "../mcp/servers/index.ts";
import type { TrafficJudge } from "../mcp/index.ts";
import { isSecretVariable } from "../catalog/index.ts";
import { MCP_HOOK_DEMANDS, type CompiledPolicy, type McpHookDemand } from "../policy/index.ts";
import { Spool } from "../record/index.ts";
import { choosePolicy } from "./policy-source.ts";

/** How often it is looked whether a policy file has changed. */
const LOOK_MS = 250;

/** What tells one state of the files from another. */
function marksOf(paths: readonly string[]): string {
  return paths
    .map((path) => {
      try {
        const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
        return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code ?? "error";
      }
    })
    .join("\n");
}

/**
 * The policy of a workspace as it is now, compiled when a file has changed. A new one that is broken does not take effect: the one before it
 * goes on holding, and `warn` is told. Throws when the first is broken.
 */
export function livePolicy(root: string, warn: (line: string) => void): () => CompiledPolicy {
  const facts = nodeFacts(process.env);
  const paths = policyPlaces(root, facts.home, facts.platform, facts.variable).map(({ path }) => path);
  let marks = marksOf(paths);
  let lookedAt = performance.now();
  let policy = choosePolicy({}, root);
  return () => {
    const now = performance.now();
    if (now - lookedAt < LOOK_MS) return policy;
    lookedAt = now;
    const files = [...paths, ...policy.sources.map(({ path }) => path)];
    const fresh = marksOf(files);
    if (fresh === marks) return policy;
    marks = fresh;
    try {
      policy = choosePolicy({}, root);
      marks = marksOf([...paths, ...policy.sources.map(({ path }) => path)]);
    } catch (error) {
      warn(`the new policy is broken, the one before it goes on holding: ${error instanceof Error ? error.message : "unknown"}`);
    }
    return policy;
  };
}

/** The strictest demand of all policy files. */
export function hookDemand(policy: CompiledPolicy): McpHookDemand {
  const asked = (policy.mcp ?? []).flatMap(({ gateway }) => gateway?.hooks ?? []);
  return asked.toSorted((a, b) => MCP_HOOK_DEMANDS.indexOf(b) - MCP_HOOK_DEMANDS.indexOf(a))[0] ?? "known-clients";
}

/**
 * The judge of a gateway that was started in a folder, and what the policy demands of hooks.
 * @param session to which belongs what no hook tells of
 */
export function judgeHere(stateFolder: string, session: string, warn: (line: string) => void): { readonly judge: TrafficJudge; readonly hooks: McpHookDemand } {
  const facts = nodeFacts(process.env, { state: stateFolder });
  const root = workspaceOf(process.cwd(), facts).root;
  const policy = livePolicy(root, warn);
  const standings = new StandingStore(stateFolder);
  const pins = new PinStore(stateFolder);
  const rules = rulesOfInspection();
  const clean = rules === undefined ? undefined : new CleanDefinitions(stateFolder, rules);
  const judge = createTrafficJudge({
    policy,
    facts,
    stateFolder,
    root,
    session,
    spool: new Spool(stateFolder),
    identityOf: ({ transport }) => identityOf(transport),
    standing: ({ transport }) => standings.admission(identityOf(transport), subjectsOf(transport)),
    pins: (identity, method, result) => {
      const found = pins.compare(identity, method, result);
      // The server's own words are one thing that changes as a whole.
      return { ...found, changed: found.changed.map((name) => (name === "instructions" ? "*" : name)) };
    },
    pinnedElsewhere: (identity) => {
      try {
        return Object.entries(pins.read()).flatMap(([other, { definitions }]) =>
          other === identity ? [] : [new Set((definitions.tools ?? []).flatMap(({ name }) => (typeof name === "string" ? [name] : [])))],
        );
      } catch {
        // Pins that are not trusted keep everything back by themselves.
        return [];
      }
    },
    inspect: ({ value }) => {
      if (clean?.has(value) === true) return { verdict: "clean", findings: [] };
      const { verdict, findings } = reportOf(inspectDefinition(value));
      if (verdict === "clean") clean?.add(value);
      return { verdict, findings: findings.map(({ rule, why }) => ({ rule, message: why })) };
    },
    secretVariables: Object.keys(process.env).filter((name) => isSecretVariable(name) && (process.env[name] ?? "") !== ""),
    onFinding: ({ server, rule, message }) => warn(`${server}: ${message} (${rule})`),
  });
  return { judge, hooks: hookDemand(policy()) };
}

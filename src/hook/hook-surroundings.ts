import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import type { PayloadContext } from "../agents/index.ts";
import type { Facts } from "../model/index.ts";
import type { CompiledPolicy } from "../policy/index.ts";
import { policyContained } from "./policy-contained.ts";
import { policyWithGrants } from "./policy-with-grants.ts";
import { principalsOf, versionOf } from "./principals.ts";
import { workspaceOf } from "./workspace.ts";

/** What is known of a call besides its payload, from the environment that the client runs in. */
export function payloadContext(environment: Readonly<Record<string, string | undefined>>, facts: Facts, event: string | undefined): PayloadContext {
  const version = versionOf(environment);
  return {
    ...(event === undefined ? {} : { event }),
    ...(version === undefined ? {} : { version }),
    folder: process.cwd(),
    workspaceOf: (cwd) => workspaceOf(cwd, facts),
    isThere: (path) => facts.lookAt(path) !== undefined,
    principals: principalsOf(environment, facts.user),
  };
}

/**
 * The policy with the grants and the responses to incidents that hold. What reads them is loaded where there are some. A file of grants that cannot be trusted
 * gives none; one of responses that cannot be, throws.
 * @param payload of the call: it may tell what the session goes on from
 */
export function withGrantsOf(policy: CompiledPolicy, stateFolder: string, session: string, root: string, now: number, payload?: Uint8Array): CompiledPolicy {
  const granted = existsSync(join(stateFolder, "grants.json")) ? policyWithGrants(policy, stateFolder, session, root, now) : policy;
  // Whatever lies there counts, also a link that leads nowhere.
  return lstatSync(join(stateFolder, "containment.json"), { throwIfNoEntry: false }) === undefined
    ? granted
    : policyContained(granted, stateFolder, session, root, now, payload);
}

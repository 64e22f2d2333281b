import { describeResource, type Action, type AgentMode, type Decision, type EffectKind, type PrincipalLink, type ToolRequest } from "../model/index.ts";

/** Longest text that a person is shown of a call; what is cut is said, and is under the digest all the same. */
const MAX_SHOWN = 8000;
const MAX_EFFECTS = 40;

/** What a person is asked about: the call as it was shown, and the digest of all that an approval covers. */
export interface HeldCall {
  /** Of the exact call: tool, input, folders, session, principals, policy, what it would do, the files it reads or runs. */
  readonly digest: string;
  readonly agent: { readonly name: string; readonly version?: string };
  readonly chain: readonly PrincipalLink[];
  readonly session: string;
  /** The agent's id of the call that made the request. */
  readonly call?: string;
  readonly mode: AgentMode;
  readonly cwd: string;
  readonly root: string;
  readonly repository?: string;
  readonly branch?: string;
  readonly tool: string;
  /** The commit that was checked out, where the call concerns the repository. */
  readonly commit?: string;
  /** One line for the record. */
  readonly subject?: string;
  /** What it says, in full as far as it fits, without values that look like secrets. */
  readonly text: string;
  /** Each effect that is asked about, in words. */
  readonly asked: readonly string[];
  readonly effects: readonly EffectKind[];
  readonly rule: string;
  readonly reason: string;
  /** Hash of the compiled policy. */
  readonly policy: string;
}

/** The same text for the same value, whatever the order of keys. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value)
    .filter(([, own]) => own !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, own]) => `${JSON.stringify(key)}:${canonicalText(own)}`).join(",")}}`;
}

/**
 * The text whose digest stands for an exact call. Anything in it that changes makes another call of it, which is asked about anew.
 * @param input the tool's input as the agent gave it
 * @param files digests of the files that the call reads or runs, by path
 */
export function callText(action: Action, input: unknown, decision: Decision, files: Readonly<Record<string, string>>): string {
  const { agent, chain, session, cwd, root, tool, branch, repository } = action;
  return canonicalText({
    version: 1,
    agent: agent.name,
    // A sub-agent that tries again is another one of the same kind.
    chain: chain.map(({ type, id, via }) => ({ type, id: type === "subagent" ? id.replace(/\/[^/]*$/, "") : id, via })),
    session,
    cwd,
    root,
    tool,
    branch,
    repository,
    input,
    files,
    policy: decision.policy,
    judgements: decision.judgements.map(({ effect: { kind, resource, certainty, traits, flows }, outcome, rule, grant }) => ({
      kind,
      resource,
      certainty,
      traits,
      flows,
      outcome,
      rule,
      grant,
    })),
  });
}

/** Paths of the files whose content the call depends on: what it reads and what code it runs. */
export function filesOfCall(decision: Decision): readonly string[] {
  const paths = decision.judgements.flatMap(({ effect: { kind, resource } }) =>
    (kind === "fs.read" || kind === "proc.code") && resource.type === "path" && resource.isPattern !== true && resource.scope !== "device"
      ? [resource.path]
      : [],
  );
  return [...new Set(paths)];
}

function editText({ path, edits }: Pick<Extract<ToolRequest, { readonly type: "edit" }>, "path" | "edits">): string {
  return [path, ...edits.flatMap(({ before, after }) => ["--- before", before, "+++ after", after])].join("\n");
}

function requestText({ request, tool }: Action): string {
  switch (request.type) {
    case "shell":
      return request.text;
    case "write":
      return `${request.path}\n${request.content}`;
    case "edit":
      return editText(request);
    case "patch":
      return request.files
        .map((file) =>
          file.type === "delete"
            ? `delete ${file.path}`
            : file.type === "write"
              ? `${file.path}\n${file.content}`
              : `${editText(file)}${file.to === undefined ? "" : `\nmoved to ${file.to}`}`,
        )
        .join("\n\n");
    case "read":
      return request.path;
    case "fetch":
      return request.url;
    case "mcp":
      return `${request.server}/${request.tool} ${JSON.stringify(request.input, undefined, 2) ?? ""}`;
    default:
      return `${tool} ${JSON.stringify(request, undefined, 2)}`;
  }
}

/** Cuts at a length, and says how much is missing. */
function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}\n… and ${text.length - length} more characters that are not shown` : text;
}

/**
 * What is shown and kept of a call that is held.
 * @param digest of `callText`
 * @param masked takes out what looks like a secret
 * @param commit the one that is checked out
 */
export function heldCall(
  action: Action,
  decision: Decision,
  digest: string,
  subject: string | undefined,
  masked: (text: string) => string,
  commit?: string,
): HeldCall {
  const { agent, chain, session, call, mode, cwd, root, repository, branch, tool } = action;
  const asked = decision.judgements
    .filter(({ outcome }) => outcome === "ask")
    .map(({ effect, why, rule }) => masked(`${effect.kind} ${describeResource(effect.resource)} — ${why} [${rule}]`).slice(0, 600));
  const distinct = [...new Set(asked)];
  return {
    digest,
    agent,
    chain,
    session,
    ...(call === undefined ? {} : { call }),
    mode,
    cwd,
    root,
    ...(repository === undefined ? {} : { repository }),
    ...(branch === undefined ? {} : { branch }),
    tool,
    ...(commit === undefined ? {} : { commit }),
    ...(subject === undefined ? {} : { subject }),
    text: cut(masked(requestText(action).slice(0, MAX_SHOWN * 4)), MAX_SHOWN),
    asked: distinct.length > MAX_EFFECTS ? [...distinct.slice(0, MAX_EFFECTS), `and ${distinct.length - MAX_EFFECTS} more`] : distinct,
    effects: [...new Set(decision.judgements.map(({ effect }) => effect.kind))],
    rule: decision.settledBy?.rule ?? "",
    reason: masked(decision.reasonForPerson).slice(0, 2000),
    policy: decision.policy,
  };
}

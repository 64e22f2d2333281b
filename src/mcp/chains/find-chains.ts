import { sha256 } from "../../record/index.ts";
import type { Outcome } from "../../model/index.ts";
import type { ReachTool, ServerReach } from "./reach.ts";
import type { TriggeredWorkflow } from "./workflows.ts";

/** One step of a chain. */
export interface Hop {
  readonly role: "source" | "privilege" | "effect";
  /** Server, workflow or the agent itself. */
  readonly at: string;
  readonly tool?: string;
  readonly does: string;
  /** Why this is believed: catalog, name, file. */
  readonly evidence: string;
  readonly outcome: Outcome | "unknown";
}

/** The smallest thing that breaks a chain. */
export interface Control {
  readonly id: string;
  readonly text: string;
  /** How many of the chains that were found it breaks. */
  readonly breaks: number;
}

export const CHAIN_KINDS = {
  "untrusted-private-out": "text by strangers is read, private data is read, and data can leave",
  "comment-to-ci": "what the agent writes starts a workflow with credentials of its own",
  "index-rewrite": "what the agent relies on for its decisions can be rewritten in the same session",
  "staging-to-review": "a database that can be written to ends up in a pull request",
  "shared-key": "one credential serves the agent and another side",
} as const;
export type ChainKind = keyof typeof CHAIN_KINDS;

export interface Chain {
  readonly id: string;
  readonly kind: ChainKind;
  readonly agent: string;
  readonly severity: "high" | "medium" | "low";
  readonly hops: readonly Hop[];
  readonly control: Control;
}

export interface ChainWorld {
  readonly servers: readonly ServerReach[];
  readonly workflows: readonly TriggeredWorkflow[];
}

interface Draft extends Omit<Chain, "id" | "control" | "severity"> {
  readonly controls: readonly { readonly id: string; readonly text: string }[];
}

const MOST = 200;

/** Tools that give whole texts stand for their server better than those that list names. */
const CONTENT = /content|file|issue|comment|message|snapshot|page|query|fetch|navigate|read/;

function isOpen({ outcome }: ReachTool): boolean {
  return outcome !== "deny";
}

/** The tool that serves an attacker best: what is allowed before what is asked about. */
function best(tools: readonly ReachTool[], test: (tool: ReachTool) => boolean): ReachTool | undefined {
  const [first] = tools
    .filter((tool) => isOpen(tool) && test(tool))
    .sort(
      (a, b) =>
        Number(b.outcome === "allow") - Number(a.outcome === "allow") || b.wayOut - a.wayOut || Number(CONTENT.test(b.name)) - Number(CONTENT.test(a.name)),
    );
  return first;
}

function evidenceOf(tool: ReachTool, { isApproved }: ServerReach): string {
  const by = { catalog: "our catalog", name: "the words of its name", annotation: "its own annotation", nothing: "nobody's word: it counts as writing" }[
    tool.by
  ];
  return `${by}; policy ${tool.outcome} (${tool.rule})${isApproved ? "" : "; the server is not approved"}`;
}

function hop(role: Hop["role"], server: ServerReach, tool: ReachTool, does: string): Hop {
  return { role, at: server.name, tool: tool.name, does, evidence: evidenceOf(tool, server), outcome: tool.outcome };
}

/** The agent's own tools read the files of the workspace, whatever servers there are. */
const OWN_FILES: Hop = {
  role: "privilege",
  at: "the agent itself",
  does: "reads files of the workspace",
  evidence: "every coding agent has tools of its own for that",
  outcome: "allow",
};

const isPrivate = ({ labels, access }: ReachTool, { kind }: ServerReach): boolean =>
  labels.includes("private") || labels.includes("secret") || (access === "read" && (kind === "filesystem" || kind === "database" || kind === "memory"));

const sinkControl = (server: ServerReach, tool: ReachTool): { readonly id: string; readonly text: string } =>
  tool.access === "read"
    ? { id: `hosts:${server.name}`, text: `list the hosts that \`${server.name}\` may reach (\`hosts: { allow }\` under \`mcp.servers\`)` }
    : {
        id: `write:${server.name}`,
        text: `give \`${server.name}\` the read route only (\`routes: [read]\` under \`mcp.servers\`), and grant its writes when they are needed`,
      };

function trifectas(servers: readonly ServerReach[], agent: string): Draft[] {
  const out: Draft[] = [];
  for (const source of servers) {
    const untrusted = best(source.tools, ({ labels }) => labels.includes("untrusted"));
    if (untrusted === undefined) continue;
    for (const sink of servers) {
      const way = best(sink.tools, (tool) => tool.wayOut > 1);
      if (way === undefined) continue;
      const holders = servers.flatMap((holder): readonly [ServerReach, ReachTool][] => {
        const tool = best(holder.tools, (one) => isPrivate(one, holder));
        return tool === undefined ? [] : [[holder, tool]];
      });
      const privileges = holders.length === 0 ? [OWN_FILES] : holders.map(([holder, tool]) => hop("privilege", holder, tool, "reads private data"));
      for (const privilege of privileges) {
        if (out.length >= MOST) return out;
        out.push({
          kind: "untrusted-private-out",
          agent,
          hops: [hop("source", source, untrusted, "reads text that strangers write"), privilege, hop("effect", sink, way, "carries data out")],
          controls: [
            sinkControl(sink, way),
            { id: `source:${source.name}`, text: `deny \`${untrusted.name}\` of \`${source.name}\`, or list the places that it may read` },
            { id: "rule:labels", text: "deny sending for sessions that have read both (`deny: net.send`, `session: [untrusted, sensitive]`)" },
          ],
        });
      }
    }
  }
  return out;
}

function toWorkflows(servers: readonly ServerReach[], workflows: readonly TriggeredWorkflow[], agent: string): Draft[] {
  const out: Draft[] = [];
  for (const server of servers) {
    const writing = best(server.tools, ({ marks }) => marks.includes("triggers-ci") || marks.includes("merges"));
    if (writing === undefined) continue;
    for (const { file, triggers, secrets, isReadable } of workflows) {
      const source = servers.map((one) => [one, best(one.tools, ({ labels }) => labels.includes("untrusted"))] as const).find(([, tool]) => tool !== undefined);
      out.push({
        kind: "comment-to-ci",
        agent,
        hops: [
          ...(source === undefined ? [] : [hop("source", source[0], source[1]!, "reads text that strangers write")]),
          hop("privilege", server, writing, "writes with the agent's token what starts workflows"),
          {
            role: "effect",
            at: file,
            does: isReadable
              ? `runs on ${triggers.join(", ")}${secrets.length === 0 ? "" : ` with the secrets ${secrets.slice(0, 6).join(", ")}`}`
              : "cannot be read, so nothing is known of what starts it",
            evidence: "the workflow's own file",
            outcome: "unknown",
          },
        ],
        controls: [
          { id: `write:${server.name}`, text: `give \`${server.name}\` the read route only (\`routes: [read]\` under \`mcp.servers\`)` },
          { id: `workflow:${file}`, text: `take the trigger ${triggers.join(", ") || "(unknown)"} from \`${file}\`, or its secrets` },
        ],
      });
    }
  }
  return out;
}

function indexRewrites(servers: readonly ServerReach[], agent: string): Draft[] {
  const out: Draft[] = [];
  const readers = servers.filter(({ kind, tools }) => kind === "codegraph" && tools.some((tool) => isOpen(tool) && tool.access === "read"));
  for (const reader of readers) {
    for (const writer of servers) {
      const tool =
        best(writer.tools, ({ marks }) => marks.includes("index")) ??
        (writer.kind === "filesystem" ? best(writer.tools, ({ access }) => access === "write") : undefined);
      if (tool === undefined) continue;
      const reading = best(reader.tools, ({ access }) => access === "read")!;
      out.push({
        kind: "index-rewrite",
        agent,
        hops: [
          hop("privilege", writer, tool, "writes the index, or the folder that it lies in"),
          hop("effect", reader, reading, "answers from the index, and the agent decides by that"),
        ],
        controls: [
          {
            id: `index:${writer.name}`,
            text: `deny \`${tool.name}\` of \`${writer.name}\`${writer.kind === "filesystem" ? " below `.codegraph/`" : ""}; a job of its own may rebuild the index`,
          },
          { id: `write:${writer.name}`, text: `give \`${writer.name}\` the read route only` },
        ],
      });
    }
  }
  return out;
}

function stagingToReview(servers: readonly ServerReach[], agent: string): Draft[] {
  const out: Draft[] = [];
  for (const database of servers.filter(({ kind }) => kind === "database")) {
    const writing = best(database.tools, ({ access }) => access !== "read");
    if (writing === undefined) continue;
    for (const forge of servers) {
      const publishing = best(
        forge.tools,
        ({ marks, access }) => access !== "read" && (marks.includes("merges") || marks.includes("triggers-ci") || marks.includes("public")),
      );
      if (publishing === undefined) continue;
      out.push({
        kind: "staging-to-review",
        agent,
        hops: [
          hop("source", database, writing, "writes and then reads data that reviewers take for real"),
          hop("effect", forge, publishing, "puts it into a change that others merge"),
        ],
        controls: [
          { id: `write:${database.name}`, text: `give \`${database.name}\` the read route only, and a database role that cannot write` },
          { id: `write:${forge.name}`, text: `ask for each change through \`${forge.name}\` (\`mcp.matrix\`)` },
        ],
      });
    }
  }
  return out;
}

/** Values and variables that more than one side holds. Inline values are compared by digest and never shown. */
function sharedKeys({ servers, workflows }: ChainWorld): Draft[] {
  const out: Draft[] = [];
  const byKey = new Map<string, { readonly label: string; readonly holders: ServerReach[] }>();
  for (const server of servers) {
    const { transport } = server.server.entry;
    if (transport === undefined) continue;
    const values = transport.type === "stdio" ? transport.env : transport.headers;
    for (const { name, source, refersTo } of server.credentials) {
      if (!/TOKEN|KEY|SECRET|PASS|AUTH|CREDENTIAL|PAT\b|DATABASE_URL/i.test(`${name} ${refersTo ?? ""}`)) continue;
      const value = values[name] ?? "";
      const key = source === "inline" ? `value:${sha256(value)}` : `${source}:${refersTo ?? name}`;
      const label = source === "inline" ? `the value of \`${name}\`` : `\`${refersTo ?? name}\` (${source})`;
      const known = byKey.get(key) ?? { label, holders: [] };
      known.holders.push(server);
      byKey.set(key, known);
      const variable = refersTo ?? name;
      for (const { file, secrets } of workflows.filter((one) => one.secrets.includes(variable)))
        out.push({
          kind: "shared-key",
          agent: server.server.agent,
          hops: [
            { role: "privilege", at: server.name, does: `holds ${label}`, evidence: server.server.file, outcome: "unknown" },
            {
              role: "effect",
              at: file,
              does: `runs with a secret of the same name (of ${secrets.length})`,
              evidence: "the names; whether the values are one cannot be seen from here",
              outcome: "unknown",
            },
          ],
          controls: [{ id: `key:${variable}`, text: `give the agent a credential of its own with the least scope, apart from that of ${file}` }],
        });
    }
  }
  for (const { label, holders } of byKey.values()) {
    const agents = [...new Set(holders.map(({ server }) => server.agent))];
    const names = [...new Set(holders.map(({ name }) => name))];
    if (names.length < 2 && agents.length < 2) continue;
    out.push({
      kind: "shared-key",
      agent: agents.join(", "),
      hops: holders.slice(0, 6).map((holder, i) => ({
        role: i === 0 ? ("privilege" as const) : ("effect" as const),
        at: holder.name,
        does: `holds ${label}`,
        evidence: `${holder.server.agent}, ${holder.server.file}`,
        outcome: "unknown" as const,
      })),
      controls: [{ id: `key:${label}`, text: "give each server a credential of its own with the least scope, so that one can be taken back" }],
    });
  }
  return out;
}

function severityOf({ kind, hops }: Draft): Chain["severity"] {
  if (kind === "shared-key") return "medium";
  const said = hops.map(({ outcome }) => outcome);
  return said.includes("ask") ? "medium" : said.includes("unknown") && kind !== "comment-to-ci" ? "low" : "high";
}

/**
 * The chains that the servers of each agent make reachable, and for each the control that breaks most of them; where several break as
 * many, the first, which takes the least away.
 */
export function findChains(world: ChainWorld): Chain[] {
  const agents = [...new Set(world.servers.map(({ server }) => server.agent))];
  const drafts = [
    ...agents.flatMap((agent) => {
      const own = world.servers.filter(({ server }) => server.agent === agent);
      return [...trifectas(own, agent), ...toWorkflows(own, world.workflows, agent), ...indexRewrites(own, agent), ...stagingToReview(own, agent)];
    }),
    ...sharedKeys(world),
  ];
  const counts = new Map<string, number>();
  for (const { controls } of drafts) for (const { id } of controls) counts.set(id, (counts.get(id) ?? 0) + 1);
  const order = { high: 0, medium: 1, low: 2 };
  return drafts
    .map((draft): Chain => {
      const { controls, ...rest } = draft;
      const [first] = [...controls].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
      const id = sha256(JSON.stringify([draft.kind, draft.agent, draft.hops.map(({ at, tool }) => [at, tool])])).slice(0, 12);
      return { id, ...rest, severity: severityOf(draft), control: { ...first!, breaks: counts.get(first!.id) ?? 1 } };
    })
    .sort((a, b) => order[a.severity] - order[b.severity]);
}

import type { KnownTool, ResultLabel, ServerKind, ToolMark } from "../../catalog/index.ts";
import { toolsOf } from "../../catalog/index.ts";
import type { Outcome } from "../../model/index.ts";
import type { CompiledPolicy, McpPrincipal } from "../../policy/index.ts";
import { accessOf, matrixAnswer, ServerRules } from "../judge/index.ts";
import { nameOf, valueSources, type ConfiguredServer, type NamedSource, type ServerDefinitions } from "../servers/index.ts";

/** What one tool lets a session do, and whether the policy lets it. */
export interface ReachTool {
  readonly name: string;
  readonly access: KnownTool["access"];
  /** By whose word: our catalog, the words of its name, its own annotation, nobody's. */
  readonly by: "catalog" | "name" | "annotation" | "nothing";
  readonly labels: readonly ResultLabel[];
  readonly marks: readonly ToolMark[];
  /** How well it carries data out of the machine, from 0. */
  readonly wayOut: number;
  readonly outcome: Outcome;
  /** Row of the matrix or list that settled it. */
  readonly rule: string;
}

/** A server as a session can use it. */
export interface ServerReach {
  readonly server: ConfiguredServer;
  readonly name: string;
  readonly kind: ServerKind;
  readonly tools: readonly ReachTool[];
  /** Its tools are known: by a catalog or by what it was seen to define. */
  readonly isKnown: boolean;
  readonly isApproved: boolean;
  readonly credentials: readonly NamedSource[];
}

export interface ReachOptions {
  readonly policy: CompiledPolicy;
  readonly principal: McpPrincipal;
  readonly isApproved: (server: ConfiguredServer) => boolean;
  /** What a server was seen to define, from its pins. */
  readonly definitionsOf: (server: ConfiguredServer) => ServerDefinitions | undefined;
}

/** Servers on this machine whose writes leave it all the same, by what they are. */
const LOCAL_KINDS: ReadonlySet<ServerKind> = new Set(["filesystem", "memory", "codegraph", "database"]);

/** How well a tool carries data out: 0 not at all; an address of one's own choice is the widest way, since even a read of it carries data. */
function wayOut(known: KnownTool | undefined, access: KnownTool["access"], kind: ServerKind, isRemote: boolean): number {
  const roles = [...(known?.roles.values() ?? [])];
  if (roles.includes("url") || roles.includes("host") || known?.effects.some((effect) => effect.kind === "net.send" && effect.argument !== undefined) === true)
    return 4;
  if (access === "read") return 0;
  if (access === "run") return kind === "database" ? 0 : 3;
  if (known?.marks.includes("public") === true || known?.effects.some((effect) => /^(?:vcs\.push|deploy\.)/.test(effect.kind)) === true) return 3;
  if (kind === "browser" || LOCAL_KINDS.has(kind)) return isRemote ? 1 : 0;
  return known?.marks.includes("settings") === true ? 1 : 2;
}

/** What a server lets a session do; of what nobody knows anything the tools are left out, and `isKnown` says so. */
export function reachOf(server: ConfiguredServer, { policy, principal, isApproved, definitionsOf }: ReachOptions): ServerReach | undefined {
  const { entry, identity } = server;
  if (entry.transport === undefined || entry.isDisabled) return undefined;
  const config = { name: entry.name, transport: entry.transport };
  const rules = new ServerRules(policy, config, identity ?? "");
  if (rules.listing.type === "deny") return undefined;
  const defined = definitionsOf(server)?.tools;
  const catalog = rules.catalog === undefined ? undefined : toolsOf(rules.catalog);
  const names = defined === undefined ? [...(catalog?.keys() ?? [])] : defined.map(nameOf);
  const annotations = new Map(
    (defined ?? []).map((one) => [
      nameOf(one),
      typeof one["annotations"] === "object" && one["annotations"] !== null ? (one["annotations"] as Readonly<Record<string, unknown>>) : undefined,
    ]),
  );
  const tools = names.map((name): ReachTool => {
    const known = catalog?.get(name);
    const { access, by } = accessOf(name, rules, annotations.get(name));
    const refused = rules.refusal("tools", name);
    const answer = matrixAnswer(policy.mcp ?? [], rules.rowNames, [principal], access);
    return {
      name,
      access,
      by,
      labels: known?.labels ?? [],
      marks: known?.marks ?? [],
      wayOut: wayOut(known, access, rules.kind, entry.transport?.type === "http"),
      outcome: refused === undefined ? answer.outcome : "deny",
      rule: refused ?? answer.row,
    };
  });
  return {
    server,
    name: entry.name,
    kind: rules.kind,
    tools,
    isKnown: defined !== undefined || catalog !== undefined,
    isApproved: isApproved(server),
    credentials: valueSources(entry.transport).filter(({ source }) => source !== "empty" && source !== "stand-in"),
  };
}

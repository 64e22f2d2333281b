/** What stands in a graph. `call` is one call of a tool; `resource` is what calls touch: a path, host, repository, package, server. */
export type NodeType = "person" | "job" | "prompt" | "agent" | "subagent" | "call" | "resource";

export interface GraphNode {
  /** Begins with the type; the same thing has the same id in every graph of this record. */
  readonly id: string;
  readonly type: NodeType;
  /** One line; may hold anything that was recorded, so whoever shows it escapes it. */
  readonly label: string;
  readonly session?: string;
  /** Milliseconds since the epoch, of the event that it stands for. */
  readonly ts?: number;
  /** Id of that event. */
  readonly event?: string;
  /** Of calls: what the agent was told, and what became of it. */
  readonly answer?: string;
  readonly outcome?: "succeeded" | "failed" | "interrupted";
  /** The session had taken in text from outside, or secrets, before this call. */
  readonly isUntrusted?: true;
  readonly isSensitive?: true;
  /** Of resources: a secret was read from it. */
  readonly isSecret?: true;
}

/**
 * How one thing led to another; all edges point from cause to effect. `asked`: a person or job gave a prompt. `led`: a prompt moved an agent. `spawned`: a sub-agent.
 * `called`: a call. `read`: what a call took in. `effect`: what a call did, with the kind of effect as its label. `data`: data of one resource went into another.
 * `taint`: text from outside was in the session when the call was made.
 */
export type EdgeType = "asked" | "led" | "spawned" | "called" | "read" | "effect" | "data" | "taint";

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly type: EdgeType;
  readonly label?: string;
  /** The event that says so. */
  readonly event: string;
  readonly ts: number;
  /** It may be so; that could not be told for certain. */
  readonly isPossible?: true;
  /** The call was refused: it never happened. */
  readonly isRefused?: true;
}

export interface ActionGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Bounds were reached: there is more than this. */
  readonly isCut: boolean;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Bounds of one graph: more than this nobody can walk. */
export interface GraphLimits {
  readonly nodes: number;
  readonly edges: number;
}

/** Puts a graph together; what is there already is there once. */
export class GraphBuilder {
  readonly #limits: GraphLimits;
  readonly #nodes = new Map<string, Writable<GraphNode>>();
  readonly #edges = new Map<string, GraphEdge>();
  isCut = false;

  constructor(limits: GraphLimits) {
    this.#limits = limits;
  }

  /** Adds a node, or what is new of it. @returns false when there is no room for it */
  node(node: GraphNode): boolean {
    const known = this.#nodes.get(node.id);
    if (known !== undefined) {
      Object.assign(known, node, known.ts === undefined ? {} : { ts: known.ts, event: known.event });
      return true;
    }
    if (this.#nodes.size >= this.#limits.nodes) {
      this.isCut = true;
      return false;
    }
    this.#nodes.set(node.id, { ...node });
    return true;
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  /** Adds an edge between two nodes that are there; of several that say the same, the first. */
  edge(edge: GraphEdge): void {
    if (!this.#nodes.has(edge.from) || !this.#nodes.has(edge.to) || edge.from === edge.to) return;
    const key = `${edge.from}\n${edge.to}\n${edge.type}\n${edge.label ?? ""}`;
    if (this.#edges.has(key)) return;
    if (this.#edges.size >= this.#limits.edges) this.isCut = true;
    else this.#edges.set(key, edge);
  }

  get graph(): ActionGraph {
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()], isCut: this.isCut };
  }
}

import type { JsonObject, Passage } from "../traffic.ts";

/** What is known of a tool that a server has listed. */
export interface ListedTool {
  readonly annotations: JsonObject | undefined;
  /** Why clients do not see it; absent where they do. */
  readonly hidden?: string;
}

/** Servers whose lists are kept. */
const MOST_SERVERS = 200;

/** The tools that servers have listed, as they were judged last. */
export class ToolBook {
  readonly #listed = new Map<string, ReadonlyMap<string, ListedTool>>();
  /** The list that was asked for last: one call asks twice, and the next one mostly for the same. */
  #last: { readonly at: Pick<Passage, "identity" | "server" | "route">; readonly tools: ReadonlyMap<string, ListedTool> | undefined } | undefined;

  /** @param tools of a list as one route has it; each that is not among them is refused there. */
  enter(at: Passage, tools: ReadonlyMap<string, ListedTool>): void {
    const key = keyOf(at);
    this.#last = undefined;
    this.#listed.delete(key);
    this.#listed.set(key, tools);
    if (this.#listed.size > MOST_SERVERS) this.#listed.delete(this.#listed.keys().next().value!);
  }

  #of(at: Passage): ReadonlyMap<string, ListedTool> | undefined {
    const last = this.#last;
    const { identity, server, route } = at;
    if (last !== undefined && last.at.identity === identity && last.at.server === server && last.at.route === route) return last.tools;
    const tools = this.#listed.get(keyOf(at));
    this.#last = { at: { identity, server, route }, tools };
    return tools;
  }

  /** Why a tool may not be called; `undefined` when it may as far as the list goes. */
  refusal(tool: string, at: Passage): string | undefined {
    const listed = this.#of(at);
    if (listed === undefined) return undefined;
    const own = listed.get(tool);
    if (own === undefined) return `\`${tool.slice(0, 80)}\` is none of the tools that \`${at.server.name}\` has listed`;
    return own.hidden;
  }

  annotations(tool: string, at: Passage): JsonObject | undefined {
    return this.#of(at)?.get(tool)?.annotations;
  }
}

/** The reading route of a server shows other tools than its writing route. */
function keyOf({ identity, server, route }: Passage): string {
  return `${identity} ${route} ${server.name}`;
}

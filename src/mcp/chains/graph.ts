import type { Chain } from "./find-chains.ts";

function label(text: string): string {
  return text
    .replaceAll('"', "'")
    .replaceAll(/[<>{}[\]|`\n\r]/g, " ")
    .replaceAll(/[^\x20-\x7e]/g, "?")
    .slice(0, 80);
}

/** The chains as a graph in Mermaid: an edge for each step, thick where nobody is asked. */
export function mermaidGraph(chains: readonly Chain[]): string {
  const nodes = new Map<string, string>();
  const edges = new Map<string, string>();
  const nodeOf = (at: string, tool: string | undefined): string => {
    const key = `${at}\u0000${tool ?? ""}`;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const id = `n${nodes.size}`;
    nodes.set(key, id);
    return id;
  };
  for (const { hops, kind } of chains) {
    hops.forEach((one, i) => {
      const to = nodeOf(one.at, one.tool);
      const before = hops[i - 1];
      if (before === undefined) return;
      const from = nodeOf(before.at, before.tool);
      const arrow = one.outcome === "allow" ? "==>" : one.outcome === "ask" ? "-.->" : "-->";
      edges.set(`${from} ${to} ${kind}`, `  ${from} ${arrow}|${kind}| ${to}`);
    });
  }
  const lines = [...nodes].map(([key, id]) => {
    const [at = "", tool = ""] = key.split("\u0000");
    return `  ${id}["${label(at)}${tool === "" ? "" : `<br>${label(tool)}`}"]`;
  });
  return ["flowchart LR", ...lines, ...edges.values()].join("\n");
}

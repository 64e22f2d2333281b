import type { ActionGraph, EdgeType, GraphNode, NodeType } from "./graph.ts";

/** How each type of node is drawn. */
const SHAPES: Readonly<Record<NodeType, readonly [string, string]>> = {
  person: ["([", "])"],
  job: ["([", "])"],
  prompt: [">", "]"],
  agent: ["[[", "]]"],
  subagent: ["[[", "]]"],
  call: ["[", "]"],
  resource: ["[(", ")]"],
};
const ARROWS: Readonly<Record<EdgeType, string>> = {
  asked: "-->",
  led: "-->",
  spawned: "-->",
  called: "-->",
  read: "-->",
  effect: "==>",
  data: "==>",
  taint: "-.->",
};
const MAX_LABEL = 80;

/** A text within quotes of Mermaid: letters, digits and harmless signs as they are, all others by their number, so that nothing in it is markup. */
function quoted(text: string): string {
  const cut = text.length > MAX_LABEL ? `${text.slice(0, MAX_LABEL)}…` : text;
  return `"${cut.toWellFormed().replaceAll(/[^\p{L}\p{N} .,:/_@=+*?!-]/gu, (character) => `#${character.codePointAt(0)};`)}"`;
}

function marksOf({ answer, outcome, isUntrusted, isSensitive, isSecret }: GraphNode): string {
  const marks = [
    answer === "deny" ? "denied" : answer === "ask" ? "asked" : "",
    outcome === "failed" ? "failed" : "",
    isUntrusted === true ? "untrusted" : "",
    isSensitive === true ? "sensitive" : "",
    isSecret === true ? "secret" : "",
  ];
  const said = marks.filter((mark) => mark !== "").join(", ");
  return said === "" ? "" : ` (${said})`;
}

/** The graph as a flowchart of Mermaid. Nothing of what was recorded is markup in it. */
export function graphMermaid({ nodes, edges, isCut }: ActionGraph): string {
  const numbers = new Map(nodes.map(({ id }, number) => [id, `n${number}`]));
  return [
    "flowchart LR",
    ...nodes.map((node) => {
      const [open, close] = SHAPES[node.type];
      return `  ${numbers.get(node.id)}${open}${quoted(`${node.label}${marksOf(node)}`)}${close}`;
    }),
    ...edges.map(({ from, to, type, label, isRefused, isPossible }) => {
      const said = [label ?? type, isRefused === true ? "refused" : "", isPossible === true ? "possibly" : ""].filter((word) => word !== "").join(", ");
      return `  ${numbers.get(from)} ${isRefused === true ? "-.-x" : ARROWS[type]}|${quoted(said)}| ${numbers.get(to)}`;
    }),
    ...(isCut ? ["  %% cut at its bounds: there is more"] : []),
    "",
  ].join("\n");
}

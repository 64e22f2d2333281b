import { readConfig, serversIn, type ServerEntry } from "../../servers/index.ts";
import { severityOf, type InspectFinding } from "../finding.ts";
import { inspectDefinitionText } from "../inspect-text.ts";
import { commandRules, type ConfigRemark } from "./command-rules.ts";
import { reachRules } from "./reach-rules.ts";
import { addressRules, valueRules } from "./value-rules.ts";

/** Names of tools that change something or run something: approving those beforehand is what an attacker wants. */
const GRAVE_TOOL = /^\*$|exec|shell|command|terminal|write|delete|remove|drop|push|merge|transfer|deploy|install|eval/i;

function findings({ path, source, transport, headersHelper, unasked, name }: ServerEntry): InspectFinding[] {
  const remarks: ConfigRemark[] = [];
  if (transport !== undefined) {
    remarks.push(...valueRules(transport));
    if (transport.type === "stdio") remarks.push(...commandRules(transport), ...reachRules(transport));
  }
  if (headersHelper !== undefined) {
    const isShell = /[|;&`$]|(?<![.\w])(?:curl|wget|sh|bash|node|python\d?)\b/.test(headersHelper);
    remarks.push({ rule: "headers-command", score: isShell ? 0.85 : 0.65, path: "/headersHelper", why: "the client runs this command to make headers" });
    if (transport === undefined && typeof source["url"] === "string") remarks.push(...addressRules(source["url"], "/url"));
  }
  const grave = unasked.filter((one) => GRAVE_TOOL.test(one));
  if (grave.length > 0)
    remarks.push({
      rule: "unasked",
      score: grave.includes("*") ? 0.7 : 0.6,
      path: "",
      why: `tools run without being asked about: ${grave
        .slice(0, 5)
        .map((one) => `\`${one.slice(0, 40)}\``)
        .join(", ")}`,
    });
  const text = [source["description"], source["instructions"]].filter((one) => typeof one === "string").join("\n");
  return [
    ...remarks.map(({ rule, score, path: at, why }) => ({ rule, severity: severityOf(score), path: `${path}${at}`, why: `${name}: ${why}`, score })),
    ...(text === "" ? [] : inspectDefinitionText(text, `${path}/description`)),
  ];
}

/** Inspects one entry of a configuration. */
export function inspectServer(entry: ServerEntry): InspectFinding[] {
  return findings(entry);
}

/** The text without the marks of a quotation, which documentation puts before each line. */
function unquoted(text: string): string {
  return /^(?:[ \t]{0,8}>[^\n]*(?:\n|$))+$/.test(text) ? text.replaceAll(/^[ \t]{0,8}> ?/gm, "") : text;
}

/** What of a text may be a configuration on its own: it in braces, and what its outermost braces hold. */
function partsOf(text: string): readonly string[] {
  const [from, to] = [text.indexOf("{"), text.lastIndexOf("}")];
  return [...(/^\s*"/.test(text) ? [`{${text}}`] : []), ...(from !== -1 && to > from ? [text.slice(from, to + 1)] : [])];
}

/** Inspects a configuration of any agent: its text (JSON with comments, or TOML) or the parsed object. */
export function inspectConfig(config: unknown): InspectFinding[] {
  let servers: readonly ServerEntry[];
  let problem: string | undefined;
  if (typeof config === "string") {
    const text = unquoted(config);
    const isToml = !/^\s*[{[]\s*(?:["}/]|$)/.test(text) && /^\s*(?:\[[^\]]+\]|[\w."-]+\s*=)/m.test(text);
    ({ servers, problem } = readConfig(text, isToml ? "toml" : "json"));
    // Documentation shows a part of a file, or a file within a command.
    for (const part of servers.length === 0 && problem !== undefined ? partsOf(text) : []) {
      const read = readConfig(part, "json");
      if (read.servers.length === 0) continue;
      ({ servers, problem } = read);
      break;
    }
  } else servers = serversIn(config);
  const out = servers.flatMap(findings);
  if (problem !== undefined && servers.length === 0)
    out.push({ rule: "unreadable", severity: "medium", why: `${problem}, so nothing is known of what it starts`, score: 0.5 });
  return out;
}

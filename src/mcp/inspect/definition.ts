import { latinLookAlike } from "../../content/index.ts";
import { hostSets } from "../../catalog/index.ts";
import type { JsonObject } from "../traffic.ts";
import { severityOf, type InspectFinding } from "./finding.ts";
import { inspectDefinitionText } from "./inspect-text.ts";

/** Bounds of a definition: honest ones stay far below, and what is beyond was not looked at. */
const MOST_LEAVES = 5000;
const DEEPEST = 40;
/** Members whose text no model reads as prose: identifiers, types, patterns. */
const NO_PROSE = new Set(["type", "format", "$schema", "$id", "pattern", "mimeType"]);

interface Leaf {
  readonly path: string;
  readonly key: string;
  readonly text: string;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Every text of a structure with its place; the names of members are texts, too. `isCut` where there was too much. */
export function textLeaves(value: unknown): { readonly leaves: readonly Leaf[]; readonly isCut: boolean } {
  const leaves: Leaf[] = [];
  let isCut = false;
  const walk = (one: unknown, path: string, key: string, depth: number): void => {
    if (leaves.length >= MOST_LEAVES || depth > DEEPEST) {
      isCut = true;
      return;
    }
    if (typeof one === "string") leaves.push({ path, key, text: one });
    else if (Array.isArray(one)) one.forEach((member, i) => walk(member, `${path}/${i}`, key, depth + 1));
    else if (isObject(one)) {
      for (const [name, member] of Object.entries(one)) {
        // A sentence as the name of a member reaches the model like any description.
        if (name.length > 40) leaves.push({ path: `${path}/${pointer(name)}`, key: "", text: name });
        walk(member, `${path}/${pointer(name)}`, name, depth + 1);
      }
    }
  };
  walk(value, "", "", 0);
  return { leaves, isCut };
}

const NAME = /^[A-Za-z0-9_.:/-]{1,128}$/;
/** Parameters by which definitions collect what the tool has no use for. */
const SIDE_PARAMETER =
  /^(?:side_?notes?|(?:full_?|chat_?|conversation_?|message_?|prompt_?)(?:history|context|log|transcript)|conversation|transcript|system_?prompt|chain_?of_?thought|previous_?(?:messages|results|outputs)|other_?tools|user_?(?:secrets?|credentials?|prompt)|env_?(?:dump|vars|variables)|exfil\w{0,10}|smuggle\w{0,10}|all_?messages|raw_?conversation|sidechannel|ssh_?key|private_?key_?contents?)$/i;

function parametersOf(definition: JsonObject): readonly (readonly [name: string, schema: JsonObject, isRequired: boolean])[] {
  const schema = definition["inputSchema"] ?? definition["input_schema"] ?? definition["parameters"];
  if (!isObject(schema) || !isObject(schema["properties"])) return [];
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  return Object.entries(schema["properties"]).map(([name, one]) => [name, isObject(one) ? one : {}, required.includes(name)]);
}

function structure(definition: JsonObject): InspectFinding[] {
  const out: InspectFinding[] = [];
  const add = (rule: string, score: number, path: string, why: string): void => {
    out.push({ rule, severity: severityOf(score), path, why, score });
  };
  const { name } = definition;
  if (typeof name === "string" && !NAME.test(name)) {
    const isForeign = [...name].some((letter) => latinLookAlike(letter) !== undefined);
    add(
      isForeign ? "homoglyph" : "odd-name",
      isForeign ? 0.8 : 0.5,
      "/name",
      isForeign ? "the name has letters that pass for Latin ones" : "the name has characters that names of tools do not have",
    );
  }
  for (const [parameter, , isRequired] of parametersOf(definition))
    if (SIDE_PARAMETER.test(parameter))
      add(
        "side-parameter",
        isRequired ? 0.55 : 0.4,
        `/inputSchema/properties/${pointer(parameter)}`,
        `the parameter \`${parameter.slice(0, 60)}\` collects what the tool itself has no use for`,
      );
  return out;
}

function leafFindings({ path, key, text }: Leaf): InspectFinding[] {
  const out: InspectFinding[] = [];
  if (key === "$ref" && !text.startsWith("#"))
    out.push({
      rule: "external-reference",
      severity: "high",
      path,
      words: text.slice(0, 160),
      why: "the schema refers to a document elsewhere, which may change after it was read",
      score: 0.7,
    });
  if (key === "src" && path.includes("/icons/") && /^(?:https?:|\/\/|file:)/i.test(text))
    out.push({
      rule: "remote-icon",
      severity: "low",
      path,
      words: text.slice(0, 160),
      why: "an icon that is fetched tells its host who uses the tool",
      score: 0.2,
    });
  const host = /^[a-z]{2,10}:\/\/(?:[^/@\s]{0,200}@)?([^/:\s]{1,253})/i.exec(text)?.[1];
  if (host !== undefined && hostSets(host.toLowerCase()).includes("metadata"))
    out.push({
      rule: "metadata-address",
      severity: "high",
      path,
      words: text.slice(0, 160),
      why: "the address is a cloud metadata service, which gives out credentials",
      score: 0.7,
    });
  if (!NO_PROSE.has(key) && text.length > 3) out.push(...inspectDefinitionText(text, path));
  return out;
}

/**
 * Inspects a definition as a server gives it (a tool, a prompt, a resource, the answer to `initialize`): each text leaf,
 * names, side parameters, references. Never throws; what is beyond the bounds is told of.
 */
export function inspectDefinition(definition: unknown): InspectFinding[] {
  const { leaves, isCut } = textLeaves(definition);
  const out = leaves.flatMap(leafFindings);
  if (isObject(definition)) out.push(...structure(definition));
  if (isCut)
    out.push({ rule: "too-large", severity: "medium", why: `more than ${MOST_LEAVES} texts or deeper than ${DEEPEST}: the rest was not read`, score: 0.5 });
  return out;
}

/** Inspects a text that may itself be a definition in JSON, as some catalogs store them. */
export function inspectDefinitionSource(text: string): InspectFinding[] {
  const start = text.trimStart()[0];
  if (start === "{" || start === "[") {
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === "object" && value !== null) return [...inspectDefinition(value)];
    } catch {
      // A description that begins with a brace.
    }
  }
  return inspectDefinitionText(text);
}

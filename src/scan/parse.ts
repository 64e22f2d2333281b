import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { parse as parseTomlText, TomlError } from "smol-toml";
import { isMap, isScalar, isSeq, parseDocument, type Document } from "yaml";
import type { Place } from "./item.ts";

/** Data that was read, and where each value stands. */
export interface Parsed {
  readonly value?: unknown;
  readonly problem?: { readonly message: string; readonly start: number };
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** Larger texts are not parsed: no settings file or workflow is. */
const MAX_PARSED = 4 * 1024 * 1024;
/** Of YAML, whose tree takes a hundred times the memory of its text. */
const MAX_YAML = 512 * 1024;
/** Trees that are kept to tell places; they are made again when another finding needs them. */
const KEPT_TREES = 24;
/** Deeper nesting is refused before a recursive reader sees it. */
const MAX_DEPTH = 200;
/** Aliases that a YAML text may follow; `billion laughs` needs many more. */
const MAX_ALIASES = 100;

const YAML_OPTIONS = { version: "1.2", logLevel: "silent", uniqueKeys: true } as const;

function whole(text: string): () => Place {
  return () => ({ start: 0, end: text.length });
}

function failed(text: string, message: string, start = 0): Parsed {
  return { problem: { message, start }, placeOf: whole(text) };
}

/** Deepest nesting of brackets, and of indentation steps, that the text could have. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === 92) at += 1;
      else if (code === 34 || code === 10) isInString = false;
    } else if (code === 34) isInString = true;
    else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (code === 125 || code === 93) depth -= 1;
  }
  return false;
}

/** Trees of the texts that were last asked for places. Items keep none: in a large repository they would take more memory than all else. */
function keeper<Tree>(make: (text: string) => Tree): (text: string) => Tree {
  const kept = new Map<string, Tree>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const tree = make(text);
    const [oldest] = kept.keys();
    if (kept.size >= KEPT_TREES && oldest !== undefined) kept.delete(oldest);
    kept.set(text, tree);
    return tree;
  };
}

const jsonTree = keeper((text) => ({ root: parseTree(text, [], { allowTrailingComma: true, disallowComments: false }) }));
const yamlTree = keeper((text) => parseDocument(text, YAML_OPTIONS));

/** JSON with comments and trailing commas, as agents read their settings. */
export function parseJson(text: string): Parsed {
  if (text.length > MAX_PARSED) return failed(text, "the file is too large for settings");
  if (isTooDeep(text)) return failed(text, "the file is nested too deeply");
  const errors: ParseError[] = [];
  const bare = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  const root = parseTree(bare, errors, { allowTrailingComma: true, disallowComments: false });
  const [error] = errors;
  const placeOf = (path: readonly (string | number)[]): Place => {
    const tree = jsonTree(bare).root;
    const node: Node | undefined = tree === undefined ? undefined : findNodeAtLocation(tree, [...path]);
    return node === undefined ? { start: 0, end: text.length } : { start: node.offset, end: node.offset + node.length };
  };
  const problem = error === undefined ? {} : { problem: { message: printParseErrorCode(error.error), start: error.offset } };
  return root === undefined ? { ...problem, placeOf } : { value: getNodeValue(root) as unknown, ...problem, placeOf };
}

function placeIn(document: Document, text: string, path: readonly (string | number)[]): Place {
  const node: unknown = path.length === 0 ? document.contents : document.getIn([...path], true);
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return range === undefined || range === null ? { start: 0, end: text.length } : { start: range[0], end: range[1] };
}

/** YAML of one document; `on:` stays text, as GitHub and GitLab read it. */
export function parseYaml(text: string): Parsed {
  if (text.length > MAX_YAML) return failed(text, "the file is too large");
  if (isTooDeep(text) || /^ {400}/m.test(text)) return failed(text, "the file is nested too deeply");
  try {
    const document = parseDocument(text, YAML_OPTIONS);
    const [error] = document.errors;
    const value = document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown;
    return {
      value,
      ...(error === undefined ? {} : { problem: { message: error.message.split("\n")[0]!, start: error.pos[0] } }),
      placeOf: (path) => placeIn(yamlTree(text), text, path),
    };
  } catch (error) {
    return failed(text, error instanceof Error ? error.message.split("\n")[0]! : "the file cannot be read");
  }
}

/** Where a TOML text names the last key of a path; the reader itself tells no places. */
function placeInToml(text: string, path: readonly (string | number)[]): Place {
  const key = path.findLast((one) => typeof one === "string");
  if (key === undefined) return { start: 0, end: text.length };
  const name = String(key).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const found = new RegExp(String.raw`^[^\S\n]*\[*[^\n#=]*?["']?\b${name}\b["']?[^\n]*`, "m").exec(text);
  return found === null ? { start: 0, end: text.length } : { start: found.index, end: found.index + found[0].length };
}

/** TOML, as Codex and Gemini CLI read it. */
export function parseToml(text: string): Parsed {
  if (text.length > MAX_PARSED) return failed(text, "the file is too large for settings");
  if (isTooDeep(text)) return failed(text, "the file is nested too deeply");
  try {
    return { value: parseTomlText(text, { maxDepth: MAX_DEPTH }), placeOf: (path) => placeInToml(text, path) };
  } catch (error) {
    if (!(error instanceof TomlError)) return failed(text, "the file cannot be read as TOML");
    const start = text.split("\n", error.line - 1).join("\n").length;
    return failed(text, error.message.split("\n")[0]!, start);
  }
}

/** The YAML head of a Markdown file; `value` is an object, empty where there is no head. */
export function parseFrontMatter(text: string): Parsed {
  const found = /^\uFEFF?---\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(0, MAX_PARSED));
  if (found === null) return { value: {}, placeOf: whole(text) };
  const offset = found[0].indexOf(found[1]!, 3);
  const head = parseYaml(found[1]!);
  return {
    value: typeof head.value === "object" && head.value !== null ? head.value : {},
    ...(head.problem === undefined ? {} : { problem: { ...head.problem, start: head.problem.start + offset } }),
    placeOf: (path) => {
      const { start, end } = head.placeOf(path);
      return { start: start + offset, end: end + offset };
    },
  };
}

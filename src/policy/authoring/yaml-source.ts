import { isAlias, isCollection, isMap, isPair, isScalar, LineCounter, parseAllDocuments, parseDocument, visit, type Document } from "yaml";
import type { Problem } from "../../model/index.ts";

/** Policies are read by people; a larger file is a mistake. */
const MAX_BYTES = 512 * 1024;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** YAML text that was read, and where in it each value stands. */
export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at a path stands; the nearest that there is when it is missing. */
  at(path: readonly PropertyKey[]): Position;
  /** Where a key of the mapping at a path stands. */
  atKey(path: readonly PropertyKey[], key: string): Position;
}

const HINTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "keep one of the two, or put both values in one list",
  BAD_ALIAS: "put quotes around text that starts with `*` or `&`",
  MULTIPLE_DOCS: "a policy is one document; remove the `---` between them",
  TAB_AS_INDENT: "indent with spaces",
  BAD_INDENT: "line the keys of a rule up under each other",
  MISSING_CHAR: "close the bracket or quote that is open",
  MULTILINE_IMPLICIT_KEY: "put quotes around the text, or a colon and a space after the key",
  BLOCK_AS_IMPLICIT_KEY: "put quotes around text that holds `: `",
  TAG_RESOLVE_FAILED: "remove the `!tag`",
};

/** Where the parser's own words speak of its interface. */
const MESSAGES: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: "the file holds more than one document",
  DUPLICATE_KEY: "the key stands here twice",
};

function problem(file: string, code: string, message: string, help: string, at: Position): Problem {
  return { code, message, help, file, line: at.line, column: at.column };
}

function firstLine(text: string): string {
  const [line] = text.split("\n", 1);
  return line!.replace(/\.$/, "").replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

/** Anchors, aliases and merge keys: what a rule says must stand where it is read. */
function references(doc: Document.Parsed, lines: LineCounter, file: string): Problem[] {
  const found: Problem[] = [];
  visit(doc, {
    Node(_key, node) {
      const range = "range" in node ? node.range : undefined;
      const anchor = isAlias(node) ? "alias" : isScalar(node) || isCollection(node) ? (node.anchor === undefined ? undefined : "anchor") : undefined;
      if (anchor === undefined || range === undefined || range === null) return;
      const at = lines.linePos(range[0]);
      found.push(
        problem(file, "yaml-reference", `there may be no ${anchor} here`, "write the value out, or put quotes around text that starts with `*` or `&`", {
          line: at.line,
          column: at.col,
        }),
      );
    },
  });
  return found;
}

const OPTIONS = { prettyErrors: false, uniqueKeys: true, strict: true, version: "1.2", merge: false } as const;

/** What the parser found wrong, and anchors and aliases. */
function problemsOf(doc: Document.Parsed, lines: LineCounter, file: string): readonly Problem[] {
  const faults = [...doc.errors, ...doc.warnings].map((fault) => {
    const at = lines.linePos(fault.pos[0]);
    const code = fault.code;
    return problem(
      file,
      `yaml-${code.toLowerCase().replaceAll("_", "-")}`,
      MESSAGES[code] ?? firstLine(fault.message),
      HINTS[code] ?? "correct the YAML at this place",
      { line: at.line, column: at.col },
    );
  });
  return faults.length > 0 ? faults : references(doc, lines, file);
}

/** The value of a document that was read without problems, with the places of its parts. */
function sourceOf(doc: Document.Parsed, lines: LineCounter, file: string): YamlSource {
  const place = (offset: number | undefined): Position => {
    const at = lines.linePos(offset ?? doc.range[0]);
    return { line: Math.max(1, at.line), column: Math.max(1, at.col) };
  };
  const offsetOf = (path: readonly PropertyKey[]): number | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const node = doc.getIn(path.slice(0, length), true);
      const range = isScalar(node) || isCollection(node) ? node.range : undefined;
      if (range !== undefined && range !== null) return range[0];
      // A key without a value: the key itself.
      const key = path[length - 1];
      const parent = length === 0 ? undefined : doc.getIn(path.slice(0, length - 1), true);
      const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key) : undefined;
      const own = pair !== undefined && isScalar(pair.key) ? pair.key.range : undefined;
      if (own !== undefined && own !== null) return own[0];
    }
    return undefined;
  };
  return {
    file,
    value: doc.toJS({ maxAliasCount: 0 }) as unknown,
    at: (path) => place(offsetOf(path)),
    atKey: (path, key) => {
      const parent = doc.getIn(path, true);
      const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
      const range = pair !== undefined && isScalar(pair.key) ? pair.key.range : undefined;
      return place(range?.[0] ?? offsetOf(path));
    },
  };
}

const START: Position = { line: 1, column: 1 };

/** Reads YAML strictly: every error and warning of the parser is a problem. */
export function readYaml(text: string, file: string): { readonly source: YamlSource } | { readonly problems: readonly Problem[] } {
  if (text.length > MAX_BYTES)
    return { problems: [problem(file, "policy-too-large", "the policy is larger than 512 KiB", "split it, and name the parts in `extends`", START)] };
  const lines = new LineCounter();
  const doc = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  const problems = problemsOf(doc, lines, file);
  return problems.length > 0 ? { problems } : { source: sourceOf(doc, lines, file) };
}

/** Most documents of one file. */
const MAX_DOCUMENTS = 1000;

/** The same for a file of several documents, as rules of detection have them. */
export function readYamlDocuments(text: string, file: string): { readonly sources: readonly YamlSource[] } | { readonly problems: readonly Problem[] } {
  if (text.length > MAX_BYTES) return { problems: [problem(file, "yaml-too-large", "the file is larger than 512 KiB", "split it into several files", START)] };
  const lines = new LineCounter();
  const docs = parseAllDocuments(text, { ...OPTIONS, lineCounter: lines });
  if (!Array.isArray(docs) || docs.length === 0)
    return { problems: [problem(file, "yaml-empty", "the file is empty", "write a rule, or remove the file", START)] };
  if (docs.length > MAX_DOCUMENTS)
    return { problems: [problem(file, "yaml-too-many", `the file holds more than ${MAX_DOCUMENTS} documents`, "split it into several files", START)] };
  const problems = docs.flatMap((doc) => problemsOf(doc, lines, file));
  return problems.length > 0 ? { problems } : { sources: docs.map((doc) => sourceOf(doc, lines, file)) };
}

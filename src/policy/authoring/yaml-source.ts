import { isAlias, isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
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
  TAG_RESOLVE_FAILED: "remove the `!tag`; policies have none",
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
        problem(file, "yaml-reference", `a policy has no ${anchor}`, "write the value out, or put quotes around text that starts with `*` or `&`", {
          line: at.line,
          column: at.col,
        }),
      );
    },
  });
  return found;
}

/** Reads YAML strictly: every error and warning of the parser is a problem. */
export function readYaml(text: string, file: string): { readonly source: YamlSource } | { readonly problems: readonly Problem[] } {
  const start = { line: 1, column: 1 };
  if (text.length > MAX_BYTES)
    return {
      problems: [problem(file, "policy-too-large", "the policy is larger than 512 KiB", "split it, and name the parts in `extends`", start)],
    };
  const lines = new LineCounter();
  const doc = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    strict: true,
    version: "1.2",
    merge: false,
  });
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
  if (faults.length > 0) return { problems: faults };
  const referred = references(doc, lines, file);
  if (referred.length > 0) return { problems: referred };
  const place = (offset: number | undefined): Position => {
    if (offset === undefined) return start;
    const at = lines.linePos(offset);
    return { line: at.line, column: at.col };
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
    source: {
      file,
      value: doc.toJS({ maxAliasCount: 0 }) as unknown,
      at: (path) => place(offsetOf(path)),
      atKey: (path, key) => {
        const parent = doc.getIn(path, true);
        const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
        const range = pair !== undefined && isScalar(pair.key) ? pair.key.range : undefined;
        return place(range?.[0] ?? offsetOf(path));
      },
    },
  };
}

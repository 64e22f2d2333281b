import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { UserError, type Problem } from "../model/index.ts";

/** A change of a text: `length` characters at `offset` become `content`. */
interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

const MAX_BYTES = 4 * 1024 * 1024;

function problemAt(text: string, offset: number, file: string, message: string, help: string): Problem {
  const before = text.slice(0, offset).split("\n");
  return {
    code: "settings",
    message,
    help,
    file,
    line: before.length,
    column: before.at(-1)!.length + 1,
  };
}

function endOf(node: Node): number {
  return node.offset + node.length;
}

function keyOf(property: Node): string {
  return String(property.children?.[0]?.value);
}

function valueOf(property: Node): Node | undefined {
  return property.children?.[1];
}

/** Every name that stands twice in one object: two readers would see two settings. */
function duplicates(root: Node): Node[] {
  const found: Node[] = [];
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === "object") {
      const names = new Set<string>();
      for (const property of node.children ?? []) {
        if (names.has(keyOf(property))) found.push(property);
        names.add(keyOf(property));
      }
    }
    pending.push(...(node.children ?? []));
  }
  return found;
}

/** How an agent reads its settings beyond plain JSON with comments. */
export interface SettingsDialect {
  /** A comma may stand behind the last item of an object or list. Only where the agent itself takes it: another one would drop the whole file. */
  readonly allowsTrailingCommas: boolean;
}

/**
 * A settings file as text that is changed in place: what is not ours, comments and layout included, stays
 * byte for byte. Throws a `UserError` for a text that cannot be changed safely.
 */
export class SettingsText {
  readonly #file: string;
  readonly #dialect: SettingsDialect;
  #text: string;
  #root: Node;

  constructor(text: string, file: string, dialect: SettingsDialect = { allowsTrailingCommas: false }) {
    this.#file = file;
    this.#dialect = dialect;
    this.#text = text;
    this.#root = this.#parse();
  }

  get text(): string {
    return this.#text;
  }

  #parse(): Node {
    const text = this.#text;
    const fail = (offset: number, message: string, help: string): never => {
      throw new UserError([problemAt(text, offset, this.#file, message, help)]);
    };
    if (text.length > MAX_BYTES) fail(0, "the settings file is too large to be edited", "make it smaller");
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { allowTrailingComma: this.#dialect.allowsTrailingCommas, disallowComments: false });
    const first = errors[0];
    if (first !== undefined) {
      fail(
        first.offset,
        `the settings file is not valid JSON: ${printParseErrorCode(first.error)}`,
        "mend the file and run the command again; nothing was written",
      );
    }
    if (root?.type !== "object")
      return fail(0, "the settings file does not hold a JSON object", "mend the file and run the command again; nothing was written");
    const [twice] = duplicates(root);
    if (twice !== undefined)
      fail(twice.offset, `\`${keyOf(twice)}\` stands twice in one object`, "remove one of them: the client takes only the last; nothing was written");
    return root;
  }

  #apply(edits: readonly TextEdit[]): void {
    for (const { offset, length, content } of edits.toSorted((a, b) => b.offset - a.offset)) {
      this.#text = this.#text.slice(0, offset) + content + this.#text.slice(offset + length);
    }
    this.#root = this.#parse();
  }

  /** The value at a path of names and positions, parsed. */
  get(path: readonly (string | number)[]): unknown {
    const node = this.#find(path);
    return node === undefined ? undefined : plainValue(node);
  }

  #find(path: readonly (string | number)[]): Node | undefined {
    let node: Node | undefined = this.#root;
    for (const step of path) {
      if (node?.type === "object" && typeof step === "string") {
        const property: Node | undefined = node.children?.find((child) => keyOf(child) === step);
        node = property === undefined ? undefined : valueOf(property);
      } else if (node?.type === "array" && typeof step === "number") node = node.children?.[step];
      else return undefined;
    }
    return node;
  }

  /** True for an object or list with nothing in it, not even a comment. */
  isBare(path: readonly (string | number)[]): boolean {
    const node = this.#find(path);
    return node !== undefined && this.#text.slice(node.offset + 1, endOf(node) - 1).trim() === "";
  }

  /** A problem of the user's at the value at `path`. */
  problem(path: readonly (string | number)[], message: string, help: string): UserError {
    return new UserError([problemAt(this.#text, this.#find(path)?.offset ?? 0, this.#file, message, help)]);
  }

  /** Indentation of one level, as the file has it. */
  get #unit(): string {
    const first = this.#root.children?.[0];
    if (first === undefined) return "  ";
    const line = this.#text.slice(this.#text.lastIndexOf("\n", first.offset) + 1, first.offset);
    return /^[ \t]+$/.test(line) ? line : "  ";
  }

  /** The indentation of the line on which a node starts. */
  #indentAt(node: Node): string {
    const start = this.#text.lastIndexOf("\n", node.offset - 1) + 1;
    return /^[ \t]*/.exec(this.#text.slice(start, node.offset))![0];
  }

  get #eol(): string {
    return this.#text.includes("\r\n") ? "\r\n" : "\n";
  }

  /** Adds a property, or an element where `key` is left out, as the last one of the object or list at `path`. */
  append(path: readonly (string | number)[], value: unknown, key?: string): void {
    const parent = this.#find(path)!;
    const indent = this.#indentAt(parent) + this.#unit;
    const eol = this.#eol;
    const body = JSON.stringify(value, undefined, this.#unit).replaceAll("\n", eol + indent);
    const item = key === undefined ? body : `${JSON.stringify(key)}: ${body}`;
    const last = parent.children?.at(-1);
    if (last !== undefined) this.#apply([{ offset: endOf(last), length: 0, content: `,${eol}${indent}${item}` }]);
    else
      this.#apply([
        {
          offset: parent.offset + 1,
          length: 0,
          content: `${eol}${indent}${item}${eol}${this.#indentAt(parent)}`,
        },
      ]);
  }

  /** Removes the property or element at `path`, with the comma and white space that belong to it; comments stay. */
  remove(path: readonly (string | number)[]): void {
    const parent = this.#find(path.slice(0, -1))!;
    const step = path.at(-1)!;
    const items = parent.children ?? [];
    const at = typeof step === "number" ? step : items.findIndex((child) => keyOf(child) === step);
    const item = items[at]!;
    const previous = items[at - 1];
    const next = items[at + 1];
    if (previous !== undefined) this.#apply(this.#withoutBetween(endOf(previous), item.offset, endOf(item)));
    else if (next !== undefined) this.#apply(this.#withoutUpTo(item, next));
    else this.#apply(this.#withoutOnly(parent, item));
  }

  /** Removes the only item of an object or list, and the comma behind it; what `append` has put around an item of an empty one goes with it. */
  #withoutOnly(parent: Node, item: Node): TextEdit[] {
    const start = parent.offset + 1;
    const end = endOf(parent) - 1;
    const comma = this.#comma(endOf(item), end);
    const before = this.#text.slice(start, item.offset);
    const after = this.#text.slice(endOf(item), end);
    const close = this.#eol + this.#indentAt(parent);
    if (comma === undefined && before.startsWith(close) && /^[ \t]*$/.test(before.slice(close.length)) && after.startsWith(close))
      return [{ offset: start, length: endOf(item) + close.length - start, content: "" }];
    if (before.trim() === "" && /^[\s,]*$/.test(after)) return [{ offset: start, length: end - start, content: "" }];
    return [{ offset: item.offset, length: item.length, content: "" }, ...(comma === undefined ? [] : [{ offset: comma, length: 1, content: "" }])];
  }

  /** Removes from the end of the previous item to the end of this one, leaving comments in between. */
  #withoutBetween(from: number, start: number, end: number): TextEdit[] {
    const between = this.#text.slice(from, start);
    if (/^[\s,]*$/.test(between)) return [{ offset: from, length: end - from, content: "" }];
    return [
      { offset: this.#comma(from, start)!, length: 1, content: "" },
      { offset: start, length: end - start, content: "" },
    ];
  }

  #withoutUpTo(item: Node, next: Node): TextEdit[] {
    const between = this.#text.slice(endOf(item), next.offset);
    if (/^[\s,]*$/.test(between)) return [{ offset: item.offset, length: next.offset - item.offset, content: "" }];
    return [
      { offset: item.offset, length: item.length, content: "" },
      { offset: this.#comma(endOf(item), next.offset)!, length: 1, content: "" },
    ];
  }

  /** Offset of the first comma between two offsets that stands in no comment. */
  #comma(from: number, to: number): number | undefined {
    const scanner = createScanner(this.#text);
    scanner.setPosition(from);
    // No token but a comma begins with one.
    for (scanner.scan(); scanner.getTokenOffset() < to; scanner.scan()) if (this.#text[scanner.getTokenOffset()] === ",") return scanner.getTokenOffset();
    return undefined;
  }
}

/** A node's value as plain data. Names are set as own properties, whatever they are. */
function plainValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(plainValue);
  if (node.type !== "object") return node.value as unknown;
  const entries = (node.children ?? []).map((property): [string, unknown] => [
    keyOf(property),
    valueOf(property) === undefined ? null : plainValue(valueOf(property)!),
  ]);
  return Object.fromEntries(entries);
}

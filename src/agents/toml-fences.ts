import { parse, TomlError } from "smol-toml";
import { UserError } from "../model/index.ts";
import { asFields, field, type Fields } from "./fields.ts";

const OPEN = "# >>> sallyport: written by `sallyport install`, taken out by `sallyport uninstall`";
/** The file had no line break at its end. */
const OPEN_JOINED = `${OPEN} (after an open line)`;
const CLOSE = "# <<< sallyport";

/** A value as TOML writes it, on one line. */
export function tomlValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value).replaceAll("\u007f", "\\u007f");
  if (Array.isArray(value)) return `[${value.map(tomlValue).join(", ")}]`;
  const fields = asFields(value);
  if (fields === undefined) return String(value);
  const parts = Object.entries(fields).map(([name, one]) => `${tomlKey(name)} = ${tomlValue(one)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** A key as TOML writes it. */
export function tomlKey(name: string): string {
  return /^[A-Za-z0-9_-]+$/.test(name) ? name : tomlValue(name);
}

/** The document, or a `UserError` that says where it is broken. */
export function parseToml(text: string, file: string): Fields {
  try {
    return parse(text.replace(/^\ufeff/, "")) as Fields;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const message = `the file is no TOML: ${error.message.split("\n")[0]!.replace(/^Invalid TOML document: /, "")}`;
    throw new UserError([{ code: "toml", message, help: "mend it and run the command again; nothing was written", file, line: error.line, column: error.column }]);
  }
}

/**
 * Takes the fences out. A program that edits the file may have put tables of its own between the marks, so of what stands there only those are taken
 * whose header `isOurs` knows; `undefined` when a fence is open.
 */
function splitFences(text: string, isOurs: (header: string) => boolean): string | undefined {
  let isOwn = true;
  const lines = text.split("\n");
  const outside: string[] = [];
  let isInside = false;
  let joins = false;
  for (const line of lines) {
    const bare = line.replace(/\r$/, "");
    if (bare === OPEN || bare === OPEN_JOINED) {
      if (isInside) return undefined;
      isInside = true;
      isOwn = true;
      joins ||= bare === OPEN_JOINED;
    } else if (bare === CLOSE) {
      if (!isInside) return undefined;
      isInside = false;
    } else {
      if (isInside && bare.startsWith("[")) isOwn = isOurs(bare);
      if (!isInside || !isOwn) outside.push(line);
    }
  }
  if (isInside) return undefined;
  const joined = outside.join("\n");
  return joins && joined.endsWith("\n") ? joined.slice(0, -1) : joined;
}

/** What is written into a file. */
export interface TomlLines {
  /** `key = value` of the document itself. */
  readonly top: readonly string[];
  /** `key = value` of tables that may be there already, by the table's name. */
  readonly into: Readonly<Record<string, readonly string[]>>;
  /** Tables that are only ours, with their headers. */
  readonly tables: readonly string[];
}

const fence = (lines: readonly string[], open = OPEN): string => [open, ...lines, CLOSE, ""].join("\n");

/** Line on which a table's header stands; -1 when there is none. */
function headerLine(lines: readonly string[], table: string): number {
  return lines.findIndex((line) => line.replace(/#.*/, "").replaceAll(/\s/g, "") === `[${table}]`);
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** The lines of a table that the document does not say already. Throws where it says otherwise. */
function missing(lines: readonly string[], there: Fields | undefined, name: string, file: string): readonly string[] {
  return lines.filter((line) => {
    const [[key, value]] = Object.entries(parse(line)) as unknown as [[string, unknown]];
    const own = there === undefined ? undefined : field(there, key);
    if (own === undefined) return true;
    if (same(own, value)) return false;
    const full = name === "" ? key : `${name}.${key}`;
    throw new UserError([
      { code: "toml-other", message: `\`${full}\` says something else than the guard needs (\`${line}\`)`, help: `take \`${full}\` out of the file; nothing was written`, file },
    ]);
  });
}

/** The text with our lines in it, each part in a fence; the rest stays byte for byte. Throws a `UserError` where they cannot stand beside what is there. */
export function withFences(before: string, wanted: TomlLines, file: string, isOurs: (header: string) => boolean): string {
  const text = withoutFences(before, file, isOurs);
  const there = parseToml(text, file);
  const top = missing(wanted.top, there, "", file);
  const tables: string[] = [];
  const lines = text.split("\n");
  for (const [name, own] of Object.entries(wanted.into)) {
    const found = asFields(field(there, name));
    const left = missing(own, found, name, file);
    if (left.length === 0) continue;
    const at = headerLine(lines, name);
    if (found === undefined) tables.push(`[${name}]`, ...left, "");
    else if (at === -1) {
      const message = `the table \`${name}\` is not written under a header \`[${name}]\`, so nothing can be added to it`;
      throw new UserError([{ code: "toml-inline", message, help: `write it as \`[${name}]\`; nothing was written`, file }]);
    } else lines.splice(at + 1, 0, ...fence(left).split("\n").slice(0, -1));
  }
  tables.push(...wanted.tables);
  while (tables.at(-1) === "") tables.pop();
  const body = lines.join("\n");
  const start = top.length === 0 ? "" : fence(top);
  const isOpen = body !== "" && !body.endsWith("\n");
  const end = tables.length === 0 ? "" : `${isOpen ? "\n" : ""}${fence(tables, isOpen ? OPEN_JOINED : OPEN)}`;
  const after = start + body + end;
  parseToml(after, file);
  return after;
}

/** The text without our lines: what it was before, and what others have written since. */
export function withoutFences(text: string, file: string, isOurs: (header: string) => boolean): string {
  const found = splitFences(text, isOurs);
  if (found !== undefined) return found;
  const message = "the marks of what was installed here do not match";
  throw new UserError([{ code: "toml-fence", message, help: `take out the lines between \`${OPEN.slice(0, 15)}\` and \`${CLOSE}\` by hand`, file }]);
}

/** True for a text that holds something of ours. */
export function hasFences(text: string): boolean {
  return text.includes(OPEN);
}

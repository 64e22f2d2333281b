import { readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  DEFAULT_CLASSES,
  mayGo,
  PERSONAL_CLASSES,
  PlaceholderBook,
  redactStream,
  restore,
  suggestedReplacement,
  UnscannedTextError,
  type Destination,
  type PersonalClass,
  type RedactOptions,
  type Replacement,
  type RestoreRule,
  type Restored,
} from "../content/index.ts";
import { nodeFacts, nodeScanner, workspaceOf } from "../hook/index.ts";
import { UserError } from "../model/index.ts";
import { defaultStateFolder, RecordError, replaceFile } from "../record/index.ts";
import { Vault, VaultError } from "../vault/index.ts";
import { dataPolicy } from "./data-policy.ts";
import { readTextFile } from "./exact-text.ts";

/** Text handed on at once. */
const PIECE = 128 * 1024;

function wrongUse(message: string, help: string): UserError {
  return new UserError([{ code: "arguments", message, help }]);
}

/** Faults of the vault and of the search as what they are to a user: something to mend. */
async function mended<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VaultError) throw new UserError([{ code: error.code, message: error.message, help: error.help }]);
    if (error instanceof RecordError || error instanceof UnscannedTextError) throw wrongUse(error.message, "nothing was written");
    throw error;
  }
}

function personalClasses(given: string | undefined): ReadonlySet<PersonalClass> {
  if (given === undefined) return DEFAULT_CLASSES;
  if (given === "all") return new Set(PERSONAL_CLASSES);
  if (given === "none") return new Set();
  const wanted = given.split(",");
  const wrong = wanted.find((name) => !(PERSONAL_CLASSES as readonly string[]).includes(name));
  if (wrong !== undefined) throw wrongUse(`there is no class \`${wrong}\` of personal data`, `use all, none, or some of ${PERSONAL_CLASSES.join(",")}`);
  return new Set(wanted as PersonalClass[]);
}

/** A file by the name under which its values are remembered: where it really lies. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** The text of a file, or what to do about it. */
function textOf(path: string): string {
  const read = readTextFile(path);
  if (read.isText) return read.text;
  throw new UserError([{ code: "file", message: `the file is ${read.why}, so it would not come back byte for byte`, help: "leave it out", file: path }]);
}

/** Puts a new text in the place of a file at once, with the file's own rights. */
function putText(path: string, text: string): void {
  replaceFile(path, text, { mode: statSync(path).mode & 0o7777 });
}

interface Pieces {
  readonly text: string;
  readonly replacements: readonly Replacement[];
}

/** Redacts a text in pieces; each is given out when what its placeholders stand for is stored. */
function* redactedPieces(text: Iterable<string>, withBook: <T>(work: (book: PlaceholderBook) => T) => T, options: RedactOptions): Generator<Pieces> {
  const stream = redactStream(withBook, options);
  for (const piece of text) yield stream.push(piece);
  yield stream.end();
}

function* cut(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

async function out(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await new Promise((done) => process.stdout.once("drain", done));
}

/** Standard input as text, piece by piece. */
async function* standardInput(): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    for await (const chunk of process.stdin) yield decoder.decode(chunk as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw wrongUse("standard input is no UTF-8", "convert it first; nothing more was written");
    throw error;
  }
}

interface Shared {
  readonly vault: Vault;
  readonly session: string;
  readonly options: RedactOptions;
}

function placeOf(name: string, path: string | undefined, { line, column, kind, placeholder }: Replacement): string {
  return `${name}:${line}:${column}: ${kind}: ${placeholder}, or ${suggestedReplacement(kind, path)}`;
}

/** `--list`: what would be replaced, without storing or writing anything. */
function list(files: readonly string[], { options }: Shared): number {
  let count = 0;
  const book = new PlaceholderBook();
  for (const path of files) {
    for (const { replacements } of redactedPieces(cut(textOf(path)), (work) => work(book), { ...options, path: realPath(path) })) {
      for (const one of replacements) console.log(placeOf(relative(process.cwd(), path) || path, path, one));
      count += replacements.length;
    }
  }
  console.log(`${count} ${count === 1 ? "value" : "values"} in ${files.length} ${files.length === 1 ? "file" : "files"}`);
  return count === 0 ? 0 : 1;
}

async function redactToOutput(file: string, { vault, session, options }: Shared): Promise<number> {
  const withBook = <T>(work: (book: PlaceholderBook) => T): T => vault.update(session, work);
  let count = 0;
  const name = file === "-" ? "(standard input)" : file;
  const path = file === "-" ? undefined : realPath(file);
  const full: RedactOptions = path === undefined ? options : { ...options, path };
  const give = async ({ text, replacements }: Pieces): Promise<void> => {
    await out(text);
    for (const one of replacements) console.error(placeOf(name, path, one));
    count += replacements.length;
  };
  if (file === "-") {
    const stream = redactStream(withBook, full);
    for await (const piece of standardInput()) await give(stream.push(piece));
    await give(stream.end());
  } else for (const piece of redactedPieces(cut(textOf(file)), withBook, full)) await give(piece);
  console.error(`${count} ${count === 1 ? "value" : "values"} replaced; \`sallyport redact --restore --session ${session}\` puts them back`);
  return 0;
}

function redactInPlace(files: readonly string[], { vault, session, options }: Shared): number {
  for (const path of files) {
    const pieces = [...redactedPieces(cut(textOf(path)), (work) => vault.update(session, work), { ...options, path: realPath(path) })];
    const replacements = pieces.flatMap((piece) => piece.replacements);
    if (replacements.length > 0) putText(realPath(path), pieces.map(({ text }) => text).join(""));
    for (const one of replacements) console.log(placeOf(relative(process.cwd(), path) || path, path, one));
  }
  return 0;
}

/** `file:PATH`, `host:NAME` or `mcp:SERVER`. */
function destinationOf(to: string): Destination {
  const at = to.indexOf(":");
  const where = to.slice(at + 1);
  const type = at === -1 ? "" : to.slice(0, at);
  if (where !== "" && type === "file") return { type, path: realPath(where) };
  if (where !== "" && type === "host") return { type, host: where };
  if (where !== "" && type === "mcp") return { type, server: where };
  throw wrongUse(`\`${to}\` is no destination`, "write file:PATH, host:NAME or mcp:SERVER");
}

function ruleOf(text: string): RestoreRule {
  const at = text.indexOf("=");
  const to = text.slice(at + 1);
  if (at < 1 || !/^(?:file|host|mcp):./.test(to)) throw wrongUse(`\`${text}\` is no permission`, "write KINDS=file:GLOB, KINDS=host:NAME or KINDS=mcp:SERVER");
  return { kinds: text.slice(0, at), to: to.startsWith("file:") && !isAbsolute(to.slice(5)) ? `file:${resolve(to.slice(5))}` : to };
}

/** Says what did not go back; true when something did not. */
function complain(name: string, { refused, unknown, damaged }: Restored, session: string): boolean {
  for (const one of refused) console.error(`${name}: \`«${one}»\` may not go there\n  name its own file or host, or permit it with --allow`);
  for (const one of unknown)
    console.error(`${name}: \`«${one}»\` is unknown to the session \`${session}\`\n  name the session it came from; values are forgotten after a day`);
  for (const one of damaged) console.error(`${name}: \`${one}\` stands without its marks\n  write it as \`«${one}»\``);
  return refused.length + unknown.length + damaged.length > 0;
}

function restoreAll(
  files: readonly string[],
  vault: Vault,
  session: string,
  values: { readonly to?: string | undefined; readonly allow?: readonly string[] | undefined; readonly "in-place"?: boolean | undefined },
): number {
  const { root } = workspaceOf(process.cwd(), nodeFacts(process.env));
  const rules = [...(values.allow ?? []).map(ruleOf), ...dataPolicy(root).restore];
  const book = vault.load(session);
  if (values["in-place"] === true) {
    if (values.to !== undefined) throw wrongUse("`--to` stands beside `--in-place`", "with --in-place, values go into the files themselves");
    let isWrong = false;
    for (const path of files) {
      const real = realPath(path);
      const made = restore(textOf(path), book, (entry) => mayGo(entry, { type: "file", path: real }, rules));
      // A file with half of its values is neither the one nor the other.
      if (complain(path, made, session)) isWrong = true;
      else if (made.restored.length > 0) putText(real, made.text);
    }
    return isWrong ? 1 : 0;
  }
  const [file = "-"] = files;
  if (files.length > 1) throw wrongUse("several files go to one output", "restore them with --in-place, or one at a time");
  if (values.to === undefined && !process.stdout.isTTY) {
    throw wrongUse(
      "it is not said where the values go",
      "name the place with --to file:PATH, host:NAME or mcp:SERVER, restore a file with --in-place, or read them on a terminal",
    );
  }
  const destination: Destination = values.to === undefined ? { type: "terminal" } : destinationOf(values.to);
  const text = file === "-" ? new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(0)) : textOf(file);
  const made = restore(text, book, (entry) => mayGo(entry, destination, rules));
  if (complain(file, made, session)) return 1;
  process.stdout.write(made.text);
  return 0;
}

/** `sallyport redact [files|-]`: placeholders for secrets and personal data, and back. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      session: { type: "string", default: "manual" },
      restore: { type: "boolean" },
      "in-place": { type: "boolean" },
      list: { type: "boolean" },
      forget: { type: "boolean" },
      personal: { type: "string" },
      to: { type: "string" },
      allow: { type: "string", multiple: true },
    },
  });
  const { session } = values;
  const vault = new Vault(defaultStateFolder(process.env));
  const files = positionals.length === 0 ? ["-"] : positionals;
  if (files.includes("-") && (files.length > 1 || values["in-place"] === true || values.list === true))
    throw wrongUse("`-` cannot be a file here", "name the files");
  return mended(() => {
    vault.prune();
    if (values.forget === true) {
      vault.forget(session);
      return 0;
    }
    if (values.restore === true) return restoreAll(files, vault, session, values);
    const shared: Shared = { vault, session, options: { scanner: nodeScanner(), personal: personalClasses(values.personal) } };
    if (values.list === true) return list(files, shared);
    if (values["in-place"] === true) return redactInPlace(files, shared);
    if (files.length > 1) throw wrongUse("several files go to one output", "redact them with --in-place, or one at a time");
    return redactToOutput(files[0]!, shared);
  });
}

import { HOLE } from "../operations.ts";
import type { Evaluator } from "./evaluator.ts";
import { NONE, alternatives, dataOf, isKnown, knownText, originOf, originOfAll, pieceOf, textOf, textsOf, type ListValue, type Value } from "./value.ts";

const MAX_WAYS = 8;
const MAX_PRINTED = 16 * 1024;

/** Emits an operation for each of the texts that a value may be. */
function each(value: Value | undefined, emit: (text: string | undefined) => void): void {
  // Where one path may stand, several may.
  const values = value?.kind === "list" ? [...value.items.slice(0, 200), ...(value.isOpen ? [dataOf(undefined)] : [])] : [value];
  for (const one of values) for (const text of textsOf(one).slice(0, MAX_WAYS)) emit(text);
}

/** A folder all of whose entries are meant: `src/*`, `src/**` with nothing that narrows the names. */
function wholeFolder(path: string): string | undefined {
  const all = /^((?:[^\uE000-\uE002]*\/)?)[\uE001\uE002/]+$/.exec(path);
  if (all === null) return undefined;
  return all[1] === "" ? "." : all[1]!.replace(/\/+$/, "") || "/";
}

export function read(run: Evaluator, value: Value | undefined, isTree = false): void {
  each(value, (path) => {
    const folder = path === undefined ? undefined : wholeFolder(path);
    if (folder !== undefined && path !== HOLE.name) run.emit({ op: "read", path: folder, isTree: true });
    else run.emit({ op: "read", path: path === HOLE.name ? undefined : path, ...(isTree ? { isTree } : {}) });
  });
}

type PathOperation = "list" | "write" | "cd" | "use";

/** A folder is filled with what an archive holds. */
export function fill(run: Evaluator, value: Value | undefined): void {
  each(value, (path) => run.emit({ op: "write", path, isTree: true }));
}

export function onPath(run: Evaluator, op: PathOperation, value: Value | undefined): void {
  each(value, (path) => {
    // Names, sizes and dates may be looked at anywhere.
    if (op !== "list" || path !== undefined) run.emit({ op, path });
  });
}

const MAX_CONTENT = 16 * 1024;

/** A file gets a content; with `isMore`, in addition to what it holds. */
export function writeText(run: Evaluator, path: Value | undefined, parts: readonly Value[], isMore = false): void {
  show(run, parts);
  const known = knownText(path);
  if (known === undefined) {
    onPath(run, "write", path);
    return;
  }
  const isCertain = run.names.level === 0 && parts.every((part) => part.kind === "text" || part.kind === "number");
  const added = parts.map(pieceOf).join("");
  const before = isMore ? run.contents.get(known) : "";
  const content = isCertain && isKnown(added) && before !== undefined && before.length + added.length < MAX_CONTENT ? before + added : undefined;
  run.contents.set(known, content);
  run.emit({ op: "write", path: known, content: content ?? HOLE.any });
}

/** A file is opened to be written, empty at first. */
export function openForWriting(run: Evaluator, path: Value | undefined, isMore: boolean): void {
  const known = knownText(path);
  onPath(run, "write", path);
  if (known !== undefined) run.contents.set(known, isMore || run.names.level > 0 ? undefined : "");
}

export function remove(run: Evaluator, value: Value | undefined, isTree: boolean): void {
  each(value, (path) => run.emit({ op: "delete", path, ...(isTree ? { isTree } : {}) }));
}

export function transfer(run: Evaluator, op: "copy" | "move" | "link", source: Value | undefined, target: Value | undefined): void {
  each(source, (from) => {
    each(target, (to) => {
      if (op === "link") run.emit({ op: "link", from, to });
      else run.emit({ op: "copy", from, to, ...(op === "move" ? { isMove: true } : {}) });
    });
  });
}

export function attributes(run: Evaluator, value: Value | undefined, mode: Value | undefined): void {
  const octal = mode?.kind === "number" ? mode.value.toString(8) : knownText(mode);
  each(value, (path) => run.emit({ op: "attr", path, ...(octal === undefined ? {} : { mode: octal }) }));
}

/** Values of environment variables are shown: printed, written, handed to a program. */
export function show(run: Evaluator, values: readonly Value[]): void {
  for (const name of originOfAll(values)?.env ?? []) run.emit({ op: "environment", name: name === "*" ? undefined : name });
}

/** Text is printed: what its values remember is shown, and what is known of it is what the program prints. */
export function print(run: Evaluator, values: readonly Value[], gap: string, end: string): void {
  show(run, values);
  const isCertain = run.names.level === 0 && values.every((value) => value.kind === "text" || value.kind === "number");
  const text = values.map(pieceOf).join(gap) + end;
  run.printed = isCertain && isKnown(text) && run.printed !== undefined && run.printed.length < MAX_PRINTED ? run.printed + text : undefined;
}

/** Text of a language is run. */
export function runCode(run: Evaluator, language: string, value: Value | undefined): void {
  if (value === undefined) {
    run.emit({ op: "code", language, text: undefined });
    return;
  }
  show(run, [value]);
  for (const one of alternatives(value).slice(0, MAX_WAYS)) {
    const origin = originOf(one);
    const from = {
      ...(origin?.isDownloaded === true ? { isDownloaded: true } : {}),
      ...(origin?.isDecoded === true ? { isDecoded: true } : {}),
    };
    const text = textOf(one);
    const isMarked = origin?.isDownloaded === true || origin?.isDecoded === true;
    if (text !== undefined && isKnown(text)) run.emit({ op: "code", language, text, ...from });
    else if (origin?.file !== undefined && language !== "shell" && !isMarked) run.emit({ op: "load", path: origin.file });
    else {
      run.emit({ op: "code", language, text: undefined, ...from });
      // What is known of the text may be dangerous enough.
      if (text !== undefined && /\w/.test(text)) run.emit({ op: "code", language, text: text.replace(/[\uE000-\uE002]/g, "0") });
    }
  }
}

/** Around a program that is started. */
export interface Start {
  /** What it gets on its standard input, when the text says so. */
  readonly input?: Value | undefined;
  /** The folder it starts in. */
  readonly cwd?: Value | undefined;
}

function folderOf({ cwd }: Start): { readonly cwd?: string } {
  if (cwd === undefined || cwd === NONE) return {};
  return { cwd: textOf(cwd) ?? HOLE.any };
}

/** Shell text is run. */
export function runShell(run: Evaluator, value: Value | undefined, start: Start = {}): void {
  if (value === undefined) {
    run.emit({ op: "shell", text: undefined });
    return;
  }
  for (const one of alternatives(value).slice(0, MAX_WAYS)) {
    const origin = originOf(one);
    if (origin?.isDownloaded === true || origin?.isDecoded === true) {
      runCode(run, "shell", one);
      continue;
    }
    show(run, [one]);
    const text = one.kind === "list" ? pieceOf(one.items[0] ?? one) : textOf(one);
    if (text !== undefined && isShellStart(text.trim().split(/\s+/))) interactive(run);
    else run.emit({ op: "shell", text: text === HOLE.any ? undefined : text, ...folderOf(start) });
  }
}

const SHELL = /^(?:\/\S*\/)?(?:ba|da|z|k|a|fi|tc|c)?sh(?:\.exe)?$|^(?:\/\S*\/)?(?:cmd|powershell|pwsh)(?:\.exe)?$/i;

/** The words start a shell that is told nothing: it takes its commands from its standard input. */
function isShellStart(words: readonly (string | undefined)[]): boolean {
  return (
    words.length > 0 &&
    SHELL.test(words[0] ?? "") &&
    words.slice(1).every((word) => word !== undefined && /^-[il]+$|^--(?:login|norc|noprofile|posix)$/.test(word))
  );
}

function interactive(run: Evaluator): void {
  run.emit({ op: "interactive-shell" });
}

function wordLists(value: ListValue): readonly (readonly Value[])[] {
  return [value.items, ...(value.others ?? [])];
}

/** All lists of words that a list of values may be. */
function wordsOf(items: readonly Value[]): readonly (readonly (string | undefined)[])[] {
  let ways: (string | undefined)[][] = [[]];
  for (const item of items.slice(0, 200)) {
    const words = textsOf(item);
    const next = ways.flatMap((way) => words.map((word) => [...way, word]));
    ways = next.length > MAX_WAYS ? ways.map((way) => [...way, undefined]) : next;
  }
  return ways;
}

/**
 * A program is started without a shell.
 * @param value list of words, or the program alone
 */
export function runProgram(run: Evaluator, value: Value | undefined, start: Start = {}): void {
  if (value === undefined) {
    run.emit({ op: "argv", words: undefined });
    return;
  }
  show(run, [value]);
  for (const one of alternatives(value).slice(0, MAX_WAYS)) {
    if (one.kind !== "list") {
      const text = textOf(one);
      if (text === undefined || text === HOLE.any) run.emit({ op: "argv", words: undefined });
      else startProgram(run, [text], one, start);
      continue;
    }
    for (const items of wordLists(one)) {
      if (one.isOpen && (one.fixed ?? items.length) === 0) {
        run.emit({ op: "argv", words: undefined });
        continue;
      }
      for (const words of wordsOf(items)) startProgram(run, one.isOpen ? [...words, undefined] : words, one, start);
    }
  }
}

function startProgram(run: Evaluator, words: readonly (string | undefined)[], value: Value, start: Start): void {
  const isDecoded = originOf(value)?.isDecoded === true;
  if (isShellStart(words)) {
    if (start.input === undefined) interactive(run);
    else runShell(run, start.input);
    return;
  }
  if (isDecoded) run.emit({ op: "code", language: "shell", text: undefined, isDecoded: true });
  run.emit({ op: "argv", words, ...folderOf(start) });
}

/** A host is contacted; `sent` is what goes there. */
export function contact(run: Evaluator, address: Value | undefined, sent: readonly Value[], isRaw = false, isSending = sent.length > 0): Value {
  const raw = isRaw ? { isRaw: true } : {};
  if (isRaw) run.hasRawSocket = true;
  show(run, address === undefined ? sent : [address, ...sent]);
  let isCarrying = isSending;
  for (const url of textsOf(address).slice(0, MAX_WAYS)) {
    if (/^file:/i.test(url ?? "")) {
      run.emit({ op: "read", path: url!.replace(/^file:(?:\/\/(?:localhost)?)?/i, "") });
      continue;
    }
    run.emit({ op: "connect", url, ...raw });
    // An address that is put together carries what it was put together from.
    if (url !== undefined && !isKnown(url) && /^[a-z]+:\/\/[^\uE000-\uE002]/i.test(url)) isCarrying = true;
    if (isCarrying) run.emit({ op: "send", url, ...raw });
  }
  return dataOf({ isDownloaded: true });
}

/** What is in the file, as data that remembers where it came from. */
export function contentOf(value: Value | undefined): Value {
  const path = knownText(value);
  return dataOf(path === undefined ? undefined : { file: path });
}

/** True for values that stand in the text itself. */
export function isConstant(value: Value): boolean {
  switch (value.kind) {
    case "text":
      return isKnown(value.text) && value.origin === undefined;
    case "number":
      return true;
    case "list":
      return !value.isOpen && value.items.every(isConstant);
    case "dict":
      return value.rest === undefined && [...value.entries.values()].every(isConstant);
    default:
      return false;
  }
}

/** A file is loaded and run. */
export function runFile(run: Evaluator, value: Value | undefined): void {
  each(value, (path) => run.emit({ op: "load", path }));
}

/** A variable of the environment is set, for programs started later. */
export function setVariable(run: Evaluator, name: Value | undefined, value: Value | undefined): void {
  const known = knownText(name);
  if (known === undefined) run.emit({ op: "unknown", why: "which variable of the environment is set is not known" });
  else each(value, (content) => run.emit({ op: "setenv", name: known, value: content }));
}

/** Reads a variable of the environment: the value remembers its name until it is shown. */
export function variable(value: Value | undefined, fallback?: Value): readonly Value[] {
  const more = fallback === undefined ? [] : [fallback];
  return alternatives(value ?? dataOf(undefined)).flatMap((one) => {
    const name = knownText(one);
    if (name === "HOME" || name === "USERPROFILE") return [{ kind: "text", text: "~" } as const];
    if (name === "PWD" || name === "INIT_CWD") return [{ kind: "text", text: "." } as const];
    if (name === "SHELL") return [{ kind: "text", text: "/bin/sh" } as const];
    return [dataOf({ env: new Set([name ?? "*"]) }), ...more];
  });
}

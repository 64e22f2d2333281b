import type { CodeReader } from "../operations.ts";
import { collecting, type Operations } from "../tokens/collect.ts";
import { Scanner } from "../tokens/scanner.ts";
import { kindOf, type VimKind } from "./commands.ts";
import { readExpression } from "./expression.ts";

const MAX_DEPTH = 12;
/** Options that hold a program or an expression that is evaluated later. */
const RUNNING_OPTION =
  /^(?:sh(?:ell)?|shellcmdflag|shcf|shellpipe|sp|shellredir|srr|makeprg|mp|grepprg|gp|equalprg|ep|formatprg|fp|keywordprg|kp|cscopeprg|csprg|\w*expr|\w*func|statusline|stl|tabline|tal|rulerformat|titlestring|exrc|ex|packpath|pp|runtimepath|rtp|pythondll|pythonthreedll|luadll|perldll|rubydll|viminfofile|vif)$/;

class VimReader {
  readonly #operations: Operations;
  readonly #functions = new Set<string>();
  readonly #variables: { readonly name: string; readonly source: string }[] = [];

  constructor(operations: Operations) {
    this.#operations = operations;
  }

  read(text: string, depth: number): void {
    if (depth > MAX_DEPTH) {
      this.#operations.unknown("commands are nested too deeply");
      return;
    }
    // A line that begins with a backslash goes on with the one before.
    const lines = text.replaceAll(/\n[ \t]*\\/g, " ").split("\n");
    for (let n = 0; n < lines.length; n += 1) {
      if (!this.#operations.step()) return;
      const code = /^\s*:*\s*(lua|py3?|pyx|python[3x]?|ruby|perl|tcl)\s*<<\s*(?:trim\s+)?(\S*)\s*$/.exec(lines[n]!);
      if (code === null) {
        this.#line(lines[n]!, depth);
        // Text for the file goes on to a line with a dot.
        if (/^\s*:?[\d.,$%]*\s*(?:a|append|i|insert|c|change)!?\s*$/.test(lines[n]!)) while (n + 1 < lines.length && lines[n]!.trim() !== ".") n += 1;
        continue;
      }
      const end = code[2] === "" ? "." : code[2]!;
      const body: string[] = [];
      for (n += 1; n < lines.length && lines[n]!.trim() !== end; n += 1) body.push(lines[n]!);
      this.#operations.add({
        op: "code",
        language: code[1]!.startsWith("py") ? "python" : code[1]!,
        text: body.join("\n"),
      });
    }
  }

  /** Commands of a line, one after the other behind a `|`. */
  #line(line: string, depth: number): void {
    const scanner = new Scanner(line);
    while (!scanner.isAtEnd && this.#operations.step()) {
      scanner.take(/[\s:|]+/y);
      if (scanner.isAtEnd || scanner.peek() === '"') return;
      this.#range(scanner);
      scanner.take(/[\s:]+/y);
      const name = scanner.take(/[sgvkz&](?=[^\w\s|!"])|!|py3\w*|vim9\w*|2mat\w*|[A-Za-z]\w*|[@&<>=~*#]+/y);
      if (name === undefined) {
        if (scanner.isAtEnd || scanner.peek() === "|") continue;
        this.#operations.unknown(`\`${line.slice(scanner.at, scanner.at + 30)}\` is no command that is known`);
        return;
      }
      const isForced = name !== "!" && scanner.take(/!/y) !== undefined;
      const kind = this.#kind(name);
      // These take the rest of the line, with any `|` in it.
      const isWhole =
        /^(?:shell|global|normal|autocmd|define|lua|python|ruby|perl|tcl|function|prefix|terminal)$/.test(kind) ||
        (/^(?:read|write)$/.test(kind) && scanner.looksAt(/\s*!/y));
      const rest = isWhole
        ? scanner.take(/[^\n]*/y)!
        : kind === "substitute"
          ? this.#substitution(scanner, depth)
          : this.#arguments(scanner, /^(?:expression|let|execute)$/.test(kind));
      this.#command(kind, name, rest, isForced, depth);
    }
  }

  #kind(name: string): VimKind {
    const kind = kindOf(name);
    // `d2`, `s3`, `kx`, `normal` with a count: names may be followed by their argument.
    return kind === "unknown" && /^(?:k[a-z]|[dym]\d+|a|append|i|insert|c|change|o|open|scriptencoding|scripte)$/.test(name) ? "harmless" : kind;
  }

  #range(scanner: Scanner): void {
    for (let n = 0; n < 20; n += 1) {
      const mark = scanner.take(/[%.$,;\d+-]+|'[\w<>[\]'"]|\\[/?&]/y);
      if (mark !== undefined) continue;
      const open = scanner.peek();
      if (open !== "/" && open !== "?") return;
      scanner.at += 1;
      if (scanner.takeDelimited(open, false) === undefined) scanner.at = scanner.text.length;
    }
  }

  /** Up to a `|` outside of quotes that is not escaped. */
  #arguments(scanner: Scanner, isExpression = false): string {
    if (isExpression) return scanner.take(/(?:\|\||[^|"'\\]|\\[^]|"(?:[^"\\]|\\[^])*"|'[^']*'|["'\\])*/y)!;
    return scanner.take(/(?:[^|"'\\]|\\[^]|"(?:[^"\\]|\\[^])*"|'[^']*'|["'\\])*/y)!;
  }

  #substitution(scanner: Scanner, depth: number): string {
    const open = scanner.peek();
    if (!/[^\w\s|"]/.test(open)) return this.#arguments(scanner);
    scanner.at += 1;
    const parts = [scanner.takeDelimited(open, false)];
    if (parts[0] === undefined) scanner.at = scanner.text.length;
    else parts.push(scanner.takeDelimited(open, false) ?? scanner.take(/[^\n]*/y));
    const expression = /^\\=([^]*)/.exec(parts[1] ?? "")?.[1];
    if (expression !== undefined) this.#expression(expression, depth);
    scanner.take(/[&cegiInp#lr0-9 ]*/y);
    return "";
  }

  #expression(text: string, depth: number): string | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const variables = this.#variables.filter(({ name }) => text.includes(name)).map(({ source }) => source);
    return readExpression(text, { functions: this.#functions, variables }, this.#operations);
  }

  #path(text: string): string | undefined {
    const path = text.trim().replace(/^(?:\+\+\w+(?:=\S+)?\s+|\+(?:\S+)\s+)*/, "");
    if (path.startsWith("`")) {
      this.#operations.add({ op: "shell", text: path.replace(/^`=?|`$/g, "") });
      return undefined;
    }
    return /[%#]/.test(path) && !path.includes("/") ? undefined : path.replace(/\\ /g, " ").replace(/^\$HOME\b/, "~");
  }

  #command(kind: VimKind, name: string, rest: string, isForced: boolean, depth: number): void {
    const operations = this.#operations;
    const words = rest.trim();
    switch (kind) {
      case "harmless":
        // `:put =EXPR`
        if (/^i?pu?t?$/.test(name) && /^(?:[^\w\s]?\s*)?=/.test(words)) this.#expression(words.replace(/^[^=]*=/, ""), depth);
        return;
      case "substitute":
        // `\=EXPR` in what is put in its place.
        if (words.includes("\\=")) this.#expression(words.slice(words.indexOf("\\=") + 2).replace(/^([^]*)[/#|,;!@]\w*$/, "$1"), depth);
        return;
      case "unknown":
        operations.unknown(`\`:${name.slice(0, 30)}\` is no command that is known`);
        return;
      case "shell":
        if (words !== "!") operations.add({ op: "shell", text: words.replace(/\\\|/g, "|") });
        return;
      case "terminal":
        if (words === "" || name.startsWith("sh")) operations.add({ op: "interactive-shell" });
        else operations.add({ op: "shell", text: words.replace(/^(?:\+\+\S+\s+)+/, "") });
        return;
      case "read":
      case "write":
      case "edit":
        this.#file(kind, name, words, depth);
        return;
      case "source":
        if (name.startsWith("so")) operations.add({ op: "load", path: this.#path(words) });
        return;
      case "codefile":
        operations.add({ op: "load", path: words });
        return;
      case "grep":
        this.#grep(name, words);
        return;
      case "expression":
        if (/^for$/.test(name)) this.#expression(words.replace(/^.*?\sin\s/, ""), depth);
        else this.#expression(words, depth);
        return;
      case "let":
        this.#let(words, depth);
        return;
      case "execute": {
        const text = this.#expression(words, depth);
        if (text === undefined) operations.unknown("a command is put together and run");
        else this.read(text, depth + 1);
        return;
      }
      case "global": {
        const scanner = new Scanner(words);
        const open = scanner.take(/[^\w\s]/y);
        if (open !== undefined && scanner.takeDelimited(open, false) !== undefined) this.read(scanner.text.slice(scanner.at), depth + 1);
        return;
      }
      case "normal":
        this.#keys(rest, depth);
        return;
      case "prefix":
        this.read(name.startsWith("filt") ? words.replace(/^\S+\s*/, "") : words.replace(/^\d+\s*/, ""), depth + 1);
        return;
      case "autocmd":
        if (!name.startsWith("aug") && !name.startsWith("do")) this.read(words.replace(/^(?:\S+\s+){2}(?:(?:nested|\+\+\w+)\s+)*/, ""), depth + 1);
        return;
      case "define":
        if (name.startsWith("com")) this.read(words.replace(/^(?:-\S+\s+)*\S+\s*/, ""), depth + 1);
        return;
      case "set":
        for (const word of words.split(/(?<!\\)\s+/)) this.#option(word);
        return;
      case "redirect":
        if (words.startsWith(">")) operations.add({ op: "write", path: this.#path(words.replace(/^>+\s*/, "")) });
        return;
      case "folder":
        operations.add({ op: "cd", path: words === "" ? "~" : words === "-" ? undefined : words });
        return;
      case "lua":
      case "python":
      case "ruby":
      case "perl":
      case "tcl":
        operations.add({
          op: "code",
          language: kind,
          text: kind === "lua" ? words.replace(/^=\s*/, "print ") : words,
        });
        return;
      case "package":
        operations.add({ op: "module", name: words });
        return;
      case "function": {
        const own = /^(?:[abglstvw]:)?([\w#]+)\s*\(([^)]*)\)/.exec(words);
        if (own !== null) this.#functions.add(own[1]!).add(`s:${own[1]!}`).add(`g:${own[1]!}`);
        if (own === null && words !== "" && isForced) operations.unknown("a function is defined in a way that is not followed");
        return;
      }
    }
  }

  #file(kind: "read" | "write" | "edit", name: string, words: string, depth: number): void {
    const operations = this.#operations;
    if (words.startsWith("!")) {
      operations.add({ op: "shell", text: words.slice(1).trim() });
      return;
    }
    // `+command` is run in the file that is opened.
    const command = /(?:^|\s)\+([A-Za-z!:](?:[^\s\\]|\\.)*)/.exec(words)?.[1];
    if (command !== undefined && kind === "edit") this.read(command.replaceAll("\\ ", " "), depth + 1);
    const isProfile = name.startsWith("prof");
    const path = this.#path(isProfile ? words.replace(/^start\s+/, "") : words.replace(/^>+\s*/, ""));
    if (words === "" || path === "" || (isProfile && !words.startsWith("start"))) return;
    if (/^(?:https?|ftp|scp|sftp|rsync):/i.test(path ?? "")) {
      operations.add({ op: "connect", url: path });
      if (kind === "write") operations.add({ op: "send", url: path });
    } else operations.add({ op: kind === "write" ? "write" : "read", path });
  }

  #grep(name: string, words: string): void {
    const operations = this.#operations;
    if (name.startsWith("mak") || name.startsWith("lmak")) operations.add({ op: "shell", text: `make ${words}`.trim() });
    else if (name.startsWith("gr") || name.startsWith("lgr")) operations.add({ op: "shell", text: `grep -n ${words} /dev/null` });
    else if (/^l?v/.test(name)) {
      const files = words.replace(/^([^\w\s])(?:[^\\]|\\.)*?\1\w*\s*/, "").trim();
      for (const path of files === "" ? [] : files.split(/\s+/)) operations.add({ op: "read", path: /^(?:%|##)$/.test(path) ? "." : path, isTree: true });
    } else if (name.startsWith("cs")) operations.unknown("`:cscope` runs a program");
  }

  #let(words: string, depth: number): void {
    const found = /^(\$|&(?:[lg]:)?)?((?:[abglstvw]:)?[\w#]+|\[[^\]]*\]|@.)\s*([-+.*/%]|\.\.)?=(?!=)\s*([^]*)$/.exec(words);
    if (found === null) {
      this.#expression(words, depth);
      return;
    }
    const [, kind, name, operator, value] = found;
    const known = this.#expression(value!, depth);
    if (kind === "$")
      this.#operations.add({
        op: "setenv",
        name: name!,
        value: operator === undefined ? known : undefined,
      });
    else if (kind !== undefined) this.#option(`${name!}=${known ?? ""}`);
    else if (this.#variables.length < 40) {
      this.#variables.push({
        name: name!,
        source: `${name!} ${operator ?? ""}= ${value!.length > 500 ? "''" : value!}`,
      });
    }
  }

  #option(word: string): void {
    const found = /^(\w+?)(?:[+^-]?[=:]([^]*))?$/.exec(word);
    const [, name, value] = found ?? [];
    if (name === undefined || value === undefined) {
      if (name === "exrc" || name === "ex") this.#operations.unknown("files of the folder are run as commands");
      return;
    }
    if (RUNNING_OPTION.test(name) && value !== "") this.#operations.unknown(`the option \`${name}\` names a program or an expression that is run`);
    else if (name === "verbosefile" || name === "vfile") this.#operations.add({ op: "write", path: value });
  }

  /** Keys as typed: a `:` begins a command, a `!` a filter. */
  #keys(keys: string, depth: number): void {
    const command = keys.indexOf(":");
    if (command !== -1) {
      for (const text of keys.slice(command + 1).split(/\r|<CR>|\\<CR>/i)) this.read(text.replace(/^[\s:]+/, ""), depth + 1);
    } else if (/!(?!.*")|[@K]|\u0012=|<C-[rR]>/.test(keys) && !/^\s*[iaoAIOcCsS]/.test(keys)) {
      this.#operations.unknown("keys are typed that may run something");
    }
  }
}

/** Reads commands of Vim and ex. */
export const readVim: CodeReader = (text) =>
  collecting((operations) => {
    new VimReader(operations).read(text, 0);
  });

import type { CodeReader } from "../operations.ts";
import { collecting, type Operations } from "../tokens/collect.ts";
import { names } from "../tokens/effects.ts";
import { Scanner, takeEscape } from "../tokens/scanner.ts";
import { changeFiles, openChannel, openSocket, startPipeline, type Word } from "./effects.ts";

const HARMLESS =
  names(`puts set incr append lappend lindex llength lrange lsort lsearch lreplace linsert lreverse lrepeat lassign  concat split join string regexp regsub format scan  array dict info unset global variable option clipboard selection image font grab bell mc - upvar return break continue error throw clock after vwait update
  fconfigure chan flush close eof gets read seek tell fileevent fblocked fcopy pwd binary encoding      exit  tailcall yield     msgcat zlib lset lpop ledit const  parray  tk wm pack grid place button label entry text frame bind winfo destroy tk_messageBox focus event canvas scrollbar menu
  log_user match_max exp_continue exp_internal timeout  send_user send_error send_log expect_out  sleep wait parray http::data http::status http::cleanup http::ncode http::code json::json2dict struct::set math::statistics::mean oo::class oo::define self next my method constructor variable superclass    prompt1`);
const OWN_PACKAGES =
  /^(?:Tcl|Tk|Expect|http|json|tls|msgcat|opt|platform|tcltest|struct(?:::\w+)?|math(?:::\w+)?|textutil(?:::\w+)?|base64|md5|sha1|sha256|csv|uuid|fileutil|cmdline|logger|html|uri|Itcl|TclOO|dde|registry|Thread|zlib)$/;
const MAX_DEPTH = 30;

class TclReader {
  readonly #operations: Operations;
  readonly #procedures = new Set<string>();
  readonly #variables = new Map<string, string | undefined>();

  constructor(operations: Operations) {
    this.#operations = operations;
  }

  read(text: string): void {
    for (const found of text.matchAll(/\b(?:proc|method|coroutine)\s+([\w:.]+)/g)) this.#procedures.add(found[1]!.replace(/^.*::/, ""));
    const counts = new Map<string, number>();
    for (const found of text.matchAll(/\b(?:set|append|lappend|incr|foreach|gets|regexp|regsub|scan|for|variable|global|upvar|lassign)\s[^\n;]*?\b(\w+)\b/g))
      counts.set(found[1]!, (counts.get(found[1]!) ?? 0) + 1);
    // What a procedure is given hides a variable of the same name.
    for (const found of text.matchAll(/\b(?:proc|method)\s+\S{1,200}\s+\{([^{}]{0,500})\}/g)) {
      for (const name of found[1]!.split(/\s+/)) counts.set(name, 2);
    }
    for (const [name, count] of counts) if (count > 1) this.#variables.set(name, undefined);
    this.#script(text, 0);
  }

  #script(text: string, depth: number): void {
    if (depth > MAX_DEPTH) {
      this.#operations.unknown("commands are nested too deeply");
      return;
    }
    const scanner = new Scanner(text);
    while (!scanner.isAtEnd && this.#operations.step()) {
      scanner.take(/(?:[\s;]|\\\r?\n)+/y);
      if (scanner.take(/#(?:[^\n\\]|\\[^])*/y) !== undefined) continue;
      const words = this.#words(scanner, depth, "");
      if (words.length > 0) this.#command(words, depth);
    }
  }

  /** Words up to the end of the command, or to the `]` that closes it. */
  #words(scanner: Scanner, depth: number, close: string): readonly Word[] {
    const words: Word[] = [];
    while (!scanner.isAtEnd) {
      scanner.take(/(?:[ \t\r]|\\\r?\n)+/y);
      const char = scanner.peek();
      if (char === "\n" || char === ";" || (close !== "" && char === close)) break;
      if (scanner.isAtEnd) break;
      // `{*}` spreads a list into words.
      const isSpread = scanner.take(/\{\*\}(?=\S)/y) !== undefined;
      const word = this.#word(scanner, depth, close);
      if (isSpread)
        words.push(
          ...(word.text?.trim().split(/\s+/) ?? [undefined]).map((text) => ({
            text,
            isBraced: false,
            start: text ?? "",
          })),
        );
      else words.push(word);
    }
    return words;
  }

  #word(scanner: Scanner, depth: number, close: string): Word {
    if (scanner.peek() === "{") {
      scanner.at += 1;
      const inside = scanner.takeDelimited("{");
      if (inside === undefined) {
        this.#operations.unknown("a brace is not closed");
        scanner.at = scanner.text.length;
        return { text: undefined, isBraced: false, start: "" };
      }
      return { text: inside, isBraced: true, start: inside };
    }
    const isQuoted = scanner.take(/"/y) !== undefined;
    let known: string | undefined = "";
    let start = "";
    let isStart = true;
    const add = (text: string | undefined): void => {
      if (text === undefined) isStart = false;
      else if (isStart) start += text;
      known = known === undefined || text === undefined ? undefined : known + text;
    };
    while (!scanner.isAtEnd) {
      const char = scanner.peek();
      if (isQuoted ? char === '"' : /[\s;]/.test(char) || (close !== "" && char === close)) break;
      if (char === "[") add(this.#substitute(scanner, depth));
      else if (char === "$") add(this.#variable(scanner, depth));
      else if (char === "\\") {
        scanner.at += 1;
        add(scanner.take(/\r?\n[ \t]*/y) === undefined ? takeEscape(scanner) : " ");
      } else {
        add(char);
        scanner.at += 1;
      }
    }
    if (isQuoted) {
      if (scanner.take(/"/y) === undefined) this.#operations.unknown("a quote is not closed");
      else if (!scanner.isAtEnd && !/[\s;\]]/.test(scanner.peek())) this.#operations.unknown("text follows a quote");
    }
    return { text: known, isBraced: false, start };
  }

  #substitute(scanner: Scanner, depth: number): string | undefined {
    scanner.at += 1;
    if (depth >= MAX_DEPTH) {
      this.#operations.unknown("commands are nested too deeply");
      scanner.at = scanner.text.length;
      return undefined;
    }
    let result: string | undefined;
    while (!scanner.isAtEnd && scanner.peek() !== "]") {
      scanner.take(/[\n;]+/y);
      const words = this.#words(scanner, depth + 1, "]");
      result = words.length > 0 ? this.#command(words, depth + 1) : "";
    }
    if (scanner.take(/\]/y) === undefined) this.#operations.unknown("a bracket is not closed");
    return result;
  }

  #variable(scanner: Scanner, depth: number): string | undefined {
    const found = scanner.match(/\$(?:\{([^}]{0,200})\}|(?:::)?(\w+(?:::\w+)*))/y);
    if (found === undefined) {
      scanner.at += 1;
      return "$";
    }
    const name = found[1] ?? found[2]!;
    if (scanner.peek() === "(" && found[1] === undefined) {
      scanner.at += 1;
      const key = this.#index(scanner, depth);
      if (name === "env") this.#operations.add({ op: "environment", name: key });
      return name === "env" && key === "HOME" ? "~" : undefined;
    }
    const inBraces = /^(?:::)?env\((\w+)\)$/.exec(name);
    if (inBraces !== null) this.#operations.add({ op: "environment", name: inBraces[1] });
    return this.#variables.get(name);
  }

  #index(scanner: Scanner, depth: number): string | undefined {
    let known: string | undefined = "";
    while (!scanner.isAtEnd && scanner.peek() !== ")") {
      const char = scanner.peek();
      let text: string | undefined;
      if (char === "[") text = this.#substitute(scanner, depth);
      else if (char === "$") text = this.#variable(scanner, depth);
      else {
        text = char;
        scanner.at += 1;
      }
      known = known === undefined || text === undefined ? undefined : known + text;
    }
    scanner.at += 1;
    return known;
  }

  /** A body that is run: braces are read as a script, other text as well when it is known. */
  #body(word: Word | undefined, depth: number, what = "a script"): void {
    if (word === undefined) return;
    if (word.text === undefined) this.#operations.add({ op: "code", language: "tcl", text: undefined });
    else if (what !== "" && word.text !== "") this.#script(word.text, depth + 1);
  }

  /** Expressions may hold commands in brackets. */
  #expression(word: Word | undefined, depth: number): void {
    if (word?.text === undefined || !word.isBraced) return;
    const scanner = new Scanner(word.text);
    while (!scanner.isAtEnd) {
      if (scanner.peek() === "[") this.#substitute(scanner, depth + 1);
      else if (scanner.peek() === "$") this.#variable(scanner, depth + 1);
      else if (scanner.take(/\{/y) !== undefined) scanner.takeDelimited("{");
      else scanner.at += scanner.peek() === "\\" ? 2 : 1;
    }
  }

  /** @returns the result of the command when it is known */
  #command(words: readonly Word[], depth: number): string | undefined {
    const operations = this.#operations;
    if (!operations.step(words.length)) return undefined;
    const [head, ...args] = words;
    const name = head?.text?.replace(/^::/, "");
    const [first, second] = args;
    switch (name) {
      case undefined:
        operations.unknown("which command is run is not known");
        return undefined;
      case "set":
        return this.#set(first?.text, second);
      case "exec":
        startPipeline(args, operations);
        return undefined;
      case "spawn":
        operations.add({
          op: "argv",
          words: args.filter((word) => !/^-(?:noecho|console|nottycopy|nottyinit|leaveopen|pty|open|ignore)$/.test(word.start)).map((word) => word.text),
        });
        return undefined;
      case "system":
        operations.add({ op: "shell", text: join(args) });
        return undefined;
      case "open":
        openChannel(first, second, operations);
        return undefined;
      case "file":
        return changeFiles(args, operations);
      case "glob":
        for (const word of args) if (!word.start.startsWith("-")) operations.add({ op: "list", path: word.text });
        return undefined;
      case "source":
        operations.add({ op: "load", path: args.at(-1)?.text });
        return undefined;
      case "cd":
        operations.add({ op: "cd", path: first === undefined ? "~" : first.text });
        return undefined;
      case "load":
      case "interp":
      case "thread::create":
      case "thread::send":
      case "rename":
      case "trace":
      case "unknown":
      case "history":
      case "dde":
      case "registry":
        operations.unknown(`\`${name}\` reaches deeper than can be followed`);
        return undefined;
      case "socket":
        openSocket(args, this.#procedures, operations);
        return undefined;
      case "package":
        if (first?.text === "require" && !OWN_PACKAGES.test(args.find((word, n) => n > 0 && !word.start.startsWith("-"))?.text ?? ""))
          operations.add({ op: "module", name: second?.text ?? "?" });
        return undefined;
      case "http::geturl":
      case "http::wget":
        operations.add({ op: "connect", url: first?.text });
        if (args.some((word) => word.start === "-query")) operations.add({ op: "send", url: first?.text });
        return undefined;
      case "kill":
        operations.add({ op: "kill", target: args.at(-1)?.text });
        return undefined;
      case "send":
        if (args.some((word) => /\S/.test(word.start))) operations.unknown("text is typed into a program");
        return undefined;
      case "array":
        if (second?.text?.replace(/^::/, "") === "env") operations.add({ op: "environment", name: undefined });
        return undefined;
      case "parray":
        if (first?.text?.replace(/^::/, "") === "env") operations.add({ op: "environment", name: undefined });
        return undefined;
      default:
        return this.#control(name, args, depth);
    }
  }

  #control(name: string, args: readonly Word[], depth: number): string | undefined {
    switch (name) {
      case "if": {
        let isCondition = true;
        for (const word of args) {
          if (word.text === "then" && !word.isBraced) continue;
          if (word.text === "else" || word.text === "elseif") isCondition = word.text === "elseif";
          else {
            if (isCondition) this.#expression(word, depth);
            else this.#body(word, depth);
            isCondition = false;
          }
        }
        return undefined;
      }
      case "while":
        this.#expression(args[0], depth);
        this.#body(args[1], depth);
        return undefined;
      case "for":
        this.#expression(args[1], depth);
        for (const word of [args[0], args[3], args[2]]) this.#body(word, depth);
        return undefined;
      case "list":
        return args.every((word) => word.text !== undefined && /^[^\s{}"\\;$[\]]+$/.test(word.text)) ? join(args) : undefined;
      case "expr":
        for (const word of args) this.#expression(word, depth);
        return undefined;
      case "foreach":
      case "lmap":
      case "proc":
      case "method":
      case "dict for":
      case "time":
      case "catch":
      case "coroutine":
      case "constructor":
      case "apply":
        this.#body(name === "catch" || name === "time" ? args[0] : args.at(-1), depth);
        return undefined;
      case "try":
        for (const word of args) if (word.isBraced && /\s/.test(word.text ?? "")) this.#body(word, depth);
        return undefined;
      case "eval":
      case "uplevel":
      case "after":
      case "namespace":
      case "bind":
        this.#evaluate(name, args, depth);
        return undefined;
      case "subst":
        for (const word of args) if (word.isBraced) this.#expression(word, depth);
        if (args.some((word) => word.text === undefined)) this.#operations.add({ op: "code", language: "tcl", text: undefined });
        return undefined;
      case "switch":
      case "expect":
      case "expect_before":
      case "expect_after":
      case "interact":
      case "trap":
        this.#branches(name, args, depth);
        return undefined;
      default:
        if (!HARMLESS.has(name) && !this.#procedures.has(name.replace(/^.*::/, "")) && !name.startsWith("."))
          this.#operations.unknown(`the command \`${name.slice(0, 40)}\` is not known`);
        return undefined;
    }
  }

  #evaluate(name: string, args: readonly Word[], depth: number): void {
    let words = args;
    if (name === "namespace") {
      if (args[0]?.text !== "eval" && args[0]?.text !== "inscope") return;
      words = args.slice(2);
    } else if (name === "after" || name === "bind") {
      words = args.slice(name === "bind" ? 2 : 1);
      if (words.length === 0) return;
    } else if (name === "uplevel" && /^#?\d+$/.test(args[0]?.text ?? "")) words = args.slice(1);
    const text = join(words);
    if (text === undefined) this.#operations.add({ op: "code", language: "tcl", text: undefined });
    else this.#script(text, depth + 1);
  }

  /** Pairs of a pattern and a script, in one list or side by side. */
  #branches(name: string, args: readonly Word[], depth: number): void {
    const words = args.filter((word) => word.isBraced || !/^-[a-z-]/.test(word.start)).slice(name === "switch" ? 1 : 0);
    if (words.length === 1) {
      if (words[0]!.text !== undefined && words[0]!.isBraced) this.#patterns(words[0]!.text, depth);
      else if (words[0]!.text === undefined) this.#operations.add({ op: "code", language: "tcl", text: undefined });
    } else for (const [n, word] of words.entries()) if (n % 2 === 1 && word.text !== "-") this.#body(word, depth);
  }

  /** Pairs of a pattern and what is done. */
  #patterns(text: string, depth: number): void {
    const scanner = new Scanner(text);
    while (!scanner.isAtEnd && this.#operations.step()) {
      scanner.take(/[\s;]+/y);
      // The list may go on over several lines: each word that is not a pattern is a script.
      const words = this.#words(scanner, depth + 1, "").filter((word) => word.isBraced || !/^-[a-z]/.test(word.start));
      for (const [n, word] of words.entries()) if ((n % 2 === 1 || words.length === 1) && word.isBraced) this.#body(word, depth + 1);
      const last = words.at(-1);
      if (words.length === 2 && last?.isBraced === false && last.text !== undefined && last.text !== "-") this.#script(last.text, depth + 1);
    }
  }

  #set(name: string | undefined, value: Word | undefined): string | undefined {
    if (name === undefined) return undefined;
    const variable = /^(?:::)?env\((\w+)\)$/.exec(name);
    if (variable !== null) {
      if (value === undefined) this.#operations.add({ op: "environment", name: variable[1] });
      else this.#operations.add({ op: "setenv", name: variable[1]!, value: value.text });
      return undefined;
    }
    if (value === undefined) return this.#variables.get(name.replace(/^::/, ""));
    if (!this.#variables.has(name)) this.#variables.set(name, value.text);
    return value.text;
  }
}

function join(words: readonly Word[]): string | undefined {
  return words.every((word) => word.text !== undefined) ? words.map((word) => word.text).join(" ") : undefined;
}

/** Reads a Tcl or Expect program. */
export const readTcl: CodeReader = (text) =>
  collecting((operations) => {
    new TclReader(operations).read(text);
  });

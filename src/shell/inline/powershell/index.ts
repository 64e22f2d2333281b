import type { CodeReader } from "../operations.ts";
import { collecting, type Operations } from "../tokens/collect.ts";
import { isGroup, isName, isOp, split, type GroupToken, type Token } from "../tokens/token.ts";
import { ALIASES, GRAMMAR, HARMLESS, HARMLESS_TYPES } from "./commands.ts";
import { CMDLETS, type Arguments } from "./effects.ts";
import { encodedCommand, isVariable, SWITCHES, typeName, valueAfter } from "./forms.ts";
import { lexPowershell } from "./lexer.ts";
import { callMember, callStatic, makeObject } from "./types.ts";
import { PowershellValues } from "./values.ts";

const MAX_DEPTH = 40;
/** So much of what comes through a pipe is looked at. */
const MAX_INPUT = 400;
const PIPE: Token = { type: "op", text: "|", isAfterSpace: true };
const DOWNLOADS =
  /^(?:downloadstring|downloaddata|invoke-webrequest|invoke-restmethod|iwr|irm|curl|wget|getstringasync|getresponse|openread|getstreamasync|start-bitstransfer)$/i;
const DECODES = /frombase64string|fromhexstring|gzipstream|deflatestream|-bxor|getstring$|tochararray/i;

class PowershellReader {
  readonly #operations: Operations;
  readonly #values: PowershellValues;

  constructor(operations: Operations) {
    this.#operations = operations;
    this.#values = new PowershellValues(operations);
  }

  read(tokens: readonly Token[]): void {
    this.#values.collect(tokens);
    this.#statements(tokens, 0);
  }

  #statements(tokens: readonly Token[], depth: number): void {
    if (depth > MAX_DEPTH) {
      this.#operations.unknown("it is nested too deeply");
      return;
    }
    for (const statement of split(tokens, (token) => token.type === "end" || isOp(token, "&&", "||"))) {
      const parts = split(statement, (token) => isOp(token, "|"));
      for (const [n, part] of parts.entries()) {
        if (part.length === 0) continue;
        const first = parts[0] ?? [];
        const before = n > 1 ? [...first, PIPE, ...parts.slice(Math.max(1, n - 4), n).flat()] : first;
        this.#element(part, depth, n === 0 ? undefined : before.slice(0, MAX_INPUT));
      }
    }
  }

  /** One part of a pipeline: a command or an expression. */
  #element(all: readonly Token[], depth: number, input: readonly Token[] | undefined): void {
    if (!this.#operations.step(all.length)) return;
    const tokens = this.#redirect(all);
    const [first] = tokens;
    if (first === undefined) return;
    if (first.type === "fault") {
      this.#operations.unknown(first.why);
      return;
    }
    if (isOp(first, "&") || (first.type === "name" && first.text === ".")) {
      this.#invoke(tokens.slice(1), depth, input);
      return;
    }
    if (first.type === "name" && GRAMMAR.has(first.text.toLowerCase()) && !(first.text.toLowerCase() === "foreach" && input !== undefined)) {
      this.#grammar(first.text.toLowerCase(), tokens.slice(1), depth);
      return;
    }
    const value = first.type === "variable" ? valueAfter(tokens, 0) : undefined;
    if (value !== undefined) {
      this.#assign(first as { text: string }, value, depth);
      return;
    }
    const isExpression = first.type !== "name" || /^(?:-(?:not|join|split|bnot)|[-+!]|\d[\d.]*\w*|\.\.)$/i.test(first.text);
    if (isExpression) this.#expression(tokens, depth);
    else this.#command(first.text, tokens.slice(1), depth, input);
  }

  #assign(variable: { text: string }, value: readonly Token[], depth: number): void {
    const name = /^\$env:(.+)$/.exec(variable.text);
    if (name !== null)
      this.#operations.add({
        op: "setenv",
        name: name[1]!.toUpperCase(),
        value: this.#values.text(value),
      });
    this.#statements(value, depth + 1);
  }

  #grammar(word: string, rest: readonly Token[], depth: number): void {
    if (word === "using") {
      if (!rest.some((token) => isName(token, "namespace"))) this.#operations.add({ op: "module", name: this.#values.text(rest.slice(-1)) ?? "?" });
      return;
    }
    const isHead = word === "function" || word === "filter" || word === "class" || word === "enum" || word === "workflow" || word === "configuration";
    let body: Token[] = [];
    for (const token of isHead ? rest.slice(rest.findIndex((one) => isGroup(one))) : rest) {
      // What stands between bodies is an expression or a further statement.
      if (isGroup(token) && token.open !== "[") {
        if (body.length > 0) this.#statements(body, depth + 1);
        body = [];
        const from = word === "foreach" ? token.items.findIndex((one) => isName(one, "in")) + 1 : 0;
        this.#statements(
          token.items.slice(from).filter((one, n) => n > 0 || !isOp(one, "space")),
          depth + 1,
        );
      } else if (token.type !== "op" || token.text !== "space" || body.length > 0) body.push(token);
    }
    const last = body.filter((token) => !isOp(token, "space"));
    if (last.length > 0 && !isHead) this.#statements(body, depth + 1);
  }

  /** `> file` anywhere in a command. */
  #redirect(tokens: readonly Token[]): readonly Token[] {
    const kept: Token[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      if (token.type !== "op" || !/^\d?>/.test(token.text)) {
        if (kept.length > 0 || !isOp(token, "space")) kept.push(token);
        continue;
      }
      if (/&\d$/.test(token.text)) continue;
      const [word] = this.#values.words(tokens.slice(at + 1, at + 30));
      if (!isVariable(word?.first, "$null")) this.#operations.add({ op: "write", path: word?.text });
      at += word?.length ?? 0;
    }
    return kept;
  }

  /** `& "name" args`, `. file`, `& { … }` */
  #invoke(rest: readonly Token[], depth: number, input: readonly Token[] | undefined): void {
    const tokens = rest.filter((token, n) => n > 0 || !isOp(token, "space"));
    const [first] = tokens;
    if (isGroup(first, "{")) {
      this.#statements(first.items, depth + 1);
      this.#arguments(tokens.slice(1), depth);
      return;
    }
    const [word] = this.#values.words(tokens);
    const name = word?.text;
    if (name === undefined) {
      this.#expression(tokens, depth);
      this.#operations.unknown("a command is called by a computed name");
    } else this.#command(name, tokens.slice(word!.length), depth, input);
  }

  #command(written: string, rest: readonly Token[], depth: number, input: readonly Token[] | undefined): void {
    const operations = this.#operations;
    const lower = written.toLowerCase().replace(/^(?:microsoft\.powershell\.\w+|cimcmdlets)\\/, "");
    const name = ALIASES.get(lower) ?? lower;
    const args = this.#arguments(rest, depth);
    // A function of the text stands before a command of the same name, but behind a short name.
    if (!ALIASES.has(lower) && this.#values.functions.has(lower)) return;
    if (name === "invoke-expression") {
      this.#run(args.named.get("command")?.[0] ?? args.plain[0], [...rest, ...(input ?? [])], input);
      return;
    }
    if (name === "new-object") {
      const type = rest.find((token) => (token.type === "name" && !token.text.startsWith("-")) || token.type === "text");
      this.#make((type === undefined ? undefined : this.#values.single(type)) ?? "?", rest, args);
      return;
    }
    if (name === "invoke-command" || name === "start-job") {
      const host = args.named.get("computername") ?? args.named.get("hostname");
      if (host !== undefined) operations.add({ op: "connect", url: host[0] });
      if (args.named.has("filepath")) operations.add({ op: "load", path: args.named.get("filepath")?.[0] });
      else if (args.blocks === 0) operations.unknown("what is run is not known");
      return;
    }
    if (name === "foreach-object" || name === "where-object" || name === "measure-command") return;
    const isFromInput = input !== undefined && args.plain.length === 0 && !["path", "literalpath"].some((key) => args.named.has(key));
    const cmdlet = CMDLETS.get(name);
    if (cmdlet !== undefined) {
      // What comes through the pipe names what is worked on.
      if (isFromInput && /^(?:remove-item|get-content|copy-item|move-item|stop-process|rename-item|get-filehash|select-string)$/.test(name))
        this.#fromInput(name, args, input!);
      else cmdlet(args, (operation) => operations.add(operation));
      return;
    }
    if (HARMLESS.has(name) || /^(?:format|out|write|measure|convertto|convertfrom)-\w+$/.test(name) || /^\.[\w.]+$/.test(written)) return;
    operations.add({ op: "argv", words: [written, ...args.words] });
  }

  /** `Get-ChildItem x | Remove-Item` */
  #fromInput(name: string, args: Arguments, input: readonly Token[]): void {
    const [head, ...rest] = split(input, (token) => isOp(token, "|"))[0] ?? [];
    const source = head?.type === "name" ? (ALIASES.get(head.text.toLowerCase()) ?? head.text.toLowerCase()) : "";
    const listing = this.#arguments(rest, MAX_DEPTH);
    const filter = (listing.named.get("filter") ?? listing.named.get("include"))?.[0];
    const listed = /^get-(?:childitem|item)$/.test(source)
      ? [listing.plain[0] ?? listing.named.get("path")?.[0] ?? ".", ...(filter === undefined ? [] : [filter])].join("/")
      : head?.type === "text"
        ? this.#values.text(input)
        : undefined;
    if (name === "select-string" && source !== "get-childitem") return;
    const isTree = filter === undefined && (listing.named.has("recurse") || listing.named.has("r"));
    const own: Arguments = {
      ...args,
      plain: [listed, ...args.plain],
      named: isTree ? new Map([...args.named, ["recurse", []]]) : args.named,
    };
    CMDLETS.get(name)?.(own, (operation) => this.#operations.add(operation));
  }

  /** Text that is run as PowerShell. */
  #run(text: string | undefined, tokens: readonly Token[], input: readonly Token[] | undefined): void {
    const isDownloaded = this.#values.mentions(tokens, DOWNLOADS, 0);
    const isDecoded = this.#values.mentions(tokens, DECODES, 0);
    const known = text ?? (input === undefined ? undefined : this.#values.text(input));
    this.#operations.add({
      op: "code",
      language: "powershell",
      text: known,
      ...(isDownloaded ? { isDownloaded } : {}),
      ...(isDecoded ? { isDecoded } : {}),
    });
  }

  #arguments(rest: readonly Token[], depth: number): Arguments {
    const named = new Map<string, (string | undefined)[]>();
    const plain: (string | undefined)[] = [];
    const all: (string | undefined)[] = [];
    let blocks = 0;
    let option: string | undefined;
    if (depth < MAX_DEPTH) this.#expression(rest, depth);
    for (const { text, first } of this.#values.words(rest)) {
      if (isGroup(first, "{")) blocks += 1;
      all.push(text);
      const parameter = first.type === "name" ? /^-([A-Za-z]\w*)(?::(.*))?$/.exec(text ?? "") : null;
      if (parameter !== null) {
        option = parameter[1]!.toLowerCase();
        named.set(option, parameter[2] === undefined || parameter[2] === "" ? [] : [parameter[2]]);
      } else if (isGroup(first, "{")) option = undefined;
      else if (option !== undefined && !SWITCHES.test(option)) {
        named.get(option)!.push(text);
        option = undefined;
      } else plain.push(text);
    }
    return { named, plain, blocks, words: all };
  }

  #variable(name: string): void {
    const variable = /^\$env:(.+)$/.exec(name);
    if (variable !== null) this.#operations.add({ op: "environment", name: variable[1]!.toUpperCase() });
  }

  #parts(token: Token, depth: number): void {
    if (token.type !== "text") return;
    for (const part of token.parts) {
      if (typeof part === "string") continue;
      if (part.length === 1 && part[0]?.type === "variable") this.#variable(part[0].text);
      else this.#statements(part, depth + 1);
    }
  }

  /** `[Type]::Member(…)`, `$x.Member(…)`, operators. */
  #expression(tokens: readonly Token[], depth: number): void {
    for (const [at, token] of tokens.entries()) {
      if (!this.#operations.step()) return;
      const next = tokens[at + 1];
      if (token.type === "variable") this.#variable(token.text);
      else if (token.type === "text") this.#parts(token, depth);
      else if (isGroup(token, "[") && (next?.type === "name" || isOp(next, "::")) && typeName(token) !== undefined) this.#static(token, tokens, at);
      else if (isGroup(token, "{") && isOp(tokens[at - 1], "@")) this.#table(token, depth);
      else if (isGroup(token) && !(token.open === "[" && typeName(token) !== undefined)) this.#statements(token.items, depth + 1);
      else if (token.type === "name" && token.text.startsWith(".") && !/^\.\d|^\.\.$/.test(token.text)) this.#member(token.text, tokens, at);
      else if (token.type === "fault") this.#operations.unknown(token.why);
    }
  }

  /** `@{ key = value }` */
  #table(group: GroupToken, depth: number): void {
    for (const entry of split(group.items, (token) => token.type === "end")) {
      const at = entry.findIndex((token) => token.type === "name" && token.text.includes("="));
      const value = at === -1 ? [] : (valueAfter(entry, at - 1) ?? entry.slice(at + 1));
      const attached = at === -1 ? "" : (entry[at] as { text: string }).text.replace(/^[^=]*=/, "");
      this.#statements(attached === "" ? value : [{ type: "name", text: attached, isAfterSpace: true }, ...entry.slice(at + 1)], depth + 1);
    }
  }

  #static(group: GroupToken, tokens: readonly Token[], at: number): void {
    const type = typeName(group)!;
    const member = tokens[at + 1];
    if (member?.type !== "name" || !member.text.startsWith("::")) {
      if (!HARMLESS_TYPES.test(type) && !/^(?:int|string|char|byte|object)\b/.test(type)) makeObject(type, [], this.#operations);
      return;
    }
    const name = member.text.slice(2).split(".")[0]!.toLowerCase();
    const args = isGroup(tokens[at + 2], "(")
      ? split((tokens[at + 2] as GroupToken).items, (token) => isOp(token, ",")).map((arg) => this.#values.text(arg))
      : [];
    callStatic(type, name, args, this.#operations);
  }

  /** `New-Object Type(…)` */
  #make(written: string, rest: readonly Token[], args: Arguments): void {
    const type = written
      .toLowerCase()
      .replace(/^system\./, "")
      .replace(/\(.*$/, "");
    const items = rest.flatMap((token) => (isGroup(token, "(") ? split(token.items, (one) => isOp(one, ",")).map((one) => this.#values.text(one)) : []));
    const listed = args.named.get("argumentlist") ?? args.plain.slice(1).flatMap((one) => one?.split(",") ?? [undefined]);
    makeObject(type, items.length > 0 ? items : listed, this.#operations);
  }

  #member(written: string, tokens: readonly Token[], at: number): void {
    const group = tokens[at + 1];
    const name = written.slice(1).split(".").at(-1)!.toLowerCase();
    if (!isGroup(group, "(") || group.isAfterSpace) return;
    const args = split(group.items, (token) => isOp(token, ",")).map((arg) => this.#values.text(arg));
    const isKnown = callMember(name, args, this.#operations) || this.#values.functions.has(name);
    if (!isKnown) this.#operations.unknown(`the method \`${name.slice(0, 40)}\` is not known`);
  }
}

/** Reads a PowerShell program. */
export const readPowershell: CodeReader = (text) =>
  collecting((operations) => {
    const encoded = encodedCommand(text);
    if (encoded === undefined) new PowershellReader(operations).read(lexPowershell(text));
    else operations.add({ op: "code", language: "powershell", text: encoded, isDecoded: true });
  });

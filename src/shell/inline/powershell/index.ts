import type { CodeReader } from "../operations.ts";
import { collecting, type Operations } from "../tokens/collect.ts";
import { fromBase64 } from "../tokens/texts.ts";
import { isGroup, isName, isOp, split, type GroupToken, type Token } from "../tokens/token.ts";
import {
  encodedCommand,
  decoded,
  isVariable,
  SWITCHES,
  typeName,
  valueAfter,
  withoutSpaces,
} from "./forms.ts";
import { ALIASES, GRAMMAR, HARMLESS, HARMLESS_TYPES, METHODS } from "./commands.ts";
import { CMDLETS, type Arguments } from "./effects.ts";
import { lexPowershell } from "./lexer.ts";

const MAX_DEPTH = 40;
const DOWNLOADS =
  /^(?:downloadstring|downloaddata|invoke-webrequest|invoke-restmethod|iwr|irm|curl|wget|getstringasync|getresponse|openread|getstreamasync|start-bitstransfer)$/i;
const DECODES =
  /frombase64string|fromhexstring|gzipstream|deflatestream|-bxor|getstring$|tochararray/i;

class PowershellReader {
  readonly #operations: Operations;
  readonly #functions = new Set<string>();
  readonly #variables = new Map<string, readonly Token[] | undefined>();
  readonly #active = new Set<string>();

  constructor(operations: Operations) {
    this.#operations = operations;
  }

  read(tokens: readonly Token[]): void {
    this.#collect(tokens);
    this.#statements(tokens, 0);
  }

  #collect(tokens: readonly Token[]): void {
    for (const [at, token] of tokens.entries()) {
      if (!this.#operations.step()) return;
      if (isGroup(token)) this.#collect(token.items);
      if (token.type === "text")
        for (const part of token.parts) if (typeof part !== "string") this.#collect(part);
      const next = withoutSpaces(tokens, at + 1);
      if (
        token.type === "name" &&
        /^(?:function|filter)$/i.test(token.text) &&
        next?.type === "name"
      )
        this.#functions.add(next.text.toLowerCase());
      if (token.type !== "variable") continue;
      const value = valueAfter(tokens, at);
      if (value !== undefined)
        this.#variables.set(token.text, this.#variables.has(token.text) ? undefined : value);
      else if (next?.type === "name" && /^(?:[-+*/%]=|\+\+|--)$/.test(next.text))
        this.#variables.set(token.text, undefined);
    }
  }

  #statements(tokens: readonly Token[], depth: number): void {
    if (depth > MAX_DEPTH) {
      this.#operations.unknown("it is nested too deeply");
      return;
    }
    for (const statement of split(
      tokens,
      (token) => token.type === "end" || isOp(token, "&&", "||"),
    )) {
      const parts = split(statement, (token) => isOp(token, "|"));
      for (const [n, part] of parts.entries()) {
        if (part.length > 0)
          this.#element(part, depth, n === 0 ? undefined : parts.slice(0, n).flat());
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
    if (
      first.type === "name" &&
      GRAMMAR.has(first.text.toLowerCase()) &&
      !(first.text.toLowerCase() === "foreach" && input !== undefined)
    ) {
      this.#grammar(first.text.toLowerCase(), tokens.slice(1), depth);
      return;
    }
    const value = first.type === "variable" ? valueAfter(tokens, 0) : undefined;
    if (value !== undefined) {
      this.#assign(first as { text: string }, value, depth);
      return;
    }
    const isExpression =
      first.type !== "name" ||
      /^(?:-(?:not|join|split|bnot)|[-+!]|\d[\d.]*\w*|\.\.)$/i.test(first.text);
    if (isExpression) this.#expression(tokens, depth);
    else this.#command(first.text, tokens.slice(1), depth, input);
  }

  #assign(variable: { text: string }, value: readonly Token[], depth: number): void {
    const name = /^\$env:(.+)$/.exec(variable.text);
    if (name !== null)
      this.#operations.add({
        op: "setenv",
        name: name[1]!.toUpperCase(),
        value: this.#text(value),
      });
    this.#statements(value, depth + 1);
  }

  #grammar(word: string, rest: readonly Token[], depth: number): void {
    if (word === "using") {
      if (!rest.some((token) => isName(token, "namespace")))
        this.#operations.add({ op: "module", name: this.#text(rest.slice(-1)) ?? "?" });
      return;
    }
    const isHead =
      word === "function" ||
      word === "filter" ||
      word === "class" ||
      word === "enum" ||
      word === "workflow" ||
      word === "configuration";
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
      const [word] = this.#words(tokens.slice(at + 1));
      if (!isVariable(word?.first, "$null"))
        this.#operations.add({ op: "write", path: word?.text });
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
    const [word] = this.#words(tokens);
    const name = word?.text;
    if (name === undefined) {
      this.#expression(tokens, depth);
      this.#operations.unknown("a command is called by a computed name");
    } else this.#command(name, tokens.slice(word!.length), depth, input);
  }

  #command(
    written: string,
    rest: readonly Token[],
    depth: number,
    input: readonly Token[] | undefined,
  ): void {
    const operations = this.#operations;
    const lower = written.toLowerCase().replace(/^(?:microsoft\.powershell\.\w+|cimcmdlets)\\/, "");
    const name = ALIASES.get(lower) ?? lower;
    const args = this.#arguments(rest, depth);
    if (this.#functions.has(name)) return;
    if (name === "invoke-expression") {
      this.#run(
        args.named.get("command")?.[0] ?? args.plain[0],
        [...rest, ...(input ?? [])],
        input,
      );
      return;
    }
    if (name === "new-object") {
      const type = rest.find(
        (token) => (token.type === "name" && !token.text.startsWith("-")) || token.type === "text",
      );
      this.#type((type === undefined ? undefined : this.#single(type)) ?? "?", rest, args);
      return;
    }
    if (name === "invoke-command" || name === "start-job") {
      const host = args.named.get("computername") ?? args.named.get("hostname");
      if (host !== undefined) operations.add({ op: "connect", url: host[0] });
      if (args.named.has("filepath"))
        operations.add({ op: "load", path: args.named.get("filepath")?.[0] });
      else if (args.blocks === 0) operations.unknown("what is run is not known");
      return;
    }
    if (name === "foreach-object" || name === "where-object" || name === "measure-command") return;
    const isFromInput =
      input !== undefined &&
      args.plain.length === 0 &&
      !["path", "literalpath"].some((key) => args.named.has(key));
    const cmdlet = CMDLETS.get(name);
    if (cmdlet !== undefined) {
      // What comes through the pipe names what is worked on.
      if (
        isFromInput &&
        /^(?:remove-item|get-content|copy-item|move-item|stop-process|rename-item|get-filehash|select-string)$/.test(
          name,
        )
      )
        this.#fromInput(name, args, input!);
      else cmdlet(args, (operation) => operations.add(operation));
      return;
    }
    if (
      HARMLESS.has(name) ||
      /^(?:format|out|write|measure|convertto|convertfrom)-\w+$/.test(name) ||
      /^\.[\w.]+$/.test(written)
    )
      return;
    operations.add({ op: "argv", words: [written, ...args.words] });
  }

  /** `Get-ChildItem x | Remove-Item` */
  #fromInput(name: string, args: Arguments, input: readonly Token[]): void {
    const [head, ...rest] = split(input, (token) => isOp(token, "|"))[0] ?? [];
    const source =
      head?.type === "name"
        ? (ALIASES.get(head.text.toLowerCase()) ?? head.text.toLowerCase())
        : "";
    const listing = this.#arguments(rest, MAX_DEPTH);
    const filter = (listing.named.get("filter") ?? listing.named.get("include"))?.[0];
    const listed = /^get-(?:childitem|item)$/.test(source)
      ? [
          listing.plain[0] ?? listing.named.get("path")?.[0] ?? ".",
          ...(filter === undefined ? [] : [filter]),
        ].join("/")
      : head?.type === "text"
        ? this.#text(input)
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
  #run(
    text: string | undefined,
    tokens: readonly Token[],
    input: readonly Token[] | undefined,
  ): void {
    const isDownloaded = this.#mentions(tokens, DOWNLOADS, 0);
    const isDecoded = this.#mentions(tokens, DECODES, 0);
    const known = text ?? (input === undefined ? undefined : this.#text(input));
    this.#operations.add({
      op: "code",
      language: "powershell",
      text: known,
      ...(isDownloaded ? { isDownloaded } : {}),
      ...(isDecoded ? { isDecoded } : {}),
    });
  }

  #mentions(tokens: readonly Token[], test: RegExp, depth: number): boolean {
    if (depth > 12 || !this.#operations.step(tokens.length)) return false;
    return tokens.some((token) => {
      if (token.type === "name") return token.text.split(/::|\./).some((part) => test.test(part));
      if (isGroup(token)) return this.#mentions(token.items, test, depth + 1);
      if (token.type === "text")
        return token.parts.some(
          (part) => typeof part !== "string" && this.#mentions(part, test, depth + 1),
        );
      const value = token.type === "variable" ? this.#variables.get(token.text) : undefined;
      return value !== undefined && this.#mentions(value, test, depth + 4);
    });
  }

  /** Words of a command: tokens without a space between them are one. */
  #words(
    tokens: readonly Token[],
  ): readonly {
    readonly text: string | undefined;
    readonly length: number;
    readonly first: Token;
  }[] {
    const words: { text: string | undefined; length: number; first: Token }[] = [];
    let isOpen = false;
    for (const token of tokens) {
      if (isOp(token, "space")) {
        isOpen = false;
        if (words.length > 0) words.at(-1)!.length += 1;
        continue;
      }
      if (isOp(token, ",")) {
        if (words.length > 0) {
          words.at(-1)!.length += 1;
          words.at(-1)!.text =
            words.at(-1)!.text === undefined ? undefined : `${words.at(-1)!.text!},`;
          isOpen = true;
        }
        continue;
      }
      const isApart =
        (token.type === "name" || isGroup(token)) &&
        token.isAfterSpace &&
        !(words.at(-1)?.text?.endsWith(",") ?? false);
      const text = token.type === "name" ? token.text : this.#text([token]);
      const last = words.at(-1);
      if (isOpen && !isApart && last !== undefined) {
        last.text = last.text === undefined || text === undefined ? undefined : last.text + text;
        last.length += 1;
      } else words.push({ text, length: 1, first: token });
      isOpen = true;
    }
    return words;
  }

  #arguments(rest: readonly Token[], depth: number): Arguments {
    const named = new Map<string, (string | undefined)[]>();
    const plain: (string | undefined)[] = [];
    const all: (string | undefined)[] = [];
    let blocks = 0;
    let option: string | undefined;
    if (depth < MAX_DEPTH) this.#expression(rest, depth);
    for (const { text, first } of this.#words(rest)) {
      if (isGroup(first, "{")) blocks += 1;
      all.push(text);
      const parameter =
        first.type === "name" ? /^-([A-Za-z]\w*)(?::(.*))?$/.exec(text ?? "") : null;
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
    if (variable !== null)
      this.#operations.add({ op: "environment", name: variable[1]!.toUpperCase() });
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
      else if (
        isGroup(token, "[") &&
        (next?.type === "name" || isOp(next, "::")) &&
        typeName(token) !== undefined
      )
        this.#static(token, tokens, at);
      else if (isGroup(token, "{") && isOp(tokens[at - 1], "@")) this.#table(token, depth);
      else if (isGroup(token) && !(token.open === "[" && typeName(token) !== undefined))
        this.#statements(token.items, depth + 1);
      else if (
        token.type === "name" &&
        token.text.startsWith(".") &&
        !/^\.\d|^\.\.$/.test(token.text)
      )
        this.#member(token.text, tokens, at);
      else if (token.type === "fault") this.#operations.unknown(token.why);
    }
  }

  /** `@{ key = value }` */
  #table(group: GroupToken, depth: number): void {
    for (const entry of split(group.items, (token) => token.type === "end")) {
      const at = entry.findIndex((token) => token.type === "name" && token.text.includes("="));
      const value = at === -1 ? [] : (valueAfter(entry, at - 1) ?? entry.slice(at + 1));
      const attached = at === -1 ? "" : (entry[at] as { text: string }).text.replace(/^[^=]*=/, "");
      this.#statements(
        attached === ""
          ? value
          : [{ type: "name", text: attached, isAfterSpace: true }, ...entry.slice(at + 1)],
        depth + 1,
      );
    }
  }

  #static(group: GroupToken, tokens: readonly Token[], at: number): void {
    const type = typeName(group)!;
    const member = tokens[at + 1];
    if (member?.type !== "name" || !member.text.startsWith("::")) {
      if (!HARMLESS_TYPES.test(type) && !/^(?:int|string|char|byte|object)\b/.test(type))
        this.#type(type, [], undefined);
      return;
    }
    const name = member.text.slice(2).split(".")[0]!.toLowerCase();
    const args = isGroup(tokens[at + 2], "(")
      ? split((tokens[at + 2] as GroupToken).items, (token) => isOp(token, ",")).map((arg) =>
          this.#text(arg),
        )
      : [];
    const [first, second] = args;
    const operations = this.#operations;
    switch (type) {
      case "io.file":
        if (/^(?:read|open$|openread|opentext)/.test(name))
          operations.add({ op: "read", path: first });
        else if (/^(?:write|append|create|openwrite|set)/.test(name))
          operations.add({ op: "write", path: first });
        else if (name === "delete") operations.add({ op: "delete", path: first });
        else if (name === "copy" || name === "move" || name === "replace")
          operations.add({
            op: "copy",
            from: first,
            to: second,
            ...(name === "move" ? { isMove: true } : {}),
          });
        return;
      case "io.directory":
        if (name === "delete") operations.add({ op: "delete", path: first, isTree: true });
        else if (name === "createdirectory") operations.add({ op: "write", path: first });
        else if (name === "move")
          operations.add({ op: "copy", from: first, to: second, isMove: true });
        else operations.add({ op: "list", path: first });
        return;
      case "environment":
        if (/^getenvironmentvariables?$/.test(name))
          operations.add({ op: "environment", name: first });
        else if (name === "setenvironmentvariable")
          operations.add(
            second !== undefined && args.length < 3
              ? { op: "setenv", name: first ?? "", value: second }
              : { op: "persist", what: "a variable of the environment" },
          );
        return;
      case "diagnostics.process":
        if (name === "start")
          operations.add({
            op: "argv",
            words: [first, ...(second?.split(/\s+/) ?? (args.length > 1 ? [undefined] : []))],
          });
        return;
      case "scriptblock":
        operations.add({ op: "code", language: "powershell", text: first });
        return;
      case "net.dns":
        operations.add({ op: "connect", url: first });
        return;
      case "activator":
      case "reflection.assembly":
      case "runtime.interopservices.marshal":
      case "io.compression.zipfile":
        operations.unknown(`\`[${type}]\` reaches deeper than can be followed`);
        return;
      default:
        if (!HARMLESS_TYPES.test(type))
          this.#type(type, isGroup(tokens[at + 2]) ? (tokens[at + 2] as GroupToken).items : [], {
            named: new Map(),
            plain: ["", ...args],
            blocks: 0,
            words: [],
          });
    }
  }

  /** An object of a type is made. */
  #type(written: string, rest: readonly Token[], args: Arguments | undefined): void {
    const operations = this.#operations;
    const type = written
      .toLowerCase()
      .replace(/^system\./, "")
      .replace(/\(.*$/, "");
    const items = rest.flatMap((token) =>
      isGroup(token, "(")
        ? split(token.items, (one) => isOp(one, ",")).map((one) => this.#text(one))
        : [],
    );
    const given =
      items.length > 0
        ? items
        : (args?.named.get("argumentlist") ??
          args?.plain.slice(1).flatMap((one) => one?.split(",") ?? [undefined]) ??
          []);
    if (/^net\.sockets\.(?:tcpclient|socket|udpclient)$/.test(type)) {
      const url = given[0] === undefined ? undefined : `${given[0]}:${given[1] ?? "?"}`;
      operations.add({ op: "connect", url, isRaw: true });
      operations.add({ op: "send", url, isRaw: true });
    } else if (/^net\.(?:sockets\.tcplistener|httplistener)$/.test(type))
      operations.add({ op: "listen" });
    else if (/^io\.stream(?:reader)$|^io\.filestream$/.test(type)) {
      if (given[0] !== undefined) operations.add({ op: "read", path: given[0] });
    } else if (/^io\.streamwriter$/.test(type)) {
      if (given[0] !== undefined) operations.add({ op: "write", path: given[0] });
    } else if (
      /^(?:diagnostics\.process|diagnostics\.processstartinfo|wscript\.shell|shell\.application|mmc20|management\.automation\.runspaces|schedule\.service|internetexplorer\.application|excel\.application|word\.application|msxml2\.)/.test(
        type,
      )
    ) {
      operations.unknown(`an object of the type \`${type.slice(0, 40)}\` may start programs`);
    } else if (
      !HARMLESS_TYPES.test(type) &&
      !/^net\.(?:webclient|http\.httpclient)$|^io\.streamreader$|^(?:int|string|byte|char)\[/.test(
        type,
      )
    ) {
      operations.unknown(`the type \`${type.slice(0, 60)}\` is not known`);
    }
  }

  #member(written: string, tokens: readonly Token[], at: number): void {
    const group = tokens[at + 1];
    const name = written.slice(1).split(".").at(-1)!.toLowerCase();
    const isCalled = isGroup(group, "(") && !group.isAfterSpace;
    if (!isCalled) return;
    const args = split(group.items, (token) => isOp(token, ",")).map((arg) => this.#text(arg));
    const operations = this.#operations;
    if (
      /^(?:downloadstring|downloaddata|openread|getstringasync|getasync|getstreamasync|getbytearrayasync)$/.test(
        name,
      )
    )
      operations.add({ op: "connect", url: args[0] });
    else if (name === "downloadfile" || name === "downloadfileasync") {
      operations.add({ op: "connect", url: args[0] });
      operations.add({ op: "write", path: args[1] });
    } else if (
      /^(?:uploadstring|uploaddata|uploadfile|uploadvalues|postasync|putasync)$/.test(name)
    ) {
      operations.add({ op: "connect", url: args[0] });
      operations.add({ op: "send", url: args[0] });
      if (name === "uploadfile") operations.add({ op: "read", path: args.at(-1) });
    } else if (name === "delete" || name === "kill")
      operations.add(
        name === "kill" ? { op: "kill", target: undefined } : { op: "delete", path: undefined },
      );
    else if (
      /^(?:invoke|invokescript|newscriptblock|shellexecute|exec|run|start|createinstance|getmethod|invokemember|addscript|invokecommand|getcommand)$/.test(
        name,
      ) &&
      !(name === "start" && args.length === 0)
    ) {
      operations.unknown(`the method \`${name}\` may start programs`);
    } else if (/^(?:connect|connectasync)$/.test(name)) {
      operations.add({
        op: "connect",
        url: args[0] === undefined ? undefined : `${args[0]}:${args[1] ?? "?"}`,
        isRaw: true,
      });
    } else if (
      /^(?:getstream|readtoend|read|readline|write|sendasync|send|wait|result|getawaiter|getresult|begin\w+|end\w+|copyto|remove|removeat|getresponse|getresponsestream|waitforexit|refresh)$/.test(
        name,
      )
    )
      return;
    else if (!METHODS.has(name) && !this.#functions.has(name))
      operations.unknown(`the method \`${name.slice(0, 40)}\` is not known`);
  }

  /** Constant text of an expression. */
  #text(tokens: readonly Token[]): string | undefined {
    const own = tokens.filter((token) => !isOp(token, "space"));
    if (own.length === 0 || !this.#operations.step(own.length)) return undefined;
    const plus = split(own, (token) => isName(token, "+"));
    if (plus.length > 1) {
      const texts = plus.map((part) => this.#text(part));
      return texts.every((text) => text !== undefined) ? texts.join("") : undefined;
    }
    const join = own.findIndex((token) => token.type === "name" && /^-join$/i.test(token.text));
    if (join > 0 && isGroup(own[0])) {
      const texts = split(own[0].items, (token) => isOp(token, ",")).map((part) =>
        this.#text(part),
      );
      const separator = this.#text(own.slice(join + 1));
      return texts.every((text) => text !== undefined) ? texts.join(separator ?? "") : undefined;
    }
    const [first, second, third] = own;
    if (own.length === 1) return this.#single(first!);
    // `[Text.Encoding]::Unicode.GetString([Convert]::FromBase64String("…"))`
    if (isGroup(first, "[") && second?.type === "name" && isGroup(third, "(")) {
      const name = second.text.toLowerCase();
      if (name.endsWith(".getstring"))
        return decoded(this.#base64(third.items), name.includes("unicode"));
      if (name === "::join" || name === "::concat") return undefined;
      if (typeName(first) === "char") return undefined;
    }
    // `[char]105`
    if (isGroup(first, "[") && typeName(first) === "char" && own.length === 2) {
      const code = Number(this.#text(own.slice(1)));
      return Number.isInteger(code) && code > 0 && code < 0x11_0000
        ? String.fromCodePoint(code)
        : undefined;
    }
    if (isGroup(first, "[") && typeName(first) === "string" && own.length === 2)
      return this.#text(own.slice(1));
    return undefined;
  }

  #base64(tokens: readonly Token[]): string | undefined {
    const [, member, args] = tokens.filter((token) => !isOp(token, "space"));
    const isCall =
      member?.type === "name" && /frombase64string$/i.test(member.text) && isGroup(args, "(");
    const text = isCall ? this.#text(args.items) : undefined;
    return text === undefined ? undefined : fromBase64(text);
  }

  #single(token: Token): string | undefined {
    switch (token.type) {
      case "text": {
        let text = "";
        for (const part of token.parts) {
          const known = typeof part === "string" ? part : this.#text(part);
          if (known === undefined) return undefined;
          text += known;
        }
        return text;
      }
      case "name":
        return token.text;
      case "group":
        return token.open === "(" ? this.#text(token.items) : undefined;
      case "variable": {
        if (/^\$(?:home|env:home|env:userprofile)$/.test(token.text)) return "~";
        const value = this.#variables.get(token.text);
        if (value === undefined || this.#active.has(token.text) || this.#active.size > 20)
          return undefined;
        this.#active.add(token.text);
        const isPlain = value[0]?.type !== "name" || value.some((one) => isName(one, "+"));
        const known = isPlain ? this.#text(value) : undefined;
        this.#active.delete(token.text);
        return known;
      }
      default:
        return undefined;
    }
  }
}

/** Reads a PowerShell program. */
export const readPowershell: CodeReader = (text) =>
  collecting((operations) => {
    const encoded = encodedCommand(text);
    if (encoded === undefined) new PowershellReader(operations).read(lexPowershell(text));
    else operations.add({ op: "code", language: "powershell", text: encoded, isDecoded: true });
  });

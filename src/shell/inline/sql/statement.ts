import type { CodeOperation } from "../operations.ts";
import type { Operations } from "../tokens/collect.ts";
import { isAlwaysTrue } from "./condition.ts";
import type { SqlToken, Statement } from "./lexer.ts";
import { beginsStatement, OBJECT } from "./within.ts";
import { CHANGING, REACHING, VERBS, type Verb } from "./words.ts";

type DatabaseEffect = Extract<CodeOperation, { op: "database" }>["effect"];

const ROUTINE = /^(?:FUNCTION|PROCEDURE|TRIGGER|RULE|EVENT|PACKAGE)$/;
const MAX_PARTS = 100;
const MAX_LITERALS = 400;
/** Statements within a statement are looked at up to this length. */
const MAX_LENGTH = 3000;
const MAX_TEXT_DEPTH = 4;

/** Reads the SQL text that a statement runs. */
export type RunText = (text: string, depth: number) => void;

/** One statement and those within it. */
export class StatementReader {
  readonly #operations: Operations;
  readonly #runText: RunText;
  readonly #depth: number;
  readonly #literals: string[] = [];
  #isDynamic = false;
  #source = "";

  constructor(operations: Operations, runText: RunText, depth: number) {
    this.#operations = operations;
    this.#runText = runText;
    this.#depth = depth;
  }

  read(statement: Statement): void {
    const { tokens } = statement;
    this.#source = statement.source.slice(0, 400).replace(/\s+/g, " ");
    let at = tokens.findIndex((token) => token.text !== "(" || token.type !== "symbol");
    if (at === -1) return;
    // `<<label>>` and `label:` stand before statements of procedures.
    if (tokens[at]!.word !== "" && tokens[at + 1]?.text === ":" && (tokens[at + 2]?.word ?? "") !== "") at += 2;
    const first = tokens[at]!;
    const isAssignment = tokens[at + 1]?.text === ":" || (tokens[at + 1]?.text === "=" && this.#depth > 0);
    const verb = isAssignment ? "control" : VERBS.get(first.word);
    if (first.text === "-") return;
    if (verb === undefined) this.#operations.unknown(`\`${first.text.slice(0, 30)}\` begins no statement that is known`);
    for (const token of tokens) if (token.type === "text" && this.#literals.length < MAX_LITERALS) this.#literals.push(token.text);
    const inner = this.#innerStarts(tokens, at);
    this.#one(verb, tokens.slice(at, inner[0] ?? tokens.length), first.depth, tokens.slice(at));
    for (const [n, start] of inner.entries()) {
      const { depth } = tokens[start]!;
      let end = start + 1;
      // A statement in parentheses ends with them; another of the same depth ends it as well.
      const next = inner.slice(n + 1, n + 40).find((other) => tokens[other]!.depth <= depth);
      while (
        end < Math.min(next ?? tokens.length, start + MAX_LENGTH) &&
        tokens[end]!.depth >= depth &&
        !(tokens[end]!.depth === depth && tokens[end]!.text === ")" && depth > 0)
      )
        end += 1;
      const part = tokens.slice(start, end);
      this.#one(VERBS.get(tokens[start]!.word), part, depth, part);
    }
    this.#reach(tokens);
  }

  /** After the last statement: texts that were kept in variables may have been run. */
  finish(): void {
    if (!this.#isDynamic) return;
    this.#operations.unknown("a statement is put together and run");
    for (const text of this.#literals) this.#text(text);
  }

  #innerStarts(tokens: readonly SqlToken[], first: number): readonly number[] {
    const { word } = tokens[first]!;
    const isRoutine = word === "CREATE" && tokens.slice(first, first + 8).some((token) => ROUTINE.test(token.word));
    if (isRoutine || word === "GRANT" || word === "REVOKE") return [];
    const starts: number[] = [];
    for (let at = first + 1; at < tokens.length && starts.length < MAX_PARTS; at += 1) {
      if (beginsStatement(tokens, at)) starts.push(at);
    }
    if (starts.length === MAX_PARTS) this.#operations.unknown("there are too many statements within one");
    return starts;
  }

  #emit(effect: DatabaseEffect, isUnbounded = false): void {
    const statement = this.#source.slice(0, 120);
    const key = statement.split(" ", 3).join(" ");
    const isKnown = this.#operations.has(
      (one) => one.op === "database" && one.effect === effect && (one.isUnbounded === true) === isUnbounded && one.statement.startsWith(key),
    );
    if (!isKnown)
      this.#operations.add({
        op: "database",
        effect,
        statement,
        ...(isUnbounded ? { isUnbounded } : {}),
      });
  }

  /** @param tokens of the statement up to a statement within it; @param all to its end */
  #one(verb: Verb | undefined, tokens: readonly SqlToken[], depth: number, all: readonly SqlToken[]): void {
    const words = tokens.slice(0, 12).map((token) => token.word);
    const has = (...wanted: readonly string[]): boolean => tokens.some((token) => wanted.includes(token.word));
    switch (verb) {
      case undefined:
        return;
      case "nothing":
      case "control":
        if (all.some((token) => token.word === "SELECT")) this.#emit("read");
        return;
      case "read":
      case "write":
      case "schema":
      case "destroy":
        this.#plain(verb, words, tokens);
        return;
      case "explain":
        this.#emit("read");
        return;
      case "select":
        this.#emit("read");
        if (has("INTO") && !has("OUTFILE", "DUMPFILE")) {
          const into = tokens[tokens.findIndex((token) => token.word === "INTO") + 1];
          if (into !== undefined && !into.text.startsWith("@")) this.#emit("write");
        }
        return;
      case "insert":
        if (words.includes("OVERWRITE")) this.#emit("destroy");
        else this.#emit("write");
        return;
      case "update":
        this.#emit("write", !this.#hasCondition(all, depth));
        return;
      case "delete":
        if (this.#hasCondition(all, depth)) this.#emit("write");
        else this.#emit("destroy", true);
        return;
      case "drop":
        if (!/^(?:PREPARE|STATEMENT)$/.test(words[1] ?? "")) this.#emit(words[1] === "TEMPORARY" ? "schema" : "destroy");
        return;
      case "create":
        this.#create(words, tokens);
        return;
      case "alter":
        this.#alter(words, tokens);
        return;
      case "copy":
        this.#copy(tokens);
        return;
      case "load":
        this.#load(words, tokens);
        return;
      case "attach": {
        const file = tokens.find((token) => token.type === "text" || token.type === "quoted");
        if (file === undefined) this.#operations.unknown("which database is attached is not known");
        else this.#file(file.text, "read", "write");
        return;
      }
      case "set":
        if (has("GLOBAL", "PERSIST", "PERSIST_ONLY", "PASSWORD", "MASTER")) this.#emit("schema");
        return;
      case "pragma":
        this.#emit(has("WRITABLE_SCHEMA") || tokens.some((token) => token.text === "=") ? "schema" : "read");
        return;
      case "run":
        this.#run(tokens);
        return;
      case "backup":
        if (words[0] === "RESTORE") this.#emit("destroy");
        else this.#emit("read");
        for (const token of tokens) if (token.type === "text") this.#file(token.text, words[0] === "RESTORE" ? "read" : "write");
        return;
      case "export":
        this.#emit(words[0] === "IMPORT" ? "write" : "read");
        for (const token of tokens) if (token.type === "text") this.#file(token.text, words[0] === "IMPORT" ? "read" : "write");
        return;
    }
  }

  #plain(verb: "read" | "write" | "schema" | "destroy", words: readonly string[], tokens: readonly SqlToken[]): void {
    if (words[0] === "CHANGE" || (words[0] === "BULK" && words[1] === "INSERT")) {
      for (const token of tokens) if (token.type === "text") this.#file(token.text, "read");
    }
    if (words[0] === "PUT") {
      for (const token of tokens) if (/^file:/i.test(token.text)) this.#file(token.text.replace(/^file:\/\//i, ""), "read");
      this.#operations.unknown("`PUT` sends files to a stage");
    }
    // `TABLE x` and `VALUES` show; `REPLACE INTO` and `MERGE INTO` write.
    this.#emit(verb);
  }

  #hasCondition(tokens: readonly SqlToken[], depth: number): boolean {
    const where = tokens.findIndex((token) => token.word === "WHERE" && token.depth === depth);
    if (where === -1) return tokens.some((token) => token.depth === depth && token.word === "JOIN" && tokens[0]!.word === "UPDATE");
    const rest = tokens.slice(where + 1);
    const end = rest.findIndex((token) => token.depth === depth && /^(?:RETURNING|ORDER|LIMIT|OPTION|IF|END|OUTPUT)$/.test(token.word));
    const condition = end === -1 ? rest : rest.slice(0, end);
    return condition.length > 0 && !isAlwaysTrue(condition, depth);
  }

  #create(words: readonly string[], tokens: readonly SqlToken[]): void {
    const kind = words.find((word, n) => n > 0 && OBJECT.test(word) && word !== "TEMP" && word !== "TEMPORARY");
    const replaces = words[1] === "OR" && words[2] === "REPLACE" && (kind === "TABLE" || kind === "SCHEMA" || kind === "DATABASE");
    this.#emit(replaces ? "destroy" : "schema");
    if (words.some((word) => ROUTINE.test(word) || word === "AGGREGATE")) {
      const language = tokens[tokens.findIndex((token) => token.word === "LANGUAGE") + 1];
      const isNative = /^(?:C|INTERNAL|PL.*U|PYTHON|JAVASCRIPT|JAVA|SCALA)$/i.test(language?.text ?? "") && tokens.some((token) => token.word === "LANGUAGE");
      if (isNative || tokens.some((token) => token.word === "SONAME")) this.#operations.unknown("a function is made that runs outside the database");
    }
    for (const [n, token] of tokens.entries()) {
      if (token.type === "text" && /^(?:LOCATION|FROM|URL)$/.test(tokens[n - 1]?.word ?? "") && /^\w+:\/\//.test(token.text)) this.#file(token.text, "read");
    }
  }

  #alter(words: readonly string[], tokens: readonly SqlToken[]): void {
    const dropped = tokens.findIndex((token) => token.word === "DROP" || token.word === "TRUNCATE");
    const what = tokens[dropped + 1]?.word ?? "";
    const isKept = /^(?:CONSTRAINT|INDEX|KEY|NOT|DEFAULT|PRIMARY|FOREIGN|IDENTITY|EXPRESSION|CHECK)$/.test(what);
    this.#emit(dropped > 0 && !isKept && words[1] !== "POLICY" ? "destroy" : "schema");
    if (words[1] === "SYSTEM") {
      const runs = tokens.some((token) => /_COMMAND$|LIBRARIES$/.test(token.word));
      if (runs) this.#operations.unknown("a setting of the server is changed that makes it run programs");
    }
  }

  #copy(tokens: readonly SqlToken[]): void {
    const depth = tokens[0]!.depth;
    for (const [n, token] of tokens.entries()) {
      if (token.depth !== depth || !/^(?:TO|FROM|INTO)$/.test(token.word)) continue;
      const next = tokens[n + 1];
      const isOut = token.word === "TO";
      if (next?.word === "PROGRAM") {
        const text = tokens[n + 2];
        this.#operations.add({ op: "shell", text: text?.type === "text" ? text.text : undefined });
      } else if (next?.type === "text" || (next?.type === "quoted" && !isOut)) {
        this.#file(next.text, isOut || token.word === "INTO" ? "write" : "read");
      }
      this.#emit(isOut ? "read" : "write");
    }
  }

  #load(words: readonly string[], tokens: readonly SqlToken[]): void {
    const infile = tokens.findIndex((token) => token.word === "INFILE" || token.word === "INPATH");
    if (infile !== -1) {
      this.#file(tokens[infile + 1]?.text, "read");
      this.#emit("write");
    } else if (words[1] === "DATA" || words[1] === "XML" || words[1] === "JSON") this.#emit("write");
    else {
      const name = tokens[1]?.text ?? "";
      this.#operations.add(/[/\\.]/.test(name) ? { op: "load", path: name } : { op: "module", name });
      if (tokens[1]?.type === "text") this.#operations.unknown("a library is loaded into the database");
    }
  }

  /** `EXEC`, `CALL`, `EXECUTE`: text in it is read as SQL. */
  #run(tokens: readonly SqlToken[]): void {
    this.#emit("write");
    const [first, second, third] = tokens;
    const isJoined = tokens.some((token) => token.text === "||" || token.text === "+" || token.word === "CONCAT");
    const texts = tokens.filter((token) => token.type === "text");
    const isVariable =
      (second?.text === "(" && third?.text.startsWith("@")) ||
      second?.word === "IMMEDIATE" ||
      /^SP_EXECUTESQL$/.test(second?.word ?? "") ||
      (first?.word === "EXECUTE" && this.#depth > 0);
    if (first?.word !== "CALL" && first?.word !== "PERFORM" && (isJoined || (isVariable && texts.length === 0))) this.#isDynamic = true;
    for (const { text } of texts) this.#text(text);
  }

  #text(text: string): void {
    const first = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? "";
    if (!VERBS.has(first)) return;
    if (this.#depth >= MAX_TEXT_DEPTH) this.#operations.unknown("texts run texts that run texts");
    else this.#runText(text, this.#depth + 1);
  }

  #file(path: string | undefined, ...ops: readonly ("read" | "write" | "list" | "delete")[]): void {
    if (path !== undefined && (/^:memory:$|^$/.test(path) || /^(?:stdin|stdout)$/i.test(path))) return;
    if (path !== undefined && /^(?!file:)[a-z][a-z0-9+]+:\/\/|^(?:md|motherduck):/i.test(path)) {
      this.#operations.add({ op: "connect", url: path });
      if (ops.includes("write")) this.#operations.add({ op: "send", url: path });
      return;
    }
    const local = path?.replace(/^file:(?:\/\/)?/i, "").replace(/\?.*$/, "");
    for (const op of ops) this.#operations.add({ op, path: local });
  }

  /** Functions that reach out of the database, and files in place of tables. */
  #reach(tokens: readonly SqlToken[]): void {
    for (const [n, token] of tokens.entries()) {
      const next = tokens[n + 1];
      if (token.word === "") continue;
      if ((token.word === "OUTFILE" || token.word === "DUMPFILE" || token.word === "DIRECTORY") && next?.type === "text") this.#file(next.text, "write");
      if (token.word === "DO" && n === 0) this.#blocks(tokens);
      if (token.word === "PREPARE" && n === 0) {
        if (tokens.some((one) => one.text.startsWith("@") && one.type === "word")) this.#isDynamic = true;
        for (const one of tokens) if (one.type === "text") this.#text(one.text);
      }
      const isSource = (token.word === "FROM" || token.word === "JOIN") && next?.type === "text" && /[./]/.test(next.text);
      if (isSource && tokens[0]!.word !== "COPY") this.#file(next.text, "read");
      if (CHANGING.has(token.word) && next?.text === "(") this.#emit(token.word.startsWith("SP_") ? "schema" : "write");
      const reach = REACHING.get(token.word);
      const isCalled = next?.text === "(" || /^(?:XP|SP)_/.test(token.word) || (next?.text === "." && /^(?:UTL|DBMS)_/.test(token.word));
      if (reach !== undefined && isCalled) this.#reachOut(reach, tokens, n);
    }
  }

  #blocks(tokens: readonly SqlToken[]): void {
    this.#emit("write");
    const language = tokens[tokens.findIndex((token) => token.word === "LANGUAGE") + 1];
    const isSql = language === undefined || language.word === "DO" || /^(?:PLPGSQL|SQL)$/i.test(language.text);
    if (!isSql) this.#operations.unknown(`a block in \`${language.text.slice(0, 20)}\` is run in the database`);
    else for (const token of tokens) if (token.type === "text") this.#runText(token.text, this.#depth + 1);
  }

  #reachOut(reach: NonNullable<ReturnType<typeof REACHING.get>>, tokens: readonly SqlToken[], at: number): void {
    const from = tokens.slice(at + 1, at + 40);
    const texts = from.filter((token) => token.type === "text");
    const first = texts[0]?.text;
    const isJoined = from
      .slice(0, 8)
      .some((token) => token.text === "||" || token.text === "+" || token.word === "CONCAT" || token.word === "CHR" || token.word === "CHAR");
    const known = isJoined ? undefined : first;
    const name = tokens[at]!.word;
    if (name === "LO_EXPORT") this.#file(known, "write");
    else if (reach === "read" || reach === "write" || reach === "list" || reach === "delete") this.#file(known, reach);
    else if (reach === "shell") this.#operations.add({ op: "shell", text: known });
    else if (reach === "connect")
      this.#operations.add({
        op: "connect",
        url: known === undefined ? undefined : (/host=(\S+)/.exec(known)?.[1] ?? known),
      });
    else if (reach === "load") {
      this.#operations.add({ op: "load", path: known });
      this.#operations.unknown("a library is loaded into the database");
    } else if (reach === "statement") {
      if (known === undefined) this.#operations.unknown("a statement is put together and run");
      else this.#text(known);
    } else this.#operations.unknown(`\`${name}\` reaches out of the database`);
  }
}

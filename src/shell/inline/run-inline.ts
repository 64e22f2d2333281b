import type { Flow, Trait } from "../../model/index.ts";
import { possibleTexts } from "../alternatives.ts";
import { plantedFiles } from "../dependency-files.ts";
import { runOpaque, runUnknownOrText } from "../run-text.ts";
import { changeAttributes, copyContent, deleteFiles, readContent, readMetadata, readTree, setContent, writeFile } from "../files.ts";
import { connect, hostResource, useCredential, type RoleContext } from "../roles.ts";
import { holeValue, knownText, mergeFlows, textValue, type Piece, type Value } from "../value.ts";
import type { ShellState } from "../state.ts";
import { suspectSettings, suspectText } from "../suspicion-text.ts";
import { isSecretVariable } from "../../catalog/index.ts";
import { environmentFlow } from "../variables.ts";
import { HOLE, type CodeOperation } from "./operations.ts";
import { READERS } from "./readers.ts";

const MAX_TEXT = 64 * 1024;
const MAX_ALTERNATIVES = 4;

/** Text of an operation; its holes stand for what is not known. */
function valueOf(text: string | undefined, what: string, flows: readonly Flow[] = []): Value {
  if (text === undefined) return holeValue("any", what, flows);
  if (!/[\uE000-\uE002]/.test(text)) return textValue(text, flows);
  const pieces = text
    .split(/([\uE000-\uE002])/)
    .filter((part) => part !== "")
    .map((part): Piece => {
      if (part === HOLE.any) return { type: "hole", shape: "any", why: what, isQuoted: true };
      if (part === HOLE.name) return { type: "glob", text: "*" };
      return part === HOLE.tree ? { type: "glob", text: "**" } : { type: "text", text: part, isQuoted: true };
    });
  return { pieces, flows };
}

/** As `valueOf`, for words and addresses: there a name is one plain word. */
function wordOf(text: string | undefined, what: string, flows: readonly Flow[] = []): Value {
  const value = valueOf(text, what, flows);
  return {
    ...value,
    pieces: value.pieces.map((piece): Piece =>
      piece.type === "glob" ? { type: "hole", shape: piece.text === "*" ? "segment" : "any", why: what, isQuoted: true } : piece,
    ),
  };
}

/** A path in program text: `~` is expanded by the libraries that the readers know. */
function pathOf(text: string | undefined, context: RoleContext): Value {
  const { home } = context.shell.analysis.world.facts;
  const plain = text?.replace(/^file:\/\/(?:localhost)?(?=\/)/i, "");
  const expanded = plain === "~" ? home : plain?.startsWith("~/") === true ? home + plain.slice(1) : plain;
  return valueOf(expanded, "a path that the program computes");
}

/** Turns what a program text does into effects, in order. */
class InlineRun {
  readonly #context: RoleContext;
  readonly #language: string;
  #read: readonly Flow[] = [];
  #printed: string | undefined;
  #lastUrl: Value | undefined;

  constructor(language: string, context: RoleContext) {
    this.#language = language;
    this.#context = context;
  }

  get flows(): readonly Flow[] {
    return this.#read;
  }

  /** All that is printed, when that is known to the letter. */
  get printed(): string | undefined {
    return this.#read.length > 0 ? undefined : this.#printed;
  }

  run(operations: readonly CodeOperation[]): void {
    // Sources first: what the text reads anywhere may be in what it sends.
    for (const operation of operations) if (operation.op !== "send") this.#apply(operation);
    for (const operation of operations) if (operation.op === "send") this.#apply(operation);
  }

  #apply(operation: CodeOperation): void {
    const { shell, state } = this.#context;
    const { analysis } = shell;
    const { traits } = this.#context;
    switch (operation.op) {
      case "read": {
        const path = pathOf(operation.path, this.#context);
        if (/^https?:|^ftp:/i.test(operation.path ?? "")) {
          connect(path, this.#context);
          return;
        }
        const content = operation.isTree === true ? readTree(path, state, analysis, false, { traits }) : readContent(path, state, analysis, { traits });
        this.#read = mergeFlows(this.#read, content.flows);
        return;
      }
      case "use":
        useCredential(pathOf(operation.path, this.#context), this.#context);
        return;
      case "print":
        this.#printed = operation.text;
        return;
      case "list":
        readMetadata(pathOf(operation.path, this.#context), state, analysis);
        return;
      case "write": {
        const path = pathOf(operation.path, this.#context);
        writeFile(path, state, analysis, { traits, flows: this.#read, isTree: operation.isTree === true });
        if (operation.isTree === true) return;
        setContent(path, wordOf(operation.content, "what the program writes", this.#read), state, analysis);
        return;
      }
      case "delete":
        deleteFiles(pathOf(operation.path, this.#context), state, analysis, operation.isTree === true, { traits });
        return;
      case "copy": {
        const from = pathOf(operation.from, this.#context);
        const to = pathOf(operation.to, this.#context);
        const content = readTree(from, state, analysis, false, { traits });
        this.#read = mergeFlows(this.#read, content.flows);
        if (operation.isMove === true) deleteFiles(from, state, analysis, false, { traits });
        writeFile(to, state, analysis, { traits, flows: content.flows, isTree: true });
        copyContent(from, to, content, state, analysis);
        return;
      }
      case "link": {
        const from = pathOf(operation.from, this.#context);
        const to = pathOf(operation.to, this.#context);
        writeFile(to, state, analysis, { traits });
        const [target] = analysis.paths(from, state);
        const [name] = analysis.paths(to, state);
        if (target !== undefined && name !== undefined) analysis.overlay.set(name.path, { flows: [], linkTo: target.path });
        return;
      }
      case "attr":
        changeAttributes(pathOf(operation.path, this.#context), state, analysis, false, {
          traits: /^[0-7]?[4-7][0-7]{3}$|[ug]\+s/.test(operation.mode ?? "") ? [...traits, "privileged"] : traits,
        });
        return;
      case "cd": {
        this.#enter(operation.path, state);
        return;
      }
      case "shell":
        this.#takeOutput(
          runUnknownOrText(
            wordOf(operation.text, "a command that the program computes"),
            this.#stateIn(operation.cwd),
            shell,
            this.#context.streams,
            `the command in the ${this.#language} text`,
          ),
        );
        return;
      case "argv":
        this.#argv(operation.words, this.#stateIn(operation.cwd));
        return;
      case "connect": {
        // What an address is put together from goes with it.
        const isOpen = operation.url !== undefined && /[\uE000-\uE002]/.test(operation.url);
        const url = wordOf(operation.url, "a host that the program computes", isOpen ? this.#read.filter((flow) => flow.from !== "network") : []);
        this.#lastUrl = url;
        connect(url, this.#context, operation.isRaw === true ? ["raw"] : []);
        this.#read = mergeFlows(this.#read, operation.isRaw === true ? [] : [{ from: "network", name: operation.url ?? "?" }]);
        return;
      }
      case "send": {
        const url = operation.url === undefined ? this.#lastUrl : wordOf(operation.url, "an address that the program computes");
        const { host } = hostResource(url ?? holeValue("any", "a host that is not known"));
        const flows = this.#read.filter((flow) => flow.from !== "network");
        analysis.emit("net.send", host, { flows, traits: operation.isRaw === true ? ["raw"] : [] });
        return;
      }
      case "listen":
        analysis.emit(
          "net.listen",
          operation.isLocal === true ? { type: "host", host: "localhost", sets: ["loopback"] } : { type: "host", host: "*", sets: [] },
          { traits },
        );
        return;
      case "environment":
        this.#environment(operation.name);
        return;
      case "setenv":
        shell.setForCommand(operation.name, valueOf(operation.value, "a value that the program computes"), state);
        return;
      case "code":
        this.#code(operation);
        return;
      case "load":
        if (/^(?:https?|ftp):/i.test(operation.path ?? "")) {
          connect(textValue(operation.path!), this.#context);
          analysis.emit("proc.code", { type: "named", name: operation.path! }, { traits: ["downloaded"], flows: [{ from: "network", name: operation.path! }] });
          return;
        }
        shell.runScriptFile(pathOf(operation.path, this.#context), state, undefined, this.#language);
        return;
      case "module":
        for (const file of operation.files ?? []) this.#runModule(file);
        if (operation.files === undefined && this.#language === "js")
          for (const file of plantedFiles(operation.name, analysis, state)) shell.runScriptFile(textValue(file), state, undefined, this.#language);
        analysis.emit("proc.code", { type: "named", name: "project" }, { traits });
        return;
      case "kill":
        analysis.emit("proc.kill", { type: "process", target: operation.target ?? "?" }, { traits });
        return;
      case "privilege":
        analysis.emit("proc.privilege", { type: "named", name: operation.what }, { traits });
        return;
      case "persist":
        analysis.emit("proc.persist", { type: "named", name: operation.what }, { traits });
        return;
      case "database": {
        const kind = ({ read: "db.read", write: "db.write", schema: "db.schema", destroy: "db.destroy" } as const)[operation.effect];
        const unbounded: readonly Trait[] = operation.isUnbounded === true ? ["unbounded"] : [];
        analysis.emit(
          kind,
          { type: "database", ...(this.#context.database ?? { engine: this.#context.program }), statement: operation.statement.slice(0, 120) },
          { traits: [...traits, ...unbounded] },
        );
        return;
      }
      case "shell-over-network":
        analysis.emit("proc.code", { type: "named", name: "a shell over the network" }, { traits: ["reverse-shell"] });
        return;
      case "interactive-shell":
        analysis.emit("proc.code", { type: "named", name: "a shell" }, { traits: ["interactive"], note: `a shell is started from ${this.#language} text` });
        return;
      case "runaway":
        analysis.emit(
          "proc.run",
          { type: "program", name: "copies of itself", isKnown: false },
          { traits: ["runaway"], note: `the ${this.#language} text starts copies of itself without end` },
        );
        return;
      case "unknown":
        analysis.unknown(`${this.#language} text: ${operation.why}`);
        return;
    }
  }

  /** Code of the project is trusted; what this session wrote, and what lies elsewhere, is read. */
  #runModule(file: string): void {
    const { shell, state } = this.#context;
    const { overlay, world } = shell.analysis;
    for (const { path, scope } of shell.analysis.paths(pathOf(file, this.#context), state)) {
      const isWritten = overlay.has(path) || world.session.isWritten(path);
      const isElsewhere = scope !== "workspace" && scope !== "unknown" && world.facts.lookAt(path)?.kind === "file";
      if (isWritten || isElsewhere) shell.runScriptFile(textValue(path), state, undefined, this.#language);
    }
  }

  #enter(path: string | undefined, state: ShellState): void {
    const resources = this.#context.shell.analysis.paths(pathOf(path, this.#context), state);
    state.setFolders(
      resources.every((resource) => resource.scope !== "unknown" && resource.isPattern !== true) ? resources.map((resource) => resource.path) : [],
    );
  }

  /** The state of a program that is started in a folder; `undefined` is the current one. */
  #stateIn(cwd: string | undefined): ShellState {
    const state = this.#context.state.copy();
    if (cwd !== undefined) this.#enter(cwd, state);
    return state;
  }

  #argv(words: readonly (string | undefined)[] | undefined, state: ShellState): void {
    const { shell, streams } = this.#context;
    if (words === undefined || words.length === 0) {
      shell.analysis.unknown(`which program the ${this.#language} text starts is not known`);
      return;
    }
    const { home } = shell.analysis.world.facts;
    const values = words.map((word) =>
      wordOf(word === "~" || word?.startsWith("~/") === true ? home + word.slice(1) : word, "an argument that the program computes"),
    );
    shell.analysis.nested(() => {
      this.#takeOutput(shell.runWords(values, state, streams.input));
    });
  }

  /** What a child prints goes to the same place, or the text has it and may print or send it: where it came from counts either way. */
  #takeOutput(output: Value): void {
    this.#read = mergeFlows(this.#read, output.flows);
  }

  #environment(name: string | undefined): void {
    if (name === undefined) this.#read = mergeFlows(this.#read, [{ from: "environment", name: "the environment" }]);
    else if (isSecretVariable(name)) this.#read = mergeFlows(this.#read, environmentFlow(name));
  }

  #code(operation: Extract<CodeOperation, { op: "code" }>): void {
    const { shell } = this.#context;
    const traits: Trait[] = [
      ...(operation.isDownloaded === true ? (["downloaded"] as const) : []),
      ...(operation.isDecoded === true ? (["encoded"] as const) : []),
    ];
    const resource = { type: "named", name: `${operation.language} text that the program runs` } as const;
    if (traits.length > 0) shell.analysis.emit("proc.code", resource, { traits });
    if (operation.text === undefined) {
      const isFetched = this.#read.some((flow) => flow.from === "network");
      if (traits.length === 0)
        runOpaque(
          holeValue("any", "", isFetched ? this.#read.filter((flow) => flow.from === "network") : []),
          shell,
          `code that the ${this.#language} text computes`,
        );
      return;
    }
    shell.analysis.nested(() => {
      runInline(operation.language, textValue(operation.text!), this.#context);
    });
  }
}

/**
 * Program text in a language: read, and what it does becomes effects.
 * @returns what it prints, with the sources that it read
 */
export function runInline(language: string, code: Value, context: RoleContext): Value {
  const { shell } = context;
  const { analysis } = shell;
  const what = `the ${language} text given to ${context.program}`;
  if (language === "shell") return runUnknownOrText(code, context.state.copy(), shell, context.streams, what);
  if (code.flows.some((flow) => flow.from === "network")) {
    analysis.emit("proc.code", { type: "named", name: what }, { traits: ["downloaded"], flows: code.flows });
  }
  const text = knownText(code);
  const reader = READERS.get(language);
  const unread = holeValue("any", `what ${what} prints`, code.flows);
  if (!analysis.step()) return unread;
  const texts = text === undefined ? possibleTexts(code) : undefined;
  if (texts !== undefined && texts.length <= MAX_ALTERNATIVES) {
    const outputs = texts.map((one) => runInline(language, textValue(one, code.flows), context));
    return holeValue("any", `what ${what} prints`, mergeFlows(...outputs.map((output) => output.flows)));
  }
  if (text === undefined) {
    const literal = code.pieces.map((piece) => (piece.type === "hole" ? "0" : piece.text)).join("");
    const run = new InlineRun(language, context);
    if (reader !== undefined && code.pieces.length > 1) run.run(reader(literal).filter((operation) => operation.op !== "unknown"));
    // A number or plain word put into the text cannot change what the text does.
    const isHarmless = code.pieces.every((piece) => piece.type !== "hole" || piece.shape === "number" || piece.shape === "segment");
    if (!isHarmless) runOpaque(code, shell, what);
    return holeValue("any", `what ${what} prints`, mergeFlows(code.flows, run.flows));
  }
  if (reader === undefined) {
    analysis.unknown(`${what} is in a language that is not read here`);
    if (!context.program.startsWith("/")) suspectText(language, text, context);
    return unread;
  }
  if (text.length > MAX_TEXT) {
    analysis.unknown(`${what} is longer than 64 KiB`);
    return unread;
  }
  const run = new InlineRun(language, context);
  const operations = reader(text);
  suspectSettings(text, context);
  run.run(operations);
  // A program in a file mentions much that it does not do; one line of it has nothing beside what it does.
  const isFile = /^the script |^\//.test(context.program);
  if (!isFile && (reader === READERS.get("other") || operations.some((operation) => operation.op === "unknown"))) suspectText(language, text, context);
  const flows = mergeFlows(
    run.flows,
    code.flows.filter((flow) => flow.from !== "network"),
  );
  return run.printed === undefined ? holeValue("any", `what ${what} prints`, flows) : textValue(run.printed, flows);
}

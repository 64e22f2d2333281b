import type { Trait } from "../../model/index.ts";
import { given, hasOption, mayBeOption, optionValue } from "../arguments.ts";
import { deleteFiles } from "../files.ts";
import { applyOptions, applyRoles, assignRoles, type ProgramRun } from "../program.ts";
import { outputOf } from "../program-output.ts";
import { runUnknownOrText } from "../run-text.ts";
import { applyRole } from "../roles.ts";
import { concat, EMPTY, holeValue, isMany, knownText, quoted, textValue, type Piece, type Value } from "../value.ts";

/** Shells that take commands from standard input when they get no script. */
const SHELLS = /^(?:\/(?:usr\/)?(?:local\/)?bin\/)?(?:ba|da|z|k|a|fi|c|tc)?sh$/;

/** `NAME=value` words in front of a command are taken off and applied. */
function takeAssignments(words: readonly Value[], run: ProgramRun): readonly Value[] {
  let at = 0;
  while (at < words.length) {
    const first = words[at]!.pieces[0];
    if (first?.type !== "text" || !first.text.includes("=")) break;
    applyRole({ name: "env" }, words[at]!, run.context);
    at += 1;
  }
  return words.slice(at);
}

/** `env`: sets variables, splits strings, runs a command; alone it prints the environment. */
export function env(run: ProgramRun): Value {
  const { parsed, shell, state } = run;
  applyOptions({ ...run, parsed: { ...parsed, options: parsed.options.filter(({ spec }) => spec.role.name !== "sh") } });
  const split = optionValue(parsed, "-S", "--split-string");
  if (split !== undefined) {
    const text = knownText(split);
    const rest = parsed.positionals.map((value) => ({ ...quoted(value) }));
    if (text !== undefined) {
      const words = text
        .split(/\s+/)
        .filter((word) => word !== "")
        .map((word) => textValue(word.replace(/^(["'])(.*)\1$/, "$2")));
      // A shell reads quotes and escapes much as env does: both readings count.
      if (/["'\\$]/.test(text)) shell.runText(text, state.copy(), "the text given to env -S");
      // Options of env may stand in it again.
      if (knownText(words[0] ?? EMPTY)?.startsWith("-") === true) return shell.runWords([textValue("env"), ...words, ...rest], state.copy(), run.streams.input);
      return shell.runWords(takeAssignments([...words, ...rest], run), state.copy(), run.streams.input);
    }
    return runUnknownOrText(split, state.copy(), shell, run.streams, "the text given to env -S");
  }
  const command = takeAssignments(parsed.positionals, run);
  if (command.length === 0) {
    return parsed.isDry ? EMPTY : holeValue("any", "the environment", [{ from: "environment", name: "env" }]);
  }
  const own = state.copy();
  if (hasOption(parsed, "-i", "--ignore-environment", "-u", "--unset")) own.variables.clear();
  for (const word of parsed.positionals.slice(0, parsed.positionals.length - command.length)) {
    const [first, ...more] = word.pieces;
    const [, name, text] = first?.type === "text" ? (/^([A-Za-z_]\w*)=([^]*)$/.exec(first.text) ?? []) : [];
    if (name !== undefined && first?.type === "text")
      own.assign(name, { pieces: text === "" ? more : [{ ...first, text: text! }, ...more], flows: word.flows }, true);
  }
  return shell.runWords(command, own, run.streams.input);
}

/** `sudo CMD`: the command, with rights; `sudo -i`, `sudo su` are root shells. */
export function sudo(run: ProgramRun): Value {
  const { parsed, shell, state } = run;
  const { analysis } = shell;
  applyOptions(run);
  const isShell = hasOption(parsed, "-i", "--login", "-s", "--shell");
  const isQuestion = hasOption(parsed, "-l", "--list", "-v", "--validate", "-k", "-K", "--reset-timestamp", "--remove-timestamp") || parsed.isDry;
  if (hasOption(parsed, "-e", "--edit")) {
    analysis.emit("proc.privilege", { type: "named", name: "sudo" });
    for (const file of parsed.positionals) applyRole({ name: "w" }, file, { ...run.context, traits: ["privileged"] });
    return EMPTY;
  }
  const command = takeAssignments(parsed.positionals, run);
  if (command.length === 0) {
    if (isQuestion && !isShell) return holeValue("any", "what sudo may do");
    const input = run.streams.input;
    analysis.emit("proc.privilege", { type: "named", name: run.name }, { traits: isShell ? ["interactive"] : [] });
    if (input !== undefined && isShell) {
      return analysis.withTraits(["privileged"], () => runUnknownOrText(input, state.copy(), shell, run.streams, `text given to ${run.name}`));
    }
    return EMPTY;
  }
  const name = knownText(command[0]!) ?? "";
  const isRootShell = command.length === 1 && run.streams.input === undefined && SHELLS.test(name);
  analysis.emit("proc.privilege", { type: "named", name: `${run.name} ${name}`.trim() }, { traits: isRootShell ? ["interactive"] : [] });
  if (isRootShell) return EMPTY;
  const own = state.copy();
  own.functions.clear();
  if (isShell && command.length > 0) {
    return analysis.withTraits(["privileged"], () => runUnknownOrText(joined(command), own, shell, run.streams, "the command given to sudo"));
  }
  return analysis.withTraits(["privileged"], () => shell.runWords(command, own, run.streams.input));
}

function joined(words: readonly Value[]): Value {
  return concat(words.flatMap((word, n) => (n === 0 ? [quoted(word)] : [textValue(" "), quoted(word)])));
}

/** Words a list command (xargs, parallel) will add: lines of its input. */
function inputWords(input: Value | undefined, separator?: RegExp): readonly Value[] {
  if (input === undefined) return [];
  const text = knownText(input);
  if (text !== undefined && text.length < 8192) {
    if (separator !== undefined)
      return text
        .split(separator)
        .filter((word) => word !== "")
        .slice(0, 200)
        .map((word) => textValue(word, input.flows));
    return text
      .split(/[\s\0]+/)
      .filter((word) => word !== "")
      .slice(0, 200)
      .map((word) => textValue(word.replace(/^(["'])(.*)\1$/, "$2"), input.flows));
  }
  const [only] = input.pieces;
  if (input.pieces.length === 1 && only?.type === "hole") {
    return [
      {
        pieces: [
          { ...only, shape: only.shape === "line" || only.shape === "any" ? "any" : only.shape, isQuoted: only.shape !== "any" && only.shape !== "line" },
        ],
        flows: input.flows,
      },
    ];
  }
  return [holeValue("any", "lines of the input", input.flows, { isQuoted: false })];
}

/** Replaces `{}` in a word. */
function filled(word: Value, mark: string, items: readonly Value[]): Value {
  const pieces: Piece[] = [];
  let flows = word.flows;
  for (const piece of word.pieces) {
    if (piece.type === "hole" || !piece.text.includes(mark)) {
      pieces.push(piece);
      continue;
    }
    piece.text.split(mark).forEach((part, n) => {
      if (n > 0 && items[0] !== undefined) {
        pieces.push(...items[0].pieces.map((item) => (item.type === "hole" ? { ...item, isQuoted: true } : item)));
        flows = [...flows, ...items[0].flows];
      }
      if (part !== "") pieces.push({ type: "text", text: part, isQuoted: true });
    });
  }
  return { pieces, flows };
}

/** Runs of one command by xargs that are followed one by one. */
const MAX_RUNS = 20;

/** `xargs CMD`: the command with words from the input. */
export function xargs(run: ProgramRun): Value {
  const { parsed, shell, state } = run;
  applyOptions(run);
  const file = optionValue(parsed, "-a", "--arg-file");
  const input = file === undefined ? run.streams.input : (run.context.contents[0] ?? holeValue("any", "lines of a file"));
  const mark = knownText(optionValue(parsed, "-d", "--delimiter") ?? EMPTY);
  const isNull = hasOption(parsed, "-0", "--null");
  const separator = isNull
    ? /\0/
    : mark === undefined || mark === ""
      ? undefined
      : mark === "\\n" || mark === "\n"
        ? /\n/
        : mark.length === 1
          ? new RegExp(`[\\${mark}]`)
          : undefined;
  const words = inputWords(input, separator);
  const replace = given(parsed, "-I", "-J", "-i", "--replace").at(-1);
  const command = parsed.positionals.length === 0 ? [textValue("echo")] : parsed.positionals;
  if (input === undefined && file === undefined) return shell.runWords(command, state.copy(), EMPTY);
  if (replace !== undefined) {
    const hole = knownText(replace.value ?? textValue("{}")) ?? "{}";
    const outputs = (words.length === 0 ? [EMPTY] : words.slice(0, 20)).map((word) =>
      shell.runWords(
        command.map((part) => filled(part, hole === "" ? "{}" : hole, [word])),
        state.copy(),
        EMPTY,
      ),
    );
    return concat(outputs);
  }
  const most = knownText(optionValue(parsed, "-n", "--max-args", "-L", "--max-lines", "-l") ?? EMPTY) ?? "";
  if (!/^[1-9]\d*$/.test(most)) return shell.runWords([...command, ...words], state.copy(), EMPTY);
  const size = words.some(isMany) ? 1 : Number(most);
  const outputs: Value[] = [];
  for (let at = 0; at < words.length && outputs.length < MAX_RUNS; at += size)
    outputs.push(shell.runWords([...command, ...words.slice(at, at + size)], state.copy(), EMPTY));
  // What more runs would print is not followed; what they do, all words in one run show.
  if (size * MAX_RUNS < words.length)
    outputs.push(shell.runWords([...command, ...words], state.copy(), EMPTY), holeValue("any", "what more runs of xargs print"));
  return outputs.length === 0 ? shell.runWords(command, state.copy(), EMPTY) : concat(outputs);
}

/** `parallel CMD ::: words`: like xargs, but the command is shell text. */
export function parallel(run: ProgramRun): Value {
  const { parsed, shell, state } = run;
  applyOptions(run);
  if (parsed.isDry) return holeValue("any", "commands that would run");
  const texts = parsed.positionals.map((value) => knownText(value));
  const mark = texts.findIndex((text) => text !== undefined && /^:::?:?\+?$/.test(text));
  const command = mark === -1 ? parsed.positionals : parsed.positionals.slice(0, mark);
  const isFiles = texts[mark] !== undefined && texts[mark].startsWith("::::");
  const given = mark === -1 ? [] : parsed.positionals.slice(mark + 1).filter((value) => !/^:::/.test(knownText(value) ?? ""));
  if (isFiles) for (const file of given) applyRole({ name: "r" }, file, run.context);
  // Without a command each line of the file is one.
  const listed = command.length === 0 ? optionValue(parsed, "-a", "--arg-file") : undefined;
  if (listed !== undefined) return shell.runScriptFile(listed, state, undefined, "shell");
  const words = isFiles ? [holeValue("any", "lines of a file", run.context.readFlows)] : mark === -1 ? inputWords(run.streams.input) : given;
  if (command.length === 0) {
    const outputs = words.map((word) => runUnknownOrText(word, state.copy(), shell, run.streams, "a line given to parallel"));
    return outputs.length === 0 ? EMPTY : concat(outputs);
  }
  const line = joined(command);
  const text = knownText(line) ?? "";
  const shielded = (word: Value): Value => {
    const known = knownText(word);
    // What is put in is quoted, so that it stays one word.
    return known === undefined ? quoted(word) : textValue(`'${known.replaceAll("'", `'\\''`)}'`, word.flows);
  };
  const outputs = (words.length === 0 ? [EMPTY] : words.slice(0, 20)).map((word) => {
    // A word that is not known cannot be put into shell text; a plain command is run as words.
    if (knownText(word) === undefined && !/[;|&<>$`(]/.test(text)) {
      const words = command.length === 1 ? text.split(/\s+/).map((part) => textValue(part)) : command;
      return shell.runWords(/\{\}/.test(text) ? words.map((part) => filled(part, "{}", [word])) : [...words, word], state.copy(), EMPTY);
    }
    const whole = /\{[^}]*\}/.test(text) ? filled(line, "{}", [shielded(word)]) : concat([line, textValue(" "), shielded(word)]);
    return runUnknownOrText(whole, state.copy(), shell, run.streams, "the command given to parallel");
  });
  return concat(outputs);
}

/** Words of a find or fd action up to its end. */
function actionWords(args: readonly Value[], start: number, ends: RegExp): { readonly words: readonly Value[]; readonly next: number } {
  let end = start;
  while (end < args.length && !ends.test(knownText(args[end]!) ?? "")) end += 1;
  const isPlus = knownText(args[end] ?? EMPTY) === "+" && knownText(args[end - 1] ?? EMPTY) === "{}";
  return { words: args.slice(start, end), next: isPlus || end < args.length ? end + 1 : end };
}

/** Tests of `find` that leave out some of what lies in a folder. */
const SELECTING = ["-name", "-iname", "-path", "-wholename", "-regex", "-iregex", "-empty", "-newer", "-mtime", "-mmin", "-atime", "-size"] as const;

/** `find`: walks trees; `-exec` runs commands on what it finds, `-delete` removes it. */
export function find(run: ProgramRun): Value {
  const { shell, state, args } = run;
  const { analysis } = shell;
  const rest: Value[] = [];
  const actions: { readonly words: readonly Value[]; readonly tests: number }[] = [];
  for (let at = 0; at < args.length;) {
    const text = knownText(args[at]!);
    if (text !== undefined && /^-(?:exec|execdir|ok|okdir)$/.test(text)) {
      const { words, next } = actionWords(args, at + 1, /^(?:;|\+)$/);
      actions.push({ words, tests: rest.length });
      at = next;
    } else {
      rest.push(args[at]!);
      at += 1;
    }
  }
  // A test narrows what stands behind it, and nothing before.
  const upTo = (end: number): ProgramRun => ({ ...run, args: rest.slice(0, end), parsed: parseFind(rest.slice(0, end), run) });
  const own = upTo(rest.length);
  const { parsed } = own;
  if (parsed.isDry) return holeValue("any", "help text");
  if (parsed.openWords.length > 0) analysis.unknown("arguments of `find` that may be actions are not known before it runs");
  applyOptions(own);
  const starts = parsed.positionals.length === 0 ? [textValue(".")] : parsed.positionals;
  const deleting = hasOption(parsed, "-delete") ? upTo(rest.findIndex((word) => knownText(word) === "-delete")) : undefined;
  for (const start of starts) {
    applyRole({ name: "M" }, start, run.context);
    if (deleting !== undefined) deleteFound(start, deleting, hasOption(deleting.parsed, ...SELECTING));
  }
  const found = foundBy(own);
  // Told before any of the actions prints.
  const items = actions.map(({ words, tests }) => {
    const before = upTo(tests);
    return { words, before, item: itemOf(foundBy(before)) };
  });
  for (const { words, before, item } of items) {
    const command = words.map((word) => filled(word, "{}", [item]));
    analysis.withTraits(isNamed(before.parsed) ? [] : startsWide(starts, own) ? ["wide"] : [], () => {
      run.context.printed.push(shell.runWords(command, state.copy(), actionInput(words)));
    });
  }
  return run.context.printed.length > 0 ? concat([...run.context.printed, found]) : found;
}

function foundBy(run: ProgramRun): Value {
  const printed = outputOf(run, true);
  const listed = knownText(printed);
  return listed === undefined ? printed : textValue(listed.trimEnd(), printed.flows);
}

/** What stands for `{}` in an action. */
function itemOf(found: Value): Value {
  const isKnown = knownText(found) !== undefined || found.pieces.some((piece) => piece.type === "hole" && piece.shape === "path");
  return isKnown ? found : holeValue("path", "a file that find finds", [], { glob: "**" });
}

/** A shell started by find without a script would read the terminal. */
function actionInput(words: readonly Value[]): Value | undefined {
  return words.length === 1 ? undefined : EMPTY;
}

function isNamed(parsed: ProgramRun["parsed"]): boolean {
  return hasOption(
    parsed,
    "-name",
    "-iname",
    "-path",
    "-wholename",
    "-regex",
    "-iregex",
    "-type",
    "-size",
    "-mtime",
    "-newer",
    "-perm",
    "-empty",
    "-user",
    "-maxdepth",
    "-mmin",
  );
}

function startsWide(starts: readonly Value[], run: ProgramRun): boolean {
  const { locator, facts } = run.shell.analysis.world;
  return starts.some((start) => run.shell.analysis.paths(start, run.state).some(({ path }) => path === "/" || path === facts.home || path === locator.root));
}

function parseFind(args: readonly Value[], run: ProgramRun): ProgramRun["parsed"] {
  const options: { spec: ProgramRun["parsed"]["options"][number]["spec"]; value: Value | undefined }[] = [];
  const positionals: Value[] = [];
  const unlisted: { name: string; value: Value | undefined }[] = [];
  let isDry = false;
  for (let at = 0; at < args.length; at++) {
    const text = knownText(args[at]!);
    if (text === undefined || !/^[-(!),]/.test(text) || text === "-") {
      positionals.push(args[at]!);
      continue;
    }
    if (/^(?:[()!,]|--|\\[()!])$/.test(text)) continue;
    const spec = run.spec.options.get(text);
    if (text === "--help" || text === "--version" || spec?.isDry === true) isDry = true;
    else if (spec === undefined) unlisted.push({ name: text, value: undefined });
    else if (spec.value === "required") options.push({ spec, value: args[++at] ?? EMPTY });
    else options.push({ spec, value: undefined });
    // -fprintf has a format besides its file.
    if (text === "-fprintf") at += 1;
  }
  return { options, positionals, unlisted, openWords: positionals.filter(mayBeOption), isDry };
}

function deleteFound(start: Value, run: ProgramRun, onlySome: boolean): void {
  const { analysis } = run.shell;
  if (!onlySome) {
    deleteFiles(start, run.state, analysis, true);
    return;
  }
  const found = outputOf(run, true);
  const hole = found.pieces.find((piece) => piece.type === "hole");
  const item = hole?.type === "hole" && hole.glob !== undefined ? ({ pieces: [{ type: "glob", text: hole.glob }], flows: [] } satisfies Value) : start;
  const before: readonly Trait[] = startsWide([start], run) && !isNamedNarrowly(run) ? ["wide", "recursive"] : ["recursive"];
  deleteFiles(item, run.state, analysis, false, { traits: before });
}

/** Values of the tests of `find` that all it finds passes: none where there are alternatives, and not those that are negated. */
export function narrowingTests(args: readonly Value[], test: RegExp): readonly string[] {
  const words = args.map((arg) => knownText(arg));
  const isNegation = (word: string | undefined): boolean => word === "!" || word === "-not";
  if (words.some((word) => word === "-o" || word === "-or" || word === ",") || (words.includes("(") && words.some(isNegation))) return [];
  return words.flatMap((word, at) => {
    const value = words[at + 1];
    return word !== undefined && test.test(word) && value !== undefined && !isNegation(words[at - 1]) ? [value] : [];
  });
}

function isNamedNarrowly(run: ProgramRun): boolean {
  const names = narrowingTests(run.args, /name$|path$|regex$/);
  const isOwnTree = run.parsed.positionals.every((start) => run.shell.analysis.paths(start, run.state).every((path) => path.scope === "workspace"));
  return isOwnTree && names.some((name) => /[^*?.]/.test(name));
}

/** `fd PATTERN -x CMD`. */
export function fd(run: ProgramRun): Value {
  const { args, shell, state } = run;
  const at = args.findIndex((arg) => /^(?:-[xX]|--exec(?:-batch)?)$/.test(knownText(arg) ?? ""));
  if (at === -1) return applyRoles(run);
  const { words, next } = actionWords(args, at + 1, /^;$/);
  const rest = [...args.slice(0, at), ...args.slice(next)];
  const found = shell.runWords([textValue(run.name), ...rest], state.copy(), run.streams.input);
  const command = words.some((word) => (knownText(word) ?? "").includes("{")) ? words.map((word) => filled(word, "{}", [found])) : [...words, found];
  return shell.runWords(command, state.copy(), EMPTY);
}

/** `flock FILE CMD`, `flock FILE -c TEXT`. */
export function flock(run: ProgramRun): Value {
  const { parsed, shell, state } = run;
  const [lock, ...command] = parsed.positionals;
  if (lock !== undefined) applyRole({ name: "w" }, lock, run.context);
  const at = command.findIndex((word) => /^(?:-c|--command)$/.test(knownText(word) ?? ""));
  if (at !== -1) return runUnknownOrText(command[at + 1] ?? EMPTY, state.copy(), shell, run.streams, "the command given to flock");
  applyOptions(run);
  return command.length === 0 ? EMPTY : shell.runWords(command, state.copy(), run.streams.input);
}

/** `strace CMD`, `ltrace CMD`: the command runs, watched. */
export function strace(run: ProgramRun): Value {
  applyOptions(run);
  // `-o '|cmd'`, `-o '!cmd'`: what is traced is piped into a command.
  const target = knownText(optionValue(run.parsed, "-o", "--output") ?? EMPTY) ?? "";
  if (/^[|!]/.test(target)) run.shell.runText(target.slice(1), run.state.copy(), "the command that strace pipes into");
  const { positionals } = run.parsed;
  return positionals.length === 0 ? EMPTY : run.shell.runWords(positionals, run.state.copy(), run.streams.input);
}

/** `busybox APPLET ARGS`: the applet is the program. */
export function busybox(run: ProgramRun): Value {
  applyOptions(run);
  const [applet, ...rest] = run.parsed.positionals;
  if (applet === undefined) return EMPTY;
  return run.shell.runWords([applet, ...rest], run.state.copy(), run.streams.input);
}

/** `docker exec CONTAINER CMD` and its relatives: the command happens elsewhere. */
export function elsewhere(run: ProgramRun): Value {
  const { parsed, shell } = run;
  applyOptions(run);
  const roles = assignRoles(run);
  const at = roles.findIndex(({ role }) => role.name === "cmd");
  const command = at === -1 ? [] : roles.slice(at).map(({ value }) => value);
  const target = at <= 0 ? "?" : (knownText(roles[0]!.value) ?? "?");
  shell.analysis.emit(
    "infra.change",
    { type: "cloud", provider: run.spec.path[0]!, operation: run.spec.path.slice(1).join(" "), target },
    { traits: run.context.traits },
  );
  const machine = parsed.positionals[0] === undefined ? ".host" : knownText(parsed.positionals[0]);
  if (run.spec.path[0] === "machinectl" && /\.host$/.test(machine ?? ""))
    shell.analysis.emit(
      "proc.privilege",
      { type: "named", name: "machinectl shell" },
      { traits: ["interactive"], note: "a shell of the machine itself, by default root's" },
    );
  if (command.length === 0 || parsed.isDry) return EMPTY;
  return runElsewhere(command, run);
}

/** Runs words where the local files and folders mean nothing. */
export function runElsewhere(command: readonly Value[], run: ProgramRun): Value {
  const { analysis } = run.shell;
  const own = run.state.copy();
  own.setFolders([]);
  own.variables.clear();
  own.functions.clear();
  const isPlainShell = command.length === 1 && SHELLS.test(knownText(command[0]!) ?? "") && run.streams.input === undefined;
  if (isPlainShell) return EMPTY;
  let output: Value = EMPTY;
  analysis.elsewhere(() => {
    output = analysis.withTraits(["remote"], () => run.shell.runWords(command, own, run.streams.input));
  });
  return output;
}

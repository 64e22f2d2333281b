import { dropStart, hasOption, parseArguments } from "../arguments.ts";
import { runUnknownOrText } from "../run-text.ts";
import { readContent, setContent, writeFile } from "../files.ts";
import { runInline } from "../inline/run-inline.ts";
import { applyOptions, applyRoles, assignRoles, type ProgramRun } from "../program.ts";
import { applyRole, connect } from "../roles.ts";
import { EMPTY, holeValue, knownStart, knownText, mergeFlows, textValue, type Value } from "../value.ts";
import { readEd } from "./line-editor.ts";

/** Ex commands that write the file that is open: `:w`, `:wq`, `:x`, `:update`, `ZZ`. */
const WRITES = /(?:^|[|:\s'"%$\d,.])(?:w|wr|wri|writ|write|wq|wqa|wqall|wa|wall|x|xi|xit|xa|xall|exi|exit|up|upd|update)(?:!|$|[\s|'"])|ZZ/;
/** Names that -u takes instead of a file. */
const NO_FILE = /^(?:NONE|NORC|DEFAULTS)$/;

function checkOptions(run: ProgramRun): void {
  const { parsed, spec, shell } = run;
  if (parsed.unlisted.length > 0 && !spec.isLenient)
    shell.analysis.unknown(`the option \`${parsed.unlisted[0]!.name.slice(0, 40)}\` of \`${run.name}\` is not in the catalog`);
  if (parsed.openWords.length > 0) shell.analysis.unknown(`arguments of \`${run.name}\` that may be options are not known before it runs`);
}

/** A file that is opened: read, and written when the commands say so or a person may. */
function openFile(file: Value, commands: readonly Value[], isReadOnly: boolean, run: ProgramRun): Value {
  const { shell, state } = run;
  const { analysis } = shell;
  const content = readContent(file, state, analysis);
  if (isReadOnly) return content;
  const isWritten = commands.some((command) => WRITES.test(knownText(command) ?? ""));
  if (isWritten) {
    writeFile(file, state, analysis, { flows: content.flows });
    setContent(file, holeValue("any", "an edited file", content.flows), state, analysis);
  } else {
    for (const path of analysis.paths(file, state)) analysis.emit("fs.write", path, { certainty: "possible", note: "an editor has it open" });
  }
  return content;
}

/**
 * Letters that stand together (`-sc CMD`) are taken apart. `-s` names a script of keys for vim, but means silence
 * after `-e`, where it is left out.
 */
function plainArguments(run: ProgramRun): readonly Value[] {
  const { options } = run.spec;
  const words = run.args.flatMap((arg) => {
    const text = knownText(arg);
    const letters = text !== undefined && /^-[A-Za-z]{2,6}$/.test(text) && !options.has(text) ? text.slice(1).split("") : [];
    const isCluster = letters.length > 0 && letters.every((letter) => options.has(`-${letter}`));
    return isCluster ? letters.map((letter) => textValue(`-${letter}`)) : [arg];
  });
  const isEx = run.name === "ex" || words.some((arg) => /^-(?:[eE]|es|Es|nes|nEs)$/.test(knownText(arg) ?? ""));
  return isEx ? words.filter((arg) => knownText(arg) !== "-s") : words;
}

/** `vim`, `ex` and relatives: commands of options, of `+` words and of standard input; the files that are opened. */
export function vim(run: ProgramRun): Value {
  if (run.spec.path[0] === "ed" || run.spec.path[0] === "red") return ed(run);
  const parsed = parseArguments(run.spec, plainArguments(run));
  const own: ProgramRun = { ...run, parsed };
  const { context, shell, streams } = own;
  if (parsed.isDry) return holeValue("any", "help text");
  checkOptions(own);
  // The commands see the file's folder; what they print is the output.
  const options = parsed.options.filter(({ spec, value }) => !(spec.role.name === "file" && NO_FILE.test(knownText(value ?? EMPTY) ?? "")));
  const commands = options.flatMap(({ spec, value }) => (spec.role.name === "code" && value !== undefined ? [value] : []));
  applyOptions({ ...own, parsed: { ...parsed, options } });
  const files: Value[] = [];
  let isInputText = false;
  for (const word of parsed.positionals) {
    const start = knownStart(word);
    if (knownText(word) === "-") isInputText = true;
    else if (start.startsWith("+")) {
      const command = dropStart(word, 1);
      commands.push(command);
      // `+10` and `+/word` only move.
      if (!/^(?:\d*|[/?].*|\$)$/.test(knownText(command) ?? "?")) context.printed.push(runInline("vim", command, context));
    } else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(start)) connect(word, context);
    else files.push(word);
  }
  if (streams.input !== undefined && !isInputText && knownText(streams.input) !== "") {
    commands.push(streams.input);
    context.printed.push(runInline("vim", streams.input, context));
  }
  const isReadOnly = hasOption(parsed, "-R", "-M", "-nR", "-dR", "-m") || own.name.endsWith("view");
  const contents = files.map((file) => openFile(file, commands, isReadOnly, own));
  const flows = mergeFlows(
    context.readFlows,
    ...contents.map((content) => content.flows),
    ...context.printed.map((value) => value.flows),
    isInputText ? (streams.input?.flows ?? []) : [],
  );
  // Without commands it is a person's screen, not output.
  if (commands.length === 0 && shell.analysis.starts === 0) return EMPTY;
  return holeValue("any", `what ${own.name} prints`, flows);
}

/** `ed`: line commands of standard input. */
function ed(run: ProgramRun): Value {
  const { parsed, shell, state, streams, context } = run;
  if (parsed.isDry) return holeValue("any", "help text");
  checkOptions(run);
  applyOptions(run);
  const [file] = parsed.positionals;
  const start = file === undefined ? "" : knownStart(file);
  // A file name that begins with `!` is a command whose output is edited.
  if (file !== undefined && start.startsWith("!")) {
    runUnknownOrText(dropStart(file, 1), state.copy(), shell, streams, "the command given to ed");
  }
  const isFile = file !== undefined && !start.startsWith("!");
  const { input } = streams;
  const text = input === undefined ? "" : knownText(input);
  const edits = text === undefined ? undefined : readEd(text);
  const content = isFile ? openFile(file, edits?.writesFile === true ? [textValue("w")] : [], false, run) : EMPTY;
  if (edits === undefined) {
    shell.analysis.unknown("the commands of `ed` are not known before it runs");
    return holeValue("any", "what ed prints", content.flows);
  }
  for (const command of edits.commands)
    runUnknownOrText(textValue(command), state.copy(), shell, { ...streams, input: undefined }, "a command in the text of ed");
  for (const path of edits.reads) applyRole({ name: "r" }, textValue(path), context);
  for (const path of edits.writes) {
    writeFile(textValue(path), state, shell.analysis, { flows: content.flows });
    setContent(textValue(path), holeValue("any", "an edited file", content.flows), state, shell.analysis);
  }
  return holeValue("any", "what ed prints", mergeFlows(content.flows, context.readFlows));
}

/** `emacs`: Lisp of options, files that are opened. */
export function emacs(run: ProgramRun): Value {
  const { parsed, context } = run;
  if (parsed.isDry) return holeValue("any", "help text");
  const own: ProgramRun = { ...run, state: run.state.copy() };
  const state = own.state;
  // A file that is visited is opened like one that is named alone.
  const visits = parsed.options.filter(({ spec }) => /^--?(?:file|visit|find-file)$/.test(spec.name));
  applyOptions({ ...own, context: { ...context, state }, parsed: { ...parsed, options: parsed.options.filter((option) => !visits.includes(option)) } });
  const commands = parsed.options.flatMap(({ spec, value }) => (spec.role.name === "code" && value !== undefined ? [value] : []));
  const isSaving = commands.some((command) =>
    /\b(?:save-buffer|save-some-buffers|write-file|basic-save-buffer|save-buffers-kill\S*)\b/.test(knownText(command) ?? ""),
  );
  const files = [...visits.flatMap(({ value }) => value ?? []), ...assignRoles(own).map(({ value }) => value)].filter(
    (word) => !/^\+\d*(?::\d*)?$/.test(knownText(word) ?? ""),
  );
  const contents = files.map((file) => openFile(file, isSaving ? [textValue("w")] : [], false, own));
  return holeValue("any", "what emacs prints", mergeFlows(...contents.map((content) => content.flows), ...context.printed.map((value) => value.flows)));
}

/** A command of less or more after `+`: some run programs or write files. */
function pagerCommand(command: Value, run: ProgramRun): void {
  const { shell, state, streams, context } = run;
  const text = knownText(command);
  if (text === undefined) {
    shell.analysis.unknown(`the command given to ${run.name} is not known before it runs`);
    return;
  }
  const shellText = /^(?:!|\|.|#)([^]*)$/.exec(text)?.[1];
  if (shellText !== undefined) {
    if (shellText.trim() === "")
      shell.analysis.emit("proc.code", { type: "named", name: "a shell" }, { traits: ["interactive"], note: `a shell is started from ${run.name}` });
    else runUnknownOrText(textValue(shellText), state.copy(), shell, { ...streams, input: undefined }, `the command given to ${run.name}`);
    return;
  }
  const saved = /^[sSoO]\s*([^\s].*)$/.exec(text)?.[1];
  if (saved !== undefined) applyRole({ name: "w" }, textValue(saved), context);
  const examined = /^:e\s*([^\s].*)$/.exec(text)?.[1];
  if (examined !== undefined) applyRole({ name: "r" }, textValue(examined), context);
}

/** `less`, `more`: readers with commands of their own after `+`. */
export function pager(run: ProgramRun): Value {
  const { parsed } = run;
  const commands = parsed.positionals.filter((word) => knownStart(word).startsWith("+"));
  if (commands.length === 0 || parsed.isDry) return applyRoles(run);
  for (const word of commands) {
    const start = knownStart(word);
    pagerCommand(dropStart(word, start.startsWith("++") ? 2 : 1), run);
  }
  const positionals = parsed.positionals.filter((word) => !commands.includes(word));
  return applyRoles({ ...run, parsed: { ...parsed, positionals } });
}

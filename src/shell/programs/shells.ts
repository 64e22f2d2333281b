import { likelyTexts } from "../alternatives.ts";
import { hasOption, optionValue } from "../arguments.ts";
import { runOpaque, runUnknownOrText } from "../run-text.ts";
import { runInline } from "../inline/run-inline.ts";
import { emitProject, serveFolder } from "../declared.ts";
import { applyOptions, type ProgramRun } from "../program.ts";
import { applyRole } from "../roles.ts";
import { followText } from "../script.ts";
import { switchOptions } from "../shell-options.ts";
import { EMPTY, concat, holeValue, knownText, shownText, textValue, type Value } from "../value.ts";

/** Options of bash, dash and zsh that take the next word. */
const WITH_VALUE = /^(?:[-+][oO]|--(?:rcfile|init-file|emulate))$/;

interface ShellWords {
  readonly code: Value | undefined;
  readonly script: Value | undefined;
  readonly args: readonly Value[];
  readonly isStdin: boolean;
  readonly isInteractive: boolean;
  readonly isCheckOnly: boolean;
  readonly startFile: Value | undefined;
  /** Options that `set` and `shopt` have as well, with their names. */
  readonly options: readonly (readonly [string, string | undefined])[];
}

/** `-c` is a switch: the first word that is no option is then the text, the next is `$0`. */
function readWords(args: readonly Value[]): ShellWords {
  let isCode = false;
  let isStdin = false;
  let isInteractive = false;
  let isCheckOnly = false;
  let startFile: Value | undefined;
  const options: (readonly [string, string | undefined])[] = [];
  let at = 0;
  for (; at < args.length; at++) {
    const text = knownText(args[at]!);
    if (text === undefined || !/^(?:-$|[-+].)/.test(text)) break;
    if (text === "--" || text === "-") {
      at += 1;
      break;
    }
    if (!text.startsWith("--")) options.push([text, /[oO]$/.test(text) && args[at + 1] !== undefined ? knownText(args[at + 1]!) : undefined]);
    if (WITH_VALUE.test(text)) {
      if (text.startsWith("--")) startFile = args[at + 1];
      at += 1;
    } else if (/^--(?:rcfile|init-file)=/.test(text)) startFile = textValue(text.slice(text.indexOf("=") + 1));
    else if (/^-[a-zA-Z]+$/.test(text)) {
      if (text.includes("c")) isCode = true;
      if (text.includes("s")) isStdin = true;
      if (text.includes("i")) isInteractive = true;
      if (text.includes("n")) isCheckOnly = true;
      if (/[oO]$/.test(text)) at += 1;
    } else if (text === "--login" || text === "-") continue;
  }
  const rest = args.slice(at);
  if (isCode) return { code: rest[0], script: undefined, args: rest.slice(1), isStdin, isInteractive, isCheckOnly, startFile, options };
  if (isStdin) return { code: undefined, script: undefined, args: rest, isStdin, isInteractive, isCheckOnly, startFile, options };
  return { code: undefined, script: rest[0], args: rest.slice(1), isStdin, isInteractive, isCheckOnly, startFile, options };
}

/** Qualifiers of globs, options, modules and expansions that only zsh has. */
const ZSH_ONLY =
  /[*?\]\w]\([^()\s]+\)|[*?\]]\([^()\n]+\)|\(e(?=[:'"{[+])|\b(?:un)?setopt\b|\bzmodload\b|\bautoload\b|\bemulate\b|<\d*-\d*>|\$\{[(^=~]|\bmapfile\b|(?:^|\s)=\w|\bcoproc\b|\*\*\*/;

/** Syntax that dash and its like do not have. */
const BASH_SYNTAX = /<<<|[<>]\(|\[\[|\(\(|\$'|&>|\bfunction\b|=\(/;

/** `sh`, `bash`, `zsh` and relatives: text, a script, standard input, or an interactive shell. */
export function shell(run: ProgramRun): Value {
  const { args, state, streams } = run;
  const interpreter = run.shell;
  const { analysis } = interpreter;
  const words = readWords(args);
  if (args.some((arg) => /^--(?:help|version)$/.test(knownText(arg) ?? ""))) return holeValue("any", "help text");
  const socket = streams.sockets.find((one) => one.isInput || one.isOutput);
  if (socket !== undefined || [...state.sockets].some((descriptor) => descriptor < 3)) {
    analysis.emit("proc.code", { type: "named", name: `${run.name} over the network` }, { traits: ["reverse-shell"] });
  }
  if (words.startFile !== undefined) applyRole({ name: "x" }, words.startFile, run.context);
  const own = state.child();
  own.input = streams.input;
  // dash and its like know fewer builtins and other escapes.
  if (/^(?:sh|dash|ash|busybox)$/.test(run.name)) own.modes.add("posix");
  for (const option of words.options) switchOptions(option, own, interpreter);
  if (run.name === "zsh" && args.some((arg) => ZSH_ONLY.test(knownText(arg) ?? "")))
    analysis.unknown("zsh reads this otherwise than the shell that is followed here");
  const work = (): Value => interpreter.asShell(own, () => runShell(words, own, run));
  // What only bash reads is an error to another shell, which then runs nothing of it.
  const mayBeError = own.modes.has("posix") && args.some((arg) => BASH_SYNTAX.test(knownText(arg) ?? ""));
  return mayBeError ? analysis.overlay.maybe(work) : work();
}

/** Runs what the words of a shell name, in the state of the new shell. */
function runShell(words: ShellWords, own: ProgramRun["state"], run: ProgramRun): Value {
  const { streams } = run;
  const interpreter = run.shell;
  const { analysis } = interpreter;
  if (words.code !== undefined) {
    own.scriptName = knownText(words.args[0] ?? textValue("bash"));
    own.positional = words.args.slice(1);
    if (words.isCheckOnly) return EMPTY;
    return runUnknownOrText(words.code, own, interpreter, streams, `the text given to ${run.name}`);
  }
  if (words.script !== undefined && knownText(words.script) !== "-") {
    if (words.isCheckOnly) {
      applyRole({ name: "r" }, words.script, run.context);
      return EMPTY;
    }
    return interpreter.runScriptFile(words.script, own, streams.input, "shell", words.args);
  }
  if (streams.input === undefined || (words.isInteractive && knownText(streams.input) === "")) {
    if (words.isCheckOnly) return EMPTY;
    const isStarted = analysis.depth > 0 || words.isInteractive || analysis.starts > 0;
    analysis.emit(
      "proc.code",
      { type: "named", name: run.name },
      {
        traits: isStarted ? ["interactive"] : ["opaque"],
        note: "a shell is started that takes its commands from somewhere else",
      },
    );
    if (!isStarted) analysis.unknown("a shell is started without saying what it shall do");
    return EMPTY;
  }
  own.positional = words.args;
  // The commands it runs read from the text that it is still to run itself.
  own.input = holeValue("any", "what is left of the text of a script", streams.input.flows);
  return followInput(streams.input, own, run);
}

/** Standard input is the program of the shell. */
function followInput(input: Value, state: ProgramRun["state"], run: ProgramRun): Value {
  const text = knownText(input);
  if (text !== undefined && input.flows.every((flow) => flow.from !== "network")) return followText(input, state, run.shell, `the text piped to ${run.name}`);
  if (text === undefined && likelyTexts(input).length === 0 && !input.pieces.some((piece) => piece.type === "text")) {
    runOpaque(input, run.shell, `what is piped to ${run.name}`);
    return holeValue("any", `what ${run.name} prints`, input.flows);
  }
  return runUnknownOrText(input, state, run.shell, { ...run.streams, input: undefined }, `what is piped to ${run.name}`);
}

/** Modules of Python's own library that do something when run with `-m`. */
const MODULES: Readonly<Record<string, string>> = {
  pip: "pip",
  pytest: "pytest",
  unittest: "pytest",
  venv: "virtualenv",
  virtualenv: "virtualenv",
  black: "black",
  ruff: "ruff",
  mypy: "mypy",
  pylint: "pylint",
  flake8: "flake8",
  isort: "isort",
  coverage: "coverage",
  tox: "tox",
  nox: "nox",
  build: "pyproject-build",
  twine: "twine",
  poetry: "poetry",
  uv: "uv",
  pipx: "pipx",
  pre_commit: "pre-commit",
  django: "django-admin",
  flask: "flask",
  uvicorn: "uvicorn",
  gunicorn: "gunicorn",
  celery: "celery",
  alembic: "alembic",
  sphinx: "sphinx-build",
  mkdocs: "mkdocs",
  behave: "behave",
  bandit: "bandit",
  pyright: "pyright",
  ansible: "ansible",
  ipython: "ipython",
  IPython: "ipython",
  jupyter: "jupyter",
  notebook: "jupyter",
  streamlit: "streamlit",
  scrapy: "scrapy",
  build_meta: "pyproject-build",
  cibuildwheel: "cibuildwheel",
  hatch: "hatch",
  pdm: "pdm",
  yapf: "yapf",
  autopep8: "autopep8",
  pip_audit: "pip-audit",
  piptools: "pip-compile",
  nose2: "nose2",
  pytest_cov: "pytest",
  pycodestyle: "pycodestyle",
  pydocstyle: "pydocstyle",
  vulture: "vulture",
  radon: "radon",
  awscli: "aws",
  yt_dlp: "yt-dlp",
  httpie: "http",
  conda: "conda",
};
/** Modules that only compute or print. */
const HARMLESS_MODULES: ReadonlySet<string> = new Set([
  "json.tool",
  "timeit",
  "site",
  "sysconfig",
  "platform",
  "calendar",
  "this",
  "dis",
  "ast",
  "tokenize",
  "tabnanny",
  "compileall",
  "py_compile",
  "doctest",
  "trace",
  "cProfile",
  "profile",
  "pstats",
  "inspect",
  "pydoc",
  "sqlite3",
  "random",
  "uuid",
  "base64",
  "gzip",
  "zipfile",
  "tarfile",
  "ensurepip",
  "calendar",
  "quopri",
  "encodings",
  "pickletools",
  "symtable",
  "pyclbr",
  "zipapp",
  "difflib",
  "filecmp",
  "textwrap",
  "mimetypes",
  "locale",
]);

function pythonModule(name: string, rest: readonly Value[], run: ProgramRun): Value {
  const { shell: interpreter, state, streams } = run;
  const { analysis } = interpreter;
  const program = MODULES[name];
  if (program !== undefined) {
    // Of what tests are named by, only places matter: those may not be the project's.
    const words = name === "unittest" ? [textValue("pytest"), ...rest.filter((word) => /[/~]|^\.\./.test(shownText(word)))] : [textValue(program), ...rest];
    return interpreter.runWords(words, state.copy(), streams.input);
  }
  if (name === "http.server" || name === "SimpleHTTPServer" || name === "smtpd" || name === "pyftpdlib" || name === "wsgiref.simple_server") {
    const bound = rest.findIndex((word) => /^(?:-b|--bind)$/.test(knownText(word) ?? ""));
    const address =
      bound === -1
        ? rest.map((word) => /^--bind=(.+)$/.exec(knownText(word) ?? "")?.[1]).find((one) => one !== undefined)
        : knownText(rest[bound + 1] ?? EMPTY);
    const isLocal = name === "http.server" && address !== undefined && /^(?:127\.\d+\.\d+\.\d+|localhost|::1)$/.test(address);
    analysis.emit("net.listen", isLocal ? { type: "host", host: "localhost", sets: ["loopback"] } : { type: "host", host: "*", sets: [] }, {
      note: "serves files of the folder to whoever connects",
    });
    const at = rest.findIndex((word) => /^(?:-d|--directory)$/.test(knownText(word) ?? ""));
    const folder = at === -1 ? rest.find((word) => /^--directory=/.test(knownText(word) ?? "")) : rest[at + 1];
    if (folder !== undefined) serveFolder(textValue((knownText(folder) ?? "").replace(/^--directory=/, "")), run);
    return EMPTY;
  }
  if (name === "code" || name === "idlelib") {
    if (streams.input !== undefined) return runInline("python", streams.input, run.context);
    analysis.unknown("an interpreter is started without saying what it shall run");
    return EMPTY;
  }
  if (name === "fileinput" || name === "linecache") {
    for (const word of rest) if (!(knownText(word) ?? "-").startsWith("-")) applyRole({ name: "r" }, word, run.context);
    return holeValue("any", `what ${name} prints`, run.context.readFlows);
  }
  if (name === "site" && hasArgument(rest, /^--user-(?:site|base)$/)) {
    return textValue(`${analysis.world.facts.home}/.local/lib/python3/site-packages\n`);
  }
  if (
    name === "zipfile" ||
    name === "tarfile" ||
    name === "base64" ||
    name === "gzip" ||
    name === "json.tool" ||
    name === "zipapp" ||
    name === "quopri" ||
    name === "tokenize" ||
    name === "ast" ||
    name === "dis"
  ) {
    for (const word of rest) {
      if ((knownText(word) ?? "").startsWith("-")) continue;
      applyRole({ name: "R" }, word, run.context);
    }
    if (["zipfile", "tarfile", "gzip", "zipapp"].includes(name) && hasArgument(rest, /^-(?:c|e|-create|-extract|o)/)) {
      for (const word of rest.filter((one) => !(knownText(one) ?? "-").startsWith("-"))) applyRole({ name: "W" }, word, run.context);
    }
    return holeValue("any", `what ${name} prints`, [...run.context.readFlows, ...(hasArgument(rest, /^-d/) ? [{ from: "encoded" as const, name }] : [])]);
  }
  if (["cProfile", "profile", "trace", "pdb", "timeit", "runpy", "doctest"].includes(name)) {
    for (const [at, word] of rest.entries()) if (name === "pdb" && knownText(rest[at - 1] ?? EMPTY) === "-c") runDebuggerCommand(word, run);
    const file = rest.find((word) => /\.py$/.test(knownText(word) ?? ""));
    if (file !== undefined) return interpreter.runScriptFile(file, state.copy(), streams.input, "python");
    if (name === "timeit") {
      // Setup and statements are one program.
      const words = rest.filter((word) => !(knownText(word) ?? "").startsWith("-"));
      return runInline("python", concat(words.flatMap((word) => [word, textValue("\n")])), run.context);
    }
    analysis.emit("proc.code", { type: "named", name: "project" });
    return EMPTY;
  }
  if (name === "dotenv" && rest.some((word) => /^(?:list|get)$/.test(knownText(word) ?? ""))) {
    analysis.emit("secret.use", { type: "named", name: ".env" }, { traits: ["discloses"], note: "the values of the file are printed" });
  }
  for (const word of rest) {
    const isSecret = !(knownText(word) ?? "-").startsWith("-") && analysis.paths(word, state).some(({ sets }) => sets.includes("secrets"));
    if (isSecret) applyRole({ name: "r" }, word, run.context);
  }
  if (streams.input !== undefined && /^(?:code|asyncio|pdb|IPython)$/.test(name)) return runInline("python", streams.input, run.context);
  if (HARMLESS_MODULES.has(name)) return holeValue("any", `what ${name} prints`);
  // Any other module is the project's own or one of its dependencies.
  if (name.endsWith(".downloader") || rest.some((arg) => /^(?:download|install)$/.test(knownText(arg) ?? ""))) {
    analysis.emit("pkg.install", { type: "package", ecosystem: "pypi", name }, { note: `the module \`${name}\` fetches what it is told` });
  }
  emitProject(run, `the module \`${name}\` is run`);
  return holeValue("any", `what ${name} prints`);
}

/** `continue` and `b 12` steer the debugger; `!statement`, `p expression` and everything else is Python. */
function runDebuggerCommand(word: Value, run: ProgramRun): void {
  const text = knownText(word);
  if (text !== undefined && /^\s*[a-z]+(?:\s+[\w.:]+)?\s*$/.test(text)) return;
  runInline("python", text === undefined ? word : textValue(text.replace(/^\s*(?:!|pp?\s)\s*/, "")), run.context);
}

function hasArgument(words: readonly Value[], test: RegExp): boolean {
  return words.some((word) => test.test(knownText(word) ?? ""));
}

/** `python`: code, a module, a script, or its input. */
export function python(run: ProgramRun): Value {
  const { parsed, shell: interpreter, state, streams } = run;
  const { analysis } = interpreter;
  if (parsed.isDry) return holeValue("any", "help text");
  const module = optionValue(parsed, "-m");
  // Words after -c TEXT or -m NAME are the program's own.
  const at = run.args.findIndex((arg) => /^-[a-zA-Z]*m/.test(knownText(arg) ?? ""));
  const codeAt = run.args.findIndex((arg) => /^-[a-zA-Z]*c/.test(knownText(arg) ?? ""));
  const code = module !== undefined && at !== -1 && at < codeAt ? undefined : optionValue(parsed, "-c");
  if (code !== undefined) return runInline("python", code, run.context);
  if (module !== undefined) {
    const word = knownText(run.args[at] ?? EMPTY) ?? "";
    // The first one counts: a later `-m` is the module's own.
    const name = knownText(word.endsWith("m") ? (run.args[at + 1] ?? module) : module);
    if (name === undefined) {
      analysis.unknown("which module is run is not known");
      return holeValue("any", "output that is not known");
    }
    return pythonModule(name, run.args.slice(at + (word.endsWith("m") ? 2 : 1)), run);
  }
  applyOptions(run);
  const [script, ...rest] = parsed.positionals;
  if (script !== undefined && knownText(script) !== "-") {
    if (/(?:^|\/)manage\.py$/.test(knownText(script) ?? "")) return djangoManage(rest, run);
    // The build script of a package, by its name; its commands have lines of their own.
    if (/^(?:\.\/)?setup\.py$/.test(knownText(script) ?? "") && !isChanged(script, run))
      return interpreter.runWords([textValue("setup.py"), ...rest], state.copy(), streams.input);
    return interpreter.runScriptFile(script, state.copy(), streams.input, "python", rest);
  }
  if (streams.input !== undefined) return runInline("python", streams.input, run.context);
  if (hasOption(parsed, "-V", "--version")) return holeValue("line", "a version");
  analysis.unknown("an interpreter is started without saying what it shall run");
  return EMPTY;
}

/** True when this command or session wrote the file: then its text counts, not its name. */
function isChanged(file: Value, run: ProgramRun): boolean {
  const { analysis } = run.shell;
  return analysis.paths(file, run.state).some(({ path }) => analysis.overlay.has(path) || analysis.world.session.isWritten(path));
}

/** `manage.py COMMAND` of Django, by what the command does. */
function djangoManage(words: readonly Value[], run: ProgramRun): Value {
  const { analysis } = run.shell;
  const name = knownText(words[0] ?? EMPTY) ?? "?";
  const kinds: Readonly<Record<string, "db.schema" | "db.destroy" | "db.write" | "db.read">> = {
    migrate: "db.schema",
    flush: "db.destroy",
    reset_db: "db.destroy",
    sqlflush: "db.read",
    loaddata: "db.write",
    dbshell: "db.write",
    dumpdata: "db.read",
    createsuperuser: "db.write",
    changepassword: "db.write",
    clearsessions: "db.write",
    remove_stale_contenttypes: "db.destroy",
  };
  analysis.emit("proc.code", { type: "named", name: "project" });
  const kind = kinds[name];
  const isDry = hasArgument(words, /^--(?:plan|check|dry-run|help)$/);
  if (kind !== undefined && !isDry) analysis.emit(kind, { type: "database", engine: "django", statement: name });
  if (name === "shell") {
    const code = words.findIndex((word) => /^(?:-c|--command)$/.test(knownText(word) ?? ""));
    if (code !== -1 && words[code + 1] !== undefined) return runInline("python", words[code + 1]!, run.context);
    if (run.streams.input !== undefined) return runInline("python", run.streams.input, run.context);
  }
  if (name === "diffsettings" && !hasArgument(words, /^--help$/))
    analysis.emit(
      "secret.use",
      { type: "named", name: "settings of the application" },
      { traits: ["discloses"], note: "its secret key and passwords are printed" },
    );
  if (name === "runserver" && hasArgument(words, /0\.0\.0\.0|^\[::\]/)) analysis.emit("net.listen", { type: "host", host: "*", sets: [] });
  return holeValue("any", "what manage.py prints");
}

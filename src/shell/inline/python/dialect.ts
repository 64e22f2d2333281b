import { HOLE } from "../operations.ts";
import { bindName } from "../flow/assign.ts";
import type { Call } from "../flow/call.ts";
import type { Dialect } from "../flow/dialect.ts";
import * as effects from "../flow/effects.ts";
import type { Evaluator } from "../flow/evaluator.ts";
import { Library, methodNames } from "../flow/library.ts";
import { libraryMember } from "../flow/members.ts";
import { lastName, mapPath, parentPath, splitName } from "../flow/paths.ts";
import { start, truth } from "../flow/start.ts";
import { PLAIN, choice, dataOf, instance, knownText, library, list, originOf, text, textOf, type InstanceValue, type Value } from "../flow/value.ts";
import type { ImportNode } from "../tree/node.ts";
import { readTree } from "../tree/parser.ts";
import { BUILTINS } from "./builtins.ts";
import { CONCURRENCY } from "./concurrency.ts";
import { FOREIGN, HARMLESS, LINES } from "./library.ts";
import { isStandard, moduleValue } from "./modules.ts";
import { PythonParser } from "./statements.ts";
import { SYSTEM } from "./system.ts";

const LIBRARY = new Library({ lines: LINES, functions: { ...BUILTINS, ...CONCURRENCY, ...SYSTEM }, harmless: HARMLESS, foreign: FOREIGN });

/** `signal.SIGTERM`, `subprocess.PIPE`. */
const CONSTANT = /\.(?:[A-Z][A-Z0-9_]+|[A-Z]\w*(?:Error|Exception|Warning|Timeout|Disconnected|Refused|Expired)|error|timeout|(?:PROTOCOL|OP|HAS|AF)_\w+)$/;
const EXCEPTION = /^(?:[A-Z]\w*)?(?:Error|Exception|Warning|Exit|Interrupt|Iteration|Group)$/;

/** Names with a value of their own; all others are their own path. */
const CONSTANTS: Readonly<Record<string, () => Value>> = {
  "os.environ": () => instance("environ", dataOf({ env: new Set(["*"]) })),
  "os.environb": () => instance("environ", dataOf({ env: new Set(["*"]) })),
  "os.sep": () => text("/"),
  "os.path.sep": () => text("/"),
  "os.curdir": () => text("."),
  "os.pardir": () => text(".."),
  "os.linesep": () => text("\n"),
  "os.pathsep": () => text(":"),
  "os.devnull": () => text("/dev/null"),
  "os.name": () => text("posix"),
  "sys.executable": () => text("python3"),
  "sys.platform": () => text("linux"),
  "sys.argv": () => list([text(HOLE.any)], true),
  "sys.stdin": () => instance("stream"),
  "sys.stdout": () => instance("stream"),
  "sys.stderr": () => instance("stream"),
  "sys.__stdin__": () => instance("stream"),
  "sys.__stdout__": () => instance("stream"),
  "sys.__stderr__": () => instance("stream"),
  "string.ascii_lowercase": () => text("abcdefghijklmnopqrstuvwxyz"),
  "string.ascii_uppercase": () => text("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
  "string.ascii_letters": () => text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
  "string.digits": () => text("0123456789"),
  "string.hexdigits": () => text("0123456789abcdefABCDEF"),
  "string.punctuation": () => text("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
  "string.printable": () => text("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\v\f"),
};

const METHODS = methodNames(`
show: info debug warning warn error exception critical log writerow writerows
upper: upper
lower: lower casefold
swapcase: swapcase
title: title
capitalize: capitalize
trim: strip
trimStart: lstrip
trimEnd: rstrip
replace: replace
split: split
lines: splitlines
join: join
format: format
same: encode tobytes __str__ getvalue
decode: decode
removePrefix: removeprefix
removeSuffix: removesuffix
zfill: zfill
push: append add
unshift: appendleft
extend: extend
insert: insert
pop: pop popitem
shift: popleft
clear: clear
reverse: reverse
sort: sort remove discard
copy: copy
concat: union __add__
get: get
items: items
keys: keys
values: values
update: update
setdefault: setdefault
plain: startswith endswith find rfind index rindex count isdigit isalpha isalnum isspace isupper islower istitle isidentifier isnumeric isdecimal isascii
plain: isprintable center ljust rjust expandtabs partition rpartition rsplit translate maketrans format_map hex intersection difference symmetric_difference
plain: issubset issuperset isdisjoint difference_update intersection_update rotate total_seconds isoformat strftime strptime timestamp timetuple date time
plain: as_integer_ratio bit_length to_bytes from_bytes is_integer most_common elements subtract search match fullmatch findall finditer sub subn group groups
plain: groupdict span start end setLevel addHandler removeHandler getLogger add_argument add_subparsers
plain: add_parser parse_args parse_known_args set_defaults add_argument_group add_mutually_exclusive_group print_help assertEqual assertTrue assertFalse
plain: assertIn assertRaises assertIsNone hexdigest digest __init__ __len__ __iter__ __next__ __enter__ __exit__ __contains__ __getitem__ __eq__ __hash__
plain: __repr__ __format__ mean sum max min std astype reshape tolist toordinal weekday writeheader fromkeys move_to_end
`);

const TRAPDOOR =
  /^(?:__(?:subclasses|globals|builtins|getattribute|mro|base|bases|code|closure|func|self|reduce|reduce_ex|import|loader|getattr|wrapped)__|mro|(?:gi|cr|ag|f|tb|func)_(?:frame|globals|builtins|locals|code|back|closure))$/;

/** Methods that give away what an object of which nothing is known must be. */
const TELLING: Readonly<Record<string, (call: Call) => void>> = {
  system: (call) => effects.runShell(call.run, call.get(0)),
  popen: (call) => effects.runShell(call.run, call.get(0)),
  getoutput: (call) => effects.runShell(call.run, call.get(0)),
  check_output: started,
  check_call: started,
  Popen: started,
  rmtree: (call) => effects.remove(call.run, call.get(0), true),
  unlink: (call) => effects.remove(call.run, undefined, false),
  rmdir: (call) => effects.remove(call.run, undefined, false),
  read_text: (call) => effects.read(call.run, undefined),
  read_bytes: (call) => effects.read(call.run, undefined),
  write_text: (call) => effects.onPath(call.run, "write", undefined),
  write_bytes: (call) => effects.onPath(call.run, "write", undefined),
  download: fetched,
  from_pretrained: fetched,
  load_dataset: fetched,
  hf_hub_download: fetched,
  snapshot_download: fetched,
  execute: queried,
  executescript: queried,
  executemany: queried,
  to_csv: written,
  to_json: written,
  to_parquet: written,
  to_excel: written,
  to_pickle: written,
  savefig: written,
  save: written,
};

function started(call: Call): void {
  start(call.run, call.get(0), truth(call.option("shell")), {});
}

function queried(call: Call): void {
  const statement = call.get(0);
  if (statement !== undefined && textOf(statement) !== undefined) effects.runCode(call.run, "sql", statement);
}

/** Models and data sets come from the network. */
function fetched(call: Call): void {
  effects.contact(call.run, PLAIN, []);
}

function written(call: Call): void {
  const path = call.get(0);
  if (path !== undefined && textOf(path) !== undefined) effects.onPath(call.run, "write", path);
}

/** Functions that show what they are given. */
const SHOWING = /^(?:print|write|echo|secho|pprint|print_json|send_message)$/;

function load(node: ImportNode, run: Evaluator): void {
  const { module, as, names } = node;
  if (module.startsWith(".")) {
    const folder = /^\.+/.exec(module)![0];
    const file = module.slice(folder.length).replaceAll(".", "/");
    run.emit({ op: "module", name: module, ...(file === "" ? {} : { files: [`${"../".repeat(folder.length - 1)}${file}.py`] }) });
    for (const name of names ?? []) {
      if (name.name === "*") run.stars.add("");
      else bindName(name.as, PLAIN, undefined, run);
    }
    return;
  }
  const value = moduleValue(module, run);
  if (names === undefined) {
    const top = module.split(".")[0]!;
    bindName(as ?? top, as !== undefined || top === module ? value : value.kind === "library" ? library(top) : PLAIN, undefined, run);
    return;
  }
  for (const { name, as: own } of names) {
    if (name === "*") run.stars.add(value.kind === "library" ? value.path : "");
    else if (value.kind !== "library") bindName(own, PLAIN, undefined, run);
    else bindName(own, libraryMember(value.path, name, run), undefined, run);
  }
}

/** Modules that other modules of the library have imported: `shutil.os` is `os`. */
const REACHABLE: ReadonlySet<string> = new Set([
  "os",
  "sys",
  "subprocess",
  "shutil",
  "builtins",
  "posix",
  "socket",
  "importlib",
  "ctypes",
  "pty",
  "pathlib",
  "io",
  "runpy",
  "code",
  "marshal",
  "pickle",
]);

function member(path: string, name: string): Value | undefined {
  const constant = CONSTANTS[`${path}.${name}`];
  if (constant !== undefined) return constant();
  if (path === "builtins" && name === "__dict__") return library(path);
  if (path === "builtins") return global(/^\[\w+\]$/.test(name) ? name.slice(1, -1) : name);
  if (path === "sys.modules") return /^\[\w/.test(name) ? library(name.slice(1, -1)) : undefined;
  if (name === "__dict__" || name === "__class__") return name === "__dict__" ? library(path) : PLAIN;
  if (
    name === "__name__" ||
    name === "__doc__" ||
    name === "__version__" ||
    name === "__file__" ||
    name === "__path__" ||
    name === "__spec__" ||
    name === "__all__" ||
    name === "__module__"
  )
    return PLAIN;
  if (path === "os" && name === "path") return library("os.path");
  if (path === "six" || path === "six.moves") return PLAIN;
  const plain = name.replace(/^_+/, "");
  if (REACHABLE.has(plain) && isStandard(path) && LIBRARY.behaviour(`${path}.${name}`) === undefined) return library(plain === "posix" ? "os" : plain);
  const isBracketed = /^\[[A-Za-z_]\w*\]$/.test(name);
  if (isBracketed) return libraryOf(path, name.slice(1, -1));
  // Types may be written with what they hold: `list[int]`.
  if (name.startsWith("[")) return LIBRARY.behaviour(path) === undefined ? undefined : PLAIN;
  return undefined;
}

function libraryOf(path: string, name: string): Value {
  return member(path, name) ?? library(`${path}.${name}`);
}

function global(name: string): Value | undefined {
  if (name === "__name__") return text("__main__");
  if (name === "__builtins__") return library("builtins");
  if (
    name === "__file__" ||
    name === "__doc__" ||
    name === "__spec__" ||
    name === "__package__" ||
    name === "__debug__" ||
    name === "__annotations__" ||
    name === "__path__" ||
    name === "__loader__"
  )
    return PLAIN;
  if (name === "__import__" || name === "eval" || name === "exec" || name === "identity") return library(name);
  if (EXCEPTION.test(name)) return library("BaseException");
  if (name === "In" || name === "Out" || name === "_" || name === "reveal_type") return PLAIN;
  return LIBRARY.behaviour(name) === undefined || isStandard(name) ? undefined : library(name);
}

function property(object: InstanceValue, name: string, run: Evaluator): Value | undefined {
  const { of, at } = object;
  switch (of) {
    case "environ":
      if (name.startsWith("[")) return name === "[each]" ? PLAIN : choice(effects.variable(name === "[]" ? undefined : text(name.slice(1, -1))));
      return undefined;
    case "names":
      if (!name.startsWith("[")) return undefined;
      return name === "[]" || name === "[each]" ? run.unknown("which name is used is not known") : run.lookup(name.slice(1, -1));
    case "pathlib.Path":
      switch (name) {
        case "parent":
          return instance(of, mapPath(at, parentPath));
        case "parents":
          return list(
            [
              instance(of, mapPath(at, parentPath)),
              instance(
                of,
                mapPath(at, (path) => parentPath(parentPath(path) ?? HOLE.any)),
              ),
            ],
            true,
          );
        case "name":
          return mapPath(at, lastName);
        case "stem":
          return mapPath(at, (path) => (lastName(path) === undefined ? undefined : splitName(lastName(path)!)[0]));
        case "suffix":
          return mapPath(at, (path) => splitName(path)[1]);
        case "suffixes":
        case "parts":
        case "anchor":
        case "root":
        case "drive":
          return PLAIN;
        default:
          return undefined;
      }
    case "os.DirEntry":
      return name === "path" ? at : name === "name" ? mapPath(at, lastName) : undefined;
    case "file":
      return name === "[each]"
        ? effects.contentOf(at)
        : name === "name"
          ? at
          : name === "buffer"
            ? object
            : name === "closed" || name === "mode" || name === "encoding"
              ? PLAIN
              : undefined;
    case "stream":
      return name === "[each]" ? PLAIN : name === "buffer" ? object : name === "encoding" || name === "closed" || name === "name" ? PLAIN : undefined;
    case "process":
      if (name === "stdout" || name === "stderr") return instance("stream");
      if (name === "stdin") return instance("pipe", at);
      return name === "pid" || name === "returncode" || name === "args" ? text(HOLE.name) : undefined;
    case "completed":
      return name === "stdout" || name === "stderr" ? at : PLAIN;
    case "native":
      return undefined;
    case "sqlite":
      return name === "[each]" ? PLAIN : undefined;
    case "tempfolder":
      return name === "name" ? text("/tmp/python") : undefined;
    case "code object":
    case "urllib.request.Request":
      return PLAIN;
    default:
      return LIBRARY.behaviour(`${of}#${name}`) === undefined || name.startsWith("[") ? dataOf(originOf(at)) : undefined;
  }
}

/** What the evaluator must know about Python. */
export const PYTHON: Dialect = {
  language: "python",
  parse: (content) => readTree(() => new PythonParser(content)),
  global,
  load,
  behaviour: (path) => LIBRARY.behaviour(path) ?? (CONSTANT.test(path) ? "" : undefined),
  member,
  property,
  assignMember(path, name, value, run) {
    if (path === "environ") {
      effects.setVariable(run, name === undefined ? undefined : text(name), value);
      return;
    }
    if (path === "names") run.stars.add("");
    run.release(value);
  },
  methods: METHODS,
  trapdoor: (name, run) => (TRAPDOOR.test(name) ? run.unknown(`\`${name}\` of an object reaches what cannot be followed`) : undefined),
  constructorName: "__init__",
  assignsOutward: false,
  printsLast: false,
  copiesLists: false,
  hasNamedCallables: false,
  foreign(name, _object, call) {
    if (name === undefined) return undefined;
    // Sets of rows, as Django has them.
    if (name === "all" && call.args.positional.length === 0) return instance("queryset");
    if ((name === "filter" || name === "exclude") && call.args.named.size > 0) return instance("subset");
    if (SHOWING.test(name)) effects.show(call.run, call.all);
    TELLING[name]?.(call);
    for (const value of call.args.positional) {
      const url = textOf(value);
      if (url !== undefined && /^(?:https?|wss?|ftp):\/\//i.test(url))
        return effects.contact(
          call.run,
          value,
          call.all.filter((other) => other !== value && !effects.isConstant(other)),
        );
    }
    for (const url of call.args.named.values()) if (/^(?:https?|wss?|ftp):\/\//i.test(knownText(url) ?? "")) effects.contact(call.run, url, []);
    return undefined;
  },
};

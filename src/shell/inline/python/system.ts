import { HOLE } from "../operations.ts";
import { joinPaths } from "../flow/behaviour.ts";
import type { Call } from "../flow/call.ts";
import { callValue } from "../flow/calls.ts";
import * as effects from "../flow/effects.ts";
import { decoded } from "../flow/format.ts";
import type { Functions } from "../flow/library.ts";
import { indexOf } from "../flow/members.ts";
import { globbed, lastName, mapPath, parentPath, splitName } from "../flow/paths.ts";
import { runText } from "../flow/run-text.ts";
import { isSocket, outputOf, setAll, start, truth } from "../flow/start.ts";
import { PLAIN, alternatives, choice, dataOf, instance, join, knownText, list, originOf, originOfAll, text, textOf, type Value } from "../flow/value.ts";
import { openFile } from "./builtins.ts";

const PATH = "pathlib.Path";

function makePath(call: Call): Value {
  const parts = call.args.positional;
  const at = parts.length === 0 ? text(".") : joinPaths(parts);
  return instance(PATH, call.args.isOpen ? joinPaths([at, text(HOLE.any)]) : at);
}

const selfPath = (call: Call): Value => (call.self?.kind === "instance" ? call.self.at : PLAIN);

function pathsAt(values: Value): Value {
  return list(
    alternatives(values).map((one) => instance(PATH, one)),
    true,
  );
}

function globbedPaths(call: Call, isDeep: boolean): Value {
  effects.onPath(call.run, "list", selfPath(call));
  return pathsAt(globbed(selfPath(call), call.get(0, "pattern"), isDeep));
}

function writtenText(call: Call): Value {
  effects.writeText(call.run, selfPath(call), [call.get(0, "data") ?? PLAIN]);
  return text(HOLE.name);
}

function globFiles(call: Call): Value {
  const folder = call.args.named.get("root_dir");
  const paths = globbed(undefined, call.get(0, "pathname"));
  const base = mapPath(paths, (path) => /^[^\uE000-\uE002]*\//.exec(path)?.[0] ?? ".");
  effects.onPath(call.run, "list", folder === undefined ? base : joinPaths([folder, base]));
  return list([...alternatives(paths)], true);
}

function walk(call: Call): Value {
  const top = call.get(0, "top") ?? (call.self === undefined ? PLAIN : selfPath(call));
  effects.onPath(call.run, "list", top);
  const root = joinPaths([top, text(HOLE.tree)]);
  const names = (): Value => list([text(HOLE.name)], true);
  return list([list([call.self === undefined ? root : instance(PATH, root), names(), names()])], true);
}

function opened(call: Call): Value {
  effects.read(call.run, call.get(0, "path"));
  const flags = call.get(1, "flags");
  if (!(flags?.kind === "library" && flags.path === "os.O_RDONLY") && !(flags?.kind === "number" && (flags.value & 3) === 0))
    effects.onPath(call.run, "write", call.get(0, "path"));
  return instance("file", call.get(0) ?? PLAIN);
}

/** `os.execv(path, args)` and `os.execl(path, arg, …)`, and the `spawn` functions with a mode first. */
function replaced(call: Call): Value {
  const name = call.path.slice(call.path.lastIndexOf(".") + 1);
  const first = name.startsWith("spawn") ? 1 : 0;
  const path = call.get(first) ?? PLAIN;
  const isList = /^(?:exec|spawn)v|^posix_spawn/.test(name);
  const given = isList ? call.get(first + 1) : list(call.args.positional.slice(first + 1), call.args.isOpen);
  const words = given?.kind === "list" ? list([path, ...given.items.slice(1)], given.isOpen) : list([path, PLAIN], true);
  if (given?.kind !== "list") words.fixed = 1;
  if (name.endsWith("e")) setAll(call.run, call.args.positional.at(-1));
  effects.runProgram(call.run, words);
  return text(HOLE.name);
}

function program(call: Call): Value {
  const command = call.get(0, "args");
  const shell = call.option("shell") ?? call.args.positional[8];
  const isShell = /getoutput|getstatusoutput|create_subprocess_shell/.test(call.path) ? true : truth(shell);
  const executable = call.option("executable");
  for (const name of ["stdin", "stdout", "stderr"]) if (isSocket(call.option(name))) call.run.hasSocketStream = true;
  setAll(call.run, call.option("env"));
  const around = { input: call.option("input"), cwd: call.option("cwd") };
  if (executable !== undefined && executable.kind !== "data")
    effects.runProgram(
      call.run,
      executable.kind === "text" && command?.kind === "list" ? list([executable, ...command.items.slice(1)], command.isOpen) : list([executable]),
      around,
    );
  start(call.run, command, isShell, around);
  for (const name of ["preexec_fn", "stdout", "stderr"]) {
    const value = call.option(name);
    if (value !== undefined) call.run.release(value);
  }
  const output = outputOf(command);
  if (/check_output|getoutput/.test(call.path)) return output;
  if (/getstatusoutput/.test(call.path)) return list([PLAIN, output]);
  return instance(/Popen|create_subprocess/.test(call.path) ? "process" : "completed", output);
}

/** `(host, port)` as `host:port`. */
function address(value: Value | undefined): Value {
  return choice(
    alternatives(value ?? PLAIN).map((one) => {
      if (one.kind !== "list") return one;
      const [host, port] = one.items;
      return host === undefined ? PLAIN : port === undefined ? host : join([host, text(":"), port]);
    }),
  );
}

function send(call: Call): Value {
  effects.show(call.run, call.all);
  const to = call.path.endsWith("sendto") ? knownText(address(call.args.positional.at(-1))) : undefined;
  if (call.path.endsWith("sendto")) effects.contact(call.run, address(call.args.positional.at(-1)), [], true);
  call.run.emit({ op: "send", url: to, isRaw: true });
  return text(HOLE.name);
}

function duplicated(call: Call): Value {
  if (isSocket(call.get(0))) call.run.hasSocketStream = true;
  return PLAIN;
}

/** Bytes that become objects: where they came from decides. */
function unpickled(call: Call): Value {
  const given = call.get(0);
  const origin = given === undefined ? undefined : originOf(given);
  if (origin?.isDownloaded === true || origin?.isDecoded === true) effects.runCode(call.run, "python", dataOf(origin));
  else if (origin?.file !== undefined && !/^(?:\/|~|\.\.)/.test(origin.file)) call.run.emit({ op: "module", name: "pickle" });
  else call.run.unknown("objects are made from bytes that are not known");
  return PLAIN;
}

function loadedFile(call: Call): Value {
  effects.read(call.run, call.get(0));
  call.run.emit({ op: "module", name: "pickle" });
  return PLAIN;
}

function archive(call: Call): Value {
  const path = call.get(0, call.path.startsWith("tarfile") ? "name" : "file");
  const mode = call.get(1, "mode");
  const letters = mode === undefined ? "r" : (knownText(mode) ?? "r+w");
  if (/r/.test(letters)) effects.read(call.run, path);
  if (/[wax]/.test(letters)) effects.onPath(call.run, "write", path);
  return instance("archive", path ?? PLAIN);
}

/** SQLite works on a file of its own: looking is reading it, all else is writing it. */
function sqlite(call: Call): Value {
  const file = selfPath(call);
  const statement = textOf(call.get(0, "sql"));
  effects.show(call.run, call.all);
  if (call.get(0) === undefined || knownText(file) === ":memory:") return call.self ?? PLAIN;
  if (statement !== undefined && /^\s*(?:select|pragma|explain|with|values)\b/i.test(statement)) effects.read(call.run, file);
  else effects.onPath(call.run, "write", file);
  if (statement === undefined || /\b(?:drop|delete|truncate|attach|update)\b/i.test(statement)) effects.runCode(call.run, "sql", call.get(0, "sql"));
  return call.self ?? PLAIN;
}

function queried(call: Call): Value {
  const statement = call.get(0);
  if (statement === undefined || textOf(statement) !== undefined) effects.runCode(call.run, "sql", statement);
  return dataOf(originOfAll(call.all));
}

function remote(call: Call): Value {
  const host = selfPath(call);
  effects.runProgram(call.run, list([text("ssh"), textOf(host) === undefined ? text(HOLE.any) : host, call.get(0, "command") ?? text(HOLE.any)]));
  return PLAIN;
}

function environment(call: Call): Value {
  return choice(effects.variable(call.get(0, "key"), call.get(1, "default")));
}

function expanded(call: Call): Value {
  return mapPath(call.get(0), (path) => path.replace(/\$\{?HOME\}?/g, "~").replace(/\$\{?\w+\}?/g, HOLE.any));
}

const base64 = (call: Call): Value => decoded("base64", call.get(0, "s"));

/** Functions of Python's library that reach the system and are more than a line. */
export const SYSTEM: Functions = {
  "shell line"(call) {
    effects.runShell(call.run, call.get(0));
    return PLAIN;
  },
  "os.open": opened,
  "os.fdopen": (call) => (isSocket(call.get(0)) ? (call.get(0) ?? PLAIN) : instance("stream")),
  "os.walk": walk,
  "os.fwalk": walk,
  "os.scandir"(call) {
    const folder = call.get(0, "path") ?? text(".");
    effects.onPath(call.run, "list", folder);
    return list([instance("os.DirEntry", joinPaths([folder, text(HOLE.name)]))], true);
  },
  "os.getenv": environment,
  "os.environ.get": environment,
  "environ#get": environment,
  "environ#pop": environment,
  "environ#setdefault"(call) {
    effects.setVariable(call.run, call.get(0), call.get(1));
    return environment(call);
  },
  "environ#update"(call) {
    setAll(call.run, call.get(0));
    for (const [name, value] of call.args.named) effects.setVariable(call.run, text(name), value);
    return PLAIN;
  },
  "environ#keys": () => PLAIN,
  "environ#copy": (call) => call.self ?? PLAIN,
  "environ#items": (call) => list([list([PLAIN, dataOf(call.self === undefined ? undefined : originOf(call.self))])], true),
  "environ#values": (call) => dataOf(call.self === undefined ? undefined : originOf(call.self)),
  "environ#__contains__": () => PLAIN,
  "os.fork"(call) {
    if (call.run.isRepeating) call.run.emit({ op: "runaway" });
    return text(HOLE.name);
  },
  "os.dup2": duplicated,
  "os.dup": (call) => call.get(0) ?? PLAIN,
  "os.getcwd": () => text("."),
  "os.getcwdb": () => text("."),
  ...Object.fromEntries(
    [
      "execv",
      "execve",
      "execvp",
      "execvpe",
      "execl",
      "execle",
      "execlp",
      "execlpe",
      "spawnv",
      "spawnve",
      "spawnvp",
      "spawnvpe",
      "spawnl",
      "spawnle",
      "spawnlp",
      "spawnlpe",
      "posix_spawn",
      "posix_spawnp",
    ].map((name) => [`os.${name}`, replaced]),
  ),
  ...Object.fromEntries(
    ["abspath", "realpath", "normpath", "normcase", "expanduser"].map((name) => [`os.path.${name}`, (call: Call) => call.get(0, "path") ?? PLAIN]),
  ),
  "os.path.expandvars": expanded,
  "os.path.dirname": (call) => mapPath(call.get(0), (path) => (path.includes("/") ? parentPath(path) : "")),
  "os.path.basename": (call) => mapPath(call.get(0), lastName),
  "os.path.split": (call) => list([mapPath(call.get(0), parentPath), mapPath(call.get(0), lastName)]),
  "os.path.splitext": (call) => list([mapPath(call.get(0), (path) => splitName(path)[0]), mapPath(call.get(0), (path) => splitName(path)[1])]),
  "os.path.relpath": (call) => call.get(0) ?? PLAIN,
  "os.path.commonpath": () => PLAIN,
  "os.path.commonprefix": () => PLAIN,
  "os.path.isabs": () => PLAIN,
  "os.path.splitdrive": (call) => list([text(""), call.get(0) ?? PLAIN]),
  "glob.glob": globFiles,
  "glob.iglob": globFiles,
  "glob.glob1": (call) => list([...alternatives(globbed(call.get(0), call.get(1)))], true),
  [PATH]: makePath,
  "pathlib.PosixPath": makePath,
  "pathlib.PurePath": makePath,
  "pathlib.PurePosixPath": makePath,
  [`${PATH}.home`]: () => instance(PATH, text("~")),
  [`${PATH}.cwd`]: () => instance(PATH, text(".")),
  [`${PATH}#joinpath`]: (call) => instance(PATH, joinPaths([selfPath(call), ...call.args.positional])),
  [`${PATH}#__truediv__`]: (call) => instance(PATH, joinPaths([selfPath(call), ...call.args.positional])),
  [`${PATH}#with_name`]: (call) => instance(PATH, joinPaths([mapPath(selfPath(call), parentPath), call.get(0) ?? PLAIN])),
  [`${PATH}#with_suffix`]: (call) => instance(PATH, join([mapPath(selfPath(call), (path) => splitName(path)[0]), call.get(0) ?? PLAIN])),
  [`${PATH}#with_stem`]: (call) =>
    instance(PATH, join([mapPath(selfPath(call), parentPath), text("/"), call.get(0) ?? PLAIN, mapPath(selfPath(call), (path) => splitName(path)[1])])),
  [`${PATH}#glob`]: (call) => globbedPaths(call, false),
  [`${PATH}#rglob`]: (call) => globbedPaths(call, true),
  [`${PATH}#iterdir`](call) {
    effects.onPath(call.run, "list", selfPath(call));
    return pathsAt(joinPaths([selfPath(call), text(HOLE.name)]));
  },
  [`${PATH}#walk`]: walk,
  [`${PATH}#write_text`]: writtenText,
  [`${PATH}#write_bytes`]: writtenText,
  [`${PATH}#open`]: (call) => openFile(call, selfPath(call), call.get(0, "mode")),
  ...Object.fromEntries(["run", "call", "check_call", "check_output", "Popen", "getoutput", "getstatusoutput"].map((name) => [`subprocess.${name}`, program])),
  "asyncio.subprocess.create_subprocess_shell": program,
  "socket.socket": () => instance("socket"),
  "socket.create_connection"(call) {
    const to = address(call.get(0, "address"));
    effects.contact(call.run, to, [], true);
    return instance("socket", to);
  },
  "socket#connect"(call) {
    effects.contact(call.run, address(call.get(0)), [], true);
    return PLAIN;
  },
  "socket#connect_ex"(call) {
    effects.contact(call.run, address(call.get(0)), [], true);
    return text(HOLE.name);
  },
  "socket#accept"(call) {
    call.run.hasRawSocket = true;
    return list([instance("socket"), PLAIN]);
  },
  "socket#fileno": () => instance("socketfd"),
  "socket#send": send,
  "socket#sendall": send,
  "socket#sendto": send,
  "socket#sendmsg": send,
  "socket#sendfile": send,
  "socket#write": send,
  "urllib.request.urlopen"(call) {
    const data = call.get(1, "data");
    return effects.contact(
      call.run,
      call.get(0, "url"),
      data === undefined || (data.kind === "data" && data.origin === undefined && call.args.positional.length < 2 && !call.args.named.has("data"))
        ? []
        : [data],
    );
  },
  "urllib.urlopen": (call) => SYSTEM["urllib.request.urlopen"]!(call),
  "urllib.request.Request"(call) {
    const url = call.get(0, "url");
    const sent = [call.get(1, "data"), call.get(2, "headers")].filter((value) => value !== undefined && !effects.isConstant(value)) as Value[];
    if (sent.length > 0 || call.args.named.has("data")) effects.contact(call.run, url, sent, false, true);
    return instance("urllib.request.Request", url ?? PLAIN);
  },
  "urllib.request.Request#add_header"(call) {
    effects.show(call.run, call.all);
    return PLAIN;
  },
  "urllib.request.Request#*": () => PLAIN,
  "pickle.load": unpickled,
  "pickle.loads": unpickled,
  "pickle.Unpickler": unpickled,
  "dill.load": unpickled,
  "dill.loads": unpickled,
  "cloudpickle.loads": unpickled,
  "cloudpickle.load": unpickled,
  "pickle.dump"(call) {
    effects.show(call.run, call.all);
    return PLAIN;
  },
  "pickle.dumps": (call) => dataOf(originOfAll(call.all)),
  "torch.load": loadedFile,
  "joblib.load": loadedFile,
  "pandas.read_pickle": loadedFile,
  "pty.spawn"(call) {
    const argv = call.get(0);
    effects.runProgram(call.run, argv?.kind === "list" ? argv : list([argv ?? PLAIN]));
    return text(HOLE.name);
  },
  "yaml.load"(call) {
    const loader = call.get(1, "Loader");
    if (loader?.kind === "library" && /Unsafe|\.C?Loader$/.test(loader.path)) call.run.unknown("yaml that may make any object is loaded");
    return dataOf(originOfAll(call.all));
  },
  "base64.b64decode": base64,
  "base64.standard_b64decode": base64,
  "base64.urlsafe_b64decode": base64,
  "base64.decodebytes": base64,
  "base64.decodestring": base64,
  "base64.b32decode": (call) => decoded("base32", call.get(0, "s")),
  "base64.b16decode": (call) => decoded("hex", call.get(0, "s")),
  "base64.b85decode": (call) => decoded("base85", call.get(0)),
  "base64.a85decode": (call) => decoded("base85", call.get(0)),
  "binascii.unhexlify": (call) => decoded("hex", call.get(0)),
  "binascii.a2b_hex": (call) => decoded("hex", call.get(0)),
  "binascii.a2b_base64": base64,
  "bytes.fromhex": (call) => decoded("hex", call.get(0)),
  "bytearray.fromhex": (call) => decoded("hex", call.get(0)),
  "urllib.parse.unquote": (call) => decoded("url", call.get(0)),
  "codecs.decode": (call) =>
    decoded(
      /base64/.test(knownText(call.get(1, "encoding")) ?? "") ? "base64" : /hex/.test(knownText(call.get(1, "encoding")) ?? "") ? "hex" : "rot13",
      call.get(0, "obj"),
    ),
  "codecs.encode": (call) => (/rot/.test(knownText(call.get(1, "encoding")) ?? "") ? decoded("rot13", call.get(0, "obj")) : dataOf(originOfAll(call.all))),
  "os.fsencode": (call) => call.get(0) ?? PLAIN,
  "os.fsdecode": (call) => call.get(0) ?? PLAIN,
  "os.fspath": (call) => call.get(0) ?? PLAIN,
  "shlex.split": (call) =>
    choice(
      alternatives(call.get(0) ?? PLAIN).map((one) =>
        knownText(one) === undefined
          ? PLAIN
          : list((knownText(one)!.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? []).map((word) => text(word.replace(/^(["'])(.*)\1$/s, "$2")))),
      ),
    ),
  "shlex.quote": (call) => call.get(0) ?? PLAIN,
  "shlex.join": (call) => (call.get(0)?.kind === "list" ? join((call.get(0) as Extract<Value, { kind: "list" }>).items, " ") : PLAIN),
  "textwrap.dedent": (call) => call.get(0) ?? PLAIN,
  "string.Template": (call) => call.get(0) ?? PLAIN,
  "zipfile.ZipFile": archive,
  "zipfile.PyZipFile": archive,
  "tarfile.open": archive,
  "tarfile.TarFile": archive,
  "gzip.open": (call) => openFile(call, call.get(0, "filename"), call.get(1, "mode")),
  "gzip.GzipFile": (call) => openFile(call, call.get(0, "filename"), call.get(1, "mode")),
  "bz2.open": (call) => openFile(call, call.get(0, "filename"), call.get(1, "mode")),
  "bz2.BZ2File": (call) => openFile(call, call.get(0, "filename"), call.get(1, "mode")),
  "lzma.open": (call) => openFile(call, call.get(0, "filename"), call.get(1, "mode")),
  "lzma.LZMAFile": (call) => openFile(call, call.get(0, "filename"), call.get(1, "mode")),
  "sqlite#execute": sqlite,
  "sqlite#executemany": sqlite,
  "sqlite#executescript": sqlite,
  "sqlite3.connect": (call) => instance("sqlite", call.get(0, "database") ?? PLAIN),
  "database#execute": queried,
  "engine#execute": queried,
  "sqlalchemy.text": (call) => call.get(0) ?? PLAIN,
  "ssh#connect"(call) {
    const host = call.get(0, "hostname");
    effects.contact(call.run, host, []);
    return PLAIN;
  },
  "ssh#exec_command": remote,
  "ssh#run": remote,
  "ssh#sudo": remote,
  "ssh#local"(call) {
    effects.runShell(call.run, call.get(0));
    return PLAIN;
  },
  "aws#client": (call) => instance("aws", first(call)),
  "aws#resource": (call) => instance("aws", first(call)),
  "aws#get_paginator": (call) => awsCommand(call, knownText(call.get(0)) ?? ""),
  "aws#get_waiter": () => PLAIN,
  "aws#exceptions": () => PLAIN,
  "aws#meta": () => PLAIN,
  "aws#*": (call) => awsCommand(call, call.path.slice(call.path.indexOf("#") + 1)),
  "unicodedata.normalize"(call) {
    const form = knownText(call.get(0));
    const content = knownText(call.get(1));
    return content !== undefined && (form === "NFC" || form === "NFD" || form === "NFKC" || form === "NFKD")
      ? text(content.normalize(form))
      : (call.get(1) ?? PLAIN);
  },
  "timeit.timeit": timed,
  "timeit.repeat": timed,
  "timeit.Timer": timed,
  "sys.path.insert": (call) => searched(call, call.get(1)),
  "sys.path.append": (call) => searched(call, call.get(0)),
  "sys.modules.get": (call) => indexOf({ kind: "library", path: "sys.modules" }, call.get(0) ?? PLAIN, call.run),
  "atexit.register"(call) {
    const [callee, ...given] = call.args.positional;
    return callee === undefined ? PLAIN : callValue(callee, { positional: given, named: call.args.named, isOpen: call.args.isOpen }, call.run);
  },
};

const first = (call: Call): Value => call.get(0) ?? PLAIN;

/** Modules are searched in another folder as well. */
function searched(call: Call, folder: Value | undefined): Value {
  for (const one of alternatives(folder ?? PLAIN)) if (knownText(one) !== undefined) call.run.folders.add(knownText(one)!);
  return PLAIN;
}

/** A call of the cloud's library is the command of the same name. Resources lead to more of them. */
function awsCommand(call: Call, method: string): Value {
  const service = knownText(selfPath(call)) ?? HOLE.any;
  for (const value of call.all) call.run.release(value);
  effects.show(call.run, call.all);
  if (/^[A-Z]|^(?:all|filter|limit|objects|pages|page_size|load|reload|get_available_subresources)$/.test(method)) return call.self ?? PLAIN;
  const name = method === "delete" ? "delete-objects" : method === "terminate" ? "terminate-instances" : method.replaceAll("_", "-");
  effects.runProgram(call.run, list([text("aws"), text(service === "s3" ? "s3api" : service), text(name)]));
  return PLAIN;
}

function timed(call: Call): Value {
  for (const name of ["stmt", "setup"]) {
    const value = call.get(name === "stmt" ? 0 : 1, name);
    if (value === undefined) continue;
    if (value.kind === "text") runText(call.run, value);
    else call.run.release(value);
  }
  return PLAIN;
}

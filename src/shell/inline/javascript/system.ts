import { HOLE } from "../operations.ts";
import { joinPaths } from "../flow/behaviour.ts";
import type { Call } from "../flow/call.ts";
import { argumentsOf } from "../flow/call.ts";
import { callValue } from "../flow/calls.ts";
import * as effects from "../flow/effects.ts";
import type { Functions } from "../flow/library.ts";
import { globbed, lastName, mapPath, parentPath, splitName } from "../flow/paths.ts";
import { runText } from "../flow/run-text.ts";
import { isSocket, outputOf, setAll, start, truth } from "../flow/start.ts";
import {
  PLAIN,
  alternatives,
  choice,
  dataOf,
  dict,
  instance,
  join,
  knownText,
  list,
  originOf,
  text,
  textOf,
  type DictValue,
  type Value,
} from "../flow/value.ts";
import { moduleValue } from "./modules.ts";

export const selfAt = (call: Call): Value => (call.self?.kind === "instance" ? call.self.at : PLAIN);

export function releaseAll(call: Call): void {
  for (const value of call.all) call.run.release(value);
}

export function options(call: Call): DictValue | undefined {
  return call.args.positional.findLast((value): value is DictValue => value.kind === "dict");
}

/** Entries of a folder: names, or objects that have names. */
function readFolder(call: Call): Value {
  const folder = call.get(0);
  effects.onPath(call.run, "list", folder);
  const given = options(call)?.entries;
  const name =
    truth(given?.get("recursive") ?? undefined) === false || given?.get("recursive") === undefined ? text(HOLE.name) : text(`${HOLE.tree}/${HOLE.name}`);
  const entry = given?.get("withFileTypes") === undefined ? name : instance("Dirent", joinPaths([folder ?? PLAIN, name]));
  const names = list([entry], true, call.run.names.level);
  for (const value of call.args.positional) if (value.kind === "function") callValue(value, argumentsOf(PLAIN, names), call.run);
  return names;
}

function readFile(call: Call): Value {
  effects.read(call.run, call.get(0));
  const content = effects.contentOf(call.get(0));
  for (const value of call.args.positional.slice(1)) {
    if (value.kind === "function") callValue(value, argumentsOf(PLAIN, content), call.run);
    else call.run.release(value);
  }
  return content;
}

function written(call: Call): Value {
  const isMore = call.path.includes("append") || call.option("flag") !== undefined || call.option("append") !== undefined;
  effects.writeText(call.run, call.get(0), [call.get(1) ?? PLAIN], isMore);
  releaseAll(call);
  return PLAIN;
}

function streamed(call: Call): Value {
  if (call.get(0) !== undefined) effects.writeText(call.run, selfAt(call), [call.get(0)!], true);
  return call.self ?? PLAIN;
}

function removed(call: Call): Value {
  const recursive = truth(call.option("recursive"));
  effects.remove(call.run, call.get(0), recursive !== false);
  releaseAll(call);
  return PLAIN;
}

function opened(call: Call): Value {
  const flags = call.get(1) === undefined || call.get(1)?.kind === "function" ? "r" : knownText(call.get(1));
  if (flags === undefined || /r|\+/.test(flags)) effects.read(call.run, call.get(0));
  if (flags === undefined || /[wa+]/.test(flags)) effects.onPath(call.run, "write", call.get(0));
  releaseAll(call);
  return instance("filehandle", call.get(0) ?? PLAIN);
}

function matched(call: Call): Value {
  const given = call.get(0);
  const patterns = given?.kind === "list" ? choice(given.items) : (given ?? PLAIN);
  const folder = call.option("cwd");
  const paths = globbed(undefined, patterns);
  effects.onPath(call.run, "list", folder ?? mapPath(paths, (path) => /^[^\uE000-\uE002]*\//.exec(path)?.[0] ?? "."));
  const isAbsolute = call.option("absolute") !== undefined && folder !== undefined;
  const items = alternatives(isAbsolute ? joinPaths([folder, paths]) : paths);
  const names = list([...items], true, call.run.names.level);
  for (const value of call.args.positional) if (value.kind === "function") callValue(value, argumentsOf(PLAIN, names), call.run);
  return names;
}

function around(call: Call): effects.Start {
  const given = options(call)?.entries;
  setAll(call.run, given?.get("env"));
  const stdio = given?.get("stdio");
  if (isSocket(stdio) || (stdio?.kind === "list" && stdio.items.some(isSocket))) call.run.hasSocketStream = true;
  const cwd = given?.get("cwd");
  return { input: given?.get("input"), cwd: cwd?.kind === "instance" ? cwd.at : cwd };
}

function shell(call: Call): Value {
  effects.runShell(call.run, call.get(0), around(call));
  const output = outputOf(call.get(0));
  for (const value of call.args.positional) if (value.kind === "function") callValue(value, argumentsOf(PLAIN, output, PLAIN), call.run);
  return call.path.endsWith("Sync") ? output : instance("process", output);
}

/** `spawn(program, words, options)` and its relatives. */
function program(call: Call): Value {
  const name = call.get(0) ?? PLAIN;
  const second = call.get(1);
  const given = second?.kind === "list" || (second !== undefined && second.kind !== "dict" && second.kind !== "function") ? second : undefined;
  const set = options(call)?.entries;
  const words =
    given === undefined
      ? list([name])
      : given.kind === "list"
        ? {
            ...given,
            items: [name, ...given.items],
            ...(given.others === undefined ? {} : { others: given.others.map((way) => [name, ...way]) }),
            fixed: given.isOpen ? 1 + (given.fixed ?? 0) : 1 + given.items.length,
          }
        : { ...list([name, PLAIN], true), fixed: 1 };
  const isShell = truth(set?.get("shell"));
  const outside = around(call);
  if (isShell !== true) effects.runProgram(call.run, words, outside);
  if (isShell !== false) effects.runShell(call.run, words.isOpen ? join([...words.items, text(HOLE.any)], " ") : join(words.items, " "), outside);
  const output = outputOf(words);
  for (const value of call.args.positional) if (value.kind === "function") callValue(value, argumentsOf(PLAIN, output, PLAIN), call.run);
  if (call.path.endsWith("Sync") && /execFile/.test(call.path)) return output;
  return call.path.endsWith("Sync")
    ? dict([
        ["stdout", output],
        ["stderr", PLAIN],
        ["status", PLAIN],
        ["output", list([output], true)],
      ])
    : instance("process", output);
}

function required(call: Call): Value {
  return choice(alternatives(call.get(0) ?? PLAIN).map((one) => moduleValue(textOf(one), call.run)));
}

function environment(call: Call): Value {
  return choice(effects.variable(call.get(0)));
}

function removedByWords(call: Call): Value {
  const name = call.path.slice(call.path.lastIndexOf(".") + 1);
  const words = call.args.positional.flatMap((value) => (value.kind === "list" ? value.items : [value]));
  effects.runProgram(call.run, list([text(name), ...words], call.args.isOpen));
  return PLAIN;
}

function sqlite(call: Call): Value {
  const file = selfAt(call);
  const statement = textOf(call.get(0));
  effects.show(call.run, call.all);
  releaseAll(call);
  if (call.get(0) === undefined || knownText(file) === ":memory:" || file.kind === "data") return call.self ?? PLAIN;
  if (statement !== undefined && /^\s*(?:select|pragma|explain|with|values)\b/i.test(statement)) effects.read(call.run, file);
  else effects.onPath(call.run, "write", file);
  if (statement === undefined || /\b(?:drop|delete|truncate|attach|update)\b/i.test(statement)) effects.runCode(call.run, "sql", call.get(0));
  return call.self ?? PLAIN;
}

function worker(call: Call): Value {
  const source = call.get(0);
  if (truth(call.option("eval")) !== false && call.option("eval") !== undefined) return runText(call.run, source);
  effects.runFile(call.run, source?.kind === "instance" ? source.at : source);
  return PLAIN;
}

const first = (call: Call): Value => call.get(0) ?? PLAIN;
const SHELLJS = ["rm", "cp", "mv", "mkdir", "touch", "chmod", "ln", "cat", "sed", "grep", "head", "tail", "sort", "uniq"];

/** Functions of Node, Deno and Bun that reach the system and are more than a line. */
export const SYSTEM: Functions = {
  require: required,
  import: required,
  "process.getBuiltinModule": required,
  "module.require": required,
  "process.mainModule.require": required,
  "require.main.require": required,
  "module.createRequire": () => ({ kind: "library", path: "require" }),
  "fs.readdir": readFolder,
  "fs.readFile": readFile,
  "fs.writeFile": written,
  "fs.appendFile": written,
  "fs.outputFile": written,
  "Deno.writeTextFile": written,
  "Deno.writeFile": written,
  "fs.createWriteStream"(call) {
    effects.openForWriting(call.run, call.get(0), call.get(1) !== undefined);
    return instance("filestream", first(call));
  },
  "filestream#write": streamed,
  "filestream#end": streamed,
  "fs.rm": removed,
  "fs.open": opened,
  "fs.glob": matched,
  "fs.rmdir": removed,
  glob: matched,
  "glob.glob": matched,
  "glob.globSync": matched,
  "glob.sync": matched,
  "fast-glob": matched,
  "fast-glob.sync": matched,
  "fast-glob.glob": matched,
  globby: matched,
  "globby.globby": matched,
  "globby.globbySync": matched,
  "tinyglobby.glob": matched,
  "tinyglobby.globSync": matched,
  "path.join": (call) =>
    call.args.isOpen
      ? joinPaths([...call.args.positional, text(HOLE.any)])
      : joinPaths(call.args.positional.map((part, at) => (at === 0 ? part : mapPath(part, (path) => path.replace(/^\/+/, ""))))),
  "path.resolve": (call) =>
    call.args.isOpen ? joinPaths([...call.args.positional, text(HOLE.any)]) : call.args.positional.length === 0 ? text(".") : joinPaths(call.args.positional),
  "path.normalize": first,
  "path.toNamespacedPath": first,
  "path.relative": (call) => call.get(1) ?? PLAIN,
  "path.dirname": (call) => mapPath(call.get(0), parentPath),
  "path.basename": (call) =>
    mapPath(call.get(0), (path) => {
      const name = lastName(path);
      const suffix = knownText(call.get(1));
      return name !== undefined && suffix !== undefined && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
    }),
  "path.extname": (call) => mapPath(call.get(0), (path) => splitName(path)[1]),
  "os.homedir": () => text("~"),
  "os.tmpdir": () => text("/tmp"),
  "process.cwd": () => text("."),
  "Deno.cwd": () => text("."),
  "Deno.execPath": () => text("deno"),
  "Deno.realPath": first,
  "process.execve": executed,
  "aws-sdk.*": awsCommand,
  "Deno.makeTempDir": () => text("/tmp/deno"),
  "Deno.makeTempFile": () => text("/tmp/deno"),
  "child_process.exec": shell,
  "child_process.execSync": shell,
  "child_process.execFile": program,
  "child_process.execFileSync": program,
  "child_process.spawn": program,
  "child_process.spawn.sync": program,
  "child_process.spawnSync": program,
  execa: program,
  "execa.execa": program,
  "execa.execaSync": program,
  "execa.sync": program,
  tinyexec: program,
  "tinyexec.exec": program,
  "tinyexec.x": program,
  "node-pty.spawn": program,
  ...Object.fromEntries(SHELLJS.map((name) => [`shelljs.${name}`, removedByWords])),
  "shelljs.cd"(call) {
    effects.onPath(call.run, "cd", call.get(0));
    return PLAIN;
  },
  "sqlite#exec": sqlite,
  "sqlite#prepare": sqlite,
  "sqlite#query": sqlite,
  "sqlite#run": sqlite,
  "sqlite#all": sqlite,
  "sqlite#get": sqlite,
  "sqlite#each": sqlite,
  "worker_threads.Worker": worker,
  Worker: worker,
  "Deno.remove": removed,
  "Deno.open": opened,
  "Deno.readDir"(call) {
    effects.onPath(call.run, "list", call.get(0));
    return list([instance("Dirent", joinPaths([call.get(0) ?? PLAIN, text(HOLE.name)]))], true);
  },
  "Deno.env.get": environment,
  "Deno.env.toObject": () => dataOf({ env: new Set(["*"]) }),
  "Deno.env.set"(call) {
    effects.setVariable(call.run, call.get(0), call.get(1));
    return PLAIN;
  },
  "Deno.Command"(call) {
    const given = options(call)?.entries;
    const words = given?.get("args");
    effects.runProgram(
      call.run,
      words?.kind === "list"
        ? { ...words, items: [first(call), ...words.items], fixed: 1 + (words.fixed ?? words.items.length) }
        : words === undefined
          ? list([first(call)])
          : { ...list([first(call), PLAIN], true), fixed: 1 },
      around(call),
    );
    return instance("completed", outputOf(words));
  },
  "Deno.run"(call) {
    effects.runProgram(call.run, options(call)?.entries.get("cmd"), around(call));
    return instance("completed");
  },
  "completed#*": (call) => selfAt(call),
  "Bun.spawn": started,
  "Bun.spawnSync": started,
  "Bun.file"(call) {
    effects.read(call.run, call.get(0));
    return instance("bunfile", first(call));
  },
  "Bun.write"(call) {
    const target = first(call);
    effects.writeText(call.run, target.kind === "instance" ? target.at : target, [call.get(1) ?? PLAIN]);
    return PLAIN;
  },
  "Bun.$": shell,
  $: shell,
  "URL#*": (call) => (call.self?.kind === "instance" ? dataOf(originOf(call.self.at)) : PLAIN),
  "environ#hasOwnProperty": () => PLAIN,
  "console.log": logged,
  "console.info": logged,
  "terminal#write": (call) => {
    effects.print(call.run, call.args.positional.slice(0, 1), "", "");
    return PLAIN;
  },
  "dotenv.config": loadedVariables,
  "dotenv.configDotenv": loadedVariables,
};

function logged(call: Call): Value {
  effects.print(call.run, call.args.isOpen ? [...call.args.positional, PLAIN] : call.args.positional, " ", "\n");
  releaseAll(call);
  return PLAIN;
}

function loadedVariables(call: Call): Value {
  effects.onPath(call.run, "use", call.option("path") ?? text(".env"));
  return PLAIN;
}

/** `new DeleteBucketCommand(…)` does what `aws s3api delete-bucket` does. */
function awsCommand(call: Call): Value {
  const [, service = "", name = ""] = call.path.split(".");
  releaseAll(call);
  effects.show(call.run, call.all);
  if (!name.endsWith("Command")) return PLAIN;
  const words = [
    service === "s3" ? "s3api" : service.replaceAll("-", ""),
    name
      .slice(0, -"Command".length)
      .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
      .toLowerCase(),
  ];
  effects.runProgram(call.run, list([text("aws"), ...words.map((word) => text(word))]));
  return PLAIN;
}

/** `process.execve(path, words)`: the first word is the program's own name. */
function executed(call: Call): Value {
  const words = call.get(1);
  effects.runProgram(
    call.run,
    words?.kind === "list" && words.others === undefined
      ? list([first(call), ...words.items.slice(1)], words.isOpen)
      : { ...list([first(call), PLAIN], true), fixed: 1 },
  );
  return PLAIN;
}

function started(call: Call): Value {
  const given = first(call);
  const words = given.kind === "dict" ? given.entries.get("cmd") : given;
  start(call.run, words, false, around(call));
  return instance("process", outputOf(words));
}

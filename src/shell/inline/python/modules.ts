import type { Evaluator } from "../flow/evaluator.ts";
import { PLAIN, library, type Value } from "../flow/value.ts";
import { FOREIGN, STANDARD } from "./library.ts";

let standard: ReadonlySet<string> | undefined;
let foreign: ReadonlySet<string> | undefined;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Modules that are other names of the same. */
const ALIASES: Readonly<Record<string, string>> = {
  posix: "os",
  nt: "os",
  posixpath: "os.path",
  ntpath: "os.path",
  genericpath: "os.path",
  __builtin__: "builtins",
  cPickle: "pickle",
  _pickle: "pickle",
  urllib2: "urllib.request",
  httplib: "http.client",
  _socket: "socket",
  _io: "io",
  _posixsubprocess: "_posixsubprocess",
  urlparse: "urllib.parse",
  ConfigParser: "configparser",
};

/** True for modules that come with Python. */
export function isStandard(name: string): boolean {
  standard ??= words(STANDARD);
  return standard.has(name.split(".")[0]!) || ALIASES[name] !== undefined;
}

/** What importing a module gives; a module of others is an operation of its own. */
export function moduleValue(name: string, run: Evaluator): Value {
  const alias = ALIASES[name];
  if (alias !== undefined) return library(alias);
  if (name === "six.moves" || name.startsWith("_"))
    return name === "__future__" || name === "_thread" || name === "_ctypes" || name === "__main__"
      ? library(name)
      : run.unknown(`what the module \`${name}\` holds is not known`);
  if (isStandard(name)) return library(name);
  const file = `${name.replaceAll(".", "/")}.py`;
  run.emit({ op: "module", name, files: [file, ...[...run.folders].map((folder) => `${folder}/${file}`)] });
  foreign ??= words(FOREIGN);
  return foreign.has(name.split(".")[0]!) ? library(name) : PLAIN;
}

import { HOLE } from "../operations.ts";
import { bindName } from "../flow/assign.ts";
import type { Call } from "../flow/call.ts";
import type { Dialect } from "../flow/dialect.ts";
import * as effects from "../flow/effects.ts";
import type { Evaluator } from "../flow/evaluator.ts";
import { Library, methodNames } from "../flow/library.ts";
import { libraryMember } from "../flow/members.ts";
import { lastName, mapPath, parentPath } from "../flow/paths.ts";
import { start } from "../flow/start.ts";
import { PLAIN, choice, dataOf, instance, isKnown, knownText, library, list, originOf, text, textOf, type InstanceValue, type Value } from "../flow/value.ts";
import type { ImportNode } from "../tree/node.ts";
import { readTree } from "../tree/parser.ts";
import { GLOBALS } from "./globals.ts";
import { ALIASES, FOREIGN, HARMLESS, LINES } from "./library.ts";
import { isBuiltIn, moduleValue } from "./modules.ts";
import { NETWORK } from "./network.ts";
import { JavascriptParser } from "./statements.ts";
import { SYSTEM } from "./system.ts";

const LIBRARY = new Library({ lines: LINES, functions: { ...GLOBALS, ...SYSTEM, ...NETWORK }, harmless: HARMLESS, foreign: FOREIGN });

/** Names with a value of their own. */
const CONSTANTS: Readonly<Record<string, () => Value>> = {
  "process.env": () => instance("environ", dataOf({ env: new Set(["*"]) })),
  "Bun.env": () => instance("environ", dataOf({ env: new Set(["*"]) })),
  "import.meta.env": () => PLAIN,
  "process.argv": () => list([text(HOLE.any)], true),
  "Deno.args": () => list([text(HOLE.any)], true),
  "Bun.argv": () => list([text(HOLE.any)], true),
  "process.execPath": () => text("node"),
  "process.platform": () => text("linux"),
  "process.stdin": () => instance("stream"),
  "process.stdout": () => instance("terminal"),
  "process.stderr": () => instance("terminal"),
  "process.mainModule": () => library("process.mainModule"),
  "path.sep": () => text("/"),
  "path.delimiter": () => text(":"),
  "path.posix": () => library("path"),
  "path.win32": () => library("path"),
  "os.EOL": () => text("\n"),
  "os.devNull": () => text("/dev/null"),
  "fs.promises": () => library("fs"),
  "dns.promises": () => library("dns"),
  "import.meta.url": () => PLAIN,
  "import.meta.dirname": () => PLAIN,
  "import.meta.filename": () => PLAIN,
  "import.meta.dir": () => PLAIN,
  "import.meta.path": () => PLAIN,
  "sqlite3.verbose": () => library("sqlite3.verbose"),
};

const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(["globalThis", "global", "window", "self"]);
/** What the browser has; seen here in code that is handed to one. */
const BROWSER: ReadonlySet<string> = new Set([
  "document",
  "location",
  "history",
  "localStorage",
  "sessionStorage",
  "HTMLElement",
  "Element",
  "Node",
  "getComputedStyle",
  "requestAnimationFrame",
  "XPathResult",
  "MutationObserver",
  "__dirname",
  "__filename",
  "exports",
  "NaN",
  "Infinity",
  "jQuery",
  "React",
  "arguments",
  "__vite_ssr_import__",
  "ethers",
  "hre",
  "db",
  "rs",
  "sh",
]);

function global(name: string, run: Evaluator): Value | undefined {
  if (GLOBAL_OBJECTS.has(name)) return library("globalThis");
  if (name === "this") return run.scope.self ?? instance("this");
  if (name === "super") return superObject(run);
  if (name === "module") return instance("module");
  if (BROWSER.has(name)) return PLAIN;
  if (
    name === "fetch" ||
    name === "require" ||
    name === "import" ||
    name === "process" ||
    name === "Deno" ||
    name === "Bun" ||
    name === "import.meta" ||
    name === "$"
  )
    return library(name);
  if (/[.-]/.test(name)) return undefined;
  if (isBuiltIn(name)) return library(name);
  return Object.hasOwn(ALIASES, name) || LIBRARY.isForeign(name) || LIBRARY.behaviour(name) === undefined ? undefined : library(name);
}

/** `super`: the object as one of its base classes would have it. */
function superObject(run: Evaluator): Value {
  const { self } = run.scope;
  if (self?.kind !== "dict" || self.of === undefined) return PLAIN;
  const body = run.scope.body.parent;
  const owner = (body === undefined ? undefined : run.owners.get(body)) ?? self.of;
  return choice(owner.bases.map((base) => (base.kind === "class" ? { ...self, of: base } : base.kind === "library" ? instance(base.path) : PLAIN)));
}

function member(path: string, name: string): Value | undefined {
  const own = name.startsWith("[") ? name.slice(1, -1) : name;
  const constant = CONSTANTS[`${path}.${own}`];
  if (constant !== undefined) return constant();
  if (own === "default" && path !== "globalThis") return library(path);
  if (own === "constructor") return library("Function");
  if (own === "prototype" || own === "name" || own === "length") return own === "prototype" ? library(path) : PLAIN;
  if (path === "require.cache" || path === "module.children") return undefined;
  return undefined;
}

function load(node: ImportNode, run: Evaluator): void {
  const value = moduleValue(node.module, run);
  if (node.as !== undefined) bindName(node.as, value, "block", run);
  for (const { name, as } of node.names ?? []) {
    const part = value.kind !== "library" ? value : name === "default" ? value : libraryMember(value.path, name, run);
    bindName(as, part, "block", run);
  }
}

/** The name under which the table has a function: `fs.promises.readFile` and `fs.readFileSync` are `fs.readFile`. */
function commonPath(path: string): string {
  if (path.startsWith("globalThis.")) return path.slice("globalThis.".length);
  if (path.startsWith("fs.")) return path.replace(/Sync$/, "").replace(/Sync\./, ".");
  if (path.startsWith("Deno.")) return path.replace(/Sync$/, "");
  return path;
}

function property(object: InstanceValue, name: string, run: Evaluator): Value | undefined {
  const { of, at } = object;
  const own = name.startsWith("[") ? name.slice(1, -1) : name;
  switch (of) {
    case "environ":
      return name === "[each]" ? PLAIN : own === "hasOwnProperty" ? undefined : choice(effects.variable(own === "" ? undefined : text(own)));
    case "this":
      // Without an object `this` may be the global one.
      if (own === "" || own === "each") return run.unknown("which member of the global object is used is not known");
      return own === "constructor"
        ? instance("constructor")
        : /^(?:process|require|eval|Function|globalThis|global|fetch|Deno|Bun|import)$/.test(own)
          ? (global(own, run) ?? PLAIN)
          : PLAIN;
    case "module":
      return own === "exports" ||
        own === "id" ||
        own === "filename" ||
        own === "parent" ||
        own === "children" ||
        own === "path" ||
        own === "loaded" ||
        own === "paths" ||
        own === "hot"
        ? PLAIN
        : own === "constructor"
          ? instance("module loader")
          : undefined;
    case "constructor":
      return own === "name" || own === "prototype" ? PLAIN : undefined;
    case "process":
      if (own === "stdin") return instance("pipe", at);
      return own === "stdout" || own === "stderr"
        ? instance("stream", at)
        : own === "stdio"
          ? list([instance("pipe"), instance("stream")], true)
          : own === "pid" || own === "exitCode" || own === "exited"
            ? PLAIN
            : undefined;
    case "completed":
      return PLAIN;
    case "Dirent":
      return own === "name"
        ? mapPath(at, lastName)
        : own === "path" || own === "parentPath"
          ? mapPath(at, parentPath)
          : own === "isFile" || own === "isDirectory" || own === "isSymlink"
            ? undefined
            : PLAIN;
    case "URL":
      return own === "href" || own === "pathname" ? at : own === "toString" || own === "toJSON" ? undefined : dataOf(originOf(at));
    case "stream":
    case "socket":
      return name === "[each]"
        ? dataOf(of === "socket" ? { isDownloaded: true } : originOf(at))
        : own === "isTTY" || own === "fd" || own === "readable" || own === "writable" || own === "remoteAddress"
          ? PLAIN
          : undefined;
    case "RegExp":
      return own === "source" || own === "lastIndex" || own === "flags" || own === "global" ? PLAIN : undefined;
    case "filehandle":
      return own === "fd" ? PLAIN : undefined;
    default:
      return LIBRARY.behaviour(`${of}#${own}`) === undefined || name.startsWith("[") ? dataOf(originOf(at)) : undefined;
  }
}

const METHODS = methodNames(`
then: then
settle: catch finally
upper: toUpperCase toLocaleUpperCase
lower: toLowerCase toLocaleLowerCase
trim: trim
trimStart: trimStart
trimEnd: trimEnd
replace: replace replaceAll
split: split
join: join
slice: slice
substring: substring
substr: substr
charAt: charAt
codeAt: charCodeAt codePointAt
repeat: repeat
concat: concat
toString: toString
same: valueOf normalize toJSON toArray
at: at
push: push add
unshift: unshift
pop: pop
shift: shift
reverse: reverse toReversed
sort: sort toSorted
splice: splice
map: map
flatMap: flatMap
forEach: forEach
filter: filter
find: find findLast
reduce: reduce
some: some every
flat: flat
copy: fill
get: get
set: set
keys: keys
values: values
items: entries
call: call
apply: apply
bind: bind
plain: startsWith endsWith includes indexOf lastIndexOf localeCompare match matchAll search padStart padEnd test isFinite isInteger toFixed toPrecision
plain: hasOwnProperty propertyIsEnumerable isPrototypeOf has delete clear findIndex findLastIndex reduceRight copyWithin toSpliced with toISOString
plain: toLocaleString toLocaleDateString toLocaleTimeString getTime getFullYear getMonth getDate getDay getHours getMinutes getSeconds setTime toDateString
plain: toUTCString addEventListener removeEventListener querySelector querySelectorAll getAttribute getElementById toBe toEqual toStrictEqual toContain
plain: toMatch toThrow toHaveBeenCalled toBeDefined toBeTruthy toBeFalsy toHaveLength not digest update option argument description command alias parse
plain: action usage next return throw
`);

const TRAPDOOR =
  /^(?:__proto__|__lookupGetter__|__defineGetter__|__lookupSetter__|mainModule|_load|_linkedBinding|binding|dlopen|prepareStackTrace|callee|caller|_compile)$/;
const SHOWING = /^(?:log|info|warn|error|debug|write|send|json|end|status|print|emit|push)$/;
const URL_START = /^(?:https?|wss?|ftp):\/\//i;

/** Methods that give away what an object of which nothing is known must be. */
const TELLING: Readonly<Record<string, (call: Call) => void>> = {
  exec: command,
  execSync: (call) => effects.runShell(call.run, call.get(0)),
  execFileSync: started,
  spawnSync: started,
  spawn: command,
  readFileSync: (call) => effects.read(call.run, call.get(0)),
  writeFileSync: (call) => effects.onPath(call.run, "write", call.get(0)),
  appendFileSync: (call) => effects.onPath(call.run, "write", call.get(0)),
  unlinkSync: (call) => effects.remove(call.run, call.get(0), false),
  rmSync: (call) => effects.remove(call.run, call.get(0), true),
  readdirSync: (call) => effects.onPath(call.run, "list", call.get(0)),
  query: queried,
  $queryRawUnsafe: queried,
  $executeRawUnsafe: queried,
  require: (call) => void moduleValue(knownText(call.get(0)), call.run),
};

function queried(call: Call): void {
  const statement = textOf(call.get(0));
  if (statement !== undefined && /^\s*(?:select|insert|update|delete|drop|truncate|alter|create|grant)\b/i.test(statement))
    effects.runCode(call.run, "sql", call.get(0));
}

function started(call: Call): void {
  const words = call.get(1);
  start(call.run, words?.kind === "list" ? { ...words, items: [call.get(0) ?? PLAIN, ...words.items], fixed: 1 } : call.get(0), false, {});
}

/** `x.exec("rm -rf /")`: a command line, where `re.exec(line)` is none. */
function command(call: Call): void {
  const line = knownText(call.get(0));
  if (line === undefined || !/^[\w./-]+(?:\s|$)/.test(line)) return;
  if (call.get(1)?.kind === "list") started(call);
  else effects.runShell(call.run, call.get(0));
}

/** What the evaluator must know about JavaScript. */
export const JAVASCRIPT: Dialect = {
  language: "js",
  parse: (content) => readTree(() => new JavascriptParser(content)),
  global,
  load,
  behaviour: (path) => LIBRARY.behaviour(commonPath(path)) ?? (/\.[A-Z][A-Z0-9_]+$/.test(path) ? "" : undefined),
  member: (path, name, run) => (path === "globalThis" && name !== "[]" ? globalMember(name, run) : member(path, name)),
  property,
  assignMember(path, name, value, run) {
    if (path === "environ") effects.setVariable(run, name === undefined ? undefined : text(name), value);
    else if (path === "globalThis" && name !== undefined) run.names.set(run.scope.program, name, value);
    else if (path !== "module" || value.kind !== "dict") run.release(value);
  },
  methods: METHODS,
  trapdoor(name, run) {
    if (name === "constructor") return instance("constructor");
    return TRAPDOOR.test(name) ? run.unknown(`\`${name}\` of an object reaches what cannot be followed`) : undefined;
  },
  constructorName: "constructor",
  assignsOutward: true,
  printsLast: true,
  copiesLists: false,
  hasNamedCallables: false,
  foreign(name, _object, call) {
    if (name === undefined) return undefined;
    if (SHOWING.test(name)) effects.show(call.run, call.all);
    TELLING[name]?.(call);
    for (const value of call.args.positional) {
      const url = textOf(value);
      if (url !== undefined && URL_START.test(url) && isKnown(url.slice(0, 9)))
        return effects.contact(
          call.run,
          value,
          call.all.filter((other) => other !== value && !effects.isConstant(other)),
        );
    }
    return undefined;
  },
};

function globalMember(name: string, run: Evaluator): Value | undefined {
  const own = name.startsWith("[") ? name.slice(1, -1) : name;
  const given = run.scope.program.names.get(own);
  if (given !== undefined) return given;
  if (GLOBAL_OBJECTS.has(own)) return library("globalThis");
  if (own === "constructor") return library("Function");
  if (own === "module") return instance("module");
  return LIBRARY.behaviour(own) === undefined && !isBuiltIn(own) && own !== "process" && own !== "Deno" && own !== "Bun" ? PLAIN : library(own);
}

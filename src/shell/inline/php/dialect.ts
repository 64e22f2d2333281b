import { HOLE } from "../operations.ts";
import { joinPaths } from "../flow/behaviour.ts";
import type { Call } from "../flow/call.ts";
import type { Dialect } from "../flow/dialect.ts";
import * as effects from "../flow/effects.ts";
import type { Evaluator } from "../flow/evaluator.ts";
import { Library, methodNames } from "../flow/library.ts";
import { PLAIN, choice, dataOf, instance, library, list, originOf, text, textOf, type InstanceValue, type Value } from "../flow/value.ts";
import type { Tree } from "../tree/node.ts";
import { readTree } from "../tree/parser.ts";
import { FUNCTIONS } from "./functions.ts";
import { HARMLESS, HARMLESS_FAMILY, LINES } from "./library.ts";
import { PhpParser } from "./statements.ts";
import { SYSTEM } from "./system.ts";

const LIBRARY = new Library({ lines: LINES, functions: { ...FUNCTIONS, ...SYSTEM }, harmless: HARMLESS, foreign: "" });

const CONSTANTS: Readonly<Record<string, () => Value>> = {
  PHP_EOL: () => text("\n"),
  DIRECTORY_SEPARATOR: () => text("/"),
  PATH_SEPARATOR: () => text(":"),
  PHP_BINARY: () => text("php"),
  PHP_OS: () => text("Linux"),
  PHP_OS_FAMILY: () => text("Linux"),
  __DIR__: () => text(HOLE.any),
  __FILE__: () => text(HOLE.any),
  STDIN: () => instance("stream"),
  STDOUT: () => instance("stream"),
  STDERR: () => instance("stream"),
  $argv: () => list([text(HOLE.any)], true),
  $argc: () => text(HOLE.name),
  $_ENV: () => instance("environ", dataOf({ env: new Set(["*"]) })),
  $_SERVER: () => instance("environ", dataOf({ env: new Set(["*"]) })),
  $_GET: () => PLAIN,
  $GLOBALS: () => instance("names"),
};

/** Variables of the server that are none of the environment. */
const SERVER = /^(?:argv|argc|REQUEST|SCRIPT|PHP_SELF|DOCUMENT|HTTP_HOST|REMOTE|SERVER|QUERY|PATH_INFO|GATEWAY)/;

const METHODS = methodNames(`
push: []=
lower: lower
upper: upper
trim: trim
trimStart: trimStart
trimEnd: trimEnd
substr: substr
repeat: repeat
reverse: reverse
split: split
replace: replace
capitalize: capitalize
codeAt: codeAt
pop: pop
shift: shift
slice: sliceList
letters: letters
plain: format modify getMessage getTimestamp diff getCode getLine getTraceAsString getFile add sub count
`);

function parse(content: string): Tree {
  const isFile = /^(?:\uFEFF|#!.*\n|\s)*<\?(?:php|=)/i.test(content);
  const tree = readTree(() => new PhpParser(content, isFile));
  if (isFile || !/<\?(?:php|=)/i.test(content)) return tree;
  // Text with tags in the middle: a template, or code that only mentions them.
  const template = readTree(() => new PhpParser(content, true));
  if (tree.fault !== undefined) return template;
  return { statements: [...tree.statements, ...template.statements], fault: undefined, bound: new Set([...tree.bound, ...template.bound]) };
}

function global(name: string, run: Evaluator): Value | undefined {
  const constant = CONSTANTS[name];
  if (constant !== undefined) return constant();
  if (name === "$this") return run.scope.self ?? PLAIN;
  if (name.startsWith("$") || name === "[]") return PLAIN;
  if (name === "self" || name === "static") return run.scope.self?.kind === "dict" ? (run.scope.self.of ?? run.scope.self) : (run.scope.self ?? PLAIN);
  if (name === "parent") return parentObject(run);
  // Constants that are not known can hold nothing that does anything; options of curl are told apart by name.
  if (/^[A-Z_][A-Z0-9_]*$/.test(name)) return name.startsWith("CURLOPT_") ? library(name) : PLAIN;
  const own = name.replace(/^\\/, "").toLowerCase();
  if (behaviour(own) !== undefined) return library(own);
  const lower = run.scope.find(own)?.names.get(own);
  if (lower !== undefined) return lower;
  return own.includes("\\") ? foreignName(own, run) : undefined;
}

/** Functions and classes of other namespaces are code of the project; without their namespace they may be PHP's own. */
function foreignName(name: string, run: Evaluator): Value {
  const last = name.split("\\").at(-1)!;
  const own = run.scope.find(last)?.names.get(last);
  if (own !== undefined) return own;
  run.emit({ op: "module", name });
  return PLAIN;
}

function parentObject(run: Evaluator): Value {
  const { self } = run.scope;
  if (self?.kind !== "dict" || self.of === undefined) return PLAIN;
  const body = run.scope.body.parent;
  const owner = (body === undefined ? undefined : run.owners.get(body)) ?? self.of;
  return choice(owner.bases.map((base) => (base.kind === "class" ? { ...self, of: base } : base.kind === "library" ? instance(base.path) : PLAIN)));
}

function behaviour(path: string): ReturnType<Library["behaviour"]> {
  const own = path.toLowerCase();
  return LIBRARY.behaviour(own) ?? (HARMLESS_FAMILY.test(own) || own.startsWith("curlopt_") || /\.[A-Z][A-Z0-9_]*$/.test(path) ? "" : undefined);
}

function property(object: InstanceValue, name: string, run: Evaluator): Value | undefined {
  const { of, at } = object;
  const own = name.startsWith("[") ? name.slice(1, -1) : name;
  switch (of) {
    case "environ":
      return name === "[each]"
        ? dataOf(originOf(at))
        : SERVER.test(own)
          ? own === "argv"
            ? list([text(HOLE.any)], true)
            : PLAIN
          : choice(effects.variable(own === "" ? undefined : text(own)));
    case "names":
      if (own === "" || name === "[each]") return run.unknown("which variable is used is not known");
      return run.lookup(`$${own}`);
    case "iterator":
      return name === "[each]" ? instance("splfile", joinPaths([at, text(`${HOLE.tree}/${HOLE.name}`)])) : PLAIN;
    case "splfile":
      return name === "[each]" ? effects.contentOf(at) : undefined;
    default:
      return behaviour(`${of}#${own}`) === undefined || name.startsWith("[") ? dataOf(originOf(at)) : undefined;
  }
}

/** Methods that give away what an object of which nothing is known must be. */
const TELLING: Readonly<Record<string, (call: Call) => void>> = {
  query: queried,
  exec: queried,
  statement: queried,
  unprepared: queried,
};

function queried(call: Call): void {
  const statement = textOf(call.get(0));
  if (statement !== undefined && /^\s*(?:select|insert|update|delete|drop|truncate|alter|create|grant)\b/i.test(statement))
    effects.runCode(call.run, "sql", call.get(0));
}

/** What the evaluator must know about PHP. */
export const PHP: Dialect = {
  language: "php",
  parse,
  global,
  load(_node, run) {
    run.stars.add("");
  },
  behaviour,
  member: () => undefined,
  property,
  assignMember(path, name, value, run) {
    if (path === "names" && name !== undefined) run.names.set(run.scope, `$${name}`, value);
    else if (path === "names") run.unknown("which variable is set is not known");
    else if (path === "environ") effects.setVariable(run, name === undefined ? undefined : text(name), value);
    else run.release(value);
  },
  methods: METHODS,
  trapdoor: () => undefined,
  constructorName: "__construct",
  assignsOutward: false,
  printsLast: false,
  copiesLists: true,
  hasNamedCallables: true,
  foreign(name, _object, call) {
    if (name === undefined) return undefined;
    if (/^(?:info|debug|warn|error|log|line|write|writeln|dump|dd)$/.test(name)) effects.show(call.run, call.all);
    TELLING[name]?.(call);
    for (const value of call.args.positional)
      if (/^https?:\/\//i.test(textOf(value) ?? ""))
        return effects.contact(
          call.run,
          value,
          call.all.filter((other) => other !== value && !effects.isConstant(other)),
        );
    return undefined;
  },
};

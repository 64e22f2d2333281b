import { HOLE } from "../operations.ts";
import type { Call } from "./call.ts";
import * as effects from "./effects.ts";
import { PLAIN, alternatives, choice, dataOf, instance, join, knownText, library, list, number, originOfAll, text, textOf, type Value } from "./value.ts";

/*
 * What functions do, one line each: `verb argument…; verb argument… > result`.
 *
 * Arguments: `0` by position, `0|path` by position or name, `0|path=.` with what it is when not
 * given, `@path` an option, `self` what the object was made from, `self/0` a path below it,
 * `'text'` as it stands, `*` all arguments, `1+` the arguments from a position on.
 *
 * Verbs: `read tree use list write fill delete deltree copy move link attr cd shell argv words connect raw
 * get submit post listen env setenv load code kill privilege persist unknown show sql module`. `get` and `submit` look at the usual options for what is sent.
 *
 * Results: `data` (the default: plain data that remembers where its parts came from), `plain`,
 * `word` (a number or a plain name), `any` text, `net` (downloaded), `decoded`, `content A` of a file,
 * `names` of a folder, `paths A` below a folder, `new TYPE A`, `lib PATH`, `self`, `open` a file by mode, or an argument.
 */
type Step = readonly string[];
interface Line {
  readonly steps: readonly Step[];
  readonly result: Step;
}

const lines = new Map<string, Line>();

function parse(line: string): Line {
  const known = lines.get(line);
  if (known !== undefined) return known;
  const [work = "", result = ""] = line.split(">");
  const words = (part: string): string[] => part.match(/'[^']*'|[^\s']+/g) ?? [];
  const parsed: Line = {
    steps: work
      .split(";")
      .map(words)
      .filter((step) => step.length > 0),
    result: words(result),
  };
  lines.set(line, parsed);
  return parsed;
}

function argument(ref: string | undefined, call: Call): Value | undefined {
  if (ref === undefined) return undefined;
  if (ref.startsWith("'")) return text(ref.slice(1, -1));
  if (ref === "self") return call.self?.kind === "instance" ? call.self.at : call.self;
  if (ref.startsWith("self/")) {
    const below = argument(ref.slice(5), call);
    return below === undefined ? argument("self", call) : joinPaths([argument("self", call) ?? PLAIN, below]);
  }
  if (ref === "*") return list([...call.all], call.args.isOpen);
  if (ref.startsWith("@")) return call.option(ref.slice(1));
  const [where = "", fallback] = ref.split("=");
  const [at = "", name] = where.split("|");
  const given = at.endsWith("+") ? call.from(Number.parseInt(at, 10)) : call.get(Number.parseInt(at, 10), name);
  return given ?? (fallback === undefined ? undefined : text(fallback));
}

/** Paths put together as the languages' libraries do: an absolute part starts anew. */
export function joinPaths(parts: readonly Value[]): Value {
  let result: Value | undefined;
  for (const part of parts) {
    const ways = alternatives(part);
    const isAbsolute = ways.every((way) => textOf(way)?.startsWith("/") === true || textOf(way)?.startsWith("~") === true);
    if (result === undefined || isAbsolute) result = part.kind === "instance" ? part.at : part;
    else {
      const base = alternatives(result).map((one) => {
        const start = textOf(one);
        return start === "" || start === "." ? text("") : start?.endsWith("/") === true ? one : join([one, text("/")]);
      });
      const tail = ways.map((way) => {
        const end = textOf(way);
        return end === undefined ? way : text(end.replace(/^\.\/+/, ""), originOfAll([way]));
      });
      result = join([choice(base), choice(tail)]);
    }
  }
  return result ?? text("");
}

const SIMPLE: Readonly<Record<string, (call: Call, a: Value | undefined, b: Value | undefined) => void>> = {
  read: ({ run }, a) => effects.read(run, a),
  tree: ({ run }, a) => effects.read(run, a, true),
  use: ({ run }, a) => effects.onPath(run, "use", a),
  list: ({ run }, a) => effects.onPath(run, "list", a),
  write: ({ run }, a) => effects.onPath(run, "write", a),
  fill: ({ run }, a) => effects.fill(run, a),
  cd: ({ run }, a) => effects.onPath(run, "cd", a),
  delete: ({ run }, a) => effects.remove(run, a, false),
  deltree: ({ run }, a) => effects.remove(run, a, true),
  copy: ({ run }, a, b) => effects.transfer(run, "copy", a, b),
  move: ({ run }, a, b) => effects.transfer(run, "move", a, b),
  link: ({ run }, a, b) => effects.transfer(run, "link", a, b),
  attr: ({ run }, a, b) => effects.attributes(run, a, b),
  shell: ({ run }, a) => effects.runShell(run, a),
  argv: ({ run }, a) => effects.runProgram(run, a),
  connect: ({ run }, a) => void effects.contact(run, a, []),
  raw: ({ run }, a) => void effects.contact(run, a, [], true),
  post: (call, a, b) => void effects.contact(call.run, a, b === undefined ? [] : [b]),
  listen: ({ run }) => run.emit({ op: "listen" }),
  env: ({ run }, a) => effects.show(run, [dataOf({ env: new Set([knownText(a) ?? "*"]) })]),
  load: ({ run }, a) => effects.runFile(run, a),
  code: ({ run }, a) => effects.runCode(run, run.dialect.language, a),
  kill: ({ run }, a) => {
    const target = knownText(a);
    run.emit({ op: "kill", target: target === "" ? undefined : target });
  },
  privilege: ({ run }, a) => run.emit({ op: "privilege", what: knownText(a) ?? "other rights" }),
  persist: ({ run }, a) => run.emit({ op: "persist", what: knownText(a) ?? "a job" }),
  unknown: ({ run, path }, a) => run.emit({ op: "unknown", why: knownText(a) ?? `what \`${path}\` does is not known` }),
  show({ run, all }) {
    effects.show(run, all);
    run.printed = undefined;
  },
  sql: ({ run }, a) => effects.runCode(run, "sql", a),
  module: ({ run }, a) => run.emit({ op: "module", name: knownText(a) ?? "" }),
  setenv: ({ run }, a, b) => effects.setVariable(run, a, b),
};

/** Options of the usual HTTP libraries that carry what is sent. */
const SENT = ["params", "headers", "data", "json", "body", "auth", "files", "content", "cookies", "form", "searchParams", "fields"];

function step(words: Step, call: Call): void {
  const [verb = "", first, second] = words;
  if (verb === "get" || verb === "submit") {
    const parts = SENT.map((name) => call.option(name)).filter((part) => part !== undefined);
    // Constant headers and parameters of a plain request carry nothing.
    effects.contact(
      call.run,
      argument(first, call),
      verb === "submit" ? [...parts, ...call.args.positional.slice(1)] : parts.filter((part) => !effects.isConstant(part)),
      false,
      verb === "submit",
    );
    return;
  }
  const work = SIMPLE[verb];
  if (work === undefined) throw new Error(`\`${verb}\` is no verb of a behaviour`);
  work(call, argument(first, call), argument(second, call));
}

/** Data computed from the arguments and the object. */
export function derived(call: Call): Value {
  return dataOf(originOfAll(call.self === undefined ? call.all : [call.self, ...call.all]));
}

function result(words: Step, call: Call): Value {
  const [kind, first, second] = words;
  switch (kind) {
    case undefined:
    case "data":
      return derived(call);
    case "plain":
      return PLAIN;
    case "word":
      return text(HOLE.name);
    case "any":
      return text(HOLE.any);
    case "zero":
      return number(0);
    case "net":
      return dataOf({ isDownloaded: true });
    case "decoded":
      return dataOf({ ...originOfAll(call.all), isDecoded: true });
    case "content":
      return effects.contentOf(argument(first, call));
    case "names":
      return list([text(HOLE.name)], true);
    case "paths":
      return list([joinPaths([argument(first, call) ?? text("."), text(HOLE.name)])], true);
    case "new":
      return instance(first ?? "", argument(second, call) ?? PLAIN);
    case "lib":
      return library(first ?? "");
    case "self":
      return call.self ?? PLAIN;
    case "home":
      return text("~");
    case "list":
      return list([argument(first, call) ?? PLAIN], true);
    default:
      return argument(kind, call) ?? PLAIN;
  }
}

/** Carries out a line for a call. Callbacks among the arguments are run, with arguments that are not known. */
export function perform(line: string, call: Call): Value {
  const { steps, result: words } = parse(line);
  for (const one of steps) step(one, call);
  for (const value of call.all) call.run.release(value);
  return result(words, call);
}

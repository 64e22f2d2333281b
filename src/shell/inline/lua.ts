import type { CodeReader } from "./operations.ts";
import { quote } from "./tokens/code-lexer.ts";
import { both, connects, copies, deletes, isUnknown, loads, looksUp, nothing, opensSocket, reads, runsText, table, writes } from "./tokens/effects.ts";
import { languageOf, parameterNames } from "./tokens/language.ts";
import { runsCode } from "./tokens/origin.ts";
import type { Scanner } from "./tokens/scanner.ts";
import { allTexts, characters, concatTexts, formatted, onText } from "./tokens/texts.ts";
import { fault, isGroup, isName, isOp, split, textToken, type Token } from "./tokens/token.ts";
import type { Pure } from "./tokens/values.ts";
import { callReader, type Effect } from "./tokens/walker.ts";

/** `[[ … ]]`, `[==[ … ]==]`, and comments of that form. */
function longBracket(scanner: Scanner): Token | undefined {
  const isComment = scanner.looksAt(/--\[=*\[/y);
  const open = scanner.match(isComment ? /--\[(=*)\[/y : /\[(=*)\[/y);
  if (open === undefined) return undefined;
  const inside = scanner.takeUntil(`]${open[1]!}]`);
  if (inside === undefined) return fault("a long text is not closed");
  return isComment ? { type: "plain", parts: [] } : textToken(inside.replace(/^\r?\n/, ""));
}

const open: Effect = (call) => {
  const mode = call.args.length > 1 ? call.text(1) : "r";
  if (mode === undefined || mode.startsWith("r")) call.add({ op: "read", path: call.text(0) });
  if (mode === undefined || /[wa+]/.test(mode)) call.add({ op: "write", path: call.text(0) });
};

const required: Effect = (call) => {
  const name = call.text(0);
  if (name === undefined) call.unknown("which module is loaded is not known");
  else if (!/^(?:string|table|math|io|os|coroutine|utf8|bit|bit32|jit|lpeg|cjson|dkjson|json|inspect|lfs)$/.test(name)) call.add({ op: "module", name });
};

/** `redis.call("SET", …)` in scripts of redis. */
const redis: Effect = (call) => {
  call.add({
    op: "code",
    language: "redis",
    text: call
      .texts()
      .map((word) => word ?? "?")
      .join(" "),
  });
};

const PURE: ReadonlyMap<string, Pure> = new Map<string, Pure>([
  ["string.char", characters],
  ["string.rep", ([text, count]) => (typeof text === "string" && Number(count) < 1000 ? text.repeat(Math.max(0, Number(count))) : undefined)],
  ["string.reverse", onText((text) => [...text].toReversed().join(""))],
  ["string.lower", onText((text) => text.toLowerCase())],
  ["string.upper", onText((text) => text.toUpperCase())],
  ["string.format", formatted],
  ["table.concat", ([list, separator]) => (Array.isArray(list) ? allTexts(list)?.join(typeof separator === "string" ? separator : "") : undefined)],
  [".reverse", onText((text) => [...text].toReversed().join(""))],
  [".lower", onText((text) => text.toLowerCase())],
  [".format", formatted],
  ["tostring", concatTexts],
  ["os.getenv", ([name]) => (name === "HOME" ? "~" : undefined)],
]);

/** Reads a Lua program. */
export const readLua: CodeReader = callReader(
  languageOf({
    name: "lua",
    lexicon: {
      lineComments: ["--"],
      quotes: [quote('"'), quote("'")],
      members: [".", ":"],
      concats: [".."],
      operators: /\.\.\.?|[=~<>]=|\/\/|::|[^]/uy,
      endsAtLine: false,
      special: longBracket,
    },
    words: "and break do else elseif end false for function goto if in local nil not or repeat return then true until while",
    harmless: `print assert error ipairs pairs next pcall xpcall select tonumber tostring type unpack rawget rawset rawequal rawlen setmetatable getmetatable collectgarbage warn
      string.* table.* math.* utf8.* coroutine.* bit.* bit32.* jit.* cjson.* json.* _VERSION arg
      os.time os.date os.clock os.difftime os.exit os.setlocale os.tmpname io.read io.write io.close io.flush io.stdout io.stderr io.stdin io.type io.tmpfile
      package.path package.cpath package.loaded package.config package.preload inspect lfs.currentdir lfs.attributes redis.error_reply redis.status_reply redis.log`,
    methods: `gsub gmatch match find sub len rep reverse lower upper format byte char read write lines close flush seek setvbuf concat insert remove sort unpack new
      receive settimeout getsockname getpeername decode encode`,
    effects: table(
      ["os.execute io.popen", runsText()],
      ["io.open", open],
      ["io.lines io.input", (call) => (call.args.length === 0 ? undefined : call.add({ op: "read", path: call.text(0) }))],
      ["io.output", (call) => (call.args.length === 0 ? undefined : call.add({ op: "write", path: call.text(0) }))],
      ["os.remove lfs.rmdir", deletes()],
      ["os.rename", copies(true)],
      ["os.getenv", looksUp()],
      ["load loadstring", runsCode("lua")],
      ["dofile loadfile", loads()],
      ["require", required],
      [
        "debug package.loadlib package.searchers package.loaders getfenv setfenv _G _ENV ffi newproxy string.dump module",
        isUnknown("it reaches deeper than can be followed"),
      ],
      ["lfs.mkdir lfs.touch", writes()],
      ["lfs.chdir", (call) => call.add({ op: "cd", path: call.text(0) })],
      ["lfs.dir", (call) => call.add({ op: "list", path: call.text(0) })],
      ["socket.connect", opensSocket()],
      [".connect", opensSocket()],
      [".send", nothing],
      ["socket.bind", (call) => call.add({ op: "listen" })],
      ["socket.tcp socket.udp socket.sleep socket.gettime", nothing],
      ["http.request https.request", connects()],
      ["vim.fn.system vim.fn.systemlist vim.system vim.fn.jobstart", runsText()],
      ["vim.cmd vim.api.nvim_command vim.api.nvim_exec vim.api.nvim_exec2", runsCode("vim")],
      ["vim.fn.readfile", reads()],
      ["vim.fn.writefile", writes(1)],
      ["vim.fn.delete", both(deletes())],
      ["redis.call redis.pcall", redis],
    ),
    pure: PURE,
    printing: new Map([["print", { between: "\t", end: "\n" }]]),
    hasIndexCalls: true,
    defines: (tokens, at) => {
      const next = tokens[at + 1];
      if (isName(tokens[at], "function")) {
        const group = tokens.slice(at + 1, at + 10).find((token) => isGroup(token, "("));
        const path = tokens
          .slice(at + 1, at + 10)
          .filter((token) => token.type === "name")
          .map((token) => (token as { text: string }).text);
        return [...(isGroup(next, "(") ? [] : path), ...(isGroup(group) ? parameterNames(group.items) : [])];
      }
      if (isName(tokens[at], "for", "local")) {
        let end = at + 1;
        while (end < tokens.length && end - at < 20 && (tokens[end]!.type === "name" || isOp(tokens[end], ",")) && !isName(tokens[end], "in")) end += 1;
        return parameterNames(tokens.slice(at + 1, end)).filter((name) => name !== "function");
      }
      return [];
    },
    special: (tokens, evaluate) => {
      const group = tokens.length === 1 ? tokens[0] : undefined;
      return isGroup(group, "{") ? split(group.items, (item) => isOp(item, ",")).map((item) => evaluate(item)) : undefined;
    },
  }),
);

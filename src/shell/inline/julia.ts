import type { CodeReader } from "./operations.ts";
import { quote } from "./tokens/code-lexer.ts";
import { connects, copies, isUnknown, nothing, table, uploads } from "./tokens/effects.ts";
import { languageOf, parameterNames } from "./tokens/language.ts";
import { originOf } from "./tokens/origin.ts";
import { concatTexts, joinTexts, onText } from "./tokens/texts.ts";
import { isGroup, isName, isOp, type Token } from "./tokens/token.ts";
import { flat, type Pure } from "./tokens/values.ts";
import { callReader, type CallWalker, type Effect } from "./tokens/walker.ts";

/** A command in backticks is run where it stands; everything else names a file. */
function isCommand(arg: readonly Token[] | undefined): boolean {
  return arg?.[0]?.type === "command" || isName(arg?.[0], "pipeline", "stdin", "stdout", "stderr", "devnull", "IOBuffer");
}

const reads: Effect = (call) => {
  const path = call.part(0);
  const isStream = isCommand(call.args[0]) || (call.args[0]?.length === 1 && call.args[0][0]?.type === "name" && path === undefined);
  if (call.args.length > 0 && !isStream) call.add({ op: "read", path });
};

const writes: Effect = (call) => {
  const path = call.part(0);
  const isStream = isCommand(call.args[0]) || (call.args[0]?.length === 1 && call.args[0][0]?.type === "name" && path === undefined);
  if (!isStream) call.add({ op: "write", path });
};

const open: Effect = (call) => {
  const args = call.args.filter((arg) => !arg.some((token) => isOp(token, "->")) && !isName(arg[0], "read", "readlines"));
  if (isCommand(args[0])) return;
  const mode = args[1] === undefined ? "r" : (call.values.text(args[1]) ?? "w+");
  const path = call.values.part(args[0] ?? []);
  if (mode.startsWith("r")) call.add({ op: "read", path });
  if (/[wa+]/.test(mode)) call.add({ op: "write", path });
};

const remove: Effect = (call) => {
  const isTree = call.args.some((arg) => arg.some((token) => isName(token, "recursive")));
  for (const path of call.each(0)) call.add({ op: "delete", path, ...(isTree ? { isTree } : {}) });
};

const evaluates: Effect = (call) => {
  const tokens = call.args.flat();
  const isText = tokens.some((token) => isName(token, "Meta", "parse", "include_string")) || call.name === "include_string";
  if (!isText) return;
  const group = call.name === "include_string" ? undefined : tokens.find((token) => isGroup(token, "("));
  const text = call.name === "include_string" ? call.values.text(call.args.at(-1) ?? []) : isGroup(group) ? call.values.text(group.items) : undefined;
  call.add({ op: "code", language: "julia", text, ...originOf(tokens, call.values) });
};

const PURE: ReadonlyMap<string, Pure> = new Map<string, Pure>([
  ["string", concatTexts],
  ["join", ([list, separator]) => (Array.isArray(list) ? joinTexts([typeof separator === "string" ? separator : "", ...list]) : undefined)],
  ["joinpath", (args) => joinTexts(["/", ...args])],
  ["homedir", () => "~"],
  ["pwd", () => "."],
  ["expanduser", ([one]) => one],
  ["abspath", ([one]) => one],
  ["reverse", onText((text) => [...text].toReversed().join(""))],
  ["lowercase", onText((text) => text.toLowerCase())],
]);

/** Tokens up to the end of the statement. */
function untilEnd(tokens: readonly Token[], from: number): readonly Token[] {
  let end = from;
  while (end < tokens.length && end - from < 40 && tokens[end]!.type !== "end") end += 1;
  return tokens.slice(from, end);
}

function form(walker: CallWalker, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (isOp(token, "@") && next?.type === "name") {
    if (/^(?:eval|ccall|cmd||generated)$/.test(next.text)) walker.operations.unknown(`\`@${next.text}\` is not followed`);
    return /^(?:time|show|assert|info|warn|error|debug|printf|sprintf|elapsed|allocated|timed|btime|benchmark|inbounds|simd|threads|views|view|static|macroexpand|which||test|testset|isdefined|__FILE__|__DIR__|__LINE__|__MODULE__|doc|inline|noinline|kwdef|enum|code_\w+||functionloc|async|sync|spawn|everywhere|distributed|b_str|raw_str|v_str)$/.test(
      next.text,
    )
      ? at + 1
      : undefined;
  }
  if (isName(token, "using", "import")) {
    let n = at + 1;
    for (; n < tokens.length && n - at < 60 && tokens[n]!.type !== "end" && !isOp(tokens[n], ":"); n += 1) {
      const name = tokens[n];
      const isFirst = n === at + 1 || isOp(tokens[n - 1], ",");
      if (name?.type !== "name" || !isFirst) continue;
      walker.defined.add(name.text);
      if (OWN.test(name.text)) continue;
      walker.operations.add({ op: "module", name: name.text });
      walker.isForeign = true;
    }
    while (n < tokens.length && n - at < 100 && tokens[n]!.type !== "end") n += 1;
    return n - 1;
  }
  if (isName(token, "ENV") && isGroup(next, "[")) {
    const name = walker.values.text(next.items);
    if (isOp(tokens[at + 2], "=") && name !== undefined)
      walker.operations.add({
        op: "setenv",
        name,
        value: walker.values.text(untilEnd(tokens, at + 3)),
      });
    else walker.operations.add({ op: "environment", name });
    return at + 1;
  }
  return undefined;
}

const OWN =
  /^(?:Base|Core|Main|Dates|Printf|Random|Statistics|LinearAlgebra|Test|Pkg|InteractiveUtils|REPL|Sockets|Downloads|Distributed|DelimitedFiles|SparseArrays|SHA|UUIDs|Unicode|Libdl|Logging|Markdown|Mmap|Profile|Serialization|SharedArrays|TOML|Tar|ArgTools|FileWatching|Base64|Artifacts|CRC32c|Future|LibGit2|LazyArtifacts)$/;

/** Reads a Julia program. */
export const readJulia: CodeReader = callReader(
  languageOf({
    name: "julia",
    lexicon: {
      name: /[\p{L}_][\p{L}\p{N}_]*(?:!(?!=))?/u,
      lineComments: ["#"],
      blockComments: [["#=", "=#"]],
      nestsComments: true,
      quotes: [
        { open: '"""', close: '"""', type: "text", hasEscapes: true, code: ["$(", "$name"] },
        { open: "```", close: "```", type: "command", hasEscapes: true, code: ["$(", "$name"] },
        quote('"', "text", ["$(", "$name"]),
        quote("`", "command", ["$(", "$name"]),
      ],
      concats: ["*"],
      // A quote behind a value transposes it; elsewhere it holds one character.
      special: (scanner) => {
        const found = scanner.match(/'(?:\\[^]|[^'\\\n])[0-9a-fA-F]{0,6}'/uy);
        return found === undefined ? undefined : { type: "plain", parts: [] };
      },
    },
    words:
      "if else elseif end for while function return begin let do try catch finally break continue module baremodule struct mutable abstract primitive type const global local quote macro true false nothing missing in isa where using import export outer",
    harmless: `println print show display repr string length size sum prod maximum minimum max min mean median std var abs sqrt exp log log2 log10 sin cos tan round floor ceil trunc div mod rem gcd lcm factorial binomial rand randn zeros ones fill collect range map filter reduce foldl foldr foreach zip enumerate sort sort! reverse unique push! pop! append! insert! deleteat! keys values haskey get get! merge
      split join replace strip lstrip rstrip uppercase lowercase titlecase startswith endswith occursin findfirst findall match eachmatch parse tryparse Int Int64 Int32 UInt8 Float64 Float32 String Char Bool Dict Set Array Vector Matrix Tuple Pair Symbol BigInt BigFloat Rational Complex typeof isa convert eltype ndims axes similar copy deepcopy
      isempty any all count first last isnothing ismissing something coalesce error throw ErrorException ArgumentError exit sleep time now today Date DateTime Dates.* Printf.* Statistics.* LinearAlgebra.* Random.* Base.* SHA.* UUIDs.* versioninfo VERSION Sys.* Threads.* nthreads gensym hash cumsum cumprod diff transpose inv det eigen dot cross norm vcat hcat hvcat cat repeat permutedims reshape
      isfile isdir ispath filesize mtime basename dirname joinpath abspath normpath realpath splitext splitdir expanduser pwd homedir tempdir tempname mktemp mktempdir  eof close flush seek IOBuffer take! stdin stdout stderr devnull iseven isodd isprime ntuple eachindex lastindex firstindex digits bitstring bytes2hex hex2bytes codeunits lpad rpad chomp chop invokelatest methods fieldnames getfield setfield! nameof supertype subtypes supertypes typemax typemin eps zero one isinf isnan clamp fld cld divrem evalpoly argmax argmin findmax findmin extrema partialsort sortperm issorted mapreduce accumulate Iterators.* Meta.parse Test.* TOML.parse Pkg.status Pkg.test Pkg.activate Pkg.precompile Pkg.project gethostname getpid ARGS PROGRAM_FILE pairs dump code_llvm code_native wait fetch Task schedule yield ReentrantLock lock unlock isready put! Channel nprocs myid ismutable isbits sizeof`,
    methods: "match captures offset start stop x y z head args version name",
    effects: table(
      ["run success", nothing],
      ["pipeline", nothing],
      ["Cmd", (call) => call.add({ op: "argv", words: flat(call.known(0)) })],
      ["read readlines readline readchomp eachline readbytes! countlines readdlm", reads],
      ["TOML.parsefile JSON.parsefile CSV.read CSV.File Serialization.deserialize deserialize", reads],
      ["write writedlm touch mkdir mkpath CSV.write", writes],
      ["open", open],
      ["rm Base.rm", remove],
      ["cp Base.cp", copies()],
      ["mv Base.mv", copies(true)],
      ["symlink hardlink", (call) => call.add({ op: "link", from: call.text(0), to: call.text(1) })],
      [
        "chmod chown",
        (call) =>
          call.add({
            op: "attr",
            path: call.text(0),
            ...(call.name === "chmod"
              ? {
                  mode: call.args[1]?.[0]?.type === "number" ? call.args[1][0].text.replace(/^0o/, "") : "",
                }
              : {}),
          }),
      ],
      [
        "cd",
        (call) =>
          call.add({
            op: "cd",
            path: call.values.text(call.args.find((arg) => !arg.some((token) => isOp(token, "->"))) ?? []),
          }),
      ],
      ["readdir walkdir", (call) => call.add({ op: "list", path: call.args.length === 0 ? "." : call.text(0) })],
      [
        "include",
        (call) => {
          const isFetched = call.args.flat().some((token) => isName(token, "download", "Downloads"));
          call.add(isFetched ? { op: "code", language: "julia", text: undefined, isDownloaded: true } : { op: "load", path: call.part(0) });
        },
      ],
      ["eval Core.eval include_string Base.include_string Base.eval", evaluates],
      [
        "download Downloads.download",
        (call) => {
          call.add({ op: "connect", url: call.text(0) });
          if (call.args.length > 1) call.add({ op: "write", path: call.text(1) });
        },
      ],
      ["HTTP.get", connects()],
      [
        "Downloads.request",
        (call) => {
          call.add({ op: "connect", url: call.part(0) });
          const input = call.args.find((arg) => isName(arg[0], "input"));
          if (input === undefined) return;
          call.add({ op: "read", path: call.values.part(input.slice(2)) });
          call.add({ op: "send", url: call.part(0) });
        },
      ],
      ["HTTP.post HTTP.put", uploads()],
      [
        "connect Sockets.connect",
        (call) => {
          const [host, port] = call.args.length === 1 ? ["localhost", call.text(0)] : [call.text(0), call.text(1)];
          const url = host === undefined ? undefined : `${host}:${port ?? "?"}`;
          call.add({ op: "connect", url, isRaw: true });
          call.add({ op: "send", url, isRaw: true });
        },
      ],
      ["listen Sockets.listen", (call) => call.add({ op: "listen" })],
      ["ENV", (call) => call.add({ op: "environment", name: undefined })],
      [
        "ccall Libdl unsafe_load unsafe_store! unsafe_string Libc getproperty getglobal invoke  Base.process_running",
        isUnknown("it reaches deeper than can be followed"),
      ],
      ["Pkg.add Pkg.update Pkg.develop Pkg.instantiate Pkg.build Pkg.rm Pkg.up", isUnknown("packages are changed")],
      ["kill", (call) => call.add({ op: "kill", target: undefined })],
    ),
    pure: PURE,
    printing: new Map([
      ["print", { between: "", end: "" }],
      ["println", { between: "", end: "\n" }],
    ]),
    form,
    defines: (tokens, at) => {
      const token = tokens[at]!;
      const next = tokens[at + 1];
      if (isName(token, "function", "macro") && next?.type === "name")
        return [next.text, ...(isGroup(tokens[at + 2], "(") ? parameterNames((tokens[at + 2] as { items: readonly Token[] }).items) : [])];
      if (isName(token, "for") && next?.type === "name") return [next.text];
      if (isName(token, "struct", "module") && next?.type === "name") return [next.text];
      if (token.type === "name" && isGroup(next, "(") && isOp(tokens[at + 2], "=")) return [token.text, ...parameterNames(next.items)];
      if (isOp(next, "->")) return token.type === "name" ? [token.text] : isGroup(token) ? parameterNames(token.items) : [];
      return [];
    },
  }),
);

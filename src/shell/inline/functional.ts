import type { CodeOperation, CodeReader } from "./operations.ts";
import { quote } from "./tokens/code-lexer.ts";
import { collecting, combined } from "./tokens/collect.ts";
import { changesFolder, copies, deletes, isUnknown, lists, loads, looksUp, nothing, reads, runsText, table, writes } from "./tokens/effects.ts";
import { languageOf, parameterNames } from "./tokens/language.ts";
import { isGroup, isName, isOp } from "./tokens/token.ts";
import { fromBase64, joinTexts, onText } from "./tokens/texts.ts";
import { flat, type Pure } from "./tokens/values.ts";
import { CallWalker, type Effect, type Language } from "./tokens/walker.ts";

/** A program and the list of its arguments. */
const runsWords: Effect = (call) => {
  call.add({
    op: "argv",
    words: [call.text(0), ...(call.args.length > 1 ? flat(call.known(1)) : [])],
  });
};

const HASKELL = languageOf({
  name: "haskell",
  lexicon: {
    name: /[\p{L}_][\p{L}\p{N}_']*(?:\.(?=[\p{L}])[\p{L}_][\p{L}\p{N}_']*)*/u,
    lineComments: ["--"],
    blockComments: [["{-", "-}"]],
    nestsComments: true,
    quotes: [quote('"')],
    members: [],
    concats: ["++", "<>"],
    operators: /[-+*/<>=!&|^~?:.$@%\\]+|[^]/uy,
    special: (scanner) => (scanner.take(/'(?:\\[^'\n]{1,8}|[^'\\\n])'/uy) === undefined ? undefined : { type: "plain", parts: [] }),
  },
  words: "if then else case of let in where do module import qualified as hiding data type newtype class instance deriving forall infixl infixr infix main",
  harmless: `mapM_ forM_ sequence_ replicateM_ zipWithM_ traverse_ for_ foldM_ putStrLn putStr print show read return pure map fmap filter foldr foldl foldl' sum product length reverse head tail init last take drop takeWhile dropWhile zip zipWith unzip concat concatMap replicate repeat iterate cycle lines unlines words unwords elem notElem lookup maximum minimum and or any all not otherwise fst snd curry uncurry flip id const
    mapM  forM  sequence  when unless forever void replicateM   foldM liftA2 traverse   maybe either fromMaybe catMaybes mapMaybe Just Nothing Left Right True False div mod quot rem divMod quotRem gcd lcm abs signum negate fromIntegral toInteger realToFrac truncate round ceiling floor sqrt exp log sin cos tan pi even odd succ pred min max compare toUpper toLower isDigit isAlpha isSpace isUpper isLower ord chr
    sort sortBy sortOn nub group groupBy partition intercalate intersperse transpose isPrefixOf isSuffixOf isInfixOf splitAt span break getLine getContents interact getArgs getProgName seq error undefined ioError userError exitSuccess exitFailure exitWith hPutStrLn hPutStr hFlush stdout stderr stdin hSetBuffering NoBuffering LineBuffering printf readLn reads readMaybe subsequences permutations tails inits insert delete union scanl scanr until comparing on Down mconcat mempty mappend foldMap getCurrentTime trace it`,
  methods: "",
  effects: table(
    ["readFile readFile' System.IO.readFile B.readFile BS.readFile T.readFile TIO.readFile L.readFile Data.ByteString.readFile", reads()],
    [
      "writeFile appendFile B.writeFile TIO.writeFile T.writeFile createDirectory createDirectoryIfMissing System.Directory.createDirectory",
      (call) => writes(call.name.endsWith("IfMissing") ? 1 : 0)(call),
    ],
    [
      "openFile withFile",
      (call) => {
        const mode = call.args[1]?.[0]?.type === "name" ? call.args[1][0].text : "";
        call.add({ op: mode === "ReadMode" ? "read" : "write", path: call.text(0) });
      },
    ],
    ["system callCommand spawnCommand System.Process.system System.Process.callCommand shell System.Process.shell System.Process.spawnCommand", runsText()],
    [
      "callProcess rawSystem readProcess readProcessWithExitCode spawnProcess proc System.Process.callProcess System.Process.readProcess System.Process.rawSystem System.Process.proc System.Process.spawnProcess executeFile",
      runsWords,
    ],
    ["createProcess readCreateProcess System.Process.createProcess System.Process.readCreateProcess waitForProcess", nothing],
    ["removeFile removeDirectory System.Directory.removeFile removeLink", deletes()],
    ["removeDirectoryRecursive removePathForcibly System.Directory.removeDirectoryRecursive System.Directory.removePathForcibly", deletes(0, true)],
    ["renameFile renameDirectory renamePath", copies(true)],
    ["copyFile", copies()],
    ["listDirectory getDirectoryContents System.Directory.listDirectory", lists()],
    ["setCurrentDirectory", changesFolder()],
    ["getEnv lookupEnv System.Environment.getEnv System.Environment.lookupEnv", looksUp()],
    ["getEnvironment System.Environment.getEnvironment", (call) => call.add({ op: "environment", name: undefined })],
    ["simpleHttp httpLBS connectTo openURL", (call) => call.add({ op: "connect", url: call.text(0) })],
    ["unsafePerformIO unsafeCoerce", isUnknown("it reaches deeper than can be followed")],
  ),
  isApplied: true,
  hasBareArguments: true,
  // Names are joined by being side by side: an own name is as likely as a call.
  isPlainName: (name) => /^[A-Z][\w.']*$/.test(name) || name.length <= 2,
  defines: (tokens, at) => {
    const next = tokens[at + 1];
    if (isOp(tokens[at], "\\")) return parameterNames(tokens.slice(at + 1, at + 8).filter((token) => token.type === "name" || isGroup(token)));
    if (isOp(next, "<-") || isName(tokens[at - 1], "let", "where")) return tokens[at]?.type === "name" ? [(tokens[at] as { text: string }).text] : [];
    return [];
  },
});

/** Reads Haskell and the commands of its console. */
export const readHaskell: CodeReader = (text) =>
  collecting((operations) => {
    const lines: string[] = [];
    for (const line of text.split("\n")) {
      const command = /^\s*:(!|\w+)\s*(.*)$/.exec(line);
      if (command === null) lines.push(line);
      else if (command[1] === "!") operations.add({ op: "shell", text: command[2] });
      else if (/^(?:l|load|script|cmd|def|add)$/.test(command[1]!)) operations.add({ op: "load", path: command[2] });
      else if (!/^(?:t|type|k|kind|i|info|m|module|set|seti|show|q|quit|h|help|browse|r|reload|unset|cd|doc)$/.test(command[1]!))
        operations.unknown(`the command \`:${command[1]!}\` is not known`);
    }
    new CallWalker(HASKELL, operations).read(lines.join("\n"));
  });

function beamLanguage(comment: string): Language {
  return languageOf({
    name: "erlang",
    lexicon: {
      name: /@?[\p{L}_][\p{L}\p{N}_@]*[?!]?/u,
      lineComments: [comment],
      quotes: [{ open: '"""', close: '"""', type: "text", hasEscapes: true, code: ["#{"] }, quote('"', "text", ["#{"]), quote("'", "text", ["#{"])],
      members: [".", ":"],
      concats: ["<>", "++"],
      operators: /\|>|<>|\+\+|--|->|<-|=>|=:=|=\/=|[=!<>/]=|&&|\|\||[^]/uy,
      endsAtLine: true,
      // Elixir writes modules of Erlang and its own names of values with a colon before them.
      special: (scanner, flat) => {
        const isFree = flat.at(-1)?.type !== "name";
        if (isFree && scanner.looksAt(/:[a-z_]\w*\s*\./y)) scanner.at += 1;
        else if (isFree && scanner.looksAt(/:[\p{L}_]/uy))
          return {
            type: "plain",
            parts: [],
            symbol: scanner.take(/:[\p{L}_][\p{L}\p{N}_]*[?!]?/uy)!.slice(1),
          };
        // `key: value`
        const key = scanner.match(/([a-z_]\w*[?!]?):(?=\s)/y);
        if (key !== undefined) return { type: "text", parts: [key[1]!] };
        const sigil = scanner.match(/~[a-zA-Z]([/|"'([{<])/y);
        if (sigil === undefined) return undefined;
        const inside = scanner.takeDelimited(sigil[1]!, false);
        return inside === undefined ? { type: "fault", why: "a sigil is not closed" } : { type: "text", parts: [inside] };
      },
    },
    words:
      "if else unless case cond do end fn when and or not in for with receive after try catch rescue raise throw def defp defmodule defstruct defmacro import alias require use true false nil begin of fun quote unquote super",
    harmless: `IO.puts IO.inspect IO.write IO.gets IO.read IO.ANSI.* io.* lists.* string.* maps.* binary.* erlang.* math.* timer.* rand.* crypto.* base64.* calendar.* sets.* dict.* ets.* re.* proplists.* queue.* unicode.* application.ensure_all_started application.get_key application.loaded_applications application.which_applications application.get_env
    init.stop halt erlang.halt Enum.* String.* Map.* List.* Keyword.* Integer.* Float.* Stream.* Tuple.* MapSet.* Range.* Regex.* Date.* DateTime.* Time.* NaiveDateTime.* Base.* Agent.* Task.* Process.* Kernel.* Path.* URI.* Access.* Atom.* Bitwise.* Calendar.* Version.* Inspect.* Jason.* JSON.* Enumerable.* Function.* GenServer.* Supervisor.* Registry.* Logger.* Macro.* Exception.* Mix.env Mix.target Mix.Project.*
    System.version System.halt System.stop System.monotonic_time System.os_time System.system_time System.otp_release System.build_info System.schedulers System.schedulers_online System.argv System.tmp_dir System.tmp_dir! System.unique_integer System.pid System.user_home System.user_home! System.cwd System.stacktrace System.convert_time_unit
    File.exists? File.dir? File.regular? File.stat File.stat! File.cwd File.cwd! file.get_cwd filelib.is_file filelib.is_dir filename.* os.type os.version os.timestamp os.system_time os.getpid os.find_executable System.find_executable
    length hd tl abs round trunc floor ceil div rem max min is_list is_atom is_integer is_binary is_map is_nil is_number is_function is_tuple is_pid inspect to_string to_charlist elem tuple_size map_size byte_size bit_size put_elem self   make_ref node exit puts sigil_w raise then tap dbg binding put_in get_in update_in size list_to_atom atom_to_list integer_to_list list_to_integer float_to_list list_to_binary binary_to_list element setelement q h i v r recompile iolist_to_binary now date time`,
    methods: "",
    effects: table(
      ["os.cmd System.shell", runsText()],
      ["System.cmd MuonTrap.cmd", runsWords],
      [
        "open_port Port.open erlang.open_port",
        (call) => {
          const spec = call.args[0]?.[0];
          const items = isGroup(spec) ? spec.items : (call.args[0] ?? []);
          call.add({ op: "shell", text: call.values.text(items.slice(-1)) });
        },
      ],
      [
        "file.read_file file.consult file.open File.read File.read! File.stream! File.open File.open! file.read_link File.read_link",
        (call) => {
          const modes = call.args[1]?.some(
            (token) =>
              isGroup(token, "[") &&
              token.items.some((one) => (one.type === "plain" && /write|append/.test(one.symbol ?? "")) || isName(one, "write", "append")),
          );
          call.add({ op: modes === true ? "write" : "read", path: call.text(0) });
        },
      ],
      [
        "file.write_file File.write File.write! file.make_dir File.mkdir File.mkdir! File.mkdir_p File.mkdir_p! File.touch File.touch! filelib.ensure_dir file.truncate",
        writes(),
      ],
      ["file.delete File.rm File.rm! File.rmdir File.rmdir! file.del_dir", deletes()],
      ["file.del_dir_r File.rm_rf File.rm_rf!", deletes(0, true)],
      ["file.rename File.rename File.rename!", copies(true)],
      ["file.copy File.cp File.cp! File.cp_r File.cp_r!", copies()],
      ["file.make_symlink File.ln_s File.ln_s!", (call) => call.add({ op: "link", from: call.text(0), to: call.text(1) })],
      ["file.change_mode File.chmod File.chmod!", (call) => call.add({ op: "attr", path: call.text(0) })],
      ["file.list_dir File.ls File.ls! Path.wildcard filelib.wildcard", (call) => call.add({ op: "list", path: call.args.length === 0 ? "." : call.text(0) })],
      ["file.set_cwd File.cd File.cd! c.cd", changesFolder()],
      ["file.eval file.script Code.eval_file Code.require_file Code.compile_file c.c c.l Code.load_file", loads()],
      ["Code.eval_string Code.compile_string", (call) => call.add({ op: "code", language: "erlang", text: call.text(0) })],
      ["os.getenv System.get_env System.fetch_env System.fetch_env!", looksUp()],
      ["os.putenv System.put_env", (call) => call.add({ op: "setenv", name: call.text(0) ?? "", value: call.text(1) })],
      [
        "httpc.request HTTPoison.get HTTPoison.get! Req.get Req.get! Tesla.get Finch.request",
        (call) =>
          call.add({
            op: "connect",
            url: call.texts().find((text) => text !== undefined && /^https?:/.test(text)),
          }),
      ],
      [
        "HTTPoison.post HTTPoison.post! Req.post Req.post! Tesla.post",
        (call) => {
          call.add({ op: "connect", url: call.text(0) });
          call.add({ op: "send", url: call.text(0) });
        },
      ],
      [
        "gen_tcp.connect gen_udp.open ssl.connect",
        (call) => {
          const url = call.text(0) === undefined ? undefined : `${call.text(0)!}:${call.text(1) ?? "?"}`;
          call.add({ op: "connect", url, isRaw: true });
          call.add({ op: "send", url, isRaw: true });
        },
      ],
      ["gen_tcp.listen", (call) => call.add({ op: "listen" })],
      [
        "apply erlang.apply Kernel.apply erl_eval.exprs erl_scan.string code.load_binary erlang.load_nif rpc.call erpc.call Node.connect Node.spawn net_kernel.start erlang.binary_to_term :erlang.binary_to_term Module.create Code",
        isUnknown("it reaches deeper than can be followed"),
      ],
      ["Mix.install Mix.Tasks", isUnknown("packages are fetched")],
    ),
    pure: new Map<string, Pure>([
      ["System.user_home!", () => "~"],
      ["System.user_home", () => "~"],
      ["Path.expand", ([path]) => path],
      ["Path.join", (args) => joinTexts(["/", ...args])],
      ["System.get_env", ([name]) => (name === "HOME" ? "~" : undefined)],
      ["to_charlist", ([text]) => text],
      ["String.to_charlist", ([text]) => text],
      ["Base.decode64!", onText(fromBase64)],
    ]),
    defines: (tokens, at) => {
      const token = tokens[at]!;
      const next = tokens[at + 1];
      if (isName(token, "def", "defp", "defmodule", "defmacro") && next?.type === "name") return [next.text];
      if (isGroup(token) && isOp(next, "=")) return parameterNames(token.items);
      return token.type === "name" && isOp(next, "=") ? [token.text] : [];
    },
    // A module that is not known is the project's own.
    form: (walker, tokens, at) => {
      const token = tokens[at]!;
      const isModule = token.type === "name" && /^[A-Z]/.test(token.text) && isOp(tokens[at + 1], "member") && !isOp(tokens[at - 1], "member");
      if (!isModule || walker.defined.has(token.text)) return undefined;
      const { effects, harmless } = walker.language;
      const isKnown = [...effects.keys(), ...harmless].some((name) => name === token.text || name.startsWith(`${token.text}.`));
      if (isKnown) return undefined;
      walker.operations.add({ op: "module", name: token.text });
      let end = at;
      while (isOp(tokens[end + 1], "member") && tokens[end + 2]?.type === "name") end += 2;
      return end;
    },
  });
}

const ERLANG = beamLanguage("%");
const ELIXIR = beamLanguage("#");

/**
 * Reads Erlang and Elixir. What is a comment in one is none in the other: everything that either
 * would do counts, and what is not understood by the one that understands more.
 */
export const readErlang: CodeReader = (text) => {
  const read = (language: Language): readonly CodeOperation[] => collecting((operations) => new CallWalker(language, operations).read(text));
  return /[#%]/.test(text) ? combined([read(ELIXIR), read(ERLANG)]) : read(ELIXIR);
};

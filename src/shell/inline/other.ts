import type { CodeReader } from "./operations.ts";
import { quote } from "./tokens/code-lexer.ts";
import { collecting, combined } from "./tokens/collect.ts";
import { changesFolder, connects, copies, deletes, isUnknown, lists, loads, looksUp, reads, runsText, table, writes } from "./tokens/effects.ts";
import { languageOf } from "./tokens/language.ts";
import { isGroup, isName, isOp } from "./tokens/token.ts";
import { CallWalker, type Language } from "./tokens/walker.ts";

/** A language whose comments are written in one of several ways. */
function withComments(lineComments: readonly string[], blockComments: readonly (readonly [string, string])[]): Language {
  return languageOf({
    name: "other",
    lexicon: {
      name: /[\p{L}_][\p{L}\p{N}_]*[?!]?/u,
      lineComments,
      blockComments,
      nestsComments: true,
      quotes: [quote('"'), { open: "'", close: "'", type: "text", hasEscapes: true, isDoubled: true, isLine: true }],
      members: ["."],
      concats: ["^", "~"],
    },
    words:
      "if then else elseif end for while do done let in rec fun function match with begin try catch return open module struct sig type of and or not mod true false nil def defn fn var val repeat until switch case otherwise endif endfor endwhile endfunction block local",
    harmless: `print println disp display printf fprintf sprintf puts echo write writeln nl format halt exit quit print_endline print_string print_int print_float print_newline string_of_int string_of_float int_of_string float_of_string Printf.printf Printf.sprintf List.* Array.* String.* Hashtbl.* Option.* Seq.* Char.* Bytes.* Buffer.* Map.* Set.* Random.* Float.* Int.* Fun.* Result.* Sys.argv Sys.ocaml_version Sys.os_type Sys.time Unix.gettimeofday Unix.time
      abs sqrt exp log log2 log10 sin cos tan asin acos atan sinh cosh tanh floor ceil round fix rem mod max min sum prod cumsum cumprod mean median std var mode sort unique find any all numel length size ndims rows columns isempty zeros ones eye rand randn randi linspace logspace reshape repmat transpose inv det rank trace eig svd qr lu chol norm kron cross dot diag triu tril numel num2str str2num str2double int2str mat2str strcat strsplit strjoin strrep strtrim upper lower regexp regexprep strcmp strcmpi strfind fieldnames struct cell cellfun arrayfun isfield isnumeric ischar iscell isa class tic toc clock date datestr version ver factorial nchoosek primes isprime gcd lcm polyfit polyval roots conv deconv interp1 trapz cumtrapz fft ifft filter mat2cell cell2mat num2cell bitand bitor bitxor floor numel inputname nargin error warning assert true false pi e i j Inf NaN eps
      is member append length nth0 nth1 msort sort last reverse sumlist sum_list max_list min_list numlist between succ plus atom_length atom_chars atom_codes atom_string string_concat findall forall bagof setof maplist foldl include exclude writeq print_message integrate diff expand factor solve simplify limit taylor map inc dec str string keyword first rest get put length reduce keys values array table tuple struct range`,
    methods: "",
    effects: table(
      [
        "system shell unix dos shell_cmd process_create Sys.command Unix.system os.shell os.execute popen popen2 Unix.open_process_in Unix.open_process execute sh exec spawn run_command getoutput ShellScript",
        runsText(),
      ],
      ["Unix.execv Unix.execvp Unix.create_process os.spawn", isUnknown("a program is started")],
      [
        "open_in Stdlib.open_in In_channel.open_text In_channel.with_open_text fileread load importdata csvread dlmread textread textscan slurp see read_file_to_string read_file_to_terms imread audioread readmatrix readtable xlsread file.read",
        reads(),
      ],
      [
        "open_out Stdlib.open_out Out_channel.with_open_text save csvwrite dlmwrite spit tell mkdir Sys.mkdir Unix.mkdir make_directory writematrix writetable xlswrite imwrite saveas diary",
        writes(),
      ],
      [
        "fopen open",
        (call) => {
          const mode = call.text(1) ?? call.args[1]?.map((token) => (token.type === "name" ? token.text : "")).join("") ?? "r";
          call.add({ op: /^[wa]|write|append/.test(mode) ? "write" : "read", path: call.text(0) });
        },
      ],
      ["delete unlink Sys.remove Unix.unlink delete_file rmdir Unix.rmdir delete_directory", deletes()],
      ["confirm_recursive_rmdir delete_directory_and_contents", deletes(0, true)],
      ["rename movefile Sys.rename rename_file", copies(true)],
      ["copyfile copy_file", copies()],
      ["Sys.readdir readdir glob dir ls directory_files", lists()],
      ["cd chdir Sys.chdir working_directory", changesFolder()],
      ["getenv Sys.getenv Sys.getenv_opt os.getenv Unix.getenv", looksUp()],
      ["environ Unix.environment", (call) => call.add({ op: "environment", name: undefined })],
      ["source run consult use_module ensure_loaded Topdirs.dir_use dofile include batch load_files", loads()],
      ["urlread urlwrite webread webwrite http_open websave", connects()],
      [
        "eval evalc evalin feval str2func call assertz asserta Obj Marshal Dynlink Unix javaMethod javaObject mex dlopen load_foreign_library read_term term_to_atom apply",
        isUnknown("it reaches deeper than can be followed"),
      ],
    ),
    defines: (tokens, at) => {
      const next = tokens[at + 1];
      if (isName(tokens[at], "let", "function", "fun", "def", "defn", "var", "val", "for") && next?.type === "name") return [next.text];
      return tokens[at]?.type === "name" && (isOp(next, "=") || isOp(next, ":")) ? [(tokens[at] as { text: string }).text] : [];
    },
    // `:- directive`, `! command` of consoles.
    form: (walker, tokens, at) => {
      const before = tokens[at - 1];
      const isStart = before === undefined || before.type === "end";
      // `#use "file"` of OCaml's consoles.
      const file = tokens[at + 2];
      const literal = file?.type === "text" && typeof file.parts[0] === "string" && file.parts.length === 1 ? file.parts[0] : undefined;
      if (isOp(tokens[at], "#") && isName(tokens[at + 1], "use", "mod_use", "load", "load_rec", "use_output") && file?.type === "text")
        walker.operations.add(isName(tokens[at + 1], "use_output") ? { op: "shell", text: literal } : { op: "read", path: literal });
      if (isStart && isOp(tokens[at], "!") && !isGroup(tokens[at + 1])) walker.operations.unknown("a command of the shell is run");
      return undefined;
    },
  });
}

/** OCaml; Octave; Prolog; Maxima; the others. */
const LANGUAGES: readonly Language[] = [
  withComments([], [["(*", "*)"]]),
  withComments(["%", "#"], []),
  withComments(["%"], [["/*", "*/"]]),
  withComments([], [["/*", "*/"]]),
  withComments(["#"], []),
];

/**
 * Reads the languages that have no reader of their own (OCaml, Octave, Prolog, Maxima, Janet, …)
 * by the names that reach out of them. A call that is not listed is not understood.
 */
export const readOther: CodeReader = (text) => {
  const languages = /[%#*]/.test(text) ? LANGUAGES : LANGUAGES.slice(0, 1);
  return combined(languages.map((language) => collecting((operations) => new CallWalker(language, operations).read(text))));
};

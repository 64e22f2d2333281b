import type { Operations } from "../tokens/collect.ts";
import { connects, copies, isUnknown, lists, looksUp, reads, runsText, table, writes } from "../tokens/effects.ts";
import { languageOf } from "../tokens/language.ts";
import { runsCode } from "../tokens/origin.ts";
import { concatTexts, formatted, joinTexts, onText } from "../tokens/texts.ts";
import { isName, isOp } from "../tokens/token.ts";
import { flat, type Pure } from "../tokens/values.ts";
import { CallWalker, type Effect } from "../tokens/walker.ts";

const starts: Effect = (call) => {
  const known = call.known(0);
  if (Array.isArray(known)) call.add({ op: "argv", words: flat(known) });
  else call.add({ op: "shell", text: known as string | undefined });
};

/** Backticks in a file name are run by the shell. */
const expands: Effect = (call) => {
  const text = call.text(0);
  const command = text === undefined ? undefined : /`=?([^`]*)`/.exec(text)?.[1];
  if (command !== undefined) call.add({ op: "shell", text: command });
};

const LANGUAGE = languageOf({
  name: "vim",
  lexicon: {
    name: /(?:[abglstvw]:)?[A-Za-z_][\w#]*/,
    lineComments: [],
    quotes: [
      { open: '"', close: '"', type: "text", hasEscapes: true },
      { open: "'", close: "'", type: "text", hasEscapes: false, isDoubled: true },
    ],
    members: ["->"],
    concats: ["..", "."],
    operators: /\.\.|[-+*/%=<>!&|~?:.]=?|[^]/uy,
    endsAtLine: true,
  },
  words: "in let call echo return if while for elseif unlet",
  harmless: `abs add and append appendbufline argc argidx argv asin atan bufexists buflisted bufloaded bufname bufnr byte2line byteidx ceil changenr char2nr cindent col complete copy cos count cursor deepcopy did_filetype diff_hlID empty escape eventhandler executable exepath exists exp extend filereadable filewritable filter finddir findfile float2nr floor fmod fnameescape fnamemodify foldclosed foldlevel foldtext foreground garbagecollect get getbufline getbufvar getchar getcharmod getcmdline getcurpos getcwd getfontname getfperm getfsize getftime getftype getline getloclist getpid getpos getqflist getreg getregtype gettabvar getwinvar has has_key haslocaldir hasmapto histadd histget histnr hlexists hlID hostname iconv indent index input inputlist inputsecret insert invert isdirectory islocked isnan items join keys len line line2byte lispindent localtime log log10 map maparg mapcheck match matchadd matcharg matchdelete matchend matchlist matchstr matchstrpos max min mode nextnonblank nr2char or pathshorten pow prevnonblank printf pumvisible range reltime reltimestr remove repeat resolve reverse round search searchpair searchpos setbufline setbufvar setcharsearch setcmdpos setline setloclist setpos setqflist setreg settabvar setwinvar sha256 shellescape shiftwidth simplify sin sort soundfold spellbadword split sqrt str2float str2list str2nr strcharpart strchars strdisplaywidth strftime strgetchar stridx string strlen strpart strptime strridx strtrans strwidth submatch substitute synID synIDattr synIDtrans synstack tabpagebuflist tabpagenr tagbuffer taglist tan tempname tolower toupper tr trim trunc type undofile undotree uniq values virtcol visualmode wildmenumode win_getid winbufnr wincol winheight winline winnr winrestview winsaveview winwidth wordcount xor json_encode json_decode js_encode js_decode nvim_get_current_buf nvim_buf_get_lines nvim_buf_line_count stdpath`,
  methods: "",
  effects: table(
    ["system systemlist libcall libcallnr", runsText()],
    ["job_start jobstart termopen term_start jobsend", starts],
    ["writefile", writes(1)],
    ["readfile readblob", reads()],
    [
      "delete",
      (call) =>
        call.add({
          op: "delete",
          path: call.text(0),
          ...(call.args.length > 1 ? { isTree: true } : {}),
        }),
    ],
    ["rename", copies(true)],
    ["filecopy", copies()],
    ["mkdir", writes()],
    ["setfperm", (call) => call.add({ op: "attr", path: call.text(0) })],
    ["chdir", (call) => call.add({ op: "cd", path: call.text(0) })],
    [
      "glob globpath readdir readdirex",
      (call) => {
        expands(call);
        lists()(call);
      },
    ],
    ["expand", expands],
    ["getenv", looksUp()],
    ["environ", (call) => call.add({ op: "environment", name: undefined })],
    ["setenv", (call) => call.add({ op: "setenv", name: call.text(0) ?? "", value: call.text(1) })],
    [
      "execute nvim_command nvim_exec nvim_exec2 win_execute",
      (call) =>
        call.add({
          op: "code",
          language: "vim",
          text: call.text(call.name === "win_execute" ? 1 : 0),
        }),
    ],
    ["eval", runsCode("vim")],
    ["luaeval nvim_exec_lua", runsCode("lua")],
    ["pyeval py3eval pyxeval", runsCode("python")],
    ["perleval", runsCode("perl")],
    ["rubyeval", runsCode("ruby")],
    ["ch_open sockconnect", connects()],
    ["serverstart", (call) => call.add({ op: "listen" })],
    [
      "feedkeys call function funcref nvim_input nvim_feedkeys remote_send remote_expr mzeval timer_start",
      isUnknown("keys are typed or a function is called by its name"),
    ],
  ),
  pure: new Map<string, Pure>([
    ["expand", onText((text) => (/[`%#<*]/.test(text) ? undefined : text))],
    ["join", ([list, separator]) => (Array.isArray(list) ? joinTexts([typeof separator === "string" ? separator : " ", ...list]) : undefined)],
    ["printf", formatted],
    ["fnameescape", ([text]) => text],
    ["shellescape", onText((text) => (/^[\w./-]*$/.test(text) ? text : undefined))],
    ["concat", concatTexts],
    ["nr2char", onText((text) => String.fromCharCode(Number(text)))],
    ["toupper", onText((text) => text.toUpperCase())],
    ["tolower", onText((text) => text.toLowerCase())],
  ]),
  special: (tokens) => (tokens.length === 2 && isOp(tokens[0], "$") && isName(tokens[1], "HOME") ? "~" : undefined),
  form: (walker, tokens, at) => {
    const next = tokens[at + 1];
    if (!isOp(tokens[at], "$") || next?.type !== "name") return undefined;
    walker.operations.add({ op: "environment", name: next.text });
    return at + 1;
  },
});

/** Functions that the text defines, and the variables that it sets to a text. */
export interface VimNames {
  readonly functions: ReadonlySet<string>;
  readonly variables: readonly string[];
}

/** Reads what an expression of Vim calls; gives its text when that is known. */
export function readExpression(text: string, names: VimNames, operations: Operations): string | undefined {
  const walker = new CallWalker(LANGUAGE, operations);
  for (const name of names.functions) walker.defined.add(name);
  const before = names.variables.join("\n");
  if (before !== "") walker.values.collect(LANGUAGE.lex(before));
  const tokens = LANGUAGE.lex(text);
  walker.walk(tokens);
  return walker.values.text(tokens.filter((token) => token.type !== "end"));
}

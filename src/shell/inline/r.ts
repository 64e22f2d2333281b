import type { CodeReader } from "./operations.ts";
import { quote } from "./tokens/code-lexer.ts";
import { isUnknown, looksUp, nothing, table } from "./tokens/effects.ts";
import { languageOf, parameterNames } from "./tokens/language.ts";
import { originOf } from "./tokens/origin.ts";
import { concatTexts, formatted, joinTexts, onText } from "./tokens/texts.ts";
import { isGroup, isName, isOp, type Token } from "./tokens/token.ts";
import type { Pure } from "./tokens/values.ts";
import { callReader, type Call, type CallWalker, type Effect } from "./tokens/walker.ts";

/** An argument by its name, else by its place among those without a name. */
function argument(call: Call, place: number, ...keys: readonly string[]): readonly Token[] | undefined {
  const named = call.args.find((arg) => isName(arg[0], ...keys) && isOp(arg[1], "="));
  if (named !== undefined) return named.slice(2);
  return call.args.filter((arg) => !(arg[0]?.type === "name" && isOp(arg[1], "=")))[place];
}

function text(call: Call, place: number, ...keys: readonly string[]): string | undefined {
  return call.values.text(argument(call, place, ...keys) ?? []);
}

/** Connections name a file, a command or an address. */
function read(place: number, ...keys: readonly string[]): Effect {
  return (call) => {
    const arg = argument(call, place, "file", "con", "path", "filename", ...keys);
    if (arg === undefined || isConnection(arg, call)) return;
    const path = call.values.text(arg);
    if (path !== undefined && /^(?:https?|ftp):/.test(path)) call.add({ op: "connect", url: path });
    else if (path !== "stdin" && path !== "") call.add({ op: "read", path });
  };
}

function write(place: number | undefined, ...keys: readonly string[]): Effect {
  return (call) => {
    const arg = argument(call, place ?? 99, "file", "con", "path", "filename", ...keys);
    if (arg === undefined || isConnection(arg, call) || call.values.text(arg) === "") return;
    call.add({ op: "write", path: call.values.text(arg) });
  };
}

/** `file("x")`, `stdin()`, `textConnection(…)`: read by themselves. */
function isConnection(arg: readonly Token[], call: Call): boolean {
  const variable = arg.length === 1 && arg[0]?.type === "name" ? call.values.sourcesOf(arg[0].text) : undefined;
  if (variable !== undefined && variable.length > 0) return variable.every((source) => source.length > 1 && isConnection(source, call));
  return (
    isName(
      arg[0],
      "file",
      "gzfile",
      "bzfile",
      "xzfile",
      "url",
      "pipe",
      "fifo",
      "stdin",
      "stdout",
      "stderr",
      "textConnection",
      "rawConnection",
      "socketConnection",
      "system",
      "unz",
      "text",
    ) && arg.length > 1
  );
}

const file: Effect = (call) => {
  const path = text(call, 0, "description");
  const mode = text(call, 1, "open") ?? "r";
  if (path === "stdin" || path === "") return;
  if (path !== undefined && /^(?:https?|ftp):/.test(path)) call.add({ op: "connect", url: path });
  else call.add({ op: /^[wa]/.test(mode) ? "write" : "read", path });
};

const remove: Effect = (call) => {
  const isTree = call.args.some((arg) => isName(arg[0], "recursive") && !isName(arg[2], "FALSE", "F"));
  const paths = call.args
    .filter((arg) => !isOp(arg[1], "="))
    .flatMap((arg) => call.values.evaluate(arg) ?? [undefined])
    .flat(4) as readonly (string | undefined)[];
  for (const path of paths.length === 0 ? [undefined] : paths) call.add({ op: "delete", path, ...(isTree ? { isTree } : {}) });
};

const system2: Effect = (call) => {
  const args = call.values.evaluate(argument(call, 1, "args") ?? []);
  const rest = argument(call, 1, "args") === undefined ? "" : Array.isArray(args) ? args.join(" ") : args;
  const command = text(call, 0, "command");
  call.add({
    op: "shell",
    text: command === undefined || rest === undefined ? undefined : `${command} ${rest as string}`.trim(),
  });
};

const evaluates: Effect = (call) => {
  const parse = call.args[0]?.findIndex((token) => isName(token, "parse", "str2lang", "str2expression")) ?? -1;
  const group = call.args[0]?.[parse + 1];
  // What is not parsed from text is code of this text, which is read anyway.
  if (parse === -1 || !isGroup(group)) return;
  const items = group.items.filter((token) => !isName(token, "text") && !isOp(token, "="));
  call.add({
    op: "code",
    language: "r",
    text: call.values.text(items),
    ...originOf(items, call.values),
  });
};

/** Functions that are often named by a text. */
const COMMON =
  /^(?:[rc]bind|c|paste0?|sum|mean|max|min|list|data\.frame|merge|order|intersect|union|length|nchar|toupper|tolower|round|sqrt|abs|identity|\[\[?|[-+*/])$/;

/** Functions named by a text: `do.call("system", …)`. */
function named(walkerEffects: () => ReadonlyMap<string, Effect>): Effect {
  return (call) => {
    const isComputed = /^(?:do\.call|match\.fun|get|getFunction|mget|get0)$/.test(call.name);
    const effects = walkerEffects();
    let isFound = false;
    for (const arg of call.args) {
      const name = arg.length === 1 && arg[0]?.type === "text" ? call.values.text(arg) : undefined;
      const effect = name === undefined ? undefined : effects.get(name);
      if (effect !== undefined)
        effect({
          ...call,
          args: [],
          text: () => undefined,
          known: () => undefined,
          texts: () => [],
        });
      isFound ||= effect !== undefined || (name !== undefined && COMMON.test(name));
    }
    const isPlain = call.args[0]?.[0]?.type === "name" && call.args[0].length === 1;
    if (isComputed && !isFound && !isPlain) call.unknown("a function is called by a computed name");
  };
}

const OWN = /^(?:base|stats|utils|methods|graphics|grDevices|datasets|tools|parallel|grid|splines|stats4|compiler)$/;

function form(walker: CallWalker, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (isOp(next, "::", ":::") && token.type === "name") {
    if (OWN.test(token.text)) return at + 1;
    walker.operations.add({ op: "module", name: token.text });
    const name = tokens[at + 2];
    // A function of a package: known ones by what they do, the others are the package's own code.
    return name?.type === "name" && !walker.language.effects.has(name.text) ? at + 2 : at + 1;
  }
  if (isName(token, "library", "require", "requireNamespace", "loadNamespace") && isGroup(next, "(")) {
    const first = next.items[0];
    const name = first?.type === "name" ? first.text : walker.values.text(next.items.slice(0, 1));
    if (name === undefined) walker.operations.unknown("which package is loaded is not known");
    else if (!OWN.test(name)) {
      walker.operations.add({ op: "module", name });
      walker.isForeign = true;
    }
    return at + 1;
  }
  // `name = value` in arguments.
  if (token.type === "name" && isOp(next, "=") && !isOp(tokens[at - 1], "member")) return at + 1;
  return undefined;
}

const PURE: ReadonlyMap<string, Pure> = new Map<string, Pure>([
  ["paste0", (args) => concatTexts(args.filter((arg) => arg !== undefined))],
  ["paste", (args) => joinTexts([" ", ...args])],
  ["file.path", (args) => joinTexts(["/", ...args])],
  ["c", (args) => args],
  ["sprintf", formatted],
  ["toupper", onText((one) => one.toUpperCase())],
  ["tolower", onText((one) => one.toLowerCase())],
  ["path.expand", ([one]) => one],
  ["normalizePath", ([one]) => one],
  ["Sys.getenv", ([name]) => (name === "HOME" ? "~" : undefined)],
  ["Sys.glob", ([one]) => one],
  ["shQuote", onText((one) => (/^[\w./-]*$/.test(one) ? one : undefined))],
]);

const EFFECTS: ReadonlyMap<string, Effect> = table(
  ["system shell shell.exec pipe sys::exec_wait", (call) => call.add({ op: "shell", text: text(call, 0, "command", "cmd", "description") })],
  ["system2", system2],
  [
    "readLines readRDS load  read.csv read.csv2 read.table read.delim read.fwf readChar readBin scan read_csv read_tsv read_delim read_lines read_file read_rds fread fromJSON read_json read_yaml upload_file read_excel read_xlsx read_parquet read_feather read.dcf read.xlsx read_html readr_file unz unzip untar yaml.load_file readRenviron",
    read(0, "description", "zipfile", "tarfile", "input"),
  ],
  ["file gzfile bzfile xzfile url fifo", file],
  [
    "write.csv write.csv2 write.table saveRDS writeLines write_csv write_tsv write_lines write_file write_rds fwrite write_json  write_yaml writeBin writeChar write_xlsx write_parquet write",
    write(1),
  ],
  ["sink save.image   ", write(0)],
  ["save dump dput", write(undefined)],
  ["cat print message", (call) => (call.name === "cat" ? write(undefined)(call) : undefined)],
  ["pdf png jpeg svg tiff bmp postscript", write(0)],
  ["ggsave", write(0)],
  ["file.create dir.create", (call) => call.add({ op: "write", path: text(call, 0, "path") })],
  ["unlink file.remove", remove],
  ["file.rename", (call) => call.add({ op: "copy", from: text(call, 0, "from"), to: text(call, 1, "to"), isMove: true })],
  ["file.copy", (call) => call.add({ op: "copy", from: text(call, 0, "from"), to: text(call, 1, "to") })],
  ["file.symlink file.link", (call) => call.add({ op: "link", from: text(call, 0, "from"), to: text(call, 1, "to") })],
  ["file.append", (call) => call.add({ op: "write", path: text(call, 0) })],
  ["file.edit edit fix vi emacs", isUnknown("an editor is started")],
  [
    "list.files list.dirs dir Sys.glob",
    (call) =>
      call.add({
        op: "list",
        path: argument(call, 0, "path") === undefined ? "." : text(call, 0, "path", "paths"),
      }),
  ],
  ["Sys.chmod", (call) => call.add({ op: "attr", path: text(call, 0, "paths"), mode: text(call, 1, "mode") ?? "0777" })],
  ["setwd", (call) => call.add({ op: "cd", path: text(call, 0, "dir") })],
  [
    "source sys.source",
    (call) => {
      const path = text(call, 0, "file");
      if (path !== undefined && /^(?:https?|ftp):/.test(path)) {
        call.add({ op: "connect", url: path });
        call.add({ op: "code", language: "r", text: undefined, isDownloaded: true });
      } else call.add({ op: "load", path });
    },
  ],
  ["Sys.getenv", (call) => looksUp()(call)],
  [
    "Sys.setenv",
    (call) =>
      call.args.forEach((arg) => (arg[0]?.type === "name" ? call.add({ op: "setenv", name: arg[0].text, value: call.values.text(arg.slice(2)) }) : undefined)),
  ],
  [
    "download.file curl_download",
    (call) => {
      call.add({ op: "connect", url: text(call, 0, "url") });
      call.add({ op: "write", path: text(call, 1, "destfile") });
    },
  ],
  [
    "GET POST PUT getURL getURLContent curl_fetch_memory req_perform httpGET httpPOST",
    (call) => {
      call.add({ op: "connect", url: text(call, 0, "url") });
      if (/POST|PUT/.test(call.name)) call.add({ op: "send", url: text(call, 0, "url") });
    },
  ],
  [
    "socketConnection make.socket",
    (call) => {
      const host = text(call, 0, "host") ?? "localhost";
      const port = text(call, 1, "port");
      const isServer = call.args.some((arg) => isName(arg[0], "server") && isName(arg[2], "TRUE", "T"));
      if (isServer) call.add({ op: "listen" });
      else
        call.add({
          op: "connect",
          url: port === undefined ? host : `${host}:${port}`,
          isRaw: true,
        });
    },
  ],
  ["serverSocket", (call) => call.add({ op: "listen" })],
  ["eval evalq", evaluates],
  ["do.call match.fun get get0 mget getFunction lapply sapply vapply Map mapply Reduce Filter outer apply tapply ", named(() => EFFECTS)],
  ["install.packages install_github install_cran install_version update.packages remove.packages pak", isUnknown("packages are installed")],
  ["install restore", nothing],
  [
    "dyn.load .C .Call .External .Fortran .Internal library.dynam reg.finalizer addTaskCallback trace untrace assignInNamespace body browser",
    isUnknown("it reaches deeper than can be followed"),
  ],
  ["unserialize", isUnknown("objects are loaded from bytes")],
  ["devtools ", isUnknown("a package is used in a way that is not known")],
  ["loadhistory savehistory", isUnknown("the history is read or written")],
);

/** Reads an R program. */
export const readR: CodeReader = callReader(
  languageOf({
    name: "r",
    lexicon: {
      name: /(?:[\p{L}]|\.(?!\d))[\p{L}\p{N}_.]*/u,
      lineComments: ["#"],
      quotes: [quote('"'), quote("'"), { open: "`", close: "`", type: "plain", hasEscapes: false }],
      members: ["$", "@"],
      concats: [],
      operators: /<<-|->>|<-|->|%[^%\n]*%|:::?|\|>|[<>=!]=|&&|\|\||[^]/uy,
    },
    words: "if else repeat while function for next break TRUE FALSE NULL Inf NaN NA NA_integer_ NA_real_ NA_character_ in",
    harmless: `c list vector matrix array data.frame factor seq seq_len seq_along rep rev sort order unique table length nchar nrow ncol dim names colnames rownames head tail sum mean median var sd min max range quantile prod cumsum cumprod abs sqrt exp log log2 log10 round floor ceiling trunc signif
      paste paste0 sprintf format formatC toupper tolower substr substring strsplit gsub sub regmatches gregexpr regexpr grepl grep trimws startsWith endsWith chartr rawToChar charToRaw utf8ToInt intToUtf8 as.numeric as.integer as.character as.logical as.factor as.Date as.POSIXct as.data.frame as.matrix as.list as.vector as.name as.hexmode
      is.na is.null is.numeric is.character is.function is.list any all which which.max which.min ifelse switch stop warning stopifnot tryCatch try invisible suppressWarnings suppressMessages suppressPackageStartupMessages on.exit return identity nargs missing match.arg
      unlist rbind cbind merge aggregate split unsplit by with within subset transform stack reshape cut findInterval diff scale crossprod solve det diag t  crossprod eigen svd qr
      rnorm runif rbinom rpois rexp sample set.seed dnorm pnorm qnorm dbinom choose factorial gamma beta lm glm anova summary predict residuals coef fitted t.test wilcox.test chisq.test cor cor.test aov nls optim optimize integrate uniroot
      str class typeof mode attributes attr inherits methods exists environment new.env globalenv parent.frame sys.call ls rm gc Sys.time Sys.Date Sys.sleep date difftime format.Date strftime strptime julian months weekdays ISOdate proc.time system.time Sys.info R.version.string R.version sessionInfo R.Version packageVersion installed.packages rownames
      nlevels levels droplevels  rapply  Vectorize Negate Position Find identical all.equal setdiff union intersect duplicated rowSums colSums rowMeans colMeans sweep expand.grid combn toString noquote shQuote sQuote dQuote deparse substitute quote bquote expression parse str2lang  formals args nchar rapply emptyenv
      basename dirname file.path file.exists file.info file.size dir.exists normalizePath path.expand getwd tempfile tempdir Sys.getpid commandArgs interactive quit q flush close open isOpen stdin stdout stderr textConnection nlevels bitwAnd bitwOr bitwXor strtoi rev mapply rawConnection
      plot hist barplot boxplot lines points abline legend par layout dev.off axis title text curve pie pairs image contour persp polygon segments arrows rect grid mtext
      print.data.frame options getOption Sys.setlocale Sys.getlocale Sys.timezone nlevels iconv enc2utf8 Encoding object.size Rprof   vignette help example demo citation R.home .libPaths .packages search data complete.cases na.omit is.finite is.nan max.col mapply pmin pmax tabulate rle inverse.rle embed jitter rank rowsum prettyNum format.Date OlsonNames Negate nlevels make.names make.unique abbreviate sequence mapply vapply rawToBits bitwNot crossprod
      setNames unname modifyList stack mtcars iris letters LETTERS month.name month.abb pi T F toupper isTRUE isFALSE xor nchar local repeat mapply Sys.setFileTime colSums  conditionMessage warningCondition simpleError signalCondition withCallingHandlers UseMethod NextMethod setClass new setMethod setGeneric validObject isVirtualClass slot R6Class ts arima acf decompose HoltWinters kmeans hclust dist cutree prcomp cmdscale`,
    methods: "",
    effects: EFFECTS,
    pure: PURE,
    assigns: ["<-", "=", "<<-"],
    form,
    defines: (tokens, at) => {
      const next = tokens[at + 1];
      if (isName(tokens[at], "function") && isGroup(next, "(")) return parameterNames(next.items);
      if (isOp(tokens[at], "\\") && isGroup(next, "(")) return parameterNames(next.items);
      return isName(tokens[at], "for") && isGroup(next, "(") ? parameterNames(next.items.slice(0, 1)) : [];
    },
    isPlainName: () => false,
  }),
);

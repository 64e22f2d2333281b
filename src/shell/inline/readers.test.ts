import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorMs } from "../../../test/fixtures/processor-time.ts";
import { FAMILIES } from "../../catalog/index.ts";
import type { CodeReader } from "./operations.ts";
import { READERS } from "./readers.ts";

/** Read by other parts of the shell. */
const ELSEWHERE = ["sh", "shell", "make"];
/** Code in them is never understood, so it is asked about. */
const UNREAD = ["postscript"];
/** Held to the same by tests of their own. */
const TESTED = ["javascript", "php", "python"];

const names = [...READERS].filter(([name, reader], at, all) => all.findIndex(([, other]) => other === reader) === at && !TESTED.includes(name));

const TEXTS: readonly string[] = [
  "use strict; my ($a, @b) = @_; print qq{@{[ map { $_->{x}[0] } grep /a\\/b/, @b ]}} if $a =~ s{(\\w+)}{lc $1}gex; open(my $f, '<', \"$a.txt\") or die <<EOT;\nx $a\nEOT\n",
  'def f(a, b: 1) = "#{a} #{b / 2}" ; %w[a b].each_with_index { |x, i| puts x =~ /[\\/]#{i}/ ? <<~X : `ls #{x}` }\n  y\nX\n',
  'function f(a, b) { while (("ls " a | getline b) > 0) if (b ~ /[/]x/) print $1, b > "out" } BEGIN { f(ENVIRON["X"]) }',
  "1,/x/{s/[/]\\(a\\)/&\\1/gw out\nb e};$!N;a\\\ntext\n:e;y/ab/cd/;r in",
  "WITH a AS (SELECT * FROM t WHERE x = 'it''s') DELETE FROM b USING a WHERE a.id = b.id; COPY (SELECT $$x$$) TO PROGRAM 'id'; -- c\n\\copy t from 'x'\n.shell ls\n",
  '.a[] | select(.b == "x\\(.c | @base64)") | {d: env.E, (.f): [limit(3; .g)]}',
  "local t = {a = 1, ['b'] = [[x]]}; for k, v in pairs(t) do io.write(('%s'):format(v), [==[y]==]) end -- c\nos.execute('ls ' .. t.a)",
  "x <- read.csv('a.csv'); f <- function(y, ...) lapply(y, \\(z) z$b[1]); system(paste0('ls ', x$`c d`)) # c",
  '(let* ((a "x") (b \'(1 . 2))) (mapc (lambda (y) (shell-command (concat a "\\n" y))) b)) ; c',
  "%s/a\\/b/\\=system('x')/ge | g/x/exe 'normal! ' . \"a\\<CR>\" | call F({-> 1}) | r !ls \"c\nlua << E\nprint(1)\nE",
  'proc f {x args} { set y [exec ls $x | cat > "$args(z)"]; if {$y eq {a}} { eval $y } else { foreach a {b c} {puts "[f $a]"} } } ;# c',
  "$x = @{a = 1; 'b' = \"$($y.c) $env:D\"}; Get-ChildItem -Path .\\e | Where-Object { $_.F -gt 1 } | % { & \"g$_\" -h:$true }; [IO.File]::ReadAllText(@'\nz\n'@)",
  'tell application "X" to do script "a" & quoted form of b\nset c to do shell script "ls " & d with administrator privileges',
  "defmodule A do def f(x), do: \"#{x |> B.c(~s|d|)}\" end; :os.cmd('e') % g\n",
  'val x = List(1, 2).map(_ * 2); println s"${x.y}"; new File("a/$z").eachLine { it.execute() } // c',
];

/** Pieces that make a reader nest, look ahead or lose its way. */
const PIECES = [
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  "<",
  ">",
  "'",
  '"',
  "`",
  "${",
  "#{",
  "$(",
  "@{",
  "\\",
  "\n",
  "/",
  "//",
  "/*",
  "*/",
  "--",
  "--[[",
  "#",
  "#|",
  "(*",
  "%",
  "%w[",
  "=>",
  "->",
  "::",
  "?",
  ":",
  ",",
  ";",
  "|",
  "||",
  "&",
  "!",
  "x",
  "x ",
  "x(",
  "$x",
  "$x=",
  "@x",
  "1",
  ".",
  "..",
  "=",
  "a=a.a;",
  '"a" . ',
  "<<A\n",
  "<<~A\n",
  "q(",
  "s/",
  "s{",
  "y/",
  "do ",
  "end ",
  "if ",
  "for ",
  "eval ",
  "exec ",
  "print x > ",
  "def f(x) ",
  "sub f{",
  "SELECT ",
  "DELETE FROM x WHERE ",
  "\\copy ",
  ".shell ",
  "(let ((x 1)) ",
  "[set x ",
  "if {",
  "| % {",
  "tell x to ",
  "g/x/",
  "\u{e000}",
  "\u0000",
  "é",
];

function isRead(reader: CodeReader, text: string): void {
  const operations = reader(text);
  expect(Array.isArray(operations)).toBe(true);
  expect(operations.filter((one) => one.op === "unknown" && one.why.startsWith("it could not be read"))).toEqual([]);
}

it("reads every language that the catalog names", () => {
  const text = JSON.stringify(FAMILIES);
  const named = new Set([...text.matchAll(/(?<![\w-])code:([a-z]\w*)/g)].map((found) => found[1]!));
  expect(named.size).toBeGreaterThan(25);
  expect([...named].filter((name) => !READERS.has(name) && !ELSEWHERE.includes(name) && !UNREAD.includes(name))).toEqual([]);
});

describe.each(names.map(([name, reader], number) => ({ name, reader, number })))("$name", ({ reader, number }) => {
  it("reads texts that are cut, changed and mixed", () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      insert: fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.array(edit, { maxLength: 5 }), (first, edits) => {
        let text = first;
        for (const { at, length, insert } of edits) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + insert.join("") + text.slice(place + length);
        }
        isRead(reader, text);
      }),
      { seed: 20_261_121, numRuns: 250 },
    );
  });

  it("reads texts of nothing but troublesome pieces", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => isRead(reader, pieces.join(""))),
      { seed: 20_261_121, numRuns: 250 },
    );
  });

  it("reads the longest texts in bounded time", () => {
    const slow: string[] = [];
    for (const [at, piece] of PIECES.entries()) {
      // Each reader gets a part of the pieces, alone and in pairs; together they get all.
      if (at % 4 !== number % 4) continue;
      const pair = piece + (at % 8 < 4 ? "" : PIECES[(at * 13 + 5) % PIECES.length]!);
      const text = pair.repeat(Math.floor(65_536 / pair.length));
      if (processorMs(() => isRead(reader, text)) > 1500) slow.push(JSON.stringify(pair));
    }
    expect(slow).toEqual([]);
  }, 60_000);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorMs } from "../../../../test/fixtures/processor-time.ts";
import { readJavascript } from "../javascript/index.ts";
import type { CodeReader } from "../operations.ts";
import { readPhp } from "../php/index.ts";
import { readPython } from "../python/index.ts";

const READERS: readonly (readonly [string, CodeReader])[] = [
  ["Python", readPython],
  ["JavaScript", readJavascript],
  ["PHP", readPhp],
];

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  Python: [
    "import os, subprocess as s\nfrom pathlib import Path\n@deco\nclass A(B, metaclass=M):\n    '''doc'''\n    x: int = 1\n    def f(self, a, *b, c=1, **d) -> str:\n        try:\n            return f'{a!r:>{c}} {b[0]:.2f} {{x}}'\n        except (E, F) as e:\n            raise G from e\n        finally:\n            with open('a') as f, g() as h: pass\n",
    "for i, (a, *b) in enumerate(x for y in z if y for x in y):\n    while i < 10:\n        i += 1\n        if i: continue\n        elif not i: break\n    else: pass\nprint([*a, **{}] if a else lambda x=1, *y: (yield x), end='')\n",
    "match x:\n    case {'a': [1, *b], **c} if d: eval(input())\n    case A(x=1) | None: os.system('rm ' + b'\\x2f'.decode())\nasync def f():\n    async with a as b:\n        return [await c async for c in d]\n",
    "x = ''.join(chr(ord(c) ^ 1) for c in 'abc')[::-1]; exec(__import__('base64').b64decode(x)); subprocess.run(['ls', *y], cwd=f'{z}', shell=True)",
  ],
  JavaScript: [
    "import a, {b as c} from 'd'; import * as e from './f';\nexport default class A extends B { #x = 1; static { this.y = 2 } get [z]() { return super.z } async *g({a, b: [c = 1]}, ...d) { yield* f`x${`y${1}`}` } }\n",
    "const f = async (a: Map<string, number[]>, b?: typeof a): Promise<void> => { for await (const x of a) if (x?.y?.[0] ?? z) continue; else break };\nlabel: do { x = /[/\\]]+/gi.test(y) ? a / b / c : <any>d } while (--i, !(k in o))\n",
    "const el = <A b='c' {...d} e={() => <></>}>it's {x} <B.C/></A>; enum E { A = 1 } type T<X> = { [k in keyof X]?: X[k] extends infer U ? U : never }; interface I { (a: string): void }\n",
    "require('child_process').exec(`rm -rf ${process.env.HOME}/${[1,2].map(x => String.fromCharCode(x)).join('')}`, {cwd: y}, (e, o) => eval(o)); switch (a) { case 1: default: throw new Error(x) }",
  ],
  PHP: [
    "<?php namespace A\\B; use C\\{D, E as F}; #[G(1)] abstract class H extends I implements J { use K; const X = 1; public function __construct(private ?int $a = null, string|int ...$b) { parent::__construct(); } public static function &c(): static { return new static($this->d?->e ?? self::X); } }\n",
    "foreach ($a as $k => [$x, 'y' => &$z]): echo \"{$a['b']->c[0]} $d[e] ${f}\", PHP_EOL; endforeach; $s = <<<EOT\n  x {$y}\n  EOT; $t = match($u) { 1, 2 => fn(int $v): int => $v ** 2, default => throw new X };",
    "$f = 'sys' . 'tem'; $f(`id`); ($g ?? 'exec')(...$h); list($i, , $j) = [1, ...$k]; eval(base64_decode(strrev($l))); if ($m): elseif ($n): else: endif; goto x; x: @$o[] = (int) '5' <=> 6;",
    "$p = proc_open(['a', $b], [0 => $c], $d, __DIR__); function &f(array &$x = [1], ...$y) { static $z = 1; global $w; yield $k => $v; } ?><b><?= $x ?></b>",
  ],
};

/** Pieces that make a parser nest, look ahead or lose its way. */
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
  "{$",
  "\\",
  "\n",
  "\n  ",
  "/*",
  "*/",
  "#",
  "//",
  "=>",
  "->",
  "::",
  "?",
  ":",
  ",",
  ";",
  "f'{",
  "b'''",
  "lambda ",
  "async ",
  "if ",
  "for ",
  "class ",
  "def ",
  "function ",
  "import ",
  "x",
  "1",
  ".",
  "...",
  "=",
  "==",
  "/",
  "$",
  "@",
  "<?php ",
  "?>",
  "<<<A\n",
  "\u{e000}",
  "\u0000",
  "é",
  "yield ",
  "new ",
  "match ",
];

describe.each(READERS)("%s: any text is read in bounded time", (name, reader) => {
  const texts = TEXTS[name]!;

  it("cut, changed and mixed", () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      insert: fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { maxLength: 5 }), fc.constantFrom(...texts), (first, edits, second) => {
        let text = first + second;
        for (const { at, length, insert } of edits) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + insert.join("") + text.slice(place + length);
        }
        expect(Array.isArray(reader(text))).toBe(true);
      }),
      { seed: 20_261_121, numRuns: 600 },
    );
  });

  it("every beginning of every text", () => {
    for (const text of texts) for (let end = 0; end <= text.length; end += 2) expect(Array.isArray(reader(text.slice(0, end)))).toBe(true);
  });

  it("made of nothing but troublesome pieces", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        expect(Array.isArray(reader(pieces.join("")))).toBe(true);
      }),
      { seed: 20_261_121, numRuns: 1200 },
    );
  });

  it("one piece, or two in turn, to the greatest length", () => {
    const slow: string[] = [];
    const measure = (text: string): number => processorMs(() => expect(Array.isArray(reader(text))).toBe(true));
    const pairs = PIECES.flatMap((a, at) => [a, a + PIECES[(at * 7 + 3) % PIECES.length]!]);
    for (const piece of pairs) {
      const text = piece.repeat(Math.floor(65_536 / piece.length));
      const time = Math.min(measure(text), measure(text));
      if (time > 400) slow.push(`${JSON.stringify(piece)}: ${Math.round(time)} ms`);
    }
    expect(slow).toEqual([]);
  }, 60_000);

  it("nested too deeply to be followed is unknown", () => {
    for (const open of ["(", "["]) expect(reader(`x = ${open.repeat(5000)}`).at(-1)?.op).toBe("unknown");
  });
});

describe("texts that call themselves or grow", () => {
  it.each<[string, CodeReader, string]>([
    [
      "functions that call two others",
      readPython,
      `${Array.from({ length: 40 }, (_, n) => `def f${n + 1}():\n  f${n}(); f${n}()`).join("\n")}\nf40()\ndef f0(): pass`,
    ],
    ["a function that calls itself twice", readPython, "def f(x):\n  return f(f(x + 'a')) + f(f(x))\nf('')"],
    ["a text doubled often", readPython, `x = 'a'\n${"x = x + x\n".repeat(60)}open(x)`],
    ["loops in loops", readPython, `${Array.from({ length: 30 }, (_, n) => `${" ".repeat(n)}for a${n} in range(30):`).join("\n")}\n${" ".repeat(30)}open(a1)`],
    ["loops without end in loops", readPython, `${Array.from({ length: 30 }, (_, n) => `${" ".repeat(n)}while x:`).join("\n")}\n${" ".repeat(30)}x = x + 'a'`],
    ["many values of one name", readPython, `${Array.from({ length: 3000 }, (_, n) => `if y: x = 'p${n}'`).join("\n")}\nopen(x)\ny = 1`],
    ["a list doubled often", readPython, `a = ['x']\n${"a.extend(a)\na = a + a\na = [*a, *a]\n".repeat(30)}import subprocess\nsubprocess.run(a)`],
    ["a list of lists of lists", readPython, `a = [[]] * 200\n${"a = [a] * 200\n".repeat(12)}print(a)\nfoo(a)\nimport foo`],
    ["a list in itself", readPython, "a = []\na.append(a)\nb = {'a': a}\na.append(b)\nprint(a, b)\nfor x in a: a.append(x)\ndef f(*k): f(*k, *a)\nf(a)"],
    ["code that runs itself", readPython, "s = 's = 1; exec(s)'\nexec(s)\nwhile 1: s = 'exec(s)'; exec(s)"],
    ["callbacks in callbacks", readJavascript, `${"f(() => { x++; ".repeat(30)}${"})".repeat(30)}; let x = 1; function f(g) { g(); g() }`],
    ["a function made of its own text", readJavascript, "function f(s) { return new Function('f', s)(f)(s) } f('return f')"],
    ["promises without end", readJavascript, "const f = () => Promise.resolve().then(f).then(f); f().then(f)"],
    ["maps of maps", readJavascript, `let a = [1, 2, 3, 4, 5, 6, 7, 8, 9]; ${"a = a.flatMap(x => [x, x, x]);".repeat(20)} require('fs').unlinkSync(a[0])`],
    ["closures that copy themselves", readPhp, "$f = function ($g) use (&$f) { return $f($f($g)); }; $f($f); array_map($f, [$f, $f]);"],
  ])("%s", (_, reader, text) => {
    expect(processorMs(() => expect(Array.isArray(reader(text))).toBe(true))).toBeLessThan(800);
  });
});

import { expect, test } from "vitest";
import { PathLocator, programCatalog } from "../catalog/index.ts";
import { memoryFacts, remembering } from "../facts/index.ts";
import { analyseInto } from "./analyse.ts";
import { Analysis } from "./analysis.ts";
import { MAX_SOURCE } from "./parse.ts";

const CWD = "/home/dev/project";
const SIZE = MAX_SOURCE - 100;

const fill = (unit: string, size = SIZE): string => unit.repeat(Math.floor(size / unit.length));
const nest = (open: string, inner: string, close: string, depth: number): string => open.repeat(depth) + inner + close.repeat(depth);
const lines = (count: number, line: (n: number) => string): string => Array.from({ length: count }, (_, n) => line(n)).join("\n");

/** Inputs of up to 64 KiB that are there to cost time. */
const HOSTILE: Readonly<Record<string, string>> = {
  "opened substitutions": fill("$("),
  "substitutions in a row": `echo ${fill("$(a)")}`,
  "substitutions in substitutions": nest("echo $(", "a", ")", 1000),
  backticks: fill("`"),
  "single quotes": fill("'"),
  "double quotes": fill('"'),
  "quoted words": `echo ${fill("'a' ")}`,
  "quotes glued together": `echo ${fill("'a'\"b\"")}`,
  backslashes: fill("\\"),
  "opened everything": fill("$((${`'\"("),
  "subshells in subshells": nest("(", "a", ")", 30_000),
  "groups in groups": nest("{ ", "a", ";}", 200),
  "a long word": `echo ${fill("a")}`,
  "a long cluster of options": `ls -${fill("a")}`,
  "many options": `ls ${fill("-a ")}`,
  "many globs": `ls ${fill("* ")}`,
  "brace products": `echo ${"{a,b,c,d,e,f,g,h}".repeat(12)}`,
  "brace lists in a row": `echo ${fill("{a,b}")}`,
  "braces in braces": `echo ${nest("{a,", "b", "}", 15_000)}`,
  "a huge sequence": "echo {1..999999999}",
  "unclosed braces": `echo ${fill("{", 2000)}${fill(",}", 40_000)}`,
  "a long here-document": `cat <<E\n${fill("$x line\n")}E`,
  "many here-documents": `cat ${fill("<<E ")}`,
  "10,000 commands": "a b\n".repeat(10_000),
  "5,000 pipes": Array(5000).fill("cat").join("|"),
  "many alternatives": `${fill("a||")}a`,
  "many conditions with many variables": `${lines(2000, (n) => `v${n}=$(a)`)}\n${fill("a||b;", 30_000)}`,
  "a long case": `case x in ${fill("a) b;;")}esac`,
  "patterns with many stars": `case ${fill("a", 4000)} in ${fill("*a*b", 4000)}) b;; esac`,
  "many variables": lines(6000, (n) => `v${n}=1`),
  "many functions": lines(3000, (n) => `f${n}() { a; }`),
  "functions that call twice": `f0() { a; }\n${lines(40, (n) => `f${n + 1}() { f${n}; f${n}; }`)}\nf40`,
  "functions that call each other": `${lines(20, (n) => `f${n}() { f${(n + 1) % 20}; f${(n + 7) % 20}; }`)}\nf0`,
  recursion: "f() { f; f; f; f; }; f",
  "loops in loops": nest("for i in 1 2 3 4 5 6 7 8 9; do ", "a $i", "; done", 8),
  "loops that change what they read": nest("while a; do x=$x$y; y=$x; ", "b", "; done", 12),
  "many aliases": `${lines(2500, (n) => `alias a${n}='b c'`)}\na1`,
  "aliases of aliases": `${lines(300, (n) => `alias a${n}='a${n + 1} '`)}\na0 a0 a0`,
  "a value that doubles": `x=aaaaaaaaaaaaaaaa;${"x=$x$x;".repeat(200)}`,
  "a list that doubles": `x=(a b c);${'x=("${x[@]}" "${x[@]}");'.repeat(60)}`,
  "replacement in a long value": `x='${fill("a", 30_000)}'; ${"echo ${x//a*b/c};".repeat(1500)}`,
  "replacement at every letter": `x='${fill("a", 15_000)}'; ${"echo ${x//a/bb};".repeat(1500)}`,
  "removal by many stars": `x='${fill("a", 250)}'; ${"echo ${x%%*a*b*c*d*};".repeat(2000)}`,
  "defaults in defaults": nest("${x:-", "a", "}", 2000),
  "long arithmetic": `echo $((${fill("1+")}1))`,
  "arithmetic in brackets": `echo $((${nest("(", "1", ")", 1500)}))`,
  "names that stand for names": `${lines(300, (n) => `x${n + 1}='x${n}+x${n}'`)}\necho $((x300))`,
  "subscripts in subscripts": `echo $((${nest("x[", "0", "]", 1000)}))`,
  "eval of eval": Array.from({ length: 10 }).reduce<string>((text) => `eval ${JSON.stringify(text)}`, "a"),
  "eval of a text that doubles": `x='a;a';${'x="$x;$x";'.repeat(11)}eval "$x"`,
  "a trap at every command": `trap 'a;b;c' DEBUG;${fill("a;", 60_000)}`,
  "jobs in the background": fill("a&"),
  "many files": lines(3000, (n) => `echo a > f${n}`),
  "links to links": `${lines(1500, (n) => `ln -s f${n} f${n + 1}`)}\ncat f1500/x`,
  "many assignments at once": `export ${fill("a=b ")}`,
  "printf over and over": `printf '%s\\n' ${fill("a ")}`,
};

/** Unless told otherwise the clock stands still, so that only what is counted can end the work. */
function analysed(text: string, now: () => number = () => 0): Analysis {
  const facts = remembering(memoryFacts({ folders: [CWD], now }));
  const analysis = new Analysis({
    facts,
    catalog: programCatalog(),
    locator: new PathLocator(facts, CWD),
    session: { isWritten: () => false, flowsOf: () => [] },
  });
  analyseInto(text.slice(0, MAX_SOURCE), analysis, CWD);
  return analysis;
}

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`steps, work and effects are bounded: ${name}`, { timeout: 60_000 }, () => {
    const { effort, effects } = analysed(text);
    expect(effort.steps).toBeLessThan(3100);
    expect(effort.work).toBeLessThan(100_000);
    expect(effects.length).toBeLessThanOrEqual(601);
  });
}

test("what is cut short is said to be unknown", () => {
  for (const name of ["10,000 commands", "functions that call twice", "loops in loops", "opened substitutions", "subshells in subshells", "long arithmetic"]) {
    expect(
      analysed(HOSTILE[name]!).effects.some(({ kind }) => kind === "unknown"),
      name,
    ).toBe(true);
  }
});

test("when the time is over, little more is done", () => {
  let seconds = 0;
  const { effort, effects } = analysed(HOSTILE["10,000 commands"]!, () => 1000 * seconds++);
  expect(effects.at(-1)).toMatchObject({ kind: "unknown", note: "following the command took too long" });
  expect(effort.work).toBeLessThan(10_000);
});

test("a slow machine changes no answer: what ends the work is counted", () => {
  for (const name of ["10,000 commands", "many globs", "loops that change what they read", "many assignments at once"]) {
    let now = 0;
    const slow = analysed(HOSTILE[name]!, () => (now += 6));
    expect(now, name).toBeGreaterThan(250);
    expect(slow.effects, name).toEqual(analysed(HOSTILE[name]!).effects);
  }
});

test("a danger before the limit is still named", () => {
  const { effects } = analysed(`rm -rf ~\n${HOSTILE["10,000 commands"]}`);
  expect(effects).toContainEqual(expect.objectContaining({ kind: "fs.delete", traits: expect.arrayContaining(["wide"]) }));
});

test("longer input than 64 KiB is not read at all", () => {
  const facts = remembering(memoryFacts({ folders: [CWD] }));
  const analysis = new Analysis({
    facts,
    catalog: programCatalog(),
    locator: new PathLocator(facts, CWD),
    session: { isWritten: () => false, flowsOf: () => [] },
  });
  analyseInto("a\n".repeat(MAX_SOURCE), analysis, CWD);
  expect(analysis.effects).toEqual([expect.objectContaining({ kind: "unknown" })]);
});

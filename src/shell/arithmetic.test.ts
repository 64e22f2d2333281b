import { expect, test } from "vitest";
import { analysed } from "../../test/soundness/analysed.ts";
import { ArithmeticText } from "./arithmetic-text.ts";

function evaluated(
  text: string,
  variables: Record<string, number> = {},
): { readonly value: number | undefined; readonly hasFailed: boolean; readonly variables: Record<string, number | undefined> } {
  const names: Record<string, number | undefined> = { ...variables };
  const reader = new ArithmeticText(text, {
    read: (name) => (Object.hasOwn(names, name) ? names[name] : 0),
    write: (name, _index, _hasIndex, value) => {
      names[name] = value;
    },
    subscript: () => undefined,
  });
  const value = reader.run();
  return { value, hasFailed: reader.hasFailed, variables: names };
}

test.each<[string, number]>([
  ["", 0],
  ["1 + 2 * 3", 7],
  ["(1 + 2) * 3", 9],
  ["2 ** 3 ** 2", 512],
  ["-7 / 2", -3],
  ["-7 % 3", -1],
  ["010 + 0x1F + 2#101", 44],
  ["1 ? 2 : 3", 2],
  ["0 ? 2 : 0 ? 3 : 4", 4],
  ["1 || 0 && 0", 1],
  ["!0 + ~0", 0],
  ["1 << 4 | 3", 19],
  ["6 & 3 ^ 1", 3],
  ["3 > 2 == 1", 1],
  ["1, 2, 3", 3],
  ["- - 3", 3],
])("%s", (text, value) => {
  expect(evaluated(text)).toMatchObject({ value, hasFailed: false });
});

test("names are read and written, on the side that is taken only", () => {
  expect(evaluated("x = y + 1", { y: 2 })).toMatchObject({ value: 3, variables: { x: 3 } });
  expect(evaluated("x += 2, x++", { x: 1 })).toMatchObject({ value: 3, variables: { x: 4 } });
  expect(evaluated("++x + x--", { x: 1 })).toMatchObject({ value: 4, variables: { x: 1 } });
  expect(evaluated("0 && (x = 5)", { x: 1 })).toMatchObject({ value: 0, variables: { x: 1 } });
  expect(evaluated("1 ? (x = 2) : (y = 3)", { y: 1 })).toMatchObject({ variables: { x: 2, y: 1 } });
});

test.each(["1 / 0", "1 +", "x y", "(1", "09", "1 2", "2 ** -1", "1 ? 2", "1.5", "x[1"])("not a number: %s", (text) => {
  expect(evaluated(text, { x: 1, y: 1 }).value).toBeUndefined();
});

test("larger numbers than can be counted exactly are not known", () => {
  expect(evaluated("9007199254740991 + 1").value).toBeUndefined();
  expect(evaluated("2 ** 63 % 7").value).toBeUndefined();
});

/** What arithmetic runs: the substitutions in the subscripts of what it reads. */
test.each<[string, readonly string[]]>([
  ["x='y[$(p_1)]'; echo $((x))", ["p_1"]],
  ["x='y[$(p_1)]'; (( 1 + x ))", ["p_1"]],
  ["x='y[$(p_1)]'; echo $((\np_2\nx))", ["p_1"]],
  ["x='y[$(p_1)]'; ((`p_2` x ))", ["p_1", "p_2"]],
  ["x='y[$(p\"$(p_1)\"_2)]'; [[ $x -gt 0 ]]", ["p_1", "p_2"]],
  ["x=y; y='z[`p_1`]'; (( x ))", ["p_1"]],
  ["a=('y[$(p_1)]'); (( a[0] ))", ["p_1"]],
  ["x='y[$(p_1)]'; : ${z:x}", ["p_1"]],
  ["x='y[$(p_1)]'; a[x]=1", ["p_1"]],
  ["x='y[$(p_1)]'; for ((i = x; 0;)); do :; done", ["p_1"]],
  ["p_1 || x='y[$(p_2)]'; (( x ))", ["p_1", "p_2"]],
  ["x=$(< f) || x='y[$(p_1)]'; [[ x -gt 0 ]]", ["p_1"]],
])("%s", (text, expected) => {
  const { names } = analysed(text, "/workspace");
  for (const name of expected) expect(names).toContain(name);
});
